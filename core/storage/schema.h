// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace regards {

class Vault;

/// The version of the tables below; kept as SQLite's user_version. A file with a greater one is FileNewer.
inline constexpr int SchemaVersion = 1;

/// The version of an open file's tables: 0 for a new one.
[[nodiscard]] Result<int> schemaVersionOf(Vault &vault);

/**
 * Makes the tables of a new file, or brings those of an older one up to date, in one transaction. Changes are never
 * rewritten; the projection's tables are core/notebook's. Whoever calls it makes a backup of an older file first.
 */
[[nodiscard]] Result<void> bringSchemaUpToDate(Vault &vault);

} // namespace regards
