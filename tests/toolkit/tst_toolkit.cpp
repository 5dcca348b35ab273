// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/toolkitloader.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace regards;

namespace {

Toolkit small()
{
    return ToolkitLoader::loadFile(QStringLiteral(REGARDS_SMALL_TOOLKIT)).value();
}

SubjectCode subject(const QString &text)
{
    return *SubjectCode::fromText(text);
}

CriterionCode criterion(const QString &text)
{
    return *CriterionCode::fromText(text);
}

} // namespace

class TestToolkit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsFoundByItsCode();
    void whatIsNotInItIsNotFound();
    void partsComeInTheOrderOfTheirCodes();
    void guidesAndConsentAreFoundByCategory();
    void aQuestionBearsOnItsOwnAndItsPromptsCriteria();
    void ratingsHaveTheWordsOfTheFile();
    void whatWasFoundLivesAsLongAsACopy();
};

void TestToolkit::everyPartIsFoundByItsCode()
{
    const Toolkit toolkit = small();
    QCOMPARE(toolkit.theme(subject(u"2"_qs))->title.in(u"en"), u"The street"_qs);
    QCOMPARE(toolkit.standard(subject(u"1.10"_qs))->title.in(u"fr"), u"Fenêtres"_qs);
    QCOMPARE(toolkit.criterion(criterion(u"1.1.2"_qs))->statement.in(u"en"), u"Doors close."_qs);
    QCOMPARE(toolkit.standardOf(criterion(u"1.1.2"_qs))->code.text(), u"1.1"_qs);
    QCOMPARE(toolkit.themeOf(criterion(u"1.1.2"_qs))->code.text(), u"1"_qs);
    QCOMPARE(toolkit.themeOf(subject(u"2"_qs))->code.text(), u"2"_qs);
    QCOMPARE(toolkit.wording(subject(u"1.1.2"_qs))->in(u"en"), u"Doors close."_qs);
    QCOMPARE(toolkit.wording(subject(u"1.1"_qs))->in(u"en"), u"Doors"_qs);
    QCOMPARE(toolkit.wording(subject(u"1"_qs))->in(u"en"), u"The house"_qs);

    const Criterion &window = *toolkit.criterion(criterion(u"1.10.1"_qs));
    QCOMPARE(window.sources, Sources(Source::Documents));
    QCOMPARE(window.scope, Scope::Residential);
    QCOMPARE(window.crpd, QStringList{u"19"_qs});
    QCOMPARE(window.lookFor.size(), 2);
}

void TestToolkit::whatIsNotInItIsNotFound()
{
    const Toolkit toolkit = small();
    QVERIFY(!toolkit.criterion(criterion(u"1.1.9"_qs)));
    QVERIFY(!toolkit.criterion(CriterionCode()));
    QVERIFY(!toolkit.standard(subject(u"1.2"_qs)));
    QVERIFY(!toolkit.standard(subject(u"1"_qs)));
    QVERIFY(!toolkit.theme(subject(u"1.1"_qs)));
    QVERIFY(!toolkit.theme(subject(u"3"_qs)));
    QVERIFY(!toolkit.themeOf(subject(u"1.1.9"_qs)));
    QVERIFY(!toolkit.wording(subject(u"1.1.9"_qs)));
    QVERIFY(!toolkit.wording(SubjectCode()));
    QVERIFY(!toolkit.contains(SubjectCode()));
    QVERIFY(!toolkit.question(u"su99"_qs));
}

void TestToolkit::partsComeInTheOrderOfTheirCodes()
{
    const Toolkit toolkit = small();
    QStringList criteria;
    for (const Criterion &each : toolkit.criteria())
        criteria.append(each.code.text());
    QCOMPARE(criteria.join(u' '), u"1.1.1 1.1.2 1.10.1 2.1.1"_qs);
    QStringList subjects;
    for (const SubjectCode each : toolkit.subjects())
        subjects.append(each.text());
    QCOMPARE(subjects.join(u' '), u"1 1.1 1.1.1 1.1.2 1.10 1.10.1 2 2.1 2.1.1"_qs);
    QCOMPARE(toolkit.standards().size(), 3);
}

void TestToolkit::guidesAndConsentAreFoundByCategory()
{
    const Toolkit toolkit = small();
    for (const InterviewCategory category : allInterviewCategories()) {
        QCOMPARE(toolkit.guide(category).category, category);
        for (const bool group : {false, true}) {
            QCOMPARE(toolkit.consent(category, group).category, category);
            QCOMPARE(toolkit.consent(category, group).group, group);
            QCOMPARE(toolkit.consent(category, group).version, u"1"_qs);
        }
    }
    QCOMPARE(toolkit.guide(InterviewCategory::Carer).minutes, 30);
    QCOMPARE(toolkit.question(u"ca02"_qs)->theme.text(), u"2"_qs);
}

void TestToolkit::aQuestionBearsOnItsOwnAndItsPromptsCriteria()
{
    const Toolkit toolkit = small();
    const QList<CriterionCode> expected{criterion(u"1.1.1"_qs), criterion(u"1.1.2"_qs)};
    QCOMPARE(toolkit.question(u"su01"_qs)->allCriteria(), expected);
    QVERIFY(toolkit.question(u"su02"_qs)->allCriteria().isEmpty());
}

void TestToolkit::ratingsHaveTheWordsOfTheFile()
{
    const Toolkit toolkit = small();
    for (const Rating rating : Rating::all())
        QCOMPARE(toolkit.ratingText(rating).label.in(u"en"), rating.token());
}

void TestToolkit::whatWasFoundLivesAsLongAsACopy()
{
    std::optional<Toolkit> first = small();
    const Toolkit copy = *first;
    const Criterion *found = first->criterion(criterion(u"1.1.1"_qs));
    first.reset();
    QCOMPARE(found, copy.criterion(criterion(u"1.1.1"_qs)));
    QCOMPARE(found->statement.in(u"en"), u"Doors open."_qs);
}

QTEST_GUILESS_MAIN(TestToolkit)
#include "tst_toolkit.moc"
