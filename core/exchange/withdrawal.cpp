// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"
#include "core/exchange/gather.h"

namespace regards {

using namespace Qt::Literals::StringLiterals;

Result<RecordId> withdrawInterview(Notebook &archive, const RecordId &visit, const QString &typed)
{
    const Result<WithdrawalCode> code = WithdrawalCode::parse(typed);
    if (!code)
        return code.error();
    const QList<Interview> found =
        archive.all<Interview>(Query(u"visit"_s, visit).where(u"code"_s, code->format()).including(true, false));
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
