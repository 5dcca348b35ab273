// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace regards {

void prepareSodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium cannot be initialised");
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    prepareSodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(m_data);
    sodium_memzero(m_data, size_t(size));
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(bytes.size())
{
    if (!bytes.isEmpty())
        std::memcpy(m_data, bytes.data(), size_t(bytes.size()));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

} // namespace regards
