// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace regards {

class BackgroundJob;
class Banner;
class FileField;

/// Who of the team has handed over and when, those who have not before the others; and the receipts for those who have.
class TeamStates final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamStates(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    void refresh();

private:
    void writeReceipts();

    Desk &m_desk;
    RecordId m_visit;
    BackgroundJob *m_job;
    QLabel *m_summary;
    QListWidget *m_list;
    FileField *m_folder;
    QPushButton *m_write;
    Banner *m_banner;
};

} // namespace regards
