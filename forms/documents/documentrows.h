// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/subjectcode.h"
#include "core/words/words.h"
#include "forms/common/recordlist.h"

namespace regards {

/// One document of a list.
struct ListedDocument
{
    Document document;
    QList<CriterionCode> tags; ///< in the order of their codes
};

/// The states that a document can be in, in the order of their keys 1 to 4: requested, received, read, refused.
[[nodiscard]] const QStringList &documentStates();

/// The observer's own documents of a visit, by their titles.
[[nodiscard]] QList<ListedDocument> ownDocuments(const Notebook &notebook, const RecordId &visit);

/// Those documents under a heading for each state, with their number. States without a document are left out; a
/// document without a state counts as requested.
[[nodiscard]] QList<ListRow> documentRows(const Notebook &notebook, const QList<ListedDocument> &documents,
                                          const Words &words);

} // namespace regards
