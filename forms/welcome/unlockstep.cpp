// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/unlockstep.h"

#include "forms/common/passphrasefield.h"
#include "forms/common/style.h"
#include "forms/welcome/unlocking.h"

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
{
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
    m_passphrase->clear();
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
    if (!m_passphrase->isEmpty())
        open(m_passphrase->passphrase());
    else
        say(tr("Type the passphrase of this file first."));
}

} // namespace regards
