// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gate_sources.h"

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

class Collector
{
public:
    Collector(const Notebook &notebook, const RecordId &visit)
        : m_notebook(notebook)
        , m_visit(visit)
    { }

    void addReport(const RecordId &report);
    void addVisit();
    void addFollowed(const RecordId &visit);

    [[nodiscard]] const QList<TextSource> &sources() const noexcept { return m_sources; }

private:
    /// Every text of a record but its keys.
    void add(SourcePart part, const Record &record, const QString &recordKey, const QString &place,
             const QString &state)
    {
        const RecordType *type = recordType(record.type);
        for (const FieldDeclaration &field : type ? type->fields : QList<FieldDeclaration>()) {
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
            const QString text = record.text(field.name);
            if (isText && !field.isKey && !text.trimmed().isEmpty())
                m_sources.append({part, record.id, record.type, recordKey, field.name, text, m_report, place, state});
        }
    }
    [[nodiscard]] QList<Record> records(const char *type, const QString &field, const RecordId &id) const
    {
        return m_notebook.records(QString::fromLatin1(type), {field, Value{id}});
    }
    void addRecommendations(const RecordId &report);
    void addInterviews();
    void addFrame(const RecordId &id)
    {
        if (const auto record = m_notebook.record(id); record && !record->deleted && !record->redacted)
            add(SourcePart::Frame, *record, {}, u"programme"_s, m_visit.text());
    }

    const Notebook &m_notebook;
    const RecordId m_visit;
    RecordId m_report;
    QList<TextSource> m_sources;
};

void Collector::addRecommendations(const RecordId &report)
{
    qint64 number = 0;
    for (const Record &recommendation : records("recommendation", u"report"_s, report)) {
        const QString key = QString::number(recommendation.integer(u"position"_s).value_or(++number));
        add(SourcePart::Written, recommendation, key, u"recommend"_s, recommendation.id.text());
        for (const Record &progress : records("progress", u"recommendation"_s, recommendation.id))
            add(SourcePart::Written, progress, key, u"recommend"_s, recommendation.id.text());
    }
}

void Collector::addReport(const RecordId &report)
{
    m_report = report;
    if (const auto record = m_notebook.record(report))
        add(SourcePart::Written, *record, {}, u"report"_s, u"facility_answer"_s);
    for (const Record &section : records("section", u"report"_s, report))
        add(SourcePart::Written, section, section.text(u"key"_s), u"report"_s, section.text(u"key"_s));
    for (const Record &agreed : records("agreed", u"report"_s, report))
        add(SourcePart::Written, agreed, agreed.text(u"subject"_s), u"agree"_s, agreed.text(u"subject"_s));
    for (const Record &strength : records("strength", u"report"_s, report))
        add(SourcePart::Written, strength, {}, u"agree"_s, u"/agree.page.strengths"_s);
    addRecommendations(report);
    m_report = {};
}

void Collector::addInterviews()
{
    for (const Record &interview : records("interview", u"visit"_s, m_visit)) {
        if (interview.text(u"consent"_s) != u"given")
            continue;
        for (const Record &quote : records("quote", u"interview"_s, interview.id)) {
            if (!quote.flag(u"publishable"_s))
                continue;
            QString criterion;
            for (const Record &tag : records("quote_tag", u"quote"_s, quote.id))
                criterion =
                    criterion.isEmpty() ? tag.text(u"criterion"_s) : std::min(criterion, tag.text(u"criterion"_s));
            add(SourcePart::Written, quote, {}, criterion.isEmpty() ? QString() : u"agree"_s, criterion);
        }
    }
}

void Collector::addVisit()
{
    for (const Record &section : records("visit_section", u"visit"_s, m_visit))
        add(SourcePart::Written, section, section.text(u"key"_s), u"report"_s, section.text(u"key"_s));
    addInterviews();
    const auto visit = m_notebook.find<Visit>(m_visit);
    addFrame(m_visit);
    if (visit)
        addFrame(visit->facility);
    for (const Record &document : records("document", u"visit"_s, m_visit))
        add(SourcePart::Frame, document, {}, {}, {});
    for (const Record &visitUnit : records("visit_unit", u"visit"_s, m_visit)) {
        addFrame(visitUnit.reference(u"unit"_s));
        for (const Record &indicator : records("indicator", u"visit_unit"_s, visitUnit.id))
            add(SourcePart::Frame, indicator, indicator.text(u"key"_s), u"programme"_s, m_visit.text());
    }
    for (const Record &member : records("team_member", u"visit"_s, m_visit)) {
        if (const auto observer = m_notebook.record(member.reference(u"observer"_s)))
            add(SourcePart::Signed, *observer, {}, {}, {});
    }
}

