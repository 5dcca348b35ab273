// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QStringList>

namespace regards::bench {

/// A full visit as the design counts it (8 observers, 10 units, 116 criteria, 60 interviews), made in `folder`.
struct FullVisit
{
    QString archive; ///< before anything was gathered; passphrase `words()`
    QStringList handOvers; ///< one an observer
    qint64 changes = 0; ///< in all hand-overs together
};

[[nodiscard]] QString words();
/// The notebook of one observer of such a visit, its ratings changed over and over until it has that many changes.
[[nodiscard]] QString makeObserverNotebook(const QString &folder, World &world, qint64 leastChanges);
[[nodiscard]] FullVisit makeFullVisit(const QString &folder, World &world);
/// Eight observers with 464 ratings each, each with a remark of 280 characters as ratingRemark() makes them.
[[nodiscard]] FullVisit makeRatingVisit(const QString &folder, World &world);
[[nodiscard]] QString ratingRemark(int number);
/// A report over all units of the archive's visit.
void addReport(Notebook &archive);

} // namespace regards::bench
