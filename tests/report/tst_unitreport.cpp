// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unitreport.h"
#include "documenttext.h"
#include "filledvisit.h"

#include <QSet>
#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

class TestUnitReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_filled = std::make_unique<test::FilledVisit>(); }
    void cleanup() { m_filled.reset(); }

    void needsAReportThatIsThere();
    void saysOnItsCoverWhatItIsOf();
    void saysWhetherItIsProvisionalOrFinal();
    void numbersItsChaptersWithoutGaps();
    void holdsEveryCriterionOnceInTheAnnex();
    void saysEveryRatingInWordsBesideItsSymbol();
    void drawsWhatWasAgreedByTheme();
    void putsRecommendationsInOrderOfPriority();
    void namesHighPrioritiesInTheSummary();
    void listsWhatCouldNotBeJudged();
    void countsFewInterviewsTogetherWithOthers();
    void saysThatANumberIsNotGiven();
    void saysNothingThatLeadsToAnInterview_data();
    void saysNothingThatLeadsToAnInterview();
    void saysNothingThatWasErased();
    void leavesOutChaptersWithoutContent();
    void showsTheFacilitysAnswer();
    void turnsWrittenDashesIntoAList();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void nestsItsHeadings();
    void isTheSameEveryTime();

private:
    [[nodiscard]] report::Document built(const QString &language = u"en"_s) const
    {
        auto document = buildUnitReport(*m_filled->notebook, *m_filled->toolkit, m_filled->report, language);
        if (!document)
            qFatal("not built");
        return *document;
    }

    std::unique_ptr<test::FilledVisit> m_filled;
};

namespace {

QList<Row> rowsIn(const QList<Block> &blocks)
{
    QList<Row> rows;
    for (const Table &table : test::blocksOf<Table>(blocks))
        rows += table.rows;
    return rows;
}

QStringList headings(const QList<Block> &blocks, int level)
{
    QStringList texts;
    for (const Heading &heading : test::blocksOf<Heading>(blocks)) {
        if (heading.level == level)
            texts.append(heading.text);
    }
    return texts;
}

} // namespace

void TestUnitReport::needsAReportThatIsThere()
{
    const RecordId nothing = m_filled->world.newRecord();
    const auto document = buildUnitReport(*m_filled->notebook, *m_filled->toolkit, nothing, u"fr"_s);
    QVERIFY(!document);
    QCOMPARE(document.error(), (Error{ErrorCode::RecordUnknown, {nothing.text()}}));
}

void TestUnitReport::saysOnItsCoverWhatItIsOf()
{
    const auto cover = test::blocksOf<CoverPage>(built().blocks).first();
    QCOMPARE(cover.title, u"Observation report"_s);
    QCOMPARE(cover.subtitles,
             (QStringList{u"Centre hospitalier des Tilleuls, Valmont-sur-Orne"_s, u"Psychiatrie adulte, pôle Nord"_s}));
    QCOMPARE(cover.facts.value(0).text, u"Unité Camille-Claudel, Hôpital de jour Les Glycines"_s);
    QCOMPARE(cover.facts.value(1).text, u"1 to 3 June 2026"_s);
    QVERIFY(built().title.contains(u"Centre hospitalier des Tilleuls"));
}

void TestUnitReport::saysWhetherItIsProvisionalOrFinal()
{
    QCOMPARE(test::blocksOf<CoverPage>(built().blocks).first().notice, u"Provisional version"_s);
    QCOMPARE(built().confidentiality, u"Provisional version"_s);
    m_filled->put("report", {{"visit", m_filled->visit}});
    Report report = m_filled->notebook->find<Report>(m_filled->report).value();
    report.sentOn = QDate(2026, 9, 1);
    QVERIFY(m_filled->notebook->put(report));
    QCOMPARE(test::blocksOf<CoverPage>(built().blocks).first().notice, u"Final version"_s);
    QVERIFY(built().confidentiality.isEmpty());
    QVERIFY(test::allText(built()).contains(u"1 September 2026"));
}

