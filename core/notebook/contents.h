// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QMap>
#include <QStringList>

namespace regards {

/// What a notebook or archive holds, for somebody who must choose between several versions of one.
struct Contents
{
    Notebook::Role role = Notebook::Role::Observer;
    RecordId file; ///< Notebook::fileId(): the same in a file and its backups
    QString observer; ///< a name; empty in an archive
    QString visit; ///< its title; of an archive the newest visit's
    QString facility;
    QStringList units; ///< of that visit, in their order
    qint64 ratings = 0;
    qint64 notes = 0;
    qint64 documents = 0;
    qint64 interviews = 0; ///< held
    qint64 refused = 0;
    qint64 drafts = 0; ///< texts that were being typed
    qint64 lastWritten = 0; ///< the newest change: milliseconds since 1970 UTC
    QMap<ReplicaId, quint64> reach; ///< up to which seq each replica's changes are there

    friend bool operator==(const Contents &, const Contents &) = default;
};

[[nodiscard]] Contents contentsOf(const Notebook &notebook);

/// How many changes `one` holds that `other` does not.
[[nodiscard]] quint64 changesBeyond(const Contents &one, const Contents &other);

} // namespace regards
