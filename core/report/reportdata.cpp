// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdata.h"

#include "core/report/reportdata_parts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

// What was read tells more than what was merely received; of copies of one title the furthest counts.
const QStringList DocumentStates{u"read"_s, u"received"_s, u"refused"_s, u"requested"_s};
const QStringList Priorities{u"high"_s, u"medium"_s, u"low"_s};

/// Puts what has no place of its own after what has one.
qsizetype rank(const QStringList &order, const QString &token)
{
    const qsizetype place = order.indexOf(token);
    return place < 0 ? order.size() : place;
}

/// Position, then creation, which is the order records come in.
template <typename T>
void sortByPosition(QList<T> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const T &a, const T &b) {
        constexpr qint64 Last = std::numeric_limits<qint64>::max();
        return a.position.value_or(Last) < b.position.value_or(Last);
    });
}

class Gatherer
{
public:
    Gatherer(const Notebook &notebook, const Toolkit &toolkit, const Report &report)
        : m_notebook(notebook)
        , m_toolkit(toolkit)
        , m_report(report)
    { }

    [[nodiscard]] ReportData gather()
    {
        gatherFrame();
        gatherUnits();
        gatherTeam();
        gatherInterviews();
        gatherDocuments();
        gatherAgreed();
        gatherStrengths();
        gatherRecommendations();
        gatherSections();
        m_data.figures = gatherFigures(m_notebook, m_units);
        const ObserverViews views = readObserverViews(m_notebook, m_units);
        if (m_units.size() > 1)
            compareUnits(views, m_toolkit, m_data);
        m_data.agreement = agreementByTheme(views, m_toolkit);
        m_data.earlier = gatherEarlier(m_notebook, m_toolkit, m_report);
        return m_data;
    }

private:
    template <typename T>
    [[nodiscard]] QList<T> ofReport() const
    {
        return m_notebook.all<T>({u"report"_s, m_report.id});
    }
    template <typename T>
    [[nodiscard]] QList<T> ofVisit() const
    {
        return m_notebook.all<T>({u"visit"_s, m_report.visit});
    }
    /// None where the text is no code of this toolkit.
    [[nodiscard]] SubjectCode known(const QString &code) const
    {
        const auto subject = SubjectCode::fromText(code);
        return subject && m_toolkit.contains(*subject) ? *subject : SubjectCode();
    }

    void gatherFrame();
    void gatherUnits();
    void gatherTeam();
    void gatherInterviews();
    void gatherQuotes(const QList<Interview> &interviews);
    void gatherDocuments();
    void gatherAgreed();
    void gatherStrengths();
    void gatherRecommendations();
    void gatherSections();

    const Notebook &m_notebook;
    const Toolkit &m_toolkit;
    const Report &m_report;
    QList<RecordId> m_units; ///< visit units, in the visit's order
    ReportData m_data;
};

void Gatherer::gatherFrame()
{
    const Visit visit = m_notebook.find<Visit>(m_report.visit).value_or(Visit());
    const Facility facility = m_notebook.find<Facility>(visit.facility).value_or(Facility());
    m_data.id = m_report.id;
    m_data.name = m_report.name;
    m_data.facility = facility.name;
    m_data.town = facility.town;
    m_data.region = facility.region;
    m_data.purpose = visit.purpose;
    m_data.firstDay = visit.firstDay;
    m_data.lastDay = visit.lastDay;
    m_data.oralFeedbackOn = m_report.oralFeedbackOn.isValid() ? m_report.oralFeedbackOn : visit.oralFeedbackOn;
    m_data.restitutionOn = visit.restitutionOn;
    m_data.status = statusOf(m_report);
}

void Gatherer::gatherUnits()
{
    QSet<RecordId> wanted;
    for (const ReportUnit &unit : ofReport<ReportUnit>())
        wanted.insert(unit.visitUnit);
    QList<VisitUnit> visited = ofVisit<VisitUnit>();
    sortByPosition(visited);
    for (const VisitUnit &visitUnit : visited) {
        if (!wanted.contains(visitUnit.id))
            continue;
        m_units.append(visitUnit.id);
        const Unit unit = m_notebook.find<Unit>(visitUnit.unit).value_or(Unit());
        m_data.units.append({unit.name, unit.kind, unit.population, unit.department, unit.capacity});
    }
}

