// SPDX-License-Identifier: GPL-3.0-or-later
// Where a figure comes from: whoever computes it from the records listed gets the figure that is shown.
#include "core/analysis/agreement.h"
#include "core/analysis/coverage.h"
#include "core/analysis/sources.h"
#include "core/analysis/suggestion.h"
#include "tests/analysis/emptyvisit.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;
using Kind = SourceGroup::Kind;

class TestSources : public QObject, private EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void anAgreedRatingComesWithItsEvidenceAndItsHistory();
    void anAgreedStandardComesWithWhatWasAgreedBelow();
    void theSuggestionIsTheLowerMedianOfWhatIsListed();
    void agreedCriteriaAreCountedFromWhatIsListed();
    void agreementIsComputedFromTheRatingsListed();
    void interviewRatingsAreCountedFromWhatIsListed();
    void coverageIsCountedFromWhatIsListed();
    void interviewsAreCountedFromWhatIsListed();
    void eachSourceSaysWhoWhenAndWhat();
    void whatWasDeletedIsNotBehindAFigure();

private:
    void fillReport();
    void fillInterviews();
    RecordId interview(const char *category, const char *consent, const RecordId &unit);
    RecordId rate(const RecordId &observer, const char *criterion, const char *rating, const QString &comment = {},
                  const RecordId &unit = {});
    void agree(const char *subject, const char *rating, const QString &reason = {});
    [[nodiscard]] QList<SourceRecord> sources(const Figure &figure, Kind kind) const;
    [[nodiscard]] QList<RecordId> all(const Figure &figure) const;
    /// How many criteria the records listed are on.
    [[nodiscard]] qint64 listedCriteria(const CoverageFigure &figure) const;
    /// The records listed, read again.
    template <typename T>
    [[nodiscard]] QList<T> listed(const Figure &figure, Kind kind) const
    {
        QList<T> records;
        for (const SourceRecord &source : sources(figure, kind))
            records.append(T::from(*m_notebook->record(source.record)));
        return records;
    }

    RecordId m_report;
    RecordId m_talk; ///< with a service user of the ward
};

namespace {

SubjectCode subject(const char *code)
{
    return *SubjectCode::fromText(QString::fromLatin1(code));
}

} // namespace

void TestSources::init()
{
    make(1'772'440'000'000);
    rate(m_aline, "1.1.1", "full", u"Repeint cet hiver."_s);
    rate(m_bruno, "1.1.1", "partial");
    rate(m_aline, "1.1.2", "partial");
    rate(m_bruno, "1.1.2", "not_applicable");
    rate(m_aline, "1.2.1", "", u"À revoir."_s);
    rate(m_aline, "2.1.1", "initiated");
    rate(m_bruno, "2.1.1", "initiated");
    rate(m_aline, "1.1.1", "not_initiated", {}, m_dayHospital);
    rate(m_bruno, "1.1.1", "initiated", {}, m_dayHospital);
    fillInterviews();
    fillReport();
}

RecordId TestSources::rate(const RecordId &observer, const char *criterion, const char *rating, const QString &comment,
                           const RecordId &unit)
{
    return put("assessment",
               {{"visit_unit", unit ? unit : m_ward},
                {"observer", observer},
                {"criterion", QString::fromLatin1(criterion)},
                {"rating", QString::fromLatin1(rating)},
                {"comment", comment}});
}

void TestSources::agree(const char *subject, const char *rating, const QString &reason)
{
    put("agreed",
        {{"report", m_report},
         {"subject", QString::fromLatin1(subject)},
         {"rating", QString::fromLatin1(rating)},
         {"reason", reason}});
}

RecordId TestSources::interview(const char *category, const char *consent, const RecordId &unit)
{
    return put("interview",
               {{"visit", m_visit},
                {"visit_unit", unit ? Value(unit) : Value()},
                {"observer", m_aline},
                {"category", QString::fromLatin1(category)},
                {"consent", QString::fromLatin1(consent)}});
}

