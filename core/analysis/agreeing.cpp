// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/agreeing.h"

namespace regards {

namespace {

Record ratingRecord(const Notebook &notebook, const RecordId &report, const QString &subject,
                    const std::optional<Rating> &rating)
{
    const Value value = rating ? Value{rating->token()} : Value{};
    return agreedFields(agreedOn(notebook, report, subject), {{QStringLiteral("rating"), value}});
}

} // namespace

Record agreedFields(const Agreed &agreed, const QMap<QString, Value> &fields)
{
    Record record = agreed.toRecord();
    record.fields = {{QStringLiteral("report"), Value{agreed.report}},
                     {QStringLiteral("subject"), Value{agreed.subject}}};
    record.fields.insert(fields);
    return record;
}

Result<void> agreeOn(Notebook &notebook, const RecordId &report, const QString &subject,
                     const std::optional<Rating> &rating)
{
    const auto written = notebook.put(ratingRecord(notebook, report, subject, rating));
    return written ? Result<void>() : written.error();
}

QList<Alike> alikeIn(const ReportEvidence &evidence, const Toolkit &toolkit)
{
    QList<Alike> all;
    for (const CriterionCode &code : evidence.common(toolkit)) {
        const Evidence found = evidence.evidence(code.text());
        const Rating rating = *found.commonRating();
        all.append({code, rating, found.doInterviewsDiffer(rating)});
    }
    return all;
}

Result<void> acceptAlike(Notebook &notebook, const RecordId &report, const QList<Alike> &alike)
{
    QList<Record> records;
    for (const Alike &one : alike)
        records.append(ratingRecord(notebook, report, one.criterion.text(), one.rating));
    const auto written = notebook.putAll(records);
    return written ? Result<void>() : written.error();
}

} // namespace regards
