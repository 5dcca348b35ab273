// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace regards {

class Banner;
class CriteriaPage;
class ReportChooser;
class StrengthsPage;
class SubjectsPage;

/// Where the team agrees on one report: criteria, standards and themes, strengths.
class AgreePlace final : public Place
{
    Q_OBJECT

public:
    explicit AgreePlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("agree"); }
    [[nodiscard]] QString title() const override { return tr("Agree"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// The criterion's code.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setReport(const RecordId &report);
    void notebookChanged(const QSet<RecordId> &records);
    void readEvidence();
    void readAgreed();
    void showEvidence();

    ReportChooser *m_chooser;
    QLabel *m_progress;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    CriteriaPage *m_criteria;
    SubjectsPage *m_subjects;
    StrengthsPage *m_strengths;
    RecordId m_report;
    ReportEvidence m_evidence;
    bool m_isStale = true;
};

} // namespace regards
