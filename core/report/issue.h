// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/documents.h"
#include "core/report/status.h"
#include "core/report/writer.h"
#include "core/words/words.h"

#include <functional>
#include <optional>

/// Giving documents out: as files, with a row for each report in the list of what was issued.
namespace regards::report {

/// Team: a draft to be read in the team, marked so on every page; it passes no gate and is not listed.
enum class Purpose : quint8 { GiveOut, Team };

/// What is to be given out, and where to.
struct IssueWish
{
    DocumentWish document;
    QList<Format> formats; ///< each once
    QString folder; ///< there already
    Purpose purpose = Purpose::GiveOut;
    /// The document as whoever gives it out saw it; none: as it is now, unseen.
    std::optional<Document> seen{};
};

/// How it ended. Changed: the archive says something else than what was seen. HeldBack: the gate let nothing through.
enum class IssueEnd : quint8 { Written, Changed, HeldBack, Cancelled };

struct IssueOutcome
{
    IssueEnd end = IssueEnd::Written;
    QStringList files{}; ///< whole paths of those that were written
    std::optional<Error> trouble{}; ///< why not all of them were, or not listed
};

/// Hears of how much is done; false asks to stop. Called between steps.
using Progress = std::function<bool(int done, int all)>;

/// The document as it may leave the house now, or, with another end than Written, why not.
struct Admitted
{
    IssueEnd end = IssueEnd::Written;
    Document document{};
};

/// Builds the document and lets it through the gate.
[[nodiscard]] Result<Admitted> admit(const Notebook &notebook, const Toolkit &toolkit, const DocumentWish &wish,
                                     Purpose purpose, const std::optional<Document> &seen);

/**
 * Builds the document, lets it through the gate, writes it in every format and lists it, one row for each report and
 * file. Nothing is written unless every format could be made; each file appears whole or not at all, and replaces one
 * of its name. Rows are not among what can be undone.
 *
 * `notebook` is one of the calling thread's own; its owner then calls refresh(). Needs a QGuiApplication, and fonts
 * loaded before. Failures, with nothing written: those of buildDocument(), rendered() and writeFileAtomically().
 */
[[nodiscard]] Result<IssueOutcome> issue(Notebook &notebook, const Toolkit &toolkit, const IssueWish &wish,
                                         const Progress &progress);

/// What Issued::format keeps of a document that was printed: such rows have neither file nor digest.
inline const QString PrintedFormat = QStringLiteral("print");

/// Lists that the document was given out: a row for each report that it covers. `file` is its name alone.
[[nodiscard]] Result<void> listIssued(Notebook &notebook, const DocumentWish &wish, const QString &format,
                                      const QString &file, const QString &sha256);

/// Where its files would be written, in the order of the formats.
[[nodiscard]] QStringList filesOf(const Notebook &notebook, const IssueWish &wish);

/// What its files are called, without suffix: kind, name, status and day, in the document's language, without what
/// file systems don't take.
[[nodiscard]] QString fileTitle(const Notebook &notebook, const DocumentWish &wish, Purpose purpose);

/// The document with "Draft, not to be given out" on every page.
[[nodiscard]] Document asTeamDraft(Document document);

/// SHA-256 in hexadecimal digits, as Issued::sha256 keeps it.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace regards::report
