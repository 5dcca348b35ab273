// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/usualrequest.h"

#include "core/toolkit/usualdocuments.h"
#include "forms/common/criterionfinder.h"
#include "forms/documents/documentrows.h"

namespace regards {

namespace {

/// Whether one of these is called so already, there.
bool isPresent(const QList<ListedDocument> &documents, const UsualDocument &usual, const RecordId &visitUnit)
{
    return std::any_of(documents.begin(), documents.end(), [&](const ListedDocument &listed) {
        const QString title = folded(listed.document.title).simplified();
        const QStringList languages = usual.title.languages();
        return listed.document.visitUnit == visitUnit
            && std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
                   return title == folded(usual.title.in(language)).simplified();
               });
    });
}

} // namespace

Result<UsualRequest> addUsualDocuments(Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                                       const RecordId &visitUnit, const QString &language)
{
    const auto usual = usualDocuments();
    if (!usual)
        return usual.error();
    const QList<ListedDocument> there = ownDocuments(notebook, visit);
    UsualRequest request;
    QList<Record> records;
    for (const UsualDocument &one : *usual) {
        if (one.isOfUnit && !visitUnit) {
            request.isWithoutUnits = true;
            continue;
        }
        Document document;
        document.visitUnit = one.isOfUnit ? visitUnit : RecordId();
        if (isPresent(there, one, document.visitUnit)) {
            ++request.present;
            continue;
        }
        document.id = notebook.world().newRecord();
        document.visit = visit;
        document.observer = notebook.owner();
        document.title = one.title.in(language);
        document.kind = one.kind.in(language);
        document.state = documentStates().constFirst();
        records.append(document.toRecord());
        for (const CriterionCode code : one.criteria) {
            if (!toolkit.contains(code))
                continue;
            DocumentTag tag;
            tag.document = document.id;
            tag.criterion = code.text();
            records.append(tag.toRecord());
        }
        ++request.added;
    }
    if (records.isEmpty())
        return request;
    const auto put = notebook.putAll(records);
    return put ? Result<UsualRequest>(request) : Result<UsualRequest>(put.error());
}

} // namespace regards
