// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recordhistory.h"
#include "core/notebook/edithistory.h"
#include "tests/support/smallvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Comment = u"comment"_s;

/// The values of one field, newest first.
QStringList values(const QList<HistoryStep> &steps)
{
    QStringList all;
    for (const HistoryStep &step : steps) {
        for (const HistoryWrite &write : step.writes) {
            const auto *text = std::get_if<QString>(&write.value);
            all.append(text ? *text : isErased(write.value) ? u"erased"_s : u"-"_s);
        }
    }
    return all;
}

/// The archive with one comment of the second observer, which two laptops wrote differently.
struct TwoLaptops : SmallVisit
{
    TwoLaptops()
    {
        const auto laptop = notebook(1, u"laptop"_s);
        const auto tablet = notebook(1, u"tablet"_s);
        world.advance(60'000);
        must(laptop->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        world.advance(60'000);
        record = must(tablet->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Mouldy."_s)));
        must(importHandOver(*archive, handOver(*laptop, u"laptop"_s)));
        GatherOptions confirmed;
        confirmed.confirmedFingerprint = must(ownFingerprint(*tablet));
        must(importHandOver(*archive, handOver(*tablet, u"tablet"_s), confirmed));
    }

    RecordId record;
};

} // namespace

class TestRecordHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfAFieldIsToldNewestFirst()
    {
        SmallVisit site;
        Notebook &archive = *site.archive;
        const Assessment first = site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright."_s);
        const RecordId id = must(archive.put(first, site.observers.at(0)));
        site.world.advance(5'000);
        must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright and dry."_s)));
        const QList<HistoryStep> steps = historyOf(archive, id, Comment);
        QCOMPARE(values(steps), QStringList({u"Bright and dry."_s, u"Bright."_s}));
        QCOMPARE(steps.at(0).writes.at(0).before, Value(u"Bright."_s));
        QVERIFY(steps.at(0).writes.at(0).isPresent);
        QVERIFY(!steps.at(1).writes.at(0).isPresent);
        QCOMPARE(steps.at(0).author, archive.owner());
        QCOMPARE(steps.at(1).author, site.observers.at(0));
        QVERIFY(steps.at(0).at > steps.at(1).at);
        QVERIFY(historyOf(archive, site.world.newRecord(), Comment).isEmpty());
    }

    void ofAWholeRecordOneActIsOneStepWithoutItsKey()
    {
        SmallVisit site;
        Notebook &archive = *site.archive;
        const RecordId id = must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright."_s)));
        site.world.advance(5'000);
        must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Bright."_s)));
        must(archive.setDeleted(id, true));
        const QList<HistoryStep> steps = historyOf(archive, id);
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps.at(1).isMaking);
        QStringList fields;
        for (const HistoryWrite &write : steps.at(1).writes)
            fields.append(write.field);
        QCOMPARE(fields, QStringList({u"rating"_s, Comment}));
        QCOMPARE(steps.at(0).writes.size(), 2);
        QCOMPARE(steps.at(0).writes.at(0).field, u"rating"_s);
        QCOMPARE(steps.at(0).writes.at(1).field, reserved::Deleted);
    }

    void aRecordThatHoldsNothingButItsKeyHasABeginning()
    {
        SmallVisit site;
        Training training;
        training.title = u"A day in March"_s;
        Attendance attendance;
        attendance.training = must(site.archive->put(training));
        attendance.observer = site.observers.at(0);
        const QList<HistoryStep> steps = historyOf(*site.archive, must(site.archive->put(attendance)));
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.constFirst().isMaking);
    }

    void whoseLaptopAndWhichImportAreTold()
    {
        SmallVisit site;
        const auto aline = site.notebook(0);
        const RecordId id =
            must(aline->put(site.assessment(2, u"1.1.1"_s, Rating::Level::Full, u"By hand."_s), site.observers.at(2)));
        QCOMPARE(historyOf(*aline, id, Comment).constFirst().typist, site.observers.at(0));
        GatherOptions options;
        options.confirmTypedFor = true;
        must(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s), options));
        const HistoryStep step = historyOf(*site.archive, id, Comment).constFirst();
        QCOMPARE(step.author, site.observers.at(2));
        QCOMPARE(step.typist, site.observers.at(0));
        QCOMPARE(step.import, 1);
        QCOMPARE(step.importFile, u"aline.regards-handover"_s);
        must(undoImport(*site.archive, 1));
        QVERIFY(historyOf(*site.archive, id, Comment).isEmpty());
    }

    void aConflictAndWhatSettledItAreTold()
    {
        TwoLaptops site;
        QList<HistoryStep> steps = historyOf(*site.archive, site.record, Comment);
        QCOMPARE(values(steps), QStringList({u"Mouldy."_s, u"Damp."_s}));
        for (const HistoryStep &step : std::as_const(steps)) {
            QVERIFY(step.writes.constFirst().isInConflict);
            QVERIFY(!step.writes.constFirst().settledBy);
        }
        must(site.archive->settle(site.record, Comment, u"Damp, with mould."_s));
        steps = historyOf(*site.archive, site.record, Comment);
        QCOMPARE(steps.size(), 3);
        const HistoryWrite &settling = steps.at(0).writes.constFirst();
        QCOMPARE(settling.settled.size(), 2);
        QCOMPARE(settling.settled.constFirst().value, Value(u"Mouldy."_s));
        QVERIFY(settling.isPresent && !settling.isInConflict);
        QCOMPARE(steps.at(1).writes.constFirst().settledBy, std::optional(settling.change));
        QCOMPARE(steps.at(2).writes.constFirst().settledBy, std::optional(settling.change));
    }

