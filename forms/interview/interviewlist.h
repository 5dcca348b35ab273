// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/interviewtally.h"
#include "forms/common/place.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace regards {

/// What the observer held, was refused, and what was withdrawn, against the team's plan; each interview and each grave
/// danger that was passed on, newest first; and the way to a new one.
class InterviewList final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewList(Desk &desk, QWidget *parent = nullptr);

    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void newWanted();
    /// None: a new one.
    void alertWanted(const regards::RecordId &alert);
    void interviewChosen(const regards::RecordId &interview);

private:
    struct Row
    {
        qint64 at = 0;
        QString text;
        RecordId record; ///< none: nothing to open
        bool isAlert = false;
    };

    QTableWidget *makeTable();
    void refresh();
    void refreshTable();
    void refreshList();
    void notebookChanged(const QSet<RecordId> &records);
    void open();
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QString line(const Interview &interview, const QHash<RecordId, QString> &places) const;

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_visitUnit;
    QLabel *m_where;
    QTableWidget *m_table;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_new;
    QTimer m_refresh;
};

} // namespace regards
