// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/subjectcode.h"

#include <QHash>
#include <QSet>

namespace regards {

/**
 * What one observer of a visit was asked to cover: units, and of each unit all themes or some.
 *
 * Whoever was given nothing covers everything: includes() then holds for every unit and theme.
 */
class Assignments
{
public:
    /// Everything, as for an observer who was given nothing.
    Assignments() = default;
    [[nodiscard]] static Assignments of(const Notebook &notebook, const RecordId &visit, const RecordId &observer);

    /// Whether nothing was given, so that everything is everybody's.
    [[nodiscard]] bool isEverything() const noexcept { return m_themes.isEmpty(); }
    /// Whether a theme, or the theme of a standard or criterion, is the observer's in that unit.
    [[nodiscard]] bool includes(const RecordId &visitUnit, SubjectCode subject) const;
    /// Whether any theme of the unit is.
    [[nodiscard]] bool includes(const RecordId &visitUnit) const;

private:
    QHash<RecordId, QSet<SubjectCode>> m_themes; ///< by visit_unit; an empty set: all themes
};

} // namespace regards
