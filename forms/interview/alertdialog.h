// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;

namespace regards {

class Banner;
class DraftTextEdit;

/// Records that a grave danger was disclosed and passed on: to whom, when, what was agreed. Never its story, never a
/// name.
class AlertDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `alert` none: a new one.
    AlertDialog(Desk &desk, const RecordId &visit, const RecordId &alert, QWidget *parent);
    ~AlertDialog() override;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved();

private:
    QLayout *makeButtons();
    /// All but the text, which saves itself.
    [[nodiscard]] Record frame() const;
    void remove();

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_alert;
    bool m_isNew;
    bool m_isSettled = false; ///< saved, or thrown away
    Banner *m_banner;
    QLineEdit *m_toldTo;
    QDateTimeEdit *m_at;
    DraftTextEdit *m_action;
};

} // namespace regards
