// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/jsonreader.h"
#include "core/toolkit/toolkit.h"

#include <QSet>

#include <set>

namespace regards {

/// Turns the JSON of one toolkit file into ToolkitData, checking every part of it. Used for one file each.
class ToolkitReader
{
public:
    /// Complete only when problems() is empty; its digest is left to the caller.
    [[nodiscard]] ToolkitData read(const QJsonValue &root);
    [[nodiscard]] const QList<JsonProblem> &problems() const noexcept { return m_json.problems(); }

private:
    [[nodiscard]] QList<RatingText> ratings(const JsonNode &node);
    [[nodiscard]] Theme theme(const JsonNode &node);
    [[nodiscard]] Standard standard(const JsonNode &node, std::optional<SubjectCode> theme);
    [[nodiscard]] Criterion criterion(const JsonNode &node, std::optional<SubjectCode> standard);
    [[nodiscard]] std::optional<SubjectCode> code(const JsonNode &node, SubjectCode::Level level,
                                                  std::optional<SubjectCode> parent);
    [[nodiscard]] Sources sources(const JsonNode &node);
    [[nodiscard]] QStringList crpd(const JsonNode &node);
    [[nodiscard]] QList<Guide> guides(const JsonNode &node);
    [[nodiscard]] Guide guide(const JsonNode &node);
    [[nodiscard]] Question question(const JsonNode &node);
    [[nodiscard]] bool isUnknown(SubjectCode code) const;
    [[nodiscard]] QList<CriterionCode> criteria(const JsonNode &node);
    [[nodiscard]] QList<ConsentText> consent(const JsonNode &node);

    JsonReader m_json;
    QSet<SubjectCode> m_subjects;
    SubjectCode m_lastSubject;
    std::set<InterviewCategory> m_guides;
    QSet<QString> m_questions;
};

} // namespace regards
