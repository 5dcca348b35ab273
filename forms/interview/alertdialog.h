// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace regards {

class Banner;

/// Records that a grave danger was disclosed and passed on: to whom and when. No story, no name.
class AlertDialog final : public QDialog
{
    Q_OBJECT

public:
    AlertDialog(Desk &desk, const RecordId &visit, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void accept() override;

private:
    Desk &m_desk;
    RecordId m_visit;
    Banner *m_banner;
    QLineEdit *m_toldTo;
    QDateTimeEdit *m_at;
    QPlainTextEdit *m_action;
};

} // namespace regards
