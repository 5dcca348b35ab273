// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdata.h"
#include "core/report/unitreport.h"
#include "documenttext.h"
#include "visitofmany.h"

#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

/// What a unit report says of several units, of the visit before, of agreement, and of where it stands.
class TestSeveralUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<test::VisitOfMany>(); }
    void cleanup() { m_visit.reset(); }

    void showsCriteriaOnWhichUnitsDiffer();
    void showsNoUnitThatFewerThanThreeJudged();
    void countsWhereAUnitStandsHigherOrLower();
    void saysWhatTheTeamWroteOfOneUnit();
    void comparesNothingWhereThereIsOneUnit();
    void setsEachStandardBesideThatOfTheVisitBefore();
    void saysWhatBecameOfEachRecommendation();
    void saysWhereARecommendationGoesOn();
    void leavesProgressOutWhereNoVisitWasBefore();
    void tellsAgreementOnlyOfEnoughPairs();
    void givesNoSmallFigureNorWhatWouldTellIt();
    void saysUntilWhenToAnswer();
    void saysThatTheFacilityAnswered();
    void readsTheAnswerOfOlderFilesWhereThereIsNoOther();
    void saysNothingThatWasDeletedOrErased();

private:
    [[nodiscard]] report::Document built(const RecordId &report) const
    {
        auto document = buildUnitReport(*m_visit->notebook, *m_visit->toolkit, report, u"en"_s);
        if (!document)
            qFatal("not built");
        return *document;
    }
    [[nodiscard]] ReportData data(const RecordId &report) const
    {
        auto gathered = gatherReportData(*m_visit->notebook, *m_visit->toolkit, report);
        if (!gathered)
            qFatal("not gathered");
        return *gathered;
    }
    [[nodiscard]] QStringList chapters(const RecordId &report) const
    {
        QStringList titles;
        for (const Heading &heading : test::blocksOf<Heading>(built(report).blocks)) {
            if (heading.level == 1)
                titles.append(heading.text.section(u". "_s, -1));
        }
        return titles;
    }

    std::unique_ptr<test::VisitOfMany> m_visit;
};

namespace {

SubjectCode code(const QString &text)
{
    return SubjectCode::fromText(text).value_or(SubjectCode());
}

const UnitDifference *differenceOn(const ReportData &data, const QString &subject)
{
    const auto found = std::find_if(data.differences.begin(), data.differences.end(),
                                    [&](const UnitDifference &one) { return one.subject == code(subject); });
    return found == data.differences.end() ? nullptr : &*found;
}

} // namespace

void TestSeveralUnits::showsCriteriaOnWhichUnitsDiffer()
{
    const ReportData all = data(m_visit->report);
    const UnitDifference *one = differenceOn(all, u"1.1.1"_s);
    QVERIFY(one);
    QCOMPARE(one->units, (QList<std::optional<Rating>>{Rating(Rating::Level::Initiated), Rating(Rating::Level::Full)}));
    QVERIFY(!differenceOn(all, u"2.1.1"_s)); // alike in both
    const auto blocks = test::chapter(built(m_visit->report), u"What differs between the units"_s);
    bool isShown = false;
    for (const Table &table : test::blocksOf<Table>(blocks)) {
        for (const Row &row : table.rows) {
            if (!test::textsOf(row).value(0).startsWith(u"1.1.1 "))
                continue;
            isShown = true;
            QCOMPARE(row.cells.size(), 4);
            QCOMPARE(row.cells.at(2).mark, RatingMark::Initiated);
            QCOMPARE(row.cells.at(3).mark, RatingMark::Full);
        }
    }
    QVERIFY(isShown);
}

void TestSeveralUnits::showsNoUnitThatFewerThanThreeJudged()
{
    QVERIFY(!differenceOn(data(m_visit->report), u"3.1.1"_s));
    m_visit->rate(m_visit->ward, u"3.1.2"_s, {u"full"_s, u"full"_s, u"not_assessed"_s});
    m_visit->rate(m_visit->dayHospital, u"3.1.2"_s, {u"partial"_s, u"partial"_s, u"partial"_s});
    QVERIFY(!differenceOn(data(m_visit->report), u"3.1.2"_s));
    m_visit->rate(m_visit->ward, u"3.1.3"_s, {u"full"_s, u"full"_s, u"full"_s});
    m_visit->rate(m_visit->dayHospital, u"3.1.3"_s, {u"partial"_s, u"partial"_s, u"partial"_s});
    QVERIFY(differenceOn(data(m_visit->report), u"3.1.3"_s));
}

