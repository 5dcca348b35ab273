// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/welcomestep.h"

class QLineEdit;

namespace regards {

class NewPassphrase;

/// Opens an archive with its recovery sheet and gives it a new passphrase.
class RecoverStep final : public WelcomeStep
{
    Q_OBJECT

public:
    RecoverStep(World &world, const QString &language, QWidget *parent = nullptr);

    void setFile(const QString &path) { m_path = path; }
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void go() override;

private:
    QString m_path;
    QLineEdit *m_code;
    NewPassphrase *m_passphrase;
};

} // namespace regards
