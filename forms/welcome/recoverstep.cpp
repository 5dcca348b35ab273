// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/recoverstep.h"

#include "core/storage/recovery.h"
#include "forms/common/style.h"
#include "forms/welcome/newpassphrase.h"
#include "forms/welcome/unlocking.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace regards {

RecoverStep::RecoverStep(World &world, const QString &language, QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_code(new QLineEdit)
    , m_passphrase(new NewPassphrase)
{
    setObjectName(QStringLiteral("recoverStep"));
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setAccessibleName(tr("The code on the recovery sheet"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("The &code on the recovery sheet"));
    label->setBuddy(m_code);
    column->addWidget(label);
    column->addWidget(m_code);
    column->addWidget(style::paragraph(tr("Choose a new passphrase. The old one won’t open the archive any more.")));
    column->addWidget(m_passphrase);
    compose(tr("Open with the recovery sheet"), body, tr("Open the archive"));
}

QWidget *RecoverStep::firstFocus()
{
    return m_code;
}

void RecoverStep::go()
{
    Result<RecoverySecret> secret = RecoverySecret::fromText(m_code->text());
    if (!secret)
        return failed(secret.error());
    if (!m_passphrase->isAcceptable()) {
        m_passphrase->setFocus();
        return say(tr("Type the same passphrase twice, at least a fair one."));
    }
    const auto shared = std::make_shared<RecoverySecret>(std::move(secret).value());
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->passphrase());
    openBeside(m_path, [path = m_path, shared, passphrase, now = world().now()]() -> Result<SecretKey> {
        const auto backups = BackupFolder::beside(path, BackupFolder::ArchiveCount);
        if (const auto changed = recover(path, *shared, *passphrase, backups, now); !changed)
            return changed.error();
        return keyForFile(path, *passphrase);
    });
}

} // namespace regards
