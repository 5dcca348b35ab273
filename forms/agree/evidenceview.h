// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/agree/evidencewords.h"
#include "forms/common/place.h"

#include <QTextBrowser>

namespace regards {

/**
 * Everything there is on one criterion, to be read by somebody who was not there: how many said what, then ratings
 * and comments of the observers with the day and who typed them in, interviews by category, notes, documents, quotes.
 *
 * Scrolled with the keyboard; what is in conflict leads to where it is settled, and the name of whoever wrote
 * something to that record and its history.
 */
class EvidenceView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit EvidenceView(Desk &desk, QWidget *parent = nullptr);

    void show(const CriterionCode &criterion, const Evidence &evidence, bool hasSeveralUnits);

Q_SIGNALS:
    /// The way to settle it is wanted.
    void conflictWanted(const regards::RecordId &record);

private:
    void addMarks();
    [[nodiscard]] QString rating(const std::optional<Rating> &rating) const;
    [[nodiscard]] QString distribution(const std::array<int, 6> &counts) const;
    [[nodiscard]] QString summary(const Evidence &evidence) const;
    [[nodiscard]] QString observers(const Evidence &evidence, bool hasSeveralUnits) const;
    [[nodiscard]] QString observer(const ObserverView &view, bool hasUnit) const;
    [[nodiscard]] QString remarks(const ObserverView &view) const;
    [[nodiscard]] QString interviews(const Evidence &evidence) const;
    [[nodiscard]] QString texts(const Evidence &evidence, TaggedText::Kind kind, const QString &title) const;
    [[nodiscard]] QString quotes(const Evidence &evidence) const;
    [[nodiscard]] QString text(const TaggedText &text) const;
    [[nodiscard]] QString conflictLink(const RecordId &record) const;
    /// `text` as a link to the record and its history.
    [[nodiscard]] QString recordLink(const RecordId &record, const QString &text) const;
    [[nodiscard]] QString quiet(const QString &text) const;
    [[nodiscard]] QString typist(const RecordId &record) const;

    Desk &m_desk;
    Words m_words;
    EvidenceWords m_evidenceWords;
    CriterionCode m_criterion;
    Evidence m_evidence;
};

} // namespace regards
