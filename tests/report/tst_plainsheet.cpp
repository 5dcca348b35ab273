// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout.h"
#include "core/report/plainsheet.h"
#include "core/words/words.h"
#include "documenttext.h"
#include "filledvisit.h"
#include "pagesearch.h"

#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(regards::report::PlainRule)

class TestPlainSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_filled = std::make_unique<test::FilledVisit>(); }
    void cleanup() { m_filled.reset(); }

    void everySentenceOfItsOwnKeepsToTheRules_data() { languages(); }
    void everySentenceOfItsOwnKeepsToTheRules();
    void hasWordsAndADrawingForEveryStandard();
    void saysOneShortThingALine_data() { languages(); }
    void saysOneShortThingALine();
    void setsNothingSmallerThan14PointsAndDrawsLeftOfTheWords_data() { languages(); }
    void setsNothingSmallerThan14PointsAndDrawsLeftOfTheWords();
    void fillsTwoToFourPages_data();
    void fillsTwoToFourPages();
    void breaksNoIdeaOverAPage();
    void tellsWhatGoesWellAndWhatMustGetBetter();
    void saysUntilWhen();
    void saysADayThatHoldsForSeveralThingsOnce();
    void saysNothingThatPeopleWroteAsReasonsOrSaidInInterviews_data() { languages(); }
    void saysNothingThatPeopleWroteAsReasonsOrSaidInInterviews();
    void leavesOutWhatIsNotFitAndSaysWhy_data();
    void leavesOutWhatIsNotFitAndSaysWhy();
    void namesOnlyThoseOfWhomEnoughWereHeard();
    void takesTheToolkitsPlainWordsWhereItHasNoneOfItsOwn();
    void isWhatSomebodyWroteOnceItIsWritten();
    void leavesOutWhatIsStillToBeFilledIn();
    void noticesThatSomethingElseWasAgreedSince();
    void noticesNoReasonThatChanged();
    void readsEveryLineAsItWasWritten();
    void takesAnyTextForLines();
    void warnsGently_data();
    void warnsGently();
    void warnsOfNothingInAGoodSentence_data();
    void warnsOfNothingInAGoodSentence();
    void givesEveryPictogramANameAWordAndADrawing();
    void writesDrawingsAsSvgPaths();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    [[nodiscard]] PlainSheet sheet(const QString &language = u"fr"_s) const
    {
        const auto read = readPlainSheet(*m_filled->notebook, *m_filled->toolkit, m_filled->report, language);
        if (!read)
            qFatal("not read");
        return *read;
    }
    [[nodiscard]] report::Document built(const QString &language = u"fr"_s) const
    {
        const auto document = buildPlainSheet(*m_filled->notebook, *m_filled->toolkit, m_filled->report, language);
        if (!document)
            qFatal("not built");
        return *document;
    }
    void write(const QString &text) const
    {
        m_filled->put("section", {{"report", m_filled->report}, {"key", u"plain_fr"_s}, {"text", text}});
    }
    /// The texts of the lines under a heading of the sheet.
    [[nodiscard]] static QStringList under(const PlainText &text, const QString &heading)
    {
        QStringList lines;
        bool isInside = false;
        for (const PlainLine &line : text.lines) {
            if (line.kind == PlainLine::Kind::Heading)
                isInside = line.text == heading;
            else if (isInside)
                lines.append(line.text);
        }
        return lines;
    }

    std::unique_ptr<test::FilledVisit> m_filled;
    PlainWordings m_wordings = *PlainWordings::builtin();
};

namespace {

QStringList rulesBroken(const QString &text, const QString &language, const PlainWordings &wordings)
{
    QStringList broken;
    for (const PlainWarning &warning : plainWarnings(text, language, wordings))
        broken.append(token(warning.rule));
    return broken;
}

/// As it stands in the sheet, without what is put in or filled in.
QString bare(QString sentence)
{
    return sentence.remove(u"%1"_s).remove(PlainBlank);
}

} // namespace

