// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLineEdit;
class QPushButton;

namespace regards {

class BackgroundJob;
class Banner;

/// An interviewee takes the interview back with the code on their slip: it is erased for good.
class Withdrawal final : public QWidget
{
    Q_OBJECT

public:
    explicit Withdrawal(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);

Q_SIGNALS:
    void saved();

private:
    void withdraw();
    void erase(const QString &code);

    Desk &m_desk;
    RecordId m_visit;
    BackgroundJob *m_job;
    QLineEdit *m_code;
    QPushButton *m_erase;
    Banner *m_banner;
};

} // namespace regards
