// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbor.h"

#include <limits>

namespace regards {

CborReader::CborReader(const QByteArray &data, QString fileName, CborLimits limits)
    : m_data(data)
    , m_reader(m_data)
    , m_fileName(std::move(fileName))
    , m_limits(limits)
{ }

CborReader::Kind CborReader::next() const
{
    const bool atEnd = m_levels.empty() ? m_topRead > 0 : m_levels.back().read == m_levels.back().length;
    if (failed() || atEnd)
        return Kind::End;
    switch (m_reader.type()) {
    case QCborStreamReader::UnsignedInteger:
    case QCborStreamReader::NegativeInteger:
        return Kind::Integer;
    case QCborStreamReader::ByteString:
        return Kind::Bytes;
    case QCborStreamReader::TextString:
        return Kind::Text;
    case QCborStreamReader::Array:
        return Kind::Array;
    case QCborStreamReader::Map:
        return Kind::Map;
    case QCborStreamReader::SimpleType:
        return m_reader.isNull() ? Kind::Null : Kind::Other;
    default:
        return Kind::Other;
    }
}

QString CborReader::place() const
{
    if (m_levels.empty())
        return QStringLiteral("/");
    QString path;
    for (const Level &level : m_levels)
        path += QStringLiteral("/%1").arg(level.read);
    return path;
}

void CborReader::fail(const QString &reason)
{
    if (!failed())
        m_failure = Error{ErrorCode::ContainerDamaged, {m_fileName, place() + QLatin1Char(' ') + reason}};
}

bool CborReader::expect(Kind kind)
{
    const Kind found = next();
    if (failed())
        return false;
    if (found == kind)
        return true;
    if (found == Kind::End)
        fail(QStringLiteral("missing"));
    else if (m_reader.lastError() != QCborError::NoError)
        fail(QStringLiteral("syntax"));
    else
        fail(QStringLiteral("kind"));
    return false;
}

void CborReader::counted()
{
    ++(m_levels.empty() ? m_topRead : m_levels.back().read);
    if (++m_items > m_limits.items)
        fail(QStringLiteral("items"));
}

void CborReader::stepOver()
{
    // What Qt finds wrong in stepping is in the item after this one, and said when that one is asked for.
    (void)m_reader.next(0);
    counted();
}

bool CborReader::takeNull()
{
    if (next() != Kind::Null)
        return false;
    stepOver();
    return !failed();
}

qint64 CborReader::integer()
{
    return integer(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

qint64 CborReader::integer(qint64 least, qint64 most)
{
    if (!expect(Kind::Integer))
        return least;
    // Either part of a 64-bit integer can be twice as far from zero in CBOR; a magnitude of zero stands for 2^64.
    constexpr quint64 Middle = quint64(1) << 63;
    qint64 value = 0;
    bool fits = false;
    if (m_reader.isUnsignedInteger()) {
        fits = m_reader.toUnsignedInteger() < Middle;
        value = qint64(m_reader.toUnsignedInteger());
    } else {
        const auto magnitude = quint64(m_reader.toNegativeInteger());
        fits = magnitude - 1 < Middle;
        value = -1 - qint64((magnitude - 1) & (Middle - 1));
    }
    if (!fits || value < least || value > most) {
        fail(QStringLiteral("range"));
        return least;
    }
    stepOver();
    return failed() ? least : value;
}

/// How many bytes follow the next item's first.
qint64 CborReader::bytesBeyondHead() const
{
    return m_data.size() - m_reader.currentOffset() - 1;
}

bool CborReader::stringFits()
{
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(m_limits.stringSize))
        fail(QStringLiteral("length"));
    else if (m_reader.length() > quint64(bytesBeyondHead()))
        fail(QStringLiteral("truncated"));
    return !failed();
}

/// Reads the one piece of a string of known length, and sees its end.
template <typename Read>
auto CborReader::wholeString(Read read)
{
    auto piece = read();
    auto value = std::move(piece.data);
    if (piece.status == QCborStreamReader::Ok)
        piece = read();
    if (piece.status != QCborStreamReader::EndOfString) {
        fail(QStringLiteral("syntax"));
        value.clear();
    } else {
        counted();
    }
    return value;
}

QString CborReader::text()
{
    if (!expect(Kind::Text) || !stringFits())
        return {};
    return wholeString([this] { return m_reader.readString(); });
}

QByteArray CborReader::bytes()
{
    if (!expect(Kind::Bytes) || !stringFits())
        return {};
    return wholeString([this] { return m_reader.readByteArray(); });
}

QByteArray CborReader::bytes(qsizetype size)
{
    if (expect(Kind::Bytes) && (!m_reader.isLengthKnown() || m_reader.length() != quint64(size)))
        fail(QStringLiteral("length"));
    return bytes();
}

qsizetype CborReader::enter(Kind kind, qint64 most)
{
    if (!expect(kind))
        return 0;
    const qint64 itemsEach = kind == Kind::Map ? 2 : 1;
    // Every item takes at least a byte, so no honest count exceeds the bytes that are left.
    const qint64 possible = bytesBeyondHead() / itemsEach;
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(std::min(most, possible))) {
        fail(QStringLiteral("length"));
        return 0;
    }
    if (qint64(m_levels.size()) >= m_limits.depth) {
        fail(QStringLiteral("depth"));
        return 0;
    }
    const auto count = qsizetype(m_reader.length());
    if (!m_reader.enterContainer()) {
        fail(QStringLiteral("syntax"));
        return 0;
    }
    m_levels.push_back({count * itemsEach, 0});
    return count;
}

qsizetype CborReader::beginArray(qsizetype most)
{
    return enter(Kind::Array, most);
}

void CborReader::enterArray(qsizetype count)
{
    if (expect(Kind::Array) && (!m_reader.isLengthKnown() || m_reader.length() != quint64(count)))
        fail(QStringLiteral("length"));
    (void)enter(Kind::Array, count);
}

qsizetype CborReader::beginMap(qsizetype most)
{
    return enter(Kind::Map, most);
}

void CborReader::end()
{
    if (failed())
        return;
    Q_ASSERT(!m_levels.empty());
    if (next() != Kind::End) {
        fail(QStringLiteral("unread"));
        return;
    }
    if (!m_reader.leaveContainer()) {
        fail(QStringLiteral("syntax"));
        return;
    }
    m_levels.pop_back();
    counted();
}

void CborReader::skip()
{
    if (next() == Kind::End)
        fail(QStringLiteral("missing"));
    const size_t outside = m_levels.size();
    do {
        switch (next()) {
        case Kind::End:
            end();
            break;
        case Kind::Array:
            (void)beginArray(std::numeric_limits<qsizetype>::max());
            break;
        case Kind::Map:
            (void)beginMap(std::numeric_limits<qsizetype>::max());
            break;
        case Kind::Text:
            (void)text();
            break;
        case Kind::Bytes:
            (void)bytes();
            break;
        case Kind::Integer:
            (void)integer();
            break;
        case Kind::Null:
            (void)takeNull();
            break;
        case Kind::Other:
            (void)expect(Kind::Null);
            break;
        }
    } while (!failed() && m_levels.size() > outside);
}

Result<void> CborReader::finish()
{
    if (!failed() && (!m_levels.empty() || m_topRead != 1))
        fail(QStringLiteral("unread"));
    if (!failed() && m_reader.currentOffset() != m_data.size())
        fail(QStringLiteral("trailing"));
    if (failed())
        return *m_failure;
    return {};
}

void CborWriter::bytes(QByteArrayView value)
{
    m_writer.appendByteString(value.data(), value.size());
}

} // namespace regards
