// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facilityreport.h"

#include "core/report/comparison.h"
#include "core/report/facilityreport_parts.h"
#include "core/report/statuswords.h"
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

Comparison comparisonOf(const FacilityData &data, const QString &caption, const QString &rows)
{
    Comparison comparison;
    comparison.caption = caption;
    comparison.rowHeading = rows;
    comparison.columns = data.names;
    return comparison;
}

/// What each report agreed on a subject.
ComparedRow agreedRow(const ReportPen &pen, const FacilityData &data, SubjectCode subject, const QString &name)
{
    ComparedRow row{codeAndName(subject, name), {}};
    for (const ReportData &report : data.reports)
        row.cells.append(pen.symbolCell(report.ratingOf(subject)));
    return row;
}

void writeThemes(ReportPen &pen, const FacilityData &data)
{
    const Words &words = pen.words();
    Comparison comparison = comparisonOf(data, words.translate("FacilityReport", "The themes, report by report"),
                                         words.translate("FacilityReport", "Theme"));
    for (const Theme &theme : pen.toolkit().themes())
        comparison.rows.append(agreedRow(pen, data, theme.code, pen.local(theme.title)));
    writeComparison(pen, comparison);
}

/// A recommendation with its day, or a strength.
QString sayingOf(const ReportPen &pen, const ReportedRecommendation &recommendation)
{
    const QString when = whenToAct(pen, recommendation);
    return when.isEmpty() ? recommendation.text : u"%1\n%2"_s.arg(recommendation.text, when);
}
QString sayingOf(const ReportPen &pen, const ReportedStrength &strength)
{
    Q_UNUSED(pen)
    return strength.text;
}

template <typename T>
void writeGroups(ReportPen &pen, const FacilityData &data, const QList<InSeveral<T>> &groups, const QString &heading)
{
    const Words &words = pen.words();
    Table table;
    table.columns = {{2.6}, {7.4}};
    table.header = {cell(words.translate("FacilityReport", "Report")), cell(heading)};
    for (const InSeveral<T> &group : groups) {
        const LocalText *wording = pen.toolkit().wording(group.subject);
        table.rows.append(
            Row{{cell(codeAndName(group.subject, wording ? pen.local(*wording) : QString()))}, RowKind::Group});
        for (const auto &[report, what] : group.said)
            table.rows.append({{cell(data.names.at(report)), cell(sayingOf(pen, what))}});
    }
    pen.add(table);
}

} // namespace

void writeFacilityCover(ReportPen &pen, const FacilityData &data)
{
    const Words &words = pen.words();
    CoverPage cover;
    cover.title = words.translate("FacilityReport", "Observation report on the facility");
    cover.subtitles.append(placeOf(data.whole));
    const auto addFact = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            cover.facts.append({label, text});
    };
    addFact(words.translate("FacilityReport", "Reports in it"), data.names.join(u"\n"_s));
    addFact(words.translate("UnitReport", "Days of the visit"), pen.days(data.whole.firstDay, data.whole.lastDay));
    addFact(words.translate("UnitReport", "Oral feedback"), pen.date(data.whole.oralFeedbackOn));
    cover.facts += statusFacts(pen, data.whole.status);
    addFact(words.translate("UnitReport", "Framework"), pen.local(pen.toolkit().title()));
    cover.notice = statusNotice(words, data.whole.status);
    pen.add(cover);
    pen.add(Contents{words.translate("UnitReport", "Contents"), 2});
}

void writeFacilitySummary(ReportPen &pen, const FacilityData &data)
{
    const Words &words = pen.words();
    pen.chapter(words.translate("UnitReport", "Summary"));
    pen.prose(data.whole.sections.value(section::Summary));
    if (data.reports.isEmpty())
        pen.paragraph(words.translate("FacilityReport", "No report has been begun on this visit yet."));
    else
        writeThemes(pen, data);
}

void writeFacilityContext(ReportPen &pen, const FacilityData &data)
{
    writeFrame(pen, data.whole);
    QStringList names;
    for (const RecordId &report : data.interviews.reports)
        names.append(data.nameOf(report));
    writeVisitInterviews(pen, data.interviews, names);
    writeDocuments(pen, data.whole);
    writeScale(pen);
}

void writeSideBySide(ReportPen &pen, const FacilityData &data)
{
    if (data.reports.isEmpty())
        return;
    const Words &words = pen.words();
    pen.chapter(words.translate("FacilityReport", "The reports side by side"));
    pen.paragraph(words.translate("FacilityReport",
                                  "Each column is a report, on one unit or several; each row a standard. The symbol "
                                  "is the rating that the team agreed there. Units do different work with different "
                                  "people: this is no ranking."));
    Comparison comparison = comparisonOf(data, words.translate("FacilityReport", "The standards, report by report"),
                                         words.translate("UnitReport", "Standard"));
    for (const Theme &theme : pen.toolkit().themes()) {
        comparison.rows.append({codeAndName(theme.code, pen.local(theme.title)), {}});
        for (const Standard &standard : theme.standards)
            comparison.rows.append(agreedRow(pen, data, standard.code, pen.local(standard.title)));
    }
    writeComparison(pen, comparison);
}

