// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sources/sourcewording.h"

#include "core/analysis/agreement.h"
#include "core/exchange/peers.h"
#include "forms/common/locale.h"
#include "forms/common/visitunits.h"

#include <QCoreApplication>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = SourceGroup::Kind;

/// The sentences, under one name for the translation tools.
class SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

/// How each kind of figure comes about.
struct RuleOfFigure
{
    QString operator()(const AgreedFigure &figure) const
    {
        return figure.subject.level() == SubjectCode::Level::Criterion
            ? SourceText::tr("The team decided. Below stands what it had before it, and every value this has had.")
            : SourceText::tr("The team decided; no formula made it. Below stands what was agreed on its parts, and "
                             "every value this has had.");
    }
    QString operator()(const SuggestionFigure &) const
    {
        return SourceText::tr("The suggestion is the middle one of the levels below, the weaker of two in the middle. "
                              "What is not applicable is left out.");
    }
    QString operator()(const AgreedCountFigure &) const
    {
        return SourceText::tr("Each criterion that has an agreed rating counts once.");
    }
    QString operator()(const AgreementFigure &) const
    {
        return SourceText::tr("These are the ratings that make pairs: the four levels, where two observers or more "
                              "rated the same criterion in the same unit.");
    }
    QString operator()(const InterviewRatingsFigure &) const
    {
        return SourceText::tr("Each interview that was rated on this criterion counts once, a group too.");
    }
    QString operator()(const CoverageFigure &figure) const
    {
        return figure.count == CoverageFigure::Count::Untouched
            ? SourceText::tr("Untouched are all criteria but those on which something stands below.")
            : SourceText::tr("Each criterion counts once, however many records below are on it.");
    }
    QString operator()(const InterviewsFigure &figure) const
    {
        return figure.count == InterviewsFigure::Count::Planned
            ? SourceText::tr("The numbers that were planned for each unit, added up.")
            : SourceText::tr("Each interview counts once, a group too.");
    }
};

QString kindOfCount(InterviewsFigure::Count count)
{
    switch (count) {
    case InterviewsFigure::Count::Held:
        return SourceText::tr("Interviews held");
    case InterviewsFigure::Count::Refused:
        return SourceText::tr("Interviews refused");
    case InterviewsFigure::Count::Withdrawn:
        return SourceText::tr("Interviews taken back");
    case InterviewsFigure::Count::Planned:
        return SourceText::tr("Interviews planned");
    }
    return {};
}

QString kindOfCount(CoverageFigure::Count count)
{
    switch (count) {
    case CoverageFigure::Count::Rated:
        return SourceText::tr("Criteria that were rated");
    case CoverageFigure::Count::WithEvidence:
        return SourceText::tr("Criteria with evidence");
    case CoverageFigure::Count::Untouched:
        return SourceText::tr("Criteria that nobody has looked at");
    case CoverageFigure::Count::Agreed:
        return SourceText::tr("Criteria that were agreed on");
    }
    return {};
}

} // namespace

SourceWording::SourceWording(const Desk &desk)
    : m_desk(desk)
    , m_wording(desk.notebook, desk.toolkit, desk.language)
    , m_words(desk.language)
{ }

QString SourceWording::subject(const Figure &figure) const
{
    const SubjectCode subject = subjectOf(figure);
    const LocalText *wording = m_desk.toolkit.wording(subject);
    return wording ? SourceText::tr("%1 %2").arg(subject.text(), wording->in(m_desk.language)) : QString();
}

QString SourceWording::figure(const Figure &figure) const
{
    if (std::holds_alternative<AgreedFigure>(figure))
        return SourceText::tr("What the team agreed");
    if (std::holds_alternative<SuggestionFigure>(figure))
        return SourceText::tr("What the ratings suggest");
    if (std::holds_alternative<AgreedCountFigure>(figure))
        return SourceText::tr("How many criteria are agreed");
    if (std::holds_alternative<AgreementFigure>(figure))
        return SourceText::tr("How alike observers rated");
    if (const auto *ratings = std::get_if<InterviewRatingsFigure>(&figure)) {
        const QString category = ratings->category.isEmpty()
            ? SourceText::tr("all interviews")
            : m_words.choice(Interview::typeName(), u"category"_s, ratings->category);
        return SourceText::tr("Ratings from interviews (%1)").arg(category);
    }
    if (const auto *coverage = std::get_if<CoverageFigure>(&figure))
        return kindOfCount(coverage->count);
    const auto &interviews = std::get<InterviewsFigure>(figure);
    //: how interviews went, then whom with: Interviews held (Service user)
    return SourceText::tr("%1 (%2)").arg(
        kindOfCount(interviews.count),
        interviews.category.isEmpty() ? SourceText::tr("erased")
                                      : m_words.choice(Interview::typeName(), u"category"_s, interviews.category));
}

QString SourceWording::rule(const Figure &figure) const
{
    return std::visit(RuleOfFigure(), figure);
}

QString SourceWording::nothing(const Figure &figure) const
{
    if (std::holds_alternative<AgreementFigure>(figure))
        return SourceText::tr("Nothing is behind it: nowhere have two observers rated the same criterion in the same "
                              "unit.");
    return SourceText::tr("Nothing is behind it yet: nobody has written anything that counts for it.");
}

