// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace regards {

/**
 * Sixteen bytes that name something for good; all zero is “none”.
 *
 * The tag keeps different kinds of identity apart at compile time.
 */
template <typename Tag>
class Id
{
public:
    static constexpr qsizetype Size = 16;

    constexpr Id() noexcept = default;
    /// 16 bytes; any other length gives none.
    explicit Id(QByteArrayView bytes) noexcept
    {
        if (bytes.size() == Size)
            std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(m_bytes.data()));
    }
    /// A UUID in text form, lower or upper case, with its hyphens and without braces; anything else is nullopt.
    [[nodiscard]] static std::optional<Id> fromText(QStringView text);
    /// The UUID in lower case with hyphens, 36 characters.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isNone() const noexcept { return m_bytes == std::array<quint8, Size>{}; }
    [[nodiscard]] explicit operator bool() const noexcept { return !isNone(); }
    [[nodiscard]] QByteArrayView view() const noexcept
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), Size};
    }
    [[nodiscard]] QByteArray bytes() const { return view().toByteArray(); }

    friend constexpr auto operator<=>(const Id &, const Id &) noexcept = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.view(), seed); }

private:
    std::array<quint8, Size> m_bytes{};
};

namespace detail {
[[nodiscard]] std::optional<QByteArray> uuidFromText(QStringView text);
[[nodiscard]] QString uuidToText(QByteArrayView bytes);
} // namespace detail

template <typename Tag>
std::optional<Id<Tag>> Id<Tag>::fromText(QStringView text)
{
    if (const auto bytes = detail::uuidFromText(text))
        return Id(QByteArrayView(*bytes));
    return std::nullopt;
}

template <typename Tag>
QString Id<Tag>::text() const
{
    return detail::uuidToText(view());
}

/// A record of any type: a UUID, version 4 or (for key records) 5.
using RecordId = Id<struct RecordTag>;
/// One writing session: 16 random bytes.
using ReplicaId = Id<struct ReplicaTag>;
/// One file that travels: 16 random bytes.
using FileId = Id<struct FileTag>;

/// The id of a key record: UUID version 5 of `name` under this project's namespace. The same name, the same id.
[[nodiscard]] RecordId derivedRecordId(const QString &name);

} // namespace regards
