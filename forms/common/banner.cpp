// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/banner.h"

#include "core/words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace regards {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("bannerClose"));
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    close->setProperty("flat", true);
    connect(close, &QToolButton::clicked, this, &Banner::clear);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Banner::say(Kind kind, const QString &text)
{
    static const char *const names[] = {"info", "success", "warning", "error"};
    static const QString symbols[] = {QStringLiteral("ℹ"), QStringLiteral("✓"), QStringLiteral("⚠"),
                                      QStringLiteral("⚠")};
    m_kind = kind;
    setProperty("banner", QLatin1StringView(names[int(kind)]).toString());
    style()->unpolish(this);
    style()->polish(this);
    m_symbol->setText(symbols[int(kind)]);
    m_text->setText(text);
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::say(const Error &error, const QString &language)
{
    say(Kind::Error, Words(language).sentence(error));
}

void Banner::clear()
{
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace regards