void TestSeveralUnits::countsWhereAUnitStandsHigherOrLower()
{
    const ReportData all = data(m_visit->report);
    QCOMPARE(all.standings.size(), 2);
    int higher = 0;
    int same = 0;
    int lower = 0;
    for (const Criterion &criterion : m_visit->toolkit->criteria()) {
        const auto agreed = all.ratingOf(criterion.code.subject());
        if (criterion.code.theme().text() != u"1" || !agreed || !agreed->isLevel())
            continue;
        const Rating unit(Rating::Level::Full);
        higher += *agreed < unit;
        same += *agreed == unit;
        lower += *agreed > unit;
    }
    QVERIFY(higher > 0 && same > 0);
    const std::optional<Rating> other = all.ratingOf(code(u"2.1.1"_s));
    same += other == Rating(Rating::Level::Partial);
    higher += other && other->isLevel() && *other < Rating(Rating::Level::Partial);
    lower += other && other->isLevel() && *other > Rating(Rating::Level::Partial);
    const std::optional<Rating> third = all.ratingOf(code(u"3.1.1"_s));
    same += third == Rating(Rating::Level::Full);
    higher += third && third->isLevel() && *third < Rating(Rating::Level::Full);
    QCOMPARE(all.standings.at(1).higher, higher);
    QCOMPARE(all.standings.at(1).same, same);
    QCOMPARE(all.standings.at(1).lower, lower);
}

void TestSeveralUnits::saysWhatTheTeamWroteOfOneUnit()
{
    const auto blocks = test::chapter(built(m_visit->report), u"What differs between the units"_s);
    const Table table = test::blocksOf<Table>(blocks).first();
    qsizetype exceptions = 0;
    for (const Agreed &agreed : m_visit->notebook->all<Agreed>({u"report"_s, m_visit->report}))
        exceptions += !agreed.unitExceptions.isEmpty();
    QVERIFY(exceptions > 0);
    QCOMPARE(table.rows.size(), exceptions);
    QCOMPARE(test::textsOf(table.rows.first()).last(), u"À l’hôpital de jour, atteint pleinement."_s);
}

void TestSeveralUnits::comparesNothingWhereThereIsOneUnit()
{
    m_visit->rate(m_visit->elsewhere, u"1.1.1"_s, {u"full"_s, u"partial"_s, u"full"_s});
    QVERIFY(data(m_visit->other).differences.isEmpty());
    QVERIFY(data(m_visit->other).standings.isEmpty());
    QVERIFY(!chapters(m_visit->other).contains(u"What differs between the units"_s));
}

void TestSeveralUnits::setsEachStandardBesideThatOfTheVisitBefore()
{
    const auto charts = test::blocksOf<Chart>(test::chapter(built(m_visit->report), u"Since the visit before"_s));
    QCOMPARE(charts.size(), 1);
    const auto arrows = std::get<ProgressArrows>(charts.first().data);
    QCOMPARE(arrows.rows.size(), 25);
    for (const ProgressRow &row : arrows.rows) {
        QCOMPARE(row.before.has_value(), !row.code.startsWith(u'5'));
        QCOMPARE(row.now, std::optional(markOf(data(m_visit->report).ratingOf(code(row.code)))));
    }
    QVERIFY(charts.first().alternative.contains(arrows.rows.first().label));
}

void TestSeveralUnits::saysWhatBecameOfEachRecommendation()
{
    const auto tables = test::blocksOf<Table>(test::chapter(built(m_visit->report), u"Since the visit before"_s));
    QCOMPARE(tables.size(), 1);
    QStringList order;
    for (const Row &row : tables.first().rows)
        order.append(row.kind == RowKind::Group ? test::textsOf(row).first().section(u':', 0, 0)
                                                : test::textsOf(row).first());
    QCOMPARE(order,
             (QStringList{u"Done"_s, u"Ouvrir un jardin."_s, u"Under way"_s, u"Expliquer les traitements."_s,
                          u"Not started"_s, u"Revoir le règlement."_s, u"Dropped"_s, u"Acheter une horloge."_s,
                          u"Nothing is known"_s, u"Former l’équipe de nuit."_s}));
    QVERIFY(test::allText(built(m_visit->report)).contains(u"1 March 2025: Dit en réunion."));
}

void TestSeveralUnits::saysWhereARecommendationGoesOn()
{
    RecordId then;
    for (const Recommendation &one : m_visit->notebook->all<Recommendation>({u"report"_s, m_visit->earlierReport})) {
        if (one.text == u"Revoir le règlement.")
            then = one.id;
    }
    const RecordId now = m_visit->recommend(m_visit->report, u"Revoir le règlement, enfin."_s, u"high"_s, {});
    m_visit->edit(now, u"template"_s, Value{earlierTemplate(then)});
    const ReportData all = data(m_visit->report);
    qsizetype number = 0;
    while (all.recommendations.at(number).id != now)
        ++number;
    QVERIFY(test::allText(built(m_visit->report))
                .contains(u"Goes on as recommendation %1 of this report."_s.arg(number + 1)));
}

void TestSeveralUnits::leavesProgressOutWhereNoVisitWasBefore()
{
    QVERIFY(chapters(m_visit->report).contains(u"Since the visit before"_s));
    m_visit->edit(m_visit->visit, u"follows"_s, Value{});
    QVERIFY(!chapters(m_visit->report).contains(u"Since the visit before"_s));
}

