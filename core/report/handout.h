// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/toolkit/toolkit.h"

namespace regards::report {

/// A handout never has more pages than these, whatever was written.
inline constexpr int HandoutPages = 4;

/**
 * What is handed out at the restitution meeting, in larger letters: the themes at a glance, strengths, what to do
 * first, and what happens next.
 *
 * Where all of it has no room on HandoutPages, texts are shortened and the least urgent is left out, and the handout
 * says so, and where it stands. Needs a QGuiApplication, since pages are counted. `language` is `fr` or `en`, whatever
 * the interface's. RecordUnknown where there is no such report; ReportImpossible ("fonts").
 */
[[nodiscard]] Result<Document> buildHandout(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                            const QString &language, PageSize pageSize = PageSize::A4);

} // namespace regards::report
