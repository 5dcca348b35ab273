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
    void rated();
    void failed(const regards::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *centre();
    void showCriterion();
    void openBatch();

    Desk &m_desk;
    RecordId m_report;
    ReportEvidence m_evidence;
    CriteriaTree *m_tree;
    QPushButton *m_batch;
    QLabel *m_statement = nullptr;
    QLabel *m_plain = nullptr;
    EvidenceView *m_view = nullptr;
    AgreedEditor *m_editor = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace regards
