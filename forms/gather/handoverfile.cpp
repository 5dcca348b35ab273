// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/handoverfile.h"

namespace regards {

HandOverFile::Stage HandOverFile::stage() const
{
    if (isImporting)
        return Stage::Importing;
    if (trouble)
        return Stage::Unusable;
    if (!preview)
        return Stage::Waiting;
    if (!*preview)
        return Stage::Unusable;
    const GatherPreview &found = **preview;
    const bool isEmpty = found.added + found.revived == 0;
    if (isImported)
        return isEmpty ? Stage::NothingNew : Stage::Imported;
    if (!found.keyKnown && !found.keyEnrolled && !isConfirmed)
        return Stage::KeyUnknown;
    if (isEmpty)
        return Stage::NothingNew;
    if (!found.typedFor.isEmpty() && !takesTyped)
        return Stage::TypedForOthers;
    if (!found.foreignRedactions.isEmpty() && !doesErase)
        return Stage::ErasesOthers;
    return Stage::Ready;
}

bool HandOverFile::isFinished() const
{
    const Stage now = stage();
    return now == Stage::Imported || now == Stage::NothingNew;
}

bool HandOverFile::needsCare() const
{
    const Stage now = stage();
    return now == Stage::Unusable || now == Stage::KeyUnknown || now == Stage::TypedForOthers
        || now == Stage::ErasesOthers;
}

std::optional<Error> HandOverFile::failure() const
{
    if (trouble)
        return trouble;
    return preview && !*preview ? std::optional(preview->error()) : std::nullopt;
}

const GatherPreview *HandOverFile::seen() const
{
    return preview && *preview ? &**preview : nullptr;
}

GatherOptions HandOverFile::options() const
{
    GatherOptions options;
    if (isConfirmed && seen())
        options.confirmedFingerprint = seen()->fingerprint;
    options.confirmRedactions = doesErase;
    options.confirmTypedFor = takesTyped;
    return options;
}

void HandOverFile::look(const Result<GatherPreview> &found)
{
    const GatherPreview before = seen() ? *seen() : GatherPreview();
    const bool isFirst = !preview;
    preview = found;
    isStale = false;
    trouble.reset();
    if (!found)
        return;
    isConfirmed = isConfirmed && before.fingerprint == found->fingerprint;
    doesErase = doesErase && before.foreignRedactions == found->foreignRedactions;
    takesTyped = takesTyped && before.typedFor == found->typedFor;
    if (isFirst || before.revived != found->revived)
        isWanted = found->revived == 0;
}

} // namespace regards