void TestSources::fillInterviews()
{
    m_talk = interview("service_user", "given", m_ward);
    const RecordId other = interview("service_user", "given", m_ward);
    const RecordId nurse = interview("professional", "given", m_ward);
    interview("service_user", "refused", m_ward);
    interview("carer", "withdrawn", m_ward);
    interview("carer", "given", {});
    const RecordId erased = interview("service_user", "given", m_ward);
    put("interview_rating", {{"interview", m_talk}, {"criterion", u"1.1.1"_s}, {"rating", u"initiated"_s}});
    put("interview_rating", {{"interview", other}, {"criterion", u"1.1.1"_s}, {"rating", u"full"_s}});
    put("interview_rating", {{"interview", nurse}, {"criterion", u"1.1.1"_s}, {"rating", u"full"_s}});
    put("interview_rating", {{"interview", erased}, {"criterion", u"1.1.1"_s}, {"rating", u"full"_s}});
    put("interview_rating", {{"interview", nurse}, {"criterion", u"3.1.1"_s}, {"rating", u"full"_s}});
    const RecordId quote = put("quote", {{"interview", m_talk}, {"text", u"On ne sait jamais qui est là."_s}});
    put("quote_tag", {{"quote", quote}, {"criterion", u"1.1.1"_s}});
    put("quote_tag", {{"quote", quote}, {"criterion", u"1.3.1"_s}});
    must(m_notebook->redact(erased));
    put("interview_plan",
        {{"visit_unit", m_ward}, {"category", u"service_user"_s}, {"planned", qint64(6)}, {"eligible", qint64(20)}});
    const RecordId note =
        put("note",
            {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_bruno}, {"text", u"La clé pend au bureau."_s}});
    put("note_tag", {{"note", note}, {"criterion", u"1.1.1"_s}});
    put("note_tag", {{"note", note}, {"criterion", u"2.2.1"_s}});
    const RecordId document = put("document",
                                  {{"visit", m_visit},
                                   {"visit_unit", m_ward},
                                   {"observer", m_aline},
                                   {"title", u"Règlement intérieur"_s},
                                   {"state", u"read"_s},
                                   {"finding", u"Rien sur les visites."_s}});
    put("document_tag", {{"document", document}, {"criterion", u"1.1.1"_s}});
}

void TestSources::fillReport()
{
    m_report = put("report", {{"visit", m_visit}, {"name", u"Rapport inventé"_s}});
    put("report_unit", {{"report", m_report}, {"visit_unit", m_ward}});
    agree("1.1.1", "full");
    agree("1.1.1", "partial", u"Deux chambres humides."_s);
    agree("1.1.2", "initiated");
    agree("1.1.3", "not_applicable");
    agree("1.1.4", "", u"Encore à discuter."_s);
    agree("1.1", "partial");
    agree("1.2", "initiated");
    agree("1", "initiated");
    agree("2.1.1", "initiated");
}

QList<SourceRecord> TestSources::sources(const Figure &figure, Kind kind) const
{
    for (const SourceGroup &group : sourcesOf(*m_notebook, m_toolkit, figure)) {
        if (group.kind == kind)
            return group.sources;
    }
    return {};
}

QList<RecordId> TestSources::all(const Figure &figure) const
{
    QList<RecordId> records;
    for (const SourceGroup &group : sourcesOf(*m_notebook, m_toolkit, figure)) {
        for (const SourceRecord &source : group.sources)
            records.append(source.record);
    }
    return records;
}

qint64 TestSources::listedCriteria(const CoverageFigure &figure) const
{
    QSet<QString> criteria;
    for (const SourceGroup &group : sourcesOf(*m_notebook, m_toolkit, figure)) {
        for (const SourceRecord &source : group.sources)
            criteria.unite(QSet(source.subjects.begin(), source.subjects.end()));
    }
    return criteria.size();
}

void TestSources::anAgreedRatingComesWithItsEvidenceAndItsHistory()
{
    const Figure figure = AgreedFigure{m_report, subject("1.1.1")};
    const auto own = listed<Agreed>(figure, Kind::Agreed);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().rating, agreedOn(*m_notebook, m_report, u"1.1.1"_s).rating);
    QCOMPARE(sources(figure, Kind::ObserverRatings).size(), 2); // of the report's unit alone
    QCOMPARE(sources(figure, Kind::InterviewRatings).size(), 3);
    QCOMPARE(sources(figure, Kind::Notes).size(), 1);
    QCOMPARE(sources(figure, Kind::Documents).size(), 1);
    QCOMPARE(sources(figure, Kind::Quotes).size(), 1);
    QStringList history;
    for (const SourceRecord &source : sources(figure, Kind::History))
        history.append(source.field + u'=' + std::get<QString>(source.value));
    QCOMPARE(history, (QStringList{u"rating=full"_s, u"rating=partial"_s, u"reason=Deux chambres humides."_s}));
    QVERIFY(all(AgreedFigure{m_report, subject("5.1.1")}).isEmpty());
}

