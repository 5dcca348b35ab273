// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the shipped toolkit to the facts of the framework (structure.tsv) and to the rules of its wording.
#include "core/toolkit/toolkitloader.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace regards;

namespace {

/// One line of structure.tsv.
struct Fact
{
    QString level;
    SubjectCode code;
    Sources sources;
    QString scope;
    QStringList crpd;
};

QList<Fact> facts()
{
    QFile file(QStringLiteral(REGARDS_TOOLKIT_TESTS "/structure.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QList<Fact> facts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.first() == u"level")
            continue;
        Fact fact{cells.at(0), *SubjectCode::fromText(cells.at(1)), {}, cells.at(4), {}};
        for (const QChar letter : cells.at(3))
            fact.sources |= *sourceFromToken(QStringView(&letter, 1));
        fact.crpd = cells.at(5).split(u',', Qt::SkipEmptyParts);
        facts.append(fact);
    }
    return facts;
}

struct Wording
{
    QString place;
    LocalText text;
};

QList<Wording> wordingsOfGuides(const Toolkit &toolkit)
{
    QList<Wording> all;
    for (const InterviewCategory category : allInterviewCategories()) {
        const Guide &guide = toolkit.guide(category);
        all.append({token(category) + u" opening", guide.opening});
        all.append({token(category) + u" closing", guide.closing});
        for (const Question &question : guide.questions) {
            all.append({question.id, question.text});
            for (const Prompt &prompt : question.prompts)
                all.append({question.id + u" prompt", prompt.text});
        }
        for (const bool group : {false, true})
            all.append({token(category) + u" consent", toolkit.consent(category, group).text});
    }
    return all;
}

/// Every wording of the file, each with where it stands.
QList<Wording> wordings(const Toolkit &toolkit)
{
    QList<Wording> all{{u"title"_qs, toolkit.title()}, {u"notice"_qs, toolkit.notice()}};
    for (const RatingText &rating : toolkit.ratings()) {
        all.append({rating.rating.token() + u" label", rating.label});
        all.append({rating.rating.token() + u" meaning", rating.meaning});
    }
    for (const Theme &theme : toolkit.themes()) {
        all.append({theme.code.text() + u" title", theme.title});
        all.append({theme.code.text() + u" short", theme.shortTitle});
        all.append({theme.code.text() + u" plain", theme.plain});
    }
    for (const Standard &standard : toolkit.standards()) {
        all.append({standard.code.text() + u" title", standard.title});
        all.append({standard.code.text() + u" plain", standard.plain});
    }
    for (const Criterion &criterion : toolkit.criteria()) {
        all.append({criterion.code.text() + u" statement", criterion.statement});
        all.append({criterion.code.text() + u" plain", criterion.plain});
        for (const LocalText &prompt : criterion.lookFor)
            all.append({criterion.code.text() + u" look_for", prompt});
    }
    return all + wordingsOfGuides(toolkit);
}

qsizetype words(const QString &text)
{
    static const QRegularExpression blank(u"\\s+"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(blank, Qt::SkipEmptyParts).size();
}

} // namespace

class TestQualityRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsPartOfTheProgram();
    void itHasFiveThemesTwentyFiveStandardsAHundredAndSixteenCriteria();
    void codesAreThoseOfTheFramework();
    void sourcesScopesAndArticlesAreThoseOfTheFramework();
    void everyWordingIsInFrenchAndEnglish();
    void frenchTypographyIsRight_data();
    void frenchTypographyIsRight();
    void noTypewriterQuotesAreUsed();
    void peopleAreNotCalledPatients();
    void noTwoStatementsAreEqual();
    void everyCriterionHasTwoToFourPrompts();
    void plainWordsAreShort();
    void ratingsHaveTheWordsOfTheProgramme();
    void themesHaveTheShortNamesOfTheProgramme();
    void everyCriterionIsAskedAboutWhereItsSourcesSaySo_data();
    void everyCriterionIsAskedAboutWhereItsSourcesSaySo();
    void noGuideAsksWhatItsIntervieweesCannotTell_data();
    void noGuideAsksWhatItsIntervieweesCannotTell();
    void aGuideHasAtMostEighteenQuestionsThemeByTheme_data();
    void aGuideHasAtMostEighteenQuestionsThemeByTheme();

private:
    std::optional<Toolkit> m_toolkit;
};

void TestQualityRights::initTestCase()
{
    auto toolkit = ToolkitLoader::builtin();
    QVERIFY2(toolkit, toolkit ? "" : qPrintable(toolkit.error().details.join(u' ')));
    m_toolkit = *toolkit;
}

void TestQualityRights::itIsPartOfTheProgram()
{
    const auto file = ToolkitLoader::loadFile(QStringLiteral(REGARDS_TOOLKITS "/qualityrights-2012.json"));
    QCOMPARE(m_toolkit->digest(), file->digest());
    QCOMPARE(m_toolkit->id(), u"qualityrights-2012"_qs);
}

void TestQualityRights::itHasFiveThemesTwentyFiveStandardsAHundredAndSixteenCriteria()
{
    QCOMPARE(m_toolkit->themes().size(), 5);
    QCOMPARE(m_toolkit->standards().size(), 25);
    QCOMPARE(m_toolkit->criteria().size(), 116);
}

void TestQualityRights::codesAreThoseOfTheFramework()
{
    QList<SubjectCode> expected;
    for (const Fact &fact : facts())
        expected.append(fact.code);
    QCOMPARE(m_toolkit->subjects(), expected);
}

void TestQualityRights::sourcesScopesAndArticlesAreThoseOfTheFramework()
{
    for (const Fact &fact : facts()) {
        const QByteArray place = fact.code.text().toUtf8();
        if (const auto code = CriterionCode::fromSubject(fact.code)) {
            const Criterion &criterion = *m_toolkit->criterion(*code);
            QVERIFY2(criterion.sources == fact.sources, place.constData());
            QVERIFY2(token(criterion.scope) == fact.scope, place.constData());
            // The theme's articles come first, then, where one fits, a more special one.
            const QStringList articles = m_toolkit->themeOf(*code)->crpd;
            QVERIFY2(criterion.crpd.first(articles.size()) == articles, place.constData());
        } else if (const Theme *theme = m_toolkit->theme(fact.code)) {
            QVERIFY2(theme->crpd == fact.crpd, place.constData());
        }
    }
}

void TestQualityRights::everyWordingIsInFrenchAndEnglish()
{
    QCOMPARE(m_toolkit->languages(), (QStringList{u"en"_qs, u"fr"_qs}));
    for (const auto &[place, text] : wordings(*m_toolkit)) {
        QVERIFY2(text.languages() == m_toolkit->languages(), qPrintable(place));
        for (const QString &language : text.languages())
            QVERIFY2(text.in(language).trimmed() == text.in(language), qPrintable(place));
    }
}

void TestQualityRights::frenchTypographyIsRight_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::newRow("a narrow no-break space before ; ! ?") << u"[^\\x{202f}?!][;!?]"_qs;
    QTest::newRow("a no-break space before : and »") << u"[^\\x{a0}][:»]"_qs;
    QTest::newRow("a no-break space after «") << u"«[^\\x{a0}]"_qs;
    QTest::newRow("one character for an ellipsis") << u"\\.\\.\\."_qs;
    QTest::newRow("œ in one letter") << u"\\b[Oo]euvre|[cs]oeur|\\bvoeu"_qs;
    QTest::newRow("accents on capitals") << u"\\b(Etat|Etre|Ecout|Equipe|Etablissement|Ecrit|A partir|A la)"_qs;
    QTest::newRow("no blank twice") << u"[ \\x{a0}\\x{202f}]{2}"_qs;
}

