// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mission.h"
#include "tests/analysis/emptyvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// What an observer's mission counts, from the records of one notebook.
class TestMission : public QObject, protected EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void daysAreCountedFromMidnightToMidnight_data();
    void daysAreCountedFromMidnightToMidnight();
    void theReminderComesInTheEveningOfADayWithUnsentWork_data();
    void theReminderComesInTheEveningOfADayWithUnsentWork();

    void withoutAssignmentsEverythingIsMine();
    void onlyTheThemesAssignedInAUnitAreMine();
    void anAssignmentWithoutThemesIsTheWholeUnit();
    void aUnitThatIsNoLongerVisitedIsNobodys();
    void countsEvidenceOfEveryKind_data();
    void countsEvidenceOfEveryKind();
    void countsAsTheCoordinatorsCoverageDoes();
    void goesOnAtTheFirstUntouchedThenTheFirstUnrated();
    void interviewsAreHeldAgainstThePlanByCategory();
    void whatSpansTheUnitsStandsApart();
    void notesWithoutACriterionWaitOldestFirst();
    void awaitsDocumentsThatWereAskedForAlone();
    void whatIsBeyondMyAssignmentIsCountedApart();
    void untouchedUntilAnythingIsWritten();

    void theWorkFollowsWhatChanges_data();
    void theWorkFollowsWhatChanges();
    void evidenceOfTheUnitComesBeforeThatOfTheFacility();
    void anErasedInterviewLeavesNoEvidence();

private:
    RecordId rate(const RecordId &unit, const QString &criterion, const QString &rating, const QString &comment = {},
                  const RecordId &observer = {})
    {
        return put("assessment",
                   {{"visit_unit", unit},
                    {"observer", observer ? observer : m_aline},
                    {"criterion", criterion},
                    {"rating", rating},
                    {"comment", comment}});
    }
    RecordId note(const RecordId &unit, const QString &text, const QString &criterion = {})
    {
        const RecordId id = put(
            "note",
            {{"visit", m_visit}, {"visit_unit", unit ? Value(unit) : Value()}, {"observer", m_aline}, {"text", text}});
        if (!criterion.isEmpty())
            put("note_tag", {{"note", id}, {"criterion", criterion}});
        m_world->advance(1000);
        return id;
    }
    RecordId interview(const RecordId &unit, const QString &category, const QString &consent)
    {
        return put("interview",
                   {{"visit", m_visit},
                    {"visit_unit", unit ? Value(unit) : Value()},
                    {"observer", m_aline},
                    {"category", category},
                    {"consent", consent}});
    }
    void assign(const RecordId &unit, const QString &themes)
    {
        put("assignment", {{"team_member", m_member}, {"visit_unit", unit}, {"themes", themes}});
    }
    [[nodiscard]] Mission mission() const
    {
        const OwnWork work(*m_notebook, m_visit, m_aline);
        return missionOf(*m_notebook, m_toolkit, work,
                         {QDateTime(QDate(2026, 3, 3), QTime(10, 0)), std::nullopt, false});
    }

    RecordId m_member;
};

void TestMission::init()
{
    // A coordinator may write everything that is needed here; the visit and the owner are set as in a notebook.
    make(1'772'440'000'000);
    m_member = put("team_member", {{"visit", m_visit}, {"observer", m_aline}});
    must(m_notebook->setOwner(m_aline, m_visit));
}

void TestMission::daysAreCountedFromMidnightToMidnight_data()
{
    using Phase = VisitDays::Phase;
    QTest::addColumn<QDate>("today");
    QTest::addColumn<VisitDays>("expected");
    QTest::newRow("the week before") << QDate(2026, 2, 23) << VisitDays{Phase::Before, 3, 0, 7};
    QTest::newRow("the day before") << QDate(2026, 3, 1) << VisitDays{Phase::Before, 3, 0, 1};
    QTest::newRow("the first") << QDate(2026, 3, 2) << VisitDays{Phase::During, 3, 1, 3};
    QTest::newRow("the last") << QDate(2026, 3, 4) << VisitDays{Phase::During, 3, 3, 1};
    QTest::newRow("the day after") << QDate(2026, 3, 5) << VisitDays{Phase::After, 3, 0, 0};
}

