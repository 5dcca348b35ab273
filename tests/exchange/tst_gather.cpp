// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/ownrecords.h"
#include "core/exchange/peers.h"
#include "core/notebook/recordjson.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"
#include "tests/support/forgery.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every record as JSON lines, sorted: what two archives are compared by.
QByteArrayList everything(const Notebook &notebook)
{
    QByteArrayList lines;
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : notebook.records(type.name, Query().including(true, true)))
            lines.append(toJsonLine(record));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// A copy of the archive as it is now, opened.
std::unique_ptr<Notebook> copyOf(SmallVisit &site, const QString &name)
{
    SmallVisit::must(backupTo(site.archive->vault(), site.path(name)));
    return SmallVisit::must(Notebook::open(site.path(name), Passphrase(Words), site.world));
}

} // namespace

class TestGather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackFramesTheVisitAndKeepsContactsBack()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        QCOMPARE(notebook->owner(), site.observers.at(0));
        QCOMPARE(notebook->visit(), site.visitId);
        QCOMPARE(notebook->all<VisitUnit>().size(), 2);
        QCOMPARE(notebook->all<Observer>().size(), 3);
        for (const Observer &observer : notebook->all<Observer>()) {
            QVERIFY(!observer.name.isEmpty());
            QVERIFY(observer.contact.isEmpty());
        }
        QCOMPARE(coordinatorFingerprint(*notebook), SmallVisit::must(ownFingerprint(*site.archive)));
    }

    void whatAnObserverWroteArrivesAndAgainChangesNothing()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Peinture écaillée"_s)));
        const QString file = site.handOver(*notebook, u"first"_s);

        const GatherPreview preview = SmallVisit::must(previewHandOver(*site.archive, file));
        QVERIFY(preview.keyEnrolled);
        QVERIFY(!preview.keyKnown);
        QCOMPARE(preview.newRecords, 1);
        QCOMPARE(preview.observerName, u"Aline Inventée"_s);
        QVERIFY(site.archive->all<Assessment>().isEmpty());
        QVERIFY(imports(*site.archive).isEmpty());

        QCOMPARE(SmallVisit::must(importHandOver(*site.archive, file)).added, preview.added);
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
        QCOMPARE(site.archive->all<Assessment>().constFirst().comment, u"Peinture écaillée"_s);
        const QByteArrayList before = everything(*site.archive);
        const GatherPreview again = SmallVisit::must(importHandOver(*site.archive, file));
        QCOMPARE(again.added, 0);
        QVERIFY(again.keyKnown);
        QCOMPARE(everything(*site.archive), before);
        QCOMPARE(imports(*site.archive).size(), 1);
        QVERIFY(SmallVisit::must(site.archive->verify()).isSound());
    }

    void anyOrderOfHandOversGivesTheSameArchive()
    {
        SmallVisit site;
        QStringList files;
        for (int i = 0; i < 3; ++i) {
            const auto notebook = site.notebook(i);
            for (const QString &code : {u"1.1.1"_s, u"1.1.2"_s, u"2.3.1"_s})
                SmallVisit::must(notebook->put(site.assessment(i, code, Rating::Level::Initiated, u"de %1"_s.arg(i))));
            files.append(site.handOver(*notebook, u"hand%1"_s.arg(i)));
            SmallVisit::must(notebook->put(site.assessment(i, u"1.1.1"_s, Rating::Level::Full)));
            site.world.advance(60'000);
            files.append(site.handOver(*notebook, u"later%1"_s.arg(i)));
        }
        const auto forward = copyOf(site, u"forward.regards"_s);
        const auto backward = copyOf(site, u"backward.regards"_s);
        for (const QString &file : files)
            QVERIFY(importHandOver(*forward, file).isOk());
        std::reverse(files.begin(), files.end());
        for (const QString &file : files + files)
            QVERIFY(importHandOver(*backward, file).isOk());
        QCOMPARE(everything(*forward), everything(*backward));
        QCOMPARE(forward->all<Assessment>().size(), 9);
        QVERIFY(forward->conflicts().isEmpty());
    }

    void privateNotesAndTheirTagsStayBehind()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        Note note;
        note.visit = site.visitId;
        note.observer = site.observers.at(0);
        note.text = u"pour moi seule"_s;
        note.isPrivate = true;
        const RecordId secret = SmallVisit::must(notebook->put(note));
        NoteTag tag;
        tag.note = secret;
        tag.criterion = u"1.1.1"_s;
        SmallVisit::must(notebook->put(tag));
        note.text = u"pour toutes et tous"_s;
        note.isPrivate = false;
        SmallVisit::must(notebook->put(note));
        QCOMPARE(SmallVisit::must(planHandOver(*notebook)).privateNotes, 1);
        QVERIFY(importHandOver(*site.archive, site.handOver(*notebook, u"h"_s)).isOk());
        QCOMPARE(site.archive->all<Note>().size(), 1);
        QCOMPARE(site.archive->all<Note>().constFirst().text, u"pour toutes et tous"_s);
        QVERIFY(site.archive->all<NoteTag>().isEmpty());
        QVERIFY(!site.archive->record(secret));
        // Made public it is a copy with its tags.
        SmallVisit::must(notebook->publishNote(secret));
        QVERIFY(importHandOver(*site.archive, site.handOver(*notebook, u"h2"_s)).isOk());
        QCOMPARE(site.archive->all<Note>().size(), 2);
        QCOMPARE(site.archive->all<NoteTag>().size(), 1);
        QVERIFY(!site.archive->record(secret));
    }

    void undoingAnImportSetsItAsideAndImportingAgainBringsItBack()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString first = site.handOver(*notebook, u"first"_s);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Partial)));
        const QString second = site.handOver(*notebook, u"second"_s);
        QVERIFY(importHandOver(*site.archive, first).isOk());
        QVERIFY(importHandOver(*site.archive, second).isOk());
        const QByteArrayList before = everything(*site.archive);
        SmallVisit::must(undoImport(*site.archive, 2));
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
        SmallVisit::must(undoImport(*site.archive, 1));
        QCOMPARE(site.archive->all<Assessment>().size(), 0);
        QCOMPARE(undoImport(*site.archive, 1).error().code, ErrorCode::ImportUnknown);
        QCOMPARE(SmallVisit::must(importHandOver(*site.archive, second)).revived > 0, true);
        QCOMPARE(everything(*site.archive), before);
        QVERIFY(SmallVisit::must(site.archive->verify()).isSound());
    }

    void undoingAnImportKeepsWhatALaterFileCarriedToo()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*notebook, u"first"_s)).isOk());
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*notebook, u"second"_s)).isOk());
        SmallVisit::must(undoImport(*site.archive, 1));
        QCOMPARE(site.archive->all<Assessment>().size(), 2);
    }

    void aStrangersKeyStopsTheImportUntilItsFingerprintIsConfirmed()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = forged(site, *notebook, u"noproof.regards-handover"_s, [](Bundle &b) { b.proof.clear(); });
        const auto refused = importHandOver(*site.archive, file);
        QCOMPARE(refused.error().code, ErrorCode::SenderUnknown);
        const GatherPreview preview = SmallVisit::must(previewHandOver(*site.archive, file));
        QVERIFY(!preview.keyKnown && !preview.keyEnrolled);
        QCOMPARE(preview.fingerprint, refused.error().details.at(1));
        QVERIFY(site.archive->all<Assessment>().isEmpty());
        QVERIFY(importHandOver(*site.archive, file, {.confirmedFingerprint = preview.fingerprint}).isOk());
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
    }

    void noFileChangesWhatNamesARecord()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const auto renaming = [](ChangeKind kind, const Value &value) {
            return [kind, value](Bundle &bundle) {
                for (const Change &change : QList<Change>(bundle.changes)) {
                    if (change.field != u"criterion")
                        continue;
                    Change another = change;
                    another.id.seq = bundle.changes.constLast().id.seq + 1;
                    another.time = bundle.changes.constLast().time.next();
                    another.kind = kind;
                    another.value = value;
                    another.replaces = {change.id};
                    bundle.changes.append(another);
                }
            };
        };
        const auto refused = [&](const QString &file) {
            const auto imported = importHandOver(*site.archive, file);
            return !imported && imported.error().code == ErrorCode::RecordInvalid
                && imported.error().details.constLast() == u"not_its_key";
        };
        QVERIFY(refused(forged(site, *notebook, u"second"_s, renaming(ChangeKind::Set, u"1.1.2"_s))));
        QVERIFY(refused(forged(site, *notebook, u"emptied"_s, renaming(ChangeKind::Set, {}))));
        QVERIFY(refused(forged(site, *notebook, u"erased"_s, renaming(ChangeKind::Redact, {}))));
        QVERIFY(importHandOver(*site.archive, site.handOver(*notebook, u"honest"_s)).isOk());
        QVERIFY(refused(forged(site, *notebook, u"later"_s, renaming(ChangeKind::Set, u"1.1.2"_s))));
        QCOMPARE(site.archive->all<Assessment>().constFirst().criterion, u"1.1.1"_s);
    }

    void noFileLeavesNoLaterTimeForWhatReplacesIt()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = forged(site, *notebook, u"f"_s, [](Bundle &bundle) {
            bundle.changes.last().time.value = quint64(std::numeric_limits<qint64>::max());
        });
        const auto imported = importHandOver(*site.archive, file);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::RecordInvalid);
        QCOMPARE(imported.error().details.constLast(), u"time"_s);
    }

    void aSecondNotebookFromTheSamePackNeedsTheCoordinatorsEye()
    {
        SmallVisit site;
        const auto mine = site.notebook(0);
        SmallVisit::must(mine->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*mine, u"mine"_s)).isOk());
        const auto other = site.notebook(0, u"other"_s);
        SmallVisit::must(other->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        QCOMPARE(importHandOver(*site.archive, site.handOver(*other, u"other"_s)).error().code,
                 ErrorCode::SenderUnknown);
    }

    void anotherObserversRatingsAreRefused()
    {
        SmallVisit site;
        const auto victim = site.notebook(1);
        SmallVisit::must(victim->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full, u"témoignage"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*victim, u"victim"_s)).isOk());
        const RecordId target = site.archive->all<Assessment>().constFirst().id;
        const QByteArrayList before = everything(*site.archive);

        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString edits = forged(site, *notebook, u"edits"_s, [&](Bundle &bundle) {
            Change change = bundle.changes.constLast();
            change.id.seq += 1;
            change.record = target;
            change.field = u"comment"_s;
            change.value = u"rien à signaler"_s;
            change.replaces.clear();
            bundle.changes.append(change);
        });
        QCOMPARE(importHandOver(*site.archive, edits).error().code, ErrorCode::ForeignRecords);

        const QString redacts = forged(site, *notebook, u"redacts"_s, [&](Bundle &bundle) {
            Change change = bundle.changes.constLast();
            change.id.seq += 1;
            change.record = target;
            change.field = reserved::Redacted;
            change.kind = ChangeKind::Redact;
            change.value = {};
            change.replaces.clear();
            bundle.changes.append(change);
        });
        QCOMPARE(importHandOver(*site.archive, redacts).error().code, ErrorCode::ForeignRedaction);
        QCOMPARE(SmallVisit::must(previewHandOver(*site.archive, redacts)).foreignRedactions,
                 QStringList{target.text()});
        QCOMPARE(everything(*site.archive), before);
        QVERIFY(importHandOver(*site.archive, redacts, {.confirmRedactions = true}).isOk());
        QVERIFY(site.archive->record(target)->redacted);
    }

    void aRatingFiledUnderAnotherObserversKeyIsRefused()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = forged(site, *notebook, u"f"_s, [&](Bundle &bundle) {
            const RecordId other = keyedId(*recordType(u"assessment"_s),
                                           {{u"visit_unit"_s, site.visitUnits.at(0)},
                                            {u"observer"_s, site.observers.at(1)},
                                            {u"criterion"_s, u"1.1.1"_s}});
            for (Change &change : bundle.changes)
                change.record = other;
        });
        QCOMPARE(importHandOver(*site.archive, file).error().code, ErrorCode::RecordInvalid);
        QVERIFY(site.archive->all<Assessment>().isEmpty());
    }

    void aReplicaOfAnotherKeyIsRefused()
    {
        SmallVisit site;
        const auto victim = site.notebook(1);
        SmallVisit::must(victim->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*victim, u"victim"_s)).isOk());
        const ReplicaId stolen = victim->journal().replica(Journal::Channel::Shared);
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = forged(site, *notebook, u"f"_s, [&](Bundle &bundle) {
            for (Change &change : bundle.changes)
                change.id = {stolen, change.id.seq + 1000};
            for (Change &change : bundle.changes)
                change.replaces.clear();
        });
        QCOMPARE(importHandOver(*site.archive, file).error().code, ErrorCode::ForeignReplica);
    }

    void coordinatorsRecordsAreRefusedFromAnObserver()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = forged(site, *notebook, u"f"_s, [&](Bundle &bundle) {
            Change change = bundle.changes.constLast();
            change.id.seq += 1;
            change.type = u"visit"_s;
            change.record = site.visitId;
            change.field = u"title"_s;
            change.value = u"Autre titre"_s;
            change.replaces.clear();
            bundle.changes.append(change);
        });
        QCOMPARE(importHandOver(*site.archive, file).error().code, ErrorCode::ForeignRecords);
        QCOMPARE(notebook->put(site.archive->find<Visit>(site.visitId).value()).error().code,
                 ErrorCode::RecordReadOnly);
    }

    void aHandOverForAnotherCoordinatorOrVisitIsRefused()
    {
        SmallVisit site;
        SmallVisit elsewhere;
        const auto notebook = elsewhere.notebook(0);
        SmallVisit::must(notebook->put(elsewhere.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = elsewhere.handOver(*notebook, u"h"_s);
        const auto refused = importHandOver(*site.archive, file);
        QCOMPARE(refused.error().code, ErrorCode::SealedForAnother);
        QCOMPARE(refused.error().details.constFirst(), file);
        const auto own = site.notebook(0);
        SmallVisit::must(own->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString other = forged(site, *own, u"f"_s, [&](Bundle &b) { b.visit = site.world.newRecord(); });
        QCOMPARE(importHandOver(*site.archive, other).error().code, ErrorCode::OtherVisit);
    }

    void aDamagedHandOverWritesNothing()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const QString file = site.handOver(*notebook, u"h"_s);
        const QByteArray good = SmallVisit::must(readContainerFile(file));
        const QByteArrayList before = everything(*site.archive);
        for (qsizetype at = 0; at < good.size(); at += 97) {
            QByteArray bad = good;
            bad[at] = char(bad.at(at) ^ 0x10);
            SmallVisit::must(writeFileAtomically(file, bad));
            QVERIFY(!importHandOver(*site.archive, file).isOk());
        }
        QCOMPARE(everything(*site.archive), before);
        QVERIFY(imports(*site.archive).isEmpty());
    }

    void aConflictSettledByTheCoordinatorIsSettledInTheNotebook()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        const RecordId id =
            SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"un"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*notebook, u"a"_s)).isOk());
        // The coordinator types in a correction from paper while the observer edits the same comment.
        SmallVisit::must(site.archive->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"du papier"_s),
                                           site.observers.at(0)));
        SmallVisit::must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"deux"_s)));
        const QString second = site.handOver(*notebook, u"b"_s);
        QCOMPARE(SmallVisit::must(previewHandOver(*site.archive, second)).conflicts, 1);
        QCOMPARE(SmallVisit::must(importHandOver(*site.archive, second)).conflicts, 1);
        const QList<Conflict> conflicts = site.archive->conflicts(site.visitId);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.constFirst().field, u"comment"_s);
        QCOMPARE(conflicts.constFirst().heads.size(), 2);
        SmallVisit::must(site.archive->settle(id, u"comment"_s, u"deux, et du papier"_s));
        QVERIFY(site.archive->conflicts().isEmpty());
        const QString receipt = site.path(u"r.regards-receipt"_s);
        SmallVisit::must(writeReceipt(*site.archive, site.observers.at(0), site.visitId, receipt));
        const ReceiptSummary summary = SmallVisit::must(applyReceipt(*notebook, receipt));
        QCOMPARE(summary.missing, 0);
        QVERIFY(summary.mayWipe);
        QCOMPARE(notebook->find<Assessment>(id)->comment, u"deux, et du papier"_s);
        QVERIFY(notebook->conflicts().isEmpty());
        SmallVisit::must(notebook->put(site.assessment(0, u"1.2.1"_s, Rating::Level::Full)));
        QVERIFY(!receiptState(*notebook)->mayWipe);
    }

    void aReissuedPackBringsBackEverythingAndRetiresTheLostKey()
    {
        SmallVisit site;
        const auto lost = site.notebook(0);
        SmallVisit::must(lost->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"avant la perte"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*lost, u"a"_s)).isOk());
        const VisitCode code = VisitCode::generate(site.world);
        const QString pack = site.path(u"again.regards-visit"_s);
        SmallVisit::must(
            writeVisitPack(*site.archive, site.visitId, site.observers.at(0), code, pack, {.reissue = true}));
        const auto fresh =
            SmallVisit::must(createNotebook(site.path(u"fresh.regards"_s), Passphrase(Words), pack, code, site.world));
        QCOMPARE(fresh->all<Assessment>().size(), 1);
        QCOMPARE(fresh->all<Assessment>().constFirst().comment, u"avant la perte"_s);
        SmallVisit::must(fresh->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*fresh, u"b"_s)).isOk());
        QCOMPARE(site.archive->all<Assessment>().size(), 2);
        // Who found the laptop cannot add anything in a new session.
        const auto found = SmallVisit::must(Notebook::open(lost->path(), Passphrase(Words), site.world));
        SmallVisit::must(found->put(site.assessment(0, u"1.1.3"_s, Rating::Level::Full)));
        QCOMPARE(importHandOver(*site.archive, site.handOver(*found, u"c"_s)).error().code, ErrorCode::SenderRetired);
    }

    void aPackUpdatesANotebookButNotSomebodyElses()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        const auto other = site.notebook(1);
        Unit unit;
        unit.name = u"Unité C"_s;
        VisitUnit visitUnit;
        visitUnit.visit = site.visitId;
        visitUnit.unit = SmallVisit::must(site.archive->put(unit));
        SmallVisit::must(site.archive->put(visitUnit));
        const VisitCode code = SmallVisit::must(visitCode(*site.archive, site.visitId, site.observers.at(0)));
        const QString pack = site.path(u"update.regards-visit"_s);
        SmallVisit::must(writeVisitPack(*site.archive, site.visitId, site.observers.at(0), code, pack));
        QVERIFY(updateNotebook(*notebook, pack).isOk());
        QCOMPARE(notebook->all<VisitUnit>().size(), 3);
        QCOMPARE(updateNotebook(*other, pack).error().code, ErrorCode::PackNotForThisNotebook);
        QCOMPARE(other->all<VisitUnit>().size(), 2);
    }

    void aWrongVisitCodeMakesNoNotebook()
    {
        SmallVisit site;
        (void)site.notebook(0);
        const auto refused =
            createNotebook(site.path(u"x.regards"_s), Passphrase(Words), site.path(u"notebook0.regards-visit"_s),
                           VisitCode::generate(site.world), site.world);
        QCOMPARE(refused.error().code, ErrorCode::WrongVisitCode);
        QVERIFY(!QFile::exists(site.path(u"x.regards"_s)));
    }

    void withdrawalErasesTheInterviewEverywhereAndItDoesNotComeBack()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        const WithdrawalCode code = WithdrawalCode::generate(site.world);
        Interview interview;
        interview.visit = site.visitId;
        interview.visitUnit = site.visitUnits.constFirst();
        interview.observer = site.observers.at(0);
        interview.category = u"service_user"_s;
        interview.consent = u"given"_s;
        interview.code = code.format();
        const RecordId id = SmallVisit::must(notebook->put(interview));
        Answer answer;
        answer.interview = id;
        answer.question = u"su01"_s;
        answer.text = u"zibeline quartzite témoignage"_s;
        SmallVisit::must(notebook->put(answer));
        const QString file = site.handOver(*notebook, u"h"_s);
        QVERIFY(importHandOver(*site.archive, file).isOk());
        QCOMPARE(site.archive->search(u"zibeline"_s).size(), 1);
        QCOMPARE(
            withdrawInterview(*site.archive, site.visitId, WithdrawalCode::generate(site.world).format()).error().code,
            ErrorCode::WithdrawalCodeWrong);
        SmallVisit::must(site.archive->backUp());
        QCOMPARE(SmallVisit::must(withdrawInterview(*site.archive, site.visitId, code.format().toLower())), id);
        QVERIFY(site.archive->search(u"zibeline"_s).isEmpty());
        QVERIFY(site.archive->all<Answer>().isEmpty());
        QVERIFY(importHandOver(*site.archive, file).isOk());
        QVERIFY(site.archive->all<Answer>().isEmpty());
        QVERIFY(site.archive->pendingErasures().isEmpty());
        bool found = false;
        site.archive->store().forEachChange("shape = 2", [&](const Change &change) {
            found |= std::get<QString>(change.value).contains(u"zibeline"_s);
        });
        QVERIFY(!found);
        const auto backups = SmallVisit::must(BackupFolder::beside(site.archive->path(), 4).list());
        QCOMPARE(backups.size(), 1);
        const auto restored = SmallVisit::must(
            Notebook::open(backups.constFirst().path, Passphrase(Words), site.world, Vault::Mode::Snapshot));
        QVERIFY(restored->all<Answer>().isEmpty());
        // The observer learns of it with the receipt.
        const QString receipt = site.path(u"r"_s);
        SmallVisit::must(writeReceipt(*site.archive, site.observers.at(0), site.visitId, receipt));
        QVERIFY(SmallVisit::must(applyReceipt(*notebook, receipt)).redactions > 0);
        QVERIFY(notebook->all<Answer>().isEmpty());
        QVERIFY(notebook->search(u"zibeline"_s).isEmpty());
    }

    void withdrawalIsTooLateOnceTheReportWasSent()
    {
        SmallVisit site;
        const WithdrawalCode code = WithdrawalCode::generate(site.world);
        Interview interview;
        interview.visit = site.visitId;
        interview.visitUnit = site.visitUnits.constFirst();
        interview.observer = site.observers.at(0);
        interview.code = code.format();
        SmallVisit::must(site.archive->put(interview));
        Report report;
        report.visit = site.visitId;
        report.name = u"Rapport A"_s;
        report.sentOn = QDate(2026, 4, 1);
        ReportUnit covered;
        covered.report = SmallVisit::must(site.archive->put(report));
        covered.visitUnit = site.visitUnits.constFirst();
        SmallVisit::must(site.archive->put(covered));
        const auto refused = withdrawInterview(*site.archive, site.visitId, code.format());
        QCOMPARE(refused.error(), (Error{ErrorCode::WithdrawalTooLate, {u"Rapport A"_s}}));
        QCOMPARE(site.archive->all<Interview>().size(), 1);
    }

    void aBundleComesBackAsItWas()
    {
        SmallVisit site;
        Bundle bundle;
        bundle.writtenAt = 5;
        bundle.visit = site.visitId;
        bundle.toolkit = u"é"_s;
        bundle.token = "t";
        bundle.arrived.insert(ReplicaId(QByteArray(16, 'r')), 77);
        bundle.replicas = {ReplicaId(QByteArray(16, 'x'))};
        Change change;
        change.id = {ReplicaId(QByteArray(16, 'a')), 3};
        change.time = {12345678901};
        change.type = u"note"_s;
        change.record = RecordId(QByteArray(16, 'n'));
        change.field = u"text"_s;
        change.replaces = {{ReplicaId(QByteArray(16, 'b')), 9}};
        for (const Value &value :
             {Value(), Value(qint64(-4)), Value(u"où ça ?"_s), Value(site.visitId), Value(Erased())}) {
            change.value = value;
            ++change.id.seq;
            bundle.changes.append(change);
        }
        const auto decoded = decodeBundle(encodeBundle(bundle), u"f"_s);
        QVERIFY(decoded.isOk());
        QCOMPARE(*decoded, bundle);
        const QByteArray bytes = encodeBundle(bundle);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodeBundle(bytes.left(length), u"f"_s).isOk());
    }
};

QTEST_GUILESS_MAIN(TestGather)
#include "tst_gather.moc"
