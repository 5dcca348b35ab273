// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

/// Codes that people read to one another and type from paper: Crockford's base 32, which has no I, L, O or U, with a
/// Reed–Solomon checksum over its 32 symbols.
namespace regards::readable {

/// What is wrong with something typed.
enum class Flaw { None, Length, Character, Checksum };
/// `length`, `character`, `checksum`.
[[nodiscard]] QString token(Flaw flaw);

/// One symbol a byte, from its lower five bits.
[[nodiscard]] QByteArray symbolsFromBytes(QByteArrayView bytes);
/// The first `count` groups of five bits of `bytes`, most significant bit first, one symbol each; `bytes` must hold
/// as many.
[[nodiscard]] QByteArray symbolsFromBits(QByteArrayView bytes, qsizetype count);

/// `symbols` and `checks` more (1 to 4), such that any `checks` or fewer wrong symbols are found. At most 31 in all.
[[nodiscard]] QByteArray withChecksum(const QByteArray &symbols, int checks);

struct Typed
{
    QByteArray symbols;
    Flaw flaw = Flaw::None;
};
/// Reads `length` symbols, of which the last `checks` are a checksum: case, spaces and hyphens of any sort don't
/// matter, O is 0, I and L are 1.
[[nodiscard]] Typed readTyped(QStringView typed, qsizetype length, int checks);

/// Groups of four.
[[nodiscard]] QString grouped(const QByteArray &symbols, QLatin1Char separator);

} // namespace regards::readable
