// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"
#include "tests/support/recordwriter.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace regards::test {

/**
 * An archive with one invented visit of two units and the report on both: team, interviews, documents, agreed
 * ratings of nearly every criterion, strengths, recommendations, written sections.
 *
 * A third unit of the same visit belongs to no report; one interview was held there.
 */
class FilledVisit
{
public:
    FilledVisit();

    RecordId put(const char *type, RecordWriter::Fields fields) const { return RecordWriter(*notebook)(type, fields); }
    /// With consent, in the ward, by the first observer.
    RecordId putInterview(const QString &category, const QString &consent = QStringLiteral("given")) const;
    RecordId putQuote(const RecordId &interview, const QString &text, const QString &criterion,
                      bool isPublishable) const;

    QTemporaryDir folder;
    SeededWorld world{1, 1'772'000'000'000};
    std::optional<Toolkit> toolkit;
    std::unique_ptr<Notebook> notebook;
    RecordId visit;
    RecordId ward; ///< visit_unit
    RecordId dayHospital; ///< visit_unit
    RecordId elsewhere; ///< visit_unit, in no report
    RecordId observer;
    RecordId report;

    /// Criteria to which fill() gave no agreed rating, and those with "not enough evidence", as codes.
    QStringList unrated;
    QStringList unassessed;

private:
    void fillFrame();
    void fillTeam();
    void fillEvidence();
    void fillAgreed();
    void fillAdvice();
    void fillSections();
};

/// Stands in every interview as withdrawal code, so that a test can look for it.
inline const QString WithdrawalCode = QStringLiteral("K7QF-9MXR-D3");

} // namespace regards::test
