// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace regards {

/// How large an invented programme is made, and from what chance.
struct DemoOptions
{
    int visits = 1;
    int units = 2; ///< of each visit
    int observers = 8; ///< of each visit
    int interviews = 30; ///< of each visit
    quint64 seed = 1; ///< the same seed, the same records
    QString language = QStringLiteral("fr"); ///< of what people are made to have written
    bool documents = true; ///< whether reports are written too, which takes as long as all the rest
};

/**
 * Makes an invented visit (or several) below `folder`, by the same functions that a user's clicks call: archive,
 * packs, codes, notebooks, hand-overs, reports, and the passphrase of them all for trying things out.
 *
 * `folder` is made; FileExists when it holds anything already. `progress` is told what is being done, in words of
 * no particular language (a file's name, say). Needs a QGuiApplication, for the reports' fonts.
 */
[[nodiscard]] Result<void> makeDemo(const QString &folder, const DemoOptions &options,
                                    const std::function<void(const QString &)> &progress = {});

} // namespace regards
