// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/visitpack.h"
#include "core/report/document.h"

namespace regards {

/// What the letter to one observer says.
struct CodeLetter
{
    QString observer;
    QString visitTitle;
    QString facility;
    QString days; ///< from when to when, in words
    QString packFile; ///< the pack's name without folder; may be empty
    QString code; ///< VisitCode::format()
    QString fingerprint; ///< the coordinator's
};

/// A page for one observer: the code, given apart from the pack, the fingerprint to compare, and what to do. In the
/// interface's language.
[[nodiscard]] report::Document codeLetter(const CodeLetter &letter, const QString &language);

} // namespace regards
