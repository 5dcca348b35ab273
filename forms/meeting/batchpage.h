// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/agreeing.h"
#include "forms/common/place.h"

#include <QSet>

class QLabel;
class QVBoxLayout;

namespace regards {

class MeetingButton;

/**
 * What all observers rated alike, to be looked through page by page and accepted together.
 *
 * What interviews were rated otherwise on is not ticked beforehand.
 */
class BatchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPage(Desk &desk, QWidget *parent = nullptr);

    void begin(const QList<Alike> &alike);
    /// What is ticked.
    [[nodiscard]] QList<Alike> chosen() const;

Q_SIGNALS:
    /// Somebody wants what is ticked to be agreed on.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPage(int page);
    void showWords();
    [[nodiscard]] MeetingButton *rowOf(int index);
    /// Where each page begins, by the heights of the rows at the width there is.
    void breakPages();
    void moveFocus(int by);

    Desk &m_desk;
    QList<Alike> m_alike;
    QSet<int> m_left; ///< not ticked, by index
    QList<int> m_starts{0};
    QList<MeetingButton *> m_rows; ///< of the page that is shown
    int m_page = 0;
    QLabel *m_title;
    QWidget *m_area;
    QVBoxLayout *m_column;
    QLabel *m_words;
    MeetingButton *m_accept;
};

} // namespace regards
