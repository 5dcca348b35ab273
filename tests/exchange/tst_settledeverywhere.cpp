// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoarchives.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Comment = u"comment"_s;

/// Bruno wrote one comment on two laptops, apart from each other; both have handed over.
struct TwoLaptops : TwoArchives
{
    TwoLaptops()
    {
        world.advance(60'000);
        record = must(laptop->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        world.advance(60'000);
        must(tablet->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Mouldy."_s)));
        must(importHandOver(*archive, handOver(*laptop, u"laptop"_s)));
        take(*tablet, u"tablet"_s);
        world.advance(60'000);
    }

    /// Imports what the second laptop hands over, whose key the coordinator has confirmed.
    GatherPreview take(Notebook &notebook, const QString &name)
    {
        return must(importHandOver(*archive, handOver(notebook, name),
                                   {.confirmedFingerprint = must(ownFingerprint(notebook))}));
    }

    void sendPack(Notebook &notebook)
    {
        const QString pack = path(u"update.regards-visit"_s);
        must(writeVisitPack(*archive, visitId, observers.at(1), must(visitCode(*archive, visitId, observers.at(1))),
                            pack));
        must(updateNotebook(notebook, pack));
    }

    void sendReceipt(Notebook &notebook)
    {
        const QString receipt = path(u"bruno.regards-receipt"_s);
        must(writeReceipt(*archive, observers.at(1), visitId, receipt));
        must(applyReceipt(notebook, receipt));
    }

    std::unique_ptr<Notebook> laptop = notebook(1, u"laptop"_s);
    std::unique_ptr<Notebook> tablet = notebook(1, u"tablet"_s);
    RecordId record;
};

bool isSettled(const Notebook &notebook, const RecordId &record, const QString &comment)
{
    const auto found = notebook.record(record);
    return notebook.conflictCount() == 0 && found && !found->deleted && found->text(Comment) == comment;
}

} // namespace

class TestSettledEverywhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptAndAPackBringASettlementAndEndTheConflictThere()
    {
        TwoLaptops site;
        // Both notebooks know of the conflict before it is settled.
        site.sendPack(*site.laptop);
        site.sendPack(*site.tablet);
        QCOMPARE(site.laptop->conflictCount(), 1);
        QCOMPARE(site.tablet->conflictCount(), 1);
        must(site.archive->settle(site.record, Comment, u"Damp, with mould."_s));
        site.sendReceipt(*site.tablet); // sealed to the key that came last
        QVERIFY(isSettled(*site.tablet, site.record, u"Damp, with mould."_s));
        site.sendPack(*site.laptop);
        QVERIFY(isSettled(*site.laptop, site.record, u"Damp, with mould."_s));
        // What they hand over next brings nothing back.
        QCOMPARE(must(importHandOver(*site.archive, site.handOver(*site.laptop, u"again"_s))).conflicts, 0);
        QCOMPARE(site.take(*site.tablet, u"again-too"_s).conflicts, 0);
        QVERIFY(isSettled(*site.archive, site.record, u"Damp, with mould."_s));
    }

    void aSettlementReachesANotebookThatNeverSawTheConflict()
    {
        TwoLaptops site;
        must(site.archive->settle(site.record, Comment, u"Mouldy."_s));
        site.sendPack(*site.laptop);
        QVERIFY(isSettled(*site.laptop, site.record, u"Mouldy."_s));
    }

    void whatIsWrittenAfterTheSettlementReplacesIt()
    {
        TwoLaptops site;
        must(site.archive->settle(site.record, Comment, u"Damp, with mould."_s));
        site.sendPack(*site.laptop);
        site.world.advance(60'000);
        must(site.laptop->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Repaired."_s)));
        QCOMPARE(must(importHandOver(*site.archive, site.handOver(*site.laptop, u"later"_s))).conflicts, 0);
        QVERIFY(isSettled(*site.archive, site.record, u"Repaired."_s));
    }

    void deletedAgainstEditedIsSettledThereToo_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("deleted after all") << false;
    }
    void deletedAgainstEditedIsSettledThereToo()
    {
        QFETCH(bool, isKept);
        TwoLaptops site;
        must(site.archive->settle(site.record, Comment, u"Mouldy."_s));
        must(site.archive->setDeleted(site.record, true));
        site.world.advance(60'000);
        must(site.laptop->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Initiated, u"Damp."_s)));
        must(importHandOver(*site.archive, site.handOver(*site.laptop, u"later"_s)));
        QVERIFY(site.archive->record(site.record)->conflicts.contains(reserved::Deleted));
        must(site.archive->settle(site.record, reserved::Deleted, isKept ? Value() : Value(qint64(1))));
        site.sendPack(*site.laptop);
        site.sendReceipt(*site.tablet);
        for (const Notebook *notebook : {site.archive.get(), site.laptop.get(), site.tablet.get()}) {
            QVERIFY(!notebook->record(site.record)->conflicts.contains(reserved::Deleted));
            QCOMPARE(notebook->record(site.record)->deleted, !isKept);
        }
    }

    void itGoesOnThroughAColleaguesArchive()
    {
        TwoLaptops site;
        site.bring(*site.archive, *site.colleague);
        QCOMPARE(site.colleague->conflictCount(), 1);
        must(site.colleague->settle(site.record, Comment, u"Damp, with mould."_s));
        site.bring(*site.colleague, *site.archive);
        QVERIFY(isSettled(*site.archive, site.record, u"Damp, with mould."_s));
        site.sendPack(*site.laptop);
        QVERIFY(isSettled(*site.laptop, site.record, u"Damp, with mould."_s));
    }

    void twoCoordinatorsWhoSettleApartAreInConflictAndSettleItOnce()
    {
        TwoLaptops site;
        site.bring(*site.archive, *site.colleague);
        must(site.archive->settle(site.record, Comment, u"Damp."_s));
        site.world.advance(60'000);
        must(site.colleague->settle(site.record, Comment, u"Mouldy."_s));
        site.bring(*site.colleague, *site.archive);
        QCOMPARE(site.archive->conflicts().constFirst().heads.size(), 2);
        must(site.archive->settle(site.record, Comment, u"Both."_s));
        site.bring(*site.archive, *site.colleague);
        QVERIFY(isSettled(*site.colleague, site.record, u"Both."_s));
        QVERIFY(isSettled(*site.archive, site.record, u"Both."_s));
    }
};

QTEST_APPLESS_MAIN(TestSettledEverywhere)
#include "tst_settledeverywhere.moc"
