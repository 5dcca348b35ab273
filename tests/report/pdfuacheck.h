// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace regards::test {

/**
 * What of a PDF breaks the rules of PDF/UA-1 that a program can check: the failure conditions of the Matterhorn
 * Protocol 1.1 (PDF Association), each with its number and where it was met. Empty: none.
 *
 * Conditions on what Regards never writes (media, forms to fill in, optional content, embedded files, encryption, other
 * kinds of fonts) are one: whatever of this is met is a fault, "unknown". Some rules that the protocol leaves to others
 * are checked too: "parents" (the tree and the marks on the pages name one another), "table" (all rows have as many
 * columns), "bookmark" and "link" (they lead to a page).
 *
 * Without `claims`, the file need not say that it keeps to PDF/UA-1 (06-002), and must not.
 */
[[nodiscard]] QStringList pdfUaFaults(const QByteArray &pdf, bool claims = true);

} // namespace regards::test