void TestMission::daysAreCountedFromMidnightToMidnight()
{
    QFETCH(QDate, today);
    QFETCH(VisitDays, expected);
    QCOMPARE(visitDays(QDate(2026, 3, 2), QDate(2026, 3, 4), today), expected);
    // A day is its date, at whatever hour: midnight already belongs to the new one.
    const QDateTime midnight(today, QTime(0, 0));
    const QDateTime lastMinute(today, QTime(23, 59, 59));
    for (const QDateTime &moment : {midnight, lastMinute})
        QCOMPARE(visitDays(QDate(2026, 3, 2), QDate(2026, 3, 4), moment.date()), expected);
    QCOMPARE(visitDays({}, QDate(2026, 3, 4), today).phase, VisitDays::Phase::Unknown);
    // Without a last day, or with one before the first, the visit is one day.
    QCOMPARE(visitDays(QDate(2026, 3, 2), {}, QDate(2026, 3, 2)), (VisitDays{VisitDays::Phase::During, 1, 1, 1}));
    QCOMPARE(visitDays(QDate(2026, 3, 2), QDate(2026, 3, 1), QDate(2026, 3, 2)).days, 1);
}

void TestMission::theReminderComesInTheEveningOfADayWithUnsentWork_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("hasUnsent");
    QTest::addColumn<HandOverDue>("due");
    const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 3, day), QTime(hour, minute)); };
    QTest::newRow("a minute to five") << at(2, 16, 59) << true << HandOverDue::No;
    QTest::newRow("five") << at(2, 17, 0) << true << HandOverDue::ThisEvening;
    QTest::newRow("just before midnight") << at(3, 23, 59) << true << HandOverDue::ThisEvening;
    QTest::newRow("after midnight") << at(3, 0, 1) << true << HandOverDue::No;
    QTest::newRow("nothing new") << at(2, 18, 0) << false << HandOverDue::No;
    QTest::newRow("the evening before the visit") << at(1, 18, 0) << true << HandOverDue::No;
    QTest::newRow("the last evening") << at(4, 18, 0) << true << HandOverDue::ThisEvening;
    QTest::newRow("the morning after") << at(5, 8, 0) << true << HandOverDue::AfterVisit;
    QTest::newRow("after it, all sent") << at(5, 8, 0) << false << HandOverDue::No;
}

void TestMission::theReminderComesInTheEveningOfADayWithUnsentWork()
{
    QFETCH(QDateTime, now);
    QFETCH(bool, hasUnsent);
    QFETCH(HandOverDue, due);
    QCOMPARE(handOverDue(QDate(2026, 3, 2), QDate(2026, 3, 4), now, hasUnsent), due);
    QCOMPARE(handOverDue({}, {}, now, hasUnsent), HandOverDue::No);
}

void TestMission::withoutAssignmentsEverythingIsMine()
{
    const Mission all = mission();
    QVERIFY(all.isEverything);
    QCOMPARE(all.units.size(), 2);
    QCOMPARE(all.units.at(0).visitUnit, m_ward);
    QCOMPARE(all.units.at(0).name, u"Unité inventée"_s);
    QCOMPARE(all.units.at(0).themes.size(), m_toolkit.themes().size());
    QCOMPARE(all.units.at(0).all.criteria, m_toolkit.criteria().size());
    QCOMPARE(all.days, (VisitDays{VisitDays::Phase::During, 3, 2, 2}));
}

void TestMission::onlyTheThemesAssignedInAUnitAreMine()
{
    assign(m_ward, u"4 2"_s);
    const Mission mine = mission();
    QVERIFY(!mine.isEverything);
    QCOMPARE(mine.units.size(), 1);
    QCOMPARE(mine.units.at(0).themes.size(), 2);
    QCOMPARE(mine.units.at(0).themes.at(0).theme.text(), u"2"_s);
    QCOMPARE(mine.units.at(0).themes.at(1).theme.text(), u"4"_s);
    QCOMPARE(mine.units.at(0).all.criteria,
             mine.units.at(0).themes.at(0).coverage.criteria + mine.units.at(0).themes.at(1).coverage.criteria);
    const Assignments assignments = Assignments::of(*m_notebook, m_visit, m_aline);
    QVERIFY(assignments.includes(m_ward, *SubjectCode::fromText(u"2.1.1")));
    QVERIFY(!assignments.includes(m_ward, *SubjectCode::fromText(u"1.1.1")));
    QVERIFY(!assignments.includes(m_dayHospital, *SubjectCode::fromText(u"2.1.1")));
    // Nobody else's assignment makes anything mine.
    QVERIFY(Assignments::of(*m_notebook, m_visit, m_bruno).isEverything());
}

