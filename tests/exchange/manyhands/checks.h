// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/manyhands/town.h"

namespace regards::test {

/// Every record as JSON lines, sorted, then the conflicts with their heads: what two archives are compared by.
[[nodiscard]] QByteArrayList dumpOf(const Notebook &notebook);

/// The actor's file holds exactly the changes that it must, with exactly the values that it must, shows the records
/// that these come to, and is sound. Nothing missing, nothing invented, nothing twice.
void checkFile(const Town &town, const Actor &actor);
/// No text that was erased is left of the actor's file, its full-text index and the words in it, or its backups.
void checkNothingLeaks(const Town &town, const Actor &actor);
/// The two coordinators' archives show the same as soon as each holds what the other holds.
void checkSameOnceUnited(Town &town);
/// A fresh archive that imports the same files, in an order made from `seed`, ends up the same.
void checkAnyOrder(const Town &town, const Actor &archive, quint32 seed);

} // namespace regards::test
