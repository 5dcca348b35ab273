// SPDX-License-Identifier: GPL-3.0-or-later
// How many interviews were held and refused, in a report and in that of a whole visit.
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Who is counted in one row; the indexes are those of interviewCategories().
QString whoIsCounted(const Words &words, const QList<int> &part)
{
    if (part == QList<int>{0})
        return words.translate("UnitReport", "Service users");
    if (part == QList<int>{1})
        return words.translate("UnitReport", "Professionals");
    if (part == QList<int>{2})
        return words.translate("UnitReport", "Family carers");
    if (part == QList<int>{0, 2})
        return words.translate("UnitReport", "Service users and family carers");
    return words.translate("UnitReport", "In all");
}

QString notGiven(const Words &words)
{
    return words.translate("UnitReport", "not given", "in place of a number that is withheld");
}

QString groupTitle(const Words &words, InterviewOutcome outcome)
{
    return outcome == InterviewOutcome::Held ? words.translate("UnitReport", "Interviews held")
                                             : words.translate("UnitReport", "Interviews refused");
}

Cell totalCell(const Words &words, const ShownCounts &counts)
{
    const auto total = counts.total();
    return cell(total ? QString::number(*total) : notGiven(words));
}

/// One outcome: a row for each group of categories, then the sum. A column for each place; the last one may be of all.
void addRows(const Words &words, InterviewOutcome outcome, qsizetype level, const QList<ShownCounts> &columns,
             Table &table)
{
    table.rows.append(Row{{cell(groupTitle(words, outcome))}, RowKind::Group});
    const qsizetype last = interviewGroupings().size() - 1;
    for (qsizetype part = 0; level < last && part < interviewGroupings().at(level).size(); ++part) {
        Row row{{cell(whoIsCounted(words, interviewGroupings().at(level).at(part)))}};
        for (const ShownCounts &counts : columns) {
            // A column may tell less than the others.
            const bool isTold = counts.level == level;
            row.cells.append(cell(isTold ? QString::number(counts.parts.at(part)) : notGiven(words)));
        }
        table.rows.append(row);
    }
    Row sum{{cell(words.translate("UnitReport", "In all"))}, RowKind::Total};
    for (const ShownCounts &counts : columns)
        sum.cells.append(totalCell(words, counts));
    table.rows.append(sum);
}

void writeRules(ReportPen &pen)
{
    pen.heading(2, pen.words().translate("UnitReport", "Interviews"));
    pen.paragraph(pen.words().translate(
        "UnitReport",
        "Interviews were anonymous and voluntary. They took place only with the consent of the person, who could stop "
        "at any moment. A group interview counts as one. Where few people were heard, numbers are put together or not "
        "given, so that nobody can be recognised."));
}

void writeOnFacility(ReportPen &pen, const std::optional<ShownCounts> &counts)
{
    if (!counts)
        return;
    const Words &words = pen.words();
    const auto total = counts->total();
    pen.paragraph(
        total ? words.translate("UnitReport", "Interviews on the facility as a whole, besides: %1.").arg(*total)
              : words.translate("UnitReport",
                                "A few interviews were about the facility as a whole. Their number is not given."));
}

} // namespace

void writeInterviews(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    writeRules(pen);
    const ReportedInterviews &interviews = data.interviews;
    if (interviews.countedIn) {
        pen.paragraph(words
                          .translate("UnitReport",
                                     "The interviews on these units are counted in the report “%1”, which covers more "
                                     "units. They are not given here, so that nobody can subtract one from the other.")
                          .arg(*interviews.countedIn));
    } else {
        Table table;
        table.columns = {{3}, {1, ColumnAlignment::End}};
        table.header = {cell(words.translate("UnitReport", "Who was asked")),
                        cell(words.translate("UnitReport", "Interviews"))};
        addRows(words, InterviewOutcome::Held, interviews.held.level, {interviews.held}, table);
        addRows(words, InterviewOutcome::Refused, interviews.refused.level, {interviews.refused}, table);
        pen.add(table);
    }
    writeOnFacility(pen, interviews.onFacility);
}

void writeVisitInterviews(ReportPen &pen, const VisitInterviews &interviews, const QStringList &names)
{
    const Words &words = pen.words();
    writeRules(pen);
    Table table;
    table.turnedHeads = names.size() > 3;
    table.columns = {{table.turnedHeads ? 5.0 : 3.0}};
    table.header = {cell(words.translate("UnitReport", "Who was asked"))};
    for (const QString &name : names) {
        table.columns.append({1, ColumnAlignment::End});
        table.header.append(cell(name));
    }
    table.columns.append({1, ColumnAlignment::End});
    table.header.append(cell(words.translate("UnitReport", "In all")));
    addRows(words, InterviewOutcome::Held, interviews.held.level, interviews.held.places + QList{interviews.held.all},
            table);
    addRows(words, InterviewOutcome::Refused, interviews.refused.level,
            interviews.refused.places + QList{interviews.refused.all}, table);
    if (!names.isEmpty())
        pen.add(table);
    writeOnFacility(pen, interviews.onFacility);
}

} // namespace regards::report
