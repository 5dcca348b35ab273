// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/manyhands/town.h"

namespace regards::test {

/// What somebody does next: small numbers, taken modulo what there is.
struct Act
{
    quint8 kind = 0; ///< into actKinds()
    quint8 who = 0;
    quint8 what = 0;
    quint8 how = 0;
};

/// One kind of act: what it does, told in the script; nothing where it has nothing to do.
using ActKind = void (*)(Town &, const Act &);

/// Observers: writing, typing, erasing, handing over, taking in, losing and restoring.
[[nodiscard]] const QList<ActKind> &observerActs();
/// Coordinators: importing, undoing, bringing back, settling, correcting, erasing, receipts and packs, restoring.
[[nodiscard]] const QList<ActKind> &coordinatorActs();

// What both have in common.

/// Closes the file and opens it again: another writing session.
void reopen(Town &town, Actor &actor);
void backUp(Town &town, Actor &actor);
void moveClock(Town &town, Actor &actor, int how);
/// An earlier version takes the place of the file; `how` says what of the present one is carried over.
void restore(Town &town, Actor &actor, int what, int how);
void redact(Town &town, Actor &actor, const Record &record, bool onlyItsText);
/// The field that people write their words in; empty where the type has none.
[[nodiscard]] QString textFieldOf(const QString &type);
/// Records with such a field, in a steady order.
[[nodiscard]] QList<Record> textsOf(const Actor &actor);
/// The first coordinator's archive travels to the colleague, and hers back.
void exchangeArchives(Town &town);
/// Does it, then holds the actor's file against what it must hold.
void perform(Town &town, const Act &act);

} // namespace regards::test
