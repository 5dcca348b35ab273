// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/finder.h"
#include "core/notebook/textquery.h"
#include "core/storage/statement.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/notebook/smallarchive.h"

#include <QFile>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Found::Kind;

/// The small archive, to find things in.
struct Desk : SmallArchive
{
    RecordId note(const QString &text, bool isPrivate = false)
    {
        Note n = SmallArchive::note(text, isPrivate);
        n.at = QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC);
        world.advance(60'000);
        return must(notebook->put(n));
    }
    RecordId interview()
    {
        Interview i;
        i.visit = visit;
        i.visitUnit = visitUnit;
        i.observer = observers.at(0);
        i.consent = u"given"_s;
        return must(notebook->put(i));
    }
    [[nodiscard]] QList<Found> all(const QString &typed, const QString &language = u"fr"_s) const
    {
        QList<Found> found;
        for (const FoundGroup &group : finder->find(typed, language))
            found.append(group.found);
        return found;
    }
    /// Of records only.
    [[nodiscard]] QList<Found> own(const QString &typed) const
    {
        QList<Found> found = all(typed);
        found.removeIf([](const Found &one) { return one.kind == Kind::Criterion; });
        return found;
    }

    Toolkit toolkit = must(ToolkitLoader::builtin());
    std::unique_ptr<Finder> finder = std::make_unique<Finder>(*notebook, toolkit);
};

