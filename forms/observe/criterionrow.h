// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"
#include "forms/common/place.h"
#include "forms/observe/assessmentedit.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace regards {

class ElidedButton;

/**
 * One criterion of a standard that is shown whole: its statement, small rating buttons, and a comment that opens on
 * demand.
 *
 * The row itself takes the keyboard: the rating keys rate, Enter opens the comment, Esc in the comment comes back.
 */
class CriterionRow final : public QFrame
{
    Q_OBJECT

public:
    /// `work` outlives it.
    CriterionRow(Desk &desk, const OwnWork &work, QWidget *parent = nullptr);

    void showCriterion(const RecordId &visitUnit, const std::optional<Unit> &unit, CriterionCode code);
    void refresh();
    void commit();
    void rate(const std::optional<Rating> &rating);
    void openComment();
    [[nodiscard]] CriterionCode criterion() const noexcept { return m_edit.criterion(); }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// The keyboard came into it, or the mouse.
    void entered(const regards::CriterionCode &code);
    /// The comment is to be seen.
    void opened(QWidget *comment);
    /// Up (-1) or down (1) was pressed.
    void moved(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(Rating rating);
    void makeComment();
    void showState(const Assessment &stored);

    Desk &m_desk;
    const OwnWork &m_work;
    AssessmentEdit m_edit;
    std::optional<Unit> m_unit;
    std::optional<Rating> m_rating;
    QLabel *m_state;
    QLabel *m_statement;
    QLabel *m_proposal;
    QList<QToolButton *> m_buttons; ///< in the order of Rating::all()
    ElidedButton *m_commentHead;
    DraftTextEdit *m_comment = nullptr; ///< made when it is first opened
    QBoxLayout *m_line; ///< buttons and comment, below one another where there is little room
    QVBoxLayout *m_column;
};

} // namespace regards
