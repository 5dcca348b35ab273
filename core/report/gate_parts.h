// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/gate.h"
#include "core/report/gate_sources.h"
#include "core/toolkit/toolkit.h"

/// The gate's parts, each of which looks for one kind of obstacle. They set no waivers.
namespace regards::report {

/// What all parts look at.
struct GateView
{
    const Notebook &notebook;
    const Toolkit &toolkit;
    const DocumentWish &wish;
    RecordId visit;
    QList<RecordId> reports; ///< that the document covers
    QStringList texts; ///< of the document, in its order
    QList<TextSource> sources;
};

/// An obstacle about words of a source; its key names them and this version of the text.
[[nodiscard]] Obstacle obstacleAt(const GateView &view, ObstacleKind kind, const SourceSpan &span,
                                  const QString &detail);
/// Unless one of the same kind about the same words is there.
void addOnce(const Obstacle &obstacle, QList<Obstacle> &list);

void findIdentifying(const GateView &view, QList<Obstacle> &list);
void findCounts(const GateView &view, QList<Obstacle> &list);
void findQuotes(const GateView &view, QList<Obstacle> &list);
void findOtherLanguage(const GateView &view, QList<Obstacle> &list);
void findWithheldCounts(const GateView &view, QList<Obstacle> &list);
void findOpenWork(const GateView &view, QList<Obstacle> &list);

/// Small letters, blanks and quotation marks all alike: what two writings of the same words have in common.
[[nodiscard]] QString plainly(const QString &text);

} // namespace regards::report
