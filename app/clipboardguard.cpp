// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clipboardguard.h"

#include <QApplication>

namespace regards {

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    connect(QApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::changed);
}

void ClipboardGuard::start()
{
    m_isWatching = true;
}

void ClipboardGuard::finish()
{
    m_isWatching = false;
    const auto ours = std::exchange(m_ours, {});
    for (const QClipboard::Mode mode : ours)
        QApplication::clipboard()->clear(mode);
}

void ClipboardGuard::changed(QClipboard::Mode mode)
{
    // Not every system says whose it is; nobody else copies while one of our windows has the keyboard.
    if (m_isWatching && QApplication::activeWindow())
        m_ours.insert(mode);
    else
        m_ours.remove(mode);
}

} // namespace regards
