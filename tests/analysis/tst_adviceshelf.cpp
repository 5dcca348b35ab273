// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/adviceshelf.h"
#include "tests/analysis/emptyvisit.h"

#include <QFile>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SubjectCode code(const char *text)
{
    return *SubjectCode::fromText(QString::fromLatin1(text));
}

QByteArray ownFile()
{
    QFile file(QStringLiteral(REGARDS_SMALL_LIBRARY));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

/// Which drafts an archive offers, and how an organisation's own library gets among them.
class TestAdviceShelf : public QObject, protected EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init() { make(1'772'600'000'000); }
    void cleanup() { close(); }

    void theProgramsDraftsAreThere();
    void anOwnLibraryAddsAndReplaces();
    void itIsKeptWithTheArchiveUntilItIsRemoved();
    void aLaterEditionTakesThePlaceOfAnEarlierOne();
    void aBadFileChangesNothing();
    void onlySoManyAreTaken();
    void withAnotherToolkitNothingIsOffered();
    void lawConcernsFacilitiesInFranceOnly_data();
    void lawConcernsFacilitiesInFranceOnly();
    void theFacilityIsThatOfTheReportsVisit();

private:
    AdviceShelf shelf() const { return AdviceShelf::of(*m_notebook, m_toolkit); }
    Result<RecommendationLibrary> add(const QByteArray &bytes)
    {
        return addOwnLibrary(*m_notebook, m_toolkit, bytes, u"own.json"_s);
    }
};

void TestAdviceShelf::theProgramsDraftsAreThere()
{
    for (const SubjectCode subject : m_toolkit.subjects()) {
        if (subject.level() != SubjectCode::Level::Theme)
            QVERIFY2(!shelf().on(subject).isEmpty(), qPrintable(subject.text()));
    }
    QCOMPARE(shelf().languages(), (QStringList{u"en"_s, u"fr"_s}));
    QVERIFY(!shelf().on(code("1.1.1")).constFirst().isOwn);
    QVERIFY(!shelf().find(u"no such"_s));
}

void TestAdviceShelf::anOwnLibraryAddsAndReplaces()
{
    const qsizetype before = shelf().count();
    QVERIFY(add(ownFile()));
    // One of its two templates has the id of one of the program's.
    QCOMPARE(shelf().count(), before + 1);
    const ShelvedDraft *replaced = shelf().find(u"1.1.1-a"_s);
    QVERIFY(replaced);
    QVERIFY(replaced->isOwn);
    const QList<ShelvedDraft> onRamp = shelf().on(code("1.1.3"));
    QCOMPARE(onRamp.constFirst().draft.id, u"own-1"_s); // its own before the program's
    QCOMPARE(onRamp.constFirst().library.in(u"fr"), u"Modèles d’une association inventée"_s);
    QVERIFY(onRamp.size() > 1);
    QVERIFY(!onRamp.constLast().isOwn);
}

void TestAdviceShelf::itIsKeptWithTheArchiveUntilItIsRemoved()
{
    QVERIFY(add(ownFile()));
    const QString path = m_notebook->path();
    m_notebook.reset();
    m_notebook = must(Notebook::open(path, Passphrase(u"quatre mots de passe"), *m_world));
    const QList<OwnLibrary> own = ownLibraries(*m_notebook, m_toolkit);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.constFirst().library->title.in(u"en"), u"Drafts of an invented association"_s);
    must(removeOwnLibrary(*m_notebook, own.constFirst().id));
    QVERIFY(ownLibraries(*m_notebook, m_toolkit).isEmpty());
    QVERIFY(!shelf().find(u"own-1"_s));
    QVERIFY(!shelf().find(u"1.1.1-a"_s)->isOwn); // the program's is back
}

void TestAdviceShelf::aLaterEditionTakesThePlaceOfAnEarlierOne()
{
    QVERIFY(add(ownFile()));
    QVERIFY(add(ownFile().replace("\"edition\": \"1\"", "\"edition\": \"2\"").replace("own-1", "own-2")));
    const QList<OwnLibrary> own = ownLibraries(*m_notebook, m_toolkit);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.constFirst().library->edition, u"2"_s);
    QVERIFY(!shelf().find(u"own-1"_s));
    QVERIFY(shelf().find(u"own-2"_s));
}

void TestAdviceShelf::aBadFileChangesNothing()
{
    QVERIFY(add(ownFile()));
    const auto refused = add(ownFile().replace("\"now\"", "\"soon\""));
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
             (Error{ErrorCode::ToolkitInvalid, {u"own.json"_s, u"/templates/0/horizon"_s, u"unknown_value"_s}}));
    QCOMPARE(ownLibraries(*m_notebook, m_toolkit).constFirst().library->templates.constFirst().horizon, u"now"_s);
}

void TestAdviceShelf::onlySoManyAreTaken()
{
    const auto named = [](int number) {
        return ownFile().replace("invented-association", QByteArray("library-" + QByteArray::number(number)));
    };
    for (int i = 0; i < MostOwnLibraries; ++i)
        QVERIFY(add(named(i)));
    const auto refused = add(named(MostOwnLibraries));
    QVERIFY(!refused);
    QCOMPARE(refused.error().details.at(2), u"too_many"_s);
    QVERIFY(add(named(3))); // a later edition of one that is there
    QCOMPARE(ownLibraries(*m_notebook, m_toolkit).size(), MostOwnLibraries);
}

void TestAdviceShelf::withAnotherToolkitNothingIsOffered()
{
    QVERIFY(add(ownFile()));
    QFile file(QStringLiteral(REGARDS_SMALL_TOOLKIT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Toolkit other = must(ToolkitLoader::load(file.readAll(), u"small.json"_s));
    QCOMPARE(AdviceShelf::of(*m_notebook, other).count(), 0);
    // It is still named, and can be removed.
    const QList<OwnLibrary> own = ownLibraries(*m_notebook, other);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.constFirst().id, u"invented-association"_s);
    QVERIFY(!own.constFirst().library);
}

void TestAdviceShelf::lawConcernsFacilitiesInFranceOnly_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("expected");
    QTest::newRow("France") << u"France"_s << int(InFrance::Yes);
    QTest::newRow("as typed") << u" FRANCE "_s << int(InFrance::Yes);
    QTest::newRow("its code") << u"fr"_s << int(InFrance::Yes);
    QTest::newRow("elsewhere") << u"Belgique"_s << int(InFrance::No);
    QTest::newRow("a part of a name") << u"Nouvelle-France"_s << int(InFrance::No);
    QTest::newRow("nobody said") << QString() << int(InFrance::Unknown);
}

void TestAdviceShelf::lawConcernsFacilitiesInFranceOnly()
{
    QFETCH(QString, country);
    QFETCH(int, expected);
    Facility facility;
    facility.country = country;
    QCOMPARE(int(isInFrance(facility)), expected);
}

void TestAdviceShelf::theFacilityIsThatOfTheReportsVisit()
{
    const RecordId report = put("report", {{"visit", m_visit}, {"name", u"Rapport inventé"_s}});
    QCOMPARE(facilityOf(*m_notebook, report)->name, u"Hôpital inventé des Tilleuls"_s);
    QVERIFY(!facilityOf(*m_notebook, m_visit));
}

QTEST_APPLESS_MAIN(TestAdviceShelf)
#include "tst_adviceshelf.moc"
