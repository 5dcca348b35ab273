// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace regards {

class DraftTextEdit;
class OrderedList;

/// The strengths that the report names, in the order of the report.
class StrengthsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthsPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    /// Shows what the notebook has now.
    void refresh();
    void commit();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

private:
    void add();
    void remove();
    void showStrength(const RecordId &id);
    void reorder(const QList<RecordId> &ids);
    void writeSubject();
    void settle(const Result<void> &result);

    Desk &m_desk;
    RecordId m_report;
    OrderedList *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_subject;
    DraftTextEdit *m_text;
    QWidget *m_editor;
};

/// Writes the positions 1, 2, 3… of records in that order, in one transaction.
[[nodiscard]] Result<void> writePositions(Notebook &notebook, const QString &type, const QList<RecordId> &ids);

} // namespace regards
