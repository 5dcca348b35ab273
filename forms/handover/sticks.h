// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace regards {

/// A USB stick or memory card that is in and can be written to.
struct Stick
{
    QString name; ///< its label, or where it is
    QString folder;
    qint64 free = 0; ///< bytes

    friend bool operator==(const Stick &, const Stick &) = default;
};

/// What looks like removable media just now. The system's own disk never does.
[[nodiscard]] QList<Stick> sticks();

} // namespace regards