void TestQualityRights::frenchTypographyIsRight()
{
    QFETCH(QString, wrong);
    const QRegularExpression expression(wrong);
    for (const auto &[place, text] : wordings(*m_toolkit)) {
        const auto match = expression.match(text.in(u"fr"));
        QVERIFY2(!match.hasMatch(), qPrintable(QString(place + u": " + text.in(u"fr"))));
    }
}

void TestQualityRights::noTypewriterQuotesAreUsed()
{
    for (const auto &[place, text] : wordings(*m_toolkit)) {
        for (const QString &language : text.languages()) {
            QVERIFY2(!text.in(language).contains(u'\''), qPrintable(QString(place + u": " + text.in(language))));
            QVERIFY2(!text.in(language).contains(u'"'), qPrintable(QString(place + u": " + text.in(language))));
        }
    }
}

void TestQualityRights::peopleAreNotCalledPatients()
{
    const QRegularExpression word(u"\\b(malades?|patiente?s?)\\b"_qs, QRegularExpression::CaseInsensitiveOption);
    for (const auto &[place, text] : wordings(*m_toolkit)) {
        for (const QString &language : text.languages())
            QVERIFY2(!word.match(text.in(language)).hasMatch(), qPrintable(QString(place + u": " + text.in(language))));
    }
}

void TestQualityRights::noTwoStatementsAreEqual()
{
    QSet<QString> seen;
    for (const Criterion &criterion : m_toolkit->criteria()) {
        for (const LocalText &text : QList{criterion.statement, criterion.plain} + criterion.lookFor) {
            for (const QString &language : text.languages()) {
                const QString key = language + u' ' + text.in(language);
                QVERIFY2(!seen.contains(key), qPrintable(QString(criterion.code.text() + u": " + key)));
                seen.insert(key);
            }
        }
    }
}

