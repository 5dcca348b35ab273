// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdata.h"
#include "filledvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

class TestReportData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_filled = std::make_unique<test::FilledVisit>(); }
    void cleanup() { m_filled.reset(); }

    void needsAReportThatIsThere();
    void namesOnlyTheUnitsOfTheReportInTheVisitsOrder();
    void putsTheLeadBeforeTheTeam();
    void countsInterviewsOnTheReportsUnitsByCategory();
    void countsInterviewsOnTheWholeFacilityApart();
    void takesOnlyPublishableQuotesOfPeopleWhoConsented();
    void namesNoCategoryOfWhichFewWereHeard();
    void putsAQuoteUnderOneThemeAndHidesItsPlaceInTime();
    void keepsOneRowADocumentTheFurthestRead();
    void ignoresSubjectsThatTheToolkitLacks();
    void countsEachCriterionUnderItsMark();
    void ordersRecommendationsByPriorityThenByPosition();
    void leavesOutWhatWasDeletedOrErased();
    void isFinalOnceItWasSent();

private:
    [[nodiscard]] ReportData gathered() const
    {
        auto data = gatherReportData(*m_filled->notebook, *m_filled->toolkit, m_filled->report);
        if (!data)
            qFatal("not gathered");
        return *data;
    }

    std::unique_ptr<test::FilledVisit> m_filled;
};

namespace {

SubjectCode code(const QString &text)
{
    return SubjectCode::fromText(text).value();
}

QStringList textsOf(const QList<ReportedQuote> &quotes)
{
    QStringList texts;
    for (const ReportedQuote &quote : quotes)
        texts.append(quote.text);
    return texts;
}

} // namespace

void TestReportData::needsAReportThatIsThere()
{
    const auto unknown = [&](const RecordId &id) {
        const auto data = gatherReportData(*m_filled->notebook, *m_filled->toolkit, id);
        return !data && data.error() == Error{ErrorCode::RecordUnknown, {id.text()}};
    };
    QVERIFY(unknown(m_filled->world.newRecord()));
    QVERIFY(unknown(m_filled->visit)); // a record, but no report
    QVERIFY(m_filled->notebook->setDeleted(m_filled->report, true));
    QVERIFY(unknown(m_filled->report));
}

void TestReportData::namesOnlyTheUnitsOfTheReportInTheVisitsOrder()
{
    QStringList names;
    for (const ReportedUnit &unit : gathered().units)
        names.append(unit.name);
    QCOMPARE(names, (QStringList{u"Unité Camille-Claudel"_s, u"Hôpital de jour Les Glycines"_s}));
}

void TestReportData::putsTheLeadBeforeTheTeam()
{
    const auto team = gathered().team;
    QCOMPARE(team.size(), 8);
    QCOMPARE(team.first().name, u"Bruno Lefèvre"_s);
    QVERIFY(team.first().isLead);
    QCOMPARE(team.at(1).name, u"Amina Diallo"_s);
    QVERIFY(!team.at(1).isLead);
}

void TestReportData::countsInterviewsOnTheReportsUnitsByCategory()
{
    m_filled->putInterview(u"service_user"_s, u"withdrawn"_s);
    const auto counts = gathered().interviews;
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts[0].category, u"service_user"_s);
    QCOMPARE(counts[0].held, 14);
    QCOMPARE(counts[0].refused, 6);
    QCOMPARE(counts[1].held, 9);
    QCOMPARE(counts[2].category, u"carer"_s);
    QCOMPARE(counts[2].held, 3);
    QVERIFY(isSmall(counts[2].held));
    QVERIFY(!isSmall(counts[2].refused)); // nobody: nothing to hide
    QVERIFY(isSmall(1) && isSmall(4) && !isSmall(5));
}

void TestReportData::countsInterviewsOnTheWholeFacilityApart()
{
    m_filled->put("interview", {{"visit", m_filled->visit}, {"category", u"professional"_s}, {"consent", u"given"_s}});
    QCOMPARE(gathered().interviews[1].held, 9);
    QCOMPARE(gathered().facilityInterviews, 1);
}

void TestReportData::takesOnlyPublishableQuotesOfPeopleWhoConsented()
{
    const RecordId withdrawn = m_filled->putInterview(u"service_user"_s, u"withdrawn"_s);
    m_filled->putQuote(withdrawn, u"Retiré."_s, u"2.1.1"_s, true);
    const RecordId erased = m_filled->putInterview(u"service_user"_s);
    m_filled->putQuote(erased, u"Effacé."_s, u"2.1.1"_s, true);
    QVERIFY(textsOf(gathered().quotes[code(u"2"_s)]).contains(u"Effacé."_s));
    QVERIFY(m_filled->notebook->redact(erased));
    const auto quotes = gathered().quotes;
    QCOMPARE(textsOf(quotes[code(u"1"_s)]), (QStringList{u"La nuit, on frappe avant d’entrer. Ça change tout."_s}));
    QVERIFY(!textsOf(quotes[code(u"2"_s)]).contains(u"Retiré."_s));
    QVERIFY(!textsOf(quotes[code(u"2"_s)]).contains(u"Effacé."_s));
}

