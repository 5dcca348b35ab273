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
    void givesNoNumberThatWouldNameSomebody();
    void givesAReleasedNumberAsLongAsItIsThatNumber();
    void countsUnitsInOneReportOnly();
    void countsInterviewsOnTheWholeFacilityApart();
    void takesOnlyPublishableQuotesOfPeopleWhoConsented();
    void namesASpeakerOnlyAsOneOfMany();
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
    const auto counts = InterviewCounts(*m_filled->notebook, m_filled->visit).trueCounts(m_filled->report);
    QCOMPARE(counts,
             (QList<InterviewCount>{{u"service_user"_s, 14, 6}, {u"professional"_s, 9, 0}, {u"carer"_s, 3, 0}}));
}

void TestReportData::givesNoNumberThatWouldNameSomebody()
{
    ReportedInterviews interviews = gathered().interviews;
    QCOMPARE(interviews.held.parts, (QList<qint64>{17, 9})); // of the carers there are 3
    QCOMPARE(interviews.refused.parts, (QList<qint64>{6, 0, 0}));
    m_filled->putInterview(u"carer"_s);
    m_filled->putInterview(u"carer"_s);
    interviews = gathered().interviews;
    QCOMPARE(interviews.held.parts, (QList<qint64>{14, 9, 5}));
}

void TestReportData::givesAReleasedNumberAsLongAsItIsThatNumber()
{
    const auto waive = [&](qint64 count) {
        m_filled->put("waiver",
                      {{"visit", m_filled->visit},
                       {"key", u"count.%1.held.carer.%2"_s.arg(m_filled->report.text()).arg(count)},
                       {"reason", u"Les trois aidantes le souhaitent."_s}});
    };
    waive(2); // of another time
    QCOMPARE(gathered().interviews.held.parts, (QList<qint64>{17, 9}));
    waive(3);
    QCOMPARE(gathered().interviews.held.parts, (QList<qint64>{14, 9, 3}));
    QCOMPARE(gathered().interviews.speakerOf(u"carer"_s), QString()); // but none of the three is named as one
    const auto withheld = InterviewCounts(*m_filled->notebook, m_filled->visit).withheld(m_filled->report);
    QCOMPARE(withheld.size(), 1);
    QVERIFY(withheld.first().isReleased);
    m_filled->putInterview(u"carer"_s);
    QCOMPARE(gathered().interviews.held.parts, (QList<qint64>{18, 9}));
    QVERIFY(!InterviewCounts(*m_filled->notebook, m_filled->visit).withheld(m_filled->report).first().isReleased);
}

void TestReportData::countsUnitsInOneReportOnly()
{
    const RecordId ward = m_filled->put("report", {{"visit", m_filled->visit}, {"name", u"L’unité seule"_s}});
    m_filled->put("report_unit", {{"report", ward}, {"visit_unit", m_filled->ward}});
    const RecordId other = m_filled->put("report", {{"visit", m_filled->visit}, {"name", u"Le CMP"_s}});
    m_filled->put("report_unit", {{"report", other}, {"visit_unit", m_filled->elsewhere}});
    const InterviewCounts counts(*m_filled->notebook, m_filled->visit);
    QCOMPARE(counts.of(ward).countedIn, u"Psychiatrie adulte, pôle Nord"_s);
    QVERIFY(counts.of(ward).held.isWithheld() && counts.of(ward).refused.isWithheld());
    const VisitInterviews sides = counts.sideBySide();
    QCOMPARE(sides.reports.size(), 2);
    QVERIFY(sides.reports.contains(m_filled->report));
    // One carer was heard at the CMP: neither that nor a sum that tells it.
    QVERIFY(sides.held.places.at(sides.reports.indexOf(other)).isWithheld());
    QVERIFY(sides.held.all.isWithheld());
}

void TestReportData::countsInterviewsOnTheWholeFacilityApart()
{
    QVERIFY(!gathered().interviews.onFacility);
    for (int i = 0; i < 6; ++i) {
        m_filled->put("interview",
                      {{"visit", m_filled->visit}, {"category", u"professional"_s}, {"consent", u"given"_s}});
        QVERIFY(gathered().interviews.onFacility);
        QCOMPARE(gathered().interviews.onFacility->isWithheld(), i < 4);
    }
    QCOMPARE(gathered().interviews.onFacility->total(), 6);
    QCOMPARE(gathered().interviews.held.parts, (QList<qint64>{17, 9}));
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

void TestReportData::namesASpeakerOnlyAsOneOfMany()
{
    // Three carers were heard. That they are few must not show from whom else is named either.
    auto quotes = gathered().quotes;
    QCOMPARE(quotes[code(u"1"_s)].first().category, u"service_user carer"_s);
    QCOMPARE(quotes[code(u"2"_s)].first().category, u"professional"_s);
    QCOMPARE(quotes[code(u"5"_s)].first().text, u"Personne ne nous a dit qu’il existait une association."_s);
    QCOMPARE(quotes[code(u"5"_s)].first().category, u"service_user carer"_s);
    m_filled->putInterview(u"carer"_s);
    m_filled->putInterview(u"carer"_s);
    quotes = gathered().quotes;
    QCOMPARE(quotes[code(u"1"_s)].first().category, u"service_user"_s);
    QCOMPARE(quotes[code(u"5"_s)].first().category, u"carer"_s);
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
