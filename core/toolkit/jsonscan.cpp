// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

#include <algorithm>
#include <tuple>
#include <vector>

namespace regards {

namespace {

struct Frame
{
    bool isObject = false;
    bool expectsKey = false;
    size_t firstKey = 0; ///< its first in the list of the keys of all open objects
};

/// A key, its text's bytes mostly borrowed, and where it stands.
struct Key
{
    QByteArray name;
    qsizetype at = 0;

    friend bool operator<(const Key &a, const Key &b) { return std::tie(a.name, a.at) < std::tie(b.name, b.at); }
};

/// One pass over the bytes; strings are skipped as a whole, so brackets and commas inside them do not count.
class Scanner
{
public:
    Scanner(QByteArrayView text, int maxDepth, int maxValues)
        : m_text(text)
        , m_maxDepth(size_t(maxDepth))
        , m_maxValues(maxValues)
    { }

    std::optional<JsonFault> scan()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            QString reason;
            switch (m_text.at(m_at)) {
            case '"':
                reason = string();
                break;
            case '{':
            case '[':
                reason = open(m_text.at(m_at) == '{');
                break;
            case '}':
            case ']':
                reason = close();
                break;
            case ',':
                reason = comma();
                break;
            default:
                break;
            }
            if (!reason.isEmpty())
                return JsonFault{jsonPlace(m_text, m_at), reason};
        }
        return std::nullopt;
    }

private:
    QString open(bool isObject)
    {
        if (m_frames.size() == m_maxDepth)
            return QStringLiteral("too_deep");
        m_frames.push_back({.isObject = isObject, .expectsKey = isObject, .firstKey = m_keys.size()});
        return count();
    }

    QString comma()
    {
        if (!m_frames.empty())
            m_frames.back().expectsKey = m_frames.back().isObject;
        return count();
    }

    // Every value but the first of its container follows a comma, and every container has an opening bracket.
    QString count() { return ++m_values > m_maxValues ? QStringLiteral("too_many") : QString(); }

    /// Steps over a text and keeps it when it is a key.
    QString string()
    {
        const qsizetype start = m_at;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        if (m_frames.empty() || !m_frames.back().expectsKey || m_at >= m_text.size())
            return {};
        m_frames.back().expectsKey = false;
        m_keys.push_back({key(m_text.sliced(start, m_at - start + 1)), start});
        return {};
    }

    /// An object's keys are compared once it ends: sorted, so that a great number of them takes no great time.
    QString close()
    {
        if (m_frames.empty())
            return {};
        const auto first = m_keys.begin() + std::ptrdiff_t(m_frames.back().firstKey);
        m_frames.pop_back();
        std::sort(first, m_keys.end());
        const auto twice =
            std::adjacent_find(first, m_keys.end(), [](const Key &a, const Key &b) { return a.name == b.name; });
        if (twice != m_keys.end()) {
            m_at = std::next(twice)->at;
            return QStringLiteral("duplicate_key");
        }
        m_keys.erase(first, m_keys.end());
        return {};
    }

    /// What the quoted text means, its escapes resolved: "f\u0072" is "fr" once more.
    static QByteArray key(QByteArrayView quoted)
    {
        if (!quoted.contains('\\'))
            return QByteArray::fromRawData(quoted.data() + 1, quoted.size() - 2);
        const QByteArray array = '[' + quoted.toByteArray() + ']';
        return QJsonDocument::fromJson(array).array().at(0).toString().toUtf8();
    }

    QByteArrayView m_text;
    size_t m_maxDepth;
    int m_maxValues;
    int m_values = 0;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
    std::vector<Key> m_keys;
};

/// The first line that is no UTF-8, from 1; a line end is never inside a UTF-8 sequence.
qsizetype firstBadLine(QByteArrayView text)
{
    qsizetype line = 1;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (!QUtf8StringView(end < 0 ? text : text.first(end)).isValidUtf8() || end < 0)
            break;
        text = text.sliced(end + 1);
        ++line;
    }
    return line;
}

} // namespace

std::optional<JsonFault> scanJson(QByteArrayView text, int maxDepth, int maxValues)
{
    if (!QUtf8StringView(text).isValidUtf8())
        return JsonFault{QStringLiteral("%1:1").arg(firstBadLine(text)), QStringLiteral("not_utf8")};
    return Scanner(text, maxDepth, maxValues).scan();
}

QString jsonPlace(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp(offset, qsizetype(0), text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

} // namespace regards
