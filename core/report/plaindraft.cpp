// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plaindraft.h"

#include "core/privacy/countmentions.h"
#include "core/privacy/identifying.h"
#include "core/report/reportpen.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <iterator>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype MostUnits = 3; ///< that are named one by one
const std::array Horizons{u"now"_s, u"3_months"_s, u"12_months"_s};

IdentifyingCheck checkFor(const ReportData &data)
{
    KnownNames known;
    for (const ReportedObserver &observer : data.team)
        known.people.append(observer.name);
    known.places = {data.facility, data.town, data.region};
    for (const ReportedUnit &unit : data.units)
        known.places += {unit.name, unit.department};
    return IdentifyingCheck(known);
}

class Drafter
{
public:
    Drafter(const ReportData &data, const Report &report, const Visit &visit, const Toolkit &toolkit,
            const PlainWordings &wordings, const QString &language)
        : m_data(data)
        , m_report(report)
        , m_visit(visit)
        , m_toolkit(toolkit)
        , m_wordings(wordings)
        , m_words(language)
        , m_pen(m_unused, toolkit, m_words)
        , m_identifying(checkFor(data))
    { }

    PlainDraft run()
    {
        writeVisit();
        writeTeam();
        writeWell();
        writeBetter();
        writeNext();
        for (const auto *key :
             {u"ask.heading", u"ask.person", u"ask.phone", u"rights.heading", u"rights.same", u"rights.opinion",
              u"rights.complain", u"rights.here", u"rights.help", u"rights.outside", u"rights.group"})
            add(QStringView(key).toString());
        return std::move(m_draft);
    }

private:
    struct Better
    {
        PlainLine line;
        QString horizon; ///< empty: none was named
        QDate due{};
        SubjectCode standard{}; ///< none: a recommendation in its own words
    };

    [[nodiscard]] QString local(const LocalText &text) const { return text.in(m_words.language()); }
    [[nodiscard]] QString worded(const QString &key) const { return local(m_wordings.sentence(key).text); }
    void append(const QString &text, std::optional<Pictogram> pictogram)
    {
        m_draft.text.lines.append({PlainLine::Kind::Idea, pictogram, text});
    }
    void heading(const QString &key) { m_draft.text.lines.append({PlainLine::Kind::Heading, {}, worded(key)}); }
    /// A sentence of the list; a key that ends with ".heading" is one.
    void add(const QString &key)
    {
        if (key.endsWith(u".heading"))
            return heading(key);
        append(worded(key), pictogramFromToken(m_wordings.sentence(key).pictogram));
    }
    void addWith(const QString &key, const QString &part)
    {
        if (!part.isEmpty())
            append(worded(key).replace(u"%1"_s, part), pictogramFromToken(m_wordings.sentence(key).pictogram));
    }

    void writeVisit();
    void writeTeam();
    void writeHeard();
    void writeWell();
    void writeBetter();
    template <typename Wanted>
    void writeBetterLines(const QString &headingKey, Wanted wanted);
    void writeNext();

    [[nodiscard]] QList<PlainLine> wellLines();
    [[nodiscard]] QList<Better> betterLines();
    /// The standard that most of the subjects lie in, the first of equals; none without subjects.
    [[nodiscard]] static SubjectCode mainStandard(const QList<SubjectCode> &subjects);
    /// The standard's own sentences, or the toolkit's plain wording, which says how it should be.
    [[nodiscard]] PlainLine standardLine(const Standard &standard, bool isWell) const;
    /// What somebody wrote, if it is fit for the sheet; else it is noted as left out.
    [[nodiscard]] std::optional<QString> fitText(const QString &text);

    const ReportData &m_data;
    const Report &m_report;
    const Visit &m_visit;
    const Toolkit &m_toolkit;
    const PlainWordings &m_wordings;
    Words m_words;
    Document m_unused{};
    ReportPen m_pen;
    IdentifyingCheck m_identifying;
    PlainDraft m_draft{};
    QList<Better> m_better{};
};

void Drafter::writeVisit()
{
    heading(u"visit.heading"_s);
    add(u"visit.rights"_s);
    const QString place = m_data.town.isEmpty() ? m_data.facility : m_data.facility + u", "_s + m_data.town;
    addWith(u"visit.facility"_s, place);
    if (m_data.units.size() > MostUnits) {
        addWith(u"visit.units"_s, QString::number(m_data.units.size()));
    } else {
        for (const ReportedUnit &unit : m_data.units)
            addWith(u"visit.unit"_s, unit.name);
    }
    addWith(u"visit.days"_s, m_pen.days(m_data.firstDay, m_data.lastDay));
}

