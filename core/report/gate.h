// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/identifying.h"
#include "core/report/document.h"
#include "core/report/documents.h"
#include "core/words/words.h"

#include <optional>

/// What stands against giving a document out, and what the coordinator decided about it.
namespace regards::report {

enum class ObstacleKind : quint8 {
    // These hold back.
    IdentifyingText, ///< words that may tell who somebody is
    QuoteWithoutPermission, ///< words of an interview that may not be published, or no longer
    CountInText, ///< a number of people, small, or one that lets others compute a withheld one
    // These are only to be thought of.
    WithheldCount, ///< a number of interviews that the document groups or leaves out; a waiver makes it show it
    UnknownQuote, ///< words in quotation marks that nobody in an interview allowed to be published
    OtherLanguage, ///< texts that seem not to be in the document's language; the first of them is given
    OpenCriteria, ///< criteria without an agreed rating
    OpenStandards, ///< standards without the team's judgement
    OpenConflicts, ///< of the visit
    MissingHandOver, ///< somebody of the team never handed over
    SilentRecommendation, ///< without words
    NoFactCheck, ///< final, though the facility was not asked whether the facts are right
};

/// "identifying_text": stable, never translated.
[[nodiscard]] QString token(ObstacleKind kind);

/**
 * One thing to look at before a document is given out.
 *
 * `key` names it for its waiver. It holds ids, places within the text and which version of it was looked at, never
 * any words nor a digest of them: an edit makes another key, so that a waiver counts only as long as what it was
 * given for is unchanged. Where `key` is empty it can't be waived.
 */
struct Obstacle
{
    ObstacleKind kind = ObstacleKind::IdentifyingText;
    QString key{};
    bool holdsBack = false; ///< or only a reminder
    RecordId record{}; ///< where the words stand; none where they stand in no record, or it is of no record
    QString recordType{};
    QString recordKey{}; ///< which of them it is, for people: a section's key, a subject's code
    QString field{};
    QString text{}; ///< the whole text, of which `length` UTF-16 units from `start` on are meant
    qsizetype start = 0;
    qsizetype length = 0;
    IdentifyingKind identifying = IdentifyingKind::Name; ///< of an IdentifyingText
    QString category{}; ///< of a number: the interviewees', a token; may be empty
    QString outcome{}; ///< of a WithheldCount: "held", "refused"
    qint64 count = 0; ///< how many; of OpenCriteria the criteria, of a number the number itself
    QStringList names{}; ///< MissingHandOver: the observers
    RecordId report{}; ///< which report's it is
    QString place{}; ///< where it is mended: a Place's name, and a state for it; empty: nowhere
    QString state{};
    std::optional<RecordId> waiver{}; ///< the coordinator gives it out all the same, for this reason
    QString waiverReason{};

    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

/**
 * Everything that stands against giving out this very document: first what holds back, in the document's order, then
 * reminders. It reads what the document shows, so nothing that it shows is missed, and what it leaves out is not
 * asked about.
 *
 * It can't see what no rule foresees: who somebody is from what happened to them, from a rare role or age, from a
 * place and a day together; irony; what a reader knows besides. It takes a while: for a thread of its own.
 *
 * Blank forms hold nothing: none. Errors of buildDocument().
 */
[[nodiscard]] Result<QList<Obstacle>> obstacles(const Notebook &notebook, const Toolkit &toolkit,
                                                const DocumentWish &wish);
/// The same for a document that was built already, from what the notebook says now.
[[nodiscard]] QList<Obstacle> obstaclesIn(const Document &document, const Notebook &notebook, const Toolkit &toolkit,
                                          const DocumentWish &wish);

/// Whether nothing holds back but what was waived.
[[nodiscard]] bool mayBeIssued(const QList<Obstacle> &obstacles);

/// Writes, or changes, the waiver of an obstacle; an empty reason takes it back. What is kept says in `words` what kind
/// it was and where, never the words it is about. RecordInvalid where it has no key, or the reason is not at least a
/// few words (isReason()).
[[nodiscard]] Result<void> waive(Notebook &notebook, const RecordId &visit, const Obstacle &obstacle,
                                 const QString &reason, const Words &words);
/// Two words at least, and ten characters.
[[nodiscard]] bool isReason(const QString &text);

/// The words with some of those around them, on one line, for whoever decides. All empty where it is about no words.
struct Excerpt
{
    QString before{}; ///< "… said "
    QString words{};
    QString after{}; ///< ", who works at …"

    [[nodiscard]] QString text() const { return before + words + after; }
};
[[nodiscard]] Excerpt excerptOf(const Obstacle &obstacle);

/// What it is, as a sentence without any of the words it is about.
[[nodiscard]] QString obstacleTitle(const Obstacle &obstacle, const Words &words);
/// Where it stands: "Summary", "Criterion 1.2.3, minority view"; empty where it is of the whole.
[[nodiscard]] QString obstaclePlace(const Obstacle &obstacle, const Words &words);

} // namespace regards::report
