// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/localtext.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace regards {

/// A value of the file and its place as a JSON pointer. Undefined: absent, and already reported as missing.
struct JsonNode
{
    QJsonValue value;
    QString place;

    [[nodiscard]] bool isPresent() const { return !value.isUndefined(); }
};

/// One thing that is wrong, and where.
struct JsonProblem
{
    QString place;
    QString reason;
};

/**
 * Takes a JSON document apart into bounded strings, lists and numbers, and notes everything that is wrong on the way
 * instead of stopping: after a problem the functions give an empty value.
 */
class JsonReader
{
public:
    static constexpr qsizetype MaxProblems = 1000;

    /// A member of an object by its name.
    class Fields
    {
    public:
        [[nodiscard]] JsonNode operator[](QStringView key) const;

    private:
        friend class JsonReader;
        JsonReader *m_reader = nullptr;
        JsonNode m_node;
        bool m_isObject = false;
    };

    /// The languages that every local() must have, no more and no fewer.
    void setLanguages(const QStringList &languages) { m_languages = languages; }

    void report(const JsonNode &node, const QString &reason);
    [[nodiscard]] const QList<JsonProblem> &problems() const noexcept { return m_problems; }

    /// An object with all of `keys` and no other; a member that is not there is reported when it is taken.
    [[nodiscard]] Fields object(const JsonNode &node, std::initializer_list<QStringView> keys);
    /// An array of at least `min` and at most `max` elements; none of them when it is longer.
    [[nodiscard]] QList<JsonNode> array(const JsonNode &node, qsizetype min, qsizetype max);
    /// One line of text, not blank, of at most `maxLength` UTF-16 units, without control characters.
    [[nodiscard]] QString line(const JsonNode &node, qsizetype maxLength);
    /// Such text in every language of setLanguages(); with line ends when `severalLines`.
    [[nodiscard]] LocalText local(const JsonNode &node, qsizetype maxLength, bool severalLines = false);
    /// A whole number from `min` to `max`; `min` when it is not.
    [[nodiscard]] int integer(const JsonNode &node, int min, int max);
    [[nodiscard]] std::optional<bool> boolean(const JsonNode &node);

    /// The value that `parse` makes of a line of text, or nullopt, reported as `reason`.
    template <typename Parse>
    [[nodiscard]] auto parsed(const JsonNode &node, Parse parse,
                              const QString &reason = QStringLiteral("unknown_value")) -> decltype(parse(QStringView()))
    {
        const qsizetype before = m_found;
        const QString text = line(node, MaxTokenLength);
        if (!node.isPresent() || m_found != before)
            return std::nullopt;
        auto value = parse(QStringView(text));
        if (!value)
            report(node, reason);
        return value;
    }

private:
    static constexpr qsizetype MaxTokenLength = 64;

    [[nodiscard]] QString text(const JsonNode &node, qsizetype maxLength, bool severalLines);

    QStringList m_languages;
    QList<JsonProblem> m_problems;
    qsizetype m_found = 0; ///< with those that were no longer kept
};

} // namespace regards
