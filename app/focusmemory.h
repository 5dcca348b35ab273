// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace regards {

/// Which field has the keyboard, and where in its text, so that its successor of the same name can take over.
struct FocusMemory
{
    QString field; ///< object name; empty: none
    int which = 0; ///< among those of that name that are shown, from 0
    int anchor = 0; ///< where the selection began
    int cursor = 0;

    /// Within `root`, whether or not its window is active.
    [[nodiscard]] static FocusMemory of(const QWidget *root);
    /// Puts the keyboard there, as far as that field is there and shown; whether it is.
    bool restore(const QWidget *root) const;
};

} // namespace regards
