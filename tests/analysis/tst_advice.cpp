// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/advice.h"
#include "core/notebook/edithistory.h"
#include "tests/analysis/emptyvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SubjectCode code(const char *text)
{
    return *SubjectCode::fromText(QString::fromLatin1(text));
}

RecommendationTemplate draftOn(const QString &id, const QList<SubjectCode> &subjects)
{
    const auto both = [](const QString &text) {
        return LocalText({{u"fr"_s, text + u" (fr)"}, {u"en"_s, text + u" (en)"}});
    };
    return {id, subjects, u"3_months"_s, both(u"text"_s), both(u"who"_s), both(u"sign"_s)};
}

} // namespace

/// What is weak, what is recommended on it, and in what order it stands.
class TestAdvice : public QObject, protected EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        make(1'772'600'000'000);
        m_report = put("report", {{"visit", m_visit}, {"name", u"Rapport inventé"_s}});
    }
    void cleanup() { close(); }

    void onlyWhatIsNotOrHardlyBegunIsWeak();
    void aRecommendationOnTheWholeCoversItsParts();
    void aPriorityIsSuggestedByTheRating();
    void aDayIsSuggestedByTheHorizon();
    void aDraftBringsItsWordsInTheLanguageAskedFor();
    void aDraftIsAboutWhatItWasChosenForAndItsOwnWeakSubjects();
    void severalAreAddedAtTheEndTogetherAndUndoneInOneStep();
    void oneInOnesOwnWordsIsEmptyButForItsSubjectAndPriority();
    void theListIsOrderedAsTheReport();
    void arrangingWritesPositionsAndPriorities();
    void subjectsAreReplaced();

private:
    void agree(const char *subject, const QString &rating)
    {
        put("agreed", {{"report", m_report}, {"subject", QString::fromLatin1(subject)}, {"rating", rating}});
    }
    AdvisableSubject subject(const char *wanted)
    {
        for (const AdvisableSubject &one : advisableSubjects(*m_notebook, m_toolkit, m_report)) {
            if (one.code == code(wanted))
                return one;
        }
        qFatal("no subject %s", wanted);
    }
    QList<RecordId> add(const QList<NewAdvice> &advice, const QString &language = u"fr"_s)
    {
        return must(addRecommendations(*m_notebook, m_toolkit, m_report, advice, language));
    }

    RecordId m_report;
};

void TestAdvice::onlyWhatIsNotOrHardlyBegunIsWeak()
{
    agree("1.1.1", u"not_initiated"_s);
    agree("1.1.2", u"initiated"_s);
    agree("1.1.3", u"partial"_s);
    agree("1.1.4", u"not_applicable"_s);
    agree("1.2", u"initiated"_s);
    QStringList weak;
    for (const AdvisableSubject &one : advisableSubjects(*m_notebook, m_toolkit, m_report)) {
        QCOMPARE(one.isOpen(), one.isWeak());
        if (one.isWeak())
            weak.append(one.code.text());
    }
    QCOMPARE(weak, (QStringList{u"1.1.1"_s, u"1.1.2"_s, u"1.2"_s}));
}

void TestAdvice::aRecommendationOnTheWholeCoversItsParts()
{
    agree("1.1", u"initiated"_s);
    agree("1.1.1", u"initiated"_s);
    agree("1.2.1", u"initiated"_s);
    add({{{code("1.1")}}});
    QCOMPARE(subject("1.1").recommendations, 1);
    QVERIFY(!subject("1.1").isOpen());
    QCOMPARE(subject("1.1.1").recommendations, 0);
    QCOMPARE(subject("1.1.1").above, 1);
    QVERIFY(!subject("1.1.1").isOpen());
    QVERIFY(subject("1.2.1").isOpen());
    // What is about the whole and the part counts once for the part.
    add({{{code("1.2"), code("1.2.1")}}});
    QCOMPARE(subject("1.2.1").recommendations, 1);
    QCOMPARE(subject("1.2.1").above, 0);
}

void TestAdvice::aPriorityIsSuggestedByTheRating()
{
    QCOMPARE(suggestedPriority(Rating::Level::NotInitiated), u"high"_s);
    QCOMPARE(suggestedPriority(Rating::Level::Initiated), u"medium"_s);
    QCOMPARE(suggestedPriority(Rating::Level::Partial), u"low"_s);
    for (const auto none : {Rating::Level::Full, Rating::Level::NotApplicable, Rating::Level::NotAssessed})
        QCOMPARE(suggestedPriority(Rating(none)), QString());
    QCOMPARE(suggestedPriority(std::nullopt), QString());
}

void TestAdvice::aDayIsSuggestedByTheHorizon()
{
    const QDate today(2026, 1, 31);
    QCOMPARE(suggestedDue(u"now", today), QDate(2026, 2, 28));
    QCOMPARE(suggestedDue(u"3_months", today), QDate(2026, 4, 30));
    QCOMPARE(suggestedDue(u"12_months", today), QDate(2027, 1, 31));
    QCOMPARE(suggestedDue(u"later", today), QDate(2028, 1, 31));
    QCOMPARE(suggestedDue(u"", today), QDate(2026, 4, 30));
}

void TestAdvice::aDraftBringsItsWordsInTheLanguageAskedFor()
{
    agree("1.1.1", u"not_initiated"_s);
    const QList<RecordId> ids = add({{{code("1.1.1")}, draftOn(u"one"_s, {code("1.1.1")})}}, u"en"_s);
    const auto made = *m_notebook->find<Recommendation>(ids.constFirst());
    QCOMPARE(made.text, u"text (en)"_s);
    QCOMPARE(made.responsible, u"who (en)"_s);
    QCOMPARE(made.indicator, u"sign (en)"_s);
    QCOMPARE(made.horizon, u"3_months"_s);
    QCOMPARE(made.priority, u"high"_s);
    QCOMPARE(made.template_, u"one"_s);
    QCOMPARE(made.why, QString()); // the team's, never a library's
    QCOMPARE(made.report, m_report);
}

