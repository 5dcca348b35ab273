// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/archivestep.h"

#include "core/exchange/visitpack.h"
#include "core/storage/recovery.h"
#include "forms/common/filefield.h"
#include "forms/common/style.h"
#include "forms/welcome/newpassphrase.h"
#include "forms/welcome/packstep.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace regards {

namespace {

/// Makes the archive whole, on whatever thread this runs; `sheet` gets the recovery secret's text, if one is wanted.
Result<SecretKey> makeArchive(const QString &path, const Passphrase &passphrase, World &world, QString *sheet)
{
    Result<std::unique_ptr<Notebook>> made = Notebook::create(path, passphrase, Notebook::Role::Archive, world);
    if (!made)
        return made.error();
    if (const auto prepared = prepareArchive(**made); !prepared)
        return prepared.error();
    if (sheet) {
        const RecoverySecret secret = RecoverySecret::generate();
        if (const auto installed = installRecovery((*made)->vault(), secret.publicKey()); !installed)
            return installed.error();
        *sheet = secret.text();
    }
    return (*made)->vault().key().clone();
}

} // namespace

ArchiveStep::ArchiveStep(World &world, const QString &language, QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_target(new FileField(FileField::Kind::Save, QStringLiteral("archive"), tr("Where the archive is kept"),
                             tr("Archives (*.regards)")))
    , m_passphrase(new NewPassphrase)
    , m_sheet(new QCheckBox(tr("Make a &recovery sheet, to print and lock away")))
{
    setObjectName(QStringLiteral("archiveStep"));
    m_sheet->setObjectName(QStringLiteral("wantSheet"));
    m_sheet->setChecked(true);
    m_target->setPath(suggestedFolder() + u'/' + tr("archive", "file name, without extension") + u".regards");
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(style::paragraph(tr("An archive holds every visit of your programme, encrypted. One coordinator "
                                          "makes it once.")));
    auto *label = new QLabel(tr("&Where it is kept"));
    label->setBuddy(m_target->focusProxy());
    column->addWidget(label);
    column->addWidget(m_target);
    column->addWidget(m_passphrase);
    column->addWidget(m_sheet);
    column->addWidget(style::hint(tr("The sheet opens the archive if the passphrase is ever forgotten. Without a "
                                     "sheet, a forgotten passphrase means that every visit is lost.")));
    compose(tr("Create an archive"), body, tr("Create the archive"));
}

QWidget *ArchiveStep::firstFocus()
{
    return m_passphrase->focusProxy()->focusProxy();
}

void ArchiveStep::go()
{
    const QString target = m_target->path();
    if (target.isEmpty())
        return say(tr("Say where the archive is to be kept."));
    if (!m_passphrase->isAcceptable()) {
        firstFocus()->setFocus();
        return say(tr("Type the same passphrase twice, at least a fair one."));
    }
    if (QFileInfo(target).absolutePath() == QDir::cleanPath(suggestedFolder()))
        QDir().mkpath(suggestedFolder());
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->passphrase());
    const auto sheet = m_sheet->isChecked() ? std::make_shared<QString>() : nullptr;
    openBeside(
        target,
        [target, passphrase, sheet, &world = world()] { return makeArchive(target, *passphrase, world, sheet.get()); },
        [this, sheet](std::unique_ptr<Notebook> notebook) {
            const auto shared = std::make_shared<std::unique_ptr<Notebook>>(std::move(notebook));
            if (!sheet)
                return Q_EMIT opened(shared);
            Q_EMIT sheetReady(shared, *sheet);
            wipe(*sheet);
        });
}

} // namespace regards
