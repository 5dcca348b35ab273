// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/folderwatch.h"

#include "forms/common/backgroundjob.h"

#include <QDir>
#include <QFileInfo>

namespace regards {

namespace {

constexpr int WatchMilliseconds = 3000;
constexpr int SoonMilliseconds = 600;

bool isIn(const QString &path, const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    return path == clean || path.startsWith(clean.endsWith(u'/') ? clean : QString(clean + u'/'));
}

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_sticks(new StickWatch(this))
    , m_job(new BackgroundJob(this))
{
    setObjectName(QStringLiteral("folderWatch"));
    m_timer.setInterval(WatchMilliseconds);
    m_soon.setInterval(SoonMilliseconds);
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(m_sticks, &StickWatch::changed, this, &FolderWatch::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

void FolderWatch::setWatching(bool isWatching)
{
    if (isWatching == m_timer.isActive())
        return;
    m_sticks->setWatching(isWatching);
    if (isWatching) {
        m_timer.start();
        look();
    } else {
        m_timer.stop();
        m_soon.stop();
        m_settling = {};
        watchFolder();
        Q_EMIT looked();
    }
}

void FolderWatch::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_isFolderGone = false;
    look();
}

QString FolderWatch::placeName(const QString &path) const
{
    for (const Stick &stick : sticks()) {
        if (isIn(path, stick.folder))
            return stick.name;
    }
    return QFileInfo(QFileInfo(path).absolutePath()).fileName();
}

void FolderWatch::look()
{
    if (!isWatching())
        return;
    if (m_job->isRunning()) {
        m_isToLookAgain = true;
        return;
    }
    QStringList folders;
    for (const Stick &stick : sticks())
        folders.append(stick.folder);
    const auto work = [folders, chosen = m_folder]() -> Look {
        Look look;
        QSet<QString> paths;
        const auto add = [&](const QList<Sighting> &files) {
            for (const Sighting &file : files) {
                if (!paths.contains(file.path))
                    look.files.append(file);
                paths.insert(file.path);
            }
        };
        for (const QString &folder : folders) {
            if (const auto files = handOversIn(folder))
                add(*files);
        }
        if (!chosen.isEmpty()) {
            const auto files = handOversIn(chosen);
            look.isFolderGone = !files;
            if (files)
                add(*files);
        }
        return look;
    };
    m_job->run(work, [this](const Look &seen) { take(seen); });
}

void FolderWatch::take(const Look &seen)
{
    if (!isWatching())
        return;
    m_isFolderGone = seen.isFolderGone;
    watchFolder();
    const Settling::News news = m_settling.take(seen.files);
    if (m_settling.isWaiting())
        m_soon.start();
    if (!news.gone.isEmpty())
        Q_EMIT gone(news.gone);
    if (!news.whole.isEmpty())
        Q_EMIT found(news.whole);
    Q_EMIT looked();
    if (std::exchange(m_isToLookAgain, false))
        look();
}

void FolderWatch::watchFolder()
{
    const bool isWanted = isWatching() && !m_folder.isEmpty() && !m_isFolderGone;
    const QStringList now = isWanted ? QStringList{m_folder} : QStringList();
    if (m_system.directories() == now)
        return;
    if (!m_system.directories().isEmpty())
        m_system.removePaths(m_system.directories());
    if (isWanted)
        m_system.addPath(m_folder);
}

} // namespace regards
