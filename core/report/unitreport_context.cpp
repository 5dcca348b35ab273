// SPDX-License-Identifier: GPL-3.0-or-later
// The unit report's chapter on context and method.
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

void writeUnits(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    pen.heading(2, words.translate("UnitReport", "The visit and the units"));
    pen.prose(data.sections.value(section::Presentation));
    if (data.firstDay.isValid() || data.lastDay.isValid())
        pen.paragraph(
            words.translate("UnitReport", "Days of the visit: %1.").arg(pen.days(data.firstDay, data.lastDay)));
    if (data.units.isEmpty())
        return;
    Table table;
    table.columns = {{3}, {2}, {2}, {1, ColumnAlignment::End}};
    table.header = {cell(words.translate("UnitReport", "Unit")), cell(words.translate("UnitReport", "Kind")),
                    cell(words.translate("UnitReport", "Whom it receives")),
                    cell(words.translate("UnitReport", "Places", "beds or places of a unit"))};
    for (const ReportedUnit &unit : data.units) {
        const QString name = unit.department.isEmpty() ? unit.name : u"%1 (%2)"_s.arg(unit.name, unit.department);
        table.rows.append({{cell(name), cell(words.choice(u"unit"_s, u"kind"_s, unit.kind)),
                            cell(words.choice(u"unit"_s, u"population"_s, unit.population)),
                            cell(unit.capacity ? QString::number(*unit.capacity) : QString())}});
    }
    pen.add(table);
}

void writeTeam(ReportPen &pen, const ReportData &data)
{
    if (data.team.isEmpty())
        return;
    const Words &words = pen.words();
    pen.heading(2, words.translate("UnitReport", "The team"));
    pen.paragraph(words.translate("UnitReport",
                                  "The observers come from different backgrounds, so that the same place is seen with "
                                  "different eyes. Together they are the authors of this report."));
    // In the order in which the backgrounds are declared.
    const QStringList backgrounds =
        recordType(Observer::typeName())->field(u"background")->choices + QStringList(u""_s);
    Table table;
    table.columns = {{2}, {1, ColumnAlignment::End}, {4}};
    table.header = {cell(words.translate("UnitReport", "Background")),
                    cell(words.translate("UnitReport", "Number", "how many observers")),
                    cell(words.translate("UnitReport", "Observers"))};
    for (const QString &background : backgrounds) {
        QStringList names;
        for (const ReportedObserver &observer : data.team) {
            if (observer.background == background)
                names.append(observer.isLead ? words.translate("UnitReport", "%1 (lead of the team)").arg(observer.name)
                                             : observer.name);
        }
        if (!names.isEmpty())
            table.rows.append({{cell(words.choice(u"observer"_s, u"background"_s, background)),
                                cell(QString::number(names.size())), cell(names.join(u", "_s))}});
    }
    pen.add(table);
}

/// What the facility says of its units in figures.
void writeFigures(ReportPen &pen, const ReportData &data)
{
    if (data.figures.isEmpty())
        return;
    const Words &words = pen.words();
    pen.heading(2, words.translate("UnitReport", "The units in figures"));
    Table table;
    table.columns = {{3}, {2.2}, {2}, {2.8}};
    table.header = {cell(words.translate("UnitReport", "Figure", "of a unit: beds, staff…")),
                    cell(words.translate("UnitReport", "Value")),
                    cell(words.translate("UnitReport", "Day or period", "that a figure is about")),
                    cell(words.translate("UnitReport", "Source", "of a figure"))};
    bool isWithheld = false;
    for (qsizetype i = 0; i < data.figures.size(); ++i) {
        const ReportedFigure &figure = data.figures.at(i);
        if (i == 0 || data.figures.at(i - 1).unit != figure.unit)
            table.rows.append(Row{{cell(figure.unit)}, RowKind::Group});
        isWithheld = isWithheld || figure.value.isEmpty();
        table.rows.append({{cell(words.choice(u"indicator"_s, u"key"_s, figure.key)),
                            cell(figure.value.isEmpty() ? words.translate("UnitReport", "not given",
                                                                          "in place of a number that is withheld")
                                                        : figure.value),
                            cell(figure.period), cell(figure.source)}});
    }
    pen.add(table);
    if (isWithheld)
        pen.paragraph(words.translate("UnitReport",
                                      "Very small numbers of people are not given, so that nobody can be recognised."),
                      ParagraphStyle::Caption);
}

/// Not where none were written down at all, as of a visit whose result alone was typed in: it is not known that there
/// were none.
bool hasInterviews(const ReportedInterviews &interviews)
{
    return interviews.countedIn || interviews.onFacility || interviews.held.total() != 0
        || interviews.refused.total() != 0;
}

} // namespace

void writeDocuments(ReportPen &pen, const ReportData &data)
{
    if (data.documents.isEmpty())
        return;
    const Words &words = pen.words();
    pen.heading(2, words.translate("UnitReport", "Documents"));
    Table table;
    table.columns = {{4}, {1.4}, {1.4}};
    table.header = {cell(words.translate("UnitReport", "Document")),
                    cell(words.translate("UnitReport", "Date", "of a document")),
                    cell(words.translate("UnitReport", "State", "of a document: read, refused…"))};
    for (const ReportedDocument &document : data.documents)
        table.rows.append({{cell(document.title), cell(pen.date(document.date)),
                            cell(words.choice(u"document"_s, u"state"_s, document.state))}});
    pen.add(table);
}

void writeScale(ReportPen &pen)
{
    const Words &words = pen.words();
    pen.heading(2, words.translate("UnitReport", "What the ratings mean"));
    pen.paragraph(
        words.translate("UnitReport",
                        "Each observer first forms an opinion alone. Then the team puts together what was "
                        "seen, read and heard, and agrees a rating for each criterion, each standard and "
                        "each theme. No formula leads from criteria to standards or themes: the team judges."));
    pen.add(RatingKey{pen.wholeKey()});
    pen.heading(2, words.translate("UnitReport", "Where the wordings come from"));
    // What follows the first paragraph of a notice is for those who handle toolkit files.
    pen.paragraph(pen.local(pen.toolkit().notice()).section(u"\n\n"_s, 0, 0));
}

void writeFrame(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    pen.chapter(words.translate("UnitReport", "Context and method"), ReportPen::Start::HalfPage);
    pen.prose(data.sections.value(section::Context));
    writeUnits(pen, data);
    writeFigures(pen, data);
    if (const QString method = data.sections.value(section::Method); !method.isEmpty()) {
        pen.heading(2, words.translate("UnitReport", "How the team worked"));
        pen.prose(method);
    }
    writeTeam(pen, data);
}

void writeContext(ReportPen &pen, const ReportData &data)
{
    writeFrame(pen, data);
    if (hasInterviews(data.interviews))
        writeInterviews(pen, data);
    writeDocuments(pen, data);
    writeAgreement(pen, data);
    writeScale(pen);
}

} // namespace regards::report
