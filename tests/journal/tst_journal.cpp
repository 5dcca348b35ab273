// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Noon = 1'780'000'000'000;
const QString Thing = u"thing"_s;
const QString Text = u"text"_s;

RecordId id(char byte)
{
    return RecordId(QByteArray(16, byte));
}

struct Site
{
    explicit Site(quint64 seed, qint64 start = Noon)
        : world(seed, start)
    { }
    SeededWorld world;
    MemoryStore store;
    Journal journal{store, world};
    RecordId author = id(char(0x40));

    std::optional<Change> write(char record, const QString &text)
    {
        return journal.set({Thing, id(record), Text, text}, author);
    }
    QString text(char record)
    {
        const Value value = journal.field(id(record), Text).value;
        return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
    }
    void take(const Site &other) { QVERIFY(journal.unite(other.store.all(), 1).isOk()); }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingTheSameValueAgainIsNoChange()
    {
        Site site(1);
        QVERIFY(site.write(1, u"a"_s));
        QVERIFY(!site.write(1, u"a"_s));
        QCOMPARE(site.store.all().size(), 1);
    }

    void emptyingAFieldThatWasNeverWrittenIsNoChange()
    {
        Site site(1);
        QVERIFY(!site.journal.set({Thing, id(1), Text, {}}, site.author));
    }

    void seqCountsWithoutGapsAndEachChangeReplacesTheHead()
    {
        Site site(1);
        const auto first = site.write(1, u"a"_s);
        const auto second = site.write(1, u"b"_s);
        QCOMPARE(first->id.seq, 1u);
        QCOMPARE(second->id.seq, 2u);
        QCOMPARE(second->replaces, QList<ChangeId>{first->id});
        QVERIFY(second->time > first->time);
    }

    void twoJournalsOverOneStoreNeverShareAReplica()
    {
        Site site(1);
        site.write(1, u"a"_s);
        Journal again(site.store, site.world);
        const auto change = again.set({Thing, id(1), Text, u"b"_s}, site.author);
        QVERIFY(change->id.replica != site.journal.replica(Journal::Channel::Shared));
        QCOMPARE(change->id.seq, 1u);
    }

    void aClockSetBackStillWritesLaterThanWhatItReplaces()
    {
        Site site(1);
        const auto first = site.write(1, u"a"_s);
        site.world.setNow(Noon - 30LL * 24 * 3600 * 1000);
        Journal tomorrow(site.store, site.world);
        const auto second = tomorrow.set({Thing, id(1), Text, u"b"_s}, site.author);
        QVERIFY(second->time > first->time);
        QCOMPARE(site.text(1), u"b"_s);
    }

    void aClockFarAheadDoesNotCarryOthersAway()
    {
        Site wrong(1, Noon + 400LL * 24 * 3600 * 1000);
        wrong.write(1, u"future"_s);
        Site right(2);
        const auto united = right.journal.unite(wrong.store.all(), 1);
        QCOMPARE(united->clocksAhead, 1);
        const auto elsewhere = right.write(2, u"now"_s);
        QVERIFY(elsewhere->time.milliseconds() - Noon < HybridClock::Tolerance);
        const auto over = right.write(1, u"corrected"_s);
        QVERIFY(over->time.milliseconds() > Noon + 399LL * 24 * 3600 * 1000);
        QVERIFY(right.write(3, u"still now"_s)->time.milliseconds() - Noon < HybridClock::Tolerance);
    }

    void aFullCounterCarriesIntoTheMilliseconds()
    {
        HybridClock clock;
        Stamp last = clock.tick(Noon);
        for (int i = 0; i < 70'000; ++i) {
            const Stamp next = clock.tick(Noon);
            QVERIFY(next > last);
            last = next;
        }
        QCOMPARE(last.milliseconds(), Noon + 1);
    }

    void changingTheSameFieldApartIsAConflictAndTheNewestIsShown()
    {
        Site a(1);
        Site b(2, Noon + 5000);
        a.write(1, u"from a"_s);
        b.write(1, u"from b"_s);
        a.take(b);
        b.take(a);
        QVERIFY(a.journal.field(id(1), Text).isConflict);
        QCOMPARE(a.text(1), u"from b"_s);
        QCOMPARE(b.text(1), u"from b"_s);
        QCOMPARE(a.journal.field(id(1), Text).heads.size(), 2);
    }

    void equalValuesWrittenApartAreNoConflict()
    {
        Site a(1);
        Site b(2);
        a.write(1, u"same"_s);
        b.write(1, u"same"_s);
        a.take(b);
        QVERIFY(!a.journal.field(id(1), Text).isConflict);
        const auto next = a.write(1, u"next"_s);
        QCOMPARE(next->replaces.size(), 2);
    }

    void deletingWhatAnotherEditedIsAConflictAndItStaysVisible()
    {
        Site a(1);
        a.write(1, u"first"_s);
        Site b(2);
        b.take(a);
        a.journal.setDeleted(Thing, id(1), true, a.author);
        b.write(1, u"edited elsewhere"_s);
        a.take(b);
        const auto record = a.journal.record(id(1));
        QVERIFY(!record->deleted);
        QCOMPARE(record->conflicts(), QStringList{reserved::Deleted});
        // Deleting again, knowing the edit, settles it.
        a.journal.setDeleted(Thing, id(1), true, a.author);
        QVERIFY(a.journal.record(id(1))->deleted);
        QVERIFY(!a.journal.record(id(1))->hasConflict());
    }

    void deletingAfterHavingSeenTheEditIsNoConflict()
    {
        Site a(1);
        a.write(1, u"first"_s);
        Site b(2);
        b.take(a);
        b.write(1, u"second"_s);
        a.take(b);
        a.journal.setDeleted(Thing, id(1), true, a.author);
        b.take(a);
        QVERIFY(b.journal.record(id(1))->deleted);
        QVERIFY(!b.journal.record(id(1))->hasConflict());
    }

