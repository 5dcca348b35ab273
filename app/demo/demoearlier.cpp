// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoearlier.h"

#include "core/analysis/earlieradvice.h"
#include "core/report/status.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int DaysUntilTypedIn = 15; ///< after the visit that follows
constexpr qsizetype EarlierUnits = 2;
constexpr int HalfAMinute = 30'000;

/// What the coordinator writes after the meeting.
class Desk
{
public:
    Desk(Notebook &archive, SeededWorld &world, const DemoVisit &visit, const Content &content,
         const QList<DemoReport> &reports)
        : m_archive(archive)
        , m_world(world)
        , m_visit(visit)
        , m_content(content)
        , m_reports(reports)
    { }

    Result<RecordId> typeInEarlierVisit()
    {
        RecordId report;
        const auto written = m_archive.inTransaction([&]() -> Result<void> {
            const RecordId earlier = putVisit();
            report = putReport(earlier);
            putUnits(earlier, report);
            putResult(report);
            for (const RecommendationContent &advice : m_content.earlier.report.recommendations)
                putAdvice(report, advice);
            return m_state ? setFollowedVisit(m_archive, m_visit.id, earlier) : m_state;
        });
        if (!written)
            return written.error();
        return report;
    }

    Result<void> hearFacility()
    {
        return m_archive.inTransaction([&]() -> Result<void> {
            const QMap<QString, QString> &parts = m_content.facilitySections;
            for (auto it = parts.begin(); it != parts.end(); ++it)
                put(VisitSection{{}, m_visit.id, it.key(), it.value()});
            for (const FactCheckContent &check : m_content.factChecks) {
                for (qsizetype i = 0; i < m_reports.size(); ++i) {
                    if (m_visit.units.at(i).like == check.like)
                        hear(m_reports.at(i).id, check);
                }
            }
            return m_state;
        });
    }

private:
    template <TypedRecord T>
    RecordId put(const T &record)
    {
        if (!m_state)
            return {};
        m_world.advance(HalfAMinute);
        const Result<RecordId> id = m_archive.put(record);
        if (!id)
            m_state = id.error();
        return id ? *id : RecordId();
    }
    [[nodiscard]] QDate firstDay() const { return m_visit.firstDay.addDays(-m_content.earlier.daysBefore); }
    [[nodiscard]] QDate lastDay() const { return firstDay().addDays(m_content.earlier.days - 1); }

    RecordId putVisit()
    {
        const Visit now = m_archive.find<Visit>(m_visit.id).value_or(Visit());
        Visit earlier;
        earlier.facility = now.facility;
        earlier.title = m_content.earlier.visitTitle.arg(m_visit.facility);
        earlier.firstDay = firstDay();
        earlier.lastDay = lastDay();
        earlier.purpose = u"first"_s;
        earlier.toolkit = now.toolkit;
        earlier.toolkitDigest = now.toolkitDigest;
        earlier.oralFeedbackOn = lastDay();
        earlier.restitutionOn = lastDay().addDays(60);
        earlier.closedOn = lastDay().addDays(120);
        earlier.rawEraseOn = lastDay().addDays(120);
        earlier.context = m_content.earlier.context;
        return put(earlier);
    }

    RecordId putReport(const RecordId &earlier)
    {
        Report report;
        report.visit = earlier;
        report.name = m_content.earlier.reportName;
        report.kind = u"department"_s;
        report.oralFeedbackOn = lastDay();
        report.factCheckOn = lastDay().addDays(35);
        report.answerDue = lastDay().addDays(65);
        report.answeredOn = lastDay().addDays(58);
        report.sentOn = lastDay().addDays(80);
        report.facilityAnswer = m_content.earlier.answer;
        return put(report);
    }

    void putUnits(const RecordId &earlier, const RecordId &report)
    {
        const qsizetype units = std::min(EarlierUnits, m_visit.units.size());
        for (qsizetype i = 0; i < units; ++i) {
            const auto now = m_archive.find<VisitUnit>(m_visit.units.at(i).visitUnit);
            put(ReportUnit{{}, report, put(VisitUnit{{}, earlier, now ? now->unit : RecordId(), i + 1})});
        }
    }

