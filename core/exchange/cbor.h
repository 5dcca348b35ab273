// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QString>
#include <QStringView>

#include <vector>

namespace regards {

/// What CborReader takes at most, so that hostile bytes cost no more than honest ones.
struct CborLimits
{
    /// Containers within containers.
    int depth = 8;
    /// Values in all, containers included.
    qint64 items = 40'000'000;
    /// Bytes of one text or byte string.
    qint64 stringSize = 4 * 1024 * 1024;
};

/**
 * Reads CBOR (RFC 8949) item by item, as the caller expects it, and believes nothing.
 *
 * Known: null, 64-bit integers, texts, byte strings, arrays and maps of stated length. Everything else is damage.
 * The first thing that is wrong stops the reader: from then on every call returns an empty value and every count is
 * zero, so that a caller may read a whole record and look once.
 *
 *     const qsizetype count = reader.beginArray(1'000'000);
 *     for (qsizetype i = 0; i < count && !reader.failed(); ++i) …
 *     reader.end();
 */
class CborReader
{
public:
    enum class Kind { Null, Integer, Text, Bytes, Array, Map, End, Other };

    /// `fileName` is what error() names.
    explicit CborReader(const QByteArray &data, QString fileName, CborLimits limits = {});

    /// What comes next; End at the end of the container or of everything, and after a failure.
    [[nodiscard]] Kind next() const;

    /// Steps over a null if one is next; false, without failing, if not.
    [[nodiscard]] bool takeNull();
    [[nodiscard]] qint64 integer();
    /// As integer(), and fails outside `least` to `most`, both allowed; then gives `least`.
    [[nodiscard]] qint64 integer(qint64 least, qint64 most);
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    /// As bytes(), and fails unless there are exactly `size`; what it gives then is empty.
    [[nodiscard]] QByteArray bytes(qsizetype size);

    /// Enters an array of at most `most` items, and says how many it has. A count is never larger than the number of
    /// bytes that are left.
    [[nodiscard]] qsizetype beginArray(qsizetype most);
    /// Enters an array that must have exactly `count` items.
    void enterArray(qsizetype count);
    /// Enters a map of at most `most` pairs, and says how many it has: read key, value, key, value…
    [[nodiscard]] qsizetype beginMap(qsizetype most);
    /// Leaves the container entered last; fails if something in it has not been read.
    void end();
    /// Steps over the next item with all that is in it.
    void skip();

    /// For a caller who finds what was read to be impossible: fails here with `reason`, a token. Keeps an earlier
    /// failure.
    void fail(const QString &reason);
    [[nodiscard]] bool failed() const noexcept { return m_failure.has_value(); }
    /// ContainerDamaged with the file name and a place: the path of indices from the outermost container and the
    /// reason, `/2/17/0 kind` say.
    [[nodiscard]] Error error() const { return *m_failure; }
    /// Ok if nothing failed, every container was left and nothing follows.
    [[nodiscard]] Result<void> finish();

private:
    struct Level
    {
        qint64 length; // items: in a map, keys and values
        qint64 read;
    };

    [[nodiscard]] bool expect(Kind kind);
    [[nodiscard]] qsizetype enter(Kind kind, qint64 most);
    [[nodiscard]] qint64 bytesBeyondHead() const;
    [[nodiscard]] bool stringFits();
    template <typename Read>
    [[nodiscard]] auto wholeString(Read read);
    void stepOver();
    void counted();
    [[nodiscard]] QString place() const;

    QByteArray m_data;
    QCborStreamReader m_reader;
    QString m_fileName;
    CborLimits m_limits;
    std::vector<Level> m_levels;
    qint64 m_items = 0;
    qint64 m_topRead = 0;
    std::optional<Error> m_failure;
};

/// Writes what CborReader reads. Counts are stated beforehand and must be kept to: anything else is a bug.
class CborWriter
{
public:
    CborWriter()
        : m_writer(&m_data)
    { }
    CborWriter(const CborWriter &) = delete;
    CborWriter &operator=(const CborWriter &) = delete;

    void null() { m_writer.append(nullptr); }
    void integer(qint64 value) { m_writer.append(value); }
    void text(QStringView value) { m_writer.append(value); }
    void bytes(QByteArrayView value);
    void beginArray(qsizetype count) { m_writer.startArray(quint64(count)); }
    void endArray() { m_writer.endArray(); }
    /// `count` pairs: write key, value, key, value…
    void beginMap(qsizetype count) { m_writer.startMap(quint64(count)); }
    void endMap() { m_writer.endMap(); }

    [[nodiscard]] const QByteArray &data() const noexcept { return m_data; }

private:
    QByteArray m_data;
    QCborStreamWriter m_writer;
};

} // namespace regards
