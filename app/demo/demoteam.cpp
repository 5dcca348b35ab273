// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoteam.h"

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int DaysUntilMeeting = 13;
constexpr int Minute = 60'000;

class Meeting
{
public:
    Meeting(Notebook &archive, SeededWorld &world, const DemoVisit &visit, const Content &content,
            const Toolkit &toolkit)
        : m_archive(archive)
        , m_world(world)
        , m_visit(visit)
        , m_content(content)
        , m_toolkit(toolkit)
    { }

    Result<RecordId> agree(const DemoUnit &unit)
    {
        RecordId report;
        const auto written = m_archive.inTransaction([&]() -> Result<void> {
            report = begin(unit);
            agreeOnCriteria(report, unit.like);
            const ReportContent advice = m_content.reports.value(unit.like);
            for (const SubjectCode subject : m_toolkit.subjects()) {
                if (advice.subjects.contains(subject.text()))
                    put(agreedOn(report, subject.text(), advice.subjects.value(subject.text())));
            }
            advise(report, advice);
            return m_state;
        });
        if (!written)
            return written.error();
        return report;
    }

private:
    template <TypedRecord T>
    RecordId put(const T &record)
    {
        if (!m_state)
            return {};
        m_world.advance(Minute);
        const Result<RecordId> id = m_archive.put(record);
        if (!id)
            m_state = id.error();
        return id ? *id : RecordId();
    }

    RecordId begin(const DemoUnit &unit)
    {
        Report report;
        report.visit = m_visit.id;
        report.name = m_content.programme.reportName.arg(unit.name);
        report.kind = u"unit"_s;
        report.oralFeedbackOn = m_visit.firstDay.addDays(m_visit.days - 1);
        const RecordId id = put(report);
        put(ReportUnit{{}, id, unit.visitUnit});
        return id;
    }

    [[nodiscard]] static Agreed agreedOn(const RecordId &report, const QString &subject, const Truth &truth)
    {
        return {{}, report, subject, truth.rating, truth.reason, truth.minority, {}};
    }

    void agreeOnCriteria(const RecordId &report, const QString &like)
    {
        for (const Criterion &criterion : m_toolkit.criteria()) {
            const CriterionContent content = m_content.criteria.value(criterion.code.text());
            if (content.truth.contains(like))
                put(agreedOn(report, criterion.code.text(), content.truth.value(like)));
        }
    }

    void advise(const RecordId &report, const ReportContent &advice)
    {
        qint64 position = 0;
        for (const StrengthContent &strength : advice.strengths)
            put(Strength{{}, report, strength.subject, strength.text, ++position});
        position = 0;
        for (const RecommendationContent &content : advice.recommendations) {
            Recommendation recommendation;
            recommendation.report = report;
            recommendation.text = content.text;
            recommendation.why = content.why;
            recommendation.priority = content.priority;
            recommendation.horizon = content.horizon;
            if (content.horizon == u"3_months")
                recommendation.due = m_visit.firstDay.addMonths(5);
            recommendation.responsible = content.responsible;
            recommendation.indicator = content.indicator;
            recommendation.position = ++position;
            const RecordId id = put(recommendation);
            for (const QString &tag : content.tags)
                put(RecommendationTag{{}, id, tag});
        }
        for (auto it = advice.sections.begin(); it != advice.sections.end(); ++it)
            put(Section{{}, report, it.key(), it.value()});
    }

    Notebook &m_archive;
    SeededWorld &m_world;
    const DemoVisit &m_visit;
    const Content &m_content;
    const Toolkit &m_toolkit;
    Result<void> m_state;
};

} // namespace

Result<QList<DemoReport>> agreeOn(Notebook &archive, SeededWorld &world, const DemoVisit &visit, const Content &content,
                                  const Toolkit &toolkit)
{
    Meeting meeting(archive, world, visit, content, toolkit);
    QList<DemoReport> reports;
    world.setNow(std::max(world.now(), visit.at(visit.days + DaysUntilMeeting, 9)));
    for (const DemoUnit &unit : visit.units) {
        const Result<RecordId> report = meeting.agree(unit);
        if (!report)
            return report.error();
        const QString fileName = u"unite-%1"_s.arg(reports.size() + 1, 2, 10, QChar(u'0'));
        reports.append({*report, fileName});
    }
    return reports;
}

} // namespace regards::demo
