// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/palette.h"
#include "core/report/pictograms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

/**
 * A document to be given out, as plain values: what it says and in what order, never how it looks.
 *
 * Builders make it, renderers (pages, and later others) read it. All texts are plain text in the document's
 * language; markup in them is shown as it stands.
 */
namespace regards::report {

enum class Language : quint8 { English, French };
enum class PageSize : quint8 { A4, Letter };

/// Some characters in one style.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Run &, const Run &) = default;
};
/// The text of one paragraph or cell; a line feed in it begins a new line.
using Runs = QList<Run>;

/// A text in one style.
[[nodiscard]] Runs plainText(const QString &text);
/// The characters without their style.
[[nodiscard]] QString textOf(const Runs &runs);

/// Level 1 to 4. The anchor is unique in the document and may be empty; contents and links point to it.
struct Heading
{
    int level = 1;
    QString text;
    QString anchor{};

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// Spoken: what is read aloud from the page, in larger letters.
enum class ParagraphStyle : quint8 { Body, Lead, Small, Caption, Spoken };

struct Paragraph
{
    Runs runs;
    ParagraphStyle style = ParagraphStyle::Body;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

enum class ListKind : quint8 { Bulleted, Numbered };

struct List
{
    ListKind kind = ListKind::Bulleted;
    QList<Runs> items;

    friend bool operator==(const List &, const List &) = default;
};

enum class ColumnAlignment : quint8 { Start, Centre, End };

/// `width` is relative to the widths of the other columns, and more than 0; long words may widen a column.
struct Column
{
    double width = 1;
    ColumnAlignment alignment = ColumnAlignment::Start;

    friend bool operator==(const Column &, const Column &) = default;
};

/**
 * `mark` puts a rating's symbol before the text; the text says the rating in words.
 *
 * Where `symbolOnly`, pages show the symbol alone, for columns too narrow for words: the text is then what the symbol
 * says to whoever does not see it, and a RatingKey beside the table has the words for all.
 */
struct Cell
{
    Runs runs;
    std::optional<RatingMark> mark{};
    bool symbolOnly = false;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Group: the first cell spans the row and names the rows below it. Total: set apart from the rows above it.
enum class RowKind : quint8 { Plain, Shaded, Group, Total };

/// One cell a column, missing ones are empty; a Group row has one cell.
struct Row
{
    QList<Cell> cells;
    RowKind kind = RowKind::Plain;

    friend bool operator==(const Row &, const Row &) = default;
};

/**
 * `header` has one cell a column, or none at all: then the table has no header row.
 *
 * `rowHeaders`: the first cell of each row names the row. `turnedHeads`: the heads of all columns but the first stand
 * upright, to be read from below, so that many narrow columns can have long names.
 */
struct Table
{
    QList<Column> columns;
    QList<Cell> header;
    QList<Row> rows;
    QString caption{};
    bool rowHeaders = true;
    bool turnedHeads = false;

    friend bool operator==(const Table &, const Table &) = default;
};

/// A rating and its word in the document's language; the meaning may be empty.
struct KeyEntry
{
    RatingMark mark = RatingMark::Unrated;
    QString word;
    QString meaning{};

    friend bool operator==(const KeyEntry &, const KeyEntry &) = default;
};

/// Explains the symbols and colours of ratings.
struct RatingKey
{
    QList<KeyEntry> entries;

    friend bool operator==(const RatingKey &, const RatingKey &) = default;
};

/// How many ratings of each mark, indexed by RatingMark; none is negative.
using Counts = std::array<int, RatingMarks.size()>;

/// What is rated (a standard, a theme): its ratings below, and the rating agreed for itself, where there is one.
struct RatedRow
{
    QString code;
    QString label;
    Counts counts{};
    std::optional<RatingMark> agreed{};

    friend bool operator==(const RatedRow &, const RatedRow &) = default;
};

/// For each row a bar of its four levels in proportion, with the counts; the marks apart from them as numbers.
struct DistributionBars
{
    QList<RatedRow> rows;

    friend bool operator==(const DistributionBars &, const DistributionBars &) = default;
};

/// The few rows (themes) at a glance: the agreed rating in large, the distribution in small.
struct ThemesAtAGlance
{
    QList<RatedRow> rows;

    friend bool operator==(const ThemesAtAGlance &, const ThemesAtAGlance &) = default;
};

/// What is rated, then and now; without a value where that visit has no rating of it.
struct ProgressRow
{
    QString code;
    QString label;
    std::optional<RatingMark> before{};
    std::optional<RatingMark> now{};

    friend bool operator==(const ProgressRow &, const ProgressRow &) = default;
};

/// How a rating moved on the ladder of levels. Open: one of the two is missing or stands beside the ladder.
enum class Change : quint8 { Better, Same, Worse, Open };

[[nodiscard]] Change changeOf(const ProgressRow &row);

/// The words of Change in the document's language, and what heads their column.
struct ChangeWords
{
    QString heading;
    QString better;
    QString same;
    QString worse;
    QString open; ///< "not comparable"

    [[nodiscard]] const QString &of(Change change) const;

    friend bool operator==(const ChangeWords &, const ChangeWords &) = default;
};

/// For each row the rating of the earlier visit, an arrow up, level or down, and the rating of this visit.
struct ProgressArrows
{
    QString beforeHeading;
    QString nowHeading;
    QList<ProgressRow> rows;
    ChangeWords words{};

    friend bool operator==(const ProgressArrows &, const ProgressArrows &) = default;
};

/// How far observers agreed before they talked. Without `percent`, there are too few pairs for any figure.
struct AgreementRow
{
    QString code;
    QString label;
    std::optional<double> percent{}; ///< 0 to 100
    std::optional<double> alpha{}; ///< at most 1, may be negative
    int pairs = 0;

