// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace regards {

/// A word of a text, in UTF-16 units from its beginning.
struct SpellWord
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

/**
 * The words of a text whose spelling can be judged, with the apostrophes and hyphens within them.
 *
 * Left out: single letters, numbers and words with digits, acronyms (all capital, also after an elision), words with
 * capitals inside, #tags, addresses of mail and web, names of files.
 */
[[nodiscard]] QList<SpellWord> wordsToSpell(QStringView text);

[[nodiscard]] constexpr bool isApostrophe(QChar c) noexcept
{
    return c == u'\'' || c == u'\u2019';
}

[[nodiscard]] constexpr bool isHyphen(QChar c) noexcept
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

} // namespace regards
