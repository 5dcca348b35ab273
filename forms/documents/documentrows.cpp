// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentrows.h"

#include "forms/common/locale.h"
#include "forms/common/visitunits.h"

#include <QCoreApplication>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a list shows of a finding at most.
constexpr qsizetype MostShown = 200;

QString stateOf(const Document &document)
{
    return document.state.isEmpty() ? documentStates().constFirst() : document.state;
}

ListRow rowOf(const Notebook &notebook, const ListedDocument &listed, const QString &language)
{
    const Document &document = listed.document;
    QStringList head{placeName(notebook, document.visitUnit)};
    if (!document.kind.isEmpty())
        head.append(document.kind);
    if (document.date.isValid())
        head.append(localeFor(language).toString(document.date, QLocale::ShortFormat));
    for (const CriterionCode code : listed.tags)
        head.append(code.text());
    QString body = document.title.isEmpty() ? QCoreApplication::translate("regards::DocumentRows", "(no title yet)")
                                            : document.title;
    if (!document.finding.isEmpty())
        body += u" — " + document.finding.left(MostShown).simplified();
    return {document.id.text(), head.join(u" · "), body};
}

} // namespace

const QStringList &documentStates()
{
    static const QStringList states{u"requested"_s, u"received"_s, u"read"_s, u"refused"_s};
    return states;
}

QList<ListedDocument> ownDocuments(const Notebook &notebook, const RecordId &visit)
{
    QHash<RecordId, QList<CriterionCode>> tags;
    for (const DocumentTag &tag : notebook.all<DocumentTag>()) {
        if (const auto code = CriterionCode::fromText(tag.criterion))
            tags[tag.document].append(*code);
    }
    QList<ListedDocument> listed;
    for (const Document &document :
         notebook.all<Document>(Query(u"visit"_s, visit).where(u"observer"_s, notebook.owner()))) {
        QList<CriterionCode> codes = tags.value(document.id);
        std::sort(codes.begin(), codes.end());
        listed.append({document, codes});
    }
    std::stable_sort(listed.begin(), listed.end(), [](const ListedDocument &a, const ListedDocument &b) {
        return a.document.title.localeAwareCompare(b.document.title) < 0;
    });
    return listed;
}

QList<ListRow> documentRows(const Notebook &notebook, const QList<ListedDocument> &documents, const Words &words)
{
    QList<ListRow> rows;
    for (const QString &state : documentStates()) {
        QList<ListRow> ofState;
        for (const ListedDocument &listed : documents) {
            if (stateOf(listed.document) == state)
                ofState.append(rowOf(notebook, listed, words.language()));
        }
        if (ofState.isEmpty())
            continue;
        //: a state of documents, and how many are in it
        rows.append({{},
                     QCoreApplication::translate("regards::DocumentRows", "%1 (%2)")
                         .arg(words.choice(u"document"_s, u"state"_s, state))
                         .arg(ofState.size()),
                     {}});
        rows.append(ofState);
    }
    return rows;
}

} // namespace regards