void Drafter::writeTeam()
{
    heading(u"who.heading"_s);
    const auto has = [&](QStringView background) {
        return std::any_of(m_data.team.begin(), m_data.team.end(),
                           [&](const ReportedObserver &observer) { return observer.background == background; });
    };
    if (m_data.team.size() >= SmallestShownCount)
        addWith(u"who.team"_s, QString::number(m_data.team.size()));
    if (has(u"expert_by_experience"))
        add(u"who.expert_by_experience"_s);
    if (has(u"carer"))
        add(u"who.carer"_s);
    if (has(u"psychiatrist") || has(u"professional"))
        add(u"who.professional"_s);
    writeHeard();
}

/// Only of whom the numbers may be told apart: that few were heard is not said either.
void Drafter::writeHeard()
{
    QStringList said;
    for (const QString &category : interviewCategories()) {
        const QString named = m_data.interviews.speakerOf(category); // alone, or with those counted together with it
        if (named.isEmpty() || said.contains(named))
            continue;
        said.append(named);
        add(u"who.heard_"_s + named);
    }
    if (!said.isEmpty())
        add(u"who.secret"_s);
}

SubjectCode Drafter::mainStandard(const QList<SubjectCode> &subjects)
{
    const auto within = [&](SubjectCode standard) {
        return std::count_if(subjects.begin(), subjects.end(),
                             [standard](SubjectCode subject) { return subject.standard() == standard; });
    };
    SubjectCode most;
    for (const SubjectCode subject : subjects) {
        if (const SubjectCode standard = subject.standard(); most.isNone() || within(standard) > within(most))
            most = standard;
    }
    return most;
}

PlainLine Drafter::standardLine(const Standard &standard, bool isWell) const
{
    if (const PlainStandard *words = m_wordings.standard(m_toolkit.id(), standard.code)) {
        const PlainSentence &sentence = isWell ? words->well : words->better;
        return {PlainLine::Kind::Idea, pictogramFromToken(sentence.pictogram), local(sentence.text)};
    }
    const QString plain = sentencesOf(local(standard.plain)).value(0);
    if (isWell)
        return {PlainLine::Kind::Idea, Pictogram::GoingWell, plain};
    return {PlainLine::Kind::Idea, Pictogram::Improve, worded(u"better.wish"_s).replace(u"%1"_s, plain)};
}

std::optional<QString> Drafter::fitText(const QString &text)
{
    const auto leaveOut = [&](LeftOutReason reason) {
        m_draft.leftOut.append({reason, text});
        return std::nullopt;
    };
    const QList<PlainWarning> warnings = plainWarnings(text, m_words.language(), m_wordings);
    const auto breaks = [&](PlainRule rule) {
        return std::any_of(warnings.begin(), warnings.end(),
                           [rule](const PlainWarning &warning) { return warning.rule == rule; });
    };
    if (breaks(PlainRule::Quote))
        return leaveOut(LeftOutReason::Quote);
    if (!countMentions(text).isEmpty() || !m_identifying.marks(text).isEmpty())
        return leaveOut(LeftOutReason::MayIdentify);
    if (looksLikeOtherLanguage(text, m_words.language()))
        return leaveOut(LeftOutReason::OtherLanguage);
    // What follows a colon is a list, or a second idea.
    const bool isSeveral =
        breaks(PlainRule::Several) || breaks(PlainRule::TwoIdeas) || text.contains(u'\n') || text.contains(u':');
    if (isSeveral || breaks(PlainRule::TooLong))
        return leaveOut(LeftOutReason::TooLong);
    return text;
}

QList<PlainLine> Drafter::wellLines()
{
    QList<PlainLine> lines;
    for (const ReportedStrength &strength : m_data.strengths) {
        if (const auto text = fitText(strength.text))
            lines.append({PlainLine::Kind::Idea, Pictogram::GoingWell, *text});
    }
    for (const Standard &standard : m_toolkit.standards()) {
        const AgreedResult agreed = m_data.agreed.value(standard.code);
        // What is otherwise in one unit would not be true there.
        if (agreed.rating == Rating(Rating::Level::Full) && agreed.unitExceptions.isEmpty())
            lines.append(standardLine(standard, true));
    }
    return lines;
}

void Drafter::writeWell()
{
    const QList<PlainLine> lines = wellLines();
    if (lines.isEmpty())
        return;
    heading(u"well.heading"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i < MostWell)
            m_draft.text.lines.append(lines.at(i));
        else
            m_draft.leftOut.append({LeftOutReason::NoRoom, lines.at(i).text});
    }
}

