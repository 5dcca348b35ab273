// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/pagestack.h"

#include <QVBoxLayout>

namespace regards {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this); // leaves out what is hidden
    column->setContentsMargins(0, 0, 0, 0);
}

void PageStack::addPage(QWidget *page)
{
    page->setVisible(!m_current);
    layout()->addWidget(page);
    if (!m_current)
        m_current = page;
}

void PageStack::setCurrent(QWidget *page)
{
    if (page == m_current)
        return;
    if (m_current)
        m_current->hide();
    m_current = page;
    page->show();
    layout()->activate();
}

} // namespace regards
