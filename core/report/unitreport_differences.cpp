// SPDX-License-Identifier: GPL-3.0-or-later
// The unit report's chapter on what differs between its units, and how alike the observers judged.
#include "core/report/charttext.h"
#include "core/report/comparison.h"
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

QString fullName(const ReportPen &pen, SubjectCode subject)
{
    const LocalText *wording = pen.toolkit().wording(subject);
    return wording ? codeAndName(subject, pen.local(*wording)) : subject.text();
}

/// What the team wrote of single units, beside what it agreed for all.
void writeExceptions(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    Table table;
    table.columns = {{4.3}, {5.7}};
    table.header = {cell(words.translate("UnitReport", "On what")),
                    cell(words.translate("UnitReport", "Where it differs", "heads what holds for one unit only"))};
    for (const SubjectCode subject : pen.toolkit().subjects()) {
        if (const QString exceptions = data.agreed.value(subject).unitExceptions; !exceptions.isEmpty())
            table.rows.append({{cell(fullName(pen, subject)), cell(exceptions)}});
    }
    if (table.rows.isEmpty())
        return;
    pen.heading(2, words.translate("UnitReport", "What the team says of single units"));
    pen.add(table);
}

bool isCompared(const ReportData &data)
{
    return std::any_of(data.standings.begin(), data.standings.end(), [](const UnitStanding &standing) {
        return standing.higher + standing.same + standing.lower > 0;
    });
}

void writeStandings(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    Table table;
    table.caption =
        words.translate("UnitReport", "How many criteria stand higher or lower in a unit than agreed for all");
    table.columns = {{4}, {1.3, ColumnAlignment::End}, {1.3, ColumnAlignment::End}, {1.3, ColumnAlignment::End}};
    table.header = {cell(words.translate("UnitReport", "Unit")),
                    cell(words.translate("UnitReport", "Higher", "criteria of a unit, than agreed for all units")),
                    cell(words.translate("UnitReport", "The same", "criteria of a unit, as agreed for all units")),
                    cell(words.translate("UnitReport", "Lower", "criteria of a unit, than agreed for all units"))};
    for (qsizetype i = 0; i < data.standings.size(); ++i) {
        const UnitStanding &standing = data.standings.at(i);
        table.rows.append({{cell(data.units.value(i).name), cell(QString::number(standing.higher)),
                            cell(QString::number(standing.same)), cell(QString::number(standing.lower))}});
    }
    pen.add(table);
}

/// The criteria on which observers found the units to be different.
void writeDifferingCriteria(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    Comparison comparison;
    comparison.caption = words.translate("UnitReport", "Criteria on which the units differ");
    comparison.rowHeading = words.translate("UnitReport", "Criterion");
    comparison.columns = {words.translate("UnitReport", "Agreed for all", "a rating, for all units")};
    for (const ReportedUnit &unit : data.units)
        comparison.columns.append(unit.name);
    SubjectCode theme;
    for (const UnitDifference &difference : data.differences) {
        if (difference.subject.theme() != theme) {
            theme = difference.subject.theme();
            comparison.rows.append({fullName(pen, theme), {}});
        }
        ComparedRow row{fullName(pen, difference.subject), {pen.symbolCell(difference.agreed)}};
        for (const std::optional<Rating> &unit : difference.units)
            row.cells.append(unit ? pen.symbolCell(unit) : cell(u"–"_s));
        comparison.rows.append(row);
    }
    writeComparison(pen, comparison);
}

/// What the figure asks of whoever reads the ratings.
QString meaningOf(const Words &words, AgreementMeaning meaning)
{
    switch (meaning) {
    case AgreementMeaning::Reliable:
        return words.translate("UnitReport",
                               "The observers judged alike: they understood the criteria in the same way.");
    case AgreementMeaning::Tentative:
        return words.translate("UnitReport",
                               "The observers judged much alike. Where they differed, the team talked it over before "
                               "it agreed.");
    case AgreementMeaning::Unreliable:
    case AgreementMeaning::Chance:
        return words.translate("UnitReport",
                               "The observers often judged differently: they had seen different moments, or understood "
                               "a criterion differently. The agreed ratings come from talking this over, not from an "
                               "average.");
    case AgreementMeaning::NothingVaries:
        return words.translate("UnitReport", "The observers all gave one and the same rating everywhere.");
    case AgreementMeaning::TooFew:
        break;
    }
    return {};
}