/// Recommendations of high priority first, in their own words or those of the standard they are about; then the
/// standards where least is done.
QList<Drafter::Better> Drafter::betterLines()
{
    QList<Better> lines;
    const auto addStandard = [&](SubjectCode code, const QString &horizon, QDate due) {
        const Standard *standard = m_toolkit.standard(code);
        const bool isThere =
            std::any_of(lines.begin(), lines.end(), [code](const Better &line) { return line.standard == code; });
        if (standard && !isThere)
            lines.append({standardLine(*standard, false), horizon, due, code});
    };
    for (const ReportedRecommendation &advice : m_data.recommendations) {
        if (advice.priority != u"high")
            continue;
        const SubjectCode standard = mainStandard(advice.subjects);
        if (const auto text = fitText(advice.text))
            lines.append({{PlainLine::Kind::Idea, Pictogram::Improve, *text}, advice.horizon, advice.due});
        else
            addStandard(standard, advice.horizon, advice.due);
    }
    for (const Rating::Level level : {Rating::Level::NotInitiated, Rating::Level::Initiated}) {
        for (const Standard &standard : m_toolkit.standards()) {
            if (m_data.ratingOf(standard.code) == Rating(level))
                addStandard(standard.code, {}, {});
        }
    }
    return lines;
}

template <typename Wanted>
void Drafter::writeBetterLines(const QString &headingKey, Wanted wanted)
{
    QList<Better> lines;
    std::copy_if(m_better.cbegin(), m_better.cend(), std::back_inserter(lines), wanted);
    if (lines.isEmpty())
        return;
    m_draft.text.lines.append({PlainLine::Kind::Heading, {}, worded(headingKey)});
    const QDate due = lines.constFirst().due;
    const bool isShared = lines.size() > 1
        && std::all_of(lines.cbegin(), lines.cend(), [due](const Better &line) { return line.due == due; });
    for (const Better &line : std::as_const(lines)) {
        m_draft.text.lines.append(line.line);
        if (!isShared)
            addWith(u"better.due"_s, m_pen.date(line.due));
    }
    if (isShared)
        addWith(u"better.due_all"_s, m_pen.date(due));
}

void Drafter::writeBetter()
{
    m_better = betterLines();
    while (m_better.size() > MostBetter)
        m_draft.leftOut.append({LeftOutReason::NoRoom, m_better.takeLast().line.text});
    bool isSplit = false;
    for (const QString &horizon : Horizons) {
        const qsizetype before = m_draft.text.lines.size();
        writeBetterLines(u"better."_s + horizon, [&](const Better &line) { return line.horizon == horizon; });
        isSplit = isSplit || m_draft.text.lines.size() > before;
    }
    writeBetterLines(isSplit ? u"better.later"_s : u"better.heading"_s, [](const Better &line) {
        return std::find(Horizons.begin(), Horizons.end(), line.horizon) == Horizons.end();
    });
}

void Drafter::writeNext()
{
    heading(u"next.heading"_s);
    if (m_report.sentOn.isValid()) {
        add(u"next.sent"_s);
    } else {
        add(u"next.writing"_s);
        if (m_report.factCheckOn.isValid() && !m_report.answeredOn.isValid())
            addWith(u"next.answer"_s, m_pen.date(m_report.answerDue));
    }
    addWith(u"next.meeting"_s, m_pen.date(m_visit.restitutionOn));
    add(u"next.promise"_s);
    add(u"next.ask"_s);
}

} // namespace

PlainDraft draftPlainSheet(const ReportData &data, const Report &report, const Visit &visit, const Toolkit &toolkit,
                           const PlainWordings &wordings, const QString &language)
{
    return Drafter(data, report, visit, toolkit, wordings, language).run();
}

QString plainTitle(const ReportData &data, const PlainWordings &wordings, const QString &language)
{
    return wordings.sentence(u"title"_s)
        .text.in(language)
        .replace(u"%1"_s, data.name.isEmpty() ? data.facility : data.name);
}

QString plainBasis(const Notebook &notebook, const RecordId &report)
{
    QStringList facts;
    const auto add = [&facts](QStringList parts) { facts.append(parts.join(u'\t')); };
    const auto found = notebook.find<Report>(report);
    if (!found)
        return {};
    const auto visit = notebook.find<Visit>(found->visit).value_or(Visit());
    for (const QDate date : {found->factCheckOn, found->answerDue, found->answeredOn, found->sentOn, visit.firstDay,
                             visit.lastDay, visit.restitutionOn})
        add({date.toString(Qt::ISODate)});
    for (const Agreed &agreed : notebook.all<Agreed>({u"report"_s, report})) {
        const auto subject = SubjectCode::fromText(agreed.subject);
        if (subject && subject->level() == SubjectCode::Level::Standard && agreed.rating)
            add({agreed.subject, agreed.rating->token(), QString::number(!agreed.unitExceptions.isEmpty())});
    }
    for (const Strength &strength : notebook.all<Strength>({u"report"_s, report}))
        add({strength.id.text(), QString::number(strength.changed)});
    for (const Recommendation &advice : notebook.all<Recommendation>({u"report"_s, report})) {
        if (advice.priority == u"high")
            add({advice.id.text(), QString::number(advice.changed)});
    }
    std::sort(facts.begin(), facts.end());
    const QByteArray digest = QCryptographicHash::hash(facts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

} // namespace regards::report
