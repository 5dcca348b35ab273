// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readable.h"

#include <array>

namespace regards::readable {

namespace {

constexpr QByteArrayView Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// Multiplies in the field of 32 elements, modulo x^5 + x^2 + 1.
unsigned times(unsigned left, unsigned right)
{
    unsigned product = 0;
    for (; right != 0; right >>= 1) {
        if (right & 1)
            product ^= left;
        left <<= 1;
        if (left & 32)
            left ^= 0b100101;
    }
    return product;
}

/// What is left of the polynomial `symbols`, followed by `checks` zeros, divided by (x - a)(x - a^2)…(x - a^checks)
/// with a = 2. Its multiples have a distance of checks + 1.
QByteArray remainder(const QByteArray &symbols, int checks)
{
    std::array<unsigned, 5> generator{1}; // Lowest power first.
    unsigned root = 1;
    for (int degree = 0; degree < checks; ++degree) {
        root = times(root, 2);
        for (int i = degree + 1; i > 0; --i)
            generator[size_t(i)] = generator[size_t(i - 1)] ^ times(generator[size_t(i)], root);
        generator[0] = times(generator[0], root);
    }
    std::array<unsigned, 5> rest{};
    for (const char symbol : symbols) {
        const unsigned lead = unsigned(Alphabet.indexOf(symbol)) ^ rest[size_t(checks - 1)];
        for (int i = checks - 1; i > 0; --i)
            rest[size_t(i)] = rest[size_t(i - 1)] ^ times(lead, generator[size_t(i)]);
        rest[0] = times(lead, generator[0]);
    }
    QByteArray found;
    for (int i = checks - 1; i >= 0; --i)
        found.append(Alphabet[qsizetype(rest[size_t(i)])]);
    return found;
}

} // namespace

QString token(Flaw flaw)
{
    switch (flaw) {
    case Flaw::None:
        return {};
    case Flaw::Length:
        return QStringLiteral("length");
    case Flaw::Character:
        return QStringLiteral("character");
    case Flaw::Checksum:
        return QStringLiteral("checksum");
    }
    Q_UNREACHABLE();
}

QByteArray symbolsFromBytes(QByteArrayView bytes)
{
    QByteArray symbols;
    for (const char byte : bytes)
        symbols.append(Alphabet[byte & 31]);
    return symbols;
}

QByteArray symbolsFromBits(QByteArrayView bytes, qsizetype count)
{
    Q_ASSERT(bytes.size() * 8 >= count * 5);
    QByteArray symbols;
    unsigned pool = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pool = (pool << 8 | quint8(byte)) & 0xffff;
        for (bits += 8; bits >= 5 && symbols.size() < count; bits -= 5)
            symbols.append(Alphabet[qsizetype(pool >> (bits - 5) & 31)]);
    }
    return symbols;
}

QByteArray withChecksum(const QByteArray &symbols, int checks)
{
    Q_ASSERT(checks >= 1 && checks <= 4 && symbols.size() + checks <= 31);
    return symbols + remainder(symbols, checks);
}

Typed readTyped(QStringView typed, qsizetype length, int checks)
{
    QByteArray symbols;
    for (const QChar letter : typed) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        char symbol = letter.toUpper().toLatin1();
        if (symbol == 'O')
            symbol = '0';
        else if (symbol == 'I' || symbol == 'L')
            symbol = '1';
        if (!Alphabet.contains(symbol))
            return {{}, Flaw::Character};
        if (symbols.size() == length)
            return {{}, Flaw::Length};
        symbols.append(symbol);
    }
    if (symbols.size() != length)
        return {{}, Flaw::Length};
    if (checks > 0 && remainder(symbols.first(length - checks), checks) != symbols.last(checks))
        return {{}, Flaw::Checksum};
    return {symbols, Flaw::None};
}

QString grouped(const QByteArray &symbols, QLatin1Char separator)
{
    QString text;
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += separator;
        text += QLatin1Char(symbols.at(i));
    }
    return text;
}

} // namespace regards::readable
