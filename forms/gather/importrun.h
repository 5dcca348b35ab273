// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/gather.h"

namespace regards {

class BackgroundJob;

/// One file with what the coordinator confirmed for it.
struct ImportRequest
{
    QString path;
    GatherOptions options;
};

/// Called from the work's thread as soon as one file is done with: the how-manieth, and what came of it.
using FileDone = std::function<void(int index, const Result<GatherPreview> &result)>;

/**
 * Imports file after file, behind one verified backup; its failure is the only one of the whole, and then no file was
 * touched. A file's failure is that file's own. Cancelled between two files or within one, which is then rolled back
 * whole: it fails with Cancelled, and so do those that would have followed.
 *
 * Tells the job thousandths of all files, and 0 of 0 during the backup. What was taken in, or brought nothing new, is
 * remembered as dealt with.
 */
[[nodiscard]] Result<void> importFiles(Notebook &archive, const QList<ImportRequest> &requests, BackgroundJob &job,
                                       const FileDone &fileDone);

/// Looks at one file. One that brings nothing new is dealt with thereby, and its sender has handed over.
[[nodiscard]] Result<GatherPreview> lookAtFile(Notebook &archive, const QString &path, const BackgroundJob &job);

} // namespace regards
