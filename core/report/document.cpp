// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <algorithm>

namespace regards::report {

Runs plainText(const QString &text)
{
    return {Run{text}};
}

QString textOf(const Runs &runs)
{
    QString text;
    for (const auto &run : runs)
        text += run.text;
    return text;
}

const QString &ChangeWords::of(Change change) const
{
    switch (change) {
    case Change::Better:
        return better;
    case Change::Same:
        return same;
    case Change::Worse:
        return worse;
    case Change::Open:
        break;
    }
    return open;
}

Change changeOf(const ProgressRow &row)
{
    const auto isLevel = [](std::optional<RatingMark> mark) { return mark && *mark <= LevelMarks.back(); };
    if (!isLevel(row.before) || !isLevel(row.now))
        return Change::Open;
    // The strongest level comes first.
    return *row.now == *row.before ? Change::Same : *row.now < *row.before ? Change::Better : Change::Worse;
}

const QList<RatedRow> &rowsOf(const Chart &chart)
{
    static const QList<RatedRow> none;
    if (const auto *bars = std::get_if<DistributionBars>(&chart.data))
        return bars->rows;
    if (const auto *glance = std::get_if<ThemesAtAGlance>(&chart.data))
        return glance->rows;
    return none;
}

QString decimalText(double value, Language language)
{
    QString text = QString::number(value, 'f', 2);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return language == Language::French ? text.replace(u'.', u',') : text;
}

QString percentText(double percent, Language language)
{
    const QString number = QString::number(qRound(percent));
    return language == Language::French ? QString(number % QChar(0x00a0) % u'%') : QString(number % u'%');
}

QString wordOf(const QList<KeyEntry> &key, RatingMark mark)
{
    for (const auto &entry : key) {
        if (entry.mark == mark)
            return entry.word;
    }
    return {};
}

namespace {

Cell named(const QString &code, const QString &label)
{
    return Cell{plainText(code.isEmpty() ? label : QString(code % u' ' % label))};
}

/// The figures of one kind of chart; columns, header and rows.
struct FigureWriter
{
    const Chart &chart;
    Language language;

    Table table{};

    void column(const QString &head, double width, ColumnAlignment alignment = ColumnAlignment::Start)
    {
        table.columns.append(Column{width, alignment});
        table.header.append(Cell{plainText(head)});
    }
    [[nodiscard]] Cell marked(std::optional<RatingMark> mark) const
    {
        return mark ? Cell{plainText(wordOf(chart.key, *mark)), mark} : Cell{};
    }

    void distribution(const QList<RatedRow> &rows)
    {
        const bool hasAgreed = std::any_of(rows.begin(), rows.end(), [](const RatedRow &row) { return row.agreed; });
        column(chart.rowHeading, 4);
        if (hasAgreed)
            column(chart.agreedHeading, 2);
        for (const auto &entry : chart.key)
            column(entry.word, 1, ColumnAlignment::End);
        for (const auto &row : rows) {
            Row line{{named(row.code, row.label)}};
            if (hasAgreed)
                line.cells.append(marked(row.agreed));
            for (const auto &entry : chart.key)
                line.cells.append(Cell{plainText(QString::number(row.counts[quint8(entry.mark)]))});
            table.rows.append(line);
        }
    }
    void operator()(const DistributionBars &bars) { distribution(bars.rows); }
    void operator()(const ThemesAtAGlance &glance) { distribution(glance.rows); }
    void operator()(const ProgressArrows &progress)
    {
        column(chart.rowHeading, 4);
        column(progress.beforeHeading, 2);
        column(progress.nowHeading, 2);
        column(progress.words.heading, 1.5);
        for (const auto &row : progress.rows)
            table.rows.append(Row{{named(row.code, row.label), marked(row.before), marked(row.now),
                                   Cell{plainText(progress.words.of(changeOf(row)))}}});
    }
    void operator()(const AgreementBars &agreement)
    {
        column(chart.rowHeading, 4);
        column(agreement.percentHeading, 1.2, ColumnAlignment::End);
        column(agreement.alphaHeading, 1.2, ColumnAlignment::End);
        column(agreement.pairsHeading, 1, ColumnAlignment::End);
        for (const auto &row : agreement.rows) {
            const QString percent = row.percent ? percentText(*row.percent, language) : agreement.tooFew;
            const QString alpha = row.alpha ? decimalText(*row.alpha, language) : agreement.tooFew;
            table.rows.append(Row{{named(row.code, row.label), Cell{plainText(percent)}, Cell{plainText(alpha)},
                                   Cell{plainText(QString::number(row.pairs))}}});
        }
    }
};

} // namespace

Table figures(const Chart &chart, Language language)
{
    FigureWriter writer{chart, language};
    writer.table.caption = chart.title;
    std::visit(writer, chart.data);
    return writer.table;
}

} // namespace regards::report
