// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/histories.h"

#include <QTest>

using namespace regards;
using namespace regards::test;

namespace {

/// Random histories of 3 to 5 replicas with clocks that jump up to two hours either way.
QList<QList<Change>> someHistories()
{
    Histories histories(*rc::gen::inRange(3, 6));
    for (const Step &step : *rc::gen::container<std::vector<Step>>(60, rc::gen::arbitrary<Step>()))
        histories.take(step);
    return histories.handOvers();
}

struct Merged
{
    MemoryStore store;
    SeededWorld world{99, 1'700'000'000'000};
    Journal journal{store, world};
    Origin imports = 0;

    Result<Union> take(const QList<Change> &handOver) { return journal.unite(handOver, ++imports); }
    QStringList view() { return shown(store, world); }
};

QStringList mergedInOrder(const QList<QList<Change>> &handOvers, const std::vector<int> &order)
{
    Merged merged;
    for (const int i : order)
        RC_ASSERT(merged.take(handOvers.at(i % handOvers.size())).isOk());
    return merged.view();
}

std::vector<int> allOf(qsizetype count)
{
    std::vector<int> order;
    for (int i = 0; i < int(count); ++i)
        order.push_back(i);
    return order;
}

} // namespace

class TestMergeLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergeDoesNotDependOnOrder()
    {
        QVERIFY(rc::check("any order of the same hand-overs shows the same records", [] {
            const auto handOvers = someHistories();
            auto order = allOf(handOvers.size());
            const QStringList straight = mergedInOrder(handOvers, order);
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[size_t(*rc::gen::inRange(0, int(i)))]);
            RC_ASSERT(straight == mergedInOrder(handOvers, order));
        }));
    }

    void mergeDoesNotDependOnGrouping()
    {
        QVERIFY(rc::check("merging two merged halves is merging everything", [] {
            const auto handOvers = someHistories();
            Merged left;
            Merged right;
            for (qsizetype i = 0; i < handOvers.size(); ++i)
                RC_ASSERT((i % 2 ? left : right).take(handOvers.at(i)).isOk());
            RC_ASSERT(left.take(right.store.all()).isOk());
            RC_ASSERT(left.view() == mergedInOrder(handOvers, allOf(handOvers.size())));
        }));
    }

    void mergingAgainChangesNothing()
    {
        QVERIFY(rc::check("a hand-over merged twice brings nothing and touches nothing the second time", [] {
            const auto handOvers = someHistories();
            Merged merged;
            for (const auto &handOver : handOvers)
                RC_ASSERT(merged.take(handOver).isOk());
            const QStringList before = merged.view();
            for (const auto &handOver : handOvers) {
                const auto again = merged.take(handOver);
                RC_ASSERT(again.isOk());
                RC_ASSERT(again->added == 0);
                RC_ASSERT(again->touched.isEmpty());
            }
            RC_ASSERT(merged.view() == before);
        }));
    }

    void nothingFromEitherSideIsMissing()
    {
        QVERIFY(rc::check("every change of every hand-over is there after the merge, as it was or erased", [] {
            const auto handOvers = someHistories();
            Merged merged;
            for (const auto &handOver : handOvers)
                RC_ASSERT(merged.take(handOver).isOk());
            for (const auto &handOver : handOvers) {
                for (const Change &change : handOver) {
                    const auto known = merged.store.find(change.id);
                    RC_ASSERT(known.has_value());
                    RC_ASSERT(isSameChange(known->change, change));
                }
            }
        }));
    }

    void whatWasRedactedIsNowhere()
    {
        QVERIFY(rc::check("after all have merged, nobody holds a text of a redacted record or field", [] {
            const auto handOvers = someHistories();
            Merged merged;
            for (const auto &handOver : handOvers)
                RC_ASSERT(merged.take(handOver).isOk());
            for (const Change &change : merged.store.all()) {
                if (merged.store.isRedacted(change.record))
                    RC_ASSERT(!isErasable(change));
                for (const ChangeId &redaction : merged.store.redactionsOf(change.record, change.field))
                    RC_ASSERT(!isErasable(change) || change.saw.contains(redaction));
            }
        }));
    }

    void redactionReachesWhatRefersToIt()
    {
        QVERIFY(rc::check("a record that refers to a redacted one is redacted, whichever came first", [] {
            const auto handOvers = someHistories();
            Merged merged;
            for (const auto &handOver : handOvers)
                RC_ASSERT(merged.take(handOver).isOk());
            for (const Change &change : merged.store.all()) {
                const RecordId *reference = std::get_if<RecordId>(&change.value);
                if (reference && merged.store.isRedacted(*reference))
                    RC_ASSERT(merged.store.isRedacted(change.record));
            }
        }));
    }

    void undoneImportsComeBackWhole()
    {
        QVERIFY(rc::check("an import undone and made again leaves what one import leaves", [] {
            const auto handOvers = someHistories();
            Merged once;
            Merged twice;
            for (const auto &handOver : handOvers) {
                RC_ASSERT(once.take(handOver).isOk());
                RC_ASSERT(twice.take(handOver).isOk());
            }
            const Origin undone = *rc::gen::inRange<Origin>(1, handOvers.size() + 1);
            twice.journal.undoImport(undone);
            RC_ASSERT(twice.take(handOvers.at(undone - 1)).isOk());
            RC_ASSERT(once.view() == twice.view());
        }));
    }

    void settlingAConflictSettlesItEverywhere()
    {
        QVERIFY(rc::check("a value written over all heads is the only head wherever it arrives", [] {
            const auto handOvers = someHistories();
            Merged merged;
            for (const auto &handOver : handOvers)
                RC_ASSERT(merged.take(handOver).isOk());
            const RecordId record = Histories::recordOf(0);
            const QString field = QStringLiteral("field_0");
            const auto settled =
                merged.journal.set({Histories::type(), record, field, QStringLiteral("settled")}, record);
            RC_PRE(settled.has_value());
            for (const auto &handOver : handOvers) {
                Merged other;
                RC_ASSERT(other.take(handOver).isOk());
                RC_ASSERT(other.take(merged.store.all()).isOk());
                const FoldedField folded = other.journal.field(record, field);
                RC_ASSERT(!folded.isConflict);
                RC_ASSERT(folded.value == Value(QStringLiteral("settled")));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestMergeLaws)
#include "tst_mergelaws.moc"
