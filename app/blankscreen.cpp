// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/blankscreen.h"

#include "core/storage/blankcode.h"
#include "forms/common/passphrasefield.h"
#include "forms/common/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

BlankScreen::BlankScreen(BlankCode &code, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
    , m_field(new PassphraseField(QStringLiteral("blankCode"), tr("Code"), this))
    , m_message(style::paragraph({}, this))
{
    setObjectName(QStringLiteral("blankScreen"));
    m_message->setObjectName(QStringLiteral("blankMessage"));
    auto *label = new QLabel(tr("&Code"), this);
    label->setBuddy(m_field->line());
    auto *go = new QPushButton(tr("&Go on"), this);
    go->setObjectName(QStringLiteral("blankOpen"));
    go->setProperty("main", true);
    auto *lock = new QPushButton(tr("&Lock and ask for the passphrase"), this);
    lock->setObjectName(QStringLiteral("blankLock"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(lock);
    buttons->addStretch(1);
    buttons->addWidget(go);

    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(style::paragraph(tr("Type the code of this session, then Enter."), this));
    middle->addWidget(label);
    middle->addWidget(m_field);
    middle->addWidget(m_message);
    middle->addLayout(buttons);
    middle->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(middle, 2);
    row->addStretch(1);

    connect(m_field, &PassphraseField::submitted, this, &BlankScreen::submit);
    connect(go, &QPushButton::clicked, this, &BlankScreen::submit);
    connect(lock, &QPushButton::clicked, this, &BlankScreen::lockWanted);
}

QWidget *BlankScreen::firstFocus() const
{
    return m_field->line();
}

void BlankScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::ControlModifier)
        Q_EMIT lockWanted();
    else
        QWidget::keyPressEvent(event);
}

void BlankScreen::submit()
{
    if (m_field->isEmpty())
        return;
    const BlankCode::Answer answer = m_code.check(m_field->passphrase());
    m_field->clear();
    m_field->line()->setFocus();
    switch (answer) {
    case BlankCode::Answer::Right:
        Q_EMIT opened();
        return;
    case BlankCode::Answer::Refused:
        Q_EMIT lockWanted();
        return;
    case BlankCode::Answer::Incomplete:
        m_message->setText(
            tr("A code has at least %n character(s). Please type it again.", nullptr, BlankCode::LeastLength));
        break;
    case BlankCode::Answer::Wrong:
        m_message->setText(tr("That is not the code. After %n more wrong one(s) the passphrase is asked for.", nullptr,
                              m_code.triesLeft()));
        break;
    }
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace regards
