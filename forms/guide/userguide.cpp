// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/guide/userguide.h"

#include "forms/guide/guidebook.h"
#include "forms/guide/guidewindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace regards {

UserGuide::UserGuide(QWidget *main, Surroundings surroundings)
    : QObject(main)
    , m_main(main)
    , m_surroundings(std::move(surroundings))
{
    qApp->installEventFilter(this);
}

void UserGuide::open(const QString &page)
{
    // A window under a modal dialog gets no keys, one over it does; one that fills the screen hides what is under it.
    QWidget *over = QApplication::activeModalWidget();
    if (QWidget *active = QApplication::activeWindow(); !over && active && active->isFullScreen())
        over = active;
    QWidget *parent = over ? over : m_main;
    const QString language = m_surroundings.language();
    if (m_window && (m_window->parentWidget() != parent || m_language != language))
        delete m_window;
    if (!m_window) {
        m_language = language;
        m_window = new GuideWindow(language, parent);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_window->showPage(page);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void UserGuide::openHere()
{
    const QWidget *focus = QApplication::focusWidget();
    const std::optional<QString> page = guidePageFor(focus ? focus : QApplication::activeWindow());
    open(page ? *page : guidePageForPlace(m_surroundings.place()));
}

bool UserGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    if (!m_window || !m_window->isActiveWindow())
        openHere();
    return true;
}

} // namespace regards