void TestReportData::namesNoCategoryOfWhichFewWereHeard()
{
    const auto quotes = gathered().quotes;
    QCOMPARE(quotes[code(u"1"_s)].first().category, u"service_user"_s);
    QCOMPARE(quotes[code(u"5"_s)].first().text, u"Personne ne nous a dit qu’il existait une association."_s);
    QCOMPARE(quotes[code(u"5"_s)].first().category, QString());
}

void TestReportData::putsAQuoteUnderOneThemeAndHidesItsPlaceInTime()
{
    const RecordId interview = m_filled->putInterview(u"service_user"_s);
    const RecordId quote = m_filled->putQuote(interview, u"Ailleurs, j’ai appris à cuisiner."_s, u"5.1.1"_s, true);
    m_filled->put("quote_tag", {{"quote", quote}, {"criterion", u"2.1.1"_s}});
    const auto quotes = gathered().quotes;
    QCOMPARE(textsOf(quotes[code(u"5"_s)]), (QStringList{u"Personne ne nous a dit qu’il existait une association."_s}));
    QStringList texts = textsOf(quotes[code(u"2"_s)]);
    QVERIFY(texts.contains(u"Ailleurs, j’ai appris à cuisiner."_s));
    QVERIFY(std::is_sorted(texts.begin(), texts.end()));
}

void TestReportData::keepsOneRowADocumentTheFurthestRead()
{
    for (const QString &state : {u"requested"_s, u"read"_s, u"received"_s})
        m_filled->put("document",
                      {{"visit", m_filled->visit}, {"title", u"Projet d’établissement"_s}, {"state", state}});
    m_filled->put("document",
                  {{"visit", m_filled->visit}, {"visit_unit", m_filled->elsewhere}, {"title", u"Ailleurs"_s}});
    QStringList states;
    for (const ReportedDocument &document : gathered().documents) {
        QVERIFY(document.title != u"Ailleurs");
        if (document.title == u"Projet d’établissement")
            states.append(document.state);
    }
    QCOMPARE(states, (QStringList{u"read"_s}));
}

void TestReportData::ignoresSubjectsThatTheToolkitLacks()
{
    const auto before = gathered().agreed.size();
    m_filled->put("agreed", {{"report", m_filled->report}, {"subject", u"9.9"_s}, {"rating", u"full"_s}});
    QCOMPARE(gathered().agreed.size(), before);
}

void TestReportData::countsEachCriterionUnderItsMark()
{
    const ReportData data = gathered();
    const Counts all = countsWithin(data, *m_filled->toolkit, {});
    QCOMPARE(std::accumulate(all.begin(), all.end(), 0), 116);
    QCOMPARE(all[quint8(RatingMark::Unrated)], m_filled->unrated.size());
    QCOMPARE(all[quint8(RatingMark::NotAssessed)], m_filled->unassessed.size());
    Counts sum{};
    for (const Standard &standard : m_filled->toolkit->standards()) {
        const Counts counts = countsWithin(data, *m_filled->toolkit, standard.code);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), standard.criteria.size());
        for (size_t mark = 0; mark < counts.size(); ++mark)
            sum[mark] += counts[mark];
    }
    QCOMPARE(sum, all);
}

void TestReportData::ordersRecommendationsByPriorityThenByPosition()
{
    m_filled->put("recommendation", {{"report", m_filled->report}, {"text", u"Sans priorité."_s}});
    QStringList order;
    for (const ReportedRecommendation &recommendation : gathered().recommendations)
        order.append(recommendation.priority + u' ' + recommendation.text.section(u' ', 0, 0));
    QCOMPARE(order,
             (QStringList{u"high Informer"_s, u"high Cesser"_s, u"medium Proposer"_s, u"low Rénover"_s, u" Sans"_s}));
    QCOMPARE(gathered().recommendations.first().subjects, (QList<SubjectCode>{code(u"3.1"_s), code(u"3.2.1"_s)}));
}

void TestReportData::leavesOutWhatWasDeletedOrErased()
{
    const ReportData before = gathered();
    auto &notebook = *m_filled->notebook;
    QVERIFY(notebook.setDeleted(notebook.all<Strength>().first().id, true));
    QVERIFY(notebook.redact(notebook.all<Strength>().first().id));
    QVERIFY(notebook.setDeleted(notebook.all<Agreed>().first().id, true));
    QVERIFY(notebook.setDeleted(notebook.all<Recommendation>().first().id, true));
    QVERIFY(notebook.setDeleted(notebook.all<Section>().first().id, true));
    QVERIFY(notebook.setDeleted(notebook.all<TeamMember>().first().id, true));
    const ReportData after = gathered();
    QCOMPARE(after.strengths.size(), before.strengths.size() - 2);
    QCOMPARE(after.agreed.size(), before.agreed.size() - 1);
    QCOMPARE(after.recommendations.size(), before.recommendations.size() - 1);
    QCOMPARE(after.sections.size(), before.sections.size() - 1);
    QCOMPARE(after.team.size(), before.team.size() - 1);
}

void TestReportData::isFinalOnceItWasSent()
{
    QVERIFY(!gathered().isFinal());
    Report report = m_filled->notebook->find<Report>(m_filled->report).value();
    report.sentOn = QDate(2026, 9, 1);
    QVERIFY(m_filled->notebook->put(report));
    QVERIFY(gathered().isFinal());
}

QTEST_GUILESS_MAIN(TestReportData)
#include "tst_reportdata.moc"
