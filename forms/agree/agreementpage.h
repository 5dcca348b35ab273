// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/agreement.h"
#include "forms/agree/agreementwords.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace regards {

class RecordList;

/// How alike the observers rated, over all and per theme: figures, what they mean, and which criteria pull them down.
class AgreementPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report) { m_report = report; }
    void showEvidence(const ReportEvidence &evidence);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// The criterion is wanted with all its evidence.
    void opened(const QString &criterion);

private:
    [[nodiscard]] QWidget *table();
    [[nodiscard]] QWidget *details();
    void showRow(int row);
    /// What the current row is on.
    void showScope();
    void openCriterion();
    [[nodiscard]] SubjectCode scope() const;
    [[nodiscard]] QString scopeName(SubjectCode scope) const;

    Desk &m_desk;
    AgreementWords m_words;
    RecordId m_report;
    QList<RatedUnit> m_units;
    QList<SubjectCode> m_scopes; ///< by row: none, over all, then the themes
    QTreeWidget *m_table;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_pulled = nullptr;
    RecordList *m_criteria = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace regards