void TestSources::anAgreedStandardComesWithWhatWasAgreedBelow()
{
    const Figure figure = AgreedFigure{m_report, subject("1.1")};
    QCOMPARE(listed<Agreed>(figure, Kind::Agreed).first().rating, Rating(Rating::Level::Partial));
    QStringList below;
    for (const SourceRecord &source : sources(figure, Kind::Below))
        below.append(source.subjects.join(u'+'));
    QCOMPARE(below, (QStringList{u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s})); // 1.1.4 has words, and no rating
    QCOMPARE(sources(AgreedFigure{m_report, subject("1")}, Kind::Below).size(), 2);
}

void TestSources::theSuggestionIsTheLowerMedianOfWhatIsListed()
{
    const ReportEvidence evidence = ReportEvidence::of(*m_notebook, m_report);
    for (const char *code : {"1.1", "1.2", "1", "2"}) {
        QList<std::optional<Rating>> below;
        for (const Agreed &agreed : listed<Agreed>(SuggestionFigure{m_report, subject(code)}, Kind::Below))
            below.append(agreed.rating);
        QCOMPARE(suggestedRating(below), suggestedRating(evidence.below(m_toolkit, subject(code))));
    }
}

void TestSources::agreedCriteriaAreCountedFromWhatIsListed()
{
    const int count = ReportEvidence::of(*m_notebook, m_report).agreedCount(m_toolkit);
    QCOMPARE(count, 4);
    QCOMPARE(sources(AgreedCountFigure{m_report, {}}, Kind::Agreed).size(), count);
    QCOMPARE(sources(AgreedCountFigure{m_report, subject("1")}, Kind::Agreed).size(), 3);
    for (const Agreed &agreed : listed<Agreed>(AgreedCountFigure{m_report, {}}, Kind::Agreed))
        QVERIFY(agreed.rating && agreed.report == m_report);
}

void TestSources::agreementIsComputedFromTheRatingsListed()
{
    put("report_unit", {{"report", m_report}, {"visit_unit", m_dayHospital}});
    for (const char *criterion : {"2.1.2", "2.1.3", "2.2.1", "2.2.2", "2.3.1", "2.3.2", "2.3.3", "1.2.2"}) {
        rate(m_aline, criterion, "partial");
        rate(m_bruno, criterion, criterion == QByteArray("2.2.2") ? "initiated" : "partial");
    }
    const auto units = ratedUnits(ReportEvidence::of(*m_notebook, m_report), m_toolkit);
    for (const SubjectCode theme : {SubjectCode(), subject("1"), subject("2"), subject("5")}) {
        QMap<std::pair<QString, RecordId>, RatedUnit> again;
        for (const Assessment &one : listed<Assessment>(AgreementFigure{m_report, theme}, Kind::ObserverRatings)) {
            RatedUnit &unit = again[{one.criterion, one.visitUnit}];
            unit.criterion = *CriterionCode::fromText(one.criterion);
            unit.levels.append(*one.rating);
        }
        const Agreement shown = agreementOf(within(units, theme));
        QCOMPARE(agreementOf(again.values()), shown);
        QCOMPARE(again.size(), shown.units);
    }
    QVERIFY(agreementOf(units).alpha); // ten pairs and more: there was something to compare
}

void TestSources::interviewRatingsAreCountedFromWhatIsListed()
{
    const auto shown = ReportEvidence::of(*m_notebook, m_report).evidence(u"1.1.1"_s).interviewCounts();
    QCOMPARE(shown.size(), 2);
    for (auto category = shown.begin(); category != shown.end(); ++category) {
        const InterviewRatingsFigure figure{m_report, *CriterionCode::fromText(u"1.1.1"), category.key()};
        QMap<QString, int> counts;
        for (const InterviewRating &rating : listed<InterviewRating>(figure, Kind::InterviewRatings))
            ++counts[rating.rating->token()];
        QCOMPARE(counts, category.value());
    }
}

