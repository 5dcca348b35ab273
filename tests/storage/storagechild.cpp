// SPDX-License-Identifier: GPL-3.0-or-later
// Does one thing with a file while its parent kills it, or with little disk, or with few rights; says on its standard
// output what it has achieved, a line each.
#include "core/storage/atomicfile.h"
#include "core/storage/backup.h"
#include "core/storage/passphrasechange.h"
#include "core/storage/statement.h"
#include "core/storage/vault.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace regards;

namespace {

const QString Words = QStringLiteral("quatre mots de passe");
const QString OtherWords = QStringLiteral("cinq mots de passe encore");

QString testimony(qint64 number)
{
    return QStringLiteral("On m'a attachée pendant deux jours %1").arg(number);
}

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

template <typename T>
QString tokenOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : token(result.error().code);
}

/// Rows without end (or until one fails), each a transaction; says the number of each that was committed.
QString writeRows(Vault &vault)
{
    const auto last = queryInteger(vault, "SELECT ifnull(max(number), 0) FROM story");
    if (!last)
        return tokenOf(last);
    for (qint64 number = *last + 1;; ++number) {
        auto transaction = Transaction::begin(vault);
        if (!transaction)
            return tokenOf(transaction);
        Statement insert(vault, "INSERT INTO story VALUES (?, ?)");
        if (auto inserted = insert.bind(1, number).bind(2, testimony(number)).run(); !inserted)
            return tokenOf(inserted);
        if (auto committed = transaction->commit(); !committed)
            return tokenOf(committed);
        say(QString::number(number));
    }
}

int writeForever(const QString &path)
{
    auto vault = Vault::open(path, Passphrase(Words));
    say(vault ? writeRows(**vault) : tokenOf(vault));
    return 0;
}

/// Changes the passphrase to and fro, far more often than the parent lets it; says each that it has set.
int changeOften(const QString &path)
{
    const BackupFolder backups = BackupFolder::beside(path, 2);
    bool isOther = !Vault::open(path, Passphrase(Words));
    for (int i = 0; i < 300; ++i) {
        const qint64 now = 1'700'000'000'000 + i * 1000;
        const auto changed = changePassphrase(path, Passphrase(isOther ? OtherWords : Words),
                                              Passphrase(isOther ? Words : OtherWords), backups, now);
        if (!changed) {
            say(tokenOf(changed));
            return 1;
        }
        isOther = !isOther;
        say(isOther ? QStringLiteral("other") : QStringLiteral("words"));
    }
    return 0;
}

#ifdef Q_OS_LINUX

void limitFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// A disk of `bytes` at `folder`, for this process alone; where the system does not let us, a limit on each file.
void makeSmallDisk(const QString &folder, qint64 bytes)
{
    const QByteArray size = "size=" + QByteArray::number(bytes);
    const bool isOurs = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
    if (!isOurs)
        limitFiles(bytes / 2);
}

/// Fills the disk; says what the last row got, then what a backup and a small file get, then how many rows are there.
int fill(const QString &path)
{
    auto vault = Vault::create(path, Passphrase(Words));
    if (!vault || !execute(**vault, "CREATE TABLE story (number INTEGER PRIMARY KEY, told TEXT NOT NULL)"))
        return 1;
    say(writeRows(**vault));
    say(tokenOf(backupTo(**vault, path + QStringLiteral(".copy"))));
    say(tokenOf(writeFileAtomically(path + QStringLiteral(".note"), QByteArray(4'000'000, 'x'))));
    vault->reset();
    auto again = Vault::open(path, Passphrase(Words));
    const auto rows = again ? queryInteger(**again, "SELECT count(*) FROM story") : Result<qint64>(again.error());
    say(rows ? QString::number(*rows) : tokenOf(rows));
    const auto names = QFileInfo(path).absoluteDir().entryList(QDir::Files | QDir::Hidden);
    say(names.filter(QStringLiteral(".part")).isEmpty() ? QStringLiteral("clean") : names.join(u' '));
    return 0;
}

/// With no rights in the folder: opening for writing, reading, creating, copying out of it, writing a file.
int tryUnprivileged(const QString &path)
{
    if (geteuid() == 0 && setuid(65534) != 0)
        return 1;
    say(tokenOf(Vault::open(path, Passphrase(Words))));
    auto reading = Vault::open(path, Passphrase(Words), Vault::Mode::ReadOnly);
    const auto rows = reading ? queryInteger(**reading, "SELECT count(*) FROM story") : Result<qint64>(reading.error());
    say(rows ? QString::number(*rows) : tokenOf(rows));
    say(tokenOf(Vault::create(path + QStringLiteral(".new"), Passphrase(Words))));
    say(reading ? tokenOf(backupTo(**reading, path + QStringLiteral(".copy"))) : QStringLiteral("-"));
    say(tokenOf(writeFileAtomically(path + QStringLiteral(".note"), "x")));
    return 0;
}

#endif

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    if (what == QStringLiteral("write"))
        return writeForever(path);
    if (what == QStringLiteral("change"))
        return changeOften(path);
#ifdef Q_OS_LINUX
    if (what == QStringLiteral("fill-limited")) {
        limitFiles(arguments.value(3).toLongLong());
        return fill(path);
    }
    if (what == QStringLiteral("fill-disk")) {
        makeSmallDisk(QFileInfo(path).absolutePath(), arguments.value(3).toLongLong());
        return fill(path);
    }
    if (what == QStringLiteral("unprivileged"))
        return tryUnprivileged(path);
#endif
    return 2;
}
