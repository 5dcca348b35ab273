// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoarchives.h"

#include <QFileInfo>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSound(Notebook &notebook)
{
    return SmallVisit::must(notebook.verify()).isSound();
}

/// The replica under which a notebook wrote last.
ReplicaId replicaOf(Notebook &notebook)
{
    ReplicaId found;
    notebook.store().forEachChange("replica IN (SELECT n FROM replica WHERE own = 1)",
                                   [&](const Change &change) { found = change.id.replica; });
    return found;
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueGetsTheWholeArchiveAndAgainChangesNothing()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Peinture écaillée"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        const QString file = site.transfer(*site.archive, *site.colleague);

        const GatherPreview preview = SmallVisit::must(previewHandOver(*site.colleague, file));
        QVERIFY(preview.isTransfer && preview.keyKnown);
        QCOMPARE(preview.observer, site.archive->owner());
        QVERIFY(!preview.visit);
        QCOMPARE(preview.byType.value(Assessment::typeName()).added, 1);
        QCOMPARE(preview.byType.value(Observer::typeName()).added, 3);
        QVERIFY(everything(*site.colleague).isEmpty());

        QCOMPARE(SmallVisit::must(importHandOver(*site.colleague, file)).newRecords, preview.newRecords);
        QCOMPARE(everything(*site.colleague), everything(*site.archive));
        QVERIFY(isSound(*site.colleague));
        QCOMPARE(SmallVisit::must(importHandOver(*site.colleague, file)).added, 0);
        const QList<ImportEntry> log = imports(*site.colleague);
        QCOMPARE(log.size(), 1);
        QVERIFY(log.constFirst().isTransfer);
        QCOMPARE(log.constFirst().observer, site.archive->owner());
    }

    void whatBothWroteMeetsOnBothSidesInWhicheverOrder()
    {
        TwoArchives site;
        site.bring(*site.archive, *site.colleague);
        Visit visit = *site.archive->find<Visit>(site.visitId);
        visit.context = u"écrit ici"_s;
        SmallVisit::must(site.archive->put(visit));
        Facility facility;
        facility.name = u"Maison inventée des Saules"_s;
        SmallVisit::must(site.colleague->put(facility));
        Visit theirs = *site.colleague->find<Visit>(site.visitId);
        theirs.context = u"écrit là"_s;
        SmallVisit::must(site.colleague->put(theirs));

        const QString there = site.transfer(*site.archive, *site.colleague);
        const QString back = site.transfer(*site.colleague, *site.archive);
        const GatherPreview preview = SmallVisit::must(previewHandOver(*site.archive, back));
        QCOMPARE(preview.conflicts, 1);
        QCOMPARE(preview.newConflicts.constFirst().record, site.visitId);
        QCOMPARE(preview.newConflicts.constFirst().field, u"context"_s);
        QVERIFY(importHandOver(*site.archive, back).isOk());
        QVERIFY(importHandOver(*site.colleague, there).isOk());
        QCOMPARE(everything(*site.archive), everything(*site.colleague));
        QCOMPARE(site.archive->conflicts().size(), 1);
        QCOMPARE(site.archive->conflicts(), site.colleague->conflicts());

        SmallVisit::must(site.colleague->settle(site.visitId, u"context"_s, u"d'accord"_s));
        site.bring(*site.colleague, *site.archive);
        QVERIFY(site.archive->conflicts().isEmpty());
        QCOMPARE(everything(*site.archive), everything(*site.colleague));
        QVERIFY(isSound(*site.archive) && isSound(*site.colleague));
    }

    void anUnknownKeyWaitsForItsFingerprint()
    {
        TwoArchives site;
        const auto stranger = site.newArchive(u"stranger"_s);
        site.introduce(*stranger, *site.colleague);
        Facility facility;
        facility.name = u"Maison inventée des Saules"_s;
        SmallVisit::must(stranger->put(facility));
        const QString file = site.transfer(*stranger, *site.colleague);
        const GatherPreview preview = SmallVisit::must(previewHandOver(*site.colleague, file));
        QVERIFY(!preview.keyKnown);
        QCOMPARE(preview.fingerprint, SmallVisit::must(ownFingerprint(*stranger)));
        QCOMPARE(importHandOver(*site.colleague, file).error().code, ErrorCode::SenderUnknown);
        const QString wrong = SmallVisit::must(ownFingerprint(*site.archive));
        QCOMPARE(importHandOver(*site.colleague, file, {.confirmedFingerprint = wrong}).error().code,
                 ErrorCode::SenderUnknown);
        QVERIFY(everything(*site.colleague).isEmpty());
        QVERIFY(importHandOver(*site.colleague, file, {.confirmedFingerprint = preview.fingerprint}).isOk());
        QCOMPARE(colleagues(*site.colleague).size(), 2);
        QVERIFY(SmallVisit::must(previewHandOver(*site.colleague, file)).keyKnown);
    }

    void anObserversKeySignsNoArchive()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        const Identity hers = SmallVisit::must(identityOf(*aline));
        const QString fingerprint = hers.publicHalf().fingerprint().text();
        for (const RecordId &as : {site.observers.at(0), site.colleague->owner(), site.archive->owner()}) {
            const QString file = site.forgedTransfer(*aline, *site.archive, hers, [&](Bundle &b) { b.observer = as; });
            QCOMPARE(importHandOver(*site.archive, file, {.confirmedFingerprint = fingerprint}).error().code,
                     ErrorCode::OtherObserver);
        }
        QCOMPARE(colleagues(*site.archive).size(), 1);
    }

    void aColleagueCannotPassForAnotherNorForOneself()
    {
        TwoArchives site;
        const Identity theirs = SmallVisit::must(identityOf(*site.colleague));
        for (const RecordId &as : {site.archive->owner(), site.world.newRecord(), RecordId()}) {
            const QString file =
                site.forgedTransfer(*site.colleague, *site.archive, theirs, [&](Bundle &b) { b.observer = as; });
            QCOMPARE(importHandOver(*site.archive, file).error().code, ErrorCode::OtherObserver);
        }
        const Identity stranger = Identity::generate();
        const QString asMe = site.forgedTransfer(*site.archive, *site.archive, stranger, [](Bundle &) {});
        QCOMPARE(
            importHandOver(*site.archive, asMe, {.confirmedFingerprint = stranger.publicHalf().fingerprint().text()})
                .error()
                .code,
            ErrorCode::OtherObserver);
        const QString ofAVisit = site.forgedTransfer(*site.colleague, *site.archive, theirs,
                                                     [&](Bundle &bundle) { bundle.visit = site.visitId; });
        QCOMPARE(importHandOver(*site.archive, ofAVisit).error().code, ErrorCode::OtherVisit);
        const Identity own = SmallVisit::must(identityOf(*site.archive));
        const QString echo = site.forgedTransfer(*site.colleague, *site.archive, own, [](Bundle &) {});
        QCOMPARE(importHandOver(*site.archive, echo, {.confirmedFingerprint = own.publicHalf().fingerprint().text()})
                     .error()
                     .code,
                 ErrorCode::OtherObserver);
    }

    void onlyTheColleagueItIsForOpensIt()
    {
        TwoArchives site;
        const auto third = site.newArchive(u"third"_s);
        const QString file = site.transfer(*site.archive, *site.colleague);
        QCOMPARE(importHandOver(*third, file).error().code, ErrorCode::SealedForAnother);
        QCOMPARE(importHandOver(*site.archive, file).error().code, ErrorCode::SealedForAnother);
        QCOMPARE(writeTransfer(*site.archive, third->owner(), site.path(u"x"_s)).error().code,
                 ErrorCode::RecordUnknown);
        QVERIFY(!QFileInfo::exists(site.path(u"x"_s)));

        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadWrite));
        QVERIFY(whole.resize(whole.size() - 100));
        whole.close();
        QCOMPARE(previewHandOver(*site.colleague, file).error().code, ErrorCode::ContainerTruncated);
    }

    void undoingATransferAndBringingItBackGivesTheSameArchive()
    {
        TwoArchives site;
        Facility facility;
        facility.name = u"Maison inventée des Saules"_s;
        SmallVisit::must(site.colleague->put(facility));
        const QByteArrayList before = everything(*site.colleague);
        const QString file = site.transfer(*site.archive, *site.colleague);
        QVERIFY(importHandOver(*site.colleague, file).isOk());
        const QByteArrayList after = everything(*site.colleague);
        SmallVisit::must(undoImport(*site.colleague, 1));
        QCOMPARE(everything(*site.colleague), before);
        QVERIFY(imports(*site.colleague).constFirst().undone);
        SmallVisit::must(bringBackImport(*site.colleague, 1));
        QCOMPARE(everything(*site.colleague), after);
        QCOMPARE(bringBackImport(*site.colleague, 1).error().code, ErrorCode::ImportUnknown);
        SmallVisit::must(undoImport(*site.colleague, 1));
        QVERIFY(SmallVisit::must(importHandOver(*site.colleague, file)).revived > 0);
        QCOMPARE(everything(*site.colleague), after);
        QVERIFY(isSound(*site.colleague));
    }

    void whatWasSetAsideHereComesBackWithAColleaguesArchiveThatStands()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        site.bring(*site.archive, *site.colleague);
        const QByteArrayList whole = everything(*site.archive);
        SmallVisit::must(undoImport(*site.archive, 1));
        QVERIFY(site.archive->all<Assessment>().isEmpty());

        const QString file = site.transfer(*site.colleague, *site.archive);
        QVERIFY(SmallVisit::must(previewHandOver(*site.archive, file)).revived > 0);
        QVERIFY(site.archive->all<Assessment>().isEmpty());
        QVERIFY(importHandOver(*site.archive, file).isOk());
        QCOMPARE(everything(*site.archive), whole);
        // The transfer stands, whatever becomes of the hand-over.
        SmallVisit::must(bringBackImport(*site.archive, 1));
        SmallVisit::must(undoImport(*site.archive, 2));
        QCOMPARE(everything(*site.archive), whole);
        SmallVisit::must(undoImport(*site.archive, 1));
        QVERIFY(site.archive->all<Assessment>().isEmpty());
    }

    void whatIsSetAsideDoesNotTravelButItsRedactionsDo()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        const RecordId rating = SmallVisit::must(
            aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Madame Untel l'a dit"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"first"_s)).isOk());
        site.bring(*site.archive, *site.colleague);
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        SmallVisit::must(aline->redactField(rating, u"comment"_s));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"second"_s)).isOk());
        SmallVisit::must(undoImport(*site.archive, 2));

        const QString file = site.transfer(*site.archive, *site.colleague);
        QCOMPARE(SmallVisit::must(previewHandOver(*site.colleague, file)).erasures, 1);
        QVERIFY(importHandOver(*site.colleague, file).isOk());
        QCOMPARE(site.colleague->all<Assessment>().size(), 1);
        QCOMPARE(site.colleague->all<Assessment>().constFirst().comment, QString());
        for (const Change &change : site.colleague->history(rating))
            QVERIFY(change.value != Value(u"Madame Untel l'a dit"_s));
        QVERIFY(isSound(*site.colleague));
    }

    void anErasureTravelsAndNeitherUndoingNorAnOlderCopyBringsTheTextBack()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        const RecordId rating = SmallVisit::must(
            aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Madame Untel l'a dit"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        site.bring(*site.archive, *site.colleague);
        const QString older = site.transfer(*site.colleague, *site.archive);
        SmallVisit::must(site.archive->redact(rating));
        QCOMPARE(site.bring(*site.archive, *site.colleague).erasures, 1);
        QVERIFY(site.colleague->record(rating)->redacted);
        QCOMPARE(everything(*site.archive), everything(*site.colleague));
        SmallVisit::must(undoImport(*site.colleague, imports(*site.colleague).constLast().number));
        QVERIFY(site.colleague->record(rating)->redacted);
        QVERIFY(importHandOver(*site.archive, older).isOk());
        for (Notebook *notebook : {site.archive.get(), site.colleague.get()}) {
            for (const Change &change : notebook->history(rating))
                QVERIFY(change.value != Value(u"Madame Untel l'a dit"_s));
            QVERIFY(notebook->search(u"Untel"_s).isEmpty());
        }
    }

    void whatIsPrivateStaysAndNobodyCanBringIt()
    {
        TwoArchives site;
        Note note;
        note.visit = site.visitId;
        note.observer = site.observers.at(0);
        note.text = u"pour moi seule"_s;
        note.isPrivate = true;
        const RecordId secret = SmallVisit::must(site.archive->put(note));
        site.bring(*site.archive, *site.colleague);
        QVERIFY(!site.colleague->record(secret));
        const QString forged = site.forgedTransfer(*site.archive, *site.colleague,
                                                   SmallVisit::must(identityOf(*site.archive)), [](Bundle &) {});
        QCOMPARE(importHandOver(*site.colleague, forged).error().code, ErrorCode::PrivateRecords);
        QVERIFY(!enrolmentOf(*site.colleague, site.visitId, site.observers.at(0)));
    }

    void aKeyRecordUnderAnotherIdIsRefused()
    {
        TwoArchives site;
        SmallVisit::must(site.archive->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        const RecordId wrong = site.world.newRecord();
        const QString forged = site.forgedTransfer(*site.archive, *site.colleague,
                                                   SmallVisit::must(identityOf(*site.archive)), [&](Bundle &bundle) {
                                                       for (Change &change : bundle.changes) {
                                                           if (change.type == Assessment::typeName())
                                                               change.record = wrong;
                                                       }
                                                   });
        QCOMPARE(importHandOver(*site.colleague, forged).error().code, ErrorCode::RecordInvalid);
        QVERIFY(everything(*site.colleague).isEmpty());
    }

    void noArchiveLeavesNoLaterTimeForWhatReplacesIt()
    {
        TwoArchives site;
        SmallVisit::must(site.archive->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        const QString forged = site.forgedTransfer(
            *site.archive, *site.colleague, SmallVisit::must(identityOf(*site.archive)),
            [](Bundle &bundle) { bundle.changes.last().time.value = quint64(std::numeric_limits<qint64>::max()); });
        const auto imported = importHandOver(*site.colleague, forged);
        QCOMPARE(imported.error().code, ErrorCode::RecordInvalid);
        QCOMPARE(imported.error().details.constLast(), u"time"_s);
        QVERIFY(everything(*site.colleague).isEmpty());
    }

    void anObserversOwnHandOverFitsBeforeAndAfterATransferThatCarriedIt()
    {
        TwoArchives site;
        const auto older = site.copyOf(*site.archive, u"older"_s);
        const auto oldest = site.copyOf(*site.archive, u"oldest"_s);
        const auto aline = site.notebook(0);
        // The packs of the copies carry the same token.
        for (Notebook *copy : {older.get(), oldest.get()})
            SmallVisit::must(keepEnrolment(*copy, site.visitId, site.observers.at(0),
                                           *enrolmentOf(*site.archive, site.visitId, site.observers.at(0))));
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString first = site.handOver(*aline, u"first"_s);
        QVERIFY(importHandOver(*site.archive, first).isOk());
        site.bring(*site.archive, *site.colleague);
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        const QString second = site.handOver(*aline, u"second"_s);
        QVERIFY(importHandOver(*site.archive, second).isOk());

        // First by the colleague, then by herself: her key proves itself still.
        QVERIFY(importHandOver(*older, site.transfer(*site.colleague, *older)).isOk());
        QVERIFY(!peerOf(*older, site.visitId, site.observers.at(0)));
        QCOMPARE(writerOf(*older, replicaOf(*aline)), site.observers.at(0));
        const GatherPreview own = SmallVisit::must(importHandOver(*older, second));
        QVERIFY(own.keyEnrolled);
        QCOMPARE(own.newRecords, 1);
        QVERIFY(SmallVisit::must(previewHandOver(*older, second)).keyKnown);
        // First by herself, then by the colleague.
        QVERIFY(importHandOver(*oldest, second).isOk());
        QVERIFY(importHandOver(*oldest, site.transfer(*site.colleague, *oldest)).isOk());
        QCOMPARE(everything(*older), everything(*site.archive));
        QCOMPARE(everything(*oldest), everything(*site.archive));
        QVERIFY(isSound(*older) && isSound(*oldest));
    }

    void aKeyOneOnlyHeardOfIsNotBelieved()
    {
        TwoArchives site;
        const auto older = site.copyOf(*site.archive, u"older"_s);
        const auto aline = site.notebook(0);
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        site.bring(*site.archive, *site.colleague);
        QVERIFY(importHandOver(*older, site.transfer(*site.colleague, *older)).isOk());
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        const QString file = forged(site, *aline, u"noproof"_s, [](Bundle &bundle) { bundle.proof.clear(); });
        QCOMPARE(importHandOver(*older, file).error().code, ErrorCode::SenderUnknown);
        const QString fingerprint = SmallVisit::must(identityOf(*aline)).publicHalf().fingerprint().text();
        QVERIFY(importHandOver(*older, file, {.confirmedFingerprint = fingerprint}).isOk());
        QCOMPARE(everything(*older).size(), everything(*site.archive).size() + 1);
    }

    void nobodyTakesAReplicaThatCameWithAColleaguesArchive()
    {
        TwoArchives site;
        const auto older = site.copyOf(*site.archive, u"older"_s);
        const auto aline = site.notebook(0);
        const auto bruno = site.notebook(1);
        SmallVisit::must(keepEnrolment(*older, site.visitId, site.observers.at(1),
                                       *enrolmentOf(*site.archive, site.visitId, site.observers.at(1))));
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        site.bring(*site.archive, *site.colleague);
        QVERIFY(importHandOver(*older, site.transfer(*site.colleague, *older)).isOk());
        SmallVisit::must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full)));
        const QByteArrayList before = everything(*older);
        for (const ReplicaId &replica : {replicaOf(*aline), replicaOf(*site.archive)}) {
            const QString file = forged(site, *bruno, u"thief"_s, [&](Bundle &bundle) {
                for (Change &change : bundle.changes)
                    change.id = {replica, change.id.seq + 100'000};
            });
            QCOMPARE(importHandOver(*older, file).error().code, ErrorCode::ForeignReplica);
        }
        QCOMPARE(everything(*older), before);
    }

    void aThirdCoordinatorsChangesPassThroughWithoutBelief()
    {
        TwoArchives site;
        const auto third = site.newArchive(u"third"_s);
        site.introduce(*third, *site.archive);
        site.introduce(*third, *site.colleague);
        site.introduce(*site.archive, *third);
        SmallVisit::must(setOwnName(*third, u"Denise Imaginaire"_s));
        site.bring(*third, *site.archive);
        site.bring(*site.archive, *site.colleague);
        QCOMPARE(coordinatorName(*site.colleague, third->owner()), u"Denise Imaginaire"_s);
        QVERIFY(isCoordinator(*site.colleague, third->owner()));
        QCOMPARE(colleagues(*site.colleague).size(), 1);
        Facility facility;
        facility.name = u"Maison inventée des Saules"_s;
        SmallVisit::must(third->put(facility));
        const QString direct = site.transfer(*third, *site.colleague);
        QCOMPARE(importHandOver(*site.colleague, direct).error().code, ErrorCode::SenderUnknown);
        site.introduce(*site.colleague, *third);
        QCOMPARE(SmallVisit::must(importHandOver(*site.colleague, direct)).newRecords, 1);
        QVERIFY(!writerOf(*site.colleague, replicaOf(*third)));
    }

    void ownWorkComesBackToARestoredArchive()
    {
        TwoArchives site;
        const auto older = site.copyOf(*site.archive, u"older"_s);
        Facility facility;
        facility.name = u"Maison inventée des Saules"_s;
        SmallVisit::must(site.archive->put(facility));
        site.bring(*site.archive, *site.colleague);
        QVERIFY(importHandOver(*older, site.transfer(*site.colleague, *older)).isOk());
        QCOMPARE(everything(*older), everything(*site.archive));
        QVERIFY(!writerOf(*older, replicaOf(*site.archive)));
        QVERIFY(!peerOf(*older, SmallVisit::must(identityOf(*older)).publicHalf()));
        // And goes out again as its own.
        QVERIFY(importHandOver(*site.colleague, site.transfer(*older, *site.colleague)).isOk());
        QCOMPARE(everything(*site.colleague), everything(*older));
    }

    void whoTypedForWhomIsTheSameOnBothSides()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        const RecordId typed =
            SmallVisit::must(aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial), site.observers.at(1)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s), {.confirmTypedFor = true}).isOk());
        SmallVisit::must(site.archive->put(site.assessment(2, u"1.1.1"_s, Rating::Level::Full), site.observers.at(2)));
        site.bring(*site.archive, *site.colleague);
        for (const Assessment &assessment : site.archive->all<Assessment>())
            QCOMPARE(typistOf(*site.colleague, *site.colleague->record(assessment.id)),
                     typistOf(*site.archive, *site.archive->record(assessment.id)));
        QCOMPARE(typistOf(*site.colleague, *site.colleague->record(typed)), site.observers.at(0));
    }

    void whoHandedOverToAColleagueIsNotMissing()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        site.world.advance(3'600'000);
        const qint64 written = site.world.now();
        SmallVisit::must(aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*aline, u"aline"_s)).isOk());
        site.world.advance(24 * 3'600'000);
        site.bring(*site.archive, *site.colleague);
        for (const HandOverState &state : handOverStates(*site.colleague, site.visitId)) {
            const bool isAline = state.observer == site.observers.at(0);
            QVERIFY(isAline ? state.lastImport >= written && state.lastImport < written + 60'000
                            : state.lastImport == 0);
        }
    }

    void aPartOfTheVisitsGoesWithTheFrameAndTheRestMayFollow()
    {
        TwoArchives site;
        Visit other;
        other.title = u"Autre visite d'essai"_s;
        other.facility = site.archive->all<Facility>().constFirst().id;
        const RecordId otherVisit = SmallVisit::must(site.archive->put(other));
        SmallVisit::must(site.archive->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        const QString part = site.transfer(*site.archive, *site.colleague, {.visits = {otherVisit}});
        QVERIFY(importHandOver(*site.colleague, part).isOk());
        QVERIFY(site.colleague->find<Visit>(otherVisit));
        QVERIFY(!site.colleague->find<Visit>(site.visitId));
        QVERIFY(site.colleague->all<Assessment>().isEmpty());
        QVERIFY(site.colleague->all<TeamMember>().isEmpty());
        QCOMPARE(site.colleague->all<Observer>().size(), 3);
        QVERIFY(isSound(*site.colleague));
        site.bring(*site.archive, *site.colleague);
        QCOMPARE(everything(*site.colleague), everything(*site.archive));
    }

    void whoseTheReplicasAreIsReadAsItWasWrittenAndWithRealKeysOnly()
    {
        TwoArchives site;
        Bundle bundle;
        bundle.observer = site.archive->owner();
        const ReplicaId replica(site.world.randomBytes(16));
        bundle.origins = {{SmallVisit::must(identityOf(*site.colleague)).publicHalf(),
                           site.observers.at(0),
                           site.visitId,
                           {replica, ReplicaId(site.world.randomBytes(16))}},
                          {SmallVisit::must(identityOf(*site.archive)).publicHalf(), site.archive->owner(), {}, {}}};
        const QByteArray bytes = encodeBundle(bundle);
        QCOMPARE(SmallVisit::must(decodeBundle(bytes, u"f"_s)), bundle);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodeBundle(bytes.first(length), u"f"_s).isOk());
        bundle.origins[0].identity.box = {}; // a point of small order
        QCOMPARE(decodeBundle(encodeBundle(bundle), u"f"_s).error().code, ErrorCode::ContainerDamaged);
    }

    void cancellingAnImportAnywhereLeavesTheArchiveAsItWas_data()
    {
        QTest::addColumn<int>("asked");
        for (int asked = 0; asked < 6; ++asked)
            QTest::addRow("the question %d", asked) << asked;
    }

    void cancellingAnImportAnywhereLeavesTheArchiveAsItWas()
    {
        QFETCH(int, asked);
        TwoArchives site;
        const QString file = site.transfer(*site.archive, *site.colleague);
        int questions = 0;
        int last = 0;
        const GatherProgress stop = [&](int thousandths) {
            last = thousandths;
            return questions++ < asked;
        };
        QCOMPARE(previewHandOver(*site.colleague, file, stop).error().code, ErrorCode::Cancelled);
        questions = 0;
        QCOMPARE(importHandOver(*site.colleague, file, {.progress = stop}).error().code, ErrorCode::Cancelled);
        QCOMPARE(questions, asked + 1);
        QVERIFY(last > 0 && last < 1000);
        QVERIFY(everything(*site.colleague).isEmpty());
        QVERIFY(imports(*site.colleague).isEmpty());
        questions = 0;
        const auto all = SmallVisit::must(gatherAll(*site.colleague, {file, file}, {.progress = stop}));
        QCOMPARE(all.size(), 1);
        QVERIFY(importHandOver(*site.colleague, file).isOk());
    }

    void aTransferThatIsCancelledLeavesNoFile()
    {
        TwoArchives site;
        for (int asked = 0; asked < 3; ++asked) {
            int questions = 0;
            const QString file = site.path(u"cancelled.regards-handover"_s);
            QCOMPARE(writeTransfer(*site.archive, site.colleague->owner(), file, {},
                                   [&](int, int) { return questions++ < asked; })
                         .error()
                         .code,
                     ErrorCode::Cancelled);
            QVERIFY(!QFileInfo::exists(file));
        }
        QCOMPARE(colleagueOf(*site.archive, site.colleague->owner())->lastSent, 0);
    }

    void whatIsBeingTypedGoesToo()
    {
        TwoArchives site;
        SmallVisit::must(site.archive->saveDraft({Visit::typeName(), site.visitId, u"context"_s, u"en cours"_s}));
        const QString file = site.path(suggestedTransferName(*site.archive));
        const TransferSummary written = SmallVisit::must(writeTransfer(*site.archive, site.colleague->owner(), file));
        QCOMPARE(written.fileName, QFileInfo(file).fileName());
        QVERIFY(written.changes > written.records && written.records > 10);
        QCOMPARE(written.bytes, QFileInfo(file).size());
        QCOMPARE(written.sealedFor, SmallVisit::must(ownFingerprint(*site.colleague)));
        QVERIFY(importHandOver(*site.colleague, file).isOk());
        QCOMPARE(site.colleague->find<Visit>(site.visitId)->context, u"en cours"_s);
        QVERIFY(colleagueOf(*site.archive, site.colleague->owner())->lastSent > 0);
        QVERIFY(colleagueOf(*site.colleague, site.archive->owner())->lastReceived > 0);
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