void TestPlainSheet::everySentenceOfItsOwnKeepsToTheRules()
{
    QFETCH(QString, language);
    for (const QString &key : m_wordings.keys()) {
        const PlainSentence sentence = m_wordings.sentence(key);
        const QString text = bare(sentence.text.in(language));
        QVERIFY2(!text.isEmpty(), qPrintable(key));
        QVERIFY2(rulesBroken(text, language, m_wordings).isEmpty(), qPrintable(text));
        QVERIFY2(sentence.pictogram.isEmpty() || pictogramFromToken(sentence.pictogram), qPrintable(key));
    }
    for (const Standard &standard : m_filled->toolkit->standards()) {
        const PlainStandard *words = m_wordings.standard(m_filled->toolkit->id(), standard.code);
        QVERIFY2(words, qPrintable(standard.code.text()));
        for (const PlainSentence &sentence : {words->well, words->better}) {
            const QString text = sentence.text.in(language);
            const QStringList broken = rulesBroken(text, language, m_wordings);
            // "Without locking in or tying down" is said in no simpler way.
            QVERIFY2(broken.isEmpty() || broken == QStringList{u"two_negations"_s}, qPrintable(text));
            QCOMPARE(sentencesOf(text).size(), 1);
        }
        QVERIFY(words->well.text.in(language) != words->better.text.in(language));
    }
}

void TestPlainSheet::hasWordsAndADrawingForEveryStandard()
{
    for (const Standard &standard : m_filled->toolkit->standards()) {
        const PlainStandard *words = m_wordings.standard(m_filled->toolkit->id(), standard.code);
        QVERIFY2(words && pictogramFromToken(words->well.pictogram), qPrintable(standard.code.text()));
    }
    QVERIFY(!m_wordings.standard(u"another-toolkit"_s, *SubjectCode::fromText(u"1.1"_s)));
}

void TestPlainSheet::saysOneShortThingALine()
{
    QFETCH(QString, language);
    const QList<PlainLine> lines = shownLines(sheet(language).text);
    QVERIFY(lines.size() > 20);
    for (const PlainLine &line : lines) {
        QCOMPARE(sentencesOf(line.text).size(), 1);
        QVERIFY2(wordCount(line.text) <= MostPlainWords, qPrintable(line.text));
        const QStringList broken = rulesBroken(line.text, language, m_wordings);
        for (const QString &rule : {u"quote"_s, u"capitals"_s, u"abbreviation"_s})
            QVERIFY2(!broken.contains(rule), qPrintable(line.text));
    }
}

void TestPlainSheet::setsNothingSmallerThan14PointsAndDrawsLeftOfTheWords()
{
    QFETCH(QString, language);
    const report::Document document = built(language);
    QCOMPARE(document.look, DocumentLook::EasyRead);
    const auto pages = paginate(document);
    QVERIFY(pages);
    int drawings = 0;
    int numbers = 0;
    for (const Page &page : pages->pages) {
        const PictogramItem *beside = nullptr;
        for (const Item &item : page.items) {
            if (const auto *text = std::get_if<TextItem>(&item)) {
                QVERIFY2(text->text->size() >= 14, qPrintable(text->string()));
                numbers += text->origin.role == Role::Artifact
                    && text->string().contains(QChar(u'0' + int(pages->pages.size())));
                if (beside && text->origin.role == Role::Paragraph)
                    QVERIFY(beside->area.right() + 10 <= text->at.x());
                beside = nullptr;
            }
            if (const auto *drawing = std::get_if<PictogramItem>(&item)) {
                QVERIFY(drawing->area.width() >= 56.6); // 20 mm
                QCOMPARE(drawing->origin.role, Role::Artifact); // the words say the same
                beside = drawing;
                ++drawings;
            }
        }
    }
    QVERIFY(drawings > 15);
    QCOMPARE(numbers, int(pages->pages.size()));
}

void TestPlainSheet::fillsTwoToFourPages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<PageSize>("size");
    QTest::newRow("English, A4") << u"en"_s << PageSize::A4;
    QTest::newRow("French, A4") << u"fr"_s << PageSize::A4;
    QTest::newRow("English, Letter") << u"en"_s << PageSize::Letter;
    QTest::newRow("French, Letter") << u"fr"_s << PageSize::Letter;
}

void TestPlainSheet::fillsTwoToFourPages()
{
    QFETCH(QString, language);
    QFETCH(PageSize, size);
    report::Document document = built(language);
    document.pageSize = size;
    const auto pages = paginate(document);
    QVERIFY(pages);
    QVERIFY2(pages->pages.size() >= 2 && pages->pages.size() <= 4, qPrintable(QString::number(pages->pages.size())));
}

