// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/agreement.h"

namespace regards {

/// What the figures of agreement mean, in words for people who never heard of them.
class AgreementWords
{
public:
    /// `language`: `fr` or `en`, for numbers.
    explicit AgreementWords(QString language)
        : m_language(std::move(language))
    { }

    /// A word or two: "reliable".
    [[nodiscard]] static QString meaning(AgreementMeaning meaning);
    /// A sentence or two, for one scope: what the figures are, and what they mean for the team.
    [[nodiscard]] QString sentence(const Agreement &agreement) const;
    /// What the figures say, and what they don't, with the source of the thresholds.
    [[nodiscard]] static QString explanation();
    /// "63 %", and "–" where it is not told.
    [[nodiscard]] QString percent(const Agreement &agreement) const;
    /// "0.760", and "–" where it is not told.
    [[nodiscard]] QString alpha(const Agreement &agreement) const;
    /// How much of the disagreement is a criterion's doing: "23 %".
    [[nodiscard]] QString share(double share) const;

private:
    QString m_language;
};

} // namespace regards
