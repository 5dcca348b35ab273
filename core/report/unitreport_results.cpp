// SPDX-License-Identifier: GPL-3.0-or-later
// The unit report's results: its chapter by theme, and the annex with all criteria.
#include "core/report/charttext.h"
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype QuotesPerTheme = 3;

QString themeTitle(const ReportPen &pen, const Theme &theme)
{
    return pen.words()
        .translate("UnitReport", "Theme %1: %2", "number and title of a theme")
        .arg(theme.code.text(), pen.local(theme.title));
}

void writeAgreed(ReportPen &pen, const ReportData &data, const Theme &theme)
{
    const Words &words = pen.words();
    const AgreedResult agreed = data.agreed.value(theme.code);
    Table table;
    table.columns = {{1.25}, {3.15}};
    table.rows.append({{boldCell(words.translate("UnitReport", "Agreed rating")), pen.ratingCell(agreed.rating)}});
    const auto addRow = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            table.rows.append({{boldCell(label), cell(text)}});
    };
    addRow(words.translate("UnitReport", "Reason"), agreed.reason);
    addRow(words.translate("UnitReport", "Minority view"), agreed.minorityView);
    addRow(words.translate("UnitReport", "Differs by unit"), agreed.unitExceptions);
    pen.add(table);
}

void writeChart(ReportPen &pen, const ReportData &data, const Theme &theme)
{
    if (!hasCriteria(data))
        return;
    const Words &words = pen.words();
    DistributionBars bars;
    for (const Standard &standard : theme.standards)
        bars.rows.append(
            {standard.code.text(), pen.local(standard.title), countsWithin(data, pen.toolkit(), standard.code), {}});
    Chart chart;
    chart.title = words.translate("UnitReport", "Theme %1: the criteria of each standard, by agreed rating")
                      .arg(theme.code.text());
    chart.rowHeading = words.translate("UnitReport", "Standard");
    chart.agreedHeading = words.translate("UnitReport", "Agreed rating");
    chart.key = pen.keyOf(bars.rows);
    chart.data = bars;
    chart.alternative = chartInWords(
        chart, words.translate("UnitReport", "For each standard, how many of its criteria have each agreed rating."),
        words);
    pen.add(chart);
}

void writeStandards(ReportPen &pen, const ReportData &data, const Theme &theme)
{
    const Words &words = pen.words();
    Table table;
    table.caption =
        words.translate("UnitReport", "Theme %1: what the team agreed on each standard").arg(theme.code.text());
    table.columns = {{0.6}, {2.9}, {2}, {4.5}};
    table.header = {cell(words.translate("UnitReport", "Code")), cell(words.translate("UnitReport", "Standard")),
                    cell(words.translate("UnitReport", "Agreed rating")),
                    cell(words.translate("UnitReport", "Reason"))};
    for (const Standard &standard : theme.standards) {
        const AgreedResult agreed = data.agreed.value(standard.code);
        table.rows.append({{cell(standard.code.text()), cell(pen.local(standard.title)), pen.ratingCell(agreed.rating),
                            pen.reasonCell(agreed)}});
    }
    pen.add(table);
}

QString speaker(const Words &words, const QString &category)
{
    if (category == u"service_user")
        return words.translate("UnitReport", "A service user", "under a quote");
    if (category == u"professional")
        return words.translate("UnitReport", "A professional", "under a quote");
    if (category == u"carer")
        return words.translate("UnitReport", "A family carer", "under a quote");
    if (category == u"service_user carer")
        return words.translate("UnitReport", "A service user or a family carer", "under a quote");
    return {};
}

void writeQuotes(ReportPen &pen, const ReportData &data, const Theme &theme)
{
    const QList<ReportedQuote> quotes = data.quotes.value(theme.code);
    if (quotes.isEmpty())
        return;
    pen.heading(3, pen.words().translate("UnitReport", "In their own words"));
    for (const ReportedQuote &quote : quotes.first(std::min(QuotesPerTheme, quotes.size())))
        pen.add(Quote{plainText(quote.text), speaker(pen.words(), quote.category)});
}

void writeTheme(ReportPen &pen, const ReportData &data, const Theme &theme)
{
    pen.heading(2, themeTitle(pen, theme));
    writeAgreed(pen, data, theme);
    pen.prose(data.sections.value(findingsKey(theme.code)));
    writeChart(pen, data, theme);
    writeStandards(pen, data, theme);
    writeQuotes(pen, data, theme);
}

void addCriteria(ReportPen &pen, const ReportData &data, const Standard &standard, Table &table)
{
    table.rows.append({{cell(u"%1 %2"_s.arg(standard.code.text(), pen.local(standard.title)))}, RowKind::Group});
    for (const Criterion &criterion : standard.criteria) {
        const AgreedResult agreed = data.agreed.value(criterion.code);
        table.rows.append({{cell(criterion.code.text()), cell(pen.local(criterion.statement)),
                            pen.ratingCell(agreed.rating), pen.reasonCell(agreed)}});
    }
}

} // namespace

void writeResults(ReportPen &pen, const ReportData &data)
{
    pen.chapter(pen.words().translate("UnitReport", "Results by theme"));
    for (const Theme &theme : pen.toolkit().themes()) {
        if (theme.code != pen.toolkit().themes().first().code)
            pen.add(PageBreak{0.45});
        writeTheme(pen, data, theme);
    }
}

void writeCriteria(ReportPen &pen, const ReportData &data)
{
    if (!hasCriteria(data))
        return;
    const Words &words = pen.words();
    pen.annex(words.translate("UnitReport", "Annex A: all %1 criteria", "%1 is a number, 116 in the usual framework")
                  .arg(pen.toolkit().criteria().size()));
    for (const Theme &theme : pen.toolkit().themes()) {
        pen.heading(2, themeTitle(pen, theme));
        Table table;
        table.columns = {{0.7}, {4.1}, {1.9}, {3.3}};
        table.header = {cell(words.translate("UnitReport", "Code")), cell(words.translate("UnitReport", "Criterion")),
                        cell(words.translate("UnitReport", "Agreed rating")),
                        cell(words.translate("UnitReport", "Reason"))};
        for (const Standard &standard : theme.standards)
            addCriteria(pen, data, standard, table);
        pen.add(table);
    }
}

} // namespace regards::report
