// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unitreport.h"

#include "core/report/statuswords.h"
#include "core/report/unitreport_parts.h"

namespace regards::report {

using namespace Qt::Literals::StringLiterals;

QString subjectOf(const ReportData &data)
{
    if (data.name.isEmpty() || data.name == data.facility)
        return data.facility;
    return data.facility.isEmpty() ? data.name : u"%1, %2"_s.arg(data.name, data.facility);
}

Result<Document> buildUnitReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                 const QString &language)
{
    const Result<ReportData> data = gatherReportData(notebook, toolkit, report);
    if (!data)
        return data.error();
    const Words words(language);
    Document document;
    document.language = words.language() == u"fr" ? Language::French : Language::English;
    document.title = words.translate("UnitReport", "Observation report: %1").arg(subjectOf(*data));
    document.subject = toolkit.title().in(words.language());
    document.pageNumber = words.translate("UnitReport", "Page %1 of %2");
    ReportPen pen(document, toolkit, words);
    document.confidentiality = statusHeader(pen, data->status);
    for (const auto write : {writeCover, writeSummary, writeContext, writeResults, writeDifferences, writeProgress,
                             writeStrengths, writeRecommendations, writeAnswer, writeLimits, writeCriteria})
        write(pen, *data);
    pen.figuresOfCharts(words.translate("UnitReport", "Annex B: the figures of the charts"));
    return document;
}

} // namespace regards::report