void TestUnitReport::numbersItsChaptersWithoutGaps()
{
    QCOMPARE(headings(built().blocks, 1),
             (QStringList{u"1. Summary"_s, u"2. Context and method"_s, u"3. Results by theme"_s,
                          u"4. What differs between the units"_s, u"5. Strengths"_s, u"6. Recommendations"_s,
                          u"7. What was not observed, and limits"_s, u"Annex A: all 116 criteria"_s,
                          u"Annex B: the figures of the charts"_s}));
}

void TestUnitReport::holdsEveryCriterionOnceInTheAnnex()
{
    QStringList codes;
    for (const Row &row : rowsIn(test::chapter(built(), u"all 116 criteria"_s))) {
        if (row.kind == RowKind::Plain)
            codes.append(test::textsOf(row).first());
    }
    QStringList expected;
    for (const Criterion &criterion : m_filled->toolkit->criteria())
        expected.append(criterion.code.text());
    QCOMPARE(codes.size(), 116);
    QCOMPARE(codes, expected);
}

void TestUnitReport::saysEveryRatingInWordsBesideItsSymbol()
{
    QMap<RatingMark, QSet<QString>> words;
    for (const Row &row : rowsIn(built().blocks)) {
        for (const Cell &cell : row.cells) {
            if (cell.mark)
                words[*cell.mark].insert(textOf(cell.runs));
        }
    }
    QCOMPARE(words[RatingMark::Full], (QSet<QString>{u"Achieved in full"_s}));
    QCOMPARE(words[RatingMark::Partial], (QSet<QString>{u"Achieved partially"_s}));
    QCOMPARE(words[RatingMark::Initiated], (QSet<QString>{u"Achievement initiated"_s}));
    QCOMPARE(words[RatingMark::NotInitiated], (QSet<QString>{u"Not initiated"_s}));
    QCOMPARE(words[RatingMark::NotApplicable], (QSet<QString>{u"Not applicable"_s}));
    QCOMPARE(words[RatingMark::NotAssessed], (QSet<QString>{u"Not enough evidence"_s}));
    QCOMPARE(words[RatingMark::Unrated], (QSet<QString>{u"No agreed rating"_s}));
}

void TestUnitReport::drawsWhatWasAgreedByTheme()
{
    const auto charts = test::blocksOf<Chart>(built().blocks);
    QCOMPARE(charts.size(), 6); // the glance and one a theme
    const auto &glance = rowsOf(charts.first());
    QCOMPARE(glance.size(), 5);
    int criteria = 0;
    for (const RatedRow &row : glance) {
        criteria += std::accumulate(row.counts.begin(), row.counts.end(), 0);
        const auto agreed =
            m_filled->notebook->all<Agreed>(Query(u"report"_s, m_filled->report).where(u"subject"_s, row.code));
        QCOMPARE(row.agreed, markFromToken(agreed.first().rating->token()));
    }
    QCOMPARE(criteria, 116);
    for (const Chart &chart : charts) {
        for (const RatedRow &row : rowsOf(chart)) {
            for (const RatingMark mark : RatingMarks)
                QVERIFY(row.counts[quint8(mark)] == 0 || !wordOf(chart.key, mark).isEmpty());
        }
        QVERIFY(!chart.title.isEmpty() && !chart.alternative.isEmpty());
    }
}

void TestUnitReport::putsRecommendationsInOrderOfPriority()
{
    const auto blocks = test::chapter(built(), u"Recommendations"_s);
    QCOMPARE(headings(blocks, 2), (QStringList{u"High priority"_s, u"Medium priority"_s, u"Low priority"_s}));
    QStringList order;
    for (const Row &row : rowsIn(blocks)) {
        if (row.kind == RowKind::Group)
            order.append(test::textsOf(row).first().section(u' ', 0, 1));
    }
    QCOMPARE(order, (QStringList{u"1. Informer"_s, u"2. Cesser"_s, u"3. Proposer"_s, u"4. Rénover"_s}));
    QVERIFY(rowsIn(blocks).contains(
        Row{{Cell{{Run{u"When"_s, true}}}, Cell{plainText(u"Within 3 months, by 1 October 2026"_s)}}}));
}

