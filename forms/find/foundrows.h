// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/finder.h"
#include "forms/common/recordlist.h"

namespace regards {

/// What was found, as rows under a heading for each kind. The keys count the finds of all groups, from 0.
[[nodiscard]] QList<ListRow> foundRows(const Notebook &notebook, const Toolkit &toolkit, const QString &language,
                                       const QList<FoundGroup> &groups);

} // namespace regards
