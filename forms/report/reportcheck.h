// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QStringList>

namespace regards {

/// What is still open before a report is given out. All zero and empty: nothing.
struct ReportCheck
{
    QStringList openCriteria; ///< codes without an agreed rating
    QStringList openStandards; ///< likewise
    int conflicts = 0; ///< of the visit, not settled
    QStringList missingObservers; ///< names of the team who have never handed over
    int silentRecommendations = 0; ///< without words

    [[nodiscard]] bool isClear() const
    {
        return openCriteria.isEmpty() && openStandards.isEmpty() && conflicts == 0 && missingObservers.isEmpty()
            && silentRecommendations == 0;
    }

    friend bool operator==(const ReportCheck &, const ReportCheck &) = default;
};

[[nodiscard]] ReportCheck checkReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report);

} // namespace regards
