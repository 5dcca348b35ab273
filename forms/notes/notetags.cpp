// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/notes/notetags.h"

#include "forms/common/criterionfinder.h"

namespace regards {

QList<CriterionCode> tagsOfNote(const Notebook &notebook, const RecordId &note)
{
    QList<CriterionCode> codes;
    for (const NoteTag &tag : notebook.all<NoteTag>(Query(QStringLiteral("note"), note))) {
        if (const auto code = CriterionCode::fromText(tag.criterion))
            codes.append(*code);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

Result<void> tagNote(Notebook &notebook, const RecordId &note, CriterionCode code)
{
    NoteTag tag;
    tag.note = note;
    tag.criterion = code.text();
    const auto put = notebook.put(tag);
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> untagNote(Notebook &notebook, const RecordId &note, CriterionCode code)
{
    for (const NoteTag &tag : notebook.all<NoteTag>(Query(QStringLiteral("note"), note))) {
        if (tag.criterion == code.text())
            return notebook.setDeleted(tag.id, true);
    }
    return {};
}

Result<void> tagNoteFromText(Notebook &notebook, const Toolkit &toolkit, const RecordId &note)
{
    const auto found = notebook.find<Note>(note);
    if (!found || found->deleted)
        return {};
    const QList<CriterionCode> present = tagsOfNote(notebook, note);
    for (const CriterionCode code : criteriaNamedIn(toolkit, found->text)) {
        if (present.contains(code))
            continue;
        if (const auto tagged = tagNote(notebook, note, code); !tagged)
            return tagged;
    }
    return {};
}

} // namespace regards
