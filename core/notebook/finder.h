// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <memory>

namespace regards {

/// A plain text in which some words were looked for.
struct FoundText
{
    struct Span
    {
        qsizetype start = 0; ///< in UTF-16 units, as is the length
        qsizetype length = 0;

        friend bool operator==(const Span &, const Span &) = default;
    };

    QString text;
    QList<Span> found; ///< in the order of the text, not overlapping

    friend bool operator==(const FoundText &, const FoundText &) = default;
};

/// One thing that was found, with all that is needed to show it and to go there.
struct Found
{
    enum class Kind {
        Criterion,
        Note,
        Comment, ///< of an assessment
        Answer,
        Quote,
        Document,
        Interview, ///< its free remarks
    };

    Kind kind = Kind::Criterion;
    RecordId record; ///< none for a criterion
    RecordId visit; ///< none for a criterion
    RecordId visitUnit; ///< none: the whole facility; always so for a criterion
    RecordId interview; ///< that an answer or a quote belongs to; the interview itself
    QString subject; ///< a criterion's code, also of a comment; the question of an answer
    QString state; ///< a document's
    qint64 at = 0; ///< milliseconds since 1970 UTC: when a note was taken, an interview held, the rest last written
    bool isPrivate = false;
    FoundText title; ///< a criterion's statement, a document's title, a note's place
    FoundText excerpt; ///< the words around the find; of a criterion only where its statement does not hold them
};

/// What was found of one kind, best first.
struct FoundGroup
{
    Found::Kind kind = Found::Kind::Criterion;
    QList<Found> found;
    bool hasMore = false; ///< there are more than are shown
};

/**
 * Finds anything by its words: criteria in every language of the toolkit, and what people wrote into a notebook.
 *
 * Accents and case don't matter; words are found by their beginnings, and all of them must occur. The criteria lie in
 * a table that SQLite keeps in memory, made the first time. Deleted and redacted records are never found; private
 * notes are, and say so. Texts being typed are found once they are changes: Notebook::commitDrafts().
 */
class Finder
{
public:
    /// At most so many of each kind.
    static constexpr qsizetype MostOfAKind = 12;

    /// `notebook` outlives it.
    Finder(const Notebook &notebook, Toolkit toolkit);
    ~Finder();
    Finder(const Finder &) = delete;
    Finder &operator=(const Finder &) = delete;

    /// Kinds in the order of Found::Kind, those without a find left out. Criteria are worded in `language`. A code or
    /// its beginning (`1.2`, `#1.2.3`) gives the criteria it names first. Of a single letter nothing is found.
    [[nodiscard]] QList<FoundGroup> find(const QString &typed, const QString &language) const;

private:
    struct Match;
    class Lookup;

    [[nodiscard]] QList<CriterionCode> criteriaNamed(const QString &typed) const;
    [[nodiscard]] FoundGroup findCriteria(const QString &typed, const QString &match, const QString &language) const;
    [[nodiscard]] QList<FoundGroup> findRecords(const QString &match) const;
    [[nodiscard]] QList<Match> matches(const QString &match) const;
    void addTexts(const QString &match, QList<FoundGroup> &groups, const QHash<RecordId, qint64> &numbers) const;
    Result<void> indexCriteria() const;
    void followReconnection() const;

    const Notebook &m_notebook;
    Toolkit m_toolkit;
    mutable QString m_connection; ///< what everything below was made for
    mutable std::unique_ptr<Lookup> m_lookup;
    mutable bool m_isIndexed = false;
};

} // namespace regards
