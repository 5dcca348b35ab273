// SPDX-License-Identifier: GPL-3.0-or-later
// What many hands did once by chance (tst_manyhands), as plain stories: each went wrong before.
#include "core/notebook/restore.h"
#include "core/storage/sqlchangestore.h"
#include "tests/support/smallvisit.h"

#include <QFile>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GatherOptions Yes{.confirmedFingerprint = {}, .confirmRedactions = true, .confirmTypedFor = true};
constexpr qint64 Day = 86'400'000;

struct Story : SmallVisit
{
    Story() { aline = notebook(0); }

    void import(const QString &file)
    {
        GatherOptions options = Yes;
        options.confirmedFingerprint = must(previewHandOver(*archive, file)).fingerprint;
        (void)must(importHandOver(*archive, file, options));
    }
    [[nodiscard]] QString receipt(const QString &name)
    {
        const QString file = path(name + u".regards-receipt"_s);
        test::must(writeReceipt(*archive, observers.at(0), visitId, file));
        return file;
    }
    [[nodiscard]] Interview interview()
    {
        Interview interview;
        interview.visit = visitId;
        interview.visitUnit = visitUnits.at(0);
        interview.observer = observers.at(0);
        interview.category = u"service_user"_s;
        interview.consent = u"given"_s;
        interview.code = WithdrawalCode::generate(world).format();
        interview.remarks = u"ce qui fut dit"_s;
        return interview;
    }
    /// The archive as it was at some time takes the place of the present one, of which nothing is left.
    void loseArchiveFor(const QString &earlier)
    {
        const QString file = archive->path();
        archive.reset();
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::copy(earlier, file));
        archive = must(Notebook::open(file, Passphrase(Words), world));
    }

    std::unique_ptr<Notebook> aline;
};

} // namespace

class TestRareCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenAfterTheClockWentBackIsUnsentWork()
    {
        Story story;
        test::must(story.aline->put(story.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        (void)story.handOver(*story.aline, u"monday"_s);
        QVERIFY(!hasUnsentWork(*story.aline));
        story.world.advance(-Day);
        const QString path = story.aline->path();
        story.aline.reset();
        story.aline = SmallVisit::must(Notebook::open(path, Passphrase(Words), story.world));
        test::must(story.aline->put(story.assessment(0, u"1.1.2"_s, Rating::Level::Partial)));
        QVERIFY(hasUnsentWork(*story.aline));
    }

    void anInterviewIsTakenBackAlsoWhileItsImportIsUndone()
    {
        Story story;
        const Interview interview = story.interview();
        const RecordId id = SmallVisit::must(story.aline->put(interview));
        story.import(story.handOver(*story.aline, u"h"_s));
        test::must(undoImport(*story.archive, 1));
        QCOMPARE(SmallVisit::must(withdrawInterview(*story.archive, story.visitId, interview.code)), id);
        test::must(bringBackImport(*story.archive, 1));
        QVERIFY(story.archive->find<Interview>(id)->remarks.isEmpty());
        QVERIFY(story.archive->record(id)->redacted);
    }

    void anErasureReachesTheLaptopAlsoWhileTheImportIsUndone()
    {
        Story story;
        const Interview interview = story.interview();
        const RecordId id = SmallVisit::must(story.aline->put(interview));
        story.import(story.handOver(*story.aline, u"h"_s));
        (void)SmallVisit::must(withdrawInterview(*story.archive, story.visitId, interview.code));
        test::must(undoImport(*story.archive, 1));
        (void)SmallVisit::must(applyReceipt(*story.aline, story.receipt(u"r"_s)));
        QVERIFY(story.aline->record(id)->redacted);
    }

    void aReceiptWaitsForABackupAlsoWhenTheClockWentBack()
    {
        Story story;
        test::must(story.archive->backUp());
        story.world.advance(-Day);
        test::must(story.aline->put(story.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        story.import(story.handOver(*story.aline, u"h"_s));
        (void)story.receipt(u"r"_s);
        const QString newest = versionsOf(story.archive->path()).constFirst().path;
        const auto backup =
            SmallVisit::must(Notebook::open(newest, Passphrase(Words), story.world, Vault::Mode::Snapshot));
        QCOMPARE(backup->all<Assessment>().size(), 1);
    }

    void whatIsBeingTypedDoesNotOutliveAnErasureThatArrives()
    {
        Story story;
        const RecordId id =
            SmallVisit::must(story.aline->put(story.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Madame X"_s)));
        story.import(story.handOver(*story.aline, u"h"_s));
        test::must(story.archive->redactField(id, u"comment"_s));
        test::must(story.aline->saveDraft({u"assessment"_s, id, u"comment"_s, u"Madame X dit non"_s}));
        (void)SmallVisit::must(applyReceipt(*story.aline, story.receipt(u"r"_s)));
        test::must(story.aline->commitDrafts());
        QVERIFY(story.aline->find<Assessment>(id)->comment.isEmpty());
    }

    void aNewLaptopsFileIsTakenByAnArchiveRestoredFromBefore()
    {
        Story story;
        test::must(story.aline->put(story.assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        story.import(story.handOver(*story.aline, u"first"_s));
        const QString earlier = story.path(u"earlier.regards"_s);
        test::must(backupTo(story.archive->vault(), earlier));
        test::must(story.aline->put(story.assessment(0, u"1.1.2"_s, Rating::Level::Partial)));
        story.import(story.handOver(*story.aline, u"second"_s));
        const VisitCode code = SmallVisit::must(visitCode(*story.archive, story.visitId, story.observers.at(0)));
        const QString pack = story.path(u"again.regards-visit"_s);
        test::must(writeVisitPack(*story.archive, story.visitId, story.observers.at(0), code, pack, {.reissue = true}));
        story.aline = SmallVisit::must(
            createNotebook(story.path(u"again.regards"_s), Passphrase(Words), pack, code, story.world));
        test::must(story.aline->put(story.assessment(0, u"2.3.1"_s, Rating::Level::Partial)));
        story.loseArchiveFor(earlier);
        story.import(story.handOver(*story.aline, u"third"_s));
        QCOMPARE(story.archive->all<Assessment>().size(), 3);
    }

    void anErasedTextDoesNotStayForHavingComeFirst()
    {
        Story story;
        const RecordId id =
            SmallVisit::must(story.aline->put(story.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"Madame X"_s)));
        const QString before = story.handOver(*story.aline, u"before"_s);
        const QString earlier = story.path(u"earlier.regards"_s);
        test::must(backupTo(story.archive->vault(), earlier));
        story.import(before);
        test::must(story.archive->redact(id));
        (void)SmallVisit::must(applyReceipt(*story.aline, story.receipt(u"r"_s)));
        const QString after = story.handOver(*story.aline, u"after"_s);
        for (const QStringList &order : {QStringList{before, after}, QStringList{after, before}}) {
            story.loseArchiveFor(earlier);
            for (const QString &file : order)
                story.import(file);
            QVERIFY(story.archive->find<Assessment>(id)->comment.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRareCases)
#include "tst_rarecases.moc"
