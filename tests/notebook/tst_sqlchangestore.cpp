// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL store against the plainest one: after any history both hold the same and show the same.
#include "core/notebook/notebook.h"
#include "core/storage/sqlchangestore.h"
#include "tests/support/histories.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestSqlChangeStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::unique_ptr<Notebook> newFile(World &world)
    {
        auto made = Notebook::create(m_folder.filePath(QString::number(++m_files)), Passphrase(u"x"),
                                     Notebook::Role::Archive, world);
        return made ? std::move(*made) : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void holdsAndShowsWhatTheStoreInMemoryDoes()
    {
        QVERIFY(rc::check("SQL and memory agree after any history", [this] {
            Histories histories(3);
            for (const Step &step : *rc::gen::container<std::vector<Step>>(40, rc::gen::arbitrary<Step>()))
                histories.take(step);
            SeededWorld world(1, 1'700'000'000'000);
            MemoryStore memory;
            Journal plain(memory, world);
            const auto notebook = newFile(world);
            Origin number = 0;
            for (const QList<Change> &handOver : histories.handOvers()) {
                ++number;
                RC_ASSERT(plain.unite(handOver, number).isOk());
                RC_ASSERT(notebook
                              ->inTransaction([&]() -> Result<void> {
                                  const auto united = notebook->journal().unite(handOver, number);
                                  return united ? notebook->fold(united->touched) : united.error();
                              })
                              .isOk());
            }
            const Origin undone = *rc::gen::inRange<Origin>(1, number + 1);
            plain.undoImport(undone);
            RC_ASSERT(
                notebook->inTransaction([&] { return notebook->fold(notebook->journal().undoImport(undone)); }).isOk());
            RC_ASSERT(shown(memory, world) == shown(notebook->store(), world));
            QList<Change> stored;
            notebook->store().forEachChange("1", [&](const Change &change) { stored.append(change); });
            QList<Change> kept = memory.all();
            const auto byId = [](const Change &a, const Change &b) { return a.id < b.id; };
            std::sort(stored.begin(), stored.end(), byId);
            std::sort(kept.begin(), kept.end(), byId);
            RC_ASSERT(stored == kept);
        }));
    }

    void aTransactionThatFailsLeavesNoTrace()
    {
        SeededWorld world(1, 1'700'000'000'000);
        const auto notebook = newFile(world);
        const RecordId record(QByteArray(16, 'r'));
        const auto write = [&](const QString &text) {
            return notebook->journal().set({u"thing"_s, record, u"text"_s, text}, record);
        };
        QVERIFY(!notebook->inTransaction([&]() -> Result<void> {
            write(u"lost"_s);
            return Error{ErrorCode::Cancelled};
        }));
        QCOMPARE(notebook->store().recordNumber(record), 0);
        std::optional<Change> change;
        QVERIFY(notebook->inTransaction([&]() -> Result<void> {
            change = write(u"kept"_s);
            return {};
        }));
        QCOMPARE(change->id.seq, 1u); // no gap where the other was
        QCOMPARE(notebook->store().changesOf(record, Reach::All), QList<Change>{*change});
    }
};

QTEST_GUILESS_MAIN(TestSqlChangeStore)
#include "tst_sqlchangestore.moc"
