// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/welcomestep.h"

class QLineEdit;

namespace regards {

class FileField;
class NewPassphrase;

/// Makes an observer's notebook from the visit pack that the coordinator gave.
class PackStep final : public WelcomeStep
{
    Q_OBJECT

public:
    PackStep(World &world, const QString &language, QWidget *parent = nullptr);

    void setPack(const QString &path);
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void go() override;

private:
    void suggestTarget();

    FileField *m_pack;
    QLineEdit *m_code;
    NewPassphrase *m_passphrase;
    FileField *m_target;
    QString m_suggested;
};

/// Where new files are suggested: a folder of this program's in the user's documents.
[[nodiscard]] QString suggestedFolder();

} // namespace regards
