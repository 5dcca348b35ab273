// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that are filled in by hand.
#include "core/report/odt_parts.h"
#include "core/report/pagestyle.h"

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double LeastBlank = 80; // points to write on behind a word
constexpr double LetterWidth = 6.2; // points, on the average, of the letters of forms

/// Words with a line behind each, as many in a row as have room.
void writeBlanks(OdtPen &pen, const QStringList &blanks, bool keepsWithNext)
{
    const double width = odtBody(pen.document()).width();
    qsizetype first = 0;
    while (first < blanks.size()) {
        qsizetype end = first;
        double used = 0;
        QList<double> stops;
        for (; end < blanks.size(); ++end) {
            const double wanted = LetterWidth * double(blanks.at(end).size()) + LeastBlank;
            if (end > first && used + wanted > width)
                break;
            used += wanted;
            stops.append(used);
        }
        // What room is left is shared.
        const double share = std::max(width - used, 0.0) / double(stops.size());
        for (qsizetype i = 0; i < stops.size(); ++i)
            stops[i] += share * double(i + 1);
        pen.openBlanks(u"Form_20_Blank"_s, stops, keepsWithNext);
        for (qsizetype i = first; i < end; ++i) {
            if (i > first)
                pen.write(u" "_s);
            pen.write(blanks.at(i));
            pen.write(u" "_s);
            pen.xml().empty(u"text:tab"_s);
        }
        pen.close();
        first = end;
    }
}

void writeBoxes(OdtPen &pen, const TickBoxes &boxes, bool keepsWithNext)
{
    if (boxes.rows.isEmpty())
        return;
    qsizetype columns = 0;
    for (const QStringList &row : boxes.rows)
        columns = std::max(columns, row.size());
    QList<double> widths;
    for (qsizetype i = 0; i < columns; ++i)
        widths.append(boxes.widths.value(i, 1));
    pen.openTable({}, {widths, keepsWithNext, true, 0});
    for (const QStringList &row : boxes.rows) {
        pen.xml().open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
        for (qsizetype i = 0; i < columns; ++i) {
            pen.xml().open(u"table:table-cell"_s, {{u"table:style-name"_s, u"PlainCell"_s}});
            pen.openParagraph(u"Form_20_Box"_s, true);
            if (!row.value(i).isEmpty()) {
                pen.span(u"Form_20_Sign"_s, u"☐"_s);
                pen.write(QString(QChar::Nbsp));
                pen.write(row.value(i));
            }
            pen.close();
            pen.close();
        }
        pen.close();
    }
    pen.close();
}

void writeLabelled(OdtPen &pen, const FormEntry &entry, bool keepsWithNext)
{
    if (entry.label.isEmpty()) {
        if (!entry.text.isEmpty())
            pen.paragraph(u"Form_20_Text"_s, entry.text, keepsWithNext);
        return;
    }
    pen.openParagraph(u"Form_20_Labelled"_s, keepsWithNext);
    pen.span(u"Strong_20_Emphasis"_s, entry.label);
    pen.xml().empty(u"text:tab"_s);
    pen.write(entry.text);
    pen.close();
}

} // namespace

void writeOdtSheet(OdtPen &pen, const Sheet &sheet)
{
    pen.startNext(Placement::Start::NewPage);
    pen.openHeading(u"Sheet"_s, 1);
    if (!sheet.code.isEmpty()) {
        pen.span(u"Sheet_20_Code"_s, sheet.code);
        pen.write(u" "_s);
    }
    pen.write(sheet.title);
    pen.close();
    writeBlanks(pen, sheet.blanks, true);
}

void writeOdtEntry(OdtPen &pen, const FormEntry &entry)
{
    if (entry.framed) {
        pen.openTable({}, {{1}, entry.keepWithNext});
        pen.xml().open(u"table:table-row"_s, {{u"table:style-name"_s, u"LongRow"_s}});
        pen.xml().open(u"table:table-cell"_s, {{u"table:style-name"_s, u"FrameCell"_s}});
    }
    // Its parts stay together; the last one goes on as the entry itself does.
    const bool hasLines = entry.lines > 0;
    const bool hasLabel = !entry.linesLabel.isEmpty();
    const bool afterBoxes = hasLabel || hasLines || entry.keepWithNext;
    const bool afterBlanks = !entry.boxes.rows.isEmpty() || afterBoxes;
    const bool afterHints = !entry.blanks.isEmpty() || afterBlanks;
    writeLabelled(pen, entry, !entry.hints.isEmpty() || afterHints);
    for (const QString &hint : entry.hints) {
        pen.openParagraph(entry.label.isEmpty() ? u"Form_20_Note"_s : u"Form_20_Hint"_s, afterHints);
        pen.xml().element(u"text:span"_s, u"–"_s, {{u"text:style-name"_s, u"Form_20_Bullet"_s}});
        pen.xml().empty(u"text:tab"_s);
        pen.write(hint);
        pen.close();
    }
    writeBlanks(pen, entry.blanks, afterBlanks);
    writeBoxes(pen, entry.boxes, afterBoxes);
    // The first line goes on from its label.
    if (hasLabel) {
        pen.openBlanks(u"Form_20_Comment"_s, {odtBody(pen.document()).width() - (entry.framed ? 16 : 0)},
                       entry.lines > 1 || entry.keepWithNext);
        pen.write(entry.linesLabel);
        pen.write(u" "_s);
        if (hasLines)
            pen.xml().empty(u"text:tab"_s);
        pen.close();
    }
    for (int i = hasLabel ? 1 : 0; i < entry.lines; ++i)
        pen.paragraph(u"Form_20_Line"_s, QString(), entry.keepWithNext || i + 1 < std::min(entry.lines, 4));
    if (entry.framed) {
        // A cell ends with a paragraph.
        if (!hasLines && !hasLabel && !entry.boxes.rows.isEmpty())
            pen.paragraph(u"Form_20_End"_s, QString());
        pen.xml().close(3);
    }
}

} // namespace regards::report
