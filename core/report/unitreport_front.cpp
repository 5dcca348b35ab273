// SPDX-License-Identifier: GPL-3.0-or-later
// The unit report's cover, contents and summary.
#include "core/report/charttext.h"
#include "core/report/statuswords.h"
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// So many strengths stand in the summary; all of them in their chapter.
constexpr qsizetype SummaryStrengths = 6;

} // namespace

QString placeOf(const ReportData &data)
{
    return data.town.isEmpty() ? data.facility : data.facility + u", "_s + data.town;
}

void writeGlance(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    ThemesAtAGlance glance;
    for (const Theme &theme : pen.toolkit().themes())
        glance.rows.append({theme.code.text(), pen.local(theme.shortTitle),
                            countsWithin(data, pen.toolkit(), theme.code), markOf(data.ratingOf(theme.code))});
    Chart chart;
    chart.title = words.translate("UnitReport", "The themes at a glance");
    chart.rowHeading = words.translate("UnitReport", "Theme");
    chart.agreedHeading = words.translate("UnitReport", "Agreed rating");
    chart.key = pen.keyOf(glance.rows);
    chart.data = glance;
    chart.alternative =
        chartInWords(chart,
                     words.translate("UnitReport",
                                     "For each theme, the rating that the team agreed, and how many of its criteria "
                                     "have each rating."),
                     words);
    pen.add(chart);
    pen.paragraph(words.translate("UnitReport",
                                  "In words: the rating that the team agreed for the theme as a whole. In the bar: how "
                                  "many of its criteria have each rating."),
                  ParagraphStyle::Caption);
}

void writeCover(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    QStringList units;
    for (const ReportedUnit &unit : data.units)
        units.append(unit.name);
    CoverPage cover;
    cover.title = words.translate("UnitReport", "Observation report");
    cover.subtitles.append(placeOf(data));
    if (!data.name.isEmpty() && data.name != data.facility)
        cover.subtitles.append(data.name);
    const auto addFact = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            cover.facts.append({label, text});
    };
    addFact(words.translate("UnitReport", "Units visited"), units.join(u", "_s));
    addFact(words.translate("UnitReport", "Days of the visit"), pen.days(data.firstDay, data.lastDay));
    addFact(words.translate("UnitReport", "Oral feedback"), pen.date(data.oralFeedbackOn));
    cover.facts += statusFacts(pen, data.status);
    addFact(words.translate("UnitReport", "Framework"), pen.local(pen.toolkit().title()));
    cover.notice = statusNotice(words, data.status);
    pen.add(cover);
    pen.add(Contents{words.translate("UnitReport", "Contents"), 2});
}

void writeEssence(ReportPen &pen, const ReportData &data)
{
    pen.chapter(pen.words().translate("UnitReport", "Summary"));
    pen.prose(data.sections.value(section::Summary));
    pen.paragraph(progressInWords(pen, data));
    writeGlance(pen, data);
}

void writeSummary(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    writeEssence(pen, data);
    QStringList strengths;
    for (const ReportedStrength &strength : data.strengths.first(std::min(SummaryStrengths, data.strengths.size())))
        strengths.append(strength.text);
    if (!strengths.isEmpty())
        pen.heading(2, words.translate("UnitReport", "Main strengths"));
    pen.bullets(strengths);

    QStringList first;
    for (const ReportedRecommendation &recommendation : data.recommendations) {
        if (recommendation.priority == u"high")
            first.append(recommendation.text);
    }
    if (!first.isEmpty())
        pen.heading(2, words.translate("UnitReport", "What to do first"));
    pen.bullets(first);
}

} // namespace regards::report
