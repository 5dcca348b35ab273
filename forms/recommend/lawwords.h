// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/adviceshelf.h"

#include <QCoreApplication>

namespace regards {

/// What French law bears on some subjects, in words: never more than "see", always with the date of the list.
class LawWords
{
    Q_DECLARE_TR_FUNCTIONS(LawWords)

public:
    LawWords(const LawList &law, const QList<SubjectCode> &subjects);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// For the screen: the references and what each is about, below the date of the list.
    [[nodiscard]] QString list(const QString &language) const;
    /// For a report in `language`: "See A; B."
    [[nodiscard]] QString sentence(const QString &language) const;

private:
    QList<LawEntry> m_entries;
    QString m_date;
};

/// The list of the program; an empty one where it can't be read.
[[nodiscard]] LawList frenchLawOrNone();

} // namespace regards
