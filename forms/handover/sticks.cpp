// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/sticks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int WatchMilliseconds = 1500;

#if defined(Q_OS_LINUX)

/// One line of mountinfo: where, with which options, of which file system.
struct Mount
{
    QString folder;
    QByteArray options;
    QByteArray fileSystem;
};

QByteArray mountTable()
{
    QFile file(u"/proc/self/mountinfo"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `\040` and its like are how the system writes spaces.
QString unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text.at(i) == '\\' ? text.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        if (isOctal) {
            plain.append(char(code));
            i += 3;
        } else {
            plain.append(text.at(i));
        }
    }
    return QFile::decodeName(plain);
}

QList<Mount> mounts()
{
    QList<Mount> found;
    for (const QByteArray &line : mountTable().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype dash = words.indexOf("-");
        if (words.size() > 5 && dash > 5 && dash + 1 < words.size())
            found.append({unescaped(words.at(4)), words.at(5), words.at(dash + 1)});
    }
    return found;
}

/// Those that sticks and memory cards have; servers have others.
bool isLocal(const QByteArray &fileSystem)
{
    static const QList<QByteArray> local{"vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3",
                                         "ext4", "btrfs", "f2fs", "xfs",   "hfsplus", "udf"};
    return local.contains(fileSystem);
}

bool isWhereSticksAre(const QString &folder)
{
    return folder.startsWith(u"/media/") || folder.startsWith(u"/run/media/") || folder.startsWith(u"/mnt/");
}

QList<Stick> systemSticks()
{
    QList<Stick> found;
    for (const Mount &mount : mounts()) {
        if (!isWhereSticksAre(mount.folder) || !isLocal(mount.fileSystem))
            continue;
        const bool isReadOnly = mount.options.split(',').contains("ro");
        found.append({QFileInfo(mount.folder).fileName(), mount.folder, QStorageInfo(mount.folder).bytesAvailable(),
                      isReadOnly});
    }
    return found;
}

#elif defined(Q_OS_WIN)

QByteArray mountTable()
{
    return QByteArray::number(quint32(GetLogicalDrives()));
}

QList<Stick> systemSticks()
{
    QList<Stick> found;
    const quint32 drives = quint32(GetLogicalDrives());
    for (int letter = 0; letter < 26; ++letter) {
        if ((drives & (1U << letter)) == 0)
            continue;
        const QString folder = QChar(u'A' + letter) + u":/"_s;
        const UINT kind = GetDriveTypeW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(folder).utf16()));
        const bool isSystem = QDir::rootPath().startsWith(folder, Qt::CaseInsensitive);
        if (isSystem || (kind != DRIVE_REMOVABLE && kind != DRIVE_FIXED))
            continue;
        const QStorageInfo volume(folder);
        if (!volume.isValid() || !volume.isReady())
            continue;
        const QString name = volume.name().isEmpty() ? QDir::toNativeSeparators(folder) : volume.name();
        found.append({name, folder, volume.bytesAvailable(), volume.isReadOnly()});
    }
    return found;
}

#else

QByteArray mountTable()
{
    return QDir(u"/Volumes"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).join(u'/').toUtf8();
}

QList<Stick> systemSticks()
{
    QList<Stick> found;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (volume.isValid() && volume.isReady() && !volume.isRoot() && volume.rootPath().startsWith(u"/Volumes/")
            && volume.device().startsWith("/dev/"))
            found.append({volume.name(), volume.rootPath(), volume.bytesAvailable(), volume.isReadOnly()});
    }
    return found;
}

#endif

} // namespace

QList<Stick> sticks()
{
    return systemSticks();
}

StickWatch::StickWatch(QObject *parent)
    : QObject(parent)
    , m_source(&regards::sticks)
{
    setObjectName(u"stickWatch"_s);
    m_timer.setInterval(WatchMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &StickWatch::lookIfMountsChanged);
}

void StickWatch::setSource(Source source)
{
    m_source = std::move(source);
    look();
}

void StickWatch::setWatching(bool isWatching)
{
    if (isWatching == m_timer.isActive())
        return;
    if (!isWatching)
        return m_timer.stop();
    m_timer.start();
    look();
}

void StickWatch::look()
{
    m_mounts = mountTable();
    const QList<Stick> found = m_source();
    if (found == m_sticks)
        return;
    m_sticks = found;
    Q_EMIT changed();
}

void StickWatch::lookIfMountsChanged()
{
    if (mountTable() != m_mounts)
        look();
}

} // namespace regards
