// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/guide.h"

#include <algorithm>

namespace regards {

QString token(InterviewCategory category)
{
    switch (category) {
    case InterviewCategory::ServiceUser:
        return QStringLiteral("service_user");
    case InterviewCategory::Professional:
        return QStringLiteral("professional");
    case InterviewCategory::Carer:
        return QStringLiteral("carer");
    }
    Q_UNREACHABLE();
}

std::optional<InterviewCategory> interviewCategoryFromToken(QStringView text)
{
    for (const InterviewCategory category : allInterviewCategories()) {
        if (token(category) == text)
            return category;
    }
    return std::nullopt;
}

Source sourceOf(InterviewCategory category) noexcept
{
    switch (category) {
    case InterviewCategory::ServiceUser:
        return Source::ServiceUsers;
    case InterviewCategory::Professional:
        return Source::Professionals;
    case InterviewCategory::Carer:
        return Source::Carers;
    }
    Q_UNREACHABLE();
}

QList<CriterionCode> Question::allCriteria() const
{
    QList<CriterionCode> all = criteria;
    for (const Prompt &prompt : prompts)
        all += prompt.criteria;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace regards