void TestUnitReport::namesHighPrioritiesInTheSummary()
{
    const auto lists = test::blocksOf<List>(test::chapter(built(), u"Summary"_s));
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists[0].items.size(), 3); // strengths
    QCOMPARE(lists[1].items.size(), 2);
    QVERIFY(textOf(lists[1].items[0]).startsWith(u"Informer"));
}

void TestUnitReport::listsWhatCouldNotBeJudged()
{
    QStringList unrated;
    QStringList unassessed;
    for (const Row &row : rowsIn(test::chapter(built(), u"limits"_s))) {
        const QStringList texts = test::textsOf(row);
        if (texts.size() < 4)
            continue;
        (row.cells.at(2).mark == RatingMark::Unrated ? unrated : unassessed).append(texts.first());
    }
    QVERIFY(!m_filled->unrated.isEmpty() && !m_filled->unassessed.isEmpty());
    QCOMPARE(unrated, m_filled->unrated);
    QCOMPARE(unassessed, m_filled->unassessed);
}

void TestUnitReport::countsFewInterviewsTogetherWithOthers()
{
    QHash<QString, QStringList> rows;
    for (const Row &row : rowsIn(test::chapter(built(), u"Context and method"_s)))
        rows[test::textsOf(row).first()] += test::textsOf(row).mid(1);
    QCOMPARE(rows[u"Service users and family carers"_s], (QStringList{u"17"_s}));
    QCOMPARE(rows[u"Professionals"_s], (QStringList{u"9"_s, u"0"_s})); // held, then refused
    QCOMPARE(rows[u"Service users"_s], (QStringList{u"6"_s}));
    QCOMPARE(rows[u"Family carers"_s], (QStringList{u"0"_s}));
    QCOMPARE(rows[u"In all"_s], (QStringList{u"26"_s, u"6"_s}));
}

void TestUnitReport::saysThatANumberIsNotGiven()
{
    for (const Interview &interview : m_filled->notebook->all<Interview>()) {
        if (interview.consent == u"refused"
            && m_filled->notebook->count(u"interview"_s, {u"consent"_s, u"refused"_s}) > 3)
            QVERIFY(m_filled->notebook->setDeleted(interview.id, true));
    }
    QStringList totals;
    for (const Row &row : rowsIn(test::chapter(built(), u"Context and method"_s))) {
        if (row.kind == RowKind::Total)
            totals += test::textsOf(row);
    }
    QCOMPARE(totals, (QStringList{u"In all"_s, u"26"_s, u"In all"_s, u"not given"_s}));
}

