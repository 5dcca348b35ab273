// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keys.h"

#include "core/exchange/readable.h"
#include "core/exchange/sodiumready.h"

#include <cstring>

namespace regards {

static_assert(PublicIdentity::KeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(PublicIdentity::KeySize == crypto_box_PUBLICKEYBYTES);
static_assert(SigningKeys::SeedSize == crypto_sign_SEEDBYTES);
static_assert(BoxKeys::SecretSize == crypto_box_SECRETKEYBYTES);

namespace {

/// BLAKE2b of both public keys. The purpose (16 bytes) keeps the digests of different uses apart.
QByteArray digest(const PublicIdentity &identity, const char (&purpose)[17], qsizetype size)
{
    static_assert(crypto_generichash_blake2b_PERSONALBYTES == 16);
    const QByteArray keys = identity.bytes();
    QByteArray found(size, '\0');
    crypto_generichash_blake2b_salt_personal(reinterpret_cast<unsigned char *>(found.data()), size_t(size),
                                             reinterpret_cast<const unsigned char *>(keys.constData()),
                                             size_t(keys.size()), nullptr, 0, nullptr,
                                             reinterpret_cast<const unsigned char *>(purpose));
    return found;
}

bool isBoxKey(const std::array<unsigned char, 32> &key)
{
    // Multiplying by any scalar tells: libsodium refuses points of small order, which make every secret the same.
    std::array<unsigned char, 32> scalar{1};
    std::array<unsigned char, 32> product{};
    return crypto_scalarmult(product.data(), scalar.data(), key.data()) == 0;
}

} // namespace

std::optional<Fingerprint> Fingerprint::fromText(QStringView text)
{
    readable::Typed read = readable::readTyped(text, Length, 0);
    if (read.flaw != readable::Flaw::None)
        return std::nullopt;
    return Fingerprint(std::move(read.symbols));
}

QString Fingerprint::text() const
{
    return readable::grouped(m_symbols, QLatin1Char(' '));
}

std::optional<PublicIdentity> PublicIdentity::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return std::nullopt;
    prepareSodium();
    PublicIdentity identity;
    std::memcpy(identity.signing.data(), bytes.data(), size_t(KeySize));
    std::memcpy(identity.box.data(), bytes.data() + KeySize, size_t(KeySize));
    if (crypto_core_ed25519_is_valid_point(identity.signing.data()) != 1 || !isBoxKey(identity.box))
        return std::nullopt;
    return identity;
}

QByteArray PublicIdentity::bytes() const
{
    QByteArray bytes;
    bytes.append(reinterpret_cast<const char *>(signing.data()), KeySize);
    bytes.append(reinterpret_cast<const char *>(box.data()), KeySize);
    return bytes;
}

KeyId PublicIdentity::keyId() const
{
    return KeyId(digest(*this, "regards key id  ", KeyId::Size));
}

Fingerprint PublicIdentity::fingerprint() const
{
    return Fingerprint(readable::symbolsFromBits(digest(*this, "regards fingerpr", 16), Fingerprint::Length));
}

SigningKeys SigningKeys::generate()
{
    prepareSodium();
    SecretBytes seed(SeedSize);
    randombytes_buf(seed.data(), size_t(seed.size()));
    return *fromSeed(seed.view());
}

std::optional<SigningKeys> SigningKeys::fromSeed(QByteArrayView seed)
{
    if (seed.size() != SeedSize)
        return std::nullopt;
    SigningKeys keys;
    keys.m_secret = SecretBytes(qsizetype(crypto_sign_SECRETKEYBYTES));
    crypto_sign_seed_keypair(keys.m_public.data(), keys.m_secret.data(),
                             reinterpret_cast<const unsigned char *>(seed.data()));
    return keys;
}

SecretBytes SigningKeys::seed() const
{
    SecretBytes seed(SeedSize);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

BoxKeys BoxKeys::generate()
{
    prepareSodium();
    SecretBytes secret(SecretSize);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return *fromSecret(secret.view());
}

std::optional<BoxKeys> BoxKeys::fromSecret(QByteArrayView secret)
{
    if (secret.size() != SecretSize)
        return std::nullopt;
    BoxKeys keys;
    keys.m_secret = SecretBytes(secret);
    crypto_scalarmult_base(keys.m_public.data(), keys.m_secret.data());
    return keys;
}

Identity Identity::generate()
{
    return {SigningKeys::generate(), BoxKeys::generate()};
}

std::optional<Identity> Identity::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != StoredSize)
        return std::nullopt;
    return Identity{*SigningKeys::fromSeed(bytes.first(SigningKeys::SeedSize)),
                    *BoxKeys::fromSecret(bytes.last(BoxKeys::SecretSize))};
}

SecretBytes Identity::toBytes() const
{
    SecretBytes bytes(StoredSize);
    const SecretBytes seed = signing.seed();
    std::memcpy(bytes.data(), seed.data(), size_t(seed.size()));
    std::memcpy(bytes.data() + seed.size(), box.secretKey().data(), size_t(BoxKeys::SecretSize));
    return bytes;
}

PublicIdentity Identity::publicHalf() const
{
    return {signing.publicKey(), box.publicKey()};
}

} // namespace regards
