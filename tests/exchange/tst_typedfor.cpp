// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/edithistory.h"
#include "tests/support/forgery.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GatherOptions Confirmed{.confirmedFingerprint = {}, .confirmRedactions = false, .confirmTypedFor = true};

/// Aline's laptop (0) and the archive; Bruno (1) has worked on paper and Aline types his sheets in.
struct PaperSite : SmallVisit
{
    PaperSite() { aline = notebook(0); }

    [[nodiscard]] RecordId bruno() const { return observers.at(1); }
    [[nodiscard]] Note note(const QString &text) const
    {
        Note note;
        note.visit = visitId;
        note.observer = bruno();
        note.text = text;
        return note;
    }
    [[nodiscard]] Interview interview()
    {
        Interview interview;
        interview.visit = visitId;
        interview.observer = bruno();
        interview.category = u"service_user"_s;
        interview.consent = u"given"_s;
        interview.code = WithdrawalCode::generate(world).format();
        return interview;
    }

    std::unique_ptr<Notebook> aline;
};

/// Aline's file with one more change, as somebody else's program could have written it.
QString withChange(PaperSite &site, const QString &name, const std::function<void(Change &)> &edit)
{
    return forged(site, *site.aline, name, [&](Bundle &bundle) {
        Change change = bundle.changes.constLast();
        change.id.seq += 1;
        change.replaces.clear();
        edit(change);
        bundle.changes.append(change);
    });
}

} // namespace

