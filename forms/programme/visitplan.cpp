// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/visitplan.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>

namespace regards {

namespace {

constexpr quint32 DraftFormat = 1;

QStringList categories()
{
    QStringList tokens;
    for (const InterviewCategory category : allInterviewCategories())
        tokens.append(token(category));
    return tokens;
}

template <TypedRecord T>
RecordId keyOf(const T &typed)
{
    return keyedId(*recordType(T::typeName()), typed.toRecord().fields);
}

/// How a value is kept in a draft: a letter for its kind, then the value.
QDataStream &writeValue(QDataStream &out, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return out << quint8('i') << *number;
    if (const auto *text = std::get_if<QString>(&value))
        return out << quint8('t') << *text;
    if (const auto *id = std::get_if<RecordId>(&value))
        return out << quint8('r') << id->bytes();
    return out << quint8('n');
}

QDataStream &readValue(QDataStream &in, Value &value)
{
    quint8 kind = 0;
    in >> kind;
    if (kind == 'i') {
        qint64 number = 0;
        in >> number;
        value = number;
    } else if (kind == 't') {
        QString text;
        in >> text;
        value = text;
    } else if (kind == 'r') {
        QByteArray bytes;
        in >> bytes;
        value = RecordId(QByteArrayView(bytes));
    }
    return in;
}

} // namespace

VisitPlan VisitPlan::fresh(World &world, const Toolkit &toolkit)
{
    VisitPlan plan;
    plan.facility.id = world.newRecord();
    plan.visit.id = world.newRecord();
    plan.visit.facility = plan.facility.id;
    plan.visit.purpose = QStringLiteral("first");
    plan.visit.toolkit = toolkit.id();
    plan.visit.toolkitDigest = QString::fromLatin1(toolkit.digest().toHex());
    plan.addUnit(world);
    return plan;
}

VisitPlan VisitPlan::of(const Notebook &notebook, const RecordId &visit)
{
    QList<Record> records;
    const auto add = [&](const RecordId &id) {
        if (const auto record = notebook.record(id); record && !record->deleted)
            records.append(*record);
    };
    add(visit);
    if (records.isEmpty())
        return {};
    add(records.first().reference(QStringLiteral("facility")));
    const Query ofVisit(QStringLiteral("visit"), Value{visit});
    for (const VisitUnit &unit : notebook.all<VisitUnit>(ofVisit.orderedBy(QStringLiteral("position")))) {
        add(unit.id);
        add(unit.unit);
        const Query ofUnit(QStringLiteral("visit_unit"), Value{unit.id});
        records += notebook.records(InterviewPlan::typeName(), ofUnit);
        records += notebook.records(Assignment::typeName(), ofUnit);
    }
    for (const TeamMember &member : notebook.all<TeamMember>(ofVisit)) {
        add(member.id);
        add(member.observer);
    }
    VisitPlan plan = fromRecords(records);
    std::stable_sort(plan.team.begin(), plan.team.end(), [](const PlannedMember &a, const PlannedMember &b) {
        return QString::localeAwareCompare(a.observer.name, b.observer.name) < 0;
    });
    return plan;
}

VisitPlan VisitPlan::fromRecords(const QList<Record> &records)
{
    VisitPlan plan;
    QMap<RecordId, Record> byId;
    for (const Record &record : records)
        byId.insert(record.id, record);
    for (const Record &record : records) {
        if (record.type == Visit::typeName())
            plan.visit = Visit::from(record);
        if (record.type == Facility::typeName())
            plan.facility = Facility::from(record);
        if (record.type == VisitUnit::typeName()) {
            PlannedUnit planned;
            planned.place = VisitUnit::from(record);
            planned.unit = Unit::from(byId.value(planned.place.unit));
            plan.units.append(planned);
        }
        if (record.type == TeamMember::typeName()) {
            PlannedMember planned;
            planned.member = TeamMember::from(record);
            planned.observer = Observer::from(byId.value(planned.member.observer));
            plan.team.append(planned);
        }
    }
    for (PlannedUnit &unit : plan.units) {
        plan.place(unit);
        for (const Record &record : records) {
            if (record.reference(QStringLiteral("visit_unit")) != unit.place.id)
                continue;
            if (record.type == InterviewPlan::typeName())
                unit.interviews.insert(record.text(QStringLiteral("category")), InterviewPlan::from(record));
            if (record.type != Assignment::typeName())
                continue;
            for (PlannedMember &member : plan.team) {
                if (member.member.id == record.reference(QStringLiteral("team_member")))
                    member.covers.insert(unit.unit.id, Assignment::from(record));
            }
        }
    }
    return plan;
}

std::optional<VisitPlan> VisitPlan::fromDraft(QByteArrayView draft)
{
    if (draft.isEmpty())
        return std::nullopt;
    QDataStream in(draft.toByteArray());
    in.setVersion(QDataStream::Qt_6_0);
    quint32 format = 0;
    quint32 count = 0;
    in >> format >> count;
    QList<Record> records;
    for (quint32 i = 0; format == DraftFormat && i < count && in.status() == QDataStream::Ok; ++i) {
        Record record;
        QByteArray id;
        quint32 fields = 0;
        in >> record.type >> id >> fields;
        record.id = RecordId(QByteArrayView(id));
        for (quint32 f = 0; f < fields && in.status() == QDataStream::Ok; ++f) {
            QString field;
            Value value;
            in >> field;
            readValue(in, value);
            record.fields.insert(field, value);
        }
        records.append(record);
    }
    if (format != DraftFormat || in.status() != QDataStream::Ok)
        return std::nullopt;
    return fromRecords(records);
}

QByteArray VisitPlan::draft() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const QList<Record> all = records();
    out << DraftFormat << quint32(all.size());
    for (const Record &record : all) {
        out << record.type << record.id.bytes() << quint32(record.fields.size());
        for (auto field = record.fields.cbegin(); field != record.fields.cend(); ++field) {
            out << field.key();
            writeValue(out, field.value());
        }
    }
    return bytes;
}

