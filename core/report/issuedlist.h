// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

/// The list of what was given out, as people think of it: one entry a file or print, not one a report.
namespace regards::report {

/// What was given out at one moment, with all reports it covers.
struct IssuedEntry
{
    Issued issued; ///< one of the rows
    QList<RecordId> reports; ///< in the order of their making

    /// Names it in lists: the id of its first row.
    [[nodiscard]] QString key() const { return issued.id.text(); }
};

/// What was given out of these reports, the latest first. Deleted reports keep their entries.
[[nodiscard]] QList<IssuedEntry> issuedEntries(const Notebook &notebook, const QList<RecordId> &reports);

/// What holds these bytes, of all reports of the archive; empty where nothing does.
[[nodiscard]] QList<IssuedEntry> entriesWith(const Notebook &notebook, const QByteArray &bytes);

/// The first digits of a digest, in groups of four: enough to tell files apart by eye.
[[nodiscard]] QString shortDigest(const QString &sha256);

} // namespace regards::report
