// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filledvisit.h"

namespace regards::test {

/**
 * A filled visit that has all that a document can show: several observers' ratings in both units of its report, a
 * second report on the third unit, figures, written parts of the whole, and an earlier visit to the same units.
 */
class VisitOfMany : public FilledVisit
{
public:
    VisitOfMany();

    /// A report of this visit on the third unit, with one agreed standard and recommendation.
    RecordId other;
    RecordId earlierVisit;
    RecordId earlierReport;

    void edit(const RecordId &id, const QString &field, const Value &value) const;
    /// `observers` of the team rate a criterion so in a unit.
    void rate(const RecordId &visitUnit, const QString &criterion, const QStringList &ratings) const;
    /// Adds a recommendation to a report.
    RecordId recommend(const RecordId &to, const QString &text, const QString &priority,
                       const QStringList &subjects) const;

private:
    void fillRatings() const;
    void fillOther();
    void fillEarlier();
    void fillWhole() const;
};

} // namespace regards::test