void VisitPlan::place(PlannedUnit &planned) const
{
    planned.place.visit = visit.id;
    planned.place.unit = planned.unit.id;
    planned.place.id = keyOf(planned.place);
    for (const QString &category : categories()) {
        InterviewPlan &plan = planned.interviews[category];
        plan.visitUnit = planned.place.id;
        plan.category = category;
        plan.id = keyOf(plan);
    }
}

void VisitPlan::setFacility(const Facility &chosen)
{
    facility = chosen;
    visit.facility = chosen.id;
    for (PlannedUnit &planned : units)
        planned.unit.facility = chosen.id;
}

void VisitPlan::addUnit(const Unit &unit)
{
    PlannedUnit planned;
    planned.unit = unit;
    place(planned);
    units.append(planned);
}

void VisitPlan::addUnit(World &world)
{
    PlannedUnit planned;
    planned.unit.id = world.newRecord();
    planned.unit.facility = facility.id;
    planned.unit.kind = QStringLiteral("inpatient");
    planned.unit.population = QStringLiteral("adults");
    planned.unit.overnight = true;
    planned.unit.premises = true;
    planned.unit.meals = true;
    place(planned);
    units.append(planned);
}

void VisitPlan::removeUnit(qsizetype index)
{
    const RecordId unit = units.at(index).unit.id;
    units.removeAt(index);
    for (PlannedMember &member : team)
        member.covers.remove(unit);
}

void VisitPlan::addMember(const Observer &observer)
{
    PlannedMember planned;
    planned.observer = observer;
    planned.member.visit = visit.id;
    planned.member.observer = observer.id;
    planned.member.role = QStringLiteral("observer");
    planned.member.id = keyOf(planned.member);
    team.append(planned);
}

void VisitPlan::removeMember(qsizetype index)
{
    team.removeAt(index);
}

void VisitPlan::setCovers(qsizetype member, qsizetype unit, bool covers, const QString &themes)
{
    PlannedMember &planned = team[member];
    const PlannedUnit &place = units.at(unit);
    if (!covers) {
        planned.covers.remove(place.unit.id);
        return;
    }
    Assignment &assignment = planned.covers[place.unit.id];
    assignment.teamMember = planned.member.id;
    assignment.visitUnit = place.place.id;
    assignment.themes = themes;
    assignment.id = keyOf(assignment);
}

bool VisitPlan::covers(qsizetype member, qsizetype unit) const
{
    return team.at(member).covers.contains(units.at(unit).unit.id);
}

QString VisitPlan::themes(qsizetype member, qsizetype unit) const
{
    return team.at(member).covers.value(units.at(unit).unit.id).themes;
}