QStringList foundWords(const FoundText &text)
{
    QStringList words;
    for (const FoundText::Span &span : text.found)
        words.append(text.text.mid(span.start, span.length));
    return words;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void whateverIsTypedIsWordsAndNeverAnOperator_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("two words") << u" chambre  porte "_s << u"\"chambre\"* AND \"porte\"*"_s;
        QTest::newRow("elision") << u"l’isolement d'office"_s << u"\"isolement\"* AND \"office\"*"_s;
        QTest::newRow("code") << u"#1.2.3."_s << u"\"1.2.3\"*"_s;
        QTest::newRow("ligature") << u"coeur"_s << u"(\"coeur\"* OR \"cœur\"*)"_s;
        QTest::newRow("operators") << u"\"a* NEAR(bb) -cc body:dd ^ee"_s
                                   << u"\"NEAR\"* AND \"bb\"* AND \"cc\"* AND \"body\"* AND \"dd\"* AND \"ee\"*"_s;
        QTest::newRow("signs") << u"« — \" * ( . ) »"_s << QString();
        QTest::newRow("one letter") << u"l"_s << QString();
        QTest::newRow("one digit") << u"3"_s << u"\"3\"*"_s;
    }
    void whateverIsTypedIsWordsAndNeverAnOperator()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expression);
        QCOMPARE(matchExpression(typed), expression);
    }

    void everyKindIsFoundWithWhatItTakesToGoThere()
    {
        Desk desk;
        const RecordId note = desk.note(u"La sonnette zinzoline ne marche pas"_s);
        Assessment a;
        a.visitUnit = desk.visitUnit;
        a.observer = desk.observers.at(0);
        a.criterion = u"1.2.3"_s;
        a.comment = u"Rideau zinzolin"_s;
        const RecordId comment = must(desk.notebook->put(a));
        const RecordId interview = desk.interview();
        Answer answer;
        answer.interview = interview;
        answer.question = u"su01"_s;
        answer.text = u"Tout est zinzolin"_s;
        must(desk.notebook->put(answer));
        Quote quote;
        quote.interview = interview;
        quote.text = u"« Du zinzolin partout »"_s;
        const RecordId quoteId = must(desk.notebook->put(quote));
        Document document;
        document.visit = desk.visit;
        document.observer = desk.observers.at(0);
        document.title = u"Registre zinzolin"_s;
        document.state = u"received"_s;
        const RecordId documentId = must(desk.notebook->put(document));
        Interview held = *desk.notebook->find<Interview>(interview);
        held.remarks = u"page libre, zinzoline"_s;
        must(desk.notebook->put(held));

        const QList<Found> found = desk.own(u"ZINZOLÍN"_s);
        QCOMPARE(found.size(), 6);
        QCOMPARE(found.at(0).record, note);
        QVERIFY(found.at(0).visitUnit.isNone());
        QCOMPARE(foundWords(found.at(0).excerpt), QStringList{u"zinzoline"_s});
        QCOMPARE(found.at(1).record, comment);
        QCOMPARE(found.at(1).subject, u"1.2.3"_s);
        QCOMPARE(found.at(1).visitUnit, desk.visitUnit);
        QCOMPARE(found.at(1).visit, desk.visit);
        QCOMPARE(found.at(2).kind, Kind::Answer);
        QCOMPARE(found.at(2).interview, interview);
        QCOMPARE(found.at(2).subject, u"su01"_s);
        QCOMPARE(found.at(2).visitUnit, desk.visitUnit);
        QCOMPARE(found.at(3).record, quoteId);
        QCOMPARE(found.at(3).interview, interview);
        QCOMPARE(found.at(4).record, documentId);
        QCOMPARE(found.at(4).state, u"received"_s);
        QCOMPARE(foundWords(found.at(4).title), QStringList{u"zinzolin"_s});
        QCOMPARE(found.at(5).kind, Kind::Interview);
        QCOMPARE(found.at(5).interview, interview);
    }

    void aCodeGivesItsCriterionFirstAndABeginningThoseItNames()
    {
        const Desk desk;
        for (const QString &typed : {u"1.2.3"_s, u"#1.2.3"_s, u" 1.2.3 "_s})
            QCOMPARE(desk.all(typed).constFirst().subject, u"1.2.3"_s);
        const QList<Found> some = desk.all(u"1.2."_s);
        QVERIFY(some.size() > 1);
        for (const Found &one : some)
            QVERIFY(one.subject.startsWith(u"1.2."_s));
        QVERIFY(desk.all(u"9.9.9"_s).isEmpty());
    }

    void criteriaAreFoundInEveryLanguageAndWordedInOne()
    {
        const Desk desk;
        const Criterion &criterion = *desk.toolkit.criterion(*CriterionCode::fromText(u"4.2.1"));
        const auto isThere = [](const QList<Found> &found) {
            return std::find_if(found.begin(), found.end(), [](const Found &one) { return one.subject == u"4.2.1"; });
        };
        const QList<Found> french = desk.all(u"ISOLEMENT contention"_s, u"fr"_s);
        auto found = isThere(french);
        QVERIFY(found != french.end());
        QCOMPARE(found->title.text, criterion.statement.in(u"fr"));
        QVERIFY(!found->title.found.isEmpty());
        QVERIFY(found->excerpt.text.isEmpty());
        // English words, French interface: worded in French, with the English words that were found.
        const QList<Found> english = desk.all(u"seclusion"_s, u"fr"_s);
        found = isThere(english);
        QVERIFY(found != english.end());
        QCOMPARE(found->title.text, criterion.statement.in(u"fr"));
        QVERIFY(!foundWords(found->excerpt).isEmpty());
        QCOMPARE(foundWords(found->excerpt).constFirst().toLower(), u"seclusion"_s);
    }

    void allWordsMustOccurAndTheirBeginningsSuffice()
    {
        Desk desk;
        const RecordId both = desk.note(u"La chambre d’isolement reste fermée"_s);
        desk.note(u"La chambre est claire"_s);
        QCOMPARE(desk.own(u"cham ferm"_s).size(), 1);
        QCOMPARE(desk.own(u"cham ferm"_s).constFirst().record, both);
        QCOMPARE(desk.own(u"l'isol"_s).size(), 1);
        QCOMPARE(desk.own(u"chambre"_s).size(), 2);
        QVERIFY(desk.own(u"chambrette"_s).isEmpty());
        QVERIFY(desk.own(u"ambre"_s).isEmpty());
    }

    void whatIsAsGoodComesNewestFirst()
    {
        Desk desk;
        const RecordId older = desk.note(u"la porte est fermée"_s);
        const RecordId newer = desk.note(u"la porte est ouverte"_s);
        const QList<Found> found = desk.own(u"porte"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).record, newer);
        QCOMPARE(found.at(1).record, older);
    }

    void moreThanAreShownIsSaid()
    {
        Desk desk;
        for (int i = 0; i < Finder::MostOfAKind; ++i)
            desk.note(u"zinzolin %1"_s.arg(i));
        QVERIFY(!desk.finder->find(u"zinzolin"_s, u"fr"_s).constLast().hasMore);
        desk.note(u"zinzolin encore"_s);
        const QList<FoundGroup> groups = desk.finder->find(u"zinzolin"_s, u"fr"_s);
        QCOMPARE(groups.constLast().found.size(), Finder::MostOfAKind);
        QVERIFY(groups.constLast().hasMore);
    }

    void privateNotesAreFoundAndSaySo()
    {
        Desk desk;
        desk.note(u"pour moi : zinzolin"_s, true);
        const QList<Found> found = desk.own(u"zinzolin"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().isPrivate);
    }

    void whatIsDeletedOrRedactedIsNotFoundNorWhatHungOnIt()
    {
        Desk desk;
        const RecordId gone = desk.note(u"zinzolin effacé"_s);
        const RecordId erased = desk.note(u"zinzolin nommé"_s);
        const RecordId interview = desk.interview();
        Answer answer;
        answer.interview = interview;
        answer.question = u"su01"_s;
        answer.text = u"zinzolin"_s;
        must(desk.notebook->put(answer));
        Quote quote;
        quote.interview = interview;
        quote.text = u"zinzolin"_s;
        must(desk.notebook->put(quote));
        QCOMPARE(desk.own(u"zinzolin"_s).size(), 4);
        must(desk.notebook->setDeleted(gone, true));
        must(desk.notebook->redact(erased));
        must(desk.notebook->setDeleted(interview, true)); // its answers and quotes stay as they are
        QVERIFY(desk.own(u"zinzolin"_s).isEmpty());
        must(desk.notebook->setDeleted(interview, false));
        must(desk.notebook->setDeleted(gone, false));
        QCOMPARE(desk.own(u"zinzolin"_s).size(), 3);
    }

    void anEditIsFoundAndWhatItReplacedIsNot()
    {
        Desk desk;
        const RecordId id = desk.note(u"zinzolin"_s);
        Note edited = *desk.notebook->find<Note>(id);
        edited.text = u"pourpre"_s;
        edited.place = u"Salle céladon"_s;
        must(desk.notebook->put(edited));
        QVERIFY(desk.own(u"zinzolin"_s).isEmpty());
        QCOMPARE(desk.own(u"pourpre"_s).size(), 1);
        const QList<Found> place = desk.own(u"celadon"_s);
        QCOMPARE(place.size(), 1);
        QCOMPARE(foundWords(place.constFirst().title), QStringList{u"céladon"_s});
        QCOMPARE(place.constFirst().excerpt.text, u"pourpre"_s);
    }

    void theCriteriaAreInNoFile()
    {
        Desk desk;
        QVERIFY(!desk.all(u"isolement"_s).isEmpty());
        Statement tables(desk.notebook->vault(),
                         "SELECT count(*) FROM main.sqlite_schema WHERE name LIKE 'criterion%'");
        QCOMPARE(int(tables.step()), int(Statement::Step::Row));
        QCOMPARE(tables.integer(0), 0);
        QCOMPARE(must(queryInteger(desk.notebook->vault(), "PRAGMA temp_store")), 0);
        Statement option(desk.notebook->vault(), "SELECT sqlite_compileoption_used('TEMP_STORE=2')");
        QCOMPARE(int(option.step()), int(Statement::Step::Row));
        QCOMPARE(option.integer(0), 1);
    }

    void aFileThatCameBackAnewIsSearchedAsItIsNow()
    {
        Desk desk;
        desk.note(u"zinzolin"_s);
        QCOMPARE(desk.own(u"zinzolin"_s).size(), 1);
        QVERIFY(!desk.all(u"isolement"_s).isEmpty());
        // The stick is pulled, and put in again: under its name, not to whoever had it open.
        must(desk.notebook->vault().truncateWal());
        const QString pocket = desk.path() + u".pocket"_s;
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(desk.path() + ending))
                QVERIFY(QFile::rename(desk.path() + ending, pocket + ending));
        }
        QVERIFY(QFile::copy(pocket, desk.path()));
        must(desk.notebook->reconnect());
        desk.note(u"zinzolin encore"_s);
        QCOMPARE(desk.own(u"zinzolin"_s).size(), 2);
        QVERIFY(!desk.all(u"isolement"_s).isEmpty());
    }

    void aFileThatIsOnlyReadIsSearchedAsWell()
    {
        Desk desk;
        desk.note(u"zinzolin"_s);
        desk.finder.reset();
        desk.notebook.reset();
        const auto reading = must(Notebook::open(desk.path(), Passphrase(Words), desk.world, Vault::Mode::Snapshot));
        const Finder finder(*reading, desk.toolkit);
        QCOMPARE(finder.find(u"zinzolin"_s, u"fr"_s).size(), 1);
        QCOMPARE(finder.find(u"isolement"_s, u"fr"_s).constFirst().kind, Kind::Criterion);
        QCOMPARE(must(queryInteger(reading->vault(), "PRAGMA query_only")), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