void TestUnitReport::saysNothingThatLeadsToAnInterview_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestUnitReport::saysNothingThatLeadsToAnInterview()
{
    QFETCH(QString, language);
    const QString text = test::allText(built(language));
    QVERIFY(text.contains(u"La nuit, on frappe avant d’entrer."));
    QStringList secrets{test::WithdrawalCode,
                        u"Je ne veux pas que cela se sache."_s, // a quote not to be published
                        u"Je suis arrivé"_s, // an answer
                        u"Chambre du fond"_s, // an interview's remarks
                        u"Remarque d’une seule personne"_s, // one observer's comment
                        u"Constat gardé pour l’équipe"_s, // a document's finding
                        u"06 12 34 56 78"_s, // an observer's telephone number
                        u"Directrice jointe"_s, // remarks on the facility
                        u"1772012345"_s, // an interview's start
                        u"25 February 2026"_s,
                        u"25 février 2026"_s};
    for (const Interview &interview : m_filled->notebook->all<Interview>())
        secrets += {interview.id.text(), interview.id.text().first(8)};
    for (const QString &secret : secrets)
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestUnitReport::saysNothingThatWasErased()
{
    const RecordId interview = m_filled->putInterview(u"service_user"_s);
    m_filled->putQuote(interview, u"Ils m’ont laissée seule."_s, u"4.1.1"_s, true);
    const RecordId strength =
        m_filled->put("strength", {{"report", m_filled->report}, {"text", u"Madame Untel est formidable."_s}});
    QVERIFY(test::allText(built()).contains(u"Ils m’ont laissée seule."));
    QVERIFY(test::allText(built()).contains(u"Madame Untel"));
    QVERIFY(m_filled->notebook->redact(interview));
    QVERIFY(m_filled->notebook->redactField(strength, u"text"_s));
    QVERIFY(!test::allText(built()).contains(u"Ils m’ont laissée seule."));
    QVERIFY(!test::allText(built()).contains(u"Madame Untel"));
}

void TestUnitReport::leavesOutChaptersWithoutContent()
{
    const RecordId empty = m_filled->put("report", {{"visit", m_filled->visit}, {"name", u"Rien encore"_s}});
    const auto document = buildUnitReport(*m_filled->notebook, *m_filled->toolkit, empty, u"en"_s);
    QVERIFY(document);
    QCOMPARE(headings(document->blocks, 1),
             (QStringList{u"1. Summary"_s, u"2. Context and method"_s, u"3. Results by theme"_s,
                          u"4. What was not observed, and limits"_s, u"Annex B: the figures of the charts"_s}));
    const QString text = test::allText(*document);
    QVERIFY(text.contains(u"The criteria were not rated one by one"));
    QVERIFY(!text.contains(u"Interviews held"));
}

void TestUnitReport::showsTheFacilitysAnswer()
{
    Report report = m_filled->notebook->find<Report>(m_filled->report).value();
    report.facilityAnswer = u"Nous partageons ces constats."_s;
    QVERIFY(m_filled->notebook->put(report));
    QVERIFY(headings(built().blocks, 1).contains(u"7. The facility's answer"_s));
    QVERIFY(test::allText(built()).contains(u"Nous partageons ces constats."));
}

void TestUnitReport::turnsWrittenDashesIntoAList()
{
    const auto lists = test::blocksOf<List>(test::chapter(built(), u"Context and method"_s));
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists[0].items.size(), 2);
    QCOMPARE(textOf(lists[0].items[1]), u"pour préparer la journée suivante."_s);
}

void TestUnitReport::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"Observation report"_s, u"Achieved in full"_s, u"1 to 3 June 2026"_s,
                                            u"Adequate standard of living"_s, u"Page %1 of %2"_s};
    QTest::newRow("French") << u"fr"_s
                            << QStringList{u"Rapport d’observation"_s, u"Atteint pleinement"_s, u"1er au 3 juin 2026"_s,
                                           u"Niveau de vie adéquat"_s, u"Page %1 sur %2"_s};
}

void TestUnitReport::speaksTheLanguageAskedFor()
{
    QFETCH(QString, language);
    QFETCH(QStringList, said);
    const auto document = built(language);
    QCOMPARE(document.language, language == u"fr" ? Language::French : Language::English);
    const QString text = test::allText(document) + document.pageNumber;
    for (const QString &words : said)
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestUnitReport::nestsItsHeadings()
{
    int level = 0;
    QSet<QString> anchors;
    for (const Heading &heading : test::blocksOf<Heading>(built().blocks)) {
        QVERIFY2(heading.level <= level + 1, qPrintable(heading.text));
        level = heading.level;
        QVERIFY(!anchors.contains(heading.anchor));
        anchors.insert(heading.anchor);
    }
}

void TestUnitReport::isTheSameEveryTime()
{
    QVERIFY(built(u"fr"_s) == built(u"fr"_s));
}

QTEST_GUILESS_MAIN(TestUnitReport)
#include "tst_unitreport.moc"
