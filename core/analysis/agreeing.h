// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"

namespace regards {

/// A record of what is agreed with its key and the given fields alone: writing it leaves all others as they are.
[[nodiscard]] Record agreedFields(const Agreed &agreed, const QMap<QString, Value> &fields = {});

/// Writes the team's rating of a criterion, standard or theme; none takes it away. Errors of Notebook::put().
Result<void> agreeOn(Notebook &notebook, const RecordId &report, const QString &subject,
                     const std::optional<Rating> &rating);

/// A criterion that all who rated it rated alike and that the team has not agreed on yet: offered to be accepted.
struct Alike
{
    CriterionCode criterion;
    Rating rating;
    bool doInterviewsDiffer = false; ///< an interview was rated otherwise: better talked about

    friend bool operator==(const Alike &, const Alike &) = default;
};

/// In the toolkit's order.
[[nodiscard]] QList<Alike> alikeIn(const ReportEvidence &evidence, const Toolkit &toolkit);

/// Agrees on all of them or on none. Errors of Notebook::putAll().
Result<void> acceptAlike(Notebook &notebook, const RecordId &report, const QList<Alike> &alike);

} // namespace regards
