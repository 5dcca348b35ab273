// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards {

/// A criterion, standard or theme that a recommendation may be about.
struct AdvisableSubject
{
    SubjectCode code;
    std::optional<Rating> rating; ///< what was agreed
    int recommendations = 0; ///< how many are about it already

    /// Agreed as not initiated, or only initiated.
    [[nodiscard]] bool isWeak() const;

    friend bool operator==(const AdvisableSubject &, const AdvisableSubject &) = default;
};

/// Every subject of the toolkit, in its order, as one report has it.
[[nodiscard]] QList<AdvisableSubject> advisableSubjects(const Notebook &notebook, const Toolkit &toolkit,
                                                        const RecordId &report);
/// What a recommendation is about, in the order of codes.
[[nodiscard]] QList<SubjectCode> subjectsOf(const Notebook &notebook, const RecordId &recommendation);
/// Makes these, and no others, what a recommendation is about, within a transaction of its own.
[[nodiscard]] Result<void> setSubjects(Notebook &notebook, const RecordId &recommendation,
                                       const QList<SubjectCode> &subjects);

} // namespace regards
