// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace regards {

class Notebook;

/**
 * Whether a file was closed as it should be, or the program ended without notice while it was open.
 *
 * A mark is set when a session begins with the file and taken away when it ends: a mark that still stands at the next
 * opening tells of a crash, a power cut, a battery run down. Facts of the file, which never travel.
 */

/// When anything was last written to the file at `path`, its -wal included: milliseconds since 1970 UTC; 0 where there
/// is no file. To be asked before it is opened, since opening writes.
[[nodiscard]] qint64 lastWriteTo(const QString &path);

/// To be called after opening with what lastWriteTo() said: remembers it if the mark of an earlier session still
/// stands.
Result<void> noteInterruption(Notebook &notebook, qint64 lastWrite);

/// Sets the mark. If the session before ended without notice: when it last wrote, said once only.
[[nodiscard]] std::optional<qint64> beginSession(Notebook &notebook);

/// Takes the mark away.
Result<void> endSession(Notebook &notebook);

} // namespace regards
