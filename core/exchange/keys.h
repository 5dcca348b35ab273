// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/secret.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace regards {

/// What a file shows in clear of a public identity: 16 bytes of its digest. It says nothing to somebody who doesn't
/// have that identity's public keys, not even beside its fingerprint.
using KeyId = Id<struct KeyTag>;

/**
 * What two people read to one another to be sure that they mean the same public keys: 100 bits of their digest.
 *
 * Shown as five groups of four letters and digits of which none can be taken for another.
 */
class Fingerprint
{
public:
    static constexpr qsizetype Length = 20;

    /// Reads what text() wrote, or somebody typed after it: case, spaces and hyphens don't matter, O is 0, I and L
    /// are 1. Anything else is nullopt.
    [[nodiscard]] static std::optional<Fingerprint> fromText(QStringView text);
    /// `K7QX 0M4T 9RBD 2WHE 6YVA`, say: capitals, groups separated by spaces.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    friend struct PublicIdentity;
    explicit Fingerprint(QByteArray symbols)
        : m_symbols(std::move(symbols))
    { }

    QByteArray m_symbols;
};

/// The half of an Identity that others may know: an Ed25519 key that checks signatures, an X25519 key to seal to.
struct PublicIdentity
{
    static constexpr qsizetype KeySize = 32;
    static constexpr qsizetype Size = 2 * KeySize;

    std::array<unsigned char, KeySize> signing{};
    std::array<unsigned char, KeySize> box{};

    /// 64 bytes as bytes() gives them. Nullopt for another length and for keys that are no points of their curve or
    /// lie in its small subgroup, with which a signature or a seal would protect nothing.
    [[nodiscard]] static std::optional<PublicIdentity> fromBytes(QByteArrayView bytes);
    /// The signing key, then the box key.
    [[nodiscard]] QByteArray bytes() const;

    [[nodiscard]] KeyId keyId() const;
    [[nodiscard]] Fingerprint fingerprint() const;

    friend bool operator==(const PublicIdentity &, const PublicIdentity &) = default;
};

/// An Ed25519 key pair. Its secret half never leaves locked memory but through seed().
class SigningKeys
{
public:
    static constexpr qsizetype SeedSize = 32;

    [[nodiscard]] static SigningKeys generate();
    /// The pair that grew from a seed of 32 bytes; another length is nullopt.
    [[nodiscard]] static std::optional<SigningKeys> fromSeed(QByteArrayView seed);

    [[nodiscard]] const std::array<unsigned char, 32> &publicKey() const noexcept { return m_public; }
    /// 64 bytes in libsodium's layout.
    [[nodiscard]] const SecretBytes &secretKey() const noexcept { return m_secret; }
    [[nodiscard]] SecretBytes seed() const;

private:
    SigningKeys() = default;

    std::array<unsigned char, 32> m_public{};
    SecretBytes m_secret;
};

/// An X25519 key pair. Its secret half never leaves locked memory unless the caller copies it.
class BoxKeys
{
public:
    static constexpr qsizetype SecretSize = 32;

    [[nodiscard]] static BoxKeys generate();
    /// The pair of a secret key of 32 bytes; another length is nullopt.
    [[nodiscard]] static std::optional<BoxKeys> fromSecret(QByteArrayView secret);

    [[nodiscard]] const std::array<unsigned char, 32> &publicKey() const noexcept { return m_public; }
    [[nodiscard]] const SecretBytes &secretKey() const noexcept { return m_secret; }

private:
    BoxKeys() = default;

    std::array<unsigned char, 32> m_public{};
    SecretBytes m_secret;
};

/// Who a notebook or an archive is towards others: what it signs with and what is sealed to it.
struct Identity
{
    static constexpr qsizetype StoredSize = SigningKeys::SeedSize + BoxKeys::SecretSize;

    SigningKeys signing;
    BoxKeys box;

    [[nodiscard]] static Identity generate();
    /// Reads what toBytes() gave; another length is nullopt.
    [[nodiscard]] static std::optional<Identity> fromBytes(QByteArrayView bytes);
    /// 64 bytes to keep inside an encrypted notebook: the seed of the signing keys, then the secret box key.
    [[nodiscard]] SecretBytes toBytes() const;

    [[nodiscard]] PublicIdentity publicHalf() const;
};

} // namespace regards
