// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/sticks.h"

#include <QDir>
#include <QStorageInfo>

namespace regards {

namespace {

bool isWhereSticksAre(const QString &folder)
{
#if defined(Q_OS_WIN)
    return !QDir::rootPath().startsWith(folder, Qt::CaseInsensitive);
#elif defined(Q_OS_MACOS)
    return folder.startsWith(u"/Volumes/");
#else
    return folder.startsWith(u"/media/") || folder.startsWith(u"/run/media/") || folder.startsWith(u"/mnt/");
#endif
}

} // namespace

QList<Stick> sticks()
{
    QList<Stick> found;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString folder = volume.rootPath();
        if (!volume.isValid() || !volume.isReady() || volume.isReadOnly() || volume.isRoot()
            || !isWhereSticksAre(folder))
            continue;
        const QString label = volume.name().isEmpty() ? QDir::toNativeSeparators(folder) : volume.name();
        found.append({label, folder, volume.bytesAvailable()});
    }
    return found;
}

} // namespace regards
