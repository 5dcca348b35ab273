// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <span>

namespace regards {

/**
 * Bytes that nobody else may read: locked in memory (as far as the system allows), guarded, wiped when they go.
 *
 * Moves and never copies by itself; clone() says so where a copy is meant.
 */
class SecretBytes
{
public:
    SecretBytes() noexcept = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    explicit SecretBytes(QByteArrayView content);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const { return SecretBytes(view()); }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] quint8 *data() noexcept { return m_data; }
    [[nodiscard]] const quint8 *data() const noexcept { return m_data; }
    /// Valid as long as these bytes.
    [[nodiscard]] QByteArrayView view() const noexcept { return {reinterpret_cast<const char *>(m_data), m_size}; }
    /// The first `size` bytes only; the rest is wiped with the whole.
    void truncate(qsizetype size) noexcept;

private:
    quint8 *m_data = nullptr;
    qsizetype m_size = 0;
};

/**
 * The 32 bytes that encrypt one file. Never empty, unless moved from.
 */
class SecretKey
{
public:
    static constexpr qsizetype Size = 32;

    /// All zero, to be filled through data().
    SecretKey()
        : m_bytes(Size)
    { }
    /// Exactly 32 bytes.
    explicit SecretKey(QByteArrayView bytes);

    [[nodiscard]] SecretKey clone() const { return SecretKey(view()); }
    [[nodiscard]] quint8 *data() noexcept { return m_bytes.data(); }
    [[nodiscard]] const quint8 *data() const noexcept { return m_bytes.data(); }
    [[nodiscard]] QByteArrayView view() const noexcept { return m_bytes.view(); }
    /// Compares in constant time.
    [[nodiscard]] bool isSame(const SecretKey &other) const noexcept;

private:
    SecretBytes m_bytes;
};

/**
 * What a person typed to open a file: UTF-8 in Unicode's form NFC, so that the same words typed on two keyboards or
 * two systems are the same bytes. Wiped when it goes.
 */
class Passphrase
{
public:
    Passphrase() noexcept = default;
    /// Leaves `text` as it is; whoever owns it wipes it with wipe().
    explicit Passphrase(QStringView text);

    [[nodiscard]] Passphrase clone() const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_utf8.isEmpty(); }
    /// UTF-8, valid as long as the passphrase.
    [[nodiscard]] QByteArrayView utf8() const noexcept { return m_utf8.view(); }

private:
    SecretBytes m_utf8;
};

/// Overwrites a text and empties it. Reaches this copy only: copies that share its memory are overwritten with it,
/// copies made elsewhere are not.
void wipe(QString &text) noexcept;
void wipe(QByteArray &bytes) noexcept;

} // namespace regards
