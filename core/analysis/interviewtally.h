// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QHash>
#include <QMap>

namespace regards {

/// Interviews of one category in one place; a group counts once.
struct InterviewTally
{
    qint64 held = 0;
    qint64 refused = 0;
    qint64 withdrawn = 0;
    qint64 planned = 0; ///< for the whole team; 0: no plan

    InterviewTally &operator+=(const InterviewTally &other);
    friend bool operator==(const InterviewTally &, const InterviewTally &) = default;
};

/// By category; what was erased has none any more, and stands under the empty one.
using TallyByCategory = QMap<QString, InterviewTally>;

/**
 * What one observer held, and what the team plans, by unit of the visit; the whole facility under the none id.
 *
 * A place without interviews and plans is missing.
 */
[[nodiscard]] QHash<RecordId, TallyByCategory> interviewTallies(const Notebook &notebook, const RecordId &visit,
                                                                const RecordId &observer);
/// All places together.
[[nodiscard]] TallyByCategory summed(const QHash<RecordId, TallyByCategory> &tallies);

} // namespace regards
