// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/importrun.h"

#include "core/exchange/inbox.h"
#include "core/exchange/teamdays.h"
#include "forms/common/backgroundjob.h"

namespace regards {

namespace {

constexpr int Thousand = 1000;

/// Of a file that needs nothing more.
Result<void> noteDone(Notebook &archive, const GatherPreview &preview, const Sighting &file)
{
    if (const auto noted = noteNothingNew(archive, preview); !noted)
        return noted;
    return rememberDealtWith(archive, {markOf(file)});
}

Result<GatherPreview> importOne(Notebook &archive, const ImportRequest &request, const GatherProgress &progress)
{
    const Sighting file = sightingOf(request.path);
    GatherOptions options = request.options;
    options.progress = progress;
    const Result<GatherPreview> imported = importHandOver(archive, request.path, options);
    // It is in: that it could not be remembered only means that it is offered once more.
    if (imported)
        (void)noteDone(archive, *imported, file);
    return imported;
}

} // namespace

Result<void> importFiles(Notebook &archive, const QList<ImportRequest> &requests, BackgroundJob &job,
                         const FileDone &fileDone)
{
    job.report(0, 0);
    if (const auto saved = gatherAll(archive, {}); !saved) // the backup alone
        return saved.error();
    const int all = int(requests.size()) * Thousand;
    for (int i = 0; i < requests.size(); ++i) {
        const auto progress = [&job, all, before = i * Thousand](int thousandths) {
            job.report(before + thousandths, all);
            return !job.isCancelled();
        };
        if (progress(0))
            fileDone(i, importOne(archive, requests.at(i), progress));
        else
            fileDone(i, Error{ErrorCode::Cancelled});
    }
    return {};
}

Result<GatherPreview> lookAtFile(Notebook &archive, const QString &path, const BackgroundJob &job)
{
    const Sighting file = sightingOf(path);
    Result<GatherPreview> found = previewHandOver(archive, path, [&job](int) { return !job.isCancelled(); });
    if (found && (found->keyKnown || found->keyEnrolled) && found->added + found->revived == 0)
        (void)noteDone(archive, *found, file);
    return found;
}

} // namespace regards
