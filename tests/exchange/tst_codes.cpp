// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"

#include <QSet>
#include <QTest>

using namespace regards;

namespace {

const QByteArrayView Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

template <typename Code>
QString plain(const Code &code)
{
    return code.format().remove(QLatin1Char('-'));
}

template <typename Code>
QString flawOf(QStringView typed)
{
    const auto read = Code::parse(typed);
    return read ? QString() : read.error().details.last();
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrintedCodeIsReadBack();
    void codesAreReadAsPeopleTypeThem();
    void anyWrongCharacterIsNoticed();
    void anyTwoWrongCharactersAreNoticed();
    void neighboursThatChangedPlacesAreNoticed();
    void aWrongCodeSaysWhatIsWrong();
    void theSameSeedGivesTheSameCodes();
    void codesUseTheWholeAlphabet();
    void checksumsNeverChange();
};

void TestCodes::aPrintedCodeIsReadBack()
{
    SeededWorld world(1, 0);
    for (int i = 0; i < 200; ++i) {
        const VisitCode visit = VisitCode::generate(world);
        QCOMPARE(visit.format().size(), 24);
        QCOMPARE(visit.symbols().size(), 20);
        QVERIFY(VisitCode::parse(visit.format()).value() == visit);
        const WithdrawalCode withdrawal = WithdrawalCode::generate(world);
        QCOMPARE(withdrawal.format().size(), 14);
        QVERIFY(WithdrawalCode::parse(withdrawal.format()).value() == withdrawal);
    }
}

void TestCodes::codesAreReadAsPeopleTypeThem()
{
    SeededWorld world(2, 0);
    bool sawZero = false;
    bool sawOne = false;
    for (int i = 0; i < 50; ++i) {
        const WithdrawalCode code = WithdrawalCode::generate(world);
        const QString symbols = plain(code);
        sawZero |= symbols.contains(QLatin1Char('0'));
        sawOne |= symbols.contains(QLatin1Char('1'));
        QString like = symbols;
        like.replace(QLatin1Char('0'), QLatin1Char('O'));
        for (const QString &typed : {symbols, symbols.toLower(), QString(QStringLiteral("  ") + symbols + u' '),
                                     QString(symbols.first(5) + QChar(0x2011) + symbols.mid(5)),
                                     QString(symbols.first(3) + QChar(0xa0) + symbols.mid(3)), like, like.toLower(),
                                     QString(symbols).replace(QLatin1Char('1'), QLatin1Char('I')),
                                     QString(symbols).replace(QLatin1Char('1'), QLatin1Char('l'))}) {
            const auto read = WithdrawalCode::parse(typed);
            QVERIFY2(read, qPrintable(typed));
            QVERIFY(*read == code);
        }
    }
    QVERIFY(sawZero && sawOne);
}

void TestCodes::anyWrongCharacterIsNoticed()
{
    SeededWorld world(3, 0);
    const QString visit = plain(VisitCode::generate(world));
    const QString withdrawal = plain(WithdrawalCode::generate(world));
    for (const char symbol : Alphabet) {
        for (qsizetype at = 0; at < visit.size(); ++at) {
            QString wrong = visit;
            wrong[at] = QLatin1Char(symbol);
            QCOMPARE(flawOf<VisitCode>(wrong), wrong == visit ? QString() : QStringLiteral("checksum"));
        }
        for (qsizetype at = 0; at < withdrawal.size(); ++at) {
            QString wrong = withdrawal;
            wrong[at] = QLatin1Char(symbol);
            QCOMPARE(flawOf<WithdrawalCode>(wrong), wrong == withdrawal ? QString() : QStringLiteral("checksum"));
        }
    }
}

void TestCodes::anyTwoWrongCharactersAreNoticed()
{
    SeededWorld world(4, 0);
    const QString right = plain(WithdrawalCode::generate(world));
    for (qsizetype first = 0; first < right.size(); ++first) {
        for (qsizetype second = first + 1; second < right.size(); ++second) {
            for (const char one : Alphabet) {
                for (const char other : Alphabet) {
                    QString wrong = right;
                    wrong[first] = QLatin1Char(one);
                    wrong[second] = QLatin1Char(other);
                    if (wrong != right && WithdrawalCode::parse(wrong))
                        QFAIL(qPrintable(wrong));
                }
            }
        }
    }
}

void TestCodes::neighboursThatChangedPlacesAreNoticed()
{
    SeededWorld world(5, 0);
    for (int i = 0; i < 50; ++i) {
        const QString right = plain(VisitCode::generate(world));
        for (qsizetype at = 0; at + 1 < right.size(); ++at) {
            QString wrong = right;
            std::swap(wrong[at], wrong[at + 1]);
            QCOMPARE(flawOf<VisitCode>(wrong), wrong == right ? QString() : QStringLiteral("checksum"));
        }
    }
}

void TestCodes::aWrongCodeSaysWhatIsWrong()
{
    SeededWorld world(6, 0);
    const QString right = VisitCode::generate(world).format();
    QCOMPARE(flawOf<VisitCode>(right.chopped(1)), QStringLiteral("length"));
    QCOMPARE(flawOf<VisitCode>(QString(right + u'A')), QStringLiteral("length"));
    QCOMPARE(flawOf<VisitCode>({}), QStringLiteral("length"));
    QCOMPARE(flawOf<VisitCode>(QString(right.chopped(1) + u'U')), QStringLiteral("character"));
    QCOMPARE(flawOf<VisitCode>(QString(right.chopped(1) + QChar(0x416))), QStringLiteral("character"));
    QCOMPARE(flawOf<VisitCode>(QString(right.chopped(1) + QChar(0))), QStringLiteral("character"));
    QCOMPARE(VisitCode::parse(u"x").error().code, ErrorCode::WrongVisitCode);
    QCOMPARE(WithdrawalCode::parse(u"x").error().code, ErrorCode::WithdrawalCodeWrong);
}

void TestCodes::theSameSeedGivesTheSameCodes()
{
    SeededWorld one(7, 0);
    SeededWorld same(7, 1000);
    SeededWorld other(8, 0);
    const VisitCode code = VisitCode::generate(one);
    QVERIFY(VisitCode::generate(same) == code);
    QVERIFY(!(VisitCode::generate(other) == code));
    RealWorld real;
    QVERIFY(!(VisitCode::generate(real) == VisitCode::generate(real)));
}

void TestCodes::codesUseTheWholeAlphabet()
{
    SeededWorld world(9, 0);
    QList<QSet<QChar>> seen(VisitCode::RandomSymbols);
    for (int i = 0; i < 1000; ++i) {
        const QString symbols = plain(VisitCode::generate(world));
        for (qsizetype at = 0; at < seen.size(); ++at)
            seen[at].insert(symbols.at(at));
    }
    for (const QSet<QChar> &symbols : std::as_const(seen))
        QCOMPARE(symbols.size(), 32);
}

void TestCodes::checksumsNeverChange()
{
    // Codes are printed on paper and outlive the version that made them.
    QVERIFY(VisitCode::parse(u"0000-0000-0000-0000-0000"));
    QCOMPARE(flawOf<WithdrawalCode>(u"0123-4567-89P9"), QString());
    QCOMPARE(flawOf<VisitCode>(u"0123-4567-89AB-CDEF-GGE3"), QString());
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
