// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/guide/guidebook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace regards {

class GuideView;

/// The built-in guide in a window of its own, beside the work: contents, search, one page, the way back.
class GuideWindow final : public QWidget
{
    Q_OBJECT

public:
    GuideWindow(const QString &language, QWidget *parent);

    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

private:
    void goTo(const QString &name);
    void goBack();
    void search();
    void choose();
    void listPages();
    void print();

    GuideBook m_book;
    QStringList m_before; ///< pages to go back to
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_list;
    GuideView *m_view;
    QPushButton *m_back;
};

} // namespace regards
