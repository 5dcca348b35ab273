// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facilityreport.h"
#include "core/report/facilityreport_parts.h"
#include "documenttext.h"
#include "visitofmany.h"

#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

class TestFacilityReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<test::VisitOfMany>(); }
    void cleanup() { m_visit.reset(); }

    void needsAVisitThatIsThere();
    void saysThatNothingHasBegunWhereThereIsNoReport();
    void setsAllReportsSideBySide();
    void explainsSymbolsWhereWordsHaveNoRoom();
    void goesOnInFurtherTablesWhereThereAreManyReports();
    void putsTogetherWhatSeveralReportsSay();
    void saysEverythingOnceAmongWhatIsInCommon();
    void holdsEachReportsResultsInTurn();
    void nestsItsHeadings();
    void standsWhereItsLeastFarReportStands();
    void holdsTheWrittenPartsOfTheWhole();
    void givesNoTrueCountOfFewInterviews();
    void saysNothingThatLeadsToAnInterview();
    void saysNothingOfAnotherVisitOrADeletedReport();

private:
    [[nodiscard]] report::Document built(const RecordId &visit) const
    {
        auto document = buildFacilityReport(*m_visit->notebook, *m_visit->toolkit, visit, u"en"_s);
        if (!document)
            qFatal("not built");
        return *document;
    }
    [[nodiscard]] report::Document built() const { return built(m_visit->visit); }
    [[nodiscard]] FacilityData data() const
    {
        auto gathered = gatherFacilityData(*m_visit->notebook, *m_visit->toolkit, m_visit->visit);
        if (!gathered)
            qFatal("not gathered");
        return *gathered;
    }
    void addReports(int count) const
    {
        for (int i = 0; i < count; ++i)
            m_visit->put("report", {{"visit", m_visit->visit}, {"name", u"Report %1"_s.arg(i)}});
    }

    std::unique_ptr<test::VisitOfMany> m_visit;
};

namespace {

QStringList headings(const report::Document &document, int level)
{
    QStringList texts;
    for (const Heading &heading : test::blocksOf<Heading>(document.blocks)) {
        if (heading.level == level)
            texts.append(heading.text);
    }
    return texts;
}

QList<Table> comparisonsOf(const report::Document &document)
{
    return test::blocksOf<Table>(test::chapter(document, u"The reports side by side"_s));
}

} // namespace

void TestFacilityReport::needsAVisitThatIsThere()
{
    const RecordId nothing = m_visit->world.newRecord();
    const auto document = buildFacilityReport(*m_visit->notebook, *m_visit->toolkit, nothing, u"fr"_s);
    QVERIFY(!document);
    QCOMPARE(document.error(), (Error{ErrorCode::RecordUnknown, {nothing.text()}}));
}

void TestFacilityReport::saysThatNothingHasBegunWhereThereIsNoReport()
{
    const RecordId empty = m_visit->put("visit", {{"title", u"Rien encore"_s}});
    const auto document = built(empty);
    QVERIFY(test::allText(document).contains(u"No report has been begun on this visit yet."));
    QCOMPARE(headings(document, 1), (QStringList{u"1. Summary"_s, u"2. Context and method"_s}));
    QVERIFY(test::blocksOf<CoverPage>(document.blocks).first().notice.contains(u"Provisional"));
}

void TestFacilityReport::setsAllReportsSideBySide()
{
    const auto tables = comparisonsOf(built());
    QCOMPARE(tables.size(), 1);
    QStringList head;
    for (const Cell &cell : tables.first().header)
        head.append(textOf(cell.runs));
    QCOMPARE(head, (QStringList{u"Standard"_s, u"Psychiatrie adulte, pôle Nord"_s, u"CMP de la Gare"_s}));
    int standards = 0;
    for (const Row &row : tables.first().rows) {
        if (row.kind == RowKind::Group)
            continue;
        ++standards;
        const QString code = test::textsOf(row).first().section(u' ', 0, 0);
        for (const RecordId &report : {m_visit->report, m_visit->other}) {
            const auto agreed =
                m_visit->notebook->all<Agreed>(Query(u"report"_s, report).where(u"subject"_s, code)).first();
            QCOMPARE(row.cells.at(report == m_visit->report ? 1 : 2).mark, std::optional(markOf(agreed.rating)));
        }
        QVERIFY(!test::textsOf(row).at(1).isEmpty());
    }
    QCOMPARE(standards, 25);
}

