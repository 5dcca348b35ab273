// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that compare: two visits, and observers with one another.
#include "core/report/chartdrawing.h"

#include <algorithm>

namespace regards::report {

namespace {

using chartsize::BarHeight;
using chartsize::Gutter;

constexpr TextStyle Label{9, 12};
constexpr TextStyle Word{8.5, 11};
constexpr TextStyle ColumnHead{8.5, 11.5, colour::Muted};
constexpr double MarkSize = 10;
constexpr double MarkRoom = 15;

template <typename Row>
QStringList codesOf(const QList<Row> &rows)
{
    QStringList codes;
    for (const Row &row : rows)
        codes.append(row.code);
    return codes;
}

double drawTitle(Drawing &drawing, const QString &title, const Frame &frame)
{
    if (title.isEmpty())
        return 0;
    const auto laid = drawing.lay(title, style::TableCaption, frame.width, 3);
    drawing.place(laid, 0, 0);
    return laid->height() + 7;
}

struct HeadCell
{
    QString text;
    double x;
    double width;
    ColumnAlignment alignment = ColumnAlignment::Start;
};

/// Titles of the columns, all on one lower edge, and the rule below them.
Piece headPiece(const Chart &chart, const QList<HeadCell> &cells, const Frame &frame)
{
    Drawing drawing(frame);
    const double top = drawTitle(drawing, chart.title, frame);
    std::vector<std::shared_ptr<const LaidText>> texts;
    double height = 0;
    for (const HeadCell &cell : cells) {
        texts.push_back(drawing.lay(cell.text, with(ColumnHead, colour::Muted, cell.alignment), cell.width, 3));
        height = std::max(height, texts.back()->height());
    }
    for (qsizetype i = 0; i < cells.size(); ++i)
        drawing.place(texts[size_t(i)], cells[i].x, top + height - texts[size_t(i)]->height());
    drawing.rule(top + height + 3);
    drawing.piece.height = top + height + 3;
    return std::move(drawing.piece);
}

/// Code and label, their middle at that of the row; returns the row's height, which has room for `tallest` beside them.
double drawLabel(Drawing &drawing, const QString &code, const QString &label, double codeWidth, double width,
                 double tallest = 0)
{
    const auto laid = drawing.lay(label, Label, width - codeWidth, 6);
    const double height = std::max({chartsize::LeastRow + 2, laid->height() + 7, tallest + 7});
    const double y = (height - laid->height()) / 2;
    drawing.line(code, Label, 0, y, codeWidth);
    drawing.place(laid, codeWidth, y);
    return height;
}

// Progress

struct ProgressColumns
{
    double code;
    double label;
    double before;
    double arrow;
    double now;
    double change;
    double rating; ///< width of each of the two ratings
    double changeWidth;
};

ProgressColumns progressColumns(const ProgressArrows &progress, const Frame &frame)
{
    constexpr double ArrowRoom = 34;
    ProgressColumns columns{};
    columns.code = codeRoom(codesOf(progress.rows), Label, frame);
    columns.label = frame.width * 0.31;
    columns.rating = frame.width * 0.225;
    columns.before = columns.label + Gutter;
    columns.arrow = columns.before + columns.rating;
    columns.now = columns.arrow + ArrowRoom;
    columns.change = columns.now + columns.rating + 4;
    columns.changeWidth = frame.width - columns.change;
    return columns;
}

/// Rises, stays level or falls, as the rating did: read without any colour.
void drawArrow(Drawing &drawing, Change change, double x, double middle)
{
    constexpr double Length = 20;
    constexpr double Rise = 5;
    constexpr double Barb = 5;
    if (change == Change::Open)
        return;
    const QRgb ink = change == Change::Better ? markStyle(RatingMark::Full).strong
        : change == Change::Worse             ? markStyle(RatingMark::NotInitiated).strong
                                              : colour::Muted;
    const double rise = change == Change::Better ? -Rise : change == Change::Worse ? Rise : 0;
    const QLineF shaft(x, middle - rise, x + Length, middle + rise);
    const double width = change == Change::Same ? 1.1 : 1.6;
    drawing.stroke(shaft, ink, width);
    for (const double turn : {145.0, -145.0}) {
        QLineF barb = QLineF::fromPolar(Barb, shaft.angle() + turn);
        barb.translate(shaft.p2());
        drawing.stroke(barb, ink, width);
    }
}

Piece progressRow(const ProgressRow &row, const ProgressColumns &columns, const Chart &chart,
                  const ProgressArrows &progress, const Frame &frame)
{
    Drawing drawing(frame);
    const Change change = changeOf(row);
    TextStyle changeLook = Word;
    changeLook.bold = change == Change::Better || change == Change::Worse;
    const auto wordFor = [&](std::optional<RatingMark> mark) {
        return drawing.lay(mark ? wordOf(chart.key, *mark) : QString(), Word, columns.rating - MarkRoom - 2, 3);
    };
    const auto before = wordFor(row.before);
    const auto now = wordFor(row.now);
    const auto changed = drawing.lay(progress.words.of(change), changeLook, columns.changeWidth, 3);
    const double height = drawLabel(drawing, row.code, row.label, columns.code, columns.label,
                                    std::max({before->height(), now->height(), changed->height()}));
    const double middle = height / 2;
    const auto rating = [&](std::optional<RatingMark> mark, const std::shared_ptr<const LaidText> &word, double x) {
        if (!mark)
            return;
        drawing.mark(*mark, x, middle - MarkSize / 2, MarkSize);
        drawing.place(word, x + MarkRoom, middle - word->height() / 2);
    };
    rating(row.before, before, columns.before);
    drawArrow(drawing, change, columns.arrow + 3, middle);
    rating(row.now, now, columns.now);
    drawing.place(changed, columns.change, middle - changed->height() / 2);
    drawing.rule(height);
    drawing.piece.height = height;
    return std::move(drawing.piece);
}

// Agreement

struct AgreementColumns
{
    double code;
    double label;
    double bar;
    double barWidth;
    double percent;
    double alpha;
    double pairs;
    double number; ///< width of each column of numbers
};

AgreementColumns agreementColumns(const AgreementBars &agreement, const Frame &frame)
{
    AgreementColumns columns{};
    columns.code = codeRoom(codesOf(agreement.rows), Label, frame);
    columns.number = 52;
    columns.label = frame.width * 0.4;
    columns.bar = columns.label + Gutter;
    columns.pairs = frame.width - columns.number;
    columns.alpha = columns.pairs - columns.number;
    columns.percent = columns.alpha - 44;
    columns.barWidth = columns.percent - columns.bar;
    return columns;
}

Piece agreementRow(const AgreementRow &row, const AgreementColumns &columns, const AgreementBars &agreement,
                   const Frame &frame)
{
    constexpr TextStyle Number{9, 12, colour::Ink, false, false, ColumnAlignment::End};
    Drawing drawing(frame);
    const double height = drawLabel(drawing, row.code, row.label, columns.code, columns.label);
    const double middle = height / 2;
    const auto look = markStyle(RatingMark::Full);
    if (row.percent) {
        const QRectF track(columns.bar, middle - BarHeight / 2, columns.barWidth, BarHeight);
        drawing.area(track, colour::Paper, colour::Rule);
        const double share = std::clamp(*row.percent, 0.0, 100.0) / 100;
        if (share > 0)
            drawing.area(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), look.fill);
        drawing.line(percentText(*row.percent, frame.language), Number, columns.percent, middle - 6, 38);
    } else {
        const auto word = drawing.lay(agreement.tooFew, with(Word, colour::Muted), columns.alpha - columns.bar + 10, 2);
        drawing.place(word, columns.bar, middle - word->height() / 2);
    }
    if (row.alpha)
        drawing.line(decimalText(*row.alpha, frame.language), Number, columns.alpha, middle - 6, columns.number);
    else if (row.percent)
        drawing.line(QStringLiteral("–"), Number, columns.alpha, middle - 6, columns.number);
    drawing.line(QString::number(row.pairs), Number, columns.pairs, middle - 6, columns.number);
    drawing.rule(height);
    drawing.piece.height = height;
    return std::move(drawing.piece);
}

} // namespace

