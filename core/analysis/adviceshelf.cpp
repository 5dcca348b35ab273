// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/adviceshelf.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString IdsFact = u"recommendations.own"_s;
const QString LanguageFact = u"recommendations.language"_s;

QString fileFact(const QString &id)
{
    return IdsFact + u'.' + id;
}

// Ids have no line ends: fileIdFromText().
QStringList idsIn(const Notebook &notebook)
{
    return QString::fromUtf8(notebook.fact(IdsFact)).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> writeIds(Notebook &notebook, const QStringList &ids)
{
    return notebook.setFact(IdsFact, ids.join(u'\n').toUtf8());
}

} // namespace

AdviceShelf AdviceShelf::of(const Notebook &notebook, const Toolkit &toolkit)
{
    AdviceShelf shelf;
    if (const auto builtin = RecommendationLoader::builtin(toolkit))
        shelf.add(*builtin, false);
    for (const OwnLibrary &own : ownLibraries(notebook, toolkit)) {
        if (own.library)
            shelf.add(*own.library, true);
    }
    return shelf;
}

void AdviceShelf::add(const RecommendationLibrary &library, bool isOwn)
{
    for (const RecommendationTemplate &draft : library.templates) {
        const ShelvedDraft shelved{draft, library.title, isOwn};
        const auto same = std::find_if(m_drafts.begin(), m_drafts.end(),
                                       [&](const ShelvedDraft &one) { return one.draft.id == draft.id; });
        if (same != m_drafts.end())
            *same = shelved;
        else
            m_drafts.append(shelved);
    }
}

QList<ShelvedDraft> AdviceShelf::on(SubjectCode subject) const
{
    QList<ShelvedDraft> found;
    for (const ShelvedDraft &one : m_drafts) {
        if (one.draft.subjects.contains(subject))
            found.append(one);
    }
    std::stable_partition(found.begin(), found.end(), [](const ShelvedDraft &one) { return one.isOwn; });
    return found;
}

const ShelvedDraft *AdviceShelf::find(const QString &id) const
{
    const auto found =
        std::find_if(m_drafts.cbegin(), m_drafts.cend(), [&](const ShelvedDraft &one) { return one.draft.id == id; });
    return found == m_drafts.cend() ? nullptr : &*found;
}

QStringList AdviceShelf::languages() const
{
    QStringList all;
    for (const ShelvedDraft &one : m_drafts) {
        for (const QString &language : one.draft.text.languages()) {
            if (!all.contains(language))
                all.append(language);
        }
    }
    all.sort();
    return all;
}

QList<OwnLibrary> ownLibraries(const Notebook &notebook, const Toolkit &toolkit)
{
    QList<OwnLibrary> own;
    for (const QString &id : idsIn(notebook)) {
        const auto library = RecommendationLoader::load(notebook.fact(fileFact(id)), id, toolkit);
        own.append({id, library ? std::optional(*library) : std::nullopt});
    }
    return own;
}

Result<RecommendationLibrary> addOwnLibrary(Notebook &notebook, const Toolkit &toolkit, QByteArrayView bytes,
                                            const QString &file)
{
    const auto library = RecommendationLoader::load(bytes, file, toolkit);
    if (!library)
        return library;
    QStringList ids = idsIn(notebook);
    if (!ids.contains(library->id))
        ids.append(library->id);
    if (ids.size() > MostOwnLibraries)
        return Error{ErrorCode::ToolkitInvalid, {file, u"/id"_s, u"too_many"_s}};
    const auto kept = notebook.inTransaction([&]() -> Result<void> {
        if (const auto written = notebook.setFact(fileFact(library->id), bytes); !written)
            return written;
        return writeIds(notebook, ids);
    });
    if (!kept)
        return kept.error();
    return library;
}

Result<void> removeOwnLibrary(Notebook &notebook, const QString &id)
{
    QStringList ids = idsIn(notebook);
    ids.removeAll(id);
    return notebook.inTransaction([&]() -> Result<void> {
        if (const auto emptied = notebook.setFact(fileFact(id), {}); !emptied)
            return emptied;
        return writeIds(notebook, ids);
    });
}

QString draftLanguage(const Notebook &notebook, const QString &otherwise)
{
    const QString chosen = QString::fromUtf8(notebook.fact(LanguageFact));
    return chosen.isEmpty() ? otherwise : chosen;
}

Result<void> setDraftLanguage(Notebook &notebook, const QString &language)
{
    return notebook.setFact(LanguageFact, language.toUtf8());
}

InFrance isInFrance(const Facility &facility)
{
    const QString country = facility.country.trimmed().toCaseFolded();
    if (country.isEmpty())
        return InFrance::Unknown;
    return country == u"france" || country == u"fr" ? InFrance::Yes : InFrance::No;
}

std::optional<Facility> facilityOf(const Notebook &notebook, const RecordId &report)
{
    const auto found = notebook.find<Report>(report);
    const auto visit = found ? notebook.find<Visit>(found->visit) : std::nullopt;
    return visit ? notebook.find<Facility>(visit->facility) : std::nullopt;
}

} // namespace regards
