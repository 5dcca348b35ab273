// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace regards {

/**
 * One wording in every language of a toolkit, by language tag ("fr", "en", "pt-BR").
 *
 * In a loaded toolkit every LocalText has all of the toolkit's languages, and no text is empty. Texts are plain:
 * show them as such, never as rich text.
 */
class LocalText
{
public:
    LocalText() = default;
    explicit LocalText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    { }

    /**
     * The text for somebody who reads `language` ("fr", "fr-CA" or a locale's "fr_FR").
     *
     * Falls back from the full tag to its language alone, then to English, then to the first language there is;
     * empty only when there is no text at all.
     */
    [[nodiscard]] QString in(QStringView language) const;
    [[nodiscard]] bool has(const QString &language) const { return m_texts.contains(language); }
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace regards
