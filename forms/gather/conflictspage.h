// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace regards {

class Banner;

/// Fields in which several people wrote different values without knowing: both values, who and when; one is taken,
/// or a third is written.
class ConflictsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsPage(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    void refresh();
    [[nodiscard]] int count() const { return int(m_conflicts.size()); }

Q_SIGNALS:
    void counted(int conflicts);
    void saved();

private:
    void showConflict();
    void addHead(const Conflict &conflict, int index);
    void addThird(const Conflict &conflict);
    void take(const Value &value);

    Desk &m_desk;
    RecordId m_visit;
    QList<Conflict> m_conflicts;
    QListWidget *m_list;
    QLabel *m_empty;
    QWidget *m_panel;
    QWidget *m_details;
    Banner *m_banner;
};

} // namespace regards
