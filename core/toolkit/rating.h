// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace regards {

/**
 * A judgement of one criterion, standard or theme.
 *
 * Four levels form a ladder from NotInitiated up to Full. NotApplicable and NotAssessed (looked for, not enough to
 * judge) stand beside the ladder, unordered against every other rating: leave what is no level out before sorting
 * or taking a median. What nobody has rated yet has no Rating: hold std::optional<Rating>.
 */
class Rating
{
public:
    enum class Level : quint8 { NotInitiated, Initiated, Partial, Full, NotApplicable, NotAssessed };

    constexpr Rating(Level level) noexcept
        : m_level(level)
    { }

    /// Reads what token() wrote; any other text, even by case, is nullopt.
    [[nodiscard]] static std::optional<Rating> fromToken(QStringView token);
    /// The name kept in journals, bundles and toolkit files: never translated, never reused.
    [[nodiscard]] QString token() const;

    /// All six, strongest first, then NotApplicable and NotAssessed: the order of screens and documents.
    [[nodiscard]] static constexpr std::array<Rating, 6> all() noexcept;
    /// The four levels, strongest first.
    [[nodiscard]] static constexpr std::array<Rating, 4> levels() noexcept;

    [[nodiscard]] constexpr Level level() const noexcept { return m_level; }
    /// Whether it stands on the ladder, so that it counts for medians, agreement and distributions.
    [[nodiscard]] constexpr bool isLevel() const noexcept { return m_level <= Level::Full; }
    [[nodiscard]] constexpr bool isApplicable() const noexcept { return m_level != Level::NotApplicable; }

    friend constexpr bool operator==(Rating, Rating) noexcept = default;
    friend constexpr std::partial_ordering operator<=>(Rating a, Rating b) noexcept
    {
        if (a.m_level == b.m_level)
            return std::partial_ordering::equivalent;
        if (!a.isLevel() || !b.isLevel())
            return std::partial_ordering::unordered;
        return a.m_level <=> b.m_level;
    }
    friend size_t qHash(Rating rating, size_t seed = 0) noexcept { return ::qHash(quint8(rating.m_level), seed); }

private:
    Level m_level;
};

constexpr std::array<Rating, 6> Rating::all() noexcept
{
    return {Level::Full,         Level::Partial,       Level::Initiated,
            Level::NotInitiated, Level::NotApplicable, Level::NotAssessed};
}

constexpr std::array<Rating, 4> Rating::levels() noexcept
{
    return {Level::Full, Level::Partial, Level::Initiated, Level::NotInitiated};
}

} // namespace regards