class TestTypedFor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoErasesAFieldOfAForeignRecordLearnsNothingOfIt()
    {
        PaperSite site;
        Assessment assessment = site.assessment(1, u"1.1.1"_s, Rating::Level::Partial);
        assessment.comment = u"for the coordinator's eyes"_s;
        const RecordId foreign = SmallVisit::must(site.archive->put(assessment));
        SmallVisit::must(site.aline->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        const QString file = withChange(site, u"curious"_s, [&](Change &change) {
            change.type = Assessment::typeName();
            change.record = foreign;
            change.field = u"seen"_s;
            change.kind = ChangeKind::Redact;
            change.value = {};
        });
        SmallVisit::must(importHandOver(*site.archive, file, {.confirmRedactions = true}));
        const QList<Change> sent = ownRecordsOf(*site.archive, site.visitId, site.aline->owner()).changes;
        QVERIFY(!sent.isEmpty());
        for (const Change &change : sent)
            QVERIFY(change.record != foreign || change.kind == ChangeKind::Redact);
    }

    void aColleaguesRecordsAreBegunOnlyByNamingThem()
    {
        PaperSite site;
        const Assessment theirs = site.assessment(1, u"1.1.1"_s, Rating::Level::Partial);
        QCOMPARE(site.aline->put(theirs).error().code, ErrorCode::RecordReadOnly);
        QCOMPARE(site.aline->put(theirs, site.observers.at(0)).error().code, ErrorCode::RecordReadOnly);
        QCOMPARE(site.aline->put(theirs, site.observers.at(2)).error().code, ErrorCode::RecordReadOnly);
        const RecordId id = SmallVisit::must(site.aline->put(theirs, site.bruno()));
        QCOMPARE(site.aline->record(id)->author, site.bruno());
        QCOMPARE(site.aline->history(id).constFirst().id.replica,
                 site.aline->journal().replica(Journal::Channel::Shared));
    }

    void aPrivateNoteOrAnAlertIsNobodyElsesToTypeIn()
    {
        PaperSite site;
        Note secret = site.note(u"pour moi seul"_s);
        secret.isPrivate = true;
        QCOMPARE(site.aline->put(secret, site.bruno()).error().code, ErrorCode::RecordReadOnly);
        Alert alert;
        alert.visit = site.visitId;
        alert.observer = site.bruno();
        alert.toldTo = u"la cadre"_s;
        QCOMPARE(site.aline->put(alert, site.bruno()).error().code, ErrorCode::RecordReadOnly);
    }

    void nobodyOutsideTheTeamIsTypedInFor()
    {
        PaperSite site;
        for (const TeamMember &member : site.archive->all<TeamMember>()) {
            if (member.observer == site.bruno())
                SmallVisit::must(site.archive->setDeleted(member.id, true));
        }
        const auto fresh = site.notebook(0, u"fresh"_s);
        QVERIFY(!fresh->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial), site.bruno()).isOk());
    }

    void draftsUndoAndPartsFollowTheColleague()
    {
        PaperSite site;
        EditHistory edits(*site.aline);
        const RecordId note = SmallVisit::must(site.aline->put(site.note(u"au marqueur"_s), site.bruno()));
        SmallVisit::must(site.aline->saveDraft({u"note"_s, note, u"text"_s, u"au marqueur rouge"_s}));
        SmallVisit::must(site.aline->commitDrafts());
        QCOMPARE(site.aline->find<Note>(note)->text, u"au marqueur rouge"_s);
        NoteTag tag;
        tag.note = note;
        tag.criterion = u"1.1.1"_s;
        const RecordId tagged = SmallVisit::must(site.aline->put(tag));
        SmallVisit::must(edits.undo());
        SmallVisit::must(edits.redo());
        QVERIFY(!site.aline->record(tagged)->deleted);
        for (const RecordId &record : {note, tagged}) {
            for (const Change &change : site.aline->history(record))
                QCOMPARE(change.author, site.bruno());
        }
    }

    void whatWasTypedInIsTakenOnlyWhenConfirmed()
    {
        PaperSite site;
        SmallVisit::must(site.aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        SmallVisit::must(
            site.aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"à la main"_s), site.bruno()));
        SmallVisit::must(site.aline->put(site.note(u"couloir froid"_s), site.bruno()));
        const QString file = site.handOver(*site.aline, u"a"_s);

        const GatherPreview seen = SmallVisit::must(previewHandOver(*site.archive, file));
        QCOMPARE(seen.typedFor, (QList<TypedFor>{{site.bruno(), u"Bruno Fictif"_s, 2, false}}));
        const auto refused = importHandOver(*site.archive, file);
        QCOMPARE(refused.error(), (Error{ErrorCode::TypedForOthers, {file, u"2"_s, u"Bruno Fictif"_s}}));
        QVERIFY(site.archive->all<Assessment>().isEmpty());
        QVERIFY(imports(*site.archive).isEmpty());

        QVERIFY(importHandOver(*site.archive, file, Confirmed).isOk());
        QCOMPARE(site.archive->all<Assessment>(Query(u"observer"_s, site.bruno())).size(), 1);
        QCOMPARE(site.archive->all<Note>().constFirst().author, site.bruno());
        QVERIFY(SmallVisit::must(site.archive->verify()).isSound());
        // What is here already needs no second permission.
        QVERIFY(importHandOver(*site.archive, site.handOver(*site.aline, u"again"_s)).isOk());
        SmallVisit::must(site.aline->put(site.note(u"encore une"_s), site.bruno()));
        QCOMPARE(importHandOver(*site.archive, site.handOver(*site.aline, u"b"_s)).error().code,
                 ErrorCode::TypedForOthers);
    }

    void theArchiveKnowsAuthorAndWriter()
    {
        PaperSite site;
        const RecordId id =
            SmallVisit::must(site.aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial), site.bruno()));
        SmallVisit::must(importHandOver(*site.archive, site.handOver(*site.aline, u"a"_s), Confirmed));
        const Change change = site.archive->history(id).constFirst();
        QCOMPARE(change.author, site.bruno());
        QCOMPARE(writerOf(*site.archive, change.id.replica), site.observers.at(0));
    }

    void whatTheColleagueTypedToBecomesAConflict()
    {
        PaperSite site;
        const auto bruno = site.notebook(1);
        const RecordId id =
            SmallVisit::must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full, u"mon avis"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*bruno, u"b"_s)).isOk());
        SmallVisit::must(site.aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Initiated), site.bruno()));
        const QString file = site.handOver(*site.aline, u"a"_s);
        const GatherPreview seen = SmallVisit::must(previewHandOver(*site.archive, file));
        QVERIFY(seen.typedFor.constFirst().hasOwnKey);
        QCOMPARE(seen.conflicts, 1);
        QVERIFY(importHandOver(*site.archive, file, Confirmed).isOk());
        QCOMPARE(site.archive->conflicts().constFirst().field, u"rating"_s);
        QCOMPARE(site.archive->find<Assessment>(id)->comment, u"mon avis"_s);
    }

    // Whoever forges can name the author rightly; so the content of the archive is what protects the colleague.
    void evenConfirmedNothingOfAnotherLaptopIsReplacedOrTakenAway()
    {
        PaperSite site;
        const auto bruno = site.notebook(1);
        const RecordId id = SmallVisit::must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*bruno, u"b"_s)).isOk());
        ChangeId rated;
        for (const Change &change : site.archive->history(id)) {
            if (change.field == u"rating")
                rated = change.id;
        }
        SmallVisit::must(site.aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        const auto asBruno = [&](Change &change) {
            change.record = id;
            change.author = site.bruno();
            change.field = u"rating"_s;
            change.value = u"not_initiated"_s;
            change.time = Stamp::fromMilliseconds(site.world.now() + 60'000); // after what it replaces
        };
        const QString replaces = withChange(site, u"replaces"_s, [&](Change &change) {
            asBruno(change);
            change.replaces = {rated};
        });
        QCOMPARE(importHandOver(*site.archive, replaces, Confirmed).error().code, ErrorCode::ForeignRecords);
        const QString deletes = withChange(site, u"deletes"_s, [&](Change &change) {
            asBruno(change);
            change.field = reserved::Deleted;
            change.value = qint64(1);
            change.saw = {rated};
        });
        QCOMPARE(importHandOver(*site.archive, deletes, Confirmed).error().code, ErrorCode::ForeignRecords);
        const QString beside = withChange(site, u"beside"_s, asBruno);
        QCOMPARE(importHandOver(*site.archive, beside).error().code, ErrorCode::TypedForOthers);
        QCOMPARE(site.archive->find<Assessment>(id)->rating, Rating(Rating::Level::Full));
    }

    void confirmingCoversNoOtherAuthorAndNoOtherRecords()
    {
        PaperSite site;
        const RecordId mine = SmallVisit::must(site.aline->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        const auto code = [&](const QString &name, const std::function<void(Change &)> &edit) {
            return importHandOver(*site.archive, withChange(site, name, edit), Confirmed).error().code;
        };
        // An own record in a colleague's name.
        QCOMPARE(code(u"own"_s,
                      [&](Change &change) {
                          change.record = mine;
                          change.author = site.bruno();
                      }),
                 ErrorCode::ForeignRecords);
        // The coordinator's record in a colleague's name.
        QCOMPARE(code(u"visit"_s,
                      [&](Change &change) {
                          change.type = Visit::typeName();
                          change.record = site.visitId;
                          change.field = u"title"_s;
                          change.value = u"Autre titre"_s;
                          change.author = site.bruno();
                      }),
                 ErrorCode::ForeignRecords);
        // A note of somebody who is in no team of this visit.
        const auto note = [&](const RecordId &author) {
            return [&site, author](Change &change) {
                change.type = Note::typeName();
                change.record = site.world.newRecord();
                change.field = u"observer"_s;
                change.value = author;
                change.author = author;
            };
        };
        Observer stranger;
        stranger.name = u"Dora Ailleurs"_s;
        QCOMPARE(code(u"stranger"_s, note(SmallVisit::must(site.archive->put(stranger)))), ErrorCode::ForeignRecords);
    }

    void redactingWhatWasTypedInNeedsBothConfirmations()
    {
        PaperSite site;
        const RecordId interview = SmallVisit::must(site.aline->put(site.interview(), site.bruno()));
        SmallVisit::must(importHandOver(*site.archive, site.handOver(*site.aline, u"a"_s), Confirmed));
        SmallVisit::must(site.aline->redact(interview));
        const QString file = site.handOver(*site.aline, u"b"_s);
        QCOMPARE(SmallVisit::must(previewHandOver(*site.archive, file)).foreignRedactions,
                 QStringList{interview.text()});
        QCOMPARE(importHandOver(*site.archive, file, Confirmed).error().code, ErrorCode::ForeignRedaction);
        GatherOptions both = Confirmed;
        both.confirmRedactions = true;
        QVERIFY(importHandOver(*site.archive, file, both).isOk());
        QVERIFY(site.archive->record(interview)->redacted);
    }

    void anInterviewTakenBackIsErasedOnTheLaptopThatTypedItInToo()
    {
        PaperSite site;
        const Interview given = site.interview();
        const RecordId interview = SmallVisit::must(site.aline->put(given, site.bruno()));
        Answer answer;
        answer.interview = interview;
        answer.question = u"q1"_s;
        answer.text = u"ce qui fut confié"_s;
        const RecordId answered = SmallVisit::must(site.aline->put(answer));
        SmallVisit::must(importHandOver(*site.archive, site.handOver(*site.aline, u"a"_s), Confirmed));
        SmallVisit::must(withdrawInterview(*site.archive, site.visitId, given.code));
        const QString receipt = site.path(u"r.regards-receipt"_s);
        SmallVisit::must(writeReceipt(*site.archive, site.observers.at(0), site.visitId, receipt));
        SmallVisit::must(applyReceipt(*site.aline, receipt));
        QVERIFY(site.aline->record(interview)->redacted);
        QVERIFY(site.aline->record(answered)->redacted);
        QVERIFY(SmallVisit::must(site.aline->verify()).isSound());
    }

    void aReceiptCarriesNothingFromTheColleaguesOwnLaptop()
    {
        PaperSite site;
        const auto bruno = site.notebook(1);
        SmallVisit::must(bruno->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full, u"confidence"_s)));
        QVERIFY(importHandOver(*site.archive, site.handOver(*bruno, u"b"_s)).isOk());
        SmallVisit::must(site.aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Initiated), site.bruno()));
        SmallVisit::must(importHandOver(*site.archive, site.handOver(*site.aline, u"a"_s), Confirmed));
        const OwnRecords own = ownRecordsOf(*site.archive, site.visitId, site.observers.at(0));
        QVERIFY(!own.changes.isEmpty());
        for (const Change &change : own.changes)
            QVERIFY(change.value != Value(u"confidence"_s));
    }

    void aLostLaptopsPackBringsBackWhatItHadTypedIn()
    {
        PaperSite site;
        SmallVisit::must(
            site.aline->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"à la main"_s), site.bruno()));
        SmallVisit::must(importHandOver(*site.archive, site.handOver(*site.aline, u"a"_s), Confirmed));
        const VisitCode code = VisitCode::generate(site.world);
        const QString pack = site.path(u"again.regards-visit"_s);
        SmallVisit::must(
            writeVisitPack(*site.archive, site.visitId, site.observers.at(0), code, pack, {.reissue = true}));
        const auto fresh =
            SmallVisit::must(createNotebook(site.path(u"fresh.regards"_s), Passphrase(Words), pack, code, site.world));
        QCOMPARE(fresh->all<Assessment>().constFirst().comment, u"à la main"_s);
        SmallVisit::must(fresh->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Full), site.bruno()));
        QVERIFY(importHandOver(*site.archive, site.handOver(*fresh, u"c"_s), Confirmed).isOk());
        QVERIFY(site.archive->conflicts().isEmpty());
        QCOMPARE(site.archive->all<Assessment>().constFirst().rating, Rating(Rating::Level::Full));
    }
};

QTEST_GUILESS_MAIN(TestTypedFor)
#include "tst_typedfor.moc"
