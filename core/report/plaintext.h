// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pictograms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The text of a plain-language sheet as it is kept: one line of a section for each idea (docs/plain-language.md).
namespace regards::report {

/// One sentence, or a heading. The text is one line, without blanks around it.
struct PlainLine
{
    enum class Kind : quint8 { Heading, Idea };

    Kind kind = Kind::Idea;
    std::optional<Pictogram> pictogram{}; ///< of an idea; it may have none
    QString text{};

    friend bool operator==(const PlainLine &, const PlainLine &) = default;
};

/// Where something is still to be filled in: a line that holds it is left out of the document.
inline const QString PlainBlank = QStringLiteral("___");
[[nodiscard]] bool isToBeFilledIn(const PlainLine &line);

/**
 * A sheet's lines in their order, and what they rest on.
 *
 * `basis` is what plainBasis() was when the lines were drafted, or last compared with what is agreed; empty where
 * nobody can say.
 */
struct PlainText
{
    QString basis{};
    QList<PlainLine> lines{};

    friend bool operator==(const PlainText &, const PlainText &) = default;
};

/// The lines as text; plainTextFrom() reads it to the same lines. Line ends within a text become spaces.
[[nodiscard]] QString writtenPlainText(const PlainText &text);
/// Reads any text: what has no mark is an idea without a drawing, empty lines say nothing.
[[nodiscard]] PlainText plainTextFrom(const QString &written);

/// The lines that a document shows: without those to be filled in, and without headings that nothing follows.
[[nodiscard]] QList<PlainLine> shownLines(const PlainText &text);

/// A text cut after each sentence; every part ends where `.`, `!`, `?` or `…` stands before a blank.
[[nodiscard]] QStringList sentencesOf(const QString &text);

} // namespace regards::report
