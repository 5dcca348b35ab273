// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/conflictview.h"
#include "tests/support/smallvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestConflictView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesWithWhoWroteItWhereAndWhen()
    {
        SmallVisit site;
        const auto bruno = site.notebook(1);
        const auto aline = site.notebook(0);
        must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        site.world.advance(60'000);
        // From Bruno's sheet of paper, typed in by Aline.
        must(aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Mouldy."_s), site.observers.at(1)));
        must(importHandOver(*site.archive, site.handOver(*bruno, u"bruno"_s)));
        GatherOptions options;
        options.confirmTypedFor = true;
        must(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s), options));
        const QList<ConflictView> views = conflictViews(*site.archive, site.visitId);
        QCOMPARE(views.size(), 1);
        const ConflictView view = conflictView(*site.archive, views.constFirst().conflict);
        for (qsizetype i = 0; i < view.sides.size(); ++i) { // a list says the same, but for the import
            const HistoryStep &listed = views.constFirst().sides.at(i).step;
            QCOMPARE(listed.author, view.sides.at(i).step.author);
            QCOMPARE(listed.typist, view.sides.at(i).step.typist);
            QCOMPARE(listed.at, view.sides.at(i).step.at);
        }
        QCOMPARE(view.owner, site.observers.at(1));
        QCOMPARE(view.sides.size(), 2);
        QCOMPARE(view.sides.at(0).change.value, Value(u"Mouldy."_s));
        QCOMPARE(view.sides.at(0).step.author, site.observers.at(1));
        QCOMPARE(view.sides.at(0).step.typist, site.observers.at(0));
        QCOMPARE(view.sides.at(0).step.import, 2);
        QCOMPARE(view.sides.at(1).step.typist, RecordId());
        QVERIFY(view.sides.at(0).step.at > view.sides.at(1).step.at);
        QVERIFY(view.concerns(site.observers.at(0)) && view.concerns(site.observers.at(1)));
        QVERIFY(!view.concerns(site.observers.at(2)));
        QVERIFY(!view.isDeletion() && view.editedSince.isEmpty());
        QVERIFY(conflictViews(*site.archive, site.world.newRecord()).isEmpty());
    }

    void ofADeletionOneSeesWhatWasWrittenWithoutKnowingOfIt()
    {
        SmallVisit site;
        const auto bruno = site.notebook(1);
        const RecordId id = must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        must(importHandOver(*site.archive, site.handOver(*bruno, u"one"_s)));
        must(site.archive->setDeleted(id, true));
        site.world.advance(60'000);
        must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp still."_s)));
        must(importHandOver(*site.archive, site.handOver(*bruno, u"two"_s)));
        const QList<ConflictView> views = conflictViews(*site.archive, site.visitId);
        QCOMPARE(views.size(), 1);
        QVERIFY(views.constFirst().isDeletion());
        QCOMPARE(views.constFirst().editedSince.size(), 1);
        QCOMPARE(views.constFirst().editedSince.constFirst().change.value, Value(u"Damp still."_s));
        QCOMPARE(views.constFirst().editedSince.constFirst().step.author, site.observers.at(1));
    }

    void textsAreJoinedAsPeopleWouldWriteThem_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("isLine");
        QTest::addColumn<QString>("joined");
        QTest::newRow("lines") << QStringList{u"Ward office"_s, u"Corridor"_s} << true << u"Ward office / Corridor"_s;
        QTest::newRow("paragraphs") << QStringList{u"Damp."_s, u"Mouldy."_s} << false << u"Damp.\n\n– – –\n\nMouldy."_s;
        QTest::newRow("one holds the other")
            << QStringList{u"Damp."_s, u"Damp. Mouldy."_s} << false << u"Damp. Mouldy."_s;
        QTest::newRow("the other holds the one")
            << QStringList{u"Damp. Mouldy."_s, u"Mouldy."_s} << false << u"Damp. Mouldy."_s;
        QTest::newRow("empty ones") << QStringList{u" "_s, u"Damp.\n"_s, QString()} << false << u"Damp."_s;
        QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << true << u"A / B / C"_s;
    }
    void textsAreJoinedAsPeopleWouldWriteThem()
    {
        QFETCH(QStringList, texts);
        QFETCH(bool, isLine);
        QTEST(joinedTexts(texts, isLine), "joined");
    }
};

QTEST_APPLESS_MAIN(TestConflictView)
#include "tst_conflictview.moc"
