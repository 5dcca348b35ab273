// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace regards {

class AgreementPage;
class CriteriaPage;
class MatrixPage;
class MeetingDoor;
class ReportFrame;
class StrengthsPage;
class SubjectsPage;

/**
 * Where the team agrees on one report, page by page: the matrix of all evidence, criterion by criterion, standards and
 * themes, how alike observers rated, strengths. The matrix and the criteria stand on the same criterion.
 */
class AgreePlace final : public Place
{
    Q_OBJECT

public:
    explicit AgreePlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("agree"); }
    [[nodiscard]] QString title() const override { return tr("Agree"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// The criterion's code; while the meeting view is open, what leads back into it.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Whether the meeting view is open.
    [[nodiscard]] bool isMeeting() const;

Q_SIGNALS:
    /// The meeting view was opened or left.
    void meetingChanged();
    void lockWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setReport(const RecordId &report);
    void notebookChanged(const QSet<RecordId> &records);
    void readEvidence();
    void readAgreed();
    void showEvidence();

    template <typename Page>
    void addPage(Page *page, const QString &name, const QString &title);
    void openCriterion(const QString &criterion);
    void goToConflict(const RecordId &record);
    void openBatch();

    ReportFrame *m_frame;
    QLabel *m_progress;
    MeetingDoor *m_meeting;
    QPushButton *m_batch;
    QTabWidget *m_tabs;
    MatrixPage *m_matrix;
    CriteriaPage *m_criteria;
    AgreementPage *m_agreement;
    SubjectsPage *m_subjects;
    StrengthsPage *m_strengths;
    RecordId m_report;
    ReportEvidence m_evidence;
    bool m_isStale = true;
};

} // namespace regards