void writeInCommon(ReportPen &pen, const FacilityData &data)
{
    const Words &words = pen.words();
    const auto strengths = commonStrengths(data, pen.toolkit());
    const auto recommendations = commonRecommendations(data, pen.toolkit());
    if (strengths.isEmpty() && recommendations.isEmpty())
        return;
    pen.chapter(words.translate("FacilityReport", "What several reports have in common"));
    pen.paragraph(words.translate("FacilityReport",
                                  "Here stands together what was said on the same standard in more than one report. "
                                  "What is good in several places can be shared; what is asked for in several places "
                                  "may be easier to do together."));
    if (!strengths.isEmpty()) {
        pen.heading(2, words.translate("FacilityReport", "Strengths in several places"));
        writeGroups(pen, data, strengths, words.translate("FacilityReport", "Strength"));
    }
    if (!recommendations.isEmpty()) {
        pen.heading(2, words.translate("FacilityReport", "Recommendations to several places"));
        writeGroups(pen, data, recommendations, words.translate("FacilityReport", "Recommendation"));
    }
}

void writeReportsInTurn(ReportPen &pen, const FacilityData &data)
{
    for (qsizetype i = 0; i < data.reports.size(); ++i) {
        const ReportData &report = data.reports.at(i);
        pen.beginPart(data.names.at(i));
        for (const auto write : {writeEssence, writeResults, writeDifferences, writeProgress, writeStrengths,
                                 writeRecommendations, writeAnswer})
            write(pen, report);
        pen.heading(1, pen.words().translate("FacilityReport", "What was not observed"));
        pen.prose(report.sections.value(section::Limits));
        writeUnjudged(pen, report);
        pen.endPart();
    }
}

void writeFacilityCriteria(ReportPen &pen, const FacilityData &data)
{
    if (data.reports.isEmpty())
        return;
    const Words &words = pen.words();
    pen.annex(words.translate("UnitReport", "Annex A: all %1 criteria", "%1 is a number, 116 in the usual framework")
                  .arg(pen.toolkit().criteria().size()));
    pen.paragraph(
        words.translate("FacilityReport", "Why the team judged a criterion so stands in the report on these units."));
    if (!haveRoomForWords(data.names.size()))
        pen.add(RatingKey{pen.wholeKey()});
    for (const Theme &theme : pen.toolkit().themes()) {
        pen.heading(2, codeAndName(theme.code, pen.local(theme.title)));
        Comparison comparison = comparisonOf(
            data,
            words.translate("FacilityReport", "The criteria of theme %1, report by report").arg(theme.code.text()),
            words.translate("UnitReport", "Criterion"));
        for (const Standard &standard : theme.standards) {
            comparison.rows.append({codeAndName(standard.code, pen.local(standard.title)), {}});
            for (const Criterion &criterion : standard.criteria)
                comparison.rows.append(agreedRow(pen, data, criterion.code, pen.local(criterion.statement)));
        }
        writeComparison(pen, comparison, Key::Elsewhere);
    }
}

Result<Document> buildFacilityReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                                     const QString &language)
{
    const Result<FacilityData> data = gatherFacilityData(notebook, toolkit, visit);
    if (!data)
        return data.error();
    const Words words(language);
    Document document;
    document.language = words.language() == u"fr" ? Language::French : Language::English;
    document.title =
        words.translate("FacilityReport", "Observation report on the facility: %1").arg(data->whole.facility);
    document.subject = toolkit.title().in(words.language());
    document.pageNumber = words.translate("UnitReport", "Page %1 of %2");
    ReportPen pen(document, toolkit, words);
    document.confidentiality = statusHeader(pen, data->whole.status);
    for (const auto write : {writeFacilityCover, writeFacilitySummary, writeFacilityContext, writeSideBySide,
                             writeInCommon, writeReportsInTurn})
        write(pen, *data);
    writeAnswer(pen, data->whole);
    if (const QString limits = data->whole.sections.value(section::Limits); !limits.isEmpty()) {
        pen.chapter(words.translate("UnitReport", "What was not observed, and limits"), ReportPen::Start::Here);
        pen.prose(limits);
    }
    writeFacilityCriteria(pen, *data);
    pen.figuresOfCharts(words.translate("UnitReport", "Annex B: the figures of the charts"));
    return document;
}

} // namespace regards::report