QString SourceWording::heading(Kind kind, int count) const
{
    switch (kind) {
    case Kind::Agreed:
        return SourceText::tr("What was agreed (%n)", nullptr, count);
    case Kind::Below:
        return SourceText::tr("What was agreed on its parts (%n)", nullptr, count);
    case Kind::ObserverRatings:
        return SourceText::tr("Ratings by observers (%n)", nullptr, count);
    case Kind::Comments:
        return SourceText::tr("Comments by observers (%n)", nullptr, count);
    case Kind::InterviewRatings:
        return SourceText::tr("Ratings from interviews (%n)", nullptr, count);
    case Kind::Notes:
        return SourceText::tr("Notes (%n)", nullptr, count);
    case Kind::Documents:
        return SourceText::tr("Documents (%n)", nullptr, count);
    case Kind::Quotes:
        return SourceText::tr("What people said (%n)", nullptr, count);
    case Kind::Interviews:
        return SourceText::tr("Interviews (%n)", nullptr, count);
    case Kind::Plans:
        return SourceText::tr("Plans (%n)", nullptr, count);
    case Kind::History:
        return SourceText::tr("How it came to be agreed (%n)", nullptr, count);
    }
    return {};
}

QString SourceWording::personName(const RecordId &person) const
{
    const auto known = m_names.constFind(person);
    return known != m_names.cend() ? *known : *m_names.insert(person, m_wording.author(person));
}

QString SourceWording::unitName(const RecordId &visitUnit) const
{
    const auto known = m_names.constFind(visitUnit);
    return known != m_names.cend() ? *known : *m_names.insert(visitUnit, placeName(m_desk.notebook, visitUnit));
}

QString SourceWording::head(const SourceRecord &source) const
{
    const QString who = personName(source.author);
    const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(source.at));
    //: who wrote something, and when
    QString head = SourceText::tr("%1, %2").arg(who, when);
    if (source.observedOn.isValid())
        head = SourceText::tr("%1, on paper of %2")
                   .arg(who, localeFor(m_desk.language).toString(source.observedOn, QLocale::ShortFormat));
    if (m_desk.notebook.role() == Notebook::Role::Archive) {
        Record record;
        record.id = source.record;
        if (const RecordId typist = typistOf(m_desk.notebook, record))
            head = SourceText::tr("%1, typed in by %2").arg(head, personName(typist));
    }
    if (source.visitUnit)
        head = SourceText::tr("%1, %2").arg(head, unitName(source.visitUnit));
    return head;
}

QString SourceWording::value(Kind kind, const SourceRecord &source) const
{
    const QString value = m_wording.value(source.type, source.field, source.value);
    if (kind == Kind::History)
        //: the name of a field, and its value
        return SourceText::tr("%1: %2").arg(m_wording.field(source.type, source.field), value);
    if (kind == Kind::Interviews) {
        const auto interview = m_desk.notebook.find<Interview>(source.record);
        if (!interview || interview->redacted)
            return SourceText::tr("Erased; only that there was one is left.");
        return SourceText::tr("%1: %2").arg(m_words.choice(source.type, u"category"_s, interview->category), value);
    }
    if (kind == Kind::InterviewRatings) {
        const auto rating = m_desk.notebook.find<InterviewRating>(source.record);
        const auto interview = m_desk.notebook.find<Interview>(rating ? rating->interview : RecordId());
        return interview ? SourceText::tr("%1: %2").arg(
                   m_words.choice(Interview::typeName(), u"category"_s, interview->category), value)
                         : value;
    }
    if (kind == Kind::Documents)
        //: a document's title, and what it shows
        return isNull(source.value) ? source.text : SourceText::tr("%1: %2").arg(source.text, value);
    if (isNull(source.value) && !source.text.isEmpty())
        return source.text;
    return source.text.isEmpty() ? value : SourceText::tr("%1. %2").arg(value, source.text);
}

ListRow SourceWording::row(Kind kind, const SourceRecord &source) const
{
    QString head = this->head(source);
    if (!source.subjects.isEmpty())
        //: what it is on, then who wrote it and when: 1.2.3 · Jeanne Roux, 2 March 2026 14:03
        head = SourceText::tr("%1 · %2").arg(source.subjects.join(u", "_s), head);
    return {{}, head, value(kind, source), {}};
}

QList<ListRow> SourceWording::rows(const QList<SourceGroup> &groups) const
{
    QList<ListRow> rows;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        const QList<SourceRecord> &sources = groups[group].sources;
        rows.append({{}, heading(groups[group].kind, int(sources.size())), {}, {}});
        for (qsizetype i = 0; i < sources.size(); ++i) {
            rows.append(row(groups[group].kind, sources[i]));
            rows.last().key = rowKey(group, i);
        }
    }
    return rows;
}

QString SourceWording::rowKey(qsizetype group, qsizetype source)
{
    return QString::number(group) + u'/' + QString::number(source);
}

std::pair<qsizetype, qsizetype> SourceWording::placeOf(const QString &key)
{
    return {key.section(u'/', 0, 0).toLongLong(), key.section(u'/', 1, 1).toLongLong()};
}

} // namespace regards
