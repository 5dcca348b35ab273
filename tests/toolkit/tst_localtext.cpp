// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/localtext.h"

#include <QTest>

using namespace regards;

class TestLocalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderGetsTheNearestLanguage_data();
    void aReaderGetsTheNearestLanguage();
    void withoutEnglishTheFirstLanguageIsGiven();
    void nothingIsGivenOnlyWhereThereIsNothing();
};

void TestLocalText::aReaderGetsTheNearestLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("exactly") << u"fr"_qs << u"porte"_qs;
    QTest::newRow("a region") << u"fr-CA"_qs << u"porte"_qs;
    QTest::newRow("a locale's name") << u"fr_FR"_qs << u"porte"_qs;
    QTest::newRow("a region that is there") << u"pt-BR"_qs << u"porta"_qs;
    QTest::newRow("that region as a locale's name") << u"pt_BR"_qs << u"porta"_qs;
    QTest::newRow("English for all others") << u"de"_qs << u"door"_qs;
    QTest::newRow("English for none") << QString() << u"door"_qs;
    QTest::newRow("a prefix is no language") << u"f"_qs << u"door"_qs;
}

void TestLocalText::aReaderGetsTheNearestLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const LocalText door({{u"en"_qs, u"door"_qs}, {u"fr"_qs, u"porte"_qs}, {u"pt-BR"_qs, u"porta"_qs}});
    QCOMPARE(door.in(language), text);
}

void TestLocalText::withoutEnglishTheFirstLanguageIsGiven()
{
    const LocalText door({{u"fr"_qs, u"porte"_qs}, {u"it"_qs, u"porta"_qs}});
    QCOMPARE(door.in(u"de"), u"porte"_qs);
}

void TestLocalText::nothingIsGivenOnlyWhereThereIsNothing()
{
    QVERIFY(LocalText().in(u"fr").isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalText)
#include "tst_localtext.moc"
