// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoframe.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int DaysBetweenVisits = 7;
const QDate LastVisit(2026, 3, 9);

/// `text` with a number behind it from the second use of a list on, so that names stay apart.
QString numbered(const QString &text, qsizetype place, qsizetype count)
{
    return place < count ? text : u"%1 %2"_s.arg(text).arg(place / count + 1);
}

class Planner
{
public:
    Planner(Notebook &archive, SeededWorld &world, const Toolkit &toolkit, const Content &content,
            const DemoOptions &options)
        : m_archive(archive)
        , m_world(world)
        , m_toolkit(toolkit)
        , m_programme(content.programme)
        , m_options(options)
    { }

    Result<QList<DemoVisit>> run()
    {
        QList<DemoVisit> visits;
        const QDate first = LastVisit.addDays(-DaysBetweenVisits * (m_options.visits - 1));
        m_world.setNow(QDateTime(first.addDays(-60), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
        const auto planned = m_archive.inTransaction([&]() -> Result<void> {
            planTeam(first);
            for (int number = 0; number < m_options.visits; ++number)
                visits.append(planVisit(number, first.addDays(DaysBetweenVisits * number)));
            return m_state;
        });
        if (!planned)
            return planned.error();
        return visits;
    }

private:
    /// Writes a record a little later than the one before; after the first failure nothing more.
    template <TypedRecord T>
    RecordId put(const T &record)
    {
        if (!m_state)
            return {};
        m_world.advance(40'000);
        const Result<RecordId> id = m_archive.put(record);
        if (!id)
            m_state = id.error();
        return id ? *id : RecordId();
    }

    void planTeam(QDate firstVisit);
    DemoVisit planVisit(int number, QDate firstDay);
    void planPreparation(const DemoVisit &visit);
    void planUnit(DemoVisit &visit, const RecordId &facility, int position);
    void planMembers(const DemoVisit &visit);
    [[nodiscard]] PersonContent person(int place) const;

    Notebook &m_archive;
    SeededWorld &m_world;
    const Toolkit &m_toolkit;
    const ProgrammeContent &m_programme;
    const DemoOptions &m_options;
    QList<DemoObserver> m_people;
    Result<void> m_state;
};

/// Beyond the people of the content: the same backgrounds under other names.
PersonContent Planner::person(int place) const
{
    const int known = int(m_programme.people.size());
    PersonContent person = m_programme.people.at(place % known);
    if (place < known)
        return person;
    const int spare = place - known;
    const int given = int(m_programme.spareGiven.size());
    const int family = int(m_programme.spareFamily.size());
    person.name = numbered(u"%1 %2"_s.arg(m_programme.spareGiven.at(spare % given),
                                          m_programme.spareFamily.at((spare + spare / given) % family)),
                           spare, given * family);
    person.key = u"equipe"_s;
    person.lead = false;
    return person;
}

void Planner::planTeam(QDate firstVisit)
{
    Training training;
    training.date = firstVisit.addDays(-45);
    training.title = m_programme.trainingTitle;
    training.place = m_programme.trainingPlace;
    const RecordId trainingId = put(training);
    for (int place = 0; place < m_options.observers; ++place) {
        DemoObserver member;
        member.person = person(place);
        Observer observer;
        observer.name = member.person.name;
        observer.background = member.person.background;
        observer.profession = member.person.profession;
        observer.peerWorker = member.person.peerWorker;
        observer.region = member.person.region;
        observer.poolFrom = firstVisit.addDays(-45);
        member.id = put(observer);
        put(Attendance{{}, trainingId, member.id});
        m_people.append(member);
    }
}

DemoVisit Planner::planVisit(int number, QDate firstDay)
{
    const qsizetype places = m_programme.facilities.size();
    const FacilityContent &place = m_programme.facilities.at(number % places);
    DemoVisit visit;
    visit.number = number;
    visit.firstDay = firstDay;
    visit.days = daysFor(m_options.units);
    visit.facility = numbered(place.name, number, places);
    m_world.setNow(std::max(m_world.now(), visit.at(-40, 10)));

    Facility facility;
    facility.name = visit.facility;
    facility.kind = place.kind;
    facility.town = place.town;
    facility.region = place.region;
    facility.country = u"France"_s;
    const RecordId facilityId = put(facility);

    Visit record;
    record.facility = facilityId;
    record.title = m_programme.visitTitle.arg(visit.facility);
    record.firstDay = firstDay;
    record.lastDay = firstDay.addDays(visit.days - 1);
    record.purpose = u"first"_s;
    record.toolkit = m_toolkit.id();
    record.toolkitDigest = QString::fromLatin1(m_toolkit.digest().toHex());
    record.agreedOn = firstDay.addDays(-39);
    record.preparedOn = firstDay.addDays(-14);
    record.oralFeedbackOn = record.lastDay;
    record.restitutionOn = record.lastDay.addDays(56);
    record.context = place.context;
    visit.id = put(record);
    for (int position = 0; position < m_options.units; ++position)
        planUnit(visit, facilityId, position);
    for (int i = 0; i < m_people.size(); ++i) {
        DemoObserver member = m_people.at(i);
        member.fileName = u"%1-%2"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(member.person.key);
        if (m_options.visits > 1)
            member.fileName.prepend(u"%1-"_s.arg(number + 1, 3, 10, QChar(u'0')));
        visit.team.append(member);
    }
    planMembers(visit);
    planPreparation(visit);
    return visit;
}

void Planner::planUnit(DemoVisit &visit, const RecordId &facility, int position)
{
    const qsizetype known = m_programme.units.size();
    const UnitContent &content = m_programme.units.at(position % known);
    Unit unit;
    unit.facility = facility;
    unit.name = numbered(content.name, position, known);
    unit.kind = content.kind;
    unit.population = content.population;
    unit.department = content.department;
    unit.capacity = content.capacity;
    unit.overnight = content.overnight;
    unit.premises = content.premises;
    unit.meals = content.meals;
    const RecordId visitUnit = put(VisitUnit{{}, visit.id, put(unit), position + 1});
    visit.units.append({visitUnit, unit.name, content.like});
    for (const PlanContent &plan : m_programme.plans) {
        if (plan.like == content.like)
            put(InterviewPlan{{}, visitUnit, plan.category, plan.planned, plan.eligible, plan.method});
    }
    for (const IndicatorContent &figure : m_programme.indicators) {
        if (figure.like == content.like)
            put(Indicator{{}, visitUnit, figure.key, figure.period, figure.value, figure.source});
    }
}

void Planner::planMembers(const DemoVisit &visit)
{
    for (const DemoObserver &observer : visit.team) {
        TeamMember member;
        member.visit = visit.id;
        member.observer = observer.id;
        member.role = observer.person.lead ? u"lead"_s : u"observer"_s;
        member.briefedOn = visit.firstDay.addDays(-14);
        member.charterSignedOn = visit.firstDay.addDays(-14);
        member.noConflictDeclared = true;
        const RecordId id = put(member);
        for (const DemoUnit &unit : visit.units)
            put(Assignment{{}, id, unit.visitUnit, observer.person.themes.value(unit.like)});
    }
}

void Planner::planPreparation(const DemoVisit &visit)
{
    for (const TaskContent &task : m_programme.tasks) {
        const QDate due = visit.firstDay.addDays(-task.daysBefore);
        put(Task{{}, visit.id, task.key, task.text, due, due.addDays(-1)});
    }
    m_world.setNow(std::max(m_world.now(), visit.at(-14, 17)));
    put(Trip{{}, visit.id, visit.firstDay.addDays(-14), m_programme.trip});
}

} // namespace

Result<QList<DemoVisit>> planVisits(Notebook &archive, SeededWorld &world, const Toolkit &toolkit,
                                    const Content &content, const DemoOptions &options)
{
    return Planner(archive, world, toolkit, content, options).run();
}

} // namespace regards::demo
