// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sources/sourcesbutton.h"

#include "forms/sources/sourcesdialog.h"

#include <QShortcut>

namespace regards {

SourcesButton::SourcesButton(Desk &desk, std::function<std::optional<Figure>()> figure, QWidget *page)
    //: a button: where does this figure come from
    : QPushButton(tr("Where from?"), page)
    , m_desk(desk)
    , m_figure(std::move(figure))
{
    setObjectName(QStringLiteral("sources.open"));
    setAccessibleName(tr("Where this comes from"));
    setToolTip(tr("The records behind it (Ctrl+Shift+O)"));
    setAutoDefault(false);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &SourcesButton::open);
    connect(this, &QPushButton::clicked, this, &SourcesButton::open);
}

void SourcesButton::open()
{
    if (const auto figure = m_figure())
        showSources(m_desk, *figure, parentWidget());
}

} // namespace regards
