// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "forms/common/place.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regards {

class Disclosure;
class DraftTextEdit;
class RatingButtons;

/// One criterion in one unit: what it says, the observer's rating, comment and marks, and the own notes tagged to it.
class CriterionCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CriterionCard(Desk &desk, QWidget *parent = nullptr);

    /// Shows the observer's assessment of that criterion in that unit.
    void showCriterion(const RecordId &visitUnit, CriterionCode code);
    /// Reads again what is shown.
    void refresh();
    void commit();
    /// Writes a rating at once.
    void rate(const std::optional<Rating> &rating);
    [[nodiscard]] RatingButtons *buttons() const noexcept { return m_buttons; }
    [[nodiscard]] CriterionCode criterion() const noexcept { return m_code; }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    void rated(const regards::CriterionCode &code, const std::optional<regards::Rating> &rating);
    /// A note's text was pressed.
    void noteWanted(const regards::RecordId &note);

private:
    void build();
    QWidget *makeMarks();
    void showTexts();
    void showProposal();
    void showNotes();
    void rememberOpen();
    [[nodiscard]] Assessment key() const;
    void write(const Record &record);
    void writeFlag(const QString &field, bool on);

    Desk &m_desk;
    RecordId m_visitUnit;
    CriterionCode m_code;
    RecordId m_assessment;
    QLabel *m_where = nullptr;
    QLabel *m_statement = nullptr;
    QLabel *m_plain = nullptr;
    QLabel *m_lookFor = nullptr;
    QLabel *m_sources = nullptr;
    Disclosure *m_plainBox = nullptr;
    Disclosure *m_lookForBox = nullptr;
    QLabel *m_proposal = nullptr;
    RatingButtons *m_buttons = nullptr;
    DraftTextEdit *m_comment = nullptr;
    QCheckBox *m_seen = nullptr;
    QCheckBox *m_read = nullptr;
    QLabel *m_notesHeading = nullptr;
    QVBoxLayout *m_notes = nullptr;
};

} // namespace regards
