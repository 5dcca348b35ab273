// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/phrase.h"

namespace regards {

/// A record type's name for one record and for several.
struct TypePhrases
{
    Phrase one;
    Phrase many;
};

/// What to call the record types, fields and choices of records.def; an empty phrase for a token that has no words.
[[nodiscard]] TypePhrases typePhrases(const QString &type);
[[nodiscard]] Phrase fieldPhrase(const QString &type, const QString &field);
[[nodiscard]] Phrase choicePhrase(const QString &type, const QString &field, const QString &token);

} // namespace regards
