// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/lawlist.h"
#include "core/toolkit/recommendationlibrary.h"

namespace regards {

/// A draft on the shelf.
struct ShelvedDraft
{
    RecommendationTemplate draft;
    LocalText library; ///< its title
    bool isOwn = false; ///< of an organisation's library, not of the program's
};

/**
 * The drafts that are offered in one archive: the program's library, then those that its organisation added. A template
 * of an own library stands instead of an earlier one with the same id.
 *
 * A picture of one moment; made again when a library was added or removed.
 */
class AdviceShelf
{
public:
    /// A library that is not made for the toolkit offers nothing.
    [[nodiscard]] static AdviceShelf of(const Notebook &notebook, const Toolkit &toolkit);

    /// On exactly that subject, own ones first; then in the order of the files.
    [[nodiscard]] QList<ShelvedDraft> on(SubjectCode subject) const;
    /// nullptr: there is none of that id any more.
    [[nodiscard]] const ShelvedDraft *find(const QString &id) const;
    [[nodiscard]] qsizetype count() const { return m_drafts.size(); }
    /// Every language that some draft has, sorted.
    [[nodiscard]] QStringList languages() const;

private:
    void add(const RecommendationLibrary &library, bool isOwn);

    QList<ShelvedDraft> m_drafts;
};

/// A library that was added to an archive. Its file is kept in the archive, encrypted as all of it; it travels nowhere.
struct OwnLibrary
{
    QString id;
    std::optional<RecommendationLibrary> library; ///< none: not made for the toolkit that is loaded now
};

inline constexpr qsizetype MostOwnLibraries = 20;

/// In the order in which they were added.
[[nodiscard]] QList<OwnLibrary> ownLibraries(const Notebook &notebook, const Toolkit &toolkit);
/// Keeps a library's file in the archive, instead of an earlier edition with the same id. ToolkitInvalid as
/// RecommendationLoader says it (too_many: there are MostOwnLibraries already); the errors of Notebook::setFact().
[[nodiscard]] Result<RecommendationLibrary> addOwnLibrary(Notebook &notebook, const Toolkit &toolkit,
                                                          QByteArrayView bytes, const QString &file);
/// Recommendations that were made from it stay as they are.
[[nodiscard]] Result<void> removeOwnLibrary(Notebook &notebook, const QString &id);

/// The language in which drafts are taken over in this archive; until one is chosen, `otherwise`.
[[nodiscard]] QString draftLanguage(const Notebook &notebook, const QString &otherwise);
[[nodiscard]] Result<void> setDraftLanguage(Notebook &notebook, const QString &language);

/// Whether French law concerns a facility.
enum class InFrance : quint8 {
    Yes,
    No,
    Unknown, ///< nobody has said in which country it lies: nothing is shown, and it can be said
};
[[nodiscard]] InFrance isInFrance(const Facility &facility);
/// The facility of a report's visit.
[[nodiscard]] std::optional<Facility> facilityOf(const Notebook &notebook, const RecordId &report);

} // namespace regards
