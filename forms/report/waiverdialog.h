// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/gate.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace regards {

/// Asks for the reason why something is given out although the check holds it back, or withholds it.
class WaiverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `language` is the interface's.
    WaiverDialog(const report::Obstacle &obstacle, const QString &language, QWidget *parent);

Q_SIGNALS:
    void given(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void accept() override;

    QPlainTextEdit *m_reason;
    QPushButton *m_give;
};

/// The words of an obstacle among those around them, set apart without colour: for a label of rich text.
[[nodiscard]] QString excerptMarkup(const report::Obstacle &obstacle);

} // namespace regards
