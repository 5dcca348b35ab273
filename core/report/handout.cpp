// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/handout.h"

#include "core/report/layout.h"
#include "core/report/statuswords.h"
#include "core/report/unitreport_parts.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype All = std::numeric_limits<qsizetype>::max();
constexpr qsizetype NameLength = 120; ///< characters
/// More never fit on four pages, however narrow the letters: such a document need not be laid out to know.
constexpr qsizetype MostLetters = 30'000;

/// How much is said. Lengths are in characters.
struct Room
{
    qsizetype summary = All;
    qsizetype text = All; ///< of a strength, a recommendation, what follows
    qsizetype strengths = All;
    qsizetype urgent = All; ///< recommendations of high priority
    qsizetype others = All;
};

/// From all there is down to what has room on four pages whatever was written. The least urgent goes first.
constexpr std::array Rooms{Room{},
                           Room{900},
                           Room{600, 400},
                           Room{600, 300, 8, All, 8},
                           Room{500, 240, 6, 10, 4},
                           Room{400, 200, 6, 8, 2},
                           Room{350, 160, 5, 7, 0},
                           Room{300, 120, 4, 5, 0},
                           Room{200, 90, 3, 3, 0}};

/// In one paragraph; spaces that must not break stay what they are.
QString inOneLine(const QString &text)
{
    static const QRegularExpression blanks(u"[ \\t\\r\\n]+"_s);
    return text.trimmed().replace(blanks, u" "_s);
}

/// A text of one paragraph, at most so long: ends with a whole sentence, or else a whole word and an ellipsis.
QString shortened(const QString &text, qsizetype length)
{
    const QString whole = inOneLine(text);
    if (whole.size() <= length)
        return whole;
    QString cut = whole.first(length);
    const qsizetype sentence = std::max({cut.lastIndexOf(u". "), cut.lastIndexOf(u"! "), cut.lastIndexOf(u"? ")});
    if (sentence > length / 2)
        return cut.first(sentence + 1) + u" …"_s;
    if (const qsizetype space = cut.lastIndexOf(u' '); space > length / 2)
        cut.truncate(space);
    else if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u" …"_s;
}

class Handout
{
public:
    Handout(ReportPen &pen, const ReportData &data, const Room &room)
        : m_pen(pen)
        , m_data(data)
        , m_room(room)
    { }

    void write()
    {
        writeHead();
        writeThemes();
        writeStrengths();
        writeRecommendations();
        writeNext();
        writeLeftOut();
    }

private:
    [[nodiscard]] const Words &words() const { return m_pen.words(); }
    [[nodiscard]] QString inRoom(const QString &text)
    {
        const QString fitting = shortened(text, m_room.text);
        m_isShortened = m_isShortened || fitting != inOneLine(text);
        return fitting;
    }

    void writeHead();
    [[nodiscard]] QString achievedIn(const Theme &theme) const;
    void writeThemes();
    void writeStrengths();
    void writeRecommendations();
    void writeAdvice(const QString &title, const QList<qsizetype> &which, qsizetype most);
    void writeNext();
    void writeLeftOut();

    ReportPen &m_pen;
    const ReportData &m_data;
    const Room &m_room;
    bool m_isShortened = false;
    qsizetype m_strengthsLeftOut = 0;
    qsizetype m_recommendationsLeftOut = 0;
};

void Handout::writeHead()
{
    m_pen.heading(1, shortened(subjectOf(m_data), NameLength));
    const QString days = m_pen.days(m_data.firstDay, m_data.lastDay);
    const QString about = days.isEmpty()
        ? words().translate("Handout", "What the observers found. For everybody at the meeting.")
        : words()
              .translate("Handout", "What the observers found (%1). For everybody at the meeting.",
                         "%1: the day or days of the visit")
              .arg(days);
    m_pen.paragraph(about, ParagraphStyle::Lead);
    const QString summary = shortened(m_data.sections.value(section::Summary), m_room.summary);
    m_isShortened = m_isShortened || summary != inOneLine(m_data.sections.value(section::Summary));
    m_pen.paragraph(summary);
}

