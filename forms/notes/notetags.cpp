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

QHash<RecordId, QList<CriterionCode>> tagsOfNotes(const Notebook &notebook)
{
    QHash<RecordId, QList<CriterionCode>> all;
    for (const NoteTag &tag : notebook.all<NoteTag>()) {
        if (const auto code = CriterionCode::fromText(tag.criterion))
            all[tag.note].append(*code);
    }
    for (QList<CriterionCode> &codes : all)
        std::sort(codes.begin(), codes.end());
    return all;
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

Result<void> followText(Notebook &notebook, const Toolkit &toolkit, const RecordId &note, const QString &before,
                        const QString &after)
{
    const QList<CriterionCode> named = criteriaNamedIn(toolkit, before);
    const QList<CriterionCode> names = criteriaNamedIn(toolkit, after);
    if (named == names)
        return {};
    return notebook.inTransaction([&]() -> Result<void> {
        const QList<CriterionCode> present = tagsOfNote(notebook, note);
        for (const CriterionCode code : names) {
            if (named.contains(code) || present.contains(code))
                continue;
            if (const auto tagged = tagNote(notebook, note, code); !tagged)
                return tagged;
        }
        for (const CriterionCode code : named) {
            if (names.contains(code) || !present.contains(code))
                continue;
            if (const auto untagged = untagNote(notebook, note, code); !untagged)
                return untagged;
        }
        return {};
    });
}

} // namespace regards