void TestSources::coverageIsCountedFromWhatIsListed()
{
    using Count = CoverageFigure::Count;
    for (const RecordId &observer : {RecordId(), m_aline}) {
        const UnitCoverage row = coverageOf(*m_notebook, m_toolkit, m_visit, observer).first();
        QCOMPARE(row.visitUnit, m_ward);
        for (const SubjectCode theme : {SubjectCode(), subject("1"), subject("2"), subject("4")}) {
            const Coverage shown = theme.isNone() ? row.all : row.byTheme.value(theme.text());
            const auto criteria = [&](Count count) { return listedCriteria({m_ward, theme, count, observer}); };
            QCOMPARE(criteria(Count::Rated), shown.rated);
            QCOMPARE(criteria(Count::WithEvidence), shown.withEvidence);
            QCOMPARE(shown.criteria - criteria(Count::Untouched), shown.untouched);
            QCOMPARE(criteria(Count::Agreed), shown.agreed);
        }
    }
}

void TestSources::interviewsAreCountedFromWhatIsListed()
{
    using Count = InterviewsFigure::Count;
    const UnitCoverage shown = coverageOf(*m_notebook, m_toolkit, m_visit).first();
    // The one that was erased has lost its category, too.
    for (const QString &category : {u"service_user"_s, u"professional"_s, u"carer"_s, QString()}) {
        const auto figure = [&](Count count) { return InterviewsFigure{m_visit, {m_ward}, category, count, {}}; };
        QCOMPARE(sources(figure(Count::Held), Kind::Interviews).size(), shown.held.value(category));
        QCOMPARE(sources(figure(Count::Refused), Kind::Interviews).size(), shown.refused.value(category));
        QCOMPARE(sources(figure(Count::Withdrawn), Kind::Interviews).size(), shown.withdrawn.value(category));
        qint64 planned = 0;
        for (const InterviewPlan &plan : listed<InterviewPlan>(figure(Count::Planned), Kind::Plans))
            planned += plan.planned.value_or(0);
        QCOMPARE(planned, shown.planned.value(category));
    }
    const InterviewsFigure facility{m_visit, {RecordId()}, u"carer"_s, Count::Held, {}};
    QCOMPARE(sources(facility, Kind::Interviews).size(), 1);
    QVERIFY(all(InterviewsFigure{m_visit, {m_ward}, u"service_user"_s, Count::Held, m_bruno}).isEmpty());
}

void TestSources::eachSourceSaysWhoWhenAndWhat()
{
    const RecordId id = rate(m_bruno, "3.1.1", "partial");
    const qint64 rated = m_notebook->history(id).constLast().time.milliseconds();
    put("assessment",
        {{"visit_unit", m_ward},
         {"observer", m_bruno},
         {"criterion", u"3.1.1"_s},
         {"comment", u"Écrit plus tard."_s},
         {"observed_on", u"2026-03-03"_s}});
    const auto found =
        sources(CoverageFigure{m_ward, subject("3"), CoverageFigure::Count::Rated, {}}, Kind::ObserverRatings);
    QCOMPARE(found.size(), 1);
    const SourceRecord &source = found.first();
    QCOMPARE(source.record, id);
    QCOMPARE(source.author, m_bruno);
    QCOMPARE(source.at, rated); // the rating's time, not the comment's
    QCOMPARE(source.value, Value(u"partial"_s));
    QCOMPARE(source.text, u"Écrit plus tard."_s);
    QCOMPARE(source.observedOn, QDate(2026, 3, 3));
    QCOMPARE(source.visitUnit, m_ward);
    const auto quotes = sources(AgreedFigure{m_report, subject("1.1.1")}, Kind::Quotes);
    QCOMPARE(quotes.first().author, m_aline); // whose interview it was
    QCOMPARE(quotes.first().visitUnit, m_ward);
}

void TestSources::whatWasDeletedIsNotBehindAFigure()
{
    const Figure figure = AgreedFigure{m_report, subject("1.1.1")};
    for (const SourceRecord &source : sources(figure, Kind::Notes))
        must(m_notebook->setDeleted(source.record, true));
    QVERIFY(sources(figure, Kind::Notes).isEmpty());
    must(m_notebook->redact(m_talk));
    QVERIFY(sources(figure, Kind::Quotes).isEmpty());
    QCOMPARE(sources(figure, Kind::InterviewRatings).size(), 2);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
