// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/conflictdraft.h"
#include "core/notebook/recordjson.h"
#include "core/notebook/validate.h"
#include "tests/notebook/smallarchive.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonOf(const Error &error)
{
    return error.details.value(3);
}

} // namespace

class TestNotebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void whatWasWrittenIsThereAfterReopening()
    {
        SmallArchive site;
        Assessment a = site.assessment(u"1.1.1"_s);
        a.rating = Rating::Level::Partial;
        a.comment = u"Peinture écaillée, « par endroits »"_s;
        a.seen = true;
        a.id = must(site.notebook->put(a));
        site.reopen();
        const auto back = site.notebook->find<Assessment>(a.id);
        QCOMPARE(back->rating, a.rating);
        QCOMPARE(back->comment, a.comment);
        QVERIFY(back->seen && !back->read);
        QCOMPARE(site.notebook->all<Assessment>(Query(u"observer"_s, site.observers.at(0))).size(), 1);
        QCOMPARE(site.notebook->all<Assessment>(Query(u"observer"_s, site.observers.at(1))).size(), 0);
    }

    void theSameKeyIsTheSameRecordAndOnlyDifferencesAreWritten()
    {
        SmallArchive site;
        Assessment a = site.assessment(u"1.1.1"_s);
        a.rating = Rating::Level::Partial;
        const RecordId first = must(site.notebook->put(a));
        const qsizetype before = site.notebook->history(first).size();
        QCOMPARE(must(site.notebook->put(a)), first);
        QCOMPARE(site.notebook->history(first).size(), before);
        a.rating = Rating::Level::Full;
        QCOMPARE(must(site.notebook->put(a)), first);
        QCOMPARE(site.notebook->history(first).size(), before + 1);
        QCOMPARE(site.notebook->history(first).constLast().value, Value(u"full"_s));
    }

    void wrongRecordsAreRefusedByFieldAndReason_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("rating") << u"rating"_s << u"FULL"_s << u"not_a_rating"_s;
        QTest::newRow("subject") << u"criterion"_s << u"1..2"_s << u"not_a_subject"_s;
        QTest::newRow("field") << u"nom"_s << u"x"_s << u"unknown_field"_s;
        QTest::newRow("nul") << u"comment"_s << QString(QChar(0)) << u"control_character"_s;
        QTest::newRow("long") << u"comment"_s << QString(MaximumTextLength + 1, u'x') << u"too_long"_s;
        QTest::newRow("kind") << u"seen"_s << u"yes"_s << u"wrong_kind"_s;
    }
    void wrongRecordsAreRefusedByFieldAndReason()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        SmallArchive site;
        Record record = site.assessment(u"1.1.1"_s).toRecord();
        record.fields.insert(field, text);
        const auto refused = site.notebook->put(record);
        QCOMPARE(refused.error().code, ErrorCode::RecordInvalid);
        QCOMPARE(refused.error().details.at(2), field);
        QCOMPARE(reasonOf(refused.error()), reason);
        QVERIFY(site.notebook->all<Assessment>().isEmpty());
    }

    void referencesMustNameARecordOfTheirType()
    {
        SmallArchive site;
        Assessment a = site.assessment(u"1.1.1"_s);
        a.observer = site.visit;
        QCOMPARE(reasonOf(site.notebook->put(a).error()), u"unknown_reference"_s);
        a.observer = site.world.newRecord();
        QCOMPARE(reasonOf(site.notebook->put(a).error()), u"unknown_reference"_s);
    }

    void aListIsWrittenWholeOrNotAtAll()
    {
        SmallArchive site;
        Record good = site.note(u"bien"_s).toRecord();
        Record bad = site.note(u"mal"_s).toRecord();
        bad.fields.insert(u"at"_s, u"midi"_s);
        const auto refused = site.notebook->putAll({good, bad, good});
        QCOMPARE(refused.error().details.constFirst(), u"1"_s);
        QVERIFY(site.notebook->all<Note>().isEmpty());
        QCOMPARE(must(site.notebook->putAll({good, good})).size(), 2);
    }

    void aKeyNeverChanges()
    {
        SmallArchive site;
        const RecordId id = must(site.notebook->put(site.assessment(u"1.1.1"_s)));
        Record edit;
        edit.type = u"assessment"_s;
        edit.id = id;
        edit.fields.insert(u"criterion"_s, u"1.1.2"_s);
        QCOMPARE(reasonOf(site.notebook->put(edit).error()), u"key_changed"_s);
        edit.fields = {{u"comment"_s, u"par son identifiant"_s}};
        QCOMPARE(must(site.notebook->put(edit)), id);
    }

    void deletingHidesUndeletingShowsAndWritingToAKeyRecordBringsItBack()
    {
        SmallArchive site;
        Assessment a = site.assessment(u"1.1.1"_s);
        a.comment = u"gardé"_s;
        const RecordId id = must(site.notebook->put(a));
        must(site.notebook->setDeleted(id, true));
        QVERIFY(site.notebook->all<Assessment>().isEmpty());
        QVERIFY(site.notebook->record(id)->deleted);
        must(site.notebook->setDeleted(id, false));
        QCOMPARE(site.notebook->all<Assessment>().size(), 1);
        must(site.notebook->setDeleted(id, true));
        must(site.notebook->put(a));
        QCOMPARE(site.notebook->find<Assessment>(id)->comment, u"gardé"_s);
        const RecordId note = must(site.notebook->put(site.note(u"x"_s)));
        must(site.notebook->setDeleted(note, true));
        Note edited = site.note(u"y"_s);
        edited.id = note;
        QCOMPARE(reasonOf(site.notebook->put(edited).error()), u"deleted"_s);
    }

    void aNoteCannotBecomePrivateAfterwards()
    {
        SmallArchive site;
        Note note = site.note(u"à tous"_s);
        note.id = must(site.notebook->put(note));
        note.isPrivate = true;
        QCOMPARE(reasonOf(site.notebook->put(note).error()), u"private_is_final"_s);
    }

    void draftsSurviveAndBecomeChangesWhenTheFileIsNextOpened()
    {
        SmallArchive site;
        const RecordId id = must(site.notebook->put(site.note(u"début"_s)));
        must(site.notebook->saveDraft({u"note"_s, id, u"text"_s, u"début, et la suite"_s}));
        QCOMPARE(site.notebook->find<Note>(id)->text, u"début"_s);
        site.reopen();
        QCOMPARE(site.notebook->find<Note>(id)->text, u"début, et la suite"_s);
        QVERIFY(site.notebook->drafts().isEmpty());
    }

    void whatIsBeingTypedIsShownWhereOneAsksForIt()
    {
        SmallArchive site;
        const RecordId id = must(site.notebook->put(site.note(u"début"_s)));
        must(site.notebook->saveDraft({u"note"_s, id, u"text"_s, u"début, et la suite"_s}));
        Section section;
        section.report = site.world.newRecord();
        section.key = u"summary"_s;
        const Record frame = section.toRecord();
        const RecordId begun = keyedId(*recordType(u"section"_s), frame.fields);
        Record whole = frame;
        whole.id = begun;
        must(site.notebook->saveDraft({u"section"_s, begun, {}, QString::fromUtf8(toJsonLine(whole))}));
        must(site.notebook->saveDraft({u"section"_s, begun, u"text"_s, u"En bref"_s}));
        const auto own = must(site.notebook->reopen(site.world));
        own->showDrafts();
        QCOMPARE(own->find<Note>(id)->text, u"début, et la suite"_s);
        QCOMPARE(own->all<Note>().constFirst().text, u"début, et la suite"_s);
        const auto sections = own->all<Section>({u"report"_s, Value{section.report}});
        QCOMPARE(sections.size(), 1);
        QCOMPARE(sections.constFirst().text, u"En bref"_s);
        QVERIFY(own->all<Section>({u"report"_s, Value{id}}).isEmpty());
        QCOMPARE(site.notebook->find<Note>(id)->text, u"début"_s);
        QVERIFY(!site.notebook->record(begun));
    }

    void aConflictThatOnlyALaterVersionCanSettleIsNotOnTheList()
    {
        SmallArchive site;
        const RecordId id = must(site.notebook->put(site.note(u"le texte d'ici"_s)));
        const Change known = site.notebook->journal().field(id, u"text"_s).heads.constFirst();
        QList<Change> apart;
        for (const QString &field : {u"text"_s, u"mood"_s}) {
            for (const char *value : {"gai", "triste"}) {
                Change change = known;
                change.id = {site.world.newReplica(), 1};
                change.field = field;
                change.value = QString::fromLatin1(value);
                apart.append(change);
            }
        }
        must(site.notebook->inTransaction([&]() -> Result<void> {
            const auto united = site.notebook->journal().unite(apart, OwnOrigin);
            return united ? site.notebook->fold(united->touched) : Result<void>(united.error());
        }));
        QCOMPARE(site.notebook->conflictCount(), 1);
        const QList<Conflict> listed = site.notebook->conflicts();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.constFirst().field, u"text"_s);
        must(site.notebook->settle(id, u"text"_s, u"gai"_s));
        QCOMPARE(site.notebook->conflictCount(), 0);
        QVERIFY(must(site.notebook->verify()).isSound());
    }

    void whatWasToSettleAConflictGoesWithTheErasureThatEndsIt()
    {
        SmallArchive site;
        const RecordId id = must(site.notebook->put(site.note(u"le texte d'ici"_s)));
        const ReplicaId elsewhere = site.world.newReplica();
        Change other = site.notebook->journal().field(id, u"text"_s).heads.constFirst();
        const ChangeId here = other.id;
        other.id = {elsewhere, 1};
        other.value = u"le texte d'ailleurs"_s;
        const auto unite = [&](const Change &change) {
            must(site.notebook->inTransaction([&]() -> Result<void> {
                const auto united = site.notebook->journal().unite({change}, OwnOrigin);
                return united ? site.notebook->fold(united->touched) : Result<void>(united.error());
            }));
        };
        unite(other);
        QCOMPARE(site.notebook->record(id)->conflicts, QStringList{u"text"_s});
        const QString third = conflictDraftField(u"text"_s);
        must(site.notebook->saveDraft({u"note"_s, id, third, u"les deux textes"_s}));
        must(site.notebook->finishRedaction()); // of something else
        QCOMPARE(site.notebook->drafts().size(), 1);
        Change redaction = other;
        redaction.id.seq = 2;
        redaction.time.value += quint64(60'000) << 16;
        redaction.kind = ChangeKind::Redact;
        redaction.value = {};
        redaction.replaces = {here, other.id};
        std::sort(redaction.replaces.begin(), redaction.replaces.end());
        unite(redaction);
        must(site.notebook->finishRedaction());
        QVERIFY(site.notebook->find<Note>(id)->text.isEmpty());
        QVERIFY(site.notebook->drafts().isEmpty());
    }

    void aDraftThatCannotBeWrittenIsKept()
    {
        SmallArchive site;
        const RecordId id = must(site.notebook->put(site.note(u"x"_s)));
        must(site.notebook->setDeleted(id, true));
        must(site.notebook->saveDraft({u"note"_s, id, u"text"_s, u"tapé trop tard"_s}));
        must(site.notebook->commitDrafts());
        QCOMPARE(site.notebook->drafts().size(), 1);
        must(site.notebook->setDeleted(id, false));
        must(site.notebook->commitDrafts());
        QCOMPARE(site.notebook->find<Note>(id)->text, u"tapé trop tard"_s);
    }

    void droppingAndFoldingAgainGivesTheSameRows()
    {
        SmallArchive site;
        for (int i = 1; i < 5; ++i) {
            must(site.notebook->put(site.assessment(u"1.1.%1"_s.arg(i))));
            must(site.notebook->put(site.note(u"note %1"_s.arg(i))));
        }
        must(site.notebook->setDeleted(site.notebook->all<Note>().constFirst().id, true));
        must(site.notebook->redact(site.notebook->all<Note>().constLast().id));
        const auto rows = [&] {
            QByteArrayList lines;
            for (const RecordType &type : recordTypes()) {
                for (const Record &record : site.notebook->records(type.name, Query().including(true, true)))
                    lines.append(toJsonLine(record));
            }
            return lines;
        };
        const QByteArrayList before = rows();
        must(site.notebook->refold());
        QCOMPARE(rows(), before);
        QVERIFY(must(site.notebook->verify()).isSound());
        QCOMPARE(site.notebook->search(u"note 2"_s).size(), 1);
    }

    void verifyFindsARowThatTheChangesDoNotSay()
    {
        SmallArchive site;
        must(site.notebook->put(site.note(u"vrai"_s)));
        QSqlQuery forge(site.notebook->vault().database());
        QVERIFY(forge.exec(u"UPDATE note SET text = 'faux'"_s));
        const NotebookReport report = must(site.notebook->verify());
        QVERIFY(!report.isSound());
        QCOMPARE(report.projection.size(), 1);
        must(site.notebook->refold());
        QVERIFY(must(site.notebook->verify()).isSound());
    }

    void searchIgnoresAccentsAndCaseAndTakesBeginnings()
    {
        SmallArchive site;
        must(site.notebook->put(site.note(u"L’infirmière a fermé la CHAMBRE d’isolement"_s)));
        must(site.notebook->put(site.note(u"Rien à voir"_s)));
        for (const QString &words : {u"infirmiere"_s, u"FERME chambre"_s, u"isol"_s, u"\"isol\" -x*"_s.left(6)})
            QCOMPARE(site.notebook->search(words).size(), 1);
        QVERIFY(site.notebook->search(u"contention"_s).isEmpty());
        QVERIFY(site.notebook->search(u"\" OR *"_s).isEmpty());
    }

    void aRedactedTextIsInNoTableIndexOrBackup()
    {
        SmallArchive site;
        const QString word = u"zibeline"_s;
        const RecordId id = must(site.notebook->put(site.note(u"elle a dit %1 au médecin"_s.arg(word))));
        must(site.notebook->saveDraft({u"note"_s, id, u"text"_s, u"et encore %1"_s.arg(word)}));
        must(site.notebook->backUp());
        must(site.notebook->redact(id));
        QVERIFY(site.notebook->drafts().isEmpty());
        const auto holdsWord = [&](Vault &vault) {
            QStringList tables;
            QSqlQuery names(vault.database());
            names.exec(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
            while (names.next())
                tables.append(names.value(0).toString());
            for (const QString &table : tables) {
                QSqlQuery rows(vault.database());
                if (!rows.exec(u"SELECT * FROM \""_s + table + u'"'))
                    continue;
                while (rows.next()) {
                    for (int i = 0; rows.value(i).isValid(); ++i) {
                        if (rows.value(i).toByteArray().contains("zibeline"))
                            return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(!holdsWord(site.notebook->vault()));
        QSqlQuery vocabulary(site.notebook->vault().database());
        QVERIFY(vocabulary.exec(u"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, text_index, row)"_s));
        QVERIFY(vocabulary.exec(u"SELECT count(*) FROM temp.words WHERE term LIKE 'zibel%'"_s) && vocabulary.next());
        QCOMPARE(vocabulary.value(0).toInt(), 0);
        const auto backups = must(BackupFolder::beside(site.path(), 4).list());
        QCOMPARE(backups.size(), 1);
        const auto backup = must(Vault::open(backups.constFirst().path, Passphrase(Words), Vault::Mode::Snapshot));
        QVERIFY(!holdsWord(*backup));
        QVERIFY(site.notebook->pendingErasures().isEmpty());
    }

    void aBackupFolderThatIsAwayIsRememberedUntilItWasDealtWith()
    {
        SmallArchive site;
        QTemporaryDir stick;
        const QString folder = stick.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        must(site.notebook->setBackupFolder(folder));
        const RecordId id = must(site.notebook->put(site.note(u"témoignage"_s)));
        must(site.notebook->backUp());
        QVERIFY(QDir().rename(folder, folder + u"-away"_s));
        must(site.notebook->redact(id));
        QCOMPARE(site.notebook->pendingErasures(), QStringList{folder});
        site.reopen();
        QCOMPARE(site.notebook->pendingErasures(), QStringList{folder});
        QVERIFY(QDir().rename(folder + u"-away"_s, folder));
        QVERIFY(must(site.notebook->finishErasures()).isEmpty());
        const auto backups = must(BackupFolder::elsewhere(site.path(), folder, 4).list());
        QCOMPARE(backups.size(), 1);
        const auto backup =
            must(Notebook::open(backups.constFirst().path, Passphrase(Words), site.world, Vault::Mode::Snapshot));
        QVERIFY(backup->all<Note>().isEmpty());
    }

    void aBackupIsDueWhenSomethingWasWrittenAndForAnArchiveOnceADay()
    {
        SmallArchive site;
        QVERIFY(must(site.notebook->backUpIfDue()));
        QVERIFY(!must(site.notebook->backUpIfDue()));
        must(site.notebook->put(site.note(u"x"_s)));
        QVERIFY(!must(site.notebook->backUpIfDue())); // an archive, and it is still today
        site.world.advance(24LL * 3600 * 1000);
        QVERIFY(must(site.notebook->backUpIfDue()));
        site.world.advance(24LL * 3600 * 1000);
        QVERIFY(!must(site.notebook->backUpIfDue())); // nothing new
        QCOMPARE(must(BackupFolder::beside(site.path(), 4).list()).size(), 2);

        const QString path = site.folder.filePath(u"observer.regards"_s);
        const auto notebook = must(Notebook::create(path, Passphrase(Words), Notebook::Role::Observer, site.world));
        for (int session = 0; session < 12; ++session) {
            must(notebook->inTransaction([&]() -> Result<void> {
                notebook->journal().set({u"thing"_s, site.world.newRecord(), u"text"_s, u"x"_s}, site.visit);
                return {};
            }));
            site.world.advance(1000);
            QVERIFY(must(notebook->backUpIfDue()));
        }
        QCOMPARE(must(BackupFolder::beside(path, 10).list()).size(), 10);
    }

    void anIdPrefixFindsTheOneRecord()
    {
        SmallArchive site;
        const QString text = site.visit.text();
        QCOMPARE(must(site.notebook->resolve(text)), site.visit);
        QCOMPARE(must(site.notebook->resolve(text.left(11).toUpper())), site.visit);
        QCOMPARE(site.notebook->resolve(text.left(5)).error().code, ErrorCode::RecordUnknown);
        QCOMPARE(site.notebook->resolve(u"zzzzzz"_s).error().code, ErrorCode::RecordUnknown);
    }

    void aSignalSaysWhatChangedAfterTheCommit()
    {
        SmallArchive site;
        QSignalSpy spy(site.notebook.get(), &Notebook::changed);
        const RecordId id = must(site.notebook->put(site.note(u"x"_s)));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().value<QSet<RecordId>>(), QSet<RecordId>{id});
        (void)site.notebook->put(Record{});
        QCOMPARE(spy.size(), 1);
    }

    void aFileOfANewerProgramIsRefused()
    {
        SmallArchive site;
        QSqlQuery newer(site.notebook->vault().database());
        QVERIFY(newer.exec(u"PRAGMA user_version = 99"_s));
        site.notebook.reset();
        const auto refused = Notebook::open(site.path(), Passphrase(Words), site.world);
        QCOMPARE(refused.error().code, ErrorCode::FileNewer);
        QCOMPARE(refused.error().details.constFirst(), site.path());
    }

    void aSnapshotIsReadAndNeverWritten()
    {
        SmallArchive site;
        site.notebook.reset();
        const auto reading = must(Notebook::open(site.path(), Passphrase(Words), site.world, Vault::Mode::Snapshot));
        QCOMPARE(reading->all<Visit>().size(), 1);
        QCOMPARE(reading->put(site.note(u"x"_s)).error().code, ErrorCode::FileReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
