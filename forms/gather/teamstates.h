// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace regards {

class Banner;
class FileField;
class WorkLine;
struct MemberDays;
struct TeamDays;

/// Who of the team has handed over today and who is still missing, day by day of the visit; and receipts for everybody.
class TeamStates final : public QWidget
{
    Q_OBJECT

public:
    TeamStates(Desk &desk, WorkLine &line, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    void refresh();

private:
    [[nodiscard]] QWidget *receiptsPart();
    void showSummary(const TeamDays &days);
    void showTeam(const TeamDays &days);
    void addGroup(const QString &title, const QList<MemberDays> &members, const TeamDays &days);
    [[nodiscard]] QString stateOf(const MemberDays &member, const TeamDays &days) const;
    void write();

    Desk &m_desk;
    WorkLine &m_line;
    RecordId m_visit;
    bool m_isWriting = false;
    QLabel *m_summary;
    QLabel *m_day;
    QProgressBar *m_bar;
    QListWidget *m_list;
    FileField *m_folder;
    QPushButton *m_write;
    Banner *m_banner;
};

} // namespace regards
