// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a document may tell: names, small numbers, what somebody said, another language.
#include "core/privacy/countmentions.h"
#include "core/report/gate_parts.h"
#include "core/report/interviewcounts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString HarmlessFact = u"privacy.harmless"_s; // what people said identifies nobody, while they typed

/// Names of the team, of everyone whom the notes name, and of the places that are no people.
KnownNames knownNames(const GateView &view)
{
    KnownNames known;
    for (const Observer &observer : view.notebook.all<Observer>())
        known.people.append(observer.name);
    for (const Facility &facility : view.notebook.all<Facility>())
        known.places += {facility.name, facility.town, facility.region};
    for (const Unit &unit : view.notebook.all<Unit>())
        known.places += {unit.name, unit.department};
    known.harmless = QString::fromUtf8(view.notebook.fact(HarmlessFact)).split(u'\n', Qt::SkipEmptyParts);
    const IdentifyingCheck check({{}, known.places, known.harmless});
    QSet<QString> named;
    for (const QString &text : rawTexts(view.notebook, view.visit)) {
        for (const IdentifyingMark &mark : check.marks(text)) {
            if (mark.kind == IdentifyingKind::Name)
                named.insert(text.mid(mark.start, mark.length));
        }
    }
    known.people += QStringList(named.begin(), named.end());
    known.people.removeAll(QString());
    known.places.removeAll(QString());
    return known;
}

/// The toolkit's own wordings, which name nobody and count nobody.
QSet<QString> toolkitWordings(const Toolkit &toolkit)
{
    QSet<QString> wordings;
    const auto add = [&](const LocalText &text) {
        for (const QString &language : text.languages())
            wordings.insert(text.in(language));
    };
    add(toolkit.title());
    add(toolkit.notice());
    for (const Theme &theme : toolkit.themes()) {
        for (const LocalText &text : {theme.title, theme.shortTitle, theme.plain})
            add(text);
    }
    for (const Standard &standard : toolkit.standards()) {
        add(standard.title);
        add(standard.plain);
    }
    for (const Criterion &criterion : toolkit.criteria()) {
        add(criterion.statement);
        add(criterion.plain);
    }
    return wordings;
}

/// What stands in the document and came from nowhere that is known. Only what can be no chance is held back.
Obstacle unsourced(const QString &text, const IdentifyingMark &mark)
{
    Obstacle obstacle;
    obstacle.holdsBack = true;
    obstacle.text = text;
    obstacle.start = mark.start;
    obstacle.length = mark.length;
    obstacle.identifying = mark.kind;
    return obstacle;
}

/// Numbers from 5 on that would give a withheld one away, by category.
QMultiHash<QString, qint64> tellingNumbers(const GateView &view)
{
    const InterviewCounts counts(view.notebook, view.visit);
    QMultiHash<QString, qint64> telling;
    for (const RecordId &report : view.reports)
        telling += counts.tellingNumbers(report);
    return telling;
}

/// Words within quotation marks: French, English, typewritten.
QList<std::pair<qsizetype, qsizetype>> quotedWords(const QString &text)
{
    static const QRegularExpression marks(u"«\\s*([^«»]+?)\\s*»|“([^“”]+)”|\"([^\"]+)\""_s);
    QList<std::pair<qsizetype, qsizetype>> found;
    for (auto match = marks.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const int group = one.lastCapturedIndex();
        found.append({one.capturedStart(group), one.capturedLength(group)});
    }
    return found;
}

constexpr qsizetype FewestQuotedWords = 5;
/// Shorter answers ("Yes, always.") are anybody's words.
constexpr qsizetype ShortestSpoken = 16;

/// The document's text in which these words stand, and where; nothing where they don't.
std::optional<SourceSpan> spanOf(const QString &plainWords, const TextSource &source, qsizetype index)
{
    if (!plainly(source.text).contains(plainWords))
        return std::nullopt;
    // Its place is known only where it was copied letter by letter; else all of the text is meant.
    const qsizetype start = source.text.indexOf(plainWords, 0, Qt::CaseInsensitive);
    return start >= 0 ? SourceSpan{index, start, plainWords.size()} : SourceSpan{index, 0, source.text.size()};
}

