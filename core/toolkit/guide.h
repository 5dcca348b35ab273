// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/criterion.h"

#include <array>

namespace regards {

/// Whom an interview is held with.
enum class InterviewCategory : quint8 { ServiceUser, Professional, Carer };

/// The name in records and toolkit files: "service_user", "professional", "carer".
[[nodiscard]] QString token(InterviewCategory category);
[[nodiscard]] std::optional<InterviewCategory> interviewCategoryFromToken(QStringView token);
[[nodiscard]] constexpr std::array<InterviewCategory, 3> allInterviewCategories() noexcept
{
    return {InterviewCategory::ServiceUser, InterviewCategory::Professional, InterviewCategory::Carer};
}
/// The source of evidence that interviews of this category are.
[[nodiscard]] Source sourceOf(InterviewCategory category) noexcept;

/// A short follow-up to a question, to pick from.
struct Prompt
{
    LocalText text;
    QList<CriterionCode> criteria; ///< what it asks about; may be empty
};

/// One open question of a guide.
struct Question
{
    QString id; ///< "su01": unique in the toolkit, kept in answers, so never reused for another question
    SubjectCode theme;
    LocalText text;
    QList<CriterionCode> criteria; ///< what the question itself bears on; may be empty
    QList<Prompt> prompts;

    /// Every criterion of the question and its prompts once, in the order of codes.
    [[nodiscard]] QList<CriterionCode> allCriteria() const;
};

/// The interview guide of one category.
struct Guide
{
    InterviewCategory category = InterviewCategory::ServiceUser;
    int minutes = 0; ///< how long it is meant to take
    LocalText opening; ///< said once consent was given
    LocalText closing;
    QList<Question> questions; ///< in the order to ask them, theme by theme
};

/// What is read aloud before an interview; paragraphs are separated by an empty line.
struct ConsentText
{
    QString version; ///< kept with each interview that it was read to: "2026-1"
    InterviewCategory category = InterviewCategory::ServiceUser;
    bool group = false; ///< for several people together
    LocalText text;
};

} // namespace regards
