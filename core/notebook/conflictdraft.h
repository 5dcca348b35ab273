// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regards {

/// The field under which Notebook::saveDraft() keeps a text that is to settle a conflict, until somebody says that it
/// does: no record has such a field, so it never becomes a change by itself. Erased with the field and the record.
[[nodiscard]] inline QString conflictDraftField(const QString &field)
{
    return field + u"~third";
}

} // namespace regards
