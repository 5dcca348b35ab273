// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;

namespace regards {

class AgreedEditor;
class CriteriaTree;
class EvidenceView;

/// One criterion after the other: all evidence, and below it what the team agrees.
class CriteriaPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    void showEvidence(const ReportEvidence &evidence);
    void commit();
    [[nodiscard]] QString criterion() const;
    void setCriterion(const QString &criterion);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    /// Another criterion is the current one.
    void moved(const QString &criterion);
    /// The way to settle it is wanted.
    void conflictWanted(const regards::RecordId &record);
    void failed(const regards::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *centre();
    [[nodiscard]] QWidget *navigation(QWidget *parent);
    void addKeys();
    void showCriterion();
    void showConflicts(const QString &criterion, const Evidence &evidence);

    Desk &m_desk;
    RecordId m_report;
    ReportEvidence m_evidence;
    CriteriaTree *m_tree;
    QLabel *m_statement = nullptr;
    QLabel *m_plain = nullptr;
    EvidenceView *m_view = nullptr;
    AgreedEditor *m_editor = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_conflicts = nullptr;
    bool m_isStale = false; ///< another criterion was chosen while this was hidden
    RecordId m_conflict; ///< the first record in conflict on this criterion
};

} // namespace regards
