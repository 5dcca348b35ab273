// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/toolkit/localtext.h"
#include "core/toolkit/subjectcode.h"

#include <QByteArrayView>
#include <QList>

namespace regards {

/// A document that a visit usually asks for.
struct UsualDocument
{
    LocalText title;
    LocalText kind; ///< one or two words: register, procedure
    bool isOfUnit = false; ///< each unit has its own; else the facility has one
    QList<CriterionCode> criteria; ///< that it may show something about; a toolkit may not have all of them
};

/// The list that is part of the program (resources/documents/usual-documents.json), in its order.
[[nodiscard]] Result<QList<UsualDocument>> usualDocuments();
/// Reads such a list; the first problem is ToolkitInvalid with `file`, place and reason, as ToolkitLoader says it.
[[nodiscard]] Result<QList<UsualDocument>> readUsualDocuments(QByteArrayView bytes, const QString &file);

} // namespace regards
