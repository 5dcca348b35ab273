// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards {

/**
 * Writes the unit report as PDF and says what is to be recorded of it: kind, language, status, digest. The caller
 * puts it into the notebook once the file is where it should be. For any thread, with a notebook of that thread; the
 * pages' fonts have been loaded before. Errors of buildUnitReport(), of the renderer and of writing.
 */
[[nodiscard]] Result<Issued> writeUnitReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                             const QString &language, const QString &path);

/// A name for the file: the report's, its language and the day, without what file systems don't take.
[[nodiscard]] QString reportFileName(const QString &name, const QString &language, QDate day);

} // namespace regards
