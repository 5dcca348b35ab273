// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/disputes.h"
#include "core/analysis/evidencetable.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace regards {

/// Says in words what the table of evidence shows in signs.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(regards::EvidenceWords)

public:
    EvidenceWords(const Toolkit &toolkit, const QString &language);

    [[nodiscard]] QString rating(const std::optional<Rating> &rating) const;
    /// "Achieved partially 3, Not initiated 1": how many of each, strongest first; `counts` as Rating::all().
    [[nodiscard]] QString distribution(const std::array<int, 6> &counts) const;
    /// A source in a word or two, for a list or a heading.
    [[nodiscard]] QString column(const EvidenceColumn &column) const;
    /// The source whole: who, of which background, in which unit.
    [[nodiscard]] QString wholeColumn(const EvidenceColumn &column) const;
    /// What the source says; of an observer with the comment.
    [[nodiscard]] QString cell(const EvidenceColumn &column, const EvidenceCell &cell) const;
    /// Empty where nobody differs. In two words, and in a sentence.
    [[nodiscard]] QString dispute(Dispute dispute) const;
    [[nodiscard]] QString wholeDispute(Dispute dispute) const;
    /// What was agreed, with reason, minority view and exceptions.
    [[nodiscard]] QString agreed(const Agreed &agreed) const;
    [[nodiscard]] QString background(const QString &token) const;
    [[nodiscard]] QString category(const QString &token) const;
    [[nodiscard]] const QString &language() const noexcept { return m_words.language(); }

private:
    const Toolkit &m_toolkit;
    Words m_words;
};

/// The first letters of a name's parts, at most three: "JR" of Jeanne Roux.
[[nodiscard]] QString initialsOf(const QString &name);
/// How many of each rating, in the order of Rating::all(); what is not rated is left out.
[[nodiscard]] std::array<int, 6> countsOf(const QList<std::optional<Rating>> &ratings);

} // namespace regards
