// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/world.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace regards {

/**
 * The code that opens a visit pack, given apart from it: 85 random bits and a checksum, 20 letters and digits.
 *
 * Always valid. The checksum finds any three wrong characters, and so any two that changed places.
 */
class VisitCode
{
public:
    static constexpr qsizetype RandomSymbols = 17;
    static constexpr qsizetype CheckSymbols = 3;

    /// In real use of RealWorld, whose chance is the system's generator; the demo passes a seeded one.
    [[nodiscard]] static VisitCode generate(World &world);
    /// Reads a code as somebody typed it: case, spaces and hyphens don't matter, O is 0, I and L are 1. Fails with
    /// WrongVisitCode, details: an empty file name and `length`, `character` or `checksum`.
    [[nodiscard]] static Result<VisitCode> parse(QStringView typed);

    /// Five groups of four, with hyphens: how it is printed.
    [[nodiscard]] QString format() const;
    /// 20 capitals and digits without hyphens: what the key is derived from.
    [[nodiscard]] const QByteArray &symbols() const noexcept { return m_symbols; }

    friend bool operator==(const VisitCode &, const VisitCode &) = default;

private:
    explicit VisitCode(QByteArray symbols)
        : m_symbols(std::move(symbols))
    { }

    QByteArray m_symbols;
};

/**
 * The code of one interview, with which it can be withdrawn: 50 random bits and a checksum, 12 letters and digits.
 *
 * Always valid. The checksum finds any two wrong characters, and so any two that changed places.
 */
class WithdrawalCode
{
public:
    static constexpr qsizetype RandomSymbols = 10;
    static constexpr qsizetype CheckSymbols = 2;

    [[nodiscard]] static WithdrawalCode generate(World &world);
    /// As VisitCode::parse(). Fails with WithdrawalCodeWrong, details: `length`, `character` or `checksum`.
    [[nodiscard]] static Result<WithdrawalCode> parse(QStringView typed);

    /// Three groups of four, with hyphens: how it is printed, and kept in the field interview.code.
    [[nodiscard]] QString format() const;

    friend bool operator==(const WithdrawalCode &, const WithdrawalCode &) = default;

private:
    explicit WithdrawalCode(QByteArray symbols)
        : m_symbols(std::move(symbols))
    { }

    QByteArray m_symbols;
};

} // namespace regards
