// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/gather.h"

namespace regards {

/// One file that was offered for gathering, and how far it has come.
struct HandOverFile
{
    enum class Stage {
        Waiting, ///< to be looked at
        Unusable, ///< can't be taken, or the import failed: failure() says why
        KeyUnknown, ///< its fingerprint has to be compared first
        TypedForOthers, ///< the coordinator has to know of it
        ErasesOthers, ///< likewise
        Ready,
        Importing,
        NothingNew, ///< all of it is here: finished
        Imported, ///< finished
    };

    QString path;
    std::optional<Result<GatherPreview>> preview; ///< nullopt: never looked at; of an imported file, what came of it
    bool isStale = true; ///< it is to be looked at (again)
    bool isWanted = true; ///< ticked
    bool isConfirmed = false; ///< its fingerprint was compared by voice
    bool doesErase = false; ///< its redactions of others' records are carried out
    bool takesTyped = false; ///< what its sender typed in for colleagues is taken
    bool isImported = false;
    bool isImporting = false;
    std::optional<Error> trouble; ///< of the import, or that the file has gone

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isReady() const { return stage() == Stage::Ready; }
    /// Nothing more is to be done with it.
    [[nodiscard]] bool isFinished() const;
    /// It can't go on without the coordinator.
    [[nodiscard]] bool needsCare() const;
    /// Why it is unusable.
    [[nodiscard]] std::optional<Error> failure() const;
    /// Null until it could be read.
    [[nodiscard]] const GatherPreview *seen() const;
    /// What importing it would be told: what the coordinator confirmed for this very sender.
    [[nodiscard]] GatherOptions options() const;
    /// Takes what a look found. What was confirmed holds only for the same sender and the same questions; what comes
    /// back from an import that was set aside is not ticked by itself.
    void look(const Result<GatherPreview> &found);
};

} // namespace regards
