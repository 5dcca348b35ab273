// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/teamdays.h"

#include "core/exchange/gather.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 HourInMilliseconds = 3'600'000;
constexpr int DayEnds = 4; // o'clock
constexpr qint64 MostVisitDays = 31;

QString nothingNewFact(const RecordId &visit, const RecordId &observer)
{
    return u"gather.nothing_new.%1.%2"_s.arg(visit.text(), observer.text());
}

QList<QDate> daysOf(const Notebook &archive, const RecordId &id)
{
    QList<QDate> days;
    const auto visit = archive.find<Visit>(id);
    if (!visit || !visit->firstDay.isValid())
        return days;
    const QDate last = visit->lastDay.isValid() ? visit->lastDay : visit->firstDay;
    for (QDate day = visit->firstDay; day <= last && days.size() < MostVisitDays; day = day.addDays(1))
        days.append(day);
    return days;
}

} // namespace

QDate workDay(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at - DayEnds * HourInMilliseconds).date();
}

int TeamDays::here() const
{
    return int(std::count_if(team.begin(), team.end(),
                             [this](const MemberDays &member) { return member.hasHandedOver(today); }));
}

TeamDays teamDays(const Notebook &archive, const RecordId &visit)
{
    TeamDays days;
    days.today = workDay(archive.world().now());
    days.visitDays = daysOf(archive, visit);
    QHash<RecordId, QSet<QDate>> gathered;
    for (const ImportEntry &entry : imports(archive)) {
        if (entry.visit == visit && !entry.undone)
            gathered[entry.observer].insert(workDay(entry.at));
    }
    for (const HandOverState &state : handOverStates(archive, visit)) {
        MemberDays member{state.observer, state.name, state.lastImport, {}};
        QSet<QDate> on = gathered.value(state.observer);
        if (state.lastImport > 0) // with a colleague's archive, say
            on.insert(workDay(state.lastImport));
        const qint64 nothingNew = archive.fact(nothingNewFact(visit, state.observer)).toLongLong();
        if (nothingNew > 0 && state.lastImport > 0) {
            on.insert(workDay(nothingNew));
            member.last = std::max(member.last, nothingNew);
        }
        member.days = on.values();
        std::sort(member.days.begin(), member.days.end());
        days.team.append(member);
    }
    std::sort(days.team.begin(), days.team.end(), [](const MemberDays &a, const MemberDays &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order == 0 ? a.observer < b.observer : order < 0;
    });
    return days;
}

Result<void> noteNothingNew(Notebook &archive, const GatherPreview &preview)
{
    const qint64 now = archive.world().now();
    if (preview.isTransfer || preview.added + preview.revived > 0 || workDay(preview.writtenAt) != workDay(now))
        return {};
    return archive.setFact(nothingNewFact(preview.visit, preview.observer), QByteArray::number(now));
}

} // namespace regards