void TestPlainSheet::breaksNoIdeaOverAPage()
{
    report::Document document = built();
    for (int i = 0; i < 40; ++i)
        document.blocks.append(
            Idea{i % 2 ? std::optional(Pictogram::Bed) : std::nullopt, plainText(u"mot "_s.repeated(3 + 7 * (i % 5)))});
    const auto pages = paginate(document);
    QVERIFY(pages);
    QHash<int, int> pageOf;
    for (int i = 0; i < int(pages->pages.size()); ++i) {
        for (const Item &item : pages->pages[size_t(i)].items) {
            const auto *text = std::get_if<TextItem>(&item);
            if (!text || text->origin.role != Role::Paragraph)
                continue;
            QCOMPARE(pageOf.value(text->origin.block, i), i);
            pageOf.insert(text->origin.block, i);
        }
    }
    QVERIFY(pages->pages.size() > 5);
}

void TestPlainSheet::tellsWhatGoesWellAndWhatMustGetBetter()
{
    const PlainText text = sheet().text;
    const QStringList well = under(text, u"Ce qui va bien ici"_s);
    QCOMPARE(well.size(), MostWell);
    QCOMPARE(well.first(), u"Les chambres sont individuelles et ferment de l’intérieur."_s);
    const QStringList headings{u"Ce qui doit changer maintenant"_s, u"Ce qui doit changer dans les 3 mois"_s,
                               u"Ce qui doit aussi s’améliorer"_s};
    QStringList better;
    for (const QString &heading : headings)
        better += under(text, heading);
    for (const Standard &standard : m_filled->toolkit->standards()) {
        const PlainStandard *words = m_wordings.standard(m_filled->toolkit->id(), standard.code);
        const AgreedResult agreed =
            gatherReportData(*m_filled->notebook, *m_filled->toolkit, m_filled->report)->agreed.value(standard.code);
        const bool isFull = agreed.rating == Rating(Rating::Level::Full);
        if (well.contains(words->well.text.in(u"fr")))
            QVERIFY(isFull && agreed.unitExceptions.isEmpty());
        if (better.contains(words->better.text.in(u"fr")))
            QVERIFY(agreed.rating && !isFull);
    }
}

void TestPlainSheet::saysUntilWhen()
{
    const PlainText text = sheet().text;
    QCOMPARE(under(text, u"Ce qui doit changer maintenant"_s),
             QStringList{u"Cesser d’appliquer des mesures d’isolement dans les chambres."_s});
    const QStringList soon = under(text, u"Ce qui doit changer dans les 3 mois"_s);
    QCOMPARE(soon.size(), 2); // the standard's words, since what was written has two ideas
    QVERIFY(soon.at(1).endsWith(u"1er octobre 2026."));
}

void TestPlainSheet::saysADayThatHoldsForSeveralThingsOnce()
{
    qint64 position = 100;
    for (const QString &text : {u"Ouvrir le jardin."_s, u"Rendre les clés."_s})
        m_filled->put("recommendation",
                      {{"report", m_filled->report},
                       {"text", text},
                       {"priority", u"high"_s},
                       {"horizon", u"12_months"_s},
                       {"position", ++position},
                       {"due", u"2027-06-01"_s}});
    QCOMPARE(under(sheet().text, u"Ce qui doit changer dans l’année"_s),
             (QStringList{u"Ouvrir le jardin."_s, u"Rendre les clés."_s,
                          u"Date limite pour tout cela\u00a0: le 1er juin 2027."_s}));
}