/// "19 of 28": those that are achieved, of those that have one of the four levels.
QString Handout::achievedIn(const Theme &theme) const
{
    const Counts counts = countsWithin(m_data, m_pen.toolkit(), theme.code);
    int levels = 0;
    for (const RatingMark mark : LevelMarks)
        levels += counts[quint8(mark)];
    const int achieved = counts[quint8(RatingMark::Full)] + counts[quint8(RatingMark::Partial)];
    return levels == 0 ? u"–"_s
                       : words().translate("Handout", "%1 of %2", "so many criteria of all").arg(achieved).arg(levels);
}

void Handout::writeThemes()
{
    m_pen.heading(2, words().translate("Handout", "The five themes at a glance"));
    const bool isCounted = hasCriteria(m_data);
    Table table;
    table.columns = {{4.4}, {3.2}};
    table.header = {cell(words().translate("UnitReport", "Theme")),
                    cell(words().translate("UnitReport", "Agreed rating"))};
    if (isCounted) {
        table.columns.append(Column{2.4});
        table.header.append(cell(words().translate("Handout", "Criteria achieved in full or in part")));
    }
    for (const Theme &theme : m_pen.toolkit().themes()) {
        Row row{{boldCell(theme.code.text() + u' ' + m_pen.local(theme.shortTitle)),
                 m_pen.ratingCell(m_data.ratingOf(theme.code))}};
        if (isCounted)
            row.cells.append(cell(achievedIn(theme)));
        table.rows.append(row);
    }
    m_pen.add(table);
    m_pen.paragraph(progressInWords(m_pen, m_data));
}

void Handout::writeStrengths()
{
    if (m_data.strengths.isEmpty())
        return;
    m_pen.heading(2, words().translate("Handout", "What is good here"));
    QStringList strengths;
    for (const ReportedStrength &strength : m_data.strengths.first(std::min(m_room.strengths, m_data.strengths.size())))
        strengths.append(inRoom(strength.text));
    m_strengthsLeftOut = m_data.strengths.size() - strengths.size();
    m_pen.bullets(strengths);
}

/// The numbers are those of the report.
void Handout::writeAdvice(const QString &title, const QList<qsizetype> &which, qsizetype most)
{
    const qsizetype shown = std::min(most, which.size());
    m_recommendationsLeftOut += which.size() - shown;
    if (shown == 0)
        return;
    m_pen.heading(2, title);
    Table table;
    table.columns = {{0.7}, {6}, {3.3}};
    table.header = {cell(words().translate("Handout", "No.", "number of a recommendation")),
                    cell(words().translate("Handout", "Recommendation")),
                    cell(words().translate("Handout", "Who and when"))};
    for (const qsizetype place : which.first(shown)) {
        const ReportedRecommendation &one = m_data.recommendations.at(place);
        QStringList whoAndWhen{inRoom(one.responsible), whenToAct(m_pen, one)};
        whoAndWhen.removeAll(QString());
        table.rows.append(
            {{boldCell(QString::number(place + 1)), cell(inRoom(one.text)), cell(whoAndWhen.join(u'\n'))}});
    }
    m_pen.add(table);
}

void Handout::writeRecommendations()
{
    QList<qsizetype> urgent;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < m_data.recommendations.size(); ++i)
        (m_data.recommendations.at(i).priority == u"high" ? urgent : others).append(i);
    writeAdvice(words().translate("Handout", "What to do first"), urgent, m_room.urgent);
    // Where nothing is urgent, nothing comes after it either.
    writeAdvice(urgent.isEmpty() ? words().translate("Handout", "What to do")
                                 : words().translate("Handout", "What to do then"),
                others, m_room.others);
}

