// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/toolkit/localtext.h"
#include "core/toolkit/subjectcode.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace regards {

/// An easy sentence and the name of the drawing beside it; empty: none.
struct PlainSentence
{
    LocalText text;
    QString pictogram;
};

/// One standard in easy words.
struct PlainStandard
{
    PlainSentence well; ///< where it is achieved in full
    PlainSentence better; ///< where much is left to do
};

/// A word that is hard to read, and what to say in its place.
struct HardWord
{
    QString word; ///< lower case; with `*` at the end: whatever begins so
    QString instead;
};

/**
 * The words of the sheet in plain language: its own sentences, those on each standard, and the words to avoid.
 *
 * Written in each language for itself, not translated: what is short in one may need two sentences in another.
 */
class PlainWordings
{
public:
    /// The list that is part of the program (resources/plain/plain-language.json).
    [[nodiscard]] static Result<PlainWordings> builtin();
    /// Reads such a list; the first problem is ToolkitInvalid with `file`, place and reason, as ToolkitLoader says it.
    [[nodiscard]] static Result<PlainWordings> fromJson(QByteArrayView bytes, const QString &file);

    /// A sentence by its key; empty texts where the list has none.
    [[nodiscard]] PlainSentence sentence(const QString &key) const { return m_sentences.value(key); }
    /// nullptr: this list has no words of its own for that standard, or they are another toolkit's.
    [[nodiscard]] const PlainStandard *standard(const QString &toolkit, SubjectCode code) const;
    /// Empty for a language other than `fr` and `en`.
    [[nodiscard]] QList<HardWord> hardWords(const QString &language) const { return m_hardWords.value(language); }

    [[nodiscard]] QStringList keys() const { return m_sentences.keys(); }

private:
    QString m_toolkit;
    QHash<QString, PlainSentence> m_sentences;
    QHash<SubjectCode, PlainStandard> m_standards;
    QHash<QString, QList<HardWord>> m_hardWords;
};

} // namespace regards
