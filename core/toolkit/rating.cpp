// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/rating.h"

namespace regards {

std::optional<Rating> Rating::fromToken(QStringView token)
{
    for (const Rating rating : all()) {
        if (rating.token() == token)
            return rating;
    }
    return std::nullopt;
}

QString Rating::token() const
{
    switch (m_level) {
    case Level::Full:
        return QStringLiteral("full");
    case Level::Partial:
        return QStringLiteral("partial");
    case Level::Initiated:
        return QStringLiteral("initiated");
    case Level::NotInitiated:
        return QStringLiteral("not_initiated");
    case Level::NotApplicable:
        return QStringLiteral("not_applicable");
    case Level::NotAssessed:
        return QStringLiteral("not_assessed");
    }
    Q_UNREACHABLE();
}

} // namespace regards
