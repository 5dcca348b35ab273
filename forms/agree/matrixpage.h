// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

class QComboBox;
class QLabel;

namespace regards {

class CriteriaChoice;
class MatrixModel;
class MatrixView;

/// All criteria and all evidence at a glance, with the agreed ratings, which are set right there by keys. Below the
/// table stands in words what the current cell shows in signs.
class MatrixPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    void showEvidence(const ReportEvidence &evidence);
    [[nodiscard]] QString criterion() const;
    void setCriterion(const QString &criterion);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// The criterion is wanted with all its evidence.
    void opened(const QString &criterion);
    /// Another criterion is the current one.
    void moved(const QString &criterion);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *unitChoice();
    void fillUnits();
    /// Shows what the notebook has, `kept` whatever the filter says.
    void refresh(const QString &kept);
    void rate(const QString &criterion, const std::optional<Rating> &rating);
    void showDetail();

    Desk &m_desk;
    RecordId m_report;
    ReportEvidence m_evidence;
    MatrixModel *m_model;
    MatrixView *m_view;
    CriteriaChoice *m_choice;
    QWidget *m_unitLine = nullptr;
    QComboBox *m_unit = nullptr;
    QLabel *m_empty;
    QLabel *m_subject;
    QLabel *m_detail;
    bool m_isStale = false; ///< the evidence came while this was hidden
    QString m_wanted; ///< the criterion to stand on, once it has a row
};

} // namespace regards