void VisitPlan::setPlanned(qsizetype unit, const QString &category, qint64 planned)
{
    units[unit].interviews[category].planned = planned > 0 ? std::optional(planned) : std::nullopt;
}

qint64 VisitPlan::planned(qsizetype unit, const QString &category) const
{
    return units.at(unit).interviews.value(category).planned.value_or(0);
}

QList<PlanProblem> VisitPlan::problems() const
{
    QList<PlanProblem> problems;
    const auto demand = [&problems](bool holds, const QString &place, const char *reason = "missing") {
        if (!holds)
            problems.append({place, QString::fromLatin1(reason)});
    };
    demand(!facility.name.trimmed().isEmpty(), QStringLiteral("facility.name"));
    demand(!visit.title.trimmed().isEmpty(), QStringLiteral("visit.title"));
    demand(visit.firstDay.isValid(), QStringLiteral("visit.first_day"));
    demand(visit.lastDay.isValid() && (!visit.firstDay.isValid() || visit.lastDay >= visit.firstDay),
           QStringLiteral("visit.last_day"), visit.lastDay.isValid() ? "before_first_day" : "missing");
    demand(!units.isEmpty(), QStringLiteral("units"));
    QSet<QString> names;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString name = units.at(i).unit.name.trimmed();
        const QString place = QStringLiteral("unit.%1.name").arg(i);
        demand(!name.isEmpty(), place);
        demand(name.isEmpty() || !names.contains(name.toCaseFolded()), place, "same_name");
        names.insert(name.toCaseFolded());
    }
    demand(!team.isEmpty(), QStringLiteral("team"));
    for (qsizetype i = 0; i < team.size(); ++i) {
        demand(!team.at(i).observer.name.trimmed().isEmpty(), QStringLiteral("member.%1.name").arg(i));
        demand(!team.at(i).observer.background.isEmpty(), QStringLiteral("member.%1.background").arg(i));
    }
    return problems;
}

QList<Record> VisitPlan::records() const
{
    QList<Record> records{facility.toRecord(), visit.toRecord()};
    for (qsizetype i = 0; i < units.size(); ++i) {
        const PlannedUnit &planned = units.at(i);
        records.append(planned.unit.toRecord());
        VisitUnit placed = planned.place;
        placed.position = i + 1;
        records.append(placed.toRecord());
        for (const InterviewPlan &interviews : planned.interviews) {
            if (interviews.planned || interviews.eligible || !interviews.method.isEmpty())
                records.append(interviews.toRecord());
        }
    }
    for (const PlannedMember &planned : team) {
        records.append(planned.observer.toRecord());
        records.append(planned.member.toRecord());
        for (const Assignment &assignment : planned.covers)
            records.append(assignment.toRecord());
    }
    return records;
}

Result<void> VisitPlan::write(Notebook &notebook) const
{
    const QList<Record> mine = records();
    QSet<RecordId> kept;
    for (const Record &record : mine)
        kept.insert(record.id);
    QList<RecordId> gone;
    const VisitPlan before = of(notebook, visit.id);
    for (const Record &record : before.records()) {
        const bool isFrameOfVisit = record.type != Facility::typeName() && record.type != Unit::typeName()
            && record.type != Observer::typeName() && record.type != Visit::typeName();
        if (isFrameOfVisit && before.visit.id && !kept.contains(record.id) && notebook.record(record.id))
            gone.append(record.id);
    }
    return notebook.inTransaction([&]() -> Result<void> {
        if (const auto written = notebook.putAll(mine); !written)
            return written.error();
        for (const RecordId &id : gone) {
            if (const auto deleted = notebook.setDeleted(id, true); !deleted)
                return deleted.error();
        }
        return {};
    });
}

void proposeFor(Unit &unit, const QString &kind)
{
    unit.kind = kind;
    unit.overnight = kind == u"inpatient" || kind == u"residential" || kind == u"emergency";
    unit.premises = kind != u"mobile_team";
    unit.meals = unit.overnight || kind == u"day_hospital";
}

qint64 evidenceIn(const Notebook &notebook, const RecordId &visitUnit)
{
    qint64 count = 0;
    const Query inUnit(QStringLiteral("visit_unit"), Value{visitUnit});
    for (const QString &type : {Assessment::typeName(), Note::typeName(), Document::typeName(), Interview::typeName()})
        count += notebook.count(type, inUnit);
    return count;
}

} // namespace regards
