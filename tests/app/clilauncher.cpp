// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a command under conditions that no test can make for itself:
//   disk FOLDER BYTES COMMAND…   FOLDER is a disk of that size, for this command alone
//   nobody COMMAND…              the command is run by a user without rights
#include <QByteArray>
#include <QList>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace {

#ifdef Q_OS_LINUX

/// Where the system lets nobody mount anything, a limit on each file stands in for the disk.
void makeSmallDisk(const char *folder, long bytes)
{
    const QByteArray size = "size=" + QByteArray::number(qlonglong(bytes));
    const bool isOurs = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", folder, "tmpfs", 0, size.constData()) == 0;
    if (isOurs)
        return;
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(bytes / 2), rlim_t(bytes / 2)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

int start(char **command)
{
    execvp(command[0], command);
    std::perror(command[0]);
    return 126;
}

#endif

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    const QByteArrayView what = argc > 1 ? argv[1] : "";
    if (what == "disk" && argc > 4) {
        makeSmallDisk(argv[2], std::atol(argv[3]));
        return start(argv + 4);
    }
    if (what == "nobody" && argc > 2) {
        if (geteuid() == 0 && setuid(65534) != 0)
            return 125;
        return start(argv + 2);
    }
#endif
    std::fputs("disk FOLDER BYTES COMMAND… or nobody COMMAND…\n", stderr);
    return argc > 0 ? 127 : int(sizeof(argv));
}
