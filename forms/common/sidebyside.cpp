// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/sidebyside.h"

#include "forms/common/style.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace regards {

QWidget *sideBySide(QWidget *first, QWidget *second, QWidget *parent)
{
    if (style::isLargeText()) {
        // No splitter: that one gives texts that wrap too little height.
        auto *both = new QWidget(parent);
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(first, 2);
        column->addWidget(second, 3);
        return both;
    }
    auto *splitter = new QSplitter(parent);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(area);
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, style::Gap, 0);
    column->addWidget(content);
    area->setWidget(page);
    return area;
}

} // namespace regards