void Collector::addFollowed(const RecordId &visit)
{
    for (const Record &report : records("report", u"visit"_s, visit))
        addRecommendations(report.id);
}

/// How many units agree before `a` in one text and before `b` in the other.
qsizetype agreeingBefore(QStringView one, qsizetype a, QStringView other, qsizetype b)
{
    qsizetype length = 0;
    while (a > length && b > length && one.at(a - length - 1) == other.at(b - length - 1))
        ++length;
    return length;
}

qsizetype agreeingFrom(QStringView one, qsizetype a, QStringView other, qsizetype b)
{
    qsizetype length = 0;
    while (a + length < one.size() && b + length < other.size() && one.at(a + length) == other.at(b + length))
        ++length;
    return length;
}

bool isEdge(QStringView text, qsizetype place)
{
    return place <= 0 || place >= text.size() || text.at(place - 1) == u'\n' || text.at(place) == u'\n';
}

/// From here on what agrees around some words can be no chance.
constexpr qsizetype Certain = 16;

} // namespace

QList<TextSource> textSources(const Notebook &notebook, const RecordId &visit, const QList<RecordId> &reports)
{
    Collector collector(notebook, visit);
    for (const RecordId &report : reports)
        collector.addReport(report);
    collector.addVisit();
    if (const auto found = notebook.find<Visit>(visit); found && found->follows)
        collector.addFollowed(found->follows);
    return collector.sources();
}

QList<SourceSpan> originsOf(const QString &text, qsizetype start, qsizetype length, const QList<TextSource> &sources)
{
    const QStringView words = QStringView(text).mid(start, length);
    QList<SourceSpan> best;
    qsizetype longest = -1;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QString &source = sources.at(i).text;
        for (qsizetype at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
            const qsizetype before = agreeingBefore(text, start, source, at);
            const qsizetype after = agreeingFrom(text, start + length, source, at + length);
            const bool isWhole = (isEdge(text, start - before) || isEdge(source, at - before))
                && (isEdge(text, start + length + after) || isEdge(source, at + length + after));
            const qsizetype agreeing = before + after;
            if ((!isWhole && agreeing < Certain) || agreeing < longest)
                continue;
            if (agreeing > longest)
                best.clear();
            longest = agreeing;
            best.append({i, at, length});
        }
    }
    const bool hasWritten = std::any_of(best.begin(), best.end(), [&](const SourceSpan &span) {
        return sources.at(span.source).part == SourcePart::Written;
    });
    if (!hasWritten)
        return best.mid(0, 1);
    best.removeIf([&](const SourceSpan &span) { return sources.at(span.source).part != SourcePart::Written; });
    return best;
}

QList<SpokenText> spokenTexts(const Notebook &notebook, const RecordId &visit)
{
    QList<SpokenText> spoken;
    for (const Interview &interview : notebook.all<Interview>({u"visit"_s, Value{visit}})) {
        const Query ofInterview(u"interview"_s, Value{interview.id});
        for (const regards::Quote &quote : notebook.all<regards::Quote>(ofInterview))
            spoken.append({quote.id, quote.text, quote.publishable && interview.consent == u"given"});
        for (const Answer &answer : notebook.all<Answer>(ofInterview))
            spoken.append({answer.id, answer.text, false});
    }
    return spoken;
}

QStringList rawTexts(const Notebook &notebook, const RecordId &visit)
{
    const Query ofVisit(u"visit"_s, Value{visit});
    QStringList texts;
    for (const Note &note : notebook.all<Note>(ofVisit))
        texts += {note.place, note.text};
    for (const regards::Document &document : notebook.all<regards::Document>(ofVisit))
        texts.append(document.finding);
    for (const Interview &interview : notebook.all<Interview>(ofVisit))
        texts.append(interview.remarks);
    for (const SpokenText &spoken : spokenTexts(notebook, visit))
        texts.append(spoken.text);
    for (const VisitUnit &visitUnit : notebook.all<VisitUnit>(ofVisit)) {
        for (const Assessment &assessment : notebook.all<Assessment>({u"visit_unit"_s, Value{visitUnit.id}}))
            texts.append(assessment.comment);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace regards::report
