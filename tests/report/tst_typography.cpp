// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typography.h"

#include <QTest>

using namespace regards::report;

class TestTypography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsPrintedByTheRulesOfItsLanguage_data();
    void textIsPrintedByTheRulesOfItsLanguage();
    void whatWasTypesetStaysAsItIs_data() { textIsPrintedByTheRulesOfItsLanguage_data(); }
    void whatWasTypesetStaysAsItIs();
    void controlCharactersAreShownAndObeyedByNothing();
    void signsAreJoinedToWordsOfTheRunBeforeThem();
};

void TestTypography::textIsPrintedByTheRulesOfItsLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("printed");
    const auto french = [](const char *name, const char16_t *written, const char16_t *printed) {
        QTest::newRow(name) << Language::French << QString::fromUtf16(written) << QString::fromUtf16(printed);
    };
    const auto english = [](const char *name, const char16_t *written, const char16_t *printed) {
        QTest::newRow(name) << Language::English << QString::fromUtf16(written) << QString::fromUtf16(printed);
    };
    french("empty", u"", u"");
    french("high signs", u"Quoi ? Oui ; non !", u"Quoi\u202f? Oui\u202f; non\u202f!");
    french("colon", u"Motif : vu", u"Motif\u00a0: vu");
    french("guillemets", u"dit « oui » ici", u"dit «\u00a0oui\u00a0» ici");
    french("forgotten spaces", u"Quoi? «Oui»: non!", u"Quoi\u202f? «\u00a0Oui\u00a0»\u00a0: non\u202f!");
    french("several signs", u"Vraiment ?!", u"Vraiment\u202f?!");
    french("sign at the end", u"Motif:", u"Motif\u00a0:");
    french("a time is left alone", u"à 14:03", u"à 14:03");
    french("an address is left alone", u"http://exemple.fr/?a=1;b", u"http://exemple.fr/?a=1;b");
    french("thousands", u"12 500 pages, 1 234 567 mots", u"12\u202f500 pages, 1\u202f234\u202f567 mots");
    french("a year is no thousand", u"en 2024 125 visites", u"en 2024 125 visites");
    french("percent and euro", u"92 % pour 12 €", u"92\u00a0% pour 12\u00a0€");
    french("number sign", u"n° 12", u"n°\u00a012");
    french("hours", u"21 h et 30 min, 3 heures", u"21\u00a0h et 30\u00a0min, 3 heures");
    french("hours with minutes", u"de 18 h 30 à 9 h", u"de 18\u00a0h\u00a030 à 9\u00a0h");
    french("dates", u"du 1er mars au 12 août 2026.", u"du 1er\u00a0mars au 12\u00a0août 2026.");
    french("a month is no day", u"en mars 2026", u"en mars 2026");
    french("pages and articles", u"p. 12, art. 3, (article L. 3222-5-1)",
           u"p.\u00a012, art.\u00a03, (article L.\u00a03222-5-1)");
    french("numbered parts", u"Thème 2, annexe 1, critère 1.2.3", u"Thème\u00a02, annexe\u00a01, critère\u00a01.2.3");
    french("titles and initials", u"M. Dupont, Mme Roy et J.-P. Petit",
           u"M.\u00a0Dupont, Mme\u00a0Roy et J.-P.\u00a0Petit");
    french("units", u"20 m², 5 mg, 3 ans.", u"20\u00a0m², 5\u00a0mg, 3\u00a0ans.");
    french("a telephone number", u"05 61 00 00 00", u"05\u00a061\u00a000\u00a000\u00a000");
    french("nested signs", u"« Oui ! » : (non ?) ; « ah »…",
           u"«\u00a0Oui\u202f!\u00a0»\u00a0: (non\u202f?)\u202f; «\u00a0ah\u00a0»…");
    french("a sentence is no initial", u"la vitamine c. Il", u"la vitamine c. Il");
    french("apostrophe", u"l'accès d'aujourd'hui", u"l’accès d’aujourd’hui");
    french("markup stays", u"<b>gras</b>", u"<b>gras</b>");
    english("signs stay", u"What? Yes: no!", u"What? Yes: no!");
    english("apostrophe", u"the team's and the users' don't", u"the team’s and the users’ don’t");
    english("quotation", u"she said 'yes' twice", u"she said ‘yes’ twice");
    english("thousands", u"12 500 pages", u"12\u00a0500 pages");
    english("dates", u"on 2 March and March 3, in May 2026", u"on 2\u00a0March and March\u00a03, in May\u00a02026");
    english("numbered parts", u"Theme 2, page 12, no. 4", u"Theme\u00a02, page\u00a012, no.\u00a04");
    english("hours", u"at 9 p.m. sharp", u"at 9\u00a0p.m. sharp");
}

void TestTypography::textIsPrintedByTheRulesOfItsLanguage()
{
    QFETCH(Language, language);
    QFETCH(QString, written);
    QTEST(typeset(written, language), "printed");
}

void TestTypography::whatWasTypesetStaysAsItIs()
{
    QFETCH(Language, language);
    QFETCH(QString, written);
    const QString once = typeset(written, language);
    QCOMPARE(typeset(once, language), once);
}

void TestTypography::controlCharactersAreShownAndObeyedByNothing()
{
    const auto shown = [](const QString &text) { return typeset(text, Language::English); };
    QCOMPARE(shown(QStringLiteral("a\u0007b\u009bc\u007fd")), QStringLiteral("a\ufffdb\ufffdc\ufffdd"));
    QCOMPARE(shown(u"a"_qs + QChar(0) + u"b"_qs), QStringLiteral("a\ufffdb"));
    QCOMPARE(shown(QStringLiteral("a\u202eb")), QStringLiteral("a\ufffdb"));
    // No word is hyphenated: a place for it is nothing to show.
    QCOMPARE(shown(QStringLiteral("a\u00adb\ufeffc")), QStringLiteral("abc"));
    QCOMPARE(shown(QStringLiteral("a\r\nb\rc\nd\u2029e")), QStringLiteral("a\u2028b\u2028c\u2028d\u2028e"));
    QCOMPARE(shown(QStringLiteral("a\tb")), QStringLiteral("a b"));
    QCOMPARE(shown(u"a"_qs + QChar(0xd83d) + u"b"_qs + QChar(0xde00)), QStringLiteral("a\ufffdb\ufffd"));
    QCOMPARE(shown(QStringLiteral("\U0001f600")), QStringLiteral("\U0001f600"));
    QCOMPARE(shown(QStringLiteral("\u0645\u0631\u200f")), QStringLiteral("\u0645\u0631\u200f"));
}

void TestTypography::signsAreJoinedToWordsOfTheRunBeforeThem()
{
    const Runs runs{{QStringLiteral("Motif "), true}, {}, {QStringLiteral(": vu ")}, {QStringLiteral("!"), true}};
    const Runs printed = typeset(runs, Language::French);
    QCOMPARE(textOf(printed), QStringLiteral("Motif\u00a0: vu\u202f!"));
    QCOMPARE(printed.size(), runs.size());
    QVERIFY(printed[0].bold && !printed[2].bold && printed[3].bold);
}

QTEST_APPLESS_MAIN(TestTypography)
#include "tst_typography.moc"
