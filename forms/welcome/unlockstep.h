// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/welcomestep.h"

class QLabel;

namespace regards {

class Disclosure;
class PassphraseField;

/// Opens a file that there is, with its passphrase.
class UnlockStep final : public WelcomeStep
{
    Q_OBJECT

public:
    UnlockStep(World &world, const QString &language, QWidget *parent = nullptr);

    /// Which file; `isLocked`: it was open a moment ago.
    void setFile(const QString &path, bool isLocked);
    /// Takes in a newer visit pack as it opens; one of another visit or observer is refused, and nothing opens.
    void setPack(const QString &pack);
    /// Opens without asking, with a passphrase that is known (the demo's).
    void open(const Passphrase &passphrase);
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void recoveryWanted(const QString &path);
    void versionsWanted(const QString &path);
    void guideWanted();

protected:
    void go() override;
    void failed(const Error &error) override;

private:
    void update(const Passphrase &passphrase);

    QString m_path;
    QString m_pack;
    QLabel *m_file;
    QLabel *m_state;
    PassphraseField *m_passphrase;
    QPushButton *m_recover;
    QPushButton *m_versions;
    Disclosure *m_forgotten;
};

} // namespace regards