AgreementRow rowOf(const ReportPen &pen, const ReportedAgreement &one)
{
    const Theme *theme = pen.toolkit().theme(one.theme);
    return {theme ? one.theme.text() : QString(),
            theme ? pen.local(theme->shortTitle) : pen.words().translate("UnitReport", "All themes"),
            one.agreement.percent, one.agreement.alpha, int(one.agreement.pairs)};
}

Chart agreementChart(const ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    AgreementBars bars;
    bars.percentHeading = words.translate("UnitReport", "The same rating", "share of pairs of ratings");
    bars.alphaHeading = words.translate("UnitReport", "Alpha", "Krippendorff's alpha, a measure of agreement");
    bars.pairsHeading = words.translate("UnitReport", "Pairs", "pairs of ratings");
    bars.tooFew = words.translate("UnitReport", "too few pairs");
    for (const ReportedAgreement &one : data.agreement)
        bars.rows.append(rowOf(pen, one));
    Chart chart;
    chart.title = words.translate("UnitReport", "How alike the observers judged before they talked");
    chart.rowHeading = words.translate("UnitReport", "Theme");
    chart.data = bars;
    chart.alternative = chartInWords(
        chart, words.translate("UnitReport", "For each theme, how often two observers gave the same rating."), words);
    return chart;
}

} // namespace

void writeDifferences(ReportPen &pen, const ReportData &data)
{
    const bool hasExceptions = std::any_of(data.agreed.begin(), data.agreed.end(),
                                           [](const AgreedResult &agreed) { return !agreed.unitExceptions.isEmpty(); });
    if (data.units.size() < 2 || !(hasExceptions || isCompared(data)))
        return;
    const Words &words = pen.words();
    pen.chapter(words.translate("UnitReport", "What differs between the units"), ReportPen::Start::HalfPage);
    pen.paragraph(words.translate("UnitReport",
                                  "This report is about several units. Each agreed rating holds for all of them "
                                  "together. This chapter says where one of them is different."));
    writeExceptions(pen, data);
    if (!isCompared(data))
        return;
    pen.heading(2, words.translate("UnitReport", "What the observers found, unit by unit"));
    pen.paragraph(words.translate("UnitReport",
                                  "Beside the agreed rating stands what most observers found in a unit before the team "
                                  "talked: the middle one of their ratings. Where fewer than three could judge, "
                                  "nothing is shown, so that no single opinion stands out."));
    writeStandings(pen, data);
    if (data.differences.isEmpty())
        pen.paragraph(words.translate("UnitReport", "On no criterion did they find one unit different from another."));
    else
        writeDifferingCriteria(pen, data);
}

void writeAgreement(ReportPen &pen, const ReportData &data)
{
    if (data.agreement.isEmpty())
        return;
    const Words &words = pen.words();
    const Agreement &all = data.agreement.first().agreement;
    pen.heading(2, words.translate("UnitReport", "How alike the observers judged"));
    if (all.meaning == AgreementMeaning::TooFew) {
        pen.paragraph(words.translate("UnitReport",
                                      "Too few criteria were rated by several observers to say how alike they "
                                      "judged."));
        return;
    }
    pen.paragraph(words.translate("UnitReport",
                                  "Each observer first rated alone. The team then talked about every criterion, and "
                                  "agreed one rating together.")
                  + u' ' + meaningOf(words, all.meaning));
    pen.add(agreementChart(pen, data));
    pen.paragraph(words.translate("UnitReport",
                                  "A pair: two observers who both rated the same criterion in the same unit. Alpha "
                                  "(Krippendorff) also looks at how far apart two ratings are: 1 is full agreement, 0 "
                                  "what chance would give. From 0.8 on, ratings are called reliable. It does not say "
                                  "who is right: people who saw different things may rightly differ."),
                  ParagraphStyle::Caption);
}

} // namespace regards::report
