// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gather.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"
#include "tests/support/must.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Rounds = 3;
constexpr int Files = 8;
constexpr int Entries = 464;
constexpr int DerivationMilliseconds = 100; // the least that the peer allows

/// Runs the peer with its passphrases typed in; how long it took, in milliseconds.
double run(const QString &program, const QStringList &arguments, int passphrases)
{
    QProcess process;
    const double took = millisecondsOf([&] {
        process.start(program, arguments);
        process.write(QByteArray("words\n").repeated(passphrases));
        process.closeWriteChannel();
        process.waitForFinished(-1);
    });
    if (process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return took;
}

/// A database of the peer's with `entries` entries that no other file has.
QString makeDatabase(const QString &program, const QDir &folder, int number, int entries)
{
    const auto uuid = [](int id) {
        return QString::fromLatin1(QByteArray::number(id).rightJustified(16, '0').toBase64());
    };
    QString xml = u"<KeePassFile><Meta/><Root><Group><UUID>%1</UUID><Name>Root</Name>"_s.arg(uuid(1));
    for (int i = 0; i < entries; ++i) {
        xml += u"<Entry><UUID>%1</UUID><Times><LastModificationTime>2026-03-02T10:00:00Z</LastModificationTime></Times>"
               "<String><Key>Title</Key><Value>%2</Value></String>"
               "<String><Key>Notes</Key><Value>%3</Value></String></Entry>"_s.arg(uuid((number + 1) * 10'000 + i))
                   .arg(i)
                   .arg(ratingRemark(number * 10'000 + i));
    }
    xml += u"</Group></Root></KeePassFile>"_s;
    const QString name = entries == 0 ? u"empty"_s : QString::number(number);
    QFile file(folder.filePath(name + u".xml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml.toUtf8()) < 0)
        qFatal("%s can't be written", qPrintable(file.fileName()));
    file.close();
    const QString database = folder.filePath(name + u".kdbx"_s);
    QFile::remove(database);
    run(program, {u"import"_s, u"-p"_s, u"-t"_s, QString::number(DerivationMilliseconds), file.fileName(), database},
        2);
    return database;
}

double mergeAll(const QString &program, const QStringList &databases)
{
    double took = 0;
    for (const QString &other : databases.mid(1))
        took += run(program, {u"merge"_s, databases.constFirst(), other}, 2);
    return took;
}

double importAll(const FullVisit &visit, const QString &path, World &world)
{
    QFile::remove(path);
    if (!QFile::copy(visit.archive, path))
        qFatal("no copy");
    const auto archive = test::must(Notebook::open(path, Passphrase(words()), world));
    return millisecondsOf([&] {
        for (const QString &file : visit.handOvers)
            test::must(importHandOver(*archive, file));
    });
}

} // namespace

void benchPeer()
{
    const QString program = QStandardPaths::findExecutable(u"keepassxc-cli"_s);
    if (program.isEmpty()) {
        std::printf("merging beside keepassxc-cli: not measured, since it is not installed\n");
        return;
    }
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    RealWorld world;
    const FullVisit visit = makeRatingVisit(folder.path(), world);
    const QDir place(folder.path());
    // Each merge derives three keys: of both files, and of the one that is written. So does, once each, opening an
    // empty one; that and starting the program are left out.
    const QString empty = makeDatabase(program, place, Files, 0);
    Row row{u"merging 8 files of 464 ratings, beside seven merges by keepassxc-cli"_s, {}, {}, 0.1};
    for (int round = 0; round < Rounds; ++round) {
        QStringList databases;
        for (int i = 0; i < Files; ++i)
            databases.append(makeDatabase(program, place, i, Entries));
        row.ours.append(importAll(visit, folder.filePath(u"ours.regards"_s), world));
        double opening = 0;
        for (int i = 0; i < 3 * (Files - 1); ++i)
            opening += run(program, {u"ls"_s, u"-q"_s, empty}, 1);
        row.floor.append(mergeAll(program, databases) - opening);
    }
    print(row);
}

} // namespace regards::bench
