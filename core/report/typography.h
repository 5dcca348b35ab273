// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QChar>
#include <QString>
#include <QStringView>

namespace regards::report {

/// What stands beside a text that is only a part of its paragraph; null at the paragraph's ends.
struct Neighbours
{
    QChar before{};
    QChar after{};
};

/**
 * A text that makes nobody who reads it do anything but show it, or begin a new line: control characters, lone
 * surrogates and characters that turn the direction of what follows become U+FFFD, a tab a space, any line end U+2028.
 * Soft hyphens and byte order marks are left out: no word is hyphenated.
 */
[[nodiscard]] QString shownSafely(QStringView text);

/**
 * A text as it is printed; what is stored stays as it was written.
 *
 * French: a narrow no-break space before ; ! ? and a no-break space before : and », after «; one that was forgotten
 * is put in where the sign can't be part of an address or a time. Both languages: spaces in numbers, before their
 * units, in dates ("1er mars"), behind what a number or name follows ("p. 12", "n° 3", "M. Dupont", "J. Dupont") no
 * longer break, straight apostrophes become curly ones.
 *
 * What shownSafely() changes is changed too. So the result never holds a character that a layout would obey, but for
 * U+2028.
 */
[[nodiscard]] QString typeset(QStringView text, Language language, Neighbours neighbours = {});
/// The runs of one paragraph, each with an eye on the runs beside it.
[[nodiscard]] Runs typeset(const Runs &runs, Language language);

} // namespace regards::report
