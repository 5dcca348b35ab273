// SPDX-License-Identifier: GPL-3.0-or-later
// The unit report's chapter on what has changed since the visit before.
#include "core/report/charttext.h"
#include "core/report/unitreport_parts.h"

#include <array>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// In the order in which a reader wants to know; what nobody has said anything of comes last.
const std::array States{u"done"_s, u"under_way"_s, u"not_started"_s, u"dropped"_s, QString()};

std::optional<RatingMark> knownMark(const std::optional<Rating> &rating)
{
    return rating ? std::optional(markOf(rating)) : std::nullopt;
}

ProgressArrows arrowsOf(const ReportPen &pen, const ReportData &data, const EarlierReport &before)
{
    const Words &words = pen.words();
    ProgressArrows arrows;
    arrows.beforeHeading = words.translate("UnitReport", "Then", "at the visit before");
    arrows.nowHeading = words.translate("UnitReport", "Now", "at this visit");
    arrows.words = {words.translate("UnitReport", "Change", "since the visit before"),
                    words.translate("UnitReport", "better", "since the visit before"),
                    words.translate("UnitReport", "the same", "since the visit before"),
                    words.translate("UnitReport", "worse", "since the visit before"),
                    words.translate("UnitReport", "not comparable", "two ratings")};
    for (const Standard &standard : pen.toolkit().standards()) {
        const auto then = before.ratings.constFind(standard.code);
        arrows.rows.append({standard.code.text(), pen.local(standard.title),
                            then == before.ratings.cend() ? std::nullopt : knownMark(*then),
                            knownMark(data.ratingOf(standard.code))});
    }
    return arrows;
}

QList<KeyEntry> keyOf(const ReportPen &pen, const ProgressArrows &arrows)
{
    QList<KeyEntry> key;
    for (const RatingMark mark : RatingMarks) {
        const bool occurs = std::any_of(arrows.rows.begin(), arrows.rows.end(), [mark](const ProgressRow &row) {
            return row.before == mark || row.now == mark;
        });
        if (occurs)
            key.append({mark, pen.ratingWord(mark)});
    }
    return key;
}

Chart progressChart(const ReportPen &pen, const ReportData &data, const EarlierReport &before)
{
    const Words &words = pen.words();
    const ProgressArrows arrows = arrowsOf(pen, data, before);
    Chart chart;
    chart.title = data.earlier->reports.size() == 1
        ? words.translate("UnitReport", "Each standard, then and now")
        : words.translate("UnitReport", "Each standard, then (%1) and now", "%1: name of the report of then")
              .arg(before.name);
    chart.rowHeading = words.translate("UnitReport", "Standard");
    chart.key = keyOf(pen, arrows);
    chart.data = arrows;
    chart.alternative = chartInWords(
        chart, words.translate("UnitReport", "For each standard, the rating of the visit before and that of this one."),
        words);
    return chart;
}

/// "7 standards are better than then, 2 are worse."
QString changeInWords(const ReportPen &pen, const ReportData &data, const EarlierReport &before)
{
    const Words &words = pen.words();
    std::array<int, 4> counts{};
    for (const ProgressRow &row : arrowsOf(pen, data, before).rows)
        ++counts.at(size_t(changeOf(row)));
    QStringList sentences;
    if (const int better = counts[size_t(Change::Better)]; better > 0)
        sentences.append(words.translate("UnitReport", "%n standard(s) stand better than then.", nullptr, better));
    if (const int same = counts[size_t(Change::Same)]; same > 0)
        sentences.append(words.translate("UnitReport", "%n standard(s) stand as they did.", nullptr, same));
    if (const int worse = counts[size_t(Change::Worse)]; worse > 0)
        sentences.append(words.translate("UnitReport", "%n standard(s) stand worse.", nullptr, worse));
    if (const int open = counts[size_t(Change::Open)]; open > 0)
        sentences.append(words.translate("UnitReport", "%n standard(s) cannot be compared.", nullptr, open));
    return sentences.join(u' ');
}

