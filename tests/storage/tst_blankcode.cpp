// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blankcode.h"

#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestBlankCode : public QObject
{
    Q_OBJECT

private:
    using Answer = BlankCode::Answer;

private Q_SLOTS:
    void aCodeIsShortButNotTheFirstThatComesToMind_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("fitness");
        const auto row = [](const char *name, const QString &code, BlankCode::Fitness fitness) {
            QTest::newRow(name) << code << int(fitness);
        };
        row("nothing", {}, BlankCode::Fitness::TooShort);
        row("three digits", u"738"_s, BlankCode::Fitness::TooShort);
        row("two letters of two bytes", u"éà"_s, BlankCode::Fitness::TooShort);
        row("four digits", u"7385"_s, BlankCode::Fitness::Good);
        row("letters", u"près"_s, BlankCode::Fitness::Good);
        row("one digit repeated", u"0000"_s, BlankCode::Fitness::TooPlain);
        row("upwards", u"1234"_s, BlankCode::Fitness::TooPlain);
        row("downwards", u"98765"_s, BlankCode::Fitness::TooPlain);
    }
    void aCodeIsShortButNotTheFirstThatComesToMind()
    {
        QFETCH(QString, code);
        QFETCH(int, fitness);
        const Passphrase typed(code);
        QCOMPARE(int(BlankCode::fitness(typed)), fitness);
        BlankCode kept;
        QCOMPARE(kept.set(typed), BlankCode::Fitness(fitness) == BlankCode::Fitness::Good);
        QCOMPARE(kept.isSet(), BlankCode::Fitness(fitness) == BlankCode::Fitness::Good);
    }

    void theThirdWrongTryEndsIt()
    {
        BlankCode code;
        QVERIFY(code.set(Passphrase(u"7385")));
        QCOMPARE(code.check(Passphrase(u"7384")), Answer::Wrong);
        QCOMPARE(code.triesLeft(), 2);
        QCOMPARE(code.check(Passphrase(u"73855")), Answer::Wrong);
        QCOMPARE(code.check(Passphrase(u"8888")), Answer::Refused);
        QVERIFY(!code.isSet());
        QCOMPARE(code.check(Passphrase(u"7385")), Answer::Refused);
    }

    void theRightAnswerGivesAllTriesBackAndHalfACodeCostsNone()
    {
        BlankCode code;
        QVERIFY(code.set(Passphrase(u"7385")));
        QCOMPARE(code.check(Passphrase(u"1111")), Answer::Wrong);
        QCOMPARE(code.check(Passphrase(u"738")), Answer::Incomplete);
        QCOMPARE(code.check(Passphrase(u"")), Answer::Incomplete);
        QCOMPARE(code.check(Passphrase(u"7385")), Answer::Right);
        QCOMPARE(code.triesLeft(), BlankCode::Tries);
    }

    void aClearedCodeOpensNothing()
    {
        BlankCode code;
        QCOMPARE(code.check(Passphrase(u"7385")), Answer::Refused);
        QVERIFY(code.set(Passphrase(u"7385")));
        code.clear();
        QVERIFY(!code.isSet());
        QCOMPARE(code.check(Passphrase(u"7385")), Answer::Refused);
    }
};

QTEST_GUILESS_MAIN(TestBlankCode)
#include "tst_blankcode.moc"
