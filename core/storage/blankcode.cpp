// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blankcode.h"

#include <sodium.h>

namespace regards {

namespace {

/// How many characters: bytes that don't continue one of UTF-8.
int lengthOf(QByteArrayView utf8)
{
    int length = 0;
    for (const char byte : utf8)
        length += (quint8(byte) & 0xc0U) != 0x80U;
    return length;
}

/// Whether each byte differs from the one before by `step`.
bool isRun(QByteArrayView utf8, int step)
{
    for (qsizetype i = 1; i < utf8.size(); ++i) {
        if (utf8.at(i) - utf8.at(i - 1) != step)
            return false;
    }
    return true;
}

} // namespace

BlankCode::Fitness BlankCode::fitness(const Passphrase &code)
{
    if (lengthOf(code.utf8()) < LeastLength)
        return Fitness::TooShort;
    const bool isPlain = isRun(code.utf8(), 0) || isRun(code.utf8(), 1) || isRun(code.utf8(), -1);
    return isPlain ? Fitness::TooPlain : Fitness::Good;
}

bool BlankCode::set(const Passphrase &code)
{
    if (fitness(code) != Fitness::Good)
        return false;
    m_key = SecretBytes(qsizetype(crypto_generichash_KEYBYTES));
    randombytes_buf(m_key.data(), size_t(m_key.size()));
    m_hash = hashOf(code);
    m_triesLeft = Tries;
    return true;
}

BlankCode::Answer BlankCode::check(const Passphrase &typed)
{
    if (!isSet())
        return Answer::Refused;
    if (lengthOf(typed.utf8()) < LeastLength)
        return Answer::Incomplete;
    const SecretBytes hash = hashOf(typed);
    if (sodium_memcmp(hash.data(), m_hash.data(), size_t(m_hash.size())) == 0) {
        m_triesLeft = Tries;
        return Answer::Right;
    }
    if (--m_triesLeft > 0)
        return Answer::Wrong;
    clear();
    return Answer::Refused;
}

void BlankCode::clear()
{
    m_key = {};
    m_hash = {};
    m_triesLeft = 0;
}

SecretBytes BlankCode::hashOf(const Passphrase &code) const
{
    SecretBytes hash{qsizetype(crypto_generichash_BYTES)};
    const QByteArrayView utf8 = code.utf8();
    crypto_generichash(hash.data(), size_t(hash.size()), reinterpret_cast<const unsigned char *>(utf8.data()),
                       static_cast<unsigned long long>(utf8.size()), m_key.data(), size_t(m_key.size()));
    return hash;
}

} // namespace regards
