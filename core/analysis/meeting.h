// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/toolkit/toolkit.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace regards {

class Notebook;
class ReportEvidence;

/**
 * What a meeting on one report keeps beside what it agrees: which criteria were put off, and until when it lasts.
 *
 * Kept as a fact of the archive: it never travels, and no journal knows it. Of a broken or unknown fact: the
 * beginning.
 */
struct MeetingFacts
{
    QSet<CriterionCode> parked; ///< what was agreed on since is still here: see MeetingQueue
    std::optional<qint64> until; ///< milliseconds since 1970 UTC; nullopt: no end was said
    bool showsNames = false; ///< of observers, beside what they rated and wrote
    bool isDisputedFirst = true; ///< the order; else the toolkit's

    [[nodiscard]] static MeetingFacts of(const Notebook &notebook, const RecordId &report);
    Result<void> keep(Notebook &notebook, const RecordId &report) const;

    friend bool operator==(const MeetingFacts &, const MeetingFacts &) = default;
};

/**
 * Which criterion a meeting has before it, which comes next, and how many are left.
 *
 * Every criterion is agreed, parked or open; one that was parked and then agreed is agreed. A filter shows those of
 * one kind, and keeps showing those that the meeting has dealt with since, so that one can go back to them. Going on
 * from the last leads to the first; nothing is ever left out for good.
 */
class MeetingQueue
{
public:
    enum class Part : quint8 { Open, Parked, Agreed };
    enum class Filter : quint8 { Open, All, Parked };

    struct Counts
    {
        int agreed = 0;
        int parked = 0;
        int open = 0;

        [[nodiscard]] int all() const noexcept { return agreed + parked + open; }
        friend bool operator==(const Counts &, const Counts &) noexcept = default;
    };

    /// All criteria; where one stands stays, if it is among them.
    void setOrder(const QList<CriterionCode> &order);
    void setAgreed(const QSet<CriterionCode> &agreed) { m_agreed = agreed; }
    void setParked(const QSet<CriterionCode> &parked) { m_parked = parked; }
    [[nodiscard]] const QSet<CriterionCode> &parked() const noexcept { return m_parked; }

    [[nodiscard]] Part part(CriterionCode code) const;
    [[nodiscard]] Counts counts() const;
    /// Those of one kind, in order.
    [[nodiscard]] QList<CriterionCode> those(Part part) const;

    [[nodiscard]] Filter filter() const noexcept { return m_filter; }
    /// Begins anew with what is of that kind now. Where one stands stays, unless something else is there to be seen.
    void setFilter(Filter filter);
    /// What the filter shows, in order.
    [[nodiscard]] QList<CriterionCode> shown() const;

    /// None only for an empty order.
    [[nodiscard]] CriterionCode current() const noexcept { return m_current; }
    /// Any criterion, whatever the filter; false: there is none of that code.
    bool goTo(CriterionCode code);
    /// To the next or the one before of shown(); false: there is no other.
    bool goOn() { return step(1); }
    bool goBack() { return step(-1); }
    /// To the next that is still open (with the filter Parked: parked), after where one stands and then from the
    /// beginning; false: none is left but this one.
    bool goToNextLeft();
    /// Whether anything but where one stands is left for goToNextLeft().
    [[nodiscard]] bool isAnyLeft() const { return nextLeft().has_value(); }

private:
    [[nodiscard]] bool isShown(CriterionCode code) const;
    [[nodiscard]] bool isOfFilter(CriterionCode code) const;
    [[nodiscard]] std::optional<CriterionCode> nextLeft() const;
    bool step(int by);
    void stand(CriterionCode code);

    QList<CriterionCode> m_order;
    QSet<CriterionCode> m_agreed;
    QSet<CriterionCode> m_parked;
    QSet<CriterionCode> m_visited; ///< since the filter was chosen
    CriterionCode m_current;
    Filter m_filter = Filter::Open;
};

/// The criteria that have an agreed rating.
[[nodiscard]] QSet<CriterionCode> agreedIn(const ReportEvidence &evidence, const Toolkit &toolkit);

/// How much time is left; whole minutes, rounded down.
struct MeetingPace
{
    int minutes = 0; ///< 0 where the time is over
    std::optional<int> perCriterion; ///< nullopt where nothing is open, or the time is over

    friend bool operator==(const MeetingPace &, const MeetingPace &) noexcept = default;
};
/// `now` and `until` in milliseconds since 1970 UTC.
[[nodiscard]] MeetingPace meetingPace(qint64 now, qint64 until, int open);

/**
 * When somebody means who types a time of day: "21:30", "21h30", "21 h", "9.15", "2130".
 *
 * The first moment of that name that is still to come or has just gone by (within three hours before `now`), so that
 * half past midnight, said in the evening, is tonight's. Anything else is nullopt.
 */
[[nodiscard]] std::optional<QDateTime> meetingEnd(QStringView text, const QDateTime &now);

/// Which criterion somebody means who types its code: with dots, with blanks, or, where each number has one digit,
/// with nothing between. None: the toolkit has none of that code.
[[nodiscard]] std::optional<CriterionCode> criterionMeant(QStringView text, const Toolkit &toolkit);

} // namespace regards
