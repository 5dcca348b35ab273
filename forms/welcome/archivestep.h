// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/welcomestep.h"

class QCheckBox;

namespace regards {

class FileField;
class NewPassphrase;

/// Makes a coordinator's archive, with its keys and, unless declined, a recovery sheet.
class ArchiveStep final : public WelcomeStep
{
    Q_OBJECT

public:
    ArchiveStep(World &world, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    /// The archive is there and its recovery secret has to be shown, now and never again.
    void sheetReady(const std::shared_ptr<std::unique_ptr<regards::Notebook>> &notebook, const QString &secret);

protected:
    void go() override;

private:
    FileField *m_target;
    NewPassphrase *m_passphrase;
    QCheckBox *m_sheet;
};

} // namespace regards
