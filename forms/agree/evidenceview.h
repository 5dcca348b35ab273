// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "core/words/words.h"
#include "forms/common/place.h"

#include <QTextBrowser>

namespace regards {

/// Everything there is on one criterion, to be read: ratings and comments of the observers, interviews, notes,
/// documents, quotes. Scrolled with the keyboard.
class EvidenceView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit EvidenceView(Desk &desk, QWidget *parent = nullptr);

    void show(const CriterionCode &criterion, const Evidence &evidence, bool hasSeveralUnits);

private:
    [[nodiscard]] QString rating(const std::optional<Rating> &rating) const;
    [[nodiscard]] QString observers(const Evidence &evidence, bool hasSeveralUnits) const;
    [[nodiscard]] QString interviews(const Evidence &evidence) const;
    [[nodiscard]] QString texts(const Evidence &evidence, TaggedText::Kind kind, const QString &title) const;

    Desk &m_desk;
    Words m_words;
    CriterionCode m_criterion;
    Evidence m_evidence;
};

} // namespace regards