bool isShown(const GateView &view, const QSet<QString> &shown, const TextSource &source)
{
    for (const QString &line : source.text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (shown.contains(trimmed) || std::any_of(view.texts.begin(), view.texts.end(), [&](const QString &text) {
                return text.contains(trimmed);
            }))
            return true;
    }
    return false;
}

/// The sources of which the document shows something; of the team's own and the coordinator's words.
QList<qsizetype> shownSources(const GateView &view)
{
    const QSet<QString> shown(view.texts.begin(), view.texts.end());
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < view.sources.size(); ++i) {
        if (view.sources.at(i).part == SourcePart::Written && isShown(view, shown, view.sources.at(i)))
            indexes.append(i);
    }
    return indexes;
}

/// The language that a text is written in, `fr` or `en`, where its small words leave no doubt.
QString languageOf(const QString &text)
{
    static const QSet<QString> french{u"le"_s,   u"la"_s,  u"les"_s, u"des"_s, u"une"_s,  u"et"_s,   u"dans"_s,
                                      u"pour"_s, u"qui"_s, u"que"_s, u"est"_s, u"sont"_s, u"pas"_s,  u"avec"_s,
                                      u"du"_s,   u"au"_s,  u"aux"_s, u"sur"_s, u"ne"_s,   u"leur"_s, u"par"_s};
    static const QSet<QString> english{u"the"_s,  u"and"_s, u"of"_s,   u"to"_s,  u"is"_s,    u"are"_s,  u"with"_s,
                                       u"that"_s, u"for"_s, u"not"_s,  u"was"_s, u"were"_s,  u"they"_s, u"their"_s,
                                       u"have"_s, u"has"_s, u"from"_s, u"who"_s, u"which"_s, u"in"_s,   u"by"_s};
    static const QRegularExpression nonWords(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    int inFrench = 0;
    int inEnglish = 0;
    for (const QString &word : text.toLower().split(nonWords, Qt::SkipEmptyParts)) {
        inFrench += french.contains(word);
        inEnglish += english.contains(word);
    }
    constexpr int Enough = 4;
    if (inFrench >= Enough && inFrench > 3 * inEnglish)
        return u"fr"_s;
    return inEnglish >= Enough && inEnglish > 3 * inFrench ? u"en"_s : QString();
}

} // namespace

QString plainly(const QString &text)
{
    static const QRegularExpression marks(u"[«»“”„\"'’‘…]|\\.\\.\\."_s);
    QString plain = text.toLower();
    plain.replace(marks, u" "_s);
    plain.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
    return plain.simplified();
}

void findIdentifying(const GateView &view, QList<Obstacle> &list)
{
    const IdentifyingCheck check(knownNames(view));
    const QSet<QString> wordings = toolkitWordings(view.toolkit);
    for (const QString &text : view.texts) {
        if (wordings.contains(text))
            continue;
        for (const IdentifyingMark &mark : check.marks(text)) {
            const QList<SourceSpan> origins = originsOf(text, mark.start, mark.length, view.sources);
            if (origins.isEmpty() && mark.kind != IdentifyingKind::Name)
                addOnce(unsourced(text, mark), list);
            for (const SourceSpan &span : origins) {
                if (view.sources.at(span.source).part == SourcePart::Signed)
                    continue; // the team, where the document names it
                Obstacle obstacle = obstacleAt(view, ObstacleKind::IdentifyingText, span, regards::token(mark.kind));
                obstacle.identifying = mark.kind;
                addOnce(obstacle, list);
            }
        }
    }
}

