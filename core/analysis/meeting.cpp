// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meeting.h"

#include "core/analysis/evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 Minute = 60'000;

QString factOf(const RecordId &report)
{
    return u"meeting." + report.text();
}

} // namespace

MeetingFacts MeetingFacts::of(const Notebook &notebook, const RecordId &report)
{
    const QJsonObject object = QJsonDocument::fromJson(notebook.fact(factOf(report))).object();
    MeetingFacts facts;
    for (const QJsonValue &value : object.value(u"parked"_s).toArray()) {
        if (const auto code = CriterionCode::fromText(value.toString()))
            facts.parked.insert(*code);
    }
    if (const QJsonValue until = object.value(u"until"_s); until.isDouble())
        facts.until = until.toInteger();
    facts.showsNames = object.value(u"names"_s).toBool(facts.showsNames);
    facts.isDisputedFirst = object.value(u"disputed_first"_s).toBool(facts.isDisputedFirst);
    return facts;
}

Result<void> MeetingFacts::keep(Notebook &notebook, const RecordId &report) const
{
    QList<CriterionCode> sorted(parked.begin(), parked.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray codes;
    for (const CriterionCode &code : std::as_const(sorted))
        codes.append(code.text());
    QJsonObject object{{u"parked"_s, codes}, {u"names"_s, showsNames}, {u"disputed_first"_s, isDisputedFirst}};
    if (until)
        object.insert(u"until"_s, *until);
    return notebook.setFact(factOf(report), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void MeetingQueue::setOrder(const QList<CriterionCode> &order)
{
    m_order = order;
    if (m_order.contains(m_current))
        return;
    const QList<CriterionCode> first = shown();
    stand(!first.isEmpty() ? first.constFirst() : m_order.isEmpty() ? CriterionCode() : m_order.constFirst());
}

void MeetingQueue::stand(CriterionCode code)
{
    m_current = code;
    m_visited.insert(code);
}

MeetingQueue::Part MeetingQueue::part(CriterionCode code) const
{
    if (m_agreed.contains(code))
        return Part::Agreed;
    return m_parked.contains(code) ? Part::Parked : Part::Open;
}

MeetingQueue::Counts MeetingQueue::counts() const
{
    Counts counts;
    for (const CriterionCode &code : m_order) {
        switch (part(code)) {
        case Part::Agreed:
            ++counts.agreed;
            break;
        case Part::Parked:
            ++counts.parked;
            break;
        case Part::Open:
            ++counts.open;
            break;
        }
    }
    return counts;
}

QList<CriterionCode> MeetingQueue::those(Part wanted) const
{
    QList<CriterionCode> codes;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(codes),
                 [&](CriterionCode code) { return part(code) == wanted; });
    return codes;
}

bool MeetingQueue::isOfFilter(CriterionCode code) const
{
    switch (m_filter) {
    case Filter::Open:
        return part(code) == Part::Open;
    case Filter::Parked:
        return part(code) == Part::Parked;
    case Filter::All:
        break;
    }
    return true;
}

bool MeetingQueue::isShown(CriterionCode code) const
{
    return isOfFilter(code) || m_visited.contains(code);
}

void MeetingQueue::setFilter(Filter filter)
{
    m_filter = filter;
    m_visited.clear();
    if (isOfFilter(m_current) || !goToNextLeft())
        stand(m_current);
}

QList<CriterionCode> MeetingQueue::shown() const
{
    QList<CriterionCode> codes;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(codes),
                 [this](CriterionCode code) { return isShown(code); });
    return codes;
}

bool MeetingQueue::goTo(CriterionCode code)
{
    if (!m_order.contains(code))
        return false;
    stand(code);
    return true;
}

bool MeetingQueue::step(int by)
{
    const QList<CriterionCode> codes = shown();
    const qsizetype at = codes.indexOf(m_current);
    if (codes.size() < 2 || at < 0)
        return false;
    stand(codes.at((at + by + codes.size()) % codes.size()));
    return true;
}

std::optional<CriterionCode> MeetingQueue::nextLeft() const
{
    const Part left = m_filter == Filter::Parked ? Part::Parked : Part::Open;
    const qsizetype at = m_order.indexOf(m_current);
    for (qsizetype i = 1; i < m_order.size(); ++i) {
        const CriterionCode code = m_order.at((at + i) % m_order.size());
        if (part(code) == left)
            return code;
    }
    return std::nullopt;
}

bool MeetingQueue::goToNextLeft()
{
    const auto next = nextLeft();
    if (next)
        stand(*next);
    return next.has_value();
}

QSet<CriterionCode> agreedIn(const ReportEvidence &evidence, const Toolkit &toolkit)
{
    QSet<CriterionCode> codes;
    for (const Criterion &criterion : toolkit.criteria()) {
        if (evidence.agreed(criterion.code.text()).rating)
            codes.insert(criterion.code);
    }
    return codes;
}

MeetingPace meetingPace(qint64 now, qint64 until, int open)
{
    MeetingPace pace;
    pace.minutes = int(std::max<qint64>(0, until - now) / Minute);
    if (open > 0 && until > now)
        pace.perCriterion = pace.minutes / open;
    return pace;
}

std::optional<QDateTime> meetingEnd(QStringView text, const QDateTime &now)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2})?|(\\d{2}))?$"_s);
    const auto match = clock.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString minutes = match.captured(2) + match.captured(3);
    const QTime time(match.captured(1).toInt(), minutes.toInt());
    if (!time.isValid())
        return std::nullopt;
    constexpr qint64 JustGone = 3 * 60 * Minute;
    for (const int days : {-1, 0}) {
        if (const QDateTime moment(now.date().addDays(days), time); moment.msecsTo(now) <= JustGone)
            return moment;
    }
    return QDateTime(now.date().addDays(1), time);
}

std::optional<CriterionCode> criterionMeant(QStringView text, const Toolkit &toolkit)
{
    static const QRegularExpression between(u"[\\s.,;/-]+"_s);
    static const QRegularExpression digits(u"^\\d{3}$"_s);
    QString code = text.trimmed().toString();
    if (digits.match(code).hasMatch())
        code.insert(2, u'.').insert(1, u'.');
    else
        code.replace(between, u"."_s);
    const auto meant = CriterionCode::fromText(code);
    return meant && toolkit.criterion(*meant) ? meant : std::nullopt;
}

} // namespace regards