void TestSeveralUnits::tellsAgreementOnlyOfEnoughPairs()
{
    const auto chartsOf = [&](const RecordId &report) {
        QList<Chart> agreement;
        for (const Chart &chart : test::blocksOf<Chart>(built(report).blocks)) {
            if (std::holds_alternative<AgreementBars>(chart.data))
                agreement.append(chart);
        }
        return agreement;
    };
    QCOMPARE(chartsOf(m_visit->report).size(), 1);
    const auto bars = std::get<AgreementBars>(chartsOf(m_visit->report).first().data);
    QCOMPARE(bars.rows.size(), 6); // all, and theme by theme
    QVERIFY(bars.rows.at(1).percent);
    QVERIFY(!bars.rows.at(4).percent);
    QVERIFY(chartsOf(m_visit->other).isEmpty());
    m_visit->rate(m_visit->elsewhere, u"1.1.1"_s, {u"full"_s, u"partial"_s});
    QVERIFY(chartsOf(m_visit->other).isEmpty());
    QVERIFY(test::allText(built(m_visit->other)).contains(u"Too few criteria were rated by several observers"));
}

void TestSeveralUnits::givesNoSmallFigureNorWhatWouldTellIt()
{
    QMap<QString, QString> values;
    for (const ReportedFigure &figure : data(m_visit->report).figures)
        values.insert(figure.key, figure.value);
    QCOMPARE(values.value(u"beds"_s), u"3"_s); // not people
    QCOMPARE(values.value(u"present"_s), u"22"_s);
    QVERIFY(values.contains(u"without_consent"_s) && values.value(u"without_consent"_s).isEmpty()); // 22 less 20
    QVERIFY(values.contains(u"restraint"_s) && values.value(u"restraint"_s).isEmpty());
    QVERIFY(test::allText(built(m_visit->report)).contains(u"not given"));
}

void TestSeveralUnits::saysUntilWhenToAnswer()
{
    const auto document = built(m_visit->other);
    QVERIFY(document.confidentiality.contains(u"31 July 2026"));
    const CoverPage cover = test::blocksOf<CoverPage>(document.blocks).first();
    QVERIFY(cover.notice.contains(u"check the facts"));
    QVERIFY(cover.facts.contains(Fact{u"Please answer by"_s, u"31 July 2026"_s}));
    QVERIFY(chapters(m_visit->other).contains(u"The facility's answer"_s));
    QVERIFY(test::allText(document).contains(u"It is not final"));
}

void TestSeveralUnits::saysThatTheFacilityAnswered()
{
    m_visit->edit(m_visit->other, u"answered_on"_s, Value{u"2026-07-20"_s});
    m_visit->edit(m_visit->other, u"facility_answer"_s, Value{u"Nous sommes d’accord."_s});
    const auto document = built(m_visit->other);
    QVERIFY(!document.confidentiality.contains(u"31 July"));
    QVERIFY(test::allText(document).contains(u"The facility answered on 20 July 2026. These are its own words."));
    QVERIFY(test::allText(document).contains(u"Nous sommes d’accord."));
    m_visit->edit(m_visit->other, u"sent_on"_s, Value{u"2026-09-01"_s});
    QVERIFY(built(m_visit->other).confidentiality.isEmpty());
    QVERIFY(test::allText(built(m_visit->other)).contains(u"Nous sommes d’accord."));
}

void TestSeveralUnits::readsTheAnswerOfOlderFilesWhereThereIsNoOther()
{
    m_visit->put("section",
                 {{"report", m_visit->report}, {"key", u"facility_answer"_s}, {"text", u"Réponse d’avant."_s}});
    QCOMPARE(data(m_visit->report).facilityAnswer, u"Réponse d’avant."_s);
    QVERIFY(test::allText(built(m_visit->report)).contains(u"Réponse d’avant."));
    m_visit->edit(m_visit->report, u"facility_answer"_s, Value{u"Réponse d’aujourd’hui."_s});
    QVERIFY(test::allText(built(m_visit->report)).contains(u"Réponse d’aujourd’hui."));
    QVERIFY(!test::allText(built(m_visit->report)).contains(u"Réponse d’avant."));
}

void TestSeveralUnits::saysNothingThatWasDeletedOrErased()
{
    QVERIFY(test::allText(built(m_visit->report)).contains(u"Dit en réunion."));
    for (const Progress &progress : m_visit->notebook->all<Progress>())
        QVERIFY(m_visit->notebook->redactField(progress.id, u"comment"_s));
    for (const Recommendation &one : m_visit->notebook->all<Recommendation>({u"report"_s, m_visit->earlierReport})) {
        if (one.text.startsWith(u"Ouvrir"))
            QVERIFY(m_visit->notebook->setDeleted(one.id, true));
    }
    const QString text = test::allText(built(m_visit->report));
    QVERIFY(!text.contains(u"Dit en réunion."));
    QVERIFY(!text.contains(u"Ouvrir un jardin."));
    QVERIFY(text.contains(u"Acheter une horloge."));
}

QTEST_GUILESS_MAIN(TestSeveralUnits)
#include "tst_severalunits.moc"
