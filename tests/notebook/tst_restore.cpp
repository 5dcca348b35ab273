// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/restore.h"
#include "core/notebook/sessionmark.h"
#include "core/storage/sqlchangestore.h"
#include "core/storage/statement.h"
#include "tests/support/must.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Words = u"mots de passe d'essai"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An earlier version of a notebook comes back; nothing is overwritten, nothing erased comes back.
class TestRestore : public QObject
{
    Q_OBJECT

private:
    Note note(const QString &text, bool isPrivate = false) const
    {
        Note made;
        made.visit = m_visit;
        made.observer = m_observer;
        made.text = text;
        if (isPrivate)
            made.isPrivate = true;
        return made;
    }

    /// A notebook with one note, then a backup, then a second note.
    void makeNotebook()
    {
        auto notebook = must(Notebook::create(m_path, Passphrase(Words), Notebook::Role::Observer, m_world));
        // The frame, as a visit pack brings it.
        m_observer = m_world.newRecord();
        m_visit = m_world.newRecord();
        must(notebook->inTransaction([&]() -> Result<void> {
            const QString aline = u"Aline Inventée"_s;
            notebook->journal().set({Observer::typeName(), m_observer, u"name"_s, aline}, m_observer);
            notebook->journal().set({Visit::typeName(), m_visit, u"title"_s, u"Visite d'essai"_s}, m_observer);
            return notebook->fold({m_observer, m_visit});
        }));
        must(notebook->setOwner(m_observer, m_visit));
        m_first = must(notebook->put(note(u"written before the backup"_s)));
        must(notebook->backUp());
        m_world.advance(60'000);
        m_second = must(notebook->put(note(u"written after the backup"_s)));
        m_key = std::make_unique<SecretKey>(notebook->vault().key().clone());
    }

    std::unique_ptr<Notebook> reopened(const QString &path)
    {
        return must(Notebook::open(must(Vault::openWithKey(path, *m_key)), m_world));
    }

    RestoreRequest request(Carry carry, bool withPresent = true) const
    {
        RestoreRequest made;
        made.file = m_path;
        made.version = versionsOf(m_path).constLast().path;
        made.versionKey = m_key.get();
        made.presentKey = withPresent ? m_key.get() : nullptr;
        made.carry = carry;
        return made;
    }

    void damage(qint64 at, qint64 length)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(QByteArray(length, '\x55')), length);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SeededWorld m_world{3, 1'772'440'000'000};
    QString m_path;
    RecordId m_observer;
    RecordId m_visit;
    RecordId m_first;
    RecordId m_second;
    std::unique_ptr<SecretKey> m_key;

private Q_SLOTS:
    void init()
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"mine.regards"_s);
        makeNotebook();
    }

    void aVersionSaysWhatItHolds()
    {
        const QList<Version> versions = versionsOf(m_path);
        QCOMPARE(versions.size(), 1);
        const auto backup = must(Notebook::open(
            must(Vault::openWithKey(versions.constFirst().path, *m_key, Vault::Mode::Snapshot)), m_world));
        const Contents then = contentsOf(*backup);
        QCOMPARE(then.visit, u"Visite d'essai"_s);
        QCOMPARE(then.observer, u"Aline Inventée"_s);
        QCOMPARE(then.notes, 1);
        const Contents now = contentsOf(*reopened(m_path));
        QCOMPARE(now.notes, 2);
        QVERIFY(changesBeyond(now, then) > 0);
        QCOMPARE(changesBeyond(then, now), quint64(0));
    }

    void restoringPutsThePresentFileAsideWhole()
    {
        const auto outcome = must(restoreVersion(request(Carry::Erasures), m_world));
        QCOMPARE(outcome.now.notes, 1);
        QVERIFY(outcome.presentWasRead);
        QVERIFY(outcome.leftAside > 0);
        QVERIFY(!reopened(m_path)->record(m_second));
        QVERIFY(reopened(outcome.putAside)->record(m_second));
        QCOMPARE(putAsideFiles(m_path), QStringList{outcome.putAside});
        // What was put aside can be had back in the same way.
        QVERIFY(versionsOf(m_path).constFirst().isPutAside || versionsOf(m_path).constLast().isPutAside);
    }

    void whatIsNewerComesAlongWhereItIsWanted()
    {
        {
            const auto notebook = reopened(m_path);
            must(notebook->put(note(u"for me alone"_s, true)));
            must(notebook->saveDraft({Note::typeName(), m_second, u"text"_s, u"still being typed"_s}));
            must(notebook->setFact(u"last_hand_over"_s, "17"));
        }
        const auto outcome = must(restoreVersion(request(Carry::Everything), m_world));
        QVERIFY(outcome.broughtBack > 0);
        QCOMPARE(outcome.leftAside, quint64(0));
        const auto restored = reopened(m_path);
        QCOMPARE(restored->find<Note>(m_first)->text, u"written before the backup"_s);
        QCOMPARE(restored->find<Note>(m_second)->text, u"still being typed"_s);
        QCOMPARE(restored->fact(u"last_hand_over"_s), QByteArray("17"));
        // What was private stays with replicas that are never handed over.
        Statement shared(restored->vault(),
                         "SELECT count(*) FROM change JOIN replica ON replica.n = change.replica WHERE "
                         "change.value = 'for me alone' AND (replica.own = 0 OR replica.private = 0)");
        QCOMPARE(shared.step(), Statement::Step::Row);
        QCOMPARE(shared.integer(0), 0);
        QVERIFY(must(restored->verify()).isSound());
    }

    void whatWasErasedDoesNotComeBack()
    {
        // The backup that still holds the text lies where the erasure could not reach it.
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        const QString backup = versionsOf(m_path).constFirst().path;
        const QString kept = stick + u'/' + QFileInfo(backup).fileName();
        QVERIFY(QFile::copy(backup, kept));
        must(reopened(m_path)->redact(m_first));
        RestoreRequest asked = request(Carry::Erasures);
        asked.version = kept;
        must(restoreVersion(asked, m_world));
        const auto restored = reopened(m_path);
        QVERIFY(restored->record(m_first)->redacted);
        QVERIFY(restored->find<Note>(m_first)->text.isEmpty());
        QVERIFY(restored->pendingErasures().isEmpty());
    }

    void whatWasWrittenAfterAnErasureIsSafeFromAnOlderVersion()
    {
        const QString backup = versionsOf(m_path).constFirst().path;
        const QString kept = m_folder->filePath(QFileInfo(backup).fileName());
        QVERIFY(QFile::copy(backup, kept));
        {
            const auto notebook = reopened(m_path);
            must(notebook->redactField(m_first, u"text"_s));
            Note corrected = *notebook->find<Note>(m_first);
            corrected.text = u"written after the erasure"_s;
            must(notebook->put(corrected));
        }
        RestoreRequest asked = request(Carry::Erasures);
        asked.version = kept;
        const QString aside = must(restoreVersion(asked, m_world)).putAside;
        QList<Change> handedOver;
        {
            const auto restored = reopened(m_path);
            QVERIFY(restored->find<Note>(m_first)->text.isEmpty());
            // Another erasure reaches into the file put aside, with all those before it.
            must(restored->redact(must(restored->put(note(u"soon gone"_s)))));
            restored->store().forEachChange("replica IN (SELECT n FROM replica WHERE own = 1 AND private = 0)",
                                            [&](const Change &change) { handedOver.append(change); });
        }
        const auto elsewhere = reopened(aside);
        QCOMPARE(elsewhere->find<Note>(m_first)->text, u"written after the erasure"_s);
        // As where both had been handed over.
        must(elsewhere->inTransaction([&]() -> Result<void> {
            const Result<Union> united = elsewhere->journal().unite(handedOver, OwnOrigin);
            return united ? elsewhere->fold(united->touched) : Result<void>(united.error());
        }));
        QCOMPARE(elsewhere->find<Note>(m_first)->text, u"written after the erasure"_s);
    }

    void anErasureWhoseImportWasUndoneIsCarriedToo()
    {
        const QString backup = versionsOf(m_path).constFirst().path;
        const QString kept = m_folder->filePath(QFileInfo(backup).fileName());
        QVERIFY(QFile::copy(backup, kept));
        {
            const auto notebook = reopened(m_path);
            const QList<Change> heads = notebook->journal().field(m_first, u"text"_s).heads;
            Change redaction = heads.constFirst();
            redaction.id = {m_world.newReplica(), 1};
            redaction.time = {heads.constFirst().time.value + (quint64(60'000) << 16)};
            redaction.kind = ChangeKind::Redact;
            redaction.value = {};
            redaction.replaces = {heads.constFirst().id};
            constexpr Origin Import = 1;
            must(notebook->inTransaction([&]() -> Result<void> {
                must(notebook->journal().unite({redaction}, Import));
                return notebook->fold(notebook->journal().undoImport(Import));
            }));
            must(notebook->finishRedaction());
            QVERIFY(notebook->find<Note>(m_first)->text.isEmpty());
        }
        RestoreRequest asked = request(Carry::Erasures);
        asked.version = kept;
        must(restoreVersion(asked, m_world));
        QVERIFY(reopened(m_path)->find<Note>(m_first)->text.isEmpty());
    }

    void whatIsErasedIsErasedInWhatWasPutAsideTooAndTheRestStaysThere()
    {
        const QString aside = must(restoreVersion(request(Carry::Erasures), m_world)).putAside;
        must(reopened(m_path)->redact(m_first));
        const auto file = reopened(aside);
        QVERIFY(file->record(m_first)->redacted);
        QVERIFY(file->find<Note>(m_first)->text.isEmpty());
        QCOMPARE(file->find<Note>(m_second)->text, u"written after the backup"_s);
        QVERIFY(file->search(u"before"_s, 10).isEmpty());
        QVERIFY(must(file->verify()).isSound());
        QVERIFY(reopened(m_path)->pendingErasures().isEmpty());
    }

    void whatWasPutAsideDamagedGoesWithAnErasure()
    {
        damage(0, 4096);
        const RestoreRequest asked = request(Carry::Everything);
        const QString aside = must(restoreVersion(asked, m_world)).putAside;
        QFile torn(aside); // the salt is there, the rest is not
        QVERIFY(torn.open(QIODevice::ReadWrite));
        QCOMPARE(torn.write(bytesOf(asked.version).first(SaltSize)), qint64(SaltSize));
        torn.close();
        must(reopened(m_path)->redact(m_first));
        QVERIFY(!QFile::exists(aside));
    }

    void aFolderOfBackupsThatIsNotUsedAnyMoreKeepsNothingErased()
    {
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(stick));
        {
            const auto notebook = reopened(m_path);
            must(notebook->setBackupFolder(stick));
            must(notebook->backUp());
            QCOMPARE(QDir(stick).entryList(QDir::Files).size(), 1);
            must(notebook->setBackupFolder({}));
            QVERIFY(must(everyCopyOf(*notebook)).contains(QDir(stick).entryInfoList(QDir::Files).first().filePath()));
            // The stick is out: remembered, and done when it is in again.
            QVERIFY(QDir().rename(stick, stick + u"-pocket"_s));
            must(notebook->redact(m_first));
            QCOMPARE(notebook->pendingErasures(), QStringList{stick});
            const Result<bool> early = notebook->backUpIfDue();
            QVERIFY(!early && early.error().code == ErrorCode::ErasureIncomplete);
            QVERIFY(QDir().rename(stick + u"-pocket"_s, stick));
        }
        const auto notebook = reopened(m_path);
        must(notebook->backUpIfDue());
        QVERIFY(notebook->pendingErasures().isEmpty());
        QVERIFY(QDir(stick).entryList(QDir::Files).isEmpty());
    }

    void aBackupThatFailedIsDueStill()
    {
        const QString stick = m_folder->filePath(u"stick"_s);
        const auto notebook = reopened(m_path);
        must(notebook->setBackupFolder(stick));
        QVERIFY(!notebook->backUpIfDue());
        QVERIFY(QDir().mkdir(stick));
        QVERIFY(must(notebook->backUpIfDue()));
        QCOMPARE(QDir(stick).entryList(QDir::Files).size(), 1);
    }

    void everyCopyIsFoundWhateverTheFileIsCalled()
    {
        const QString odd = m_folder->filePath(u"visit [unit 1].regards"_s);
        QVERIFY(QFile::copy(m_path, odd));
        const QString aside = m_folder->filePath(u"visit [unit 1]-put-aside-20260301T101010Z.regards"_s);
        const QString others = m_folder->filePath(u"visit u-put-aside-20260301T101010Z.regards"_s);
        const QString half = m_folder->filePath(u".visit [unit 1].regards.1a2b.part"_s);
        for (const QString &copy : {aside, others, half})
            QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QDir().mkdir(odd + u".backups"_s));
        const QString halfBackup = odd + u".backups/.visit [unit 1]-20260301T101010Z.regards.1a2b.part"_s;
        QVERIFY(QFile::copy(m_path, halfBackup));
        const QStringList copies = must(everyCopyOf(*reopened(odd)));
        for (const QString &copy : {aside, half, halfBackup})
            QVERIFY2(copies.contains(copy), qPrintable(copy));
        QVERIFY(!copies.contains(others));
    }

    void aDamagedFirstPageOrACutFileLeavesTheBackup_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("first page") << false;
        QTest::newRow("cut short") << true;
    }

    void aDamagedFirstPageOrACutFileLeavesTheBackup()
    {
        QFETCH(bool, isCut);
        if (isCut)
            QVERIFY(QFile::resize(m_path, 1000));
        else
            damage(0, 4096);
        const QByteArray before = bytesOf(m_path);
        const auto outcome = must(restoreVersion(request(Carry::Everything), m_world));
        QVERIFY(!outcome.presentWasRead);
        QCOMPARE(outcome.now.notes, 1);
        QCOMPARE(bytesOf(outcome.putAside), before);
        QCOMPARE(reopened(m_path)->find<Note>(m_first)->text, u"written before the backup"_s);
    }

    void whatCanBeReadOfADamagedFileComesAlong()
    {
        {
            const auto notebook = reopened(m_path);
            for (int i = 0; i < 200; ++i)
                must(notebook->put(note(u"number %1 "_s.arg(i) + QString(400, u'x'))));
        }
        damage(QFileInfo(m_path).size() - 6 * 4096, 4096);
        const auto outcome = must(restoreVersion(request(Carry::Everything), m_world));
        QVERIFY(outcome.presentWasRead);
        QVERIFY(outcome.now.notes >= 1);
        QVERIFY(QFileInfo::exists(outcome.putAside));
        QVERIFY(must(reopened(m_path)->verify()).isSound());
    }

    void aMissingFileComesBackAndAStrayWalDoesNotSpoilIt()
    {
        QVERIFY(QFile::remove(m_path));
        QFile wal(m_path + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::WriteOnly) && wal.write(QByteArray(8192, 'w')) == 8192);
        wal.close();
        const auto outcome = must(restoreVersion(request(Carry::Everything), m_world));
        QVERIFY(outcome.putAside.isEmpty());
        QCOMPARE(outcome.now.notes, 1);
        QVERIFY(must(reopened(m_path)->verify()).isSound());
    }

    void aVersionThatIsItselfDamagedChangesNothing()
    {
        const RestoreRequest asked = request(Carry::Erasures);
        QFile backup(asked.version);
        QVERIFY(backup.open(QIODevice::ReadWrite) && backup.seek(8192));
        QCOMPARE(backup.write(QByteArray(4096, '\x55')), 4096);
        backup.close();
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!restoreVersion(asked, m_world));
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(putAsideFiles(m_path).isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList({u".*.part*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void aSessionThatEndedWithoutNoticeIsToldOnce()
    {
        qint64 written = 0;
        {
            const auto notebook = reopened(m_path);
            QVERIFY(!beginSession(*notebook));
            written = lastWriteTo(m_path);
            QVERIFY(written > 0);
        }
        {
            const auto notebook = reopened(m_path); // after the crash
            must(noteInterruption(*notebook, written));
            QCOMPARE(beginSession(*notebook), std::optional(written));
            must(endSession(*notebook));
        }
        const auto notebook = reopened(m_path);
        must(noteInterruption(*notebook, written));
        QVERIFY(!beginSession(*notebook));
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
