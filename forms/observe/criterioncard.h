// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"
#include "forms/common/place.h"
#include "forms/observe/assessmentedit.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regards {

class Disclosure;
class EvidenceList;
class RatingButtons;

/**
 * One criterion in one unit: what it says, the observer's rating, comment and marks, and what else they have on it.
 *
 * The rating keys work wherever the keyboard is in it, but in the comment. There, Esc goes back to the rating.
 */
class CriterionCard final : public QScrollArea
{
    Q_OBJECT

public:
    /// `work` outlives it.
    CriterionCard(Desk &desk, const OwnWork &work, QWidget *parent = nullptr);

    /// Shows the observer's assessment of that criterion in that unit; `unit`: what is known of it.
    void showCriterion(const RecordId &visitUnit, const std::optional<Unit> &unit, CriterionCode code);
    /// Reads again what is shown.
    void refresh();
    void commit();
    /// Writes a rating at once.
    void rate(const std::optional<Rating> &rating);
    void focusComment();
    /// Whether somebody is writing, or on a mark: not where one rates.
    [[nodiscard]] bool isBesideRating() const;
    [[nodiscard]] CriterionCode criterion() const noexcept { return m_edit.criterion(); }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    void evidenceWanted(const regards::EvidencePiece &evidence);
    /// Esc in the comment.
    void commentLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QVBoxLayout *makeColumn(QWidget *page);
    QWidget *makeMarks();
    QWidget *makeProposal();
    void showTexts();
    void showProposal();
    void rememberOpen();
    void check(const Result<void> &result);

    Desk &m_desk;
    const OwnWork &m_work;
    AssessmentEdit m_edit;
    std::optional<Unit> m_unit;
    QLabel *m_statement = nullptr;
    QLabel *m_plain = nullptr;
    QLabel *m_lookFor = nullptr;
    QLabel *m_sources = nullptr;
    Disclosure *m_plainBox = nullptr;
    Disclosure *m_lookForBox = nullptr;
    QWidget *m_proposal = nullptr;
    QLabel *m_proposalText = nullptr;
    RatingButtons *m_buttons = nullptr;
    DraftTextEdit *m_comment = nullptr;
    QCheckBox *m_seen = nullptr;
    QCheckBox *m_read = nullptr;
    EvidenceList *m_evidence = nullptr;
};

} // namespace regards
