// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/interviewtally.h"

namespace regards {

using namespace Qt::Literals::StringLiterals;

InterviewTally &InterviewTally::operator+=(const InterviewTally &other)
{
    held += other.held;
    refused += other.refused;
    withdrawn += other.withdrawn;
    planned += other.planned;
    return *this;
}

QHash<RecordId, TallyByCategory> interviewTallies(const Notebook &notebook, const RecordId &visit,
                                                  const RecordId &observer)
{
    QHash<RecordId, TallyByCategory> tallies;
    const Query mine = Query(u"visit"_s, visit).where(u"observer"_s, observer).including(false, true);
    for (const Interview &interview : notebook.all<Interview>(mine)) {
        InterviewTally &tally = tallies[interview.visitUnit][interview.category];
        if (interview.redacted || interview.consent == u"withdrawn")
            ++tally.withdrawn;
        else if (interview.consent == u"refused")
            ++tally.refused;
        else if (interview.consent == u"given")
            ++tally.held;
    }
    for (const VisitUnit &unit : notebook.all<VisitUnit>(Query(u"visit"_s, visit))) {
        for (const InterviewPlan &plan : notebook.all<InterviewPlan>(Query(u"visit_unit"_s, unit.id)))
            tallies[unit.id][plan.category].planned += plan.planned.value_or(0);
    }
    return tallies;
}

TallyByCategory summed(const QHash<RecordId, TallyByCategory> &tallies)
{
    TallyByCategory all;
    for (const TallyByCategory &place : tallies) {
        for (auto it = place.begin(); it != place.end(); ++it)
            all[it.key()] += *it;
    }
    return all;
}

} // namespace regards