/// What was noted last, with its day; and under which number of this report it goes on.
QString newsOf(const ReportPen &pen, const ReportData &data, const EarlierRecommendation &earlier)
{
    const Words &words = pen.words();
    QStringList news;
    if (!earlier.history.isEmpty()) {
        const ProgressEntry &last = earlier.history.last();
        const QString day = pen.date(last.date);
        news.append(last.comment.trimmed().isEmpty()
                        ? day
                        : words.translate("UnitReport", "%1: %2", "a day, and what was noted of it")
                              .arg(day, last.comment.trimmed()));
    }
    for (qsizetype i = 0; i < data.recommendations.size(); ++i) {
        if (earlier.carriedInto && data.recommendations.at(i).id == earlier.carriedInto)
            news.append(words.translate("UnitReport", "Goes on as recommendation %1 of this report.").arg(i + 1));
    }
    return news.join(u'\n');
}

QString stateTitle(const Words &words, const QString &state)
{
    return state.isEmpty() ? words.translate("UnitReport", "Nothing is known", "of a recommendation's progress")
                           : words.choice(u"progress"_s, u"state"_s, state);
}

void writeEarlierAdvice(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    const QList<EarlierRecommendation> &all = data.earlier->recommendations;
    if (all.isEmpty())
        return;
    pen.heading(2, words.translate("UnitReport", "What became of the recommendations"));
    Table table;
    table.columns = {{5}, {5}};
    table.header = {cell(words.translate("UnitReport", "Recommendation of then")),
                    cell(words.translate("UnitReport", "What was noted last"))};
    for (const QString &state : States) {
        QList<Row> rows;
        for (const EarlierRecommendation &one : all) {
            const QString named = data.earlier->reports.size() > 1 && !one.reportName.isEmpty()
                ? u"%1 (%2)"_s.arg(one.record.text.trimmed(), one.reportName)
                : one.record.text.trimmed();
            if (one.state() == state)
                rows.append({{cell(named), cell(newsOf(pen, data, one))}});
        }
        if (rows.isEmpty())
            continue;
        const QString title =
            words.translate("UnitReport", "%1: %n recommendation(s)", "%1: how far they have come", int(rows.size()));
        table.rows.append(Row{{cell(title.arg(stateTitle(words, state)))}, RowKind::Group});
        table.rows += rows;
    }
    pen.add(table);
}

} // namespace

QString progressInWords(const ReportPen &pen, const ReportData &data)
{
    if (!data.earlier)
        return {};
    const Words &words = pen.words();
    const QList<EarlierRecommendation> &all = data.earlier->recommendations;
    QStringList sentences;
    if (data.earlier->reports.size() == 1)
        sentences.append(changeInWords(pen, data, data.earlier->reports.first()));
    const auto done = std::count_if(all.begin(), all.end(), [](const auto &one) { return one.state() == u"done"; });
    if (!all.isEmpty())
        sentences.append(
            words.translate("UnitReport", "Of %n recommendation(s) of then, done: %1.", nullptr, int(all.size()))
                .arg(done));
    if (sentences.isEmpty())
        return {};
    const QString day = pen.date(data.earlier->firstDay);
    if (!day.isEmpty())
        sentences.prepend(words.translate("UnitReport", "The visit before was on %1.", "%1: a day").arg(day));
    return sentences.join(u' ');
}

void writeProgress(ReportPen &pen, const ReportData &data)
{
    if (!data.earlier || (data.earlier->reports.isEmpty() && data.earlier->recommendations.isEmpty()))
        return;
    const Words &words = pen.words();
    pen.chapter(words.translate("UnitReport", "Since the visit before"), ReportPen::Start::HalfPage);
    pen.paragraph(progressInWords(pen, data));
    for (const EarlierReport &before : data.earlier->reports) {
        if (data.earlier->reports.size() > 1)
            pen.paragraph(changeInWords(pen, data, before));
        pen.add(progressChart(pen, data, before));
        if (before.coversMore)
            pen.paragraph(words.translate("UnitReport",
                                          "The report of then was also about units that are not in this one: what "
                                          "changed may also come from that."),
                          ParagraphStyle::Caption);
    }
    writeEarlierAdvice(pen, data);
}

} // namespace regards::report