ChartParts progressParts(const Chart &chart, const ProgressArrows &progress, const Frame &frame)
{
    const auto columns = progressColumns(progress, frame);
    ChartParts parts{headPiece(chart,
                               {{chart.rowHeading, 0, columns.label},
                                {progress.beforeHeading, columns.before, columns.rating},
                                {progress.nowHeading, columns.now, columns.rating},
                                {progress.words.heading, columns.change, columns.changeWidth}},
                               frame)};
    for (const auto &row : progress.rows)
        parts.rows.push_back(progressRow(row, columns, chart, progress, frame));
    return parts;
}

ChartParts agreementParts(const Chart &chart, const AgreementBars &agreement, const Frame &frame)
{
    const auto columns = agreementColumns(agreement, frame);
    ChartParts parts{headPiece(chart,
                               {{chart.rowHeading, 0, columns.label},
                                {agreement.percentHeading, columns.bar, columns.alpha - columns.bar},
                                {agreement.alphaHeading, columns.alpha, columns.number, ColumnAlignment::End},
                                {agreement.pairsHeading, columns.pairs, columns.number, ColumnAlignment::End}},
                               frame)};
    for (const auto &row : agreement.rows)
        parts.rows.push_back(agreementRow(row, columns, agreement, frame));
    return parts;
}

} // namespace regards::report
