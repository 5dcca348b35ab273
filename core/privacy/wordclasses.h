// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

namespace regards {

/// What a word, without accents and in small letters, can be in the rules of the identifying-text check.
enum class WordClass : quint32 {
    Title = 1 << 0, ///< stands before a name: `mme`
    ShortTitle = 1 << 1, ///< so surely a title that the name after it may be in small letters
    PluralTitle = 1 << 2, ///< `mesdames`: several names follow
    Role = 1 << 3, ///< what a person is: `infirmiere`, `nurse`
    Kin = 1 << 4, ///< what a person is to another: `pere`, `daughter`
    RoleTail = 1 << 5, ///< the second word of a role: `sociale`, `worker`
    Given = 1 << 6, ///< a given name
    Doubtful = 1 << 7, ///< a given name that is also a word: nothing in small letters (`pierre`)
    Place = 1 << 8, ///< what is named after people: `pavillon`, `ward`
    Street = 1 << 9, ///< the same, even with a title between: `rue`
    PlaceTail = 1 << 10, ///< follows the name of a place: `house`
    Never = 1 << 11, ///< often has a capital and is no name: institutions, laws, languages, medicines
    Month = 1 << 12,
    Plain = 1 << 13, ///< begins sentences and stands between words: `elle`, `the`, common verbs
    Particle = 1 << 14, ///< of a name: `de`, `van`, `el`
    Speech = 1 << 15, ///< follows who speaks: `said`
    CommonSurname = 1 << 16, ///< a family name that is also a word: `petit`, `baker`
    Opener = 1 << 17, ///< a given name that is also a word which begins sentences: `claire`, `will`
    NameCue = 1 << 18, ///< a name may follow: `appelle`, `called`, `nom`
    NumberCue = 1 << 19, ///< a date of birth, a room or a record number may follow: `ddn`, `chambre`, `dossier`
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// In small letters, without accents, ligatures written out, every apostrophe and hyphen the plain one.
[[nodiscard]] QString folded(QStringView text);

/// What a folded word can be; nothing for any word that stands in no list.
[[nodiscard]] WordClasses classesOf(const QString &folded);

} // namespace regards
