// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QMap>

namespace regards {

/// How far criteria have been looked at, in one unit and one theme (or in all).
struct Coverage
{
    qint64 criteria = 0; ///< how many there are
    qint64 rated = 0; ///< with at least one rating by an observer
    qint64 withEvidence = 0; ///< with a comment, note, document, quote or interview rating
    qint64 untouched = 0; ///< neither
    qint64 agreed = 0; ///< with an agreed rating in a report over this unit

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

struct UnitCoverage
{
    RecordId visitUnit;
    QString unitName;
    Coverage all;
    QMap<QString, Coverage> byTheme; ///< by the theme's code; every theme of the toolkit
    /// Interviews held (consent given), refused and withdrawn by category; groups count once, and a category without
    /// any is missing. An erased interview counts as withdrawn, under the empty category where that was erased too.
    QMap<QString, qint64> held;
    QMap<QString, qint64> refused;
    QMap<QString, qint64> withdrawn;
    QMap<QString, qint64> planned;

    friend bool operator==(const UnitCoverage &, const UnitCoverage &) = default;
};

/**
 * One row a unit of the visit, in the visit's order.
 *
 * With an observer: only what that observer wrote; what is agreed and planned stays the team's. Ratings and tags of
 * codes that the toolkit lacks don't count, nor do notes, documents and interviews on the whole facility.
 */
[[nodiscard]] QList<UnitCoverage> coverageOf(const Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                                             const RecordId &observer = {});

} // namespace regards
