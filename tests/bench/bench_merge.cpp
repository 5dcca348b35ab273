// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/gather.h"
#include "core/exchange/visitpack.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawsqlite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Rounds = 5;

/// A fresh copy of the archive, opened; derivation of its key is not part of what is measured.
std::unique_ptr<Notebook> freshCopy(const FullVisit &visit, const QString &path, World &world)
{
    QFile::remove(path);
    if (!QFile::copy(visit.archive, path))
        qFatal("no copy");
    auto opened = Notebook::open(path, Passphrase(words()), world);
    if (!opened)
        qFatal("%s", qPrintable(token(opened.error().code)));
    return std::move(*opened);
}

void importAll(Notebook &archive, const FullVisit &visit)
{
    for (const QString &file : visit.handOvers) {
        if (const auto imported = importHandOver(archive, file); !imported)
            qFatal("%s", qPrintable(token(imported.error().code)));
    }
}

/// Opens and decodes a hand-over and does nothing with it.
void decrypt(const QString &file, const Identity &identity)
{
    const auto bytes = readContainerFile(file);
    const auto opened = openContainer(*bytes, file, ContainerKind::HandOver, identity);
    if (!opened || !decodeBundle(opened->payload, file))
        qFatal("cannot open");
}

} // namespace

void benchMerge()
{
    // Beside the build, not in memory: fsync shall be real.
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    RealWorld world;
    const FullVisit visit = makeFullVisit(folder.path(), world);
    Row merge{u"merging 8 hand-overs of a full visit (%1 changes)"_s.arg(visit.changes), {}, {}, 3.0};
    Row again{u"merging the same again, beside the first time"_s, {}, {}, 0.3};
    for (int round = 0; round < Rounds; ++round) {
        const auto archive = freshCopy(visit, folder.filePath(u"ours.regards"_s), world);
        const auto identity = identityOf(*archive);
        const double ours = millisecondsOf([&] { importAll(*archive, visit); });
        const double second = millisecondsOf([&] { importAll(*archive, visit); });
        const QList<RawTable> rows = dump(archive->vault());
        const auto raw = freshCopy(visit, folder.filePath(u"raw.regards"_s), world);
        clear(raw->vault(), rows);
        const double floor = millisecondsOf([&] {
            for (int i = 0; i < visit.handOvers.size(); ++i) {
                decrypt(visit.handOvers.at(i), *identity);
                insertRaw(raw->vault(), rows, i, int(visit.handOvers.size()));
            }
        });
        merge.ours.append(ours);
        merge.floor.append(floor);
        again.ours.append(second);
        again.floor.append(ours);
    }
    print(merge);
    print(again);
}

} // namespace regards::bench
