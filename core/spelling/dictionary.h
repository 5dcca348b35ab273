// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>

class Hunspell;

namespace regards {

/// How a dictionary's files are written: what follows `SET` in the .aff file.
enum class DictionaryEncoding : quint8 { Utf8, Latin1, Latin9, Windows1252 };

/// A Hunspell dictionary as it lies on a disk.
struct DictionaryFiles
{
    QString language; ///< `fr` or `en`
    QString aff; ///< path of the rules
    QString dic; ///< path of the words
    DictionaryEncoding encoding = DictionaryEncoding::Latin1;

    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

/// Where dictionaries may be: `dictionaries` beside the program, the user's data folders, those of the system.
[[nodiscard]] QStringList standardDictionaryFolders();

/// At most one dictionary a language, French before English: of the first folder that has one, and there the plainest
/// name (fr before fr_BE, en_GB before the other English ones). Those in an encoding this program can't read are left
/// out.
[[nodiscard]] QList<DictionaryFiles> findDictionaries(const QStringList &folders);

/**
 * A dictionary in memory. Loading the French one takes a tenth of a second and some megabytes: never while somebody
 * waits. It may be made on one thread and used on another, by one at a time.
 */
class Dictionary final
{
public:
    /// Files that are missing or no dictionary give one that knows no word.
    explicit Dictionary(const DictionaryFiles &files);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    [[nodiscard]] const QString &language() const noexcept { return m_files.language; }
    /// Words that the dictionary's encoding can't even write are right: it can't know them.
    [[nodiscard]] bool isRight(const QString &word) const;
    /// Words that may have been meant, the likeliest first. Slow: for one word at a time.
    [[nodiscard]] QStringList suggestions(const QString &word) const;

private:
    [[nodiscard]] std::optional<std::string> encoded(const QString &word) const;
    [[nodiscard]] QString decoded(const std::string &word) const;

    DictionaryFiles m_files;
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace regards