void TestPlainSheet::saysNothingThatPeopleWroteAsReasonsOrSaidInInterviews()
{
    QFETCH(QString, language);
    const QString text = test::allText(built(language));
    for (const QString &secret :
         {u"Constaté"_s, u"coucher"_s, u"Deux observatrices"_s, u"demande mon avis"_s, u"frappe"_s, u"se sache"_s,
          u"manquons"_s, test::WithdrawalCode, u"Chambre du fond"_s, u"Onze personnes"_s, u"14"_s, u"Diallo"_s,
          u"Lefèvre"_s, u"06 12"_s, u"Directrice"_s, u"Constat gardé"_s, u"Remarque d’une seule"_s,
          u"Direction des soins"_s, u"restent très"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestPlainSheet::leavesOutWhatIsNotFitAndSaysWhy_data()
{
    QTest::addColumn<QString>("strength");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &text, LeftOutReason reason) {
        QTest::newRow(name) << text << int(reason);
    };
    row("a quote", u"Une personne dit : « Ici, on m’écoute. »"_s, LeftOutReason::Quote);
    row("a name", u"Madame Durand accueille très bien les familles."_s, LeftOutReason::MayIdentify);
    row("a number of people", u"Les 3 personnes hospitalisées à la demande de l’État sont contentes."_s,
        LeftOutReason::MayIdentify);
    row("a long sentence",
        u"Le médecin généraliste est présent chaque matin dans le service et il fait un bilan de santé complet pour "
        "chaque nouvel arrivant."_s,
        LeftOutReason::TooLong);
    row("two sentences", u"Le jardin est ouvert. Le café est bon."_s, LeftOutReason::TooLong);
    row("a list", u"Le droit est respecté : délais tenus, audiences sur place."_s, LeftOutReason::TooLong);
    row("another language", u"The garden is open for all of the day."_s, LeftOutReason::OtherLanguage);
}

void TestPlainSheet::leavesOutWhatIsNotFitAndSaysWhy()
{
    QFETCH(QString, strength);
    QFETCH(int, reason);
    m_filled->put("strength",
                  {{"report", m_filled->report}, {"subject", u"1.1"_s}, {"text", strength}, {"position", qint64(0)}});
    const PlainSheet read = sheet();
    QVERIFY(read.draft.leftOut.contains(LeftOut{LeftOutReason(reason), strength}));
    QVERIFY(!test::allText(built()).contains(strength));
}

void TestPlainSheet::namesOnlyThoseOfWhomEnoughWereHeard()
{
    const QStringList who = under(sheet().text, u"Qui est venu\u202f?"_s);
    QVERIFY(!who.contains(u"Nous avons parlé avec des proches."_s)); // three of them
    QVERIFY(who.contains(u"Nous avons parlé avec des personnes soignées ou leurs proches."_s));
    QVERIFY(who.contains(u"Nous avons parlé avec l’équipe."_s));
    QVERIFY(who.contains(u"Nous étions 8 personnes."_s));
}

void TestPlainSheet::takesTheToolkitsPlainWordsWhereItHasNoneOfItsOwn()
{
    const auto bytes = QByteArrayLiteral(R"({"format": "regards-plain-language", "format_version": 1, "toolkit": "x",
        "sentences": [{"key": "better.wish", "pictogram": "none", "text": {"en": "So: %1", "fr": "Donc : %1"}}],
        "standards": [], "hard_words": {"en": [], "fr": []}})");
    const auto wordings = PlainWordings::fromJson(bytes, u"test.json"_s);
    QVERIFY(wordings);
    const auto data = gatherReportData(*m_filled->notebook, *m_filled->toolkit, m_filled->report);
    const auto draft = draftPlainSheet(*data, {}, {}, *m_filled->toolkit, *wordings, u"en"_s);
    const auto has = [&](const QString &text) {
        return std::any_of(draft.text.lines.begin(), draft.text.lines.end(),
                           [&](const PlainLine &line) { return line.text == text; });
    };
    int found = 0;
    for (const Standard &standard : m_filled->toolkit->standards()) {
        const QString plain = sentencesOf(standard.plain.in(u"en")).first();
        found += has(plain) || has(u"So: "_s + plain);
    }
    QVERIFY(found > 5);
}

void TestPlainSheet::isWhatSomebodyWroteOnceItIsWritten()
{
    write(u"# Bonjour\n[bed] Les lits sont bons."_s);
    QVERIFY(sheet().isWritten);
    const report::Document document = built();
    QCOMPARE(document.blocks.size(), 4); // the title, that it may change, the heading, the idea
    QCOMPARE(std::get<Heading>(document.blocks.at(2)).text, u"Bonjour"_s);
    QCOMPARE(std::get<Idea>(document.blocks.at(3)), (Idea{Pictogram::Bed, plainText(u"Les lits sont bons."_s)}));
    QVERIFY(!sheet(u"en"_s).isWritten);
}

void TestPlainSheet::leavesOutWhatIsStillToBeFilledIn()
{
    QVERIFY(writtenPlainText(sheet().text).contains(PlainBlank));
    const QString text = test::allText(built());
    QVERIFY(!text.contains(PlainBlank));
    QVERIFY(!text.contains(u"Une question\u202f?"_s)); // nothing is left under it
    QVERIFY(text.contains(u"Vos droits"_s));
}

void TestPlainSheet::noticesThatSomethingElseWasAgreedSince()
{
    QVERIFY(!sheet().isOutdated());
    write(writtenPlainText(sheet().text));
    QVERIFY(!sheet().isOutdated());
    m_filled->put("agreed", {{"report", m_filled->report}, {"subject", u"1.1"_s}, {"rating", u"not_initiated"_s}});
    QVERIFY(sheet().isOutdated());
    QVERIFY(sheet().isWritten);
}

void TestPlainSheet::noticesNoReasonThatChanged()
{
    write(writtenPlainText(sheet().text));
    m_filled->put("agreed", {{"report", m_filled->report}, {"subject", u"1.1"_s}, {"reason", u"Autrement dit."_s}});
    m_filled->put("agreed", {{"report", m_filled->report}, {"subject", u"1.1.1"_s}, {"rating", u"initiated"_s}});
    QVERIFY(!sheet().isOutdated());
}

void TestPlainSheet::readsEveryLineAsItWasWritten()
{
    PlainText text{u"0123456789abcdef"_s, {}};
    for (const QString &hard : {u"Une phrase."_s, u"# pas un titre"_s, u"[bed] pas un dessin"_s, u"@rien"_s,
                                u"\\barre"_s, u"\\\\deux"_s, u"[sic] oui"_s, u"___"_s, u"العربية 🙂"_s}) {
        text.lines.append({PlainLine::Kind::Idea, {}, hard});
        text.lines.append({PlainLine::Kind::Heading, {}, hard});
        text.lines.append({PlainLine::Kind::Idea, Pictogram::GoingWell, hard});
    }
    QCOMPARE(plainTextFrom(writtenPlainText(text)), text);
    PlainText broken{{}, {{PlainLine::Kind::Idea, {}, u"une\nphrase"_s}}};
    QCOMPARE(plainTextFrom(writtenPlainText(broken)).lines.first().text, u"une phrase"_s);
}

void TestPlainSheet::takesAnyTextForLines()
{
    const PlainText text = plainTextFrom(u"\r\n  Bonjour \n\n[zebra] Ceci.\n#Titre\n[bed]\n[bed"_s);
    QCOMPARE(text.lines.size(), 5);
    QCOMPARE(text.lines.at(1), (PlainLine{PlainLine::Kind::Idea, {}, u"[zebra] Ceci."_s}));
    QCOMPARE(text.lines.at(2), (PlainLine{PlainLine::Kind::Heading, {}, u"Titre"_s}));
    QCOMPARE(text.lines.at(3), (PlainLine{PlainLine::Kind::Idea, Pictogram::Bed, QString()}));
    write(u"x"_s.repeated(50'000) + u"\n# <b>&amp;\n\u202egauche"_s);
    const auto pages = paginate(built());
    QVERIFY(pages);
}

void TestPlainSheet::warnsGently_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PlainRule>("rule");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("instead");
    const auto row = [](const QString &language, PlainRule rule, const QString &text, const QString &where,
                        const QString &instead = {}) {
        QTest::addRow("%s, %s", qPrintable(language), qPrintable(token(rule)))
            << language << text << rule << where << instead;
    };
    const QString longFrench =
        u"Le médecin du service vient ici chaque matin et il parle avec les personnes qui le veulent."_s;
    row(u"fr"_s, PlainRule::TooLong, longFrench, longFrench);
    const QString two = u"Il vient. Il parle."_s;
    row(u"fr"_s, PlainRule::Several, two, two);
    row(u"fr"_s, PlainRule::TwoIdeas, u"Le jardin, très beau, est ouvert."_s, u", "_s);
    row(u"fr"_s, PlainRule::HardWord, u"L’équipe respecte votre Consentement."_s, u"Consentement"_s, u"accord"_s);
    row(u"fr"_s, PlainRule::TwoNegations, u"Personne n’entre sans frapper."_s, u"sans"_s);
    row(u"fr"_s, PlainRule::Passive, u"Le plan est écrit par l’équipe."_s, u"est écrit par"_s);
    row(u"fr"_s, PlainRule::NumberAsWord, u"Il y a trois douches."_s, u"trois"_s, u"3"_s);
    row(u"fr"_s, PlainRule::Capitals, u"Le CGLPL peut vous aider."_s, u"CGLPL"_s);
    row(u"fr"_s, PlainRule::Abbreviation, u"Appelez le tél. du bureau."_s, u"tél."_s);
    row(u"fr"_s, PlainRule::Quote, u"Il dit « bonjour »."_s, u"«"_s);
    row(u"en"_s, PlainRule::TwoIdeas, u"The garden, which is open, is nice."_s, u", "_s);
    row(u"en"_s, PlainRule::HardWord, u"Staff implement the plan."_s, u"implement"_s, u"do"_s);
    row(u"en"_s, PlainRule::TwoNegations, u"Nobody enters without asking."_s, u"without"_s);
    row(u"en"_s, PlainRule::Passive, u"The plan was written by the staff."_s, u"was written by"_s);
    row(u"en"_s, PlainRule::NumberAsWord, u"There are four showers."_s, u"four"_s, u"4"_s);
}

void TestPlainSheet::warnsGently()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(PlainRule, rule);
    QFETCH(QString, where);
    QFETCH(QString, instead);
    const QList<PlainWarning> warnings = plainWarnings(text, language, m_wordings);
    const auto found = std::find_if(warnings.begin(), warnings.end(),
                                    [rule](const PlainWarning &warning) { return warning.rule == rule; });
    QVERIFY2(found != warnings.end(), qPrintable(rulesBroken(text, language, m_wordings).join(u' ')));
    QCOMPARE(text.mid(found->start, found->length), where);
    QCOMPARE(found->instead, instead);
}

void TestPlainSheet::warnsOfNothingInAGoodSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("French") << u"fr"_s << u"L’équipe vous aide à trouver un logement."_s;
    QTest::newRow("French, a place") << u"fr"_s << u"Vous êtes ici par choix."_s;
    QTest::newRow("French, names") << u"fr"_s << u"Lieu\u00a0: Centre des Trois-Vallées (EXEMPLE), Deux-Ponts."_s;
    QTest::newRow("French, a name") << u"fr"_s << u"L’unité Deux-Rives est propre."_s;
    QTest::newRow("English") << u"en"_s << u"The staff help you find a home."_s;
    QTest::newRow("English, not") << u"en"_s << u"The door is not locked."_s;
    QTest::newRow("empty") << u"en"_s << QString();
}

