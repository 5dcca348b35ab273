// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawsqlite.h"

#include "core/exchange/visitpack.h"

#include <QDir>
#include <QTemporaryDir>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Saves = 300;

struct Desk
{
    std::unique_ptr<Notebook> notebook;
    RecordId visit;
    RecordId visitUnit;
    RecordId observer;
};

Desk makeDesk(const QString &path, World &world)
{
    Desk desk;
    desk.notebook =
        std::move(*Notebook::create(path, Passphrase(words()), Notebook::Role::Archive, world, KeyProfile::Light));
    (void)prepareArchive(*desk.notebook);
    Visit visit;
    visit.title = u"Visite inventée"_s;
    desk.visit = *desk.notebook->put(visit);
    Unit unit;
    unit.name = u"Unité"_s;
    VisitUnit visitUnit;
    visitUnit.visit = desk.visit;
    visitUnit.unit = *desk.notebook->put(unit);
    desk.visitUnit = *desk.notebook->put(visitUnit);
    Observer observer;
    observer.name = u"Personne Inventée"_s;
    desk.observer = *desk.notebook->put(observer);
    return desk;
}

/// What a changed rating writes: one change with its index entries, one row of the projection.
class RawRating
{
public:
    explicit RawRating(const Desk &desk)
        : m_handle(desk.notebook->vault().handle())
    {
        runRaw(m_handle, "INSERT INTO replica(id, own) VALUES(?, 1)", {"b" + QByteArray(16, 'R')});
        runRaw(m_handle,
               "CREATE TEMP TABLE at AS SELECT (SELECT max(n) FROM replica) AS replica, "
               "(SELECT n FROM record WHERE type = (SELECT n FROM token WHERE text = 'assessment')) AS record, "
               "(SELECT n FROM token WHERE text = 'rating') AS field",
               {});
    }
    void save(int number)
    {
        runRaw(m_handle, "BEGIN IMMEDIATE", {});
        runRaw(m_handle,
               "INSERT INTO change(replica, seq, time, record, field, kind, shape, value, replaces, saw, author, "
               "origin) SELECT replica, ?, ?, record, field, 0, 2, ?, ?, NULL, 1, 0 FROM temp.at",
               {"i" + QByteArray::number(number), "i" + QByteArray::number(number), number % 2 ? "tfull" : "tpartial",
                "b" + QByteArray("\x01\x02", 2)});
        runRaw(m_handle,
               "INSERT OR REPLACE INTO assessment(n, id, created, changed, author, deleted, redacted, visit_unit, "
               "observer, criterion, rating) SELECT n, id, created, ?, author, 0, 0, visit_unit, observer, criterion, "
               "? FROM assessment LIMIT 1",
               {"i" + QByteArray::number(number), number % 2 ? "tfull" : "tpartial"});
        runRaw(m_handle, "COMMIT", {});
    }

private:
    sqlite3 *m_handle;
};

/// What a new note writes: its record, five changes, its row and its words in the full-text index.
void saveRawNote(sqlite3 *handle, int number, const QByteArray &text)
{
    const QByteArray id = "b" + QByteArray(12, 'N') + QByteArray::number(1000 + number);
    runRaw(handle, "BEGIN IMMEDIATE", {});
    runRaw(handle, "INSERT INTO record(id, type) VALUES(?, (SELECT n FROM token WHERE text = 'note'))", {id});
    for (int field = 0; field < 5; ++field) {
        const QByteArray value = field == 4 ? "t" + text : QByteArray("i1");
        runRaw(
            handle,
            "INSERT INTO change(replica, seq, time, record, field, kind, shape, value, replaces, saw, author, origin) "
            "VALUES((SELECT max(n) FROM replica), ?, ?, (SELECT max(n) FROM record), ?, 0, ?, ?, NULL, NULL, 1, 0)",
            {"i" + QByteArray::number(100'000 + number * 5 + field), "i" + QByteArray::number(number),
             "i" + QByteArray::number(1 + field), field == 4 ? "i2" : "i1", value});
    }
    runRaw(
        handle,
        "INSERT INTO note(n, id, created, changed, author, deleted, redacted, visit, visit_unit, observer, at, text) "
        "VALUES((SELECT max(n) FROM record), ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)",
        {id, "i1", "i1", id, id, id, id, "i1", "t" + text});
    runRaw(handle, "INSERT INTO text_index(rowid, body) VALUES((SELECT max(n) FROM record), ?)", {"t" + text});
    runRaw(handle, "COMMIT", {});
}

} // namespace

void benchSave()
{
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    RealWorld world;
    const Desk ours = makeDesk(folder.filePath(u"ours.regards"_s), world);
    const Desk raw = makeDesk(folder.filePath(u"raw.regards"_s), world);
    Assessment assessment;
    assessment.criterion = u"1.1.1"_s;
    for (const Desk *desk : {&ours, &raw}) {
        assessment.visitUnit = desk->visitUnit;
        assessment.observer = desk->observer;
        assessment.rating = Rating::Level::Initiated;
        (void)desk->notebook->put(assessment);
    }
    RawRating rawRating(raw);
    Row rating{u"one rating saved durably"_s, {}, {}, 1.3};
    Row note{u"one note saved durably"_s, {}, {}, 1.3, u"95th percentile within 20 ms is asked for both"_s};
    // Each save changes the same record, whose history therefore grows: the worst that a real one comes to.
    for (int i = 1; i <= Saves; ++i) {
        Record edit;
        edit.type = u"assessment"_s;
        assessment.visitUnit = ours.visitUnit;
        assessment.observer = ours.observer;
        assessment.criterion = u"1.%1.%2"_s.arg(i % 20 + 1).arg(i % 7 + 1);
        assessment.rating = i % 2 ? Rating::Level::Full : Rating::Level::Partial;
        (void)ours.notebook->put(assessment); // the record is there; what follows changes its rating
        edit = assessment.toRecord();
        edit.fields = {{u"rating"_s, i % 2 ? u"initiated"_s : u"not_initiated"_s}};
        edit.id = keyedId(*recordType(u"assessment"), assessment.toRecord().fields);
        rating.ours.append(millisecondsOf([&] {
            if (!ours.notebook->put(edit))
                qFatal("not saved");
        }));
        rating.floor.append(millisecondsOf([&] { rawRating.save(i); }));
    }
    const QString text =
        u"La porte de la chambre reste fermée à clé l'après-midi, sans explication donnée aux personnes. "_s;
    for (int i = 1; i <= Saves; ++i) {
        Note written;
        written.visit = ours.visit;
        written.visitUnit = ours.visitUnit;
        written.observer = ours.observer;
        written.at = QDateTime::currentDateTimeUtc();
        written.text = text + QString::number(i);
        note.ours.append(millisecondsOf([&] {
            if (!ours.notebook->put(written))
                qFatal("not saved");
        }));
        const QByteArray bytes = written.text.toUtf8();
        note.floor.append(millisecondsOf([&] { saveRawNote(raw.notebook->vault().handle(), i, bytes); }));
    }
    print(rating);
    print(note);
}

} // namespace regards::bench
