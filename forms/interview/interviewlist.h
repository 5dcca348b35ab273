// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace regards {

/// The observer's own interviews of the visit, newest first, and the way to a new one.
class InterviewList final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewList(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void newWanted();
    void alertWanted();
    void interviewChosen(const regards::RecordId &interview);

private:
    void refresh();
    [[nodiscard]] QString line(const Interview &interview) const;

    Desk &m_desk;
    RecordId m_visit;
    QListWidget *m_list;
    QLabel *m_counts;
    QPushButton *m_new;
    QTimer m_refresh;
};

} // namespace regards
