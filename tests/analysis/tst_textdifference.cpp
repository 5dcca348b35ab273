// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/textdifference.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As people mark a manuscript: [-removed-] and {+added+}.
QString marked(const QString &before, const QString &after)
{
    QString text;
    for (const TextPiece &piece : textDifference(before, after)) {
        switch (piece.kind) {
        case TextPiece::Kind::Same:
            text += piece.text;
            break;
        case TextPiece::Kind::Removed:
            text += u"[-"_s + piece.text + u"-]"_s;
            break;
        case TextPiece::Kind::Added:
            text += u"{+"_s + piece.text + u"+}"_s;
            break;
        }
    }
    return text;
}

/// Texts of few words, so that many occur in both; with all that stands between words, and half an emoji.
rc::Gen<QString> genText()
{
    static const QStringList Words{u"l’"_s, u"accueil"_s, u"l'"_s,      u"eau"_s,   u" "_s,      u"  "_s,
                                   u"\n"_s, u"\n\n"_s,    u"\u00A0:"_s, u"."_s,     u" « "_s,    u"dortoir"_s,
                                   u"é"_s,  u"e\u0301"_s, u"1.2.3"_s,   u"3,5"_s,   u"🙂"_s,   QString(QChar(0xD83D)),
                                   u"-"_s,  u"porte"_s,   u"fermée"_s,  u"مرحبا"_s, u"東京都"_s, u"\t"_s};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(Words.size()))),
                        [](const std::vector<int> &numbers) {
                            QString text;
                            for (const int number : numbers)
                                text += Words.at(number);
                            return text;
                        });
}

void isExact(const QString &before, const QString &after)
{
    const QList<TextPiece> pieces = textDifference(before, after);
    RC_ASSERT(textBefore(pieces) == before);
    RC_ASSERT(textAfter(pieces) == after);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        RC_ASSERT(!pieces.at(i).text.isEmpty());
        if (i == 0)
            continue;
        RC_ASSERT(pieces.at(i).kind != pieces.at(i - 1).kind);
        RC_ASSERT(!(pieces.at(i).kind == TextPiece::Kind::Removed && pieces.at(i - 1).kind == TextPiece::Kind::Added));
    }
}

/// A text of so many words, none of them in another text of this kind with another `salt`.
QString longText(int words, const QString &salt, const QString &between)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += salt + QString::number(i) + between;
    return text;
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMarkedGivesEachTextBackExactly()
    {
        QVERIFY(rc::check("any two texts", [] { isExact(*genText(), *genText()); }));
        QVERIFY(rc::check("a text and an edit of it", [] {
            const QString head = *genText();
            const QString tail = *genText();
            isExact(head + *genText() + tail, head + *genText() + tail);
        }));
    }

    void aTextIsNoDifferentFromItself()
    {
        QVERIFY(rc::check("one piece, the same", [] {
            const QString text = *genText();
            const QList<TextPiece> same{{TextPiece::Kind::Same, text}};
            RC_ASSERT(textDifference(text, text) == (text.isEmpty() ? QList<TextPiece>() : same));
        }));
    }

    void wordsAreMarkedWhole_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << u"The door was open."_s << u"The door was locked."_s
                                << u"The door was [-open-]{+locked+}."_s;
        QTest::newRow("an article that is elided")
            << u"Personne à l’accueil."_s << u"Personne à l’entrée."_s << u"Personne à l’[-accueil-]{+entrée+}."_s;
        QTest::newRow("one kind of apostrophe") << u"l'accueil"_s << u"l’accueil"_s << u"[-l'-]{+l’+}accueil"_s;
        QTest::newRow("a number with a comma") << u"12,5 m²"_s << u"13,5 m²"_s << u"[-12,5-]{+13,5+} m²"_s;
        QTest::newRow("a criterion") << u"voir 1.2.3"_s << u"voir 1.2.4"_s << u"voir [-1.2.3-]{+1.2.4+}"_s;
        QTest::newRow("a mark") << u"Fermée ?"_s << u"Fermée !"_s << u"Fermée [-?-]{+!+}"_s;
        QTest::newRow("two words are one change")
            << u"a large room"_s << u"a tiny cell"_s << u"a [-large room-]{+tiny cell+}"_s;
        QTest::newRow("a line more") << u"One.\nTwo."_s << u"One.\nThree.\nTwo."_s << u"One.\n{+Three.\n+}Two."_s;
        QTest::newRow("lines stay apart")
            << u"One.\nTwo."_s << u"Eins.\nZwei."_s << u"[-One-]{+Eins+}.\n[-Two-]{+Zwei+}."_s;
        QTest::newRow("nothing before") << QString() << u"New."_s << u"{+New.+}"_s;
        QTest::newRow("nothing after") << u"Old."_s << QString() << u"[-Old.-]"_s;
    }
    void wordsAreMarkedWhole()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(before, after), "expected");
    }

    void inALongTextOneChangedWordIsFoundAllTheSame()
    {
        const QString head = longText(9000, u"mot"_s, u" "_s) + u'\n';
        const QString tail = u'\n' + longText(9000, u"fin"_s, u". "_s);
        const QList<TextPiece> pieces =
            textDifference(head + u"La porte était ouverte."_s + tail, head + u"La porte était fermée."_s + tail);
        QCOMPARE(pieces.size(), 4);
        QCOMPARE(pieces.at(1), (TextPiece{TextPiece::Kind::Removed, u"ouverte"_s}));
        QCOMPARE(pieces.at(2), (TextPiece{TextPiece::Kind::Added, u"fermée"_s}));
    }

    /// Comparing every word with every other would take minutes here.
    void theLongestTextsThatHaveNothingInCommonAreReplacedWhole_data()
    {
        QTest::addColumn<QString>("between");
        QTest::newRow("one line") << u" "_s;
        QTest::newRow("sentences") << u". "_s;
        QTest::newRow("lines") << u"\n"_s;
    }
    void theLongestTextsThatHaveNothingInCommonAreReplacedWhole()
    {
        QFETCH(QString, between);
        const QString before = longText(25'000, u"ab"_s, between);
        const QString after = longText(25'000, u"cd"_s, between);
        const QList<TextPiece> pieces = textDifference(before, after);
        QCOMPARE(textBefore(pieces), before);
        QCOMPARE(textAfter(pieces), after);
    }
};

QTEST_APPLESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