void TestMission::anAssignmentWithoutThemesIsTheWholeUnit()
{
    assign(m_dayHospital, {});
    const Mission mine = mission();
    QCOMPARE(mine.units.size(), 1);
    QCOMPARE(mine.units.at(0).visitUnit, m_dayHospital);
    QCOMPARE(mine.units.at(0).themes.size(), m_toolkit.themes().size());
}

void TestMission::aUnitThatIsNoLongerVisitedIsNobodys()
{
    assign(m_ward, u"1"_s);
    assign(m_dayHospital, u"1"_s);
    QVERIFY(m_notebook->setDeleted(m_dayHospital, true));
    QCOMPARE(mission().units.size(), 1);
    QVERIFY(m_notebook->setDeleted(m_ward, true));
    QVERIFY(mission().isEverything); // as for somebody who was given nothing
}

void TestMission::countsEvidenceOfEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"comment", "note", "document", "quote", "interview rating"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestMission::countsEvidenceOfEveryKind()
{
    QFETCH(QString, kind);
    if (kind == u"comment") {
        rate(m_ward, u"1.1.1"_s, {}, u"peeling paint"_s);
    } else if (kind == u"note") {
        note(m_ward, u"peeling paint"_s, u"1.1.1"_s);
    } else if (kind == u"document") {
        const RecordId document = put("document",
                                      {{"visit", m_visit},
                                       {"visit_unit", m_ward},
                                       {"observer", m_aline},
                                       {"title", u"Works plan"_s},
                                       {"state", u"read"_s}});
        put("document_tag", {{"document", document}, {"criterion", u"1.1.1"_s}});
    } else {
        const RecordId talk = interview(m_ward, u"service_user"_s, u"given"_s);
        if (kind == u"quote") {
            const RecordId quote = put("quote", {{"interview", talk}, {"text", u"It is cold."_s}});
            put("quote_tag", {{"quote", quote}, {"criterion", u"1.1.1"_s}});
        } else {
            put("interview_rating", {{"interview", talk}, {"criterion", u"1.1.1"_s}, {"rating", u"partial"_s}});
        }
    }
    const Coverage theme = mission().units.at(0).themes.at(0).coverage;
    QCOMPARE(theme.withEvidence, 1);
    QCOMPARE(theme.rated, 0);
    QCOMPARE(theme.untouched, theme.criteria - 1);
    QCOMPARE(mission().units.at(1).all.withEvidence, 0);
}

void TestMission::countsAsTheCoordinatorsCoverageDoes()
{
    const QList<Criterion> &criteria = m_toolkit.criteria();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const QString code = criteria.at(i).code.text();
        const RecordId unit = i % 2 ? m_ward : m_dayHospital;
        if (i % 3 == 0)
            rate(unit, code, u"partial"_s, i % 2 ? u"why"_s : QString());
        if (i % 5 == 0)
            note(unit, u"seen"_s, code);
        if (i % 7 == 0)
            rate(unit, code, u"full"_s, u"not mine"_s, m_bruno);
    }
    note({}, u"on all units"_s, u"1.1.2"_s);
    const RecordId talk = interview(m_ward, u"carer"_s, u"given"_s);
    const RecordId quote = put("quote", {{"interview", talk}, {"text", u"They listen."_s}});
    put("quote_tag", {{"quote", quote}, {"criterion", u"2.1.1"_s}});
    put("quote_tag", {{"quote", quote}, {"criterion", u"9.9.9"_s}}); // not in the toolkit
    put("interview_rating", {{"interview", talk}, {"criterion", u"2.2.2"_s}, {"rating", QString()}}); // taken away
    const RecordId ended = interview(m_ward, u"carer"_s, u"withdrawn"_s);
    const RecordId unsaid = put("quote", {{"interview", ended}, {"text", u"Not to be used."_s}});
    put("quote_tag", {{"quote", unsaid}, {"criterion", u"2.1.3"_s}});

    const auto coverage = coverageOf(*m_notebook, m_toolkit, m_visit, m_aline);
    const Mission mine = mission();
    QCOMPARE(mine.units.size(), coverage.size());
    for (qsizetype i = 0; i < coverage.size(); ++i) {
        QCOMPARE(mine.units.at(i).all, coverage.at(i).all);
        for (const ThemeMission &theme : mine.units.at(i).themes)
            QCOMPARE(theme.coverage, coverage.at(i).byTheme.value(theme.theme.text()));
    }
}