void TestPlainSheet::warnsOfNothingInAGoodSentence()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(rulesBroken(text, language, m_wordings), QStringList());
}

void TestPlainSheet::givesEveryPictogramANameAWordAndADrawing()
{
    const Words words(u"en"_s);
    QSet<QString> names;
    QSet<QString> meanings;
    for (const Pictogram pictogram : Pictograms) {
        names.insert(token(pictogram));
        meanings.insert(pictogramWord(pictogram, words));
        QCOMPARE(pictogramFromToken(token(pictogram)), pictogram);
        QVERIFY(!shapesOf(pictogram).isEmpty());
        QRectF bounds;
        for (const PictogramShape &shape : shapesOf(pictogram)) {
            const double half = shape.width / 2;
            bounds |= shape.path.boundingRect().adjusted(-half, -half, half, half);
        }
        QVERIFY2(QRectF(-1, -1, 102, 102).contains(bounds), qPrintable(token(pictogram)));
        QVERIFY2(std::max(bounds.width(), bounds.height()) > 80, qPrintable(token(pictogram)));
    }
    QCOMPARE(names.size(), qsizetype(Pictograms.size()));
    QCOMPARE(meanings.size(), qsizetype(Pictograms.size()));
    QVERIFY(!pictogramFromToken(u"Bed"));
}

void TestPlainSheet::writesDrawingsAsSvgPaths()
{
    QPainterPath path;
    path.moveTo(1, 2);
    path.lineTo(3.004, 4);
    path.cubicTo(5, 6, 7, 8, 9.5, 10);
    path.closeSubpath();
    path.moveTo(0, 0);
    path.lineTo(1.25, 0);
    QCOMPARE(svgPathData(path), u"M1 2L3 4C5 6 7 8 9.5 10ZM0 0L1.25 0"_s);
}

QTEST_MAIN(TestPlainSheet)
#include "tst_plainsheet.moc"