void findCounts(const GateView &view, QList<Obstacle> &list)
{
    const QMultiHash<QString, qint64> telling = tellingNumbers(view);
    for (const QString &text : view.texts) {
        for (const CountMention &mention : countMentions(text)) {
            if (!isSmall(mention.count) && !telling.contains(mention.category, mention.count))
                continue;
            for (const SourceSpan &span : originsOf(text, mention.start, mention.length, view.sources)) {
                if (view.sources.at(span.source).part == SourcePart::Signed)
                    continue;
                Obstacle obstacle = obstacleAt(view, ObstacleKind::CountInText, span, QString::number(mention.count));
                obstacle.category = mention.category;
                obstacle.count = mention.count;
                addOnce(obstacle, list);
            }
        }
    }
}

void findQuotes(const GateView &view, QList<Obstacle> &list)
{
    const QList<qsizetype> shown = shownSources(view);
    QStringList allowed;
    QStringList heard;
    for (const SpokenText &spoken : spokenTexts(view.notebook, view.visit)) {
        const QString words = plainly(spoken.text);
        (spoken.isPublishable ? allowed : heard).append(words);
        if (spoken.isPublishable)
            continue;
        if (words.size() < ShortestSpoken)
            continue;
        for (const qsizetype index : shown) {
            // The observer may have written the same words into an answer before making them a quote.
            if (view.sources.at(index).type == regards::Quote::typeName())
                continue;
            if (const auto span = spanOf(words, view.sources.at(index), index))
                addOnce(obstacleAt(view, ObstacleKind::QuoteWithoutPermission, *span, spoken.record.text()), list);
        }
    }
    for (const qsizetype index : shown) {
        const TextSource &source = view.sources.at(index);
        if (source.type == regards::Quote::typeName())
            continue;
        for (const auto &[start, length] : quotedWords(source.text)) {
            const QString words = plainly(source.text.mid(start, length));
            const auto holds = [&words](const QString &text) { return text.contains(words) || words.contains(text); };
            if (words.count(u' ') + 1 < FewestQuotedWords || std::any_of(allowed.begin(), allowed.end(), holds))
                continue;
            const bool wasHeard =
                std::any_of(heard.begin(), heard.end(), [&words](const QString &text) { return text.contains(words); });
            addOnce(obstacleAt(view, wasHeard ? ObstacleKind::QuoteWithoutPermission : ObstacleKind::UnknownQuote,
                               {index, start, length}, u"quoted"_s),
                    list);
        }
    }
}

void findOtherLanguage(const GateView &view, QList<Obstacle> &list)
{
    Obstacle all;
    for (const qsizetype index : shownSources(view)) {
        const TextSource &source = view.sources.at(index);
        const QString language = languageOf(source.text);
        // What people said stays in their own words.
        if (language.isEmpty() || language == view.wish.language || source.type == regards::Quote::typeName())
            continue;
        if (all.count == 0)
            all = obstacleAt(view, ObstacleKind::OtherLanguage, {index, 0, source.text.size()}, language);
        ++all.count;
    }
    if (all.count == 0)
        return;
    all.key = token(ObstacleKind::OtherLanguage) + u'.' + view.wish.language;
    list.append(all);
}

void findWithheldCounts(const GateView &view, QList<Obstacle> &list)
{
    const InterviewCounts counts(view.notebook, view.visit);
    for (const RecordId &report : view.reports) {
        for (const WithheldCount &withheld : counts.withheld(report)) {
            Obstacle obstacle;
            obstacle.kind = ObstacleKind::WithheldCount;
            obstacle.key = withheld.waiverKey;
            obstacle.record = withheld.place;
            obstacle.recordType = withheld.place == view.visit ? Visit::typeName() : Report::typeName();
            obstacle.report = withheld.place == view.visit ? RecordId() : report;
            if (obstacle.report)
                obstacle.recordKey = view.notebook.find<Report>(report).value_or(Report()).name;
            obstacle.category = withheld.category;
            obstacle.outcome = token(withheld.outcome);
            obstacle.count = withheld.count;
            addOnce(obstacle, list);
        }
    }
}

} // namespace regards::report
