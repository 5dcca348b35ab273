// SPDX-License-Identifier: GPL-3.0-or-later
// No text stands readable in any file, and what was erased is in no file that the program keeps, nor comes back.
#include "core/exchange/codes.h"
#include "core/storage/statement.h"
#include "tests/acceptance/demostage.h"
#include "tests/support/must.h"
#include "tests/support/smallvisit.h"

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QJsonDocument>
#include <QStringEncoder>

#include <sqlite3.h>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Small = u"--observers 3 --units 1 --interviews 6"_s;
const QString Archive = u"demo/archive.regards"_s;

/// Words that nobody else writes.
QString testimony(int number)
{
    return u"Ferblanterie n° %1 : zygomatique quincaillère, été %1"_s.arg(number);
}

/// Finds texts the way any program might have left them behind: by their beginnings in the three usual encodings.
class Search
{
public:
    explicit Search(const QStringList &texts)
    {
        for (const QString &text : texts) {
            for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
                m_traces.append({text, QByteArrayMatcher(encoder.encode(QStringView(text).left(24)))});
            }
        }
    }

    /// The texts that stand in these bytes.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const
    {
        QStringList found;
        for (const auto &[text, trace] : m_traces) {
            if (trace.indexIn(bytes) >= 0)
                found.append(text);
        }
        return found;
    }

private:
    QList<std::pair<QString, QByteArrayMatcher>> m_traces;
};

/// A notebook's pages in clear, those that are free too: what lies under the cipher.
QByteArray pages(const Notebook &notebook)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(notebook.vault().handle(), "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return copy;
}

/// The tables (of whatever kind) whose rows have one of these texts, and the index's words that begin one.
QStringList tablesWith(const Notebook &notebook, const Search &search)
{
    QStringList found;
    QStringList tables;
    Statement names(notebook.vault(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.step() == Statement::Step::Row)
        tables.append(names.text(0));
    for (const QString &table : std::as_const(tables)) {
        Statement rows(notebook.vault(), u"SELECT * FROM \"%1\""_s.arg(table).toUtf8());
        while (rows.step() == Statement::Step::Row) {
            for (int column = 0; column < rows.columns(); ++column) {
                if (!search.in(rows.blob(column)).isEmpty())
                    found.append(table);
            }
        }
        if (!rows.isOk())
            found.append(table + u" can't be read"_s);
    }
    if (!execute(notebook.vault(),
                 "PRAGMA query_only = 0; CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, text_index, row)"))
        return found << u"there is no vocabulary"_s;
    Statement words(notebook.vault(),
                    "SELECT term FROM temp.words WHERE term >= 'ferb' AND term < 'ferc'"
                    " OR term LIKE 'quincaill%' OR term LIKE 'zygom%'");
    while (words.step() == Statement::Step::Row)
        found.append(u"the vocabulary has "_s + words.text(0));
    return found;
}

/// Every name in a folder and below it, as far as a program wrote what is in it: reports and the demo's passphrases
/// are meant to be read.
QStringList keptFiles(const DemoStage &stage)
{
    QStringList found;
    QDirIterator files(stage.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(stage.path()).relativeFilePath(files.next());
        const bool isMeantToBeRead = name.startsWith(u"demo/reports/") || name.endsWith(u".txt") || name == u"demo/passphrase"_s;
        if (!isMeantToBeRead)
            found.append(name);
    }
    return found;
}

/// Where one of these texts is left of a notebook or archive and its backups; empty: nowhere.
QStringList placesOf(const DemoStage &stage, const QString &file, const QStringList &texts)
{
    const Search search(texts);
    QStringList found;
    if (QFileInfo(stage.path(file + u"-wal"_s)).size() > 0)
        found.append(file + u"-wal is not empty"_s);
    QStringList files = stage.filesIn(file + u".backups"_s).filter(QRegularExpression(u"\\.regards$"_s));
    if (files.isEmpty())
        found.append(file + u" has no backup"_s);
    files.prepend(file);
    for (const QString &each : std::as_const(files)) {
        const auto notebook = stage.open(each, each == file ? Vault::Mode::ReadOnly : Vault::Mode::Snapshot);
        for (const QString &place : tablesWith(*notebook, search))
            found.append(each + u": "_s + place);
        for (const QString &text : search.in(pages(*notebook)))
            found.append(each + u": a page has "_s + text);
    }
    return found;
}

bool isNowhere(const DemoStage &stage, const QString &file, const QStringList &texts)
{
    const QStringList places = placesOf(stage, file, texts);
    if (!places.isEmpty())
        qWarning("%s", qPrintable(places.join(u'\n')));
    return places.isEmpty();
}

/// What an observer's notebook was given to keep, and what it would be bad to find.
struct Told
{
    QStringList texts;
    RecordId note;
    RecordId interview;
    QString code;
};

/// Forty texts of every kind, written the way the forms write.
Told tell(Notebook &notebook)
{
    static RealWorld world;
    Told told;
    const auto next = [&told] {
        told.texts.append(testimony(int(told.texts.size())));
        return told.texts.constLast();
    };
    const RecordId unit = notebook.all<VisitUnit>().constFirst().id;
    Interview interview;
    interview.visit = notebook.visit();
    interview.visitUnit = unit;
    interview.observer = notebook.owner();
    interview.category = u"service_user"_s;
    interview.consent = u"given"_s;
    interview.code = told.code = WithdrawalCode::generate(world).format();
    interview.remarks = next();
    told.interview = must(notebook.put(interview));
    for (int i = 1; i <= 13; ++i) {
        Note note;
        note.visit = notebook.visit();
        note.observer = notebook.owner();
        note.isPrivate = i == 13;
        note.text = next();
        told.note = i == 1 ? must(notebook.put(note)) : (must(notebook.put(note)), told.note);
        Answer answer;
        answer.interview = told.interview;
        answer.question = u"su%1"_s.arg(i, 2, 10, QChar(u'0'));
        answer.text = next();
        must(notebook.put(answer));
        Quote quote;
        quote.interview = told.interview;
        quote.text = next();
        must(notebook.put(quote));
    }
    return told;
}

/// Texts of the demo's own records that are long enough not to be found by accident.
QStringList demoTexts(const DemoStage &stage)
{
    static const QStringList fields{u"name"_s,   u"title"_s,   u"comment"_s, u"text"_s,
                                    u"reason"_s, u"finding"_s, u"remarks"_s, u"why"_s};
    QSet<QString> texts;
    for (const QByteArray &line : stage.records(Archive).split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        for (const QString &field : fields) {
            if (record.value(field).toString().toUtf8().size() >= 8)
                texts.insert(record.value(field).toString());
        }
    }
    return QStringList(texts.cbegin(), texts.cend()).first(std::min<qsizetype>(texts.size(), 80));
}

} // namespace

