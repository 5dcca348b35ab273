// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/criterion.h"

#include <algorithm>
#include <array>

namespace regards {

QString token(Source source)
{
    switch (source) {
    case Source::Observation:
        return QStringLiteral("O");
    case Source::Documents:
        return QStringLiteral("D");
    case Source::ServiceUsers:
        return QStringLiteral("U");
    case Source::Professionals:
        return QStringLiteral("P");
    case Source::Carers:
        return QStringLiteral("C");
    }
    Q_UNREACHABLE();
}

std::optional<Source> sourceFromToken(QStringView text)
{
    for (const Source source : allSources()) {
        if (token(source) == text)
            return source;
    }
    return std::nullopt;
}

QList<Source> allSources()
{
    return {Source::Observation, Source::Documents, Source::ServiceUsers, Source::Professionals, Source::Carers};
}

QString token(Scope scope)
{
    switch (scope) {
    case Scope::All:
        return QStringLiteral("all");
    case Scope::Residential:
        return QStringLiteral("residential");
    case Scope::Premises:
        return QStringLiteral("premises");
    case Scope::Meals:
        return QStringLiteral("meals");
    case Scope::Practised:
        return QStringLiteral("practised");
    }
    Q_UNREACHABLE();
}

std::optional<Scope> scopeFromToken(QStringView text)
{
    constexpr std::array scopes{Scope::All, Scope::Residential, Scope::Premises, Scope::Meals, Scope::Practised};
    for (const Scope scope : scopes) {
        if (token(scope) == text)
            return scope;
    }
    return std::nullopt;
}

} // namespace regards
