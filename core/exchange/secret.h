// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace regards
{

/// Makes libsodium ready; may be called as often as one likes, from any thread. Ends the program if the system
/// has no source of randomness, since nothing here would be safe then.
void prepareSodium();

/// Overwrites a copy of a secret before it is let go of, and empties it. Other copies that share its memory are not
/// reached.
void wipe(QByteArray &bytes);

/**
 * Bytes that must not reach a swap file, a core dump or the next owner of the memory.
 *
 * Locked while alive, wiped at the end, never copied. Empty after being moved from.
 */
class SecretBytes
{
public:
    SecretBytes() noexcept = default;
    /// `size` bytes, all zero.
    explicit SecretBytes(qsizetype size);
    /// A locked copy of `bytes`, which stay the caller's to wipe.
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] unsigned char *data() noexcept { return m_data; }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_data; }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] QByteArrayView view() const noexcept { return {m_data, m_size}; }

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace regards
