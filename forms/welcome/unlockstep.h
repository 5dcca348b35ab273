// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/welcomestep.h"

class QLabel;

namespace regards {

class PassphraseField;

/// Opens a file that there is, with its passphrase.
class UnlockStep final : public WelcomeStep
{
    Q_OBJECT

public:
    UnlockStep(World &world, const QString &language, QWidget *parent = nullptr);

    /// Which file; `isLocked`: it was open a moment ago.
    void setFile(const QString &path, bool isLocked);
    /// Opens without asking, with a passphrase that is known (the demo's).
    void open(const Passphrase &passphrase);
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void recoveryWanted(const QString &path);

protected:
    void go() override;

private:
    QString m_path;
    QLabel *m_file;
    QLabel *m_state;
    PassphraseField *m_passphrase;
    QPushButton *m_recover;
};

} // namespace regards
