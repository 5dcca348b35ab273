// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/toolkit/toolkit.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace regards {

/**
 * Reads toolkit files (resources/toolkits/toolkit.schema.json says how they are made).
 *
 * A file comes from outside and may be wrong or hostile: size, depth, counts and lengths are bounded. It checks
 * form and references, never a framework's own counts: another framework, with other codes, is as good.
 *
 * Every problem is ErrorCode::ToolkitInvalid with the details file, place, reason. The place is a JSON pointer
 * ("/themes/0/standards/1/title/fr"), or "line:column" where the file is no JSON. The reason is one of these tokens:
 * too_large, too_deep, not_utf8, syntax, duplicate_key, wrong_type, missing, empty, unknown_key, unknown_value,
 * newer_version, bad_code, duplicate_code, out_of_order, misplaced, unknown_theme, unknown_criterion, too_few,
 * too_many, too_long, control_character.
 */
class ToolkitLoader
{
public:
    /// A file of more bytes than this is refused unread.
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024;

    /// The toolkit, or the first problem. `file` only names the file in errors.
    [[nodiscard]] static Result<Toolkit> load(QByteArrayView bytes, const QString &file);
    /// The same from a file on disk; also FileMissing and FileUnreadable, details: file, the system's reason.
    [[nodiscard]] static Result<Toolkit> loadFile(const QString &file);
    /// Every problem in the order of the file's description, at most 1000; empty when load() would succeed.
    [[nodiscard]] static QList<Error> check(QByteArrayView bytes, const QString &file);
    /// The toolkit that is part of the program.
    [[nodiscard]] static Result<Toolkit> builtin();
};

} // namespace regards