void TestMission::goesOnAtTheFirstUntouchedThenTheFirstUnrated()
{
    const auto next = [this] { return mission().units.at(0).themes.at(0).next.text(); };
    QCOMPARE(next(), u"1.1.1"_s);
    rate(m_ward, u"1.1.1"_s, u"full"_s);
    note(m_ward, u"a note"_s, u"1.1.2"_s);
    QCOMPARE(next(), u"1.1.3"_s);
    for (const Criterion &criterion : m_toolkit.criteria()) {
        if (criterion.code.theme().text() == u"1" && criterion.code.text() != u"1.1.2")
            rate(m_ward, criterion.code.text(), u"full"_s);
    }
    QCOMPARE(next(), u"1.1.2"_s);
    rate(m_ward, u"1.1.2"_s, u"full"_s);
    QCOMPARE(next(), u"1.1.1"_s);
}

void TestMission::interviewsAreHeldAgainstThePlanByCategory()
{
    put("interview_plan", {{"visit_unit", m_ward}, {"category", u"carer"_s}, {"planned", qint64(4)}});
    put("interview_plan", {{"visit_unit", m_ward}, {"category", u"service_user"_s}, {"planned", qint64(10)}});
    interview(m_ward, u"service_user"_s, u"given"_s);
    interview(m_ward, u"service_user"_s, u"refused"_s);
    interview(m_ward, u"service_user"_s, u"refused"_s);
    interview(m_ward, u"professional"_s, u"withdrawn"_s);
    interview(m_dayHospital, u"carer"_s, u"given"_s);
    const QList<CategoryMission> rows = mission().units.at(0).interviews;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), (CategoryMission{u"service_user"_s, 1, 2, 0, 10}));
    QCOMPARE(rows.at(1), (CategoryMission{u"professional"_s, 0, 0, 1, 0}));
    QCOMPARE(rows.at(2), (CategoryMission{u"carer"_s, 0, 0, 0, 4}));
}

void TestMission::whatSpansTheUnitsStandsApart()
{
    note({}, u"the park"_s);
    note(m_ward, u"the ward"_s);
    put("document", {{"visit", m_visit}, {"observer", m_aline}, {"title", u"House rules"_s}, {"state", u"read"_s}});
    interview({}, u"professional"_s, u"given"_s);
    const FacilityMission facility = mission().facility;
    QCOMPARE(facility.notes, 1);
    QCOMPARE(facility.documents, 1);
    QCOMPARE(facility.interviews, (QList<CategoryMission>{{u"professional"_s, 1, 0, 0, 0}}));
}

void TestMission::notesWithoutACriterionWaitOldestFirst()
{
    const RecordId first = note(m_ward, u"first"_s);
    note(m_ward, u"tagged"_s, u"1.1.1"_s);
    const RecordId second = note(m_ward, u"second"_s);
    const RecordId gone = note(m_ward, u"deleted"_s);
    QVERIFY(m_notebook->setDeleted(gone, true));
    QCOMPARE(mission().untaggedNotes, (QList<RecordId>{first, second}));
}

void TestMission::awaitsDocumentsThatWereAskedForAlone()
{
    for (const QString &state : {u"requested"_s, u"received"_s, u"read"_s, u"refused"_s})
        put("document",
            {{"visit", m_visit}, {"observer", m_aline}, {"title", u"Document "_s + state}, {"state", state}});
    const auto awaited = mission().awaited;
    QCOMPARE(awaited.size(), 1);
    QCOMPARE(awaited.at(0).title, u"Document requested"_s);
}

void TestMission::whatIsBeyondMyAssignmentIsCountedApart()
{
    assign(m_ward, u"1"_s);
    rate(m_ward, u"1.1.1"_s, u"full"_s);
    rate(m_ward, u"2.1.1"_s, u"full"_s);
    rate(m_dayHospital, u"1.1.1"_s, u"full"_s);
    note(m_dayHospital, u"the same criterion counts once"_s, u"1.1.1"_s);
    note({}, u"not of a unit"_s, u"1.1.1"_s);
    const Mission mine = mission();
    QCOMPARE(mine.touchedOutside, 2);
    QCOMPARE(mine.units.at(0).all.rated, 1);
}

