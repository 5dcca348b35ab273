// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace regards::cli {

/// Whether standard error is a terminal, so that progress may be shown there.
[[nodiscard]] bool isErrorATerminal();
[[nodiscard]] bool isInputATerminal();

/**
 * Asks on the terminal itself, whatever standard input is, and reads a line that is not shown.
 *
 * Nullopt when there is no terminal; `cancelled` is set when Ctrl+C or the end of input was typed.
 */
[[nodiscard]] std::optional<QString> askSecretly(const QString &question, bool *cancelled);

} // namespace regards::cli
