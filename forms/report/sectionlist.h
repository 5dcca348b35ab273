// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QListWidget;

namespace regards {

class DraftTextEdit;

/// The written parts of a report, in the order in which they stand in it, and the text of one of them.
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    /// Shows what the notebook has now; what is being typed stays.
    void refresh();
    void commit();
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

private:
    void add(const QString &key, const QString &title, const QString &hint);
    void showSection();

    Desk &m_desk;
    RecordId m_report;
    QListWidget *m_list;
    QLabel *m_hint;
    DraftTextEdit *m_text;
};

} // namespace regards