    void aRedactedTextDoesNotComeBackFromAnOlderHandOver()
    {
        Site observer(1);
        observer.write(1, u"a name"_s);
        observer.write(1, u"a name, again"_s);
        const QList<Change> old = observer.store.all();
        Site archive(2);
        archive.take(observer);
        archive.journal.redactRecord(Thing, id(1), archive.author);
        QVERIFY(archive.journal.unite(old, 2).isOk());
        for (const Change &change : archive.store.all())
            QVERIFY(!std::holds_alternative<QString>(change.value));
        // Nor in an archive that learns of the redaction before it ever sees the text.
        Site other(3);
        other.take(archive);
        QVERIFY(other.journal.unite(old, 2).isOk());
        for (const Change &change : other.store.all())
            QVERIFY(!std::holds_alternative<QString>(change.value));
    }

    void redactionErasesWhatRefersToItStepByStep()
    {
        Site site(1);
        site.write(1, u"interview"_s);
        site.journal.set({u"answer"_s, id(2), u"interview"_s, id(1)}, site.author);
        site.journal.set({u"answer"_s, id(2), Text, u"words"_s}, site.author);
        site.journal.set({u"tag"_s, id(3), u"answer"_s, id(2)}, site.author);
        site.journal.set({u"tag"_s, id(3), u"note"_s, u"remark"_s}, site.author);
        site.write(4, u"unrelated"_s);
        const QSet<RecordId> erased = site.journal.redactRecord(Thing, id(1), site.author);
        QCOMPARE(erased, (QSet<RecordId>{id(1), id(2), id(3)}));
        QCOMPARE(site.text(4), u"unrelated"_s);
        QCOMPARE(site.journal.field(id(2), u"interview"_s).value, Value(id(1)));
        QVERIFY(isNull(site.journal.field(id(3), u"note"_s).value));
        QVERIFY(!site.write(1, u"cannot return"_s));
    }

    void aCorrectionWrittenAfterAFieldsRedactionStands()
    {
        Site site(1);
        site.write(1, u"Mrs Somebody said"_s);
        const QList<Change> old = site.store.all();
        site.journal.redactField(Thing, id(1), Text, site.author);
        QVERIFY(isNull(site.journal.field(id(1), Text).value));
        site.write(1, u"somebody said"_s);
        Site other(2);
        QVERIFY(other.journal.unite(old, 1).isOk());
        other.write(1, u"edited without knowing"_s);
        other.take(site);
        QCOMPARE(other.text(1), u"somebody said"_s);
        QVERIFY(!other.journal.field(id(1), Text).isConflict);
    }

    void sameIdentityWithOtherContentStopsTheUnion()
    {
        Site site(1);
        Change change = *site.write(1, u"a"_s);
        change.value = u"forged"_s;
        const QList<Change> before = site.store.all();
        const auto united = site.journal.unite({change}, 1);
        QVERIFY(!united.isOk());
        QCOMPARE(united.error().code, ErrorCode::IdentityClash);
        QCOMPARE(united.error().details.size(), 3);
        QCOMPARE(site.store.all(), before);
    }

    void twiceTheSameIdentityInOneFileWithOtherContentStopsTheUnion()
    {
        Site other(2);
        Change change = *other.write(1, u"a"_s);
        Change twin = change;
        twin.value = u"b"_s;
        Site site(1);
        QCOMPARE(site.journal.unite({change, twin}, 1).error().code, ErrorCode::IdentityClash);
        QVERIFY(site.store.all().isEmpty());
    }

    void malformedChangesAreRefusedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"identity", "time", "record", "type", "field", "replaces", "value", "kind",
                                   "other_type", "replaces_other_field", "earlier_than_replaced"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void malformedChangesAreRefusedBeforeAnythingIsWritten()
    {
        QFETCH(QString, reason);
        Site other(2);
        Change good = *other.write(1, u"a"_s);
        Change bad = *other.write(1, u"b"_s);
        if (reason == u"identity")
            bad.id.seq = 0;
        else if (reason == u"time")
            bad.time.value = quint64(1) << 63;
        else if (reason == u"record")
            bad.record = {};
        else if (reason == u"type")
            bad.type = u"No Token"_s;
        else if (reason == u"field")
            bad.field = u"drop table;"_s;
        else if (reason == u"replaces")
            bad.replaces = {bad.id};
        else if (reason == u"value")
            bad.field = reserved::Deleted;
        else if (reason == u"kind")
            bad.field = reserved::Redacted;
        else if (reason == u"replaces_other_field")
            bad.field = u"another"_s;
        else if (reason == u"earlier_than_replaced")
            bad.time = good.time;
        else
            bad.type = u"other"_s;
        Site site(1);
        const auto united = site.journal.unite({good, bad}, 1);
        QVERIFY(!united.isOk());
        QCOMPARE(united.error().code, ErrorCode::RecordInvalid);
        QCOMPARE(united.error().details.last(), reason);
        QVERIFY(site.store.all().isEmpty());
    }

    void undoingAnImportNeverLiftsARedaction()
    {
        Site observer(1);
        observer.write(1, u"words"_s);
        const QList<Change> before = observer.store.all();
        observer.journal.redactRecord(Thing, id(1), observer.author);
        Site archive(2);
        QVERIFY(archive.journal.unite(before, 1).isOk());
        QVERIFY(archive.journal.unite(observer.store.all(), 2).isOk());
        archive.journal.undoImport(2);
        for (const Change &change : archive.store.all())
            QVERIFY(!std::holds_alternative<QString>(change.value));
        QVERIFY(archive.journal.record(id(1))->redacted);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