void TestMission::untouchedUntilAnythingIsWritten()
{
    QVERIFY(mission().isUntouched);
    const RecordId one = note({}, u"the park"_s);
    QVERIFY(!mission().isUntouched);
    QVERIFY(m_notebook->setDeleted(one, true));
    QVERIFY(mission().isUntouched);
    rate(m_ward, u"1.1.1"_s, u"full"_s);
    QVERIFY(!mission().isUntouched);
}

void TestMission::theWorkFollowsWhatChanges_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"rating", "unrating", "comment", "note", "untagging", "deleting", "another's rating"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// Kept up to date by what changed() names, the work is the same as read afresh.
void TestMission::theWorkFollowsWhatChanges()
{
    QFETCH(QString, what);
    rate(m_ward, u"1.1.2"_s, u"full"_s);
    const RecordId tagged = note(m_ward, u"a note"_s, u"1.1.3"_s);
    OwnWork work(*m_notebook, m_visit, m_aline);
    OwnWork::Difference difference;
    connect(m_notebook.get(), &Notebook::changed, this,
            [&](const QSet<RecordId> &records) { difference = work.update(records); });
    if (what == u"rating")
        rate(m_ward, u"1.1.1"_s, u"partial"_s);
    else if (what == u"unrating")
        rate(m_ward, u"1.1.2"_s, {});
    else if (what == u"comment")
        rate(m_ward, u"1.1.1"_s, {}, u"because"_s);
    else if (what == u"note")
        note(m_ward, u"another"_s, u"1.1.1"_s);
    else if (what == u"untagging")
        QVERIFY(m_notebook->setDeleted(m_notebook->all<NoteTag>().constFirst().id, true));
    else if (what == u"deleting")
        QVERIFY(m_notebook->setDeleted(tagged, true));
    else
        rate(m_ward, u"1.1.1"_s, u"full"_s, {}, m_bruno);
    disconnect(m_notebook.get(), nullptr, this, nullptr);
    QVERIFY(!difference.isNone());
    const OwnWork fresh(*m_notebook, m_visit, m_aline);
    for (const Criterion &criterion : m_toolkit.criteria()) {
        QCOMPARE(work.of(m_ward, criterion.code), fresh.of(m_ward, criterion.code));
        QCOMPARE(work.evidence(m_ward, criterion.code), fresh.evidence(m_ward, criterion.code));
    }
    QVERIFY(work.update({m_visit}).isNone()); // nothing that is work
}

void TestMission::evidenceOfTheUnitComesBeforeThatOfTheFacility()
{
    note({}, u"everywhere"_s, u"1.1.1"_s);
    note(m_ward, u"earlier"_s, u"1.1.1"_s);
    note(m_ward, u"later"_s, u"1.1.1"_s);
    note(m_dayHospital, u"elsewhere"_s, u"1.1.1"_s);
    const OwnWork work(*m_notebook, m_visit, m_aline);
    QStringList texts;
    for (const EvidencePiece &piece : work.evidence(m_ward, *CriterionCode::fromText(u"1.1.1")))
        texts.append(piece.text);
    QCOMPARE(texts, (QStringList{u"earlier"_s, u"later"_s, u"everywhere"_s}));
}

void TestMission::anErasedInterviewLeavesNoEvidence()
{
    const RecordId talk = interview(m_ward, u"service_user"_s, u"given"_s);
    const RecordId quote = put("quote", {{"interview", talk}, {"text", u"It is cold."_s}});
    put("quote_tag", {{"quote", quote}, {"criterion", u"1.1.1"_s}});
    OwnWork work(*m_notebook, m_visit, m_aline);
    connect(m_notebook.get(), &Notebook::changed, this, [&](const QSet<RecordId> &records) { work.update(records); });
    QVERIFY(work.of(m_ward, *CriterionCode::fromText(u"1.1.1")).hasEvidence());
    QVERIFY(m_notebook->redact(talk));
    disconnect(m_notebook.get(), nullptr, this, nullptr);
    QVERIFY(!work.of(m_ward, *CriterionCode::fromText(u"1.1.1")).hasEvidence());
    QCOMPARE(mission().units.at(0).interviews, (QList<CategoryMission>{{QString(), 0, 0, 1, 0}}));
}

QTEST_GUILESS_MAIN(TestMission)
#include "tst_mission.moc"