class TestLeak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextStandsInAnyFileWhileSomebodyWrites();
    void whatIsRedactedIsNowhereAndStaysAway();
    void whatIsWithdrawnIsNowhereAndStaysAway();
    void anotherArchiveErasesItWithTheRedaction();
};

void TestLeak::noTextStandsInAnyFileWhileSomebodyWrites()
{
    const DemoStage stage(Small);
    const QString mine = stage.filesIn(u"demo/notebooks"_s).constFirst();
    const auto notebook = stage.open(mine);
    Told told = tell(*notebook);
    must(notebook->saveDraft({Note::typeName(), told.note, u"text"_s, testimony(99)}));
    told.texts.append(testimony(99));
    must(notebook->backUp());
    stage.must(u"handover write %1 --to out.regards-handover"_s.arg(mine));
    stage.must(u"gather import demo/archive.regards out.regards-handover"_s);
    stage.must(
        u"receipt write demo/archive.regards --observer %1 --to out.regards-receipt"_s.arg(notebook->owner().text()));
    stage.must(u"backup demo/archive.regards --to out.regards"_s);
    must(notebook->setDeleted(told.note, true));
    must(notebook->setDeleted(told.note, false));
    QVERIFY(QFileInfo(stage.path(mine + u"-wal"_s)).size() > 0);

    const QStringList texts = told.texts + demoTexts(stage);
    QVERIFY(told.texts.size() > 40 && texts.size() > told.texts.size());
    const Search search(texts);
    QStringList kinds;
    for (const QString &name : keptFiles(stage)) {
        QCOMPARE(search.in(stage.read(name)), QStringList());
        kinds.append(name.section(u'.', -1) + (name.contains(u".backups/"_s) ? u" backup"_s : u""_s));
    }
    for (const auto &kind : {u"regards"_s, u"regards-wal"_s, u"regards backup"_s, u"regards-handover"_s,
                             u"regards-visit"_s, u"regards-receipt"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    // Were they not hidden by the cipher, they would have been found.
    const auto archive = stage.open(Archive, Vault::Mode::ReadOnly);
    QVERIFY(search.in(pages(*archive)).size() > texts.size() / 2);
    const QStringList tables = tablesWith(*archive, search);
    for (const auto &place : {u"change"_s, u"note"_s, u"answer"_s, u"the vocabulary has ferblanterie"_s})
        QVERIFY2(tables.contains(place), qPrintable(tables.join(u' ')));
}

void TestLeak::whatIsRedactedIsNowhereAndStaysAway()
{
    const DemoStage stage(Small);
    const QString mine = stage.filesIn(u"demo/notebooks"_s).constFirst();
    const auto notebook = stage.open(mine);
    const Told told = tell(*notebook);
    const QStringList note{notebook->find<Note>(told.note)->text};
    stage.must(u"handover write %1 --to old.regards-handover"_s.arg(mine));
    stage.must(u"gather import demo/archive.regards old.regards-handover"_s);
    stage.must(u"backup demo/archive.regards --to demo/archive.regards.backups/archive-20200101T000000Z.regards"_s);
    QVERIFY(!placesOf(stage, Archive, note).isEmpty());
    // The interview's texts use the same words: only when both are gone are the words gone.
    stage.must(u"redact demo/archive.regards --id "_s + told.note.text());
    QVERIFY(Search(note).in(pages(*stage.open(Archive, Vault::Mode::ReadOnly))).isEmpty());
    for (const Note &other : notebook->all<Note>()) {
        if (other.id != told.note && !other.isPrivate && other.text.startsWith(u"Ferb"_s))
            stage.must(u"redact demo/archive.regards --id "_s + other.id.text());
    }
    stage.must(u"redact demo/archive.regards --id "_s + told.interview.text());
    QVERIFY(isNowhere(stage, Archive, told.texts));
    stage.must(u"gather import demo/archive.regards old.regards-handover"_s);
    QVERIFY(isNowhere(stage, Archive, told.texts));
    stage.must(u"verify demo/archive.regards"_s);
}

void TestLeak::whatIsWithdrawnIsNowhereAndStaysAway()
{
    const DemoStage stage(Small);
    const QString mine = stage.filesIn(u"demo/notebooks"_s).constFirst();
    auto notebook = stage.open(mine);
    const Told told = tell(*notebook);
    for (const Note &note : notebook->all<Note>()) {
        if (note.text.startsWith(u"Ferb"_s))
            must(notebook->redact(note.id));
    }
    stage.must(u"handover write %1 --to old.regards-handover"_s.arg(mine));
    stage.must(u"gather import demo/archive.regards old.regards-handover"_s);
    QVERIFY(!placesOf(stage, Archive, told.texts).isEmpty());
    stage.must(u"withdraw demo/archive.regards --visit %1 --code %2"_s.arg(notebook->visit().text(), told.code));
    QVERIFY(isNowhere(stage, Archive, told.texts));
    stage.must(u"gather import demo/archive.regards old.regards-handover"_s);
    QVERIFY(isNowhere(stage, Archive, told.texts));
    // The observer's own notebook erases it with the receipt.
    QVERIFY(!placesOf(stage, mine, told.texts).isEmpty());
    stage.must(
        u"receipt write demo/archive.regards --observer %1 --to out.regards-receipt"_s.arg(notebook->owner().text()));
    notebook.reset();
    stage.must(u"notebook update %1 --from out.regards-receipt"_s.arg(mine));
    QVERIFY(isNowhere(stage, mine, told.texts));
}

void TestLeak::anotherArchiveErasesItWithTheRedaction()
{
    const DemoStage stage(Small);
    const QString mine = stage.filesIn(u"demo/notebooks"_s).constFirst();
    const auto notebook = stage.open(mine);
    const Told told = tell(*notebook);
    stage.must(u"handover write %1 --to old.regards-handover"_s.arg(mine));
    stage.must(u"gather import demo/archive.regards old.regards-handover"_s);
    stage.must(u"backup demo/archive.regards --to second.regards"_s);
    stage.must(u"gather import second.regards "_s + stage.filesIn(u"demo/handovers"_s).at(1));
    for (const QString &file : {Archive, u"second.regards"_s})
        QVERIFY(!placesOf(stage, file, told.texts).isEmpty());

    for (const Note &note : notebook->all<Note>()) {
        if (note.text.startsWith(u"Ferb"_s))
            must(notebook->redact(note.id));
    }
    must(notebook->redact(told.interview));
    QVERIFY(isNowhere(stage, mine, told.texts));
    stage.must(u"handover write %1 --to new.regards-handover"_s.arg(mine));
    for (const QString &file : {Archive, u"second.regards"_s}) {
        stage.must(u"gather import %1 new.regards-handover"_s.arg(file));
        QVERIFY(isNowhere(stage, file, told.texts));
        stage.must(u"gather import %1 old.regards-handover"_s.arg(file));
        QVERIFY(isNowhere(stage, file, told.texts));
    }
}

QTEST_GUILESS_MAIN(TestLeak)
#include "tst_leak.moc"
