// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/curtain.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QTimer>
#include <QToolTip>

namespace regards {

Curtain::Curtain(QWidget *stage)
    : QObject(stage)
    , m_stage(stage)
{ }

void Curtain::draw()
{
    if (!m_isDrawn) {
        m_isDrawn = true;
        QCoreApplication::instance()->installEventFilter(this);
    }
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    QList<QPointer<QWidget>> open; // closing one may take others along
    for (QWidget *window : windows) {
        if (window != m_stage && window->isVisible())
            open.append(window);
    }
    for (const QPointer<QWidget> &window : std::as_const(open)) {
        if (window)
            takeAway(window);
    }
}

void Curtain::takeAway(QWidget *window)
{
    if (!window->isVisible())
        return;
    if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
        window->close();
        return;
    }
    // One that was opened with exec(): its caller waits for an answer.
    auto *dialog = qobject_cast<QDialog *>(window);
    if (dialog && dialog->windowModality() == Qt::ApplicationModal)
        return dialog->reject();
    m_hidden.append(window);
    const bool isOurs = QApplication::activeWindow() != nullptr;
    window->hide();
    if (isOurs) // at the next turn of the loop, since the window may be about to become the active one
        QTimer::singleShot(0, m_stage, [stage = m_stage] { stage->activateWindow(); });
}

void Curtain::lift()
{
    const auto hidden = m_hidden;
    drop();
    for (const QPointer<QWidget> &window : hidden) {
        if (window)
            window->show();
    }
}

void Curtain::drop()
{
    m_isDrawn = false;
    m_hidden.clear();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || watched == m_stage || !watched->isWidgetType())
        return false;
    auto *window = static_cast<QWidget *>(watched);
    if (window->isWindow()) {
        const QPointer<QWidget> late(window);
        QMetaObject::invokeMethod(
            this,
            [this, late] {
                if (m_isDrawn && late)
                    takeAway(late);
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace regards
