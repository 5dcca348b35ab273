// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace regards {

class Banner;
class EvidenceView;

/**
 * The criteria on which all observers agree, to be looked through, each with its evidence, and accepted together.
 *
 * Where an interview was rated otherwise, it says so and is not ticked beforehand. What is accepted is one step for
 * undo.
 */
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(Desk &desk, const RecordId &report, const ReportEvidence &evidence, QWidget *parent = nullptr);

    /// Writes what is ticked, all of it or nothing.
    void accept() override;

private:
    void fill();
    void showCount();
    void showCurrent();

    Desk &m_desk;
    RecordId m_report;
    ReportEvidence m_evidence;
    QListWidget *m_list;
    EvidenceView *m_view;
    QPushButton *m_accept;
    Banner *m_banner;
};

} // namespace regards
