// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"
#include "forms/common/place.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regards {

class CriterionRow;

/**
 * A standard shown whole: its criteria as rows, rated without the mouse.
 *
 * Where criteria may not be applicable in the unit, all of them that are not yet rated can be marked so at once, as
 * one step to undo.
 */
class StandardSheet final : public QScrollArea
{
    Q_OBJECT

public:
    /// `work` outlives it.
    StandardSheet(Desk &desk, const OwnWork &work, QWidget *parent = nullptr);

    /// Shows the standard of that criterion, with it as the current row.
    void showCriterion(const RecordId &visitUnit, const std::optional<Unit> &unit, CriterionCode code);
    /// Reads again what is shown of what differs.
    void refresh(const OwnWork::Difference &difference);
    void commit();
    /// Rates the current row.
    void rate(const std::optional<Rating> &rating);
    void focusRow();
    /// Null before anything was shown.
    [[nodiscard]] QWidget *currentRowWidget() const;
    void focusComment();
    [[nodiscard]] CriterionCode criterion() const noexcept { return m_current; }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// The keyboard came to that row.
    void entered(const regards::CriterionCode &code);

private:
    QWidget *makeProposal();
    [[nodiscard]] QString legend() const;
    CriterionRow *rowAt(qsizetype number);
    [[nodiscard]] CriterionRow *currentRow() const;
    [[nodiscard]] QList<CriterionCode> proposed() const;
    void showProposal();
    void acceptProposal();
    void move(int step);

    Desk &m_desk;
    const OwnWork &m_work;
    RecordId m_visitUnit;
    std::optional<Unit> m_unit;
    CriterionCode m_current;
    QLabel *m_title;
    QLabel *m_legend;
    QWidget *m_proposal = nullptr;
    QLabel *m_proposalText = nullptr;
    QPushButton *m_accept = nullptr;
    QVBoxLayout *m_rowColumn;
    QList<CriterionRow *> m_rows; ///< as many as were ever needed
    qsizetype m_shown = 0; ///< how many of them the standard has
};

} // namespace regards