void TestQualityRights::everyCriterionHasTwoToFourPrompts()
{
    for (const Criterion &criterion : m_toolkit->criteria())
        QVERIFY2(criterion.lookFor.size() >= 2 && criterion.lookFor.size() <= 4, qPrintable(criterion.code.text()));
}

void TestQualityRights::plainWordsAreShort()
{
    constexpr qsizetype most = 30;
    for (const Criterion &criterion : m_toolkit->criteria()) {
        for (const QString &language : criterion.plain.languages())
            QVERIFY2(words(criterion.plain.in(language)) <= most, qPrintable(criterion.code.text()));
    }
}

void TestQualityRights::ratingsHaveTheWordsOfTheProgramme()
{
    QStringList french;
    QStringList english;
    for (const Rating rating : Rating::all()) {
        french.append(m_toolkit->ratingText(rating).label.in(u"fr"));
        english.append(m_toolkit->ratingText(rating).label.in(u"en"));
    }
    QCOMPARE(french,
             (QStringList{u"Atteint pleinement"_qs, u"Atteint partiellement"_qs, u"Démarche engagée"_qs,
                          u"Non engagé"_qs, u"Non applicable"_qs, u"Éléments insuffisants"_qs}));
    QCOMPARE(english,
             (QStringList{u"Achieved in full"_qs, u"Achieved partially"_qs, u"Achievement initiated"_qs,
                          u"Not initiated"_qs, u"Not applicable"_qs, u"Not enough evidence"_qs}));
}

void TestQualityRights::themesHaveTheShortNamesOfTheProgramme()
{
    QStringList names;
    for (const Theme &theme : m_toolkit->themes())
        names.append(theme.shortTitle.in(u"fr"));
    QCOMPARE(names,
             (QStringList{u"Niveau de vie adéquat"_qs, u"État de santé physique et mental"_qs, u"Capacité juridique"_qs,
                          u"Prévention de la violence et de la maltraitance"_qs, u"Autonomie et inclusion"_qs}));
}

namespace {

void addCategories()
{
    QTest::addColumn<InterviewCategory>("category");
    for (const InterviewCategory category : allInterviewCategories())
        QTest::newRow(token(category).toUtf8().constData()) << category;
}

} // namespace

void TestQualityRights::everyCriterionIsAskedAboutWhereItsSourcesSaySo_data()
{
    addCategories();
}

void TestQualityRights::everyCriterionIsAskedAboutWhereItsSourcesSaySo()
{
    QFETCH(InterviewCategory, category);
    QSet<CriterionCode> asked;
    for (const Question &question : m_toolkit->guide(category).questions) {
        for (const CriterionCode code : question.allCriteria())
            asked.insert(code);
    }
    for (const Criterion &criterion : m_toolkit->criteria()) {
        if (criterion.sources.testFlag(sourceOf(category)))
            QVERIFY2(asked.contains(criterion.code), qPrintable(criterion.code.text()));
    }
}

void TestQualityRights::noGuideAsksWhatItsIntervieweesCannotTell_data()
{
    addCategories();
}

void TestQualityRights::noGuideAsksWhatItsIntervieweesCannotTell()
{
    QFETCH(InterviewCategory, category);
    for (const Question &question : m_toolkit->guide(category).questions) {
        for (const CriterionCode code : question.allCriteria()) {
            QVERIFY2(m_toolkit->criterion(code)->sources.testFlag(sourceOf(category)),
                     qPrintable(QString(question.id + u' ' + code.text())));
        }
    }
}

void TestQualityRights::aGuideHasAtMostEighteenQuestionsThemeByTheme_data()
{
    addCategories();
}

void TestQualityRights::aGuideHasAtMostEighteenQuestionsThemeByTheme()
{
    QFETCH(InterviewCategory, category);
    const Guide &guide = m_toolkit->guide(category);
    QVERIFY(guide.questions.size() <= 18);
    QCOMPARE(guide.minutes, 45);
    SubjectCode last;
    QSet<SubjectCode> themes;
    for (const Question &question : guide.questions) {
        QVERIFY2(last <= question.theme, qPrintable(question.id));
        QVERIFY2(!question.prompts.isEmpty() && !question.allCriteria().isEmpty(), qPrintable(question.id));
        last = question.theme;
        themes.insert(question.theme);
    }
    QCOMPARE(themes.size(), m_toolkit->themes().size());
}

QTEST_GUILESS_MAIN(TestQualityRights)
#include "tst_qualityrights.moc"
