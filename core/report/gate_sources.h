// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/report/documents.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Where the words of a document come from.
namespace regards::report {

/// Written: by the coordinator, for documents. Frame: names of places, titles of papers, what was brought along.
/// Signed: the team's names, which stand in a document on purpose.
enum class SourcePart : quint8 { Written, Frame, Signed };

/// A text of the notebook that documents show.
struct TextSource
{
    SourcePart part = SourcePart::Frame;
    RecordId record;
    QString type;
    QString recordKey; ///< as Obstacle's
    QString field;
    QString text;
    RecordId report; ///< none: of the visit
    QString place; ///< where it is mended, as Obstacle's
    QString state;
};

/// Every text that a document of these reports could show, those of the visit that it follows included. Nothing
/// private, deleted or erased.
[[nodiscard]] QList<TextSource> textSources(const Notebook &notebook, const RecordId &visit,
                                            const QList<RecordId> &reports);

/// Words of a source.
struct SourceSpan
{
    qsizetype source = 0; ///< index
    qsizetype start = 0;
    qsizetype length = 0;
};

/**
 * The sources that `length` units from `start` of a document's text came from: those that agree with it for longest
 * around them, so that of the same words in two places each finds its own. Empty where the text is the program's own.
 *
 * Several written ones that say the same are all of them meant.
 */
[[nodiscard]] QList<SourceSpan> originsOf(const QString &text, qsizetype start, qsizetype length,
                                          const QList<TextSource> &sources);

/// Words of an interview.
struct SpokenText
{
    RecordId record;
    QString text;
    bool isPublishable = false; ///< as a quote, and its interview's consent stands
};

/// The quotes and answers of a visit's interviews.
[[nodiscard]] QList<SpokenText> spokenTexts(const Notebook &notebook, const RecordId &visit);

/// What people wrote during a visit and nobody reads but the team: notes, remarks, answers, findings.
[[nodiscard]] QStringList rawTexts(const Notebook &notebook, const RecordId &visit);

} // namespace regards::report