void Handout::writeNext()
{
    m_pen.heading(2, words().translate("Handout", "What happens next"));
    QStringList steps;
    const Status &status = m_data.status;
    switch (status.stage) {
    case Stage::Provisional:
        steps.append(words().translate("Handout",
                                       "The report is not final yet. The facility will receive it to check the facts "
                                       "and to answer."));
        break;
    case Stage::FactCheck:
        steps.append(status.answerDue.isValid()
                         ? words()
                               .translate("Handout",
                                          "The report is not final yet. Until %1 the facility can say what is wrong in "
                                          "it, and what it means to do.")
                               .arg(m_pen.date(status.answerDue))
                         : words().translate("Handout",
                                             "The report is not final yet. The facility can say what is wrong in it, "
                                             "and what it means to do."));
        steps.append(words().translate("Handout", "What it says becomes part of the report."));
        break;
    case Stage::Answered:
        steps.append(words().translate("Handout", "The facility has answered. The final report comes next."));
        break;
    case Stage::Final:
        steps.append(
            words().translate("Handout", "The report was sent on %1. It is final.").arg(m_pen.date(status.sentOn)));
        break;
    }
    steps.append(words().translate("Handout",
                                   "The report says why the team judged so, and how to see that a recommendation has "
                                   "been followed. A sheet in plain language says the most important in easy words."));
    m_pen.bullets(steps);
    m_pen.paragraph(inRoom(m_data.sections.value(section::Follow)));
}

void Handout::writeLeftOut()
{
    QStringList sentences;
    if (m_strengthsLeftOut > 0)
        sentences.append(words().translate("Handout",
                                           "%n further strength(s) stand in the report's chapter on "
                                           "strengths.",
                                           nullptr, int(m_strengthsLeftOut)));
    if (m_recommendationsLeftOut > 0)
        sentences.append(words().translate("Handout",
                                           "%n further recommendation(s) stand in the report's chapter on "
                                           "recommendations.",
                                           nullptr, int(m_recommendationsLeftOut)));
    if (m_isShortened)
        sentences.append(words().translate("Handout", "Texts that end with “…” stand in full in the report."));
    if (sentences.isEmpty())
        return;
    sentences.prepend(words().translate("Handout", "There was not room for all."));
    m_pen.paragraph(sentences.join(u' '), ParagraphStyle::Small);
}

/// Of everything that people wrote.
qsizetype lettersOf(const Document &document)
{
    qsizetype letters = 0;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            letters += textOf(paragraph->runs).size();
        if (const auto *list = std::get_if<List>(&block)) {
            for (const Runs &item : list->items)
                letters += textOf(item).size();
        }
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const Row &row : table->rows) {
                for (const Cell &cell : row.cells)
                    letters += textOf(cell.runs).size();
            }
        }
    }
    return letters;
}

Document written(const Toolkit &toolkit, const Words &words, const ReportData &data, PageSize pageSize,
                 const Room &room)
{
    Document document;
    document.look = DocumentLook::Handout;
    document.pageSize = pageSize;
    document.language = words.language() == u"fr" ? Language::French : Language::English;
    document.title = words.translate("Handout", "For the meeting: %1").arg(shortened(subjectOf(data), NameLength));
    document.subject = toolkit.title().in(words.language());
    document.pageNumber = words.translate("UnitReport", "Page %1 of %2");
    ReportPen pen(document, toolkit, words);
    document.confidentiality = statusHeader(pen, data.status);
    Handout(pen, data, room).write();
    return document;
}

} // namespace

Result<Document> buildHandout(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                              const QString &language, PageSize pageSize)
{
    const Result<ReportData> data = gatherReportData(notebook, toolkit, report);
    if (!data)
        return data.error();
    const Words words(language);
    Document document;
    for (const Room &room : Rooms) {
        document = written(toolkit, words, *data, pageSize, room);
        if (lettersOf(document) > MostLetters)
            continue;
        const Result<Pages> pages = paginate(document);
        if (!pages)
            return pages.error();
        if (pages->pages.size() <= HandoutPages)
            break;
    }
    return document;
}

} // namespace regards::report