void Gatherer::gatherTeam()
{
    for (const TeamMember &member : ofVisit<TeamMember>()) {
        const auto observer = m_notebook.find<Observer>(member.observer);
        if (observer && !observer->redacted)
            m_data.team.append({observer->name, observer->background, member.role == u"lead"});
    }
    std::stable_sort(m_data.team.begin(), m_data.team.end(), [](const ReportedObserver &a, const ReportedObserver &b) {
        return a.isLead != b.isLead ? a.isLead : QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void Gatherer::gatherInterviews()
{
    m_data.interviews = InterviewCounts(m_notebook, m_report.visit).of(m_report.id);
    QList<Interview> told;
    for (const Interview &interview : ofVisit<Interview>()) {
        if (interview.consent == u"given" && (!interview.visitUnit || m_units.contains(interview.visitUnit)))
            told.append(interview);
    }
    gatherQuotes(told);
}

void Gatherer::gatherQuotes(const QList<Interview> &interviews)
{
    for (const Interview &interview : interviews) {
        const QString category = m_data.interviews.speakerOf(interview.category);
        for (const regards::Quote &quote : m_notebook.all<regards::Quote>({u"interview"_s, interview.id})) {
            if (!quote.publishable || quote.text.trimmed().isEmpty())
                continue;
            QSet<SubjectCode> themes;
            for (const QuoteTag &tag : m_notebook.all<QuoteTag>({u"quote"_s, quote.id})) {
                if (const SubjectCode subject = known(tag.criterion); !subject.isNone())
                    themes.insert(subject.theme());
            }
            // One theme each: a quote that stands twice would weigh twice.
            if (!themes.isEmpty())
                m_data.quotes[*std::min_element(themes.begin(), themes.end())].append({quote.text.trimmed(), category});
        }
    }
    // Their order must not tell who spoke when.
    for (QList<ReportedQuote> &quotes : m_data.quotes)
        std::sort(quotes.begin(), quotes.end(), [](const auto &a, const auto &b) { return a.text < b.text; });
}

void Gatherer::gatherDocuments()
{
    QMap<QString, ReportedDocument> byTitle;
    for (const regards::Document &document : ofVisit<regards::Document>()) {
        const QString title = document.title.trimmed();
        if (title.isEmpty() || (document.visitUnit && !m_units.contains(document.visitUnit)))
            continue;
        const QString key = title.toCaseFolded();
        const auto before = byTitle.constFind(key);
        if (before == byTitle.cend() || rank(DocumentStates, document.state) < rank(DocumentStates, before->state))
            byTitle.insert(key, {title, document.date, document.state});
    }
    m_data.documents = byTitle.values();
}

void Gatherer::gatherAgreed()
{
    for (const Agreed &agreed : ofReport<Agreed>()) {
        const AgreedResult result{agreed.rating, agreed.reason.trimmed(), agreed.minorityView.trimmed(),
                                  agreed.unitExceptions.trimmed()};
        if (const SubjectCode subject = known(agreed.subject); !subject.isNone() && !result.isEmpty())
            m_data.agreed.insert(subject, result);
    }
}

void Gatherer::gatherStrengths()
{
    QList<Strength> strengths = ofReport<Strength>();
    sortByPosition(strengths);
    for (const Strength &strength : std::as_const(strengths)) {
        if (!strength.text.trimmed().isEmpty())
            m_data.strengths.append({strength.text.trimmed(), known(strength.subject)});
    }
}

void Gatherer::gatherRecommendations()
{
    QList<Recommendation> recommendations = ofReport<Recommendation>();
    sortByPosition(recommendations);
    std::stable_sort(recommendations.begin(), recommendations.end(),
                     [](const Recommendation &a, const Recommendation &b) {
                         return rank(Priorities, a.priority) < rank(Priorities, b.priority);
                     });
    for (const Recommendation &recommendation : std::as_const(recommendations)) {
        QSet<SubjectCode> subjects;
        for (const RecommendationTag &tag : m_notebook.all<RecommendationTag>({u"recommendation"_s, recommendation.id}))
            subjects.insert(known(tag.subject));
        subjects.remove({});
        QList<SubjectCode> ordered = subjects.values();
        std::sort(ordered.begin(), ordered.end());
        if (!recommendation.text.trimmed().isEmpty())
            m_data.recommendations.append({recommendation.text.trimmed(), recommendation.why.trimmed(),
                                           recommendation.priority, recommendation.horizon, recommendation.due,
                                           recommendation.responsible.trimmed(), recommendation.indicator.trimmed(),
                                           recommendation.facilityAnswer.trimmed(), ordered, recommendation.id});
    }
}

/// The facility's answer is a field of the report. Files of before kept it as a section, which still counts where the
/// field is empty.
void Gatherer::gatherSections()
{
    for (const Section &section : ofReport<Section>()) {
        if (!section.text.trimmed().isEmpty())
            m_data.sections.insert(section.key, section.text.trimmed());
    }
    const QString old = m_data.sections.take(section::FacilityAnswer);
    const QString answer = m_report.facilityAnswer.trimmed();
    m_data.facilityAnswer = answer.isEmpty() ? old : answer;
}

} // namespace

QString findingsKey(SubjectCode theme)
{
    return u"findings_"_s + theme.text();
}

Result<ReportData> gatherReportData(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report)
{
    const std::optional<Report> found = notebook.find<Report>(report);
    if (!found || found->deleted || found->redacted)
        return Error{ErrorCode::RecordUnknown, {report.text()}};
    return Gatherer(notebook, toolkit, *found).gather();
}

RatingMark markOf(std::optional<Rating> rating)
{
    return rating ? markFromToken(rating->token()).value_or(RatingMark::Unrated) : RatingMark::Unrated;
}

bool hasCriteria(const ReportData &data)
{
    return std::any_of(data.agreed.keyBegin(), data.agreed.keyEnd(),
                       [](SubjectCode subject) { return subject.level() == SubjectCode::Level::Criterion; });
}

Counts countsWithin(const ReportData &data, const Toolkit &toolkit, SubjectCode subject)
{
    Counts counts{};
    for (const Criterion &criterion : toolkit.criteria()) {
        if (subject.isNone() || criterion.code.subject().isWithin(subject))
            ++counts[quint8(markOf(data.ratingOf(criterion.code)))];
    }
    return counts;
}

} // namespace regards::report
