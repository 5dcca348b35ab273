// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"
#include "core/exchange/gather.h"

#include "core/storage/sqlchangestore.h"

namespace regards {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Interviews with that code that only undone imports had brought: whoever takes one back need not wait until its
/// import is brought back.
QList<Interview> asideWith(Notebook &archive, const RecordId &visit, const QString &code)
{
    Statement query(archive.vault(),
                    "SELECT DISTINCT record.id FROM change JOIN record ON record.n = change.record "
                    "WHERE change.aside = 1 AND change.shape = 2 AND change.value = ? AND record.redacted = 0");
    query.bind(1, code);
    QList<RecordId> ids;
    while (query.step() == Statement::Step::Row)
        ids.append(RecordId(query.blobView(0)));
    QList<Interview> found;
    for (const RecordId &id : std::as_const(ids)) {
        const FoldedRecord folded = foldRecord(archive.store().changesOf(id, Reach::All));
        Record record;
        record.type = folded.type;
        record.id = id;
        for (auto it = folded.fields.cbegin(); it != folded.fields.cend(); ++it)
            record.fields.insert(it.key(), it->value);
        const Interview interview = Interview::from(record);
        if (record.type == Interview::typeName() && interview.visit == visit && interview.code == code)
            found.append(interview);
    }
    return found;
}

} // namespace

Result<RecordId> withdrawInterview(Notebook &archive, const RecordId &visit, const QString &typed)
{
    const Result<WithdrawalCode> code = WithdrawalCode::parse(typed);
    if (!code)
        return code.error();
    QList<Interview> found =
        archive.all<Interview>(Query(u"visit"_s, visit).where(u"code"_s, code->format()).including(true, false));
    for (const Interview &interview : asideWith(archive, visit, code->format())) {
        const auto isIt = [&](const Interview &other) { return other.id == interview.id; };
        if (std::none_of(found.cbegin(), found.cend(), isIt))
            found.append(interview);
    }
    if (found.isEmpty())
        return Error{ErrorCode::WithdrawalCodeWrong, {u"unknown"_s}};
    if (found.size() > 1)
        return Error{ErrorCode::WithdrawalCodeAmbiguous, {}};
    const Interview &interview = found.constFirst();
    for (const Report &report : archive.all<Report>(Query(u"visit"_s, visit))) {
        const Query covered = interview.visitUnit
            ? Query(u"report"_s, report.id).where(u"visit_unit"_s, interview.visitUnit)
            : Query(u"report"_s, report.id);
        if (report.sentOn.isValid() && archive.count(ReportUnit::typeName(), covered) > 0)
            return Error{ErrorCode::WithdrawalTooLate, {report.name}};
    }
    if (const auto erased = archive.redact(interview.id); !erased)
        return erased.error();
    return interview.id;
}

} // namespace regards
