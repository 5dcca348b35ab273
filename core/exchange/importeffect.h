// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

#include <QMap>

namespace regards {

/// What setting an import aside would do to what people see, or bringing it back.
struct ImportEffect
{
    qint64 goes = 0; ///< records that would not be shown any more
    qint64 comes = 0; ///< records that would be shown again
    qint64 changes = 0; ///< records that stay and would say something else
    QMap<QString, qint64> byType; ///< those that go or come

    friend bool operator==(const ImportEffect &, const ImportEffect &) = default;
};

/// Does it, looks, and takes it back: nothing is written. ImportUnknown. In proportion to what the import brought: not
/// for the interface's thread.
[[nodiscard]] Result<ImportEffect> effectOfUndoing(Notebook &archive, qint64 number);
[[nodiscard]] Result<ImportEffect> effectOfBringingBack(Notebook &archive, qint64 number);

} // namespace regards
