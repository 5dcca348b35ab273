// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/newpassphrase.h"

#include "forms/common/style.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

namespace regards {

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(QStringLiteral("newPassphrase"), tr("Your passphrase"), this))
    , m_second(new PassphraseField(QStringLiteral("newPassphraseAgain"), tr("Your passphrase once more"), this))
    , m_bar(new QProgressBar(this))
    , m_strength(style::hint({}, this))
    , m_same(style::hint({}, this))
{
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_same->setObjectName(QStringLiteral("passphraseSame"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *firstLabel = new QLabel(tr("Your &passphrase"), this);
    firstLabel->setBuddy(m_first->line());
    auto *secondLabel = new QLabel(tr("The same once &more"), this);
    secondLabel->setBuddy(m_second->line());
    form->addRow(firstLabel, m_first);
    form->addRow(QString(), m_bar);
    form->addRow(QString(), m_strength);
    form->addRow(secondLabel, m_second);
    form->addRow(QString(), m_same);
    setFocusProxy(m_first);
    for (PassphraseField *field : {m_first, m_second})
        connect(field, &PassphraseField::changed, this, &NewPassphrase::judge);
    judge();
}

bool NewPassphrase::isAcceptable() const
{
    return m_first->isSameAs(*m_second) && passphraseStrength(m_first->passphrase()) >= LeastPassphraseStrength;
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPassphrase::judge()
{
    const Passphrase passphrase = m_first->passphrase();
    m_bar->setVisible(!passphrase.isEmpty());
    m_bar->setValue(passphrase.isEmpty() ? 0 : std::max(passphraseStrength(passphrase), 1));
    m_strength->setText(passphraseStrengthText(passphrase));
    if (m_second->isEmpty())
        m_same->clear();
    else
        m_same->setText(m_first->isSameAs(*m_second) ? tr("✓ Both are the same.")
                                                     : tr("The two are not the same yet."));
    Q_EMIT changed();
}

} // namespace regards
