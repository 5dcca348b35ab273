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
 * The code of a theme ("1"), a standard ("1.2") or a criterion ("1.2.3"): what a rating, a strength or a
 * recommendation is about.
 *
 * One to three numbers from 1 to 999. Ordered by number, not by text ("1.2" before "1.10"), a theme before its
 * standards and a standard before its criteria. Default-constructed it is none, before all others.
 */
class SubjectCode
{
public:
    enum class Level : quint8 { None, Theme, Standard, Criterion };

    constexpr SubjectCode() noexcept = default;
    /// Reads what text() writes; leading zeros, signs, blanks, a fourth number are nullopt.
    [[nodiscard]] static std::optional<SubjectCode> fromText(QStringView text);
    /// The numbers with dots between them; empty for none.
    [[nodiscard]] QString text() const;

    [[nodiscard]] constexpr Level level() const noexcept
    {
        return m_parts[0] == 0 ? Level::None
            : m_parts[1] == 0  ? Level::Theme
            : m_parts[2] == 0  ? Level::Standard
                               : Level::Criterion;
    }
    [[nodiscard]] constexpr bool isNone() const noexcept { return level() == Level::None; }
    /// What it is directly part of: a criterion's standard, a standard's theme; none for a theme.
    [[nodiscard]] SubjectCode parent() const noexcept;
    /// The theme it is or lies in.
    [[nodiscard]] SubjectCode theme() const noexcept;
    /// The standard it is or lies in; none for a theme.
    [[nodiscard]] SubjectCode standard() const noexcept;
    /// Whether it is `other` or a part of it. Nothing is within none.
    [[nodiscard]] bool isWithin(SubjectCode other) const noexcept;

    friend constexpr bool operator==(SubjectCode, SubjectCode) noexcept = default;
    friend constexpr auto operator<=>(SubjectCode, SubjectCode) noexcept = default;
    friend size_t qHash(SubjectCode code, size_t seed = 0) noexcept
    {
        return ::qHash((quint64(code.m_parts[0]) << 32) | (quint64(code.m_parts[1]) << 16) | code.m_parts[2], seed);
    }

private:
    std::array<quint16, 3> m_parts{};
};

/// The code of a criterion: a SubjectCode that is known to have three numbers, or none when default-constructed.
class CriterionCode
{
public:
    constexpr CriterionCode() noexcept = default;
    /// Three numbers as SubjectCode reads them; anything else is nullopt.
    [[nodiscard]] static std::optional<CriterionCode> fromText(QStringView text);
    /// nullopt when it is the code of a theme, of a standard, or none.
    [[nodiscard]] static std::optional<CriterionCode> fromSubject(SubjectCode subject) noexcept;

    [[nodiscard]] QString text() const { return m_subject.text(); }
    [[nodiscard]] constexpr bool isNone() const noexcept { return m_subject.isNone(); }
    [[nodiscard]] constexpr SubjectCode subject() const noexcept { return m_subject; }
    constexpr operator SubjectCode() const noexcept { return m_subject; }
    [[nodiscard]] SubjectCode theme() const noexcept { return m_subject.theme(); }
    [[nodiscard]] SubjectCode standard() const noexcept { return m_subject.standard(); }

    friend constexpr bool operator==(CriterionCode, CriterionCode) noexcept = default;
    friend constexpr auto operator<=>(CriterionCode, CriterionCode) noexcept = default;
    friend size_t qHash(CriterionCode code, size_t seed = 0) noexcept { return qHash(code.m_subject, seed); }

private:
    SubjectCode m_subject;
};

} // namespace regards
