// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/jsonreader.h"
#include "core/toolkit/recommendationlibrary.h"

#include <QSet>

namespace regards {

/// Turns the JSON of one library file into a RecommendationLibrary, checking every part of it. Used for one file each.
class RecommendationReader
{
public:
    /// `toolkit` outlives it.
    explicit RecommendationReader(const Toolkit &toolkit)
        : m_toolkit(toolkit)
    { }

    /// Complete only when problems() is empty.
    [[nodiscard]] RecommendationLibrary read(const QJsonValue &root);
    [[nodiscard]] const QList<JsonProblem> &problems() const noexcept { return m_json.problems(); }

private:
    [[nodiscard]] RecommendationTemplate draft(const JsonNode &node);

    const Toolkit &m_toolkit;
    JsonReader m_json;
    bool m_isForToolkit = false;
    QSet<QString> m_ids;
};

} // namespace regards
