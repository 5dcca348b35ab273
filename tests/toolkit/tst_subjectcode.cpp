// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/subjectcode.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace regards;

namespace {

SubjectCode code(const QString &text)
{
    return *SubjectCode::fromText(text);
}

} // namespace

class TestSubjectCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadBackAsItIsWritten_data();
    void textIsReadBackAsItIsWritten();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void codesAreOrderedByNumberNotByText();
    void aCodeKnowsWhatItIsPartOf();
    void onlyThreeNumbersNameACriterion();
    void codesCanBeLookedUp();
};

void TestSubjectCode::textIsReadBackAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("theme") << u"1"_qs << int(SubjectCode::Level::Theme);
    QTest::newRow("standard") << u"1.10"_qs << int(SubjectCode::Level::Standard);
    QTest::newRow("criterion") << u"5.4.3"_qs << int(SubjectCode::Level::Criterion);
    QTest::newRow("greatest") << u"999.999.999"_qs << int(SubjectCode::Level::Criterion);
}

void TestSubjectCode::textIsReadBackAsItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(int, level);
    const auto read = SubjectCode::fromText(text);
    QVERIFY(read);
    QCOMPARE(int(read->level()), level);
    QCOMPARE(read->text(), text);
}

void TestSubjectCode::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",   ".",  "0",  "1.", ".1",       "1..2", "01", "1.02", "1.0", "1.2.3.4", "1,2",
                             " 1", "1 ", "+1", "-1", "1.2.1000", "1000", "a",  "1.a",  "٣",   "1.2.٣",   "１"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSubjectCode::whatIsNoCodeIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!SubjectCode::fromText(text));
    QVERIFY(!CriterionCode::fromText(text));
}

void TestSubjectCode::codesAreOrderedByNumberNotByText()
{
    QStringList texts{u"10"_qs,  u"2.1"_qs, u"1.10.1"_qs, u"1"_qs,   u"1.2.10"_qs,
                      u"1.2"_qs, u"2"_qs,   u"1.2.9"_qs,  u"1.10"_qs};
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) { return code(a) < code(b); });
    QCOMPARE(texts.join(u' '), u"1 1.2 1.2.9 1.2.10 1.10 1.10.1 2 2.1 10"_qs);
    QVERIFY(SubjectCode() < code(u"1"_qs));
}

void TestSubjectCode::aCodeKnowsWhatItIsPartOf()
{
    const SubjectCode criterion = code(u"1.2.3"_qs);
    QCOMPARE(criterion.parent().text(), u"1.2"_qs);
    QCOMPARE(criterion.standard().text(), u"1.2"_qs);
    QCOMPARE(criterion.theme().text(), u"1"_qs);
    QVERIFY(code(u"1"_qs).parent().isNone());
    QVERIFY(code(u"1"_qs).standard().isNone());
    QVERIFY(SubjectCode().parent().isNone());

    QVERIFY(criterion.isWithin(criterion));
    QVERIFY(criterion.isWithin(code(u"1.2"_qs)));
    QVERIFY(criterion.isWithin(code(u"1"_qs)));
    QVERIFY(!criterion.isWithin(code(u"1.3"_qs)));
    QVERIFY(!code(u"1.20.3"_qs).isWithin(code(u"1.2"_qs)));
    QVERIFY(!code(u"1"_qs).isWithin(criterion));
    QVERIFY(!criterion.isWithin(SubjectCode()));
}

void TestSubjectCode::onlyThreeNumbersNameACriterion()
{
    QVERIFY(CriterionCode::fromText(u"1.2.3"));
    QVERIFY(!CriterionCode::fromText(u"1.2"));
    QVERIFY(!CriterionCode::fromSubject(code(u"1"_qs)));
    QVERIFY(!CriterionCode::fromSubject(SubjectCode()));
    const SubjectCode subject = *CriterionCode::fromText(u"1.2.3");
    QCOMPARE(subject, code(u"1.2.3"_qs));
}

void TestSubjectCode::codesCanBeLookedUp()
{
    const QSet<SubjectCode> subjects{code(u"1.2.3"_qs), code(u"1.2"_qs), code(u"1.2.3"_qs)};
    QCOMPARE(subjects.size(), 2);
    QVERIFY(subjects.contains(*CriterionCode::fromText(u"1.2.3")));
}

QTEST_GUILESS_MAIN(TestSubjectCode)
#include "tst_subjectcode.moc"
