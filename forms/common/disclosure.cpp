// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/disclosure.h"

#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace regards {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_head(new QToolButton(this))
    , m_content(content)
{
    m_head->setText(title);
    m_head->setCheckable(true);
    m_head->setProperty("flat", true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head, 0, Qt::AlignLeading);
    column->addWidget(content);
    content->setContentsMargins(26, 0, 0, 0);
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        apply(open);
        Q_EMIT toggled(open);
    });
    apply(false);
}

bool Disclosure::isOpen() const
{
    return m_head->isChecked();
}

void Disclosure::setOpen(bool open)
{
    const QSignalBlocker quiet(m_head);
    m_head->setChecked(open);
    apply(open);
}

void Disclosure::apply(bool open)
{
    m_content->setVisible(open);
    m_head->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_head->setAccessibleName(open ? tr("%1 (open)").arg(m_title) : tr("%1 (closed)").arg(m_title));
    m_head->setObjectName(objectName() + u"Head");
}

} // namespace regards
