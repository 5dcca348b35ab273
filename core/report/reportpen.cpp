// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportpen.h"

#include <QLocale>
#include <QRegularExpression>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isListLine(const QString &line)
{
    return line.size() > 2 && QStringView(u"-–•*").contains(line.front()) && line.at(1).isSpace();
}

} // namespace

Cell cell(const QString &text)
{
    return Cell{plainText(text)};
}

Cell boldCell(const QString &text)
{
    return Cell{{Run{text, true}}};
}

ReportPen::ReportPen(Document &document, const Toolkit &toolkit, const Words &words)
    : m_document(document)
    , m_toolkit(toolkit)
    , m_words(words)
{ }

void ReportPen::beginPart(const QString &title)
{
    chapter(title);
    m_isInPart = true;
}

void ReportPen::chapter(const QString &title, Start start)
{
    if (m_isInPart) {
        heading(1, title);
        return;
    }
    ++m_chapters;
    if (start != Start::Here)
        add(PageBreak{start == Start::HalfPage ? 0.5 : 1});
    heading(1, u"%1. %2"_s.arg(QString::number(m_chapters), title));
}

void ReportPen::annex(const QString &title)
{
    add(PageBreak{});
    heading(1, title);
}

void ReportPen::figuresOfCharts(const QString &title)
{
    const QList<Block> blocks = m_document.blocks;
    QString chapter;
    bool isBegun = false;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            chapter = heading->text;
        const auto *chart = std::get_if<Chart>(&block);
        if (!chart)
            continue;
        Table table = figures(*chart, m_document.language);
        if (table.rows.isEmpty())
            continue;
        if (!isBegun)
            annex(title);
        isBegun = true;
        if (!chapter.isEmpty())
            heading(2, chapter);
        chapter.clear();
        // Many columns are too narrow for the words at their head.
        table.turnedHeads = table.columns.size() > 6;
        add(table);
    }
}

void ReportPen::heading(int level, const QString &title)
{
    add(Heading{level + (m_isInPart ? 1 : 0), title, u"h%1"_s.arg(m_document.blocks.size())});
}

void ReportPen::paragraph(const QString &text, ParagraphStyle style)
{
    if (!text.isEmpty())
        add(Paragraph{plainText(text), style});
}

void ReportPen::bullets(const QStringList &items)
{
    List list;
    for (const QString &item : items)
        list.items.append(plainText(item));
    if (!list.items.isEmpty())
        add(list);
}

void ReportPen::prose(const QString &text)
{
    static const QRegularExpression emptyLine(u"\\n[ \\t]*\\n\\s*"_s);
    for (const QString &part : text.trimmed().split(emptyLine, Qt::SkipEmptyParts)) {
        QStringList lines = part.split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        if (!std::all_of(lines.begin(), lines.end(), isListLine)) {
            paragraph(lines.join(u'\n'));
            continue;
        }
        for (QString &line : lines)
            line = line.mid(1).trimmed();
        bullets(lines);
    }
}

void ReportPen::facts(const QList<Fact> &facts, const QString &group)
{
    Table table{.columns = {Column{1.25}, Column{3.15}}, .header = {}, .rows = {}};
    if (!group.isEmpty())
        table.rows.append(Row{{boldCell(group)}, RowKind::Group});
    for (const Fact &fact : facts) {
        if (!fact.text.isEmpty())
            table.rows.append(Row{{boldCell(fact.label), cell(fact.text)}});
    }
    if (!table.rows.isEmpty())
        add(table);
}

QString ReportPen::ratingWord(RatingMark mark) const
{
    const auto rating = Rating::fromToken(markToken(mark));
    return rating ? local(m_toolkit.ratingText(*rating).label)
                  : m_words.translate("UnitReport", "No agreed rating", "in place of a rating's word");
}

Cell ReportPen::ratingCell(std::optional<Rating> rating) const
{
    const RatingMark mark = markOf(rating);
    return Cell{plainText(ratingWord(mark)), mark};
}

Cell ReportPen::symbolCell(std::optional<Rating> rating) const
{
    Cell cell = ratingCell(rating);
    cell.symbolOnly = true;
    return cell;
}

QList<KeyEntry> ReportPen::keyOf(const QList<RatedRow> &rows) const
{
    QList<KeyEntry> key;
    for (const RatingMark mark : RatingMarks) {
        const bool occurs = std::any_of(rows.begin(), rows.end(), [&](const RatedRow &row) {
            return row.counts[quint8(mark)] > 0 || row.agreed == mark;
        });
        if (occurs)
            key.append({mark, ratingWord(mark)});
    }
    return key;
}

QList<KeyEntry> ReportPen::wholeKey() const
{
    QList<KeyEntry> key;
    for (const RatingMark mark : RatingMarks) {
        const auto rating = Rating::fromToken(markToken(mark));
        key.append({mark, ratingWord(mark),
                    rating ? local(m_toolkit.ratingText(*rating).meaning)
                           : m_words.translate("UnitReport", "The team has not agreed a rating.")});
    }
    return key;
}

Cell ReportPen::reasonCell(const AgreedResult &result) const
{
    Cell reason = cell(result.reason);
    const auto addLine = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        const QString before = textOf(reason.runs).isEmpty() ? QString() : u"\n"_s;
        reason.runs.append(Run{before + label + u' ', false, true});
        reason.runs.append(Run{text});
    };
    addLine(m_words.translate("UnitReport", "Minority view:"), result.minorityView);
    addLine(m_words.translate("UnitReport", "Differs by unit:"), result.unitExceptions);
    return reason;
}

QString ReportPen::subjectName(SubjectCode subject) const
{
    const LocalText *wording = m_toolkit.wording(subject);
    if (subject.level() == SubjectCode::Level::Criterion || !wording)
        return m_words.translate("UnitReport", "criterion %1").arg(subject.text());
    return subject.text() + u' ' + local(*wording);
}

QString ReportPen::date(QDate date) const
{
    if (!date.isValid())
        return {};
    const bool isFrench = m_words.language() == u"fr";
    const QLocale locale =
        isFrench ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QString text = locale.toString(date, u"d MMMM yyyy"_s);
    return isFrench && date.day() == 1 ? u"1er"_s + text.mid(1) : text;
}

QString ReportPen::days(QDate first, QDate last) const
{
    if (!first.isValid() || !last.isValid() || first == last)
        return date(first.isValid() ? first : last);
    QString begin = date(first);
    if (first.year() == last.year()) {
        begin = begin.section(u' ', 0, 1);
        if (first.month() == last.month())
            begin = begin.section(u' ', 0, 0);
    }
    return m_words.translate("UnitReport", "%1 to %2", "from one day to another: 2 to 5 March 2026")
        .arg(begin, date(last));
}

} // namespace regards::report