void TestAdvice::aDraftIsAboutWhatItWasChosenForAndItsOwnWeakSubjects()
{
    agree("1.1", u"initiated"_s);
    agree("1.1.1", u"full"_s);
    agree("1.1.3", u"not_initiated"_s);
    // On the standard, chosen for one of its criteria; on two criteria, one of which is as it should be.
    const QList<RecordId> ids = add({{{code("1.1.3")}, draftOn(u"a"_s, {code("1.1")})},
                                     {{code("1.1.3")}, draftOn(u"b"_s, {code("1.1.1"), code("1.1.3")})},
                                     {{code("1.1.3")}, draftOn(u"c"_s, {code("9.9.9")})}});
    QCOMPARE(subjectsOf(*m_notebook, ids.at(0)), (QList{code("1.1"), code("1.1.3")}));
    QCOMPARE(subjectsOf(*m_notebook, ids.at(1)), QList{code("1.1.3")});
    QCOMPARE(subjectsOf(*m_notebook, ids.at(2)), QList{code("1.1.3")});
    // The worst rating decides.
    QCOMPARE(m_notebook->find<Recommendation>(ids.at(0))->priority, u"high"_s);
}

void TestAdvice::severalAreAddedAtTheEndTogetherAndUndoneInOneStep()
{
    add({{{code("1.1.1")}}});
    EditHistory edits(*m_notebook);
    add({{{code("1.1.2")}, draftOn(u"a"_s, {code("1.1.2")})}, {{code("1.1.3")}, draftOn(u"b"_s, {code("1.1.3")})}});
    QList<qint64> positions;
    for (const ListedRecommendation &one : recommendationsOf(*m_notebook, m_report))
        positions.append(*one.record.position);
    QCOMPARE(positions, (QList<qint64>{1, 2, 3}));
    QVERIFY(edits.undo());
    QCOMPARE(recommendationsOf(*m_notebook, m_report).size(), 1);
    QVERIFY(!edits.canUndo());
    QVERIFY(edits.redo());
    const auto again = recommendationsOf(*m_notebook, m_report);
    QCOMPARE(again.size(), 3);
    QCOMPARE(again.at(1).subjects, QList{code("1.1.2")});
    QCOMPARE(again.at(1).record.text, u"text (fr)"_s);
}

void TestAdvice::oneInOnesOwnWordsIsEmptyButForItsSubjectAndPriority()
{
    agree("1.1.2", u"initiated"_s);
    const auto made = *m_notebook->find<Recommendation>(add({{{code("1.1.2")}}}).constFirst());
    QCOMPARE(made.text, QString());
    QCOMPARE(made.template_, QString());
    QCOMPARE(made.priority, u"medium"_s);
    const auto whole = *m_notebook->find<Recommendation>(add({{}}).constFirst());
    QCOMPARE(whole.priority, QString());
    QCOMPARE(subjectsOf(*m_notebook, whole.id), QList<SubjectCode>());
}

void TestAdvice::theListIsOrderedAsTheReport()
{
    qint64 position = 0;
    for (const QString &priority : {u""_s, u"low"_s, u"high"_s, u"medium"_s, u"high"_s}) {
        ++position;
        put("recommendation",
            {{"report", m_report},
             {"priority", priority},
             {"position", position},
             {"text", QString::number(position)}});
    }
    QStringList order;
    for (const ListedRecommendation &one : recommendationsOf(*m_notebook, m_report))
        order.append(one.record.text);
    QCOMPARE(order, (QStringList{u"3"_s, u"5"_s, u"4"_s, u"2"_s, u"1"_s}));
}

void TestAdvice::arrangingWritesPositionsAndPriorities()
{
    const QList<RecordId> ids = add({{{code("1.1.1")}}, {{code("1.1.2")}}, {{code("1.1.3")}}});
    must(arrangeRecommendations(*m_notebook, {{ids.at(2), u"high"_s}, {ids.at(0), u"high"_s}, {ids.at(1), {}}}));
    const auto listed = recommendationsOf(*m_notebook, m_report);
    QCOMPARE(listed.at(0).record.id, ids.at(2));
    QCOMPARE(listed.at(0).record.priority, u"high"_s);
    QCOMPARE(listed.at(1).record.id, ids.at(0));
    QCOMPARE(listed.at(2).record.priority, QString());
    QCOMPARE(*listed.at(2).record.position, 3);
    // All or none.
    QVERIFY(!arrangeRecommendations(*m_notebook, {{ids.at(0), u"low"_s}, {ids.at(1), u"urgent"_s}}));
    QCOMPARE(m_notebook->find<Recommendation>(ids.at(0))->priority, u"high"_s);
}

void TestAdvice::subjectsAreReplaced()
{
    const RecordId id = add({{{code("1.1.1"), code("1.2")}}}).constFirst();
    must(setSubjects(*m_notebook, id, {code("2.1.1"), code("1.2")}));
    QCOMPARE(subjectsOf(*m_notebook, id), (QList{code("1.2"), code("2.1.1")}));
    must(setSubjects(*m_notebook, id, {}));
    QCOMPARE(subjectsOf(*m_notebook, id), QList<SubjectCode>());
    must(setSubjects(*m_notebook, id, {code("1.1.1")})); // one that was taken away comes back
    QCOMPARE(subjectsOf(*m_notebook, id), QList{code("1.1.1")});
}

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