    friend bool operator==(const AgreementRow &, const AgreementRow &) = default;
};

/// For each row a bar for the percentage, with alpha and the number of pairs.
struct AgreementBars
{
    QString percentHeading;
    QString alphaHeading;
    QString pairsHeading;
    QList<AgreementRow> rows;
    QString tooFew{}; ///< stands where a figure is missing: "too few pairs"

    friend bool operator==(const AgreementBars &, const AgreementBars &) = default;
};

/**
 * A picture of figures. It never says what `alternative` and figures() don't.
 *
 * `key` has the words of all marks that occur in the rows; `rowHeading` and `agreedHeading` head the columns of
 * figures() ("Standard", "Agreed rating").
 */
struct Chart
{
    QString title;
    QString alternative;
    QString rowHeading;
    QString agreedHeading;
    QList<KeyEntry> key;
    std::variant<DistributionBars, ThemesAtAGlance, ProgressArrows, AgreementBars> data;

    friend bool operator==(const Chart &, const Chart &) = default;
};

/// The rated rows a chart shows; none where it shows progress or agreement.
[[nodiscard]] const QList<RatedRow> &rowsOf(const Chart &chart);
/**
 * The chart's figures as a table, for whoever does not see it: a row each. A distribution has a column for each mark of
 * the key. Numbers are written as `language` writes them.
 */
[[nodiscard]] Table figures(const Chart &chart, Language language);
/// "82 %" or "82%", rounded to whole ones; "0,71" or "0.71".
[[nodiscard]] QString percentText(double percent, Language language);
[[nodiscard]] QString decimalText(double value, Language language);
/// The word of a mark in a key; empty where the key lacks it.
[[nodiscard]] QString wordOf(const QList<KeyEntry> &key, RatingMark mark);

/// Somebody's words; the attribution says whose (a category, never a name) and may be empty.
struct Quote
{
    Runs runs;
    QString attribution{};

    friend bool operator==(const Quote &, const Quote &) = default;
};

enum class Space : quint8 { Small, Medium, Large };

struct Spacer
{
    Space size = Space::Medium;

    friend bool operator==(const Spacer &, const Spacer &) = default;
};

/// What follows begins a page, where less than the share `unlessLeft` of this page's room is left; 1: it always does.
struct PageBreak
{
    double unlessLeft = 1;

    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Fact
{
    QString label;
    QString text;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A page of its own, without running header and footer. The notice (a status: "Provisional") may be empty.
struct CoverPage
{
    QString title;
    QStringList subtitles;
    QList<Fact> facts;
    QString notice{};

    friend bool operator==(const CoverPage &, const CoverPage &) = default;
};

/// The headings down to level `deepest`, each with its page.
struct Contents
{
    QString title;
    int deepest = 2;

    friend bool operator==(const Contents &, const Contents &) = default;
};

/// A sheet to be filled in by hand. It begins a page, and its head comes again on every page that it goes on over,
/// since sheets get separated.
struct Sheet
{
    QString code{}; ///< "C1.2": by which it is found again when it is typed in
    QString title{};
    QStringList blanks{}; ///< what is written in the head of each page: unit, observer, day
    QString continued{}; ///< stands behind the code on its further pages

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// Boxes to tick with their words, in rows; `widths` are the columns' relative ones.
struct TickBoxes
{
    QList<double> widths{};
    QList<QStringList> rows{};

    friend bool operator==(const TickBoxes &, const TickBoxes &) = default;
};

/// One thing to be filled in, whole on its page. What is empty is left out.
struct FormEntry
{
    QString label{}; ///< at the left of the text: a code, a number
    Runs text{};
    QStringList hints{}; ///< shorter lines below the text
    QStringList blanks{}; ///< words with a line to write on behind them, side by side
    TickBoxes boxes{};
    QString linesLabel{};
    int lines = 0; ///< empty lines to write on
    bool framed = false; ///< within a border
    bool keepWithNext = false;

    friend bool operator==(const FormEntry &, const FormEntry &) = default;
};

/**
 * One easy sentence, whole on its page, with a drawing at its left.
 *
 * The words say what the drawing shows, so that it is no content of its own: only where `alternative` is not empty
 * is it told to whoever does not see it.
 */
struct Idea
{
    std::optional<Pictogram> pictogram{};
    Runs text{};
    QString alternative{};

    friend bool operator==(const Idea &, const Idea &) = default;
};

using Block = std::variant<Heading, Paragraph, List, Table, Chart, Quote, RatingKey, Spacer, PageBreak, CoverPage,
                           Contents, Sheet, FormEntry, Idea>;

/// Report: to be read. Form: to be filled in by hand and read standing: nothing smaller than 11 points, narrow margins.
/// EasyRead: for whoever reads little: nothing smaller than 14 points; headings, paragraphs and ideas only.
/// Handout: for people in a room, a report in larger letters; headings, paragraphs, lists and tables only.
enum class DocumentLook : quint8 { Report, Form, EasyRead, Handout };

/// `confidentiality` stands in each page's header and may be empty; `pageNumber` holds %1 (page) and %2 (pages).
struct Document
{
    QString title;
    Language language = Language::English;
    QString subject{};
    QString author{};
    QString confidentiality{};
    PageSize pageSize = PageSize::A4;
    DocumentLook look = DocumentLook::Report;
    QString pageNumber = QStringLiteral("Page %1 / %2");
    QList<Block> blocks{};

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace regards::report
