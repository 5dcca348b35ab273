// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyderivation.h"

#include <sodium.h>

namespace regards {

static_assert(SaltSize == crypto_pwhash_SALTBYTES);

namespace {

struct Work
{
    unsigned long long passes;
    size_t bytes;
};

// Frozen: every file that exists was made with these numbers.
Work workOf(KeyProfile profile)
{
    switch (profile) {
    case KeyProfile::Cheap:
        return {1, 8 * 1024};
    case KeyProfile::Light:
        return {3, size_t(64) * 1024 * 1024};
    case KeyProfile::Strong:
        return {3, size_t(256) * 1024 * 1024};
    }
    Q_UNREACHABLE();
}

} // namespace

bool areCheapKeysAllowed()
{
#ifdef REGARDS_CHEAP_KEYS_SWITCH
    return qgetenv("REGARDS_TEST_CHEAP_KEYS") == "1";
#else
    return false;
#endif
}

KeyProfile defaultKeyProfile()
{
    return areCheapKeysAllowed() ? KeyProfile::Cheap : KeyProfile::Strong;
}

std::optional<KeyProfile> keyProfileFromByte(quint8 byte)
{
    switch (byte) {
    case quint8(KeyProfile::Cheap):
        return areCheapKeysAllowed() ? std::optional(KeyProfile::Cheap) : std::nullopt;
    case quint8(KeyProfile::Light):
        return KeyProfile::Light;
    case quint8(KeyProfile::Strong):
        return KeyProfile::Strong;
    default:
        return std::nullopt;
    }
}

QByteArray newSalt(KeyProfile profile)
{
    const SecretBytes wake(1); // libsodium is up from here on
    QByteArray salt(SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    salt[0] = char(profile);
    return salt;
}

Result<SecretKey> deriveKey(const Passphrase &passphrase, QByteArrayView salt)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseEmpty};
    const auto profile = salt.size() == SaltSize ? keyProfileFromByte(quint8(salt.front())) : std::nullopt;
    if (!profile)
        return Error{ErrorCode::NotARegardsFile};
    const Work work = workOf(*profile);
    SecretKey key;
    if (crypto_pwhash(key.data(), SecretKey::Size, passphrase.utf8().data(),
                      static_cast<unsigned long long>(passphrase.utf8().size()),
                      reinterpret_cast<const unsigned char *>(salt.data()), work.passes, work.bytes,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{ErrorCode::OutOfMemory};
    return key;
}

} // namespace regards
