// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/elidedbutton.h"

#include <QEvent>
#include <QFontMetrics>

namespace regards {

ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{
    setStyleSheet(QStringLiteral("text-align: left;"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedButton::setWhole(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setAccessibleName(text);
    setToolTip(text);
    elide();
}

void ElidedButton::elide()
{
    const int around = 2 * fontMetrics().averageCharWidth() + 24;
    QString line = m_whole.simplified();
    line.replace(u'&', QStringLiteral("&&"));
    setText(fontMetrics().elidedText(line, Qt::ElideRight, width() - around));
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidedButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

} // namespace regards
