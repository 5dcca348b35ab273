// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/unlockstep.h"

#include "core/exchange/visitpack.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/disclosure.h"
#include "forms/common/passphrasefield.h"
#include "forms/common/style.h"
#include "forms/welcome/unlocking.h"
#include "forms/welcome/versionlook.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

UnlockStep::UnlockStep(World &world, const QString &language, QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_file(style::heading({}, 2))
    , m_state(style::hint({}))
    , m_passphrase(new PassphraseField(QStringLiteral("passphrase"), tr("Passphrase")))
    , m_recover(new QPushButton(tr("I lost the passphrase and have the recovery sheet…")))
    , m_versions(new QPushButton(tr("&Earlier versions of this file…")))
    , m_forgotten(new Disclosure(
          tr("I forgot the passphrase"),
          style::paragraph(tr("Nobody can open this notebook without it, not even the coordinator: that is what "
                              "protects the people you listened to. Try again with Caps Lock off, and look at what you "
                              "type with the button beside the line.\n\nIf it stays lost, tell the coordinator. What "
                              "you handed over is safe there: you get a new visit pack that brings it back. What was "
                              "not handed over since is lost."))))
{
    m_versions->setObjectName(QStringLiteral("versionsOf"));
    m_forgotten->setObjectName(QStringLiteral("forgotten"));
    setObjectName(QStringLiteral("unlockStep"));
    m_file->setObjectName(QStringLiteral("unlockFile"));
    m_recover->setObjectName(QStringLiteral("recover"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_file);
    column->addWidget(m_state);
    auto *label = new QLabel(tr("&Passphrase"));
    label->setBuddy(m_passphrase->line());
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addWidget(m_recover, 0, Qt::AlignLeft);
    column->addWidget(m_forgotten);
    column->addWidget(m_versions, 0, Qt::AlignLeft);
    connect(m_versions, &QPushButton::clicked, this, [this] { Q_EMIT versionsWanted(m_path); });
    connect(m_passphrase, &PassphraseField::submitted, this, [this] { go(); });
    connect(m_recover, &QPushButton::clicked, this, [this] { Q_EMIT recoveryWanted(m_path); });
    compose(tr("Unlock"), body, tr("Open"));
}

void UnlockStep::setFile(const QString &path, bool isLocked)
{
    m_path = path;
    const QFileInfo info(path);
    m_file->setText(info.fileName());
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    m_state->setText(isLocked
                         ? tr("Locked. Everything is saved; nobody can read it without the passphrase.\n%1").arg(folder)
                         : tr("In the folder %1").arg(folder));
    const QStringList sheets = info.dir().entryList({info.completeBaseName() + u".*.recovery"}, QDir::Files);
    m_recover->setVisible(!sheets.isEmpty());
    m_forgotten->setVisible(sheets.isEmpty());
    m_versions->setVisible(!versionsOf(path).isEmpty());
    m_passphrase->clear();
}

void UnlockStep::setPack(const QString &pack)
{
    m_pack = pack;
    m_state->setText(tr("This is your notebook of that visit. Once it is open, it takes in the visit pack %1.")
                         .arg(QFileInfo(pack).fileName()));
}

void UnlockStep::failed(const Error &error)
{
    WelcomeStep::failed(error);
    m_passphrase->line()->selectAll(); // the next try writes over this one
    const bool mayBeDamaged = error.code == ErrorCode::WrongPassphrase || error.code == ErrorCode::NotARegardsFile;
    if (m_versions->isHidden() || m_passphrase->isEmpty())
        return;
    if (!mayBeDamaged)
        return m_versions->setFocus();
    // A damaged first page looks like a wrong passphrase; a backup that this one opens tells them apart.
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->passphrase());
    job().run([path = m_path, passphrase] { return opensNewestVersion(path, *passphrase); },
              [this, error](bool isRight) {
                  WelcomeStep::failed(error);
                  if (!isRight)
                      return;
                  say(tr("The passphrase is right, but the file is damaged and can’t be opened. Its earlier versions "
                         "are there: choose “Earlier versions of this file”."));
                  m_versions->setFocus();
              });
}

void UnlockStep::update(const Passphrase &passphrase)
{
    const auto shared = std::make_shared<Passphrase>(passphrase.clone());
    openBeside(m_path, [path = m_path, pack = m_pack, shared, &world = world()]() -> Result<SecretKey> {
        Result<SecretKey> key = keyForFile(path, *shared);
        if (!key)
            return key;
        const auto notebook = openWithKey(path, *key, world);
        if (!notebook)
            return notebook.error();
        if (const auto updated = updateNotebook(**notebook, pack); !updated)
            return updated.error();
        return key;
    });
}

void UnlockStep::open(const Passphrase &passphrase)
{
    const auto shared = std::make_shared<Passphrase>(passphrase.clone());
    openBeside(m_path, [path = m_path, shared] { return keyForFile(path, *shared); });
}

QWidget *UnlockStep::firstFocus()
{
    return m_passphrase->line();
}

void UnlockStep::go()
{
    if (m_passphrase->isEmpty())
        return say(tr("Type the passphrase of this file first."));
    if (m_pack.isEmpty())
        open(m_passphrase->passphrase());
    else
        update(m_passphrase->passphrase());
}

} // namespace regards
