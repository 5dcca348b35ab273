// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gather.h"
#include "core/notebook/finder.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What somebody types into the search line, letter by letter; the words stand in very many records.
const QStringList Searches{u"porte chambre"_s, u"réglement affichage"_s, u"soignant ecoute calme"_s,
                           u"téléphone"_s,     u"accès bruit"_s,         u"droits"_s,
                           u"plainte ferm"_s};

template <typename Find>
QList<double> typed(const Find &find)
{
    QList<double> took;
    for (const QString &words : Searches) {
        for (qsizetype length = 1; length <= words.size(); ++length)
            took.append(millisecondsOf([&] { find(words.first(length)); }));
    }
    return took;
}

/// The floor: as many rows read from the index, by one statement without marks and without sorting by kind.
QList<double> floorOf(const Notebook &notebook)
{
    return typed([&notebook](const QString &words) { (void)notebook.search(words, int(Finder::MostOfAKind)); });
}

} // namespace

void benchFind()
{
    const QTemporaryDir folder;
    RealWorld world;
    const FullVisit full = makeFullVisit(folder.path(), world);
    auto archive = Notebook::open(full.archive, Passphrase(words()), world);
    auto toolkit = ToolkitLoader::builtin();
    if (!archive || !toolkit)
        qFatal("no archive");
    for (const QString &file : full.handOvers) {
        if (!importHandOver(**archive, file))
            qFatal("not imported");
    }
    Finder finder(**archive, *toolkit);
    print(Latency{u"a letter more to search for, %1 changes"_s.arg(full.changes),
                  typed([&finder](const QString &words) { (void)finder.find(words, u"fr"_s); }), floorOf(**archive),
                  50});
}

} // namespace regards::bench