void TestFacilityReport::explainsSymbolsWhereWordsHaveNoRoom()
{
    const auto few = test::chapter(built(), u"The reports side by side"_s);
    QVERIFY(test::blocksOf<RatingKey>(few).isEmpty());
    addReports(3);
    const auto many = test::chapter(built(), u"The reports side by side"_s);
    QCOMPARE(test::blocksOf<RatingKey>(many).size(), 1);
    QSet<RatingMark> explained;
    for (const KeyEntry &entry : test::blocksOf<RatingKey>(many).first().entries)
        explained.insert(entry.mark);
    for (const Row &row : test::blocksOf<Table>(many).first().rows) {
        for (const Cell &cell : row.cells) {
            QVERIFY(!cell.mark || explained.contains(*cell.mark));
            QCOMPARE(cell.symbolOnly, cell.mark.has_value());
            QVERIFY(!cell.mark || !textOf(cell.runs).isEmpty()); // for whoever does not see it
        }
    }
}

void TestFacilityReport::goesOnInFurtherTablesWhereThereAreManyReports()
{
    addReports(21);
    const auto tables = comparisonsOf(built());
    QCOMPARE(tables.size(), 2);
    QStringList names;
    for (const Table &table : tables) {
        QCOMPARE(table.rows.size(), tables.first().rows.size());
        QVERIFY(table.columns.size() <= 13 && table.columns.size() >= 12);
        for (qsizetype i = 1; i < table.header.size(); ++i)
            names.append(textOf(table.header.at(i).runs));
    }
    QCOMPARE(names.size(), 23);
    QCOMPARE(names, data().names);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 23);
}

void TestFacilityReport::putsTogetherWhatSeveralReportsSay()
{
    const auto strengths = commonStrengths(data(), *m_visit->toolkit);
    QCOMPARE(strengths.size(), 1);
    QCOMPARE(strengths.first().subject.text(), u"4.2"_s);
    QCOMPARE(strengths.first().said.size(), 4); // three of one report, one of the other
    const auto recommendations = commonRecommendations(data(), *m_visit->toolkit);
    QCOMPARE(recommendations.size(), 1);
    QCOMPARE(recommendations.first().subject.text(), u"3.1"_s);
    QVERIFY(headings(built(), 1).contains(u"4. What several reports have in common"_s));
    for (const Strength &one : m_visit->notebook->all<Strength>({u"report"_s, m_visit->other}))
        QVERIFY(m_visit->notebook->setDeleted(one.id, true));
    QVERIFY(commonStrengths(data(), *m_visit->toolkit).isEmpty());
}

void TestFacilityReport::saysEverythingOnceAmongWhatIsInCommon()
{
    m_visit->recommend(m_visit->other, u"Sur deux standards."_s, u"low"_s, {u"3.1"_s, u"1.3"_s, u"2.3.1"_s});
    m_visit->recommend(m_visit->other, u"Sur les mêmes."_s, u"low"_s, {u"3.2.1"_s, u"3.1.2"_s});
    QSet<QString> seen;
    for (const auto &group : commonRecommendations(data(), *m_visit->toolkit)) {
        QSet<qsizetype> reports;
        for (const auto &[report, what] : group.said) {
            reports.insert(report);
            QVERIFY2(!seen.contains(what.id.text()), qPrintable(what.text));
            seen.insert(what.id.text());
        }
        QVERIFY(reports.size() > 1);
    }
    QVERIFY(seen.size() > 2);
}

