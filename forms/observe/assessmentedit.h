// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/drafttextedit.h"

namespace regards {

/**
 * The notebook owner's judgement of one criterion in one unit, written field by field.
 *
 * The record is made by the first thing that is written into it; its id is known before.
 */
class AssessmentEdit
{
public:
    AssessmentEdit() = default;
    AssessmentEdit(Notebook &notebook, const RecordId &visitUnit, CriterionCode criterion);

    /// Whether it names a unit and a criterion at all.
    [[nodiscard]] bool isBound() const noexcept { return m_notebook && m_visitUnit && !m_criterion.isNone(); }
    [[nodiscard]] const RecordId &visitUnit() const noexcept { return m_visitUnit; }
    [[nodiscard]] CriterionCode criterion() const noexcept { return m_criterion; }
    [[nodiscard]] const RecordId &record() const noexcept { return m_record; }

    /// What the notebook has now; empty fields where there is nothing.
    [[nodiscard]] Assessment stored() const;
    /// As a record that names nothing but its key, and the rating.
    [[nodiscard]] Record withRating(const std::optional<Rating> &rating) const;
    [[nodiscard]] Result<void> setRating(const std::optional<Rating> &rating) const;
    /// `field`: `seen` or `read`.
    [[nodiscard]] Result<void> setMark(const QString &field, bool on) const;
    [[nodiscard]] DraftTextEdit::Binding commentBinding() const;

private:
    [[nodiscard]] Record bare() const;
    [[nodiscard]] Result<void> write(const Record &record) const;

    Notebook *m_notebook = nullptr;
    RecordId m_visitUnit;
    CriterionCode m_criterion;
    RecordId m_record;
};

} // namespace regards
