// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/privacy/suppression.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

/// How many interviews were held and refused: the true counts, which never leave the notebook, and those that a
/// document may give. An interview of a group is one.
namespace regards::report {

enum class InterviewOutcome : quint8 { Held, Refused };
/// "held", "refused".
[[nodiscard]] QString token(InterviewOutcome outcome);

/// The ways in which a document tells the categories of interviewees apart, finest first: each; service users and
/// family carers together; all together. The indexes are InterviewCategory's.
[[nodiscard]] const GroupingChain &interviewGroupings();
/// The categories' tokens, in the order of those indexes.
[[nodiscard]] QStringList interviewCategories();

/// True counts of one category, for the coordinator alone.
struct InterviewCount
{
    QString category; ///< token
    qint64 held = 0;
    qint64 refused = 0;

    friend bool operator==(const InterviewCount &, const InterviewCount &) = default;
};

/// The interviews of one report as its document gives them.
struct ReportedInterviews
{
    ShownCounts held{interviewGroupings().size()};
    ShownCounts refused{interviewGroupings().size()};
    /// The report that counts these units among its own and gives the numbers in this one's place, since whoever has
    /// both could subtract; none: it gives its own.
    std::optional<QString> countedIn{};
    /// Held on the whole facility, in no unit. None where there were none.
    std::optional<ShownCounts> onFacility{};

    /// Who may be named as the speaker of a quote: the category, or those counted together with it ("service_user
    /// carer"); empty where so few were heard, or so little is told of them, that it would name somebody.
    [[nodiscard]] QString speakerOf(const QString &category) const;

    friend bool operator==(const ReportedInterviews &, const ReportedInterviews &) = default;
};

/// The reports of a visit side by side. `held.places` and `refused.places` are in the order of `reports`.
struct VisitInterviews
{
    QList<RecordId> reports{}; ///< those that give numbers: no two of them share a unit
    ShownTable held{};
    ShownTable refused{};
    std::optional<ShownCounts> onFacility{}; ///< as in ReportedInterviews; not among the places

    friend bool operator==(const VisitInterviews &, const VisitInterviews &) = default;
};

/// A count that a document does not give, and the key of the waiver that would make it do so.
struct WithheldCount
{
    RecordId place; ///< the report; the visit for interviews on the whole facility
    InterviewOutcome outcome = InterviewOutcome::Held;
    QString category;
    qint64 count = 0;
    QString waiverKey; ///< holds the very number: what was allowed for 3 says nothing of 2
    bool isReleased = false; ///< the waiver is there, and it is given
};

/**
 * The interviews of one visit, read once.
 *
 * Numbers are the same in every document of a visit. Of reports that share units only the one with the most units
 * gives numbers (of equals the one made first), so that no two of them can be subtracted from one another.
 */
class InterviewCounts
{
public:
    InterviewCounts(const Notebook &notebook, const RecordId &visit);

    /// Every category of a report's units. None for a report of another visit.
    [[nodiscard]] QList<InterviewCount> trueCounts(const RecordId &report) const;
    [[nodiscard]] ReportedInterviews of(const RecordId &report) const;
    [[nodiscard]] VisitInterviews sideBySide() const;
    /// What the report's document withholds, and what it gives by a waiver: of the report and of the whole facility.
    [[nodiscard]] QList<WithheldCount> withheld(const RecordId &report) const;

    /// Numbers from 5 on that, told elsewhere, would let somebody compute a withheld one of this report: by category,
    /// and the sums of all under the empty one.
    [[nodiscard]] QMultiHash<QString, qint64> tellingNumbers(const RecordId &report) const;

private:
    static constexpr size_t Categories = 3;

    struct Place
    {
        RecordId id; ///< the report; the visit for the whole facility
        QString name;
        QSet<RecordId> units;
        RecordId countedIn; ///< none: counts for itself
        std::array<qint64, Categories> held{};
        std::array<qint64, Categories> refused{};

        [[nodiscard]] qint64 count(InterviewOutcome outcome, size_t category) const;
    };

    void readReports(const Notebook &notebook, const RecordId &visit);
    [[nodiscard]] const Place *place(const RecordId &id) const;
    [[nodiscard]] QString keyOf(const Place &place, InterviewOutcome outcome, size_t category) const;
    [[nodiscard]] QList<CategoryCount> cells(const Place &place, InterviewOutcome outcome) const;
    [[nodiscard]] std::optional<ShownCounts> onFacility() const;
    void addWithheld(const Place &place, InterviewOutcome outcome, QList<WithheldCount> &list) const;

    QList<Place> m_reports;
    Place m_facility;
    QSet<QString> m_released; ///< keys of waivers
};

} // namespace regards::report
