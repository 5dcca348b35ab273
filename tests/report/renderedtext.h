// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// What a reader of each format gets to read, taken out of the finished files.
namespace regards::test {

/**
 * What a rendered document says.
 *
 * `words` is its running text in reading order, with charts' lettering and what a symbol says that stands alone in its
 * cell. Left out, since it differs by nature: running headers and footers with their page numbers; page numbers in the
 * contents; signs before list items (bullets, "1.", dashes) and boxes to tick; ratings' symbols beside which their word
 * stands; the head of a chart that comes again where the chart is cut; and what is gathered apart, below.
 */
struct RenderedText
{
    QStringList words{};
    QStringList pictures{}; ///< what is said of charts to whoever does not see them: title and description

    friend bool operator==(const RenderedText &, const RenderedText &) = default;
};

/// All kinds of spaces and line ends as one space, in between words only.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// By way of its structure tree, as poppler reads it (Debian package poppler-utils).
[[nodiscard]] RenderedText textOfPdf(const QByteArray &pdf);
[[nodiscard]] RenderedText textOfHtml(const QByteArray &html);
[[nodiscard]] RenderedText textOfOdt(const QByteArray &odt);

/// The files within a package, by name.
[[nodiscard]] QMap<QString, QByteArray> filesOf(const QByteArray &package);

} // namespace regards::test
