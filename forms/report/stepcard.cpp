// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/stepcard.h"

#include "forms/common/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

StepCard::StepCard(const QString &name, const QString &title, const QString &later, QWidget *content, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_later(later)
    , m_head(style::heading(title, 2, this))
    , m_line(style::hint({}, this))
    , m_content(content)
    , m_back(new QPushButton(tr("Take this back"), this))
    , m_anyway(new QPushButton(tr("Do it now all the same"), this))
{
    setProperty("card", true);
    m_back->setObjectName(name + QStringLiteral(".back"));
    m_back->setAccessibleName(tr("Take this back: %1").arg(title));
    m_anyway->setObjectName(name + QStringLiteral(".anyway"));
    m_anyway->setAccessibleName(tr("Do it now all the same: %1").arg(title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::Gap, 8, style::Gap, style::Gap);
    column->addWidget(m_head);
    column->addWidget(m_line);
    column->addWidget(m_content);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_anyway, 0, Qt::AlignLeading);
    connect(m_back, &QPushButton::clicked, this, &StepCard::takenBack);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_isOpen = true;
        showState();
        for (QWidget *one : m_content->findChildren<QWidget *>()) {
            if (one->isVisible() && (one->focusPolicy() & Qt::TabFocus))
                return one->setFocus();
        }
    });
    showState();
}

void StepCard::setState(State state, const QString &line, bool isOpen)
{
    const bool isSame = state == m_state;
    m_state = state;
    m_done = line;
    m_isOpen = isOpen || (isSame && state == State::Later && m_isOpen);
    showState();
}

void StepCard::showState()
{
    const bool isDone = m_state == State::Done;
    //: a step that was done
    m_head->setText(isDone ? tr("✓ %1").arg(m_title) : m_title);
    const bool isShut = m_state == State::Later && !m_isOpen;
    m_line->setText(isDone ? m_done : isShut ? m_later : QString());
    m_line->setVisible(isDone || isShut);
    m_content->setVisible(m_state == State::Now || m_isOpen);
    m_back->setVisible(isDone);
    m_anyway->setVisible(isShut);
}

} // namespace regards
