// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/toolkit/localtext.h"
#include "core/toolkit/subjectcode.h"

#include <QByteArrayView>
#include <QList>

namespace regards {

/// One place of the law that a recommendation may point to: never more than "see", since the fit is seldom exact.
struct LawEntry
{
    LocalText reference; ///< "Code de la santé publique, art. L1110-2"
    LocalText subject; ///< what it is about
    QList<SubjectCode> subjects; ///< the criteria that it bears on

    friend bool operator==(const LawEntry &, const LawEntry &) = default;
};

/// The law of one country, as it was on a date; to be shown with that date, and only for facilities of that country.
struct LawList
{
    QString country; ///< ISO 3166, two letters: "FR"
    QString date; ///< year and month: "2026-11"
    QList<LawEntry> entries;

    /// What bears on any of these, each once, in the list's order.
    [[nodiscard]] QList<LawEntry> on(const QList<SubjectCode> &subjects) const;
};

/// Reads such a list; the first problem is ToolkitInvalid with `file`, place and reason, as ToolkitLoader says it.
[[nodiscard]] Result<LawList> readLawList(QByteArrayView bytes, const QString &file);
/// The list that is part of the program: French law (resources/recommendations/law-fr.json).
[[nodiscard]] Result<LawList> frenchLaw();

} // namespace regards
