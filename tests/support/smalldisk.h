// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#endif

namespace regards::test {

#ifdef Q_OS_LINUX

/**
 * A disk that can be full: a small file system in memory, seen by this process alone. Where the system lets nobody
 * have one, a limit on the size of each file, which answers the same to whoever writes.
 *
 * alone() comes first in main(), before there is any thread.
 */
class SmallDisk
{
public:
    /// Mounts are this process's own from now on. Where that is not allowed, nothing happens.
    static void alone()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        mayMount() = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    SmallDisk(const QString &folder, qint64 bytes)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        const QByteArray size = "size=" + QByteArray::number(bytes);
        m_isMounted =
            mayMount() && mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        makeRoom();
        if (m_isMounted)
            umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Not a byte more.
    void fill() const
    {
        if (!m_isMounted)
            return limit(1);
        QFile filler(fillerName());
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qsizetype piece = 65'536; piece > 0; piece /= 2) {
            while (filler.write(QByteArray(piece, 'x')) == piece) { }
        }
    }
    void makeRoom() const
    {
        if (m_isMounted)
            QFile::remove(fillerName());
        else
            limit(RLIM_INFINITY);
    }

private:
    static bool &mayMount()
    {
        static bool may = false;
        return may;
    }
    [[nodiscard]] QString fillerName() const { return m_folder + QStringLiteral("/filler"); }
    static void limit(rlim_t bytes)
    {
        rlimit now{};
        getrlimit(RLIMIT_FSIZE, &now);
        now.rlim_cur = std::min(bytes, now.rlim_max);
        setrlimit(RLIMIT_FSIZE, &now);
    }

    QString m_folder;
    bool m_isMounted = false;
};

#endif

} // namespace regards::test
