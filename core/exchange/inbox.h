// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace regards {

/// A file that may be a hand-over, as it lay in its folder when one looked.
struct Sighting
{
    QString path; ///< absolute
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970 UTC

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

/// How files for an archive are called: `*.regards-handover`.
[[nodiscard]] QStringList gatheredPatterns();
/// The file as it is now; a size of 0 where there is none.
[[nodiscard]] Sighting sightingOf(const QString &path);
/// The files for an archive in that folder and in folders up to two levels below, by path; at most 500. FileMissing
/// and FileUnreadable name the folder. A disk that does not answer keeps the caller: not for the interface's thread.
[[nodiscard]] Result<QList<Sighting>> handOversIn(const QString &folder);

/**
 * Tells files that are whole from those that are still being copied, from one look to the next.
 *
 * A file is whole once two looks in a row found it alike and not empty. One that changes later is told again.
 */
class Settling
{
public:
    struct News
    {
        QList<Sighting> whole; ///< since this look
        QStringList gone; ///< were told as whole, and are not there any more
    };

    [[nodiscard]] News take(const QList<Sighting> &sightings);
    /// Whether some file has to be looked at once more.
    [[nodiscard]] bool isWaiting() const;

private:
    QHash<QString, Sighting> m_last;
    QSet<QString> m_told;
};

/// By what a file is known again: 16 bytes over its name, size and time, so that it is the same on a stick that comes
/// back under another letter.
[[nodiscard]] QByteArray markOf(const Sighting &sighting);
/// The marks of files that this archive has dealt with: imported, without anything new, or put aside by hand.
[[nodiscard]] QSet<QByteArray> dealtWith(const Notebook &archive);
/// Adds to them; the oldest are forgotten after 2,000.
Result<void> rememberDealtWith(Notebook &archive, const QList<QByteArray> &marks);

} // namespace regards
