// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/plainwordings.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace regards::report {

/// What makes a sentence harder to read than it need be (docs/plain-language.md says after which rules).
enum class PlainRule : quint8 {
    TooLong, ///< more words than MostPlainWords; `count` says how many
    Several, ///< more than one sentence in a line
    TwoIdeas, ///< a comma, a semicolon, a bracket, or a word such as "which" begins a second idea
    HardWord, ///< `instead` says what to say in its place
    TwoNegations,
    Passive, ///< it does not say who does it
    NumberAsWord, ///< `instead` is the numeral
    Capitals, ///< a word all in capitals
    Abbreviation,
    Quote, ///< quotation marks: a sheet quotes nobody
};

/// Its stable name, for tests and files.
[[nodiscard]] QString token(PlainRule rule);

/// The most words that a sentence should have.
inline constexpr int MostPlainWords = 15;

/// One such place, in UTF-16 units from the text's beginning.
struct PlainWarning
{
    PlainRule rule = PlainRule::TooLong;
    qsizetype start = 0;
    qsizetype length = 0;
    QString instead{};
    int count = 0;

    friend bool operator==(const PlainWarning &, const PlainWarning &) = default;
};

/// Words as a reader counts them: what stands between blanks and has a letter or a digit.
[[nodiscard]] int wordCount(QStringView text);

/**
 * Looks a sentence through, by rules and lists of words: it proposes, people decide. Each rule at most once, the
 * gravest first. `language` is `fr` or `en`.
 */
[[nodiscard]] QList<PlainWarning> plainWarnings(const QString &text, const QString &language,
                                                const PlainWordings &wordings);

/// Whether a text looks written in the other one of French and English; not for lack of telling words.
[[nodiscard]] bool looksLikeOtherLanguage(const QString &text, const QString &language);

} // namespace regards::report
