// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which hand-overs come in, and how often, does not matter, down to the last byte that is told of them.
#include "tests/acceptance/chancemoment.h"
#include "tests/acceptance/demostage.h"

#include <QFile>
#include <QTest>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<DemoStage>(QString()); }
    void cleanupTestCase() { m_stage.reset(); }
    void handOversInAnyOrderAndTwiceGiveTheSameArchive();
    void theSameSeedGivesTheSameVisit();

private:
    std::unique_ptr<DemoStage> m_stage;
};

void TestOrder::handOversInAnyOrderAndTwiceGiveTheSameArchive()
{
    Chance chance;
    QStringList handOvers = m_stage->filesIn(u"demo/handovers"_s);
    QCOMPARE(handOvers.size(), 8);
    QByteArray told;
    QByteArray conflicts;
    for (int order = 0; order < 4; ++order) {
        const QString archive = u"order%1.regards"_s.arg(order);
        QVERIFY(QFile::copy(m_stage->path(u"demo/empty.regards"_s), m_stage->path(archive)));
        for (int time = 0; time < 2; ++time) {
            std::shuffle(handOvers.begin(), handOvers.end(), chance.engine());
            m_stage->must(u"gather import %1 "_s.arg(archive) + handOvers.join(u' '));
            const QByteArray records = m_stage->records(archive);
            const QByteArray list = m_stage->must(u"conflict list --json "_s + archive).out;
            if (told.isEmpty()) {
                told = records;
                conflicts = list;
            }
            QVERIFY2(records == told, qPrintable(handOvers.join(u'\n')));
            QCOMPARE(list, conflicts);
        }
    }
    QVERIFY(told.count('\n') > 1000);
    // The one that the demo plants.
    QCOMPARE(conflicts.count('\n'), 1);
    QCOMPARE(m_stage->must(u"conflict list --json demo/archive.regards"_s).out, conflicts);
}

void TestOrder::theSameSeedGivesTheSameVisit()
{
    const DemoStage again{QString()};
    for (const auto &file : {u"demo/archive.regards"_s, u"demo/empty.regards"_s})
        QVERIFY(again.records(file) == m_stage->records(file));
    const QStringList notebooks = m_stage->filesIn(u"demo/notebooks"_s);
    QCOMPARE(again.filesIn(u"demo/notebooks"_s), notebooks);
    for (const QString &notebook : notebooks)
        QVERIFY(again.records(notebook) == m_stage->records(notebook));
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
