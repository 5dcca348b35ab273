// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmarks.h"
#include "tests/bench/measure.h"

#include <QProcess>
#include <QTemporaryDir>

namespace regards::bench {

namespace {

constexpr int Rounds = 15;

/// From starting the process until it says that its first window is painted.
double startOf(const QString &program, const QStringList &arguments, const QString &settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    process.setProcessEnvironment(environment);
    const double took = millisecondsOf([&] {
        process.start(program, arguments);
        while (process.waitForReadyRead(10'000) && !process.readAllStandardOutput().contains("ready")) { }
    });
    process.waitForFinished(10'000);
    return took;
}

} // namespace

void benchStart()
{
    const QTemporaryDir settings;
    Row row{QStringLiteral("start to first painted window"), {}, {}, 1.5};
    for (int i = 0; i <= Rounds; ++i) {
        const double ours =
            startOf(QStringLiteral(REGARDS_APPLICATION), {QStringLiteral("--exit-when-painted")}, settings.path());
        const double floor = startOf(QStringLiteral(REGARDS_BARE_WINDOW), {}, settings.path());
        if (i == 0)
            continue; // warms the disk cache
        row.ours.append(ours);
        row.floor.append(floor);
    }
    print(row);
}

} // namespace regards::bench
