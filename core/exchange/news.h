// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container.h"
#include "core/notebook/notebook.h"

#include <QStringList>

namespace regards {

/// A file from the coordinator that is for this notebook and newer than what it has.
struct Incoming
{
    QString path;
    ContainerKind kind = ContainerKind::Receipt; ///< or VisitPack
    qint64 writtenAt = 0; ///< milliseconds since 1970 UTC

    friend bool operator==(const Incoming &, const Incoming &) = default;
};

/// What lies in that folder, or in folders directly in it, for an observer's notebook; oldest first, so that they are
/// taken in in order. Opens what may be for it, so it takes up to a second a visit pack: not for the interface's
/// thread.
[[nodiscard]] QList<Incoming> incomingIn(const Notebook &notebook, const QString &folder);

/// What a receipt or an updated pack brought, for people.
struct News
{
    ContainerKind kind = ContainerKind::Receipt;
    QStringList unitsAdded; ///< their names
    QStringList unitsGone;
    qint64 assignments = 0; ///< of anybody in the team, that were added or changed
    qint64 planned = 0; ///< numbers of interviews planned, likewise
    qint64 team = 0; ///< members, likewise
    bool visitChanged = false; ///< its title, days or facility
    qint64 settled = 0; ///< own records that the coordinator settled or corrected
    qint64 interviewsErased = 0;
    qint64 othersErased = 0; ///< notes, documents, ratings

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const News &, const News &) = default;
};

/// Takes in a receipt or a pack, whichever it is. ContainerWrongKind and the errors of applyReceipt() and
/// updateNotebook().
[[nodiscard]] Result<News> takeInFile(Notebook &notebook, const QString &path);

} // namespace regards
