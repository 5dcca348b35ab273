// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recordhistory.h"

namespace regards {

/// One of the values that stand beside each other, and how it came about.
struct ConflictSide
{
    Change change;
    HistoryStep step; ///< who, when, where; without writes
};

/// A conflict as somebody needs it who is to settle it.
struct ConflictView
{
    Conflict conflict;
    QList<ConflictSide> sides; ///< in the order of the conflict's heads, newest first
    /// Of a conflict on `deleted`: what was written without knowing of the deletion, newest first. Empty elsewhere.
    QList<ConflictSide> editedSince;
    RecordId owner; ///< the observer to whom the record belongs; none: a coordinator's

    /// Whether somebody had a part in it, as the record's owner or by writing one of the values.
    [[nodiscard]] bool concerns(const RecordId &person) const;
    [[nodiscard]] bool isDeletion() const { return conflict.field == reserved::Deleted; }
};

/// The conflicts of a visit, or of all visits where it is none, as Notebook::conflicts() lists them. For a list: with
/// which import a value came is left out.
[[nodiscard]] QList<ConflictView> conflictViews(Notebook &notebook, const RecordId &visit = {});
/// One of them whole.
[[nodiscard]] ConflictView conflictView(Notebook &notebook, const Conflict &conflict);

/// Several people's texts as one, the first to be written first: lines (`isLine`) with a stroke between them,
/// paragraphs with a row of dashes. A text that another one holds already is not said twice.
[[nodiscard]] QString joinedTexts(const QStringList &texts, bool isLine);

} // namespace regards
