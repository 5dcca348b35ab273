// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QDate>

namespace regards {

/// What a recommendation had come to on a day.
struct ProgressEntry
{
    RecordId record;
    QDate date;
    QString state; ///< a token of progress.state; empty: only a comment
    QString comment;

    friend bool operator==(const ProgressEntry &, const ProgressEntry &) = default;
};

/// A recommendation of the visit before, and what became of it.
struct EarlierRecommendation
{
    Recommendation record;
    QString reportName;
    QDate day; ///< when its report was sent, else the visit's last day; null where neither is known
    QList<SubjectCode> subjects; ///< in the order of codes
    QList<ProgressEntry> history; ///< the oldest first
    RecordId carriedInto; ///< the recommendation of the new report that goes on with it; none: there is none

    /// The newest state; empty: nobody has said anything yet.
    [[nodiscard]] QString state() const;
};

/// The earlier visit that a report's visit follows; none where it follows none, or one that is not here.
[[nodiscard]] RecordId followedVisit(const Notebook &notebook, const RecordId &report);
/// The recommendations of that visit's reports on any unit of this report, report by report in the order of the report.
[[nodiscard]] QList<EarlierRecommendation> earlierRecommendations(const Notebook &notebook, const RecordId &report);

/// Earlier visits of the same facility that a visit may follow, the latest first.
[[nodiscard]] QList<Visit> visitsToFollow(const Notebook &notebook, const RecordId &visit);
/// Says that a visit follows another; none: no other.
[[nodiscard]] Result<void> setFollowedVisit(Notebook &notebook, const RecordId &visit, const RecordId &followed);

/// What was noted of a recommendation on a day, or the record to begin with.
[[nodiscard]] Progress progressOn(const Notebook &notebook, const RecordId &recommendation, QDate day);
/// Notes a state for a day, which has one only; empty takes away what was noted for that day, comment and all.
[[nodiscard]] Result<void> setProgress(Notebook &notebook, const RecordId &recommendation, QDate day,
                                       const QString &state);

/// Puts an earlier recommendation into a report once more, at its end: its words, who is responsible, how one sees it,
/// its priority and those of its subjects that the toolkit has. `why` stands before what was said then. Its id.
[[nodiscard]] Result<RecordId> carryOver(Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                         const EarlierRecommendation &earlier, const QString &why);
/// What Recommendation::template_ holds of one that goes on with an earlier recommendation.
[[nodiscard]] QString earlierTemplate(const RecordId &earlier);
/// The earlier recommendation that one goes on with, by its field `template`; none: it goes on with none.
[[nodiscard]] RecordId carriedFrom(const Recommendation &recommendation);

} // namespace regards
