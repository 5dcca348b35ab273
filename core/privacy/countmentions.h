// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace regards {

/// A number of people that a text tells, in digits or in words: "trois aidants", "2 of the 3 carers".
struct CountMention
{
    qsizetype start = 0; ///< in UTF-16 units; from the number to the word for the people
    qsizetype length = 0;
    qint64 count = 0;
    QString category{}; ///< of interviewees, as a token; empty where the text says no more than "people"

    friend bool operator==(const CountMention &, const CountMention &) = default;
};

/**
 * The numbers of people in a text of French, English or both, in order; two numbers of one phrase are two mentions.
 *
 * It goes by a list of words that stand for people, and finds a number only beside one of them. "Un" and "une" are
 * numbers only where they must be ("une seule", "l’un des"), since they are articles, too; places for so many
 * people ("rooms for two people") are no counts.
 */
[[nodiscard]] QList<CountMention> countMentions(QStringView text);

} // namespace regards
