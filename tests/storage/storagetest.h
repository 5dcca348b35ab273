// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"
#include "core/storage/vault.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTest>

/// What the tests of this room share.
namespace storagetest {

using namespace regards;

inline const QString Words = QStringLiteral("quatre mots de passe");

inline Passphrase words()
{
    return Passphrase(Words);
}

inline void allowCheapKeys()
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
}

/// A sentence that must not be found in any file.
inline QString testimony(qint64 number)
{
    return QStringLiteral("On m'a attachée pendant deux jours %1").arg(number);
}

/// A new file with a table of `rows` testimonies, one transaction.
inline std::unique_ptr<Vault> newFile(const QString &path, int rows)
{
    auto vault = Vault::create(path, words());
    if (!vault)
        qFatal("create: %s", qPrintable(token(vault.error().code)));
    if (!execute(**vault, "CREATE TABLE story (number INTEGER PRIMARY KEY, told TEXT NOT NULL)"))
        qFatal("no table");
    auto transaction = Transaction::begin(**vault);
    Statement insert(**vault, "INSERT INTO story VALUES (?, ?)");
    for (int i = 1; i <= rows; ++i) {
        if (!insert.bind(1, i).bind(2, testimony(i)).run())
            qFatal("no row");
    }
    if (!transaction->commit())
        qFatal("no commit");
    return std::move(*vault);
}

/// How many testimonies there are, 1, 2, 3… without a gap and word for word; -1 for wrong ones, nullopt for an error.
inline std::optional<qint64> soundRows(Vault &vault)
{
    Statement query(vault, "SELECT number, told FROM story ORDER BY number");
    qint64 count = 0;
    auto step = query.step();
    for (; step == Statement::Step::Row; step = query.step()) {
        ++count;
        if (query.integer(0) != count || query.text(1) != testimony(count))
            return -1;
    }
    return step == Statement::Step::Done ? std::optional(count) : std::nullopt;
}

template <typename T>
QString tokenOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : token(result.error().code);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
}

/// Runs the child program to its end and gives its lines.
inline QStringList runChild(const QStringList &arguments)
{
    QProcess child;
    child.start(QStringLiteral(REGARDS_STORAGE_CHILD), arguments);
    child.waitForFinished(120'000);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        qWarning("child: %s", child.readAllStandardError().constData());
    return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace storagetest