    void putResult(const RecordId &report)
    {
        const ReportContent &result = m_content.earlier.report;
        for (auto it = result.subjects.begin(); it != result.subjects.end(); ++it)
            put(Agreed{{}, report, it.key(), it->rating, it->reason, it->minority, it->exceptions});
        qint64 position = 0;
        for (const StrengthContent &strength : result.strengths)
            put(Strength{{}, report, strength.subject, strength.text, ++position});
        for (auto it = result.sections.begin(); it != result.sections.end(); ++it)
            put(Section{{}, report, it.key(), it.value()});
    }

    void putAdvice(const RecordId &report, const RecommendationContent &advice)
    {
        Recommendation recommendation;
        recommendation.report = report;
        recommendation.text = advice.text;
        recommendation.why = advice.why;
        recommendation.priority = advice.priority;
        recommendation.horizon = advice.horizon;
        recommendation.responsible = advice.responsible;
        recommendation.indicator = advice.indicator;
        recommendation.position = ++m_position;
        const RecordId id = put(recommendation);
        for (const QString &tag : advice.tags)
            put(RecommendationTag{{}, id, tag});
        for (const ProgressContent &progress : advice.progress)
            put(Progress{{}, id, firstDay().addDays(progress.daysAfter), progress.state, progress.comment});
        if (!advice.carried.isEmpty())
            carryInto(id, advice.carried);
    }

    /// The recommendation of this visit on that criterion goes on with one of then.
    void carryInto(const RecordId &earlier, const QString &criterion)
    {
        for (const DemoReport &report : m_reports) {
            if (const RecordId later = adviceOn(report.id, criterion)) {
                Recommendation recommendation = *m_archive.find<Recommendation>(later);
                recommendation.template_ = earlierTemplate(earlier);
                put(recommendation);
                return;
            }
        }
    }

    [[nodiscard]] RecordId adviceOn(const RecordId &report, const QString &criterion) const
    {
        for (const Recommendation &one : m_archive.all<Recommendation>({u"report"_s, Value{report}})) {
            const Query tags = Query(u"recommendation"_s, Value{one.id}).where(u"subject"_s, Value{criterion});
            if (m_archive.count(RecommendationTag::typeName(), tags) > 0)
                return one.id;
        }
        return {};
    }

    void hear(const RecordId &id, const FactCheckContent &check)
    {
        const auto found = m_archive.find<Report>(id);
        if (!m_state || !found)
            return;
        Report report = *found;
        report.factCheckOn = m_visit.firstDay.addDays(check.sentAfter);
        report.answerDue = m_visit.firstDay.addDays(check.dueAfter);
        report.answeredOn = m_visit.firstDay.addDays(check.answeredAfter);
        report.facilityAnswer = check.answer;
        put(report);
        for (auto it = check.recommendations.begin(); it != check.recommendations.end(); ++it) {
            const auto advice = m_archive.find<Recommendation>(adviceOn(id, it.key()));
            if (!advice)
                continue;
            Recommendation answered = *advice;
            answered.facilityAnswer = it.value();
            put(answered);
        }
    }

    Notebook &m_archive;
    SeededWorld &m_world;
    const DemoVisit &m_visit;
    const Content &m_content;
    const QList<DemoReport> &m_reports;
    Result<void> m_state;
    qint64 m_position = 0;
};

} // namespace

Result<DemoReport> typeInEarlierVisit(Notebook &archive, SeededWorld &world, const DemoVisit &visit,
                                      const Content &content, const QList<DemoReport> &reports)
{
    world.setNow(std::max(world.now(), visit.at(visit.days + DaysUntilTypedIn, 10)));
    const auto report = Desk(archive, world, visit, content, reports).typeInEarlierVisit();
    if (!report)
        return report.error();
    return DemoReport{*report, u"pole-%1"_s.arg(visit.firstDay.addDays(-content.earlier.daysBefore).year())};
}

Result<void> hearFacility(Notebook &archive, SeededWorld &world, const DemoVisit &visit, const Content &content,
                          const QList<DemoReport> &reports)
{
    int last = 0;
    for (const FactCheckContent &check : content.factChecks)
        last = std::max(last, check.answeredAfter);
    world.setNow(std::max(world.now(), visit.at(last, 15)));
    return Desk(archive, world, visit, content, reports).hearFacility();
}

} // namespace regards::demo