    void aRecordDeletedHereAndEditedThereIsInConflict()
    {
        SmallVisit site;
        const auto laptop = site.notebook(1, u"laptop"_s);
        const RecordId id = must(laptop->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        must(importHandOver(*site.archive, site.handOver(*laptop, u"one"_s)));
        must(site.archive->setDeleted(id, true));
        site.world.advance(5'000);
        must(laptop->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp still."_s)));
        must(importHandOver(*site.archive, site.handOver(*laptop, u"two"_s)));
        const QList<HistoryStep> steps = historyOf(*site.archive, id, reserved::Deleted);
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.constFirst().writes.constFirst().isInConflict);
        QCOMPARE(restoring(*site.archive, id, steps.constFirst().writes.constFirst()), Restoring::Possible);
    }

    void whatWasErasedShowsOnlyThatItWas()
    {
        SmallVisit site;
        Notebook &archive = *site.archive;
        const RecordId id = must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"By Marie."_s)));
        must(archive.redactField(id, Comment));
        must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"By a resident."_s)));
        QList<HistoryStep> steps = historyOf(archive, id, Comment);
        QCOMPARE(values(steps), QStringList({u"By a resident."_s, u"-"_s, u"erased"_s}));
        QVERIFY(steps.at(1).writes.constFirst().isErasure);
        QCOMPARE(restoring(archive, id, steps.at(2).writes.constFirst()), Restoring::ValueErased);
        QCOMPARE(restoring(archive, id, steps.at(1).writes.constFirst()), Restoring::ValueErased);
        QCOMPARE(restoreValue(archive, id, steps.at(2).writes.constFirst()).error().code, ErrorCode::RecordRedacted);
        must(archive.redact(id));
        steps = historyOf(archive, id, Comment);
        QCOMPARE(steps.constFirst().writes.constFirst().field, reserved::Redacted);
        for (const HistoryStep &step : std::as_const(steps)) {
            QVERIFY(!step.writes.constFirst().isPresent);
            QCOMPARE(restoring(archive, id, step.writes.constFirst()), Restoring::RecordErased);
            QVERIFY(!std::holds_alternative<QString>(step.writes.constFirst().value));
        }
    }

    void anEarlierValueIsRestoredByANewChangeThatCanBeUndone()
    {
        SmallVisit site;
        Notebook &archive = *site.archive;
        const RecordId id = must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright."_s)));
        must(archive.put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Dark."_s)));
        EditHistory edits(archive);
        const QList<HistoryStep> before = historyOf(archive, id, Comment);
        QCOMPARE(restoring(archive, id, before.at(0).writes.constFirst()), Restoring::IsPresent);
        QCOMPARE(restoring(archive, id, before.at(1).writes.constFirst()), Restoring::Possible);
        must(restoreValue(archive, id, before.at(1).writes.constFirst()));
        QCOMPARE(archive.record(id)->text(Comment), u"Bright."_s);
        QCOMPARE(historyOf(archive, id, Comment).size(), 3);
        must(edits.undo().value().writes.isEmpty() ? Result<void>(Error{ErrorCode::NothingToUndo}) : Result<void>());
        QCOMPARE(archive.record(id)->text(Comment), u"Dark."_s);
    }

    void restoringInAConflictSettlesIt()
    {
        TwoLaptops site;
        const QList<HistoryStep> steps = historyOf(*site.archive, site.record, Comment);
        const HistoryWrite older = steps.at(1).writes.constFirst();
        QCOMPARE(restoring(*site.archive, site.record, older), Restoring::Possible);
        must(restoreValue(*site.archive, site.record, older));
        QCOMPARE(site.archive->record(site.record)->text(Comment), u"Damp."_s);
        QCOMPARE(site.archive->conflictCount(), 0);
    }

    void aNotebookRestoresOnlyWhatItMayWrite()
    {
        SmallVisit site;
        const auto aline = site.notebook(0);
        const auto facility = aline->all<Facility>().constFirst();
        HistoryWrite named = historyOf(*aline, facility.id, u"name"_s).constFirst().writes.constFirst();
        named.value = u"Another"_s;
        named.isPresent = false;
        QCOMPARE(restoring(*aline, facility.id, named), Restoring::NotOurs);
        const RecordId id = must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright."_s)));
        HistoryWrite criterion;
        criterion.field = u"criterion"_s;
        criterion.value = u"1.1.2"_s;
        QCOMPARE(restoring(*aline, id, criterion), Restoring::PartOfKey);
    }
};

QTEST_APPLESS_MAIN(TestRecordHistory)
#include "tst_recordhistory.moc"
