// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QSet>

namespace regards {

/**
 * Keeps in mind whether what lies in the clipboard was copied here while a file was open, to take it away when the file
 * is locked. What another program copied, before or since, is left alone.
 */
class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject *parent = nullptr);

    /// A file is open from now on.
    void start();
    /// Empties the clipboard, and what is selected where the system pastes that, if it is ours. The file is closed.
    void finish();

private:
    void changed(QClipboard::Mode mode);

    bool m_isWatching = false;
    QSet<QClipboard::Mode> m_ours;
};

} // namespace regards
