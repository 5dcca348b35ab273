// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace regards {

namespace {

/// Libsodium wants to be woken once, from any thread; without it there is no program.
void wakeSodium()
{
    static const int answer = sodium_init();
    if (answer < 0)
        qFatal("libsodium can't start: the system gives no random numbers");
}

/// Whether the bytes lie on the heap and may be overwritten; literals and borrowed bytes must not.
template <typename Container>
bool isOnHeap(Container &container)
{
    return container.data_ptr().d_ptr() != nullptr;
}

} // namespace

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    wakeSodium();
    if (size == 0)
        return;
    m_data = static_cast<quint8 *>(sodium_malloc(size_t(size)));
    if (!m_data)
        qBadAlloc();
    std::fill_n(m_data, size, quint8(0));
}

SecretBytes::SecretBytes(QByteArrayView content)
    : SecretBytes(content.size())
{
    std::copy(content.begin(), content.end(), reinterpret_cast<char *>(m_data));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes
}

void SecretBytes::truncate(qsizetype size) noexcept
{
    m_size = std::clamp<qsizetype>(size, 0, m_size);
}

SecretKey::SecretKey(QByteArrayView bytes)
    : m_bytes(bytes)
{
    Q_ASSERT(bytes.size() == Size);
}

bool SecretKey::isSame(const SecretKey &other) const noexcept
{
    return sodium_memcmp(data(), other.data(), size_t(Size)) == 0;
}

Passphrase::Passphrase(QStringView text)
{
    QString copy = text.toString();
    QString composed = copy.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    m_utf8 = SecretBytes(utf8);
    wipe(utf8);
    wipe(composed);
    wipe(copy);
}

Passphrase Passphrase::clone() const
{
    Passphrase copy;
    copy.m_utf8 = m_utf8.clone();
    return copy;
}

void wipe(QString &text) noexcept
{
    if (isOnHeap(text))
        sodium_memzero(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text = QString();
}

void wipe(QByteArray &bytes) noexcept
{
    if (isOnHeap(bytes))
        sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes = QByteArray();
}

} // namespace regards
