// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "core/toolkit/lawlist.h"
#include "forms/common/place.h"

#include <optional>

class QVBoxLayout;

namespace regards {

class EvidenceView;

/**
 * What a recommendation rests on: for each criterion or standard it is about what the team agreed, its reason, the
 * minority's view, and on request all evidence; the law to see, and other recommendations about the same.
 */
class AdviceReasons final : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceReasons(Desk &desk, QWidget *parent = nullptr);

    /// Shows what one recommendation rests on; nothing is made anew that is as it was.
    void show(const RecordId &report, const RecordId &recommendation);
    using QWidget::show;
    /// What was read of the evidence no longer holds.
    void forgetEvidence();

Q_SIGNALS:
    /// These words are wanted in the recommendation's reasons.
    void insertWanted(const QString &text);
    /// The way to settle a conflict is wanted.
    void conflictWanted(const regards::RecordId &record);

private:
    struct Block
    {
        SubjectCode code;
        std::optional<Rating> rating;
        QString reason;
        QString minorityView;
        QStringList others; ///< numbers and words of other recommendations about the same

        friend bool operator==(const Block &, const Block &) = default;
    };
    /// An open view of the evidence on one criterion.
    struct OpenView
    {
        CriterionCode criterion;
        EvidenceView *view = nullptr;
    };

    [[nodiscard]] QList<Block> blocksOf(const RecordId &recommendation) const;
    void layOut();
    [[nodiscard]] QWidget *block(const Block &block);
    void addEvidence(QVBoxLayout *column, CriterionCode criterion);
    void addLaw(QVBoxLayout *column);
    void showEvidence(const OpenView &open);

    Desk &m_desk;
    RecordId m_report;
    RecordId m_recommendation;
    QList<Block> m_blocks;
    LawList m_law;
    bool m_isFrench = false; ///< French law concerns the facility
    std::optional<ReportEvidence> m_evidence; ///< read when it is first wanted
    QList<OpenView> m_open;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace regards