void TestFacilityReport::holdsEachReportsResultsInTurn()
{
    const auto document = built();
    const QStringList chapters = headings(document, 1);
    const qsizetype first = chapters.indexOf(u"5. Psychiatrie adulte, pôle Nord"_s);
    QVERIFY(first > 0);
    QCOMPARE(chapters.value(first + 1), u"6. CMP de la Gare"_s);
    const auto blocks = test::chapter(document, u"Psychiatrie adulte, pôle Nord"_s);
    QStringList parts;
    for (const Heading &heading : test::blocksOf<Heading>(blocks)) {
        if (heading.level == 2)
            parts.append(heading.text);
    }
    QCOMPARE(
        parts,
        (QStringList{u"Summary"_s, u"Results by theme"_s, u"What differs between the units"_s,
                     u"Since the visit before"_s, u"Strengths"_s, u"Recommendations"_s, u"What was not observed"_s}));
    QCOMPARE(chapters.count(u"Annex A: all 116 criteria"_s), 1);
}

void TestFacilityReport::nestsItsHeadings()
{
    int level = 0;
    QSet<QString> anchors;
    for (const Heading &heading : test::blocksOf<Heading>(built().blocks)) {
        QVERIFY2(heading.level <= level + 1 && heading.level <= 4, qPrintable(heading.text));
        level = heading.level;
        QVERIFY(!anchors.contains(heading.anchor));
        anchors.insert(heading.anchor);
    }
}

void TestFacilityReport::standsWhereItsLeastFarReportStands()
{
    QVERIFY(built().confidentiality.contains(u"Provisional"));
    m_visit->edit(m_visit->report, u"fact_check_on"_s, Value{u"2026-07-01"_s});
    m_visit->edit(m_visit->report, u"answer_due"_s, Value{u"2026-07-31"_s});
    QVERIFY(built().confidentiality.contains(u"31 July 2026"));
    for (const RecordId &report : {m_visit->report, m_visit->other})
        m_visit->edit(report, u"sent_on"_s, Value{u"2026-09-01"_s});
    QVERIFY(built().confidentiality.isEmpty());
}

void TestFacilityReport::holdsTheWrittenPartsOfTheWhole()
{
    const QString text = test::allText(built());
    for (const VisitSection &part : m_visit->notebook->all<VisitSection>())
        QVERIFY2(text.contains(part.text), qPrintable(part.key));
}

void TestFacilityReport::givesNoTrueCountOfFewInterviews()
{
    // Three carers in the units of one report: neither in a table nor in a sentence.
    for (const Table &table : test::blocksOf<Table>(built().blocks)) {
        for (const Row &row : table.rows) {
            const QStringList texts = test::textsOf(row);
            if (texts.value(0) == u"Family carers")
                QVERIFY(!texts.mid(1).contains(u"3"_s));
        }
    }
}

void TestFacilityReport::saysNothingThatLeadsToAnInterview()
{
    const QString text = test::allText(built());
    QVERIFY(text.contains(u"La nuit, on frappe avant d’entrer."));
    QStringList secrets{test::WithdrawalCode,
                        u"Je ne veux pas que cela se sache."_s,
                        u"Je suis arrivé"_s,
                        u"Chambre du fond"_s,
                        u"Remarque d’une seule personne"_s,
                        u"Constat gardé pour l’équipe"_s,
                        u"06 12 34 56 78"_s,
                        u"Directrice jointe"_s};
    for (const Interview &interview : m_visit->notebook->all<Interview>())
        secrets.append(interview.id.text().first(8));
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestFacilityReport::saysNothingOfAnotherVisitOrADeletedReport()
{
    QVERIFY(test::allText(built()).contains(u"Un lieu ouvert sur la ville."));
    QVERIFY(m_visit->notebook->setDeleted(m_visit->other, true));
    QVERIFY(!test::allText(built()).contains(u"Un lieu ouvert sur la ville."));
    QCOMPARE(data().reports.size(), 1);
}

QTEST_GUILESS_MAIN(TestFacilityReport)
#include "tst_facilityreport.moc"
