// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace regards {

/// Where a JSON text is not acceptable, before anything is built from it.
struct JsonFault
{
    QString place; ///< "line:column", both from 1, columns in bytes
    QString reason; ///< not_utf8, too_deep, too_many or duplicate_key
};

/**
 * Looks through JSON text for what QJsonDocument lets pass or would take much memory for: bytes that are no UTF-8,
 * more than `maxDepth` levels, more than `maxValues` values, the same key twice in one object.
 *
 * Says nothing about syntax: on text that is no JSON it ends too, and QJsonDocument refuses that text afterwards.
 */
[[nodiscard]] std::optional<JsonFault> scanJson(QByteArrayView text, int maxDepth, int maxValues);

/// "line:column" of the byte at `offset`, both from 1.
[[nodiscard]] QString jsonPlace(QByteArrayView text, qsizetype offset);

} // namespace regards
