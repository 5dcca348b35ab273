// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/reportcheck.h"

#include "core/exchange/gather.h"

#include <QSet>

namespace regards {

ReportCheck checkReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report)
{
    ReportCheck check;
    const auto found = notebook.find<Report>(report);
    if (!found)
        return check;
    const Query ofReport(QStringLiteral("report"), Value{report});
    QSet<QString> rated;
    for (const Agreed &agreed : notebook.all<Agreed>(ofReport)) {
        if (agreed.rating)
            rated.insert(agreed.subject);
    }
    for (const SubjectCode code : toolkit.subjects()) {
        if (rated.contains(code.text()))
            continue;
        if (code.level() == SubjectCode::Level::Criterion)
            check.openCriteria.append(code.text());
        if (code.level() == SubjectCode::Level::Standard)
            check.openStandards.append(code.text());
    }
    check.conflicts = int(notebook.conflicts(found->visit).size());
    for (const HandOverState &state : handOverStates(notebook, found->visit)) {
        if (state.lastImport == 0)
            check.missingObservers.append(state.name);
    }
    for (const Recommendation &recommendation : notebook.all<Recommendation>(ofReport))
        check.silentRecommendations += recommendation.text.isEmpty() ? 1 : 0;
    return check;
}

} // namespace regards
