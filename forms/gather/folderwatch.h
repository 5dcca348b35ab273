// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inbox.h"
#include "forms/handover/sticks.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace regards {

class BackgroundJob;

/**
 * Finds hand-overs by itself: on sticks that are in, and in a folder.
 *
 * It looks every few seconds and whenever the system says that something changed, always beside the interface: a stick
 * that does not answer keeps nobody waiting. A file is told once it is whole; see Settling.
 */
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);

    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }
    void setWatching(bool isWatching);
    /// Besides the sticks; empty: none.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }
    [[nodiscard]] const QList<Stick> &sticks() const { return m_sticks->sticks(); }
    /// Whether the folder could not be read when it was looked at last.
    [[nodiscard]] bool isFolderGone() const noexcept { return m_isFolderGone; }
    /// What a person would call the place of a file: the stick's name, or the folder's.
    [[nodiscard]] QString placeName(const QString &path) const;
    void look();

Q_SIGNALS:
    void found(const QList<regards::Sighting> &files);
    /// Files that were found, and are not there any more.
    void gone(const QStringList &paths);
    /// After each look, and when what is looked at has changed.
    void looked();

private:
    struct Look
    {
        QList<Sighting> files;
        bool isFolderGone = false;
    };

    void take(const Look &look);
    void watchFolder();

    StickWatch *m_sticks;
    BackgroundJob *m_job;
    QFileSystemWatcher m_system;
    QTimer m_timer;
    QTimer m_soon; ///< a second look, to see whether what was found stays as it is
    Settling m_settling;
    QString m_folder;
    bool m_isFolderGone = false;
    bool m_isToLookAgain = false;
};

} // namespace regards
