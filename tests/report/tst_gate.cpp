// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documenttexts.h"
#include "core/report/gate.h"
#include "filledvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_filled = std::make_unique<test::FilledVisit>(); }
    void cleanup() { m_filled.reset(); }

    void letsThroughWhatTellsOfNobody();
    void holdsBackTextsThatIdentify_data();
    void holdsBackTextsThatIdentify();
    void findsWordsWhereverTheyStand_data();
    void findsWordsWhereverTheyStand();
    void knowsWhomTheNotesName();
    void letsTheTeamSignButNotBeNamed();
    void asksOnlyAboutWhatTheDocumentShows();
    void holdsBackSmallNumbersInWords();
    void holdsBackANumberThatGivesAWithheldOneAway();
    void holdsBackWordsThatMayNotBePublished();
    void asksAboutQuotesThatNobodyAllowed();
    void givesOutAllTheSameForAReasonThatIsKept();
    void aWaiverEndsWithTheTextItWasGivenFor();
    void aWaiverKeepsNoneOfTheWords();
    void takesAWaiverBack();
    void wantsMoreThanAWordAsReason();
    void aReleasedNumberIsShown();
    void remindsWithoutHoldingBack();
    void holdsBackWhatCameFromNowhere();
    void readsTheWholeVisitsDocument();
    void saysWhatAndWhereInBothLanguages();

private:
    [[nodiscard]] DocumentWish wish(DocumentKind kind = DocumentKind::Unit) const
    {
        return {kind, isOfVisit(kind) ? m_filled->visit : m_filled->report, u"fr"_s};
    }
    [[nodiscard]] QList<Obstacle> found(const DocumentWish &wish) const
    {
        const auto list = obstacles(*m_filled->notebook, *m_filled->toolkit, wish);
        if (!list)
            qFatal("not built: %s", qPrintable(regards::token(list.error().code)));
        return *list;
    }
    /// What holds the unit report back.
    [[nodiscard]] QList<Obstacle> holding() const
    {
        QList<Obstacle> list = found(wish());
        list.removeIf([](const Obstacle &one) { return !one.holdsBack || one.waiver; });
        return list;
    }
    [[nodiscard]] QList<Obstacle> of(ObstacleKind kind) const
    {
        QList<Obstacle> list = found(wish());
        list.removeIf([kind](const Obstacle &one) { return one.kind != kind; });
        return list;
    }
    RecordId putSection(const QString &key, const QString &text) const
    {
        return m_filled->put("section", {{"report", m_filled->report}, {"key", key}, {"text", text}});
    }
    [[nodiscard]] Result<void> waiveAs(const Obstacle &obstacle, const QString &reason) const
    {
        return waive(*m_filled->notebook, m_filled->visit, obstacle, reason, Words(u"fr"_s));
    }

    std::unique_ptr<test::FilledVisit> m_filled;
};

namespace {

QStringList wordsOf(const QList<Obstacle> &list)
{
    QStringList words;
    for (const Obstacle &obstacle : list)
        words.append(obstacle.text.mid(obstacle.start, obstacle.length));
    return words;
}

const QString Reason = u"La personne le souhaite et l’a signé."_s;

} // namespace

void TestGate::letsThroughWhatTellsOfNobody()
{
    QCOMPARE(wordsOf(holding()), QStringList());
    QVERIFY(mayBeIssued(found(wish())));
    QVERIFY(mayBeIssued(found(wish(DocumentKind::Facility))));
}

void TestGate::holdsBackTextsThatIdentify_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, const QString &words, IdentifyingKind kind) {
        QTest::newRow(qPrintable(words)) << text << words << int(kind);
    };
    row(u"Nous avons vu Mme Durandeau au salon."_s, u"Durandeau"_s, IdentifyingKind::Name);
    row(u"Joignable au 06 12 34 56 78."_s, u"06 12 34 56 78"_s, IdentifyingKind::Phone);
    row(u"Écrire à a.exemple@chs-tilleuls.invalid."_s, u"a.exemple@chs-tilleuls.invalid"_s, IdentifyingKind::Email);
    row(u"La personne de la chambre 12 le dit."_s, u"12"_s, IdentifyingKind::Room);
}

void TestGate::holdsBackTextsThatIdentify()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const int, kind);
    const RecordId section = putSection(u"summary"_s, text);
    const QList<Obstacle> list = holding();
    QCOMPARE(list.size(), 1);
    QCOMPARE(int(list.first().identifying), kind);
    QCOMPARE(wordsOf(list), QStringList(words));
    QCOMPARE(list.first().record, section);
    QCOMPARE(list.first().field, u"text"_s);
    QCOMPARE(list.first().place, u"report"_s);
    QCOMPARE(list.first().state, u"summary"_s);
    QVERIFY(!mayBeIssued(found(wish())));
}

void TestGate::findsWordsWhereverTheyStand_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("place");
    QTest::newRow("reason") << u"agreed"_s << u"reason"_s << u"agree"_s;
    QTest::newRow("minority view") << u"agreed"_s << u"minority_view"_s << u"agree"_s;
    QTest::newRow("exceptions") << u"agreed"_s << u"unit_exceptions"_s << u"agree"_s;
    QTest::newRow("strength") << u"strength"_s << u"text"_s << u"agree"_s;
    QTest::newRow("recommendation") << u"recommendation"_s << u"text"_s << u"recommend"_s;
    QTest::newRow("why") << u"recommendation"_s << u"why"_s << u"recommend"_s;
    QTest::newRow("responsible") << u"recommendation"_s << u"responsible"_s << u"recommend"_s;
    QTest::newRow("indicator") << u"recommendation"_s << u"indicator"_s << u"recommend"_s;
    QTest::newRow("answer to it") << u"recommendation"_s << u"facility_answer"_s << u"recommend"_s;
    QTest::newRow("the facility's answer") << u"report"_s << u"facility_answer"_s << u"report"_s;
    QTest::newRow("title of a paper") << u"document"_s << u"title"_s << QString();
}

void TestGate::findsWordsWhereverTheyStand()
{
    QFETCH(const QString, type);
    QFETCH(const QString, field);
    QFETCH(const QString, place);
    Record record = m_filled->notebook->records(type).first();
    record.fields = {{field, Value{u"Avis du Dr Martinelle sur ce point."_s}}};
    QVERIFY(m_filled->notebook->put(record));
    const QList<Obstacle> list = holding();
    QCOMPARE(wordsOf(list), QStringList(u"Martinelle"_s));
    QCOMPARE(list.first().record, record.id);
    QCOMPARE(list.first().field, field);
    QCOMPARE(list.first().place, place);
}

void TestGate::knowsWhomTheNotesName()
{
    putSection(u"summary"_s, u"Selon certains, tout dépend de Duranceau et de son humeur."_s);
    QCOMPARE(wordsOf(holding()).contains(u"Duranceau"_s), false); // a capital alone is no name
    m_filled->put("note",
                  {{"visit", m_filled->visit}, {"observer", m_filled->observer}, {"text", u"Vu M. Duranceau, 9 h."_s}});
    QCOMPARE(wordsOf(holding()), QStringList(u"Duranceau"_s));
    QCOMPARE(holding().first().identifying, IdentifyingKind::KnownName);
}

void TestGate::letsTheTeamSignButNotBeNamed()
{
    putSection(u"summary"_s, u"Comme l’a vu Chloé Marchand, la porte reste close."_s);
    QCOMPARE(wordsOf(holding()), QStringList(u"Chloé Marchand"_s));
}

void TestGate::asksOnlyAboutWhatTheDocumentShows()
{
    putSection(u"plain_fr"_s, u"Mme Durandeau est partie."_s);
    putSection(u"unheard_of"_s, u"Mme Durandeau est partie."_s);
    const RecordId other = m_filled->put("report", {{"visit", m_filled->visit}, {"name", u"Un autre"_s}});
    m_filled->put("section", {{"report", other}, {"key", u"summary"_s}, {"text", u"Mme Durandeau est partie."_s}});
    QCOMPARE(wordsOf(holding()), QStringList());
}

void TestGate::holdsBackSmallNumbersInWords()
{
    putSection(u"summary"_s, u"Trois aidants l’ont dit, et vingt-deux patients."_s);
    const QList<Obstacle> list = holding();
    QCOMPARE(wordsOf(list), QStringList(u"Trois aidants"_s));
    QCOMPARE(list.first().kind, ObstacleKind::CountInText);
    QCOMPARE(list.first().count, 3);
    QCOMPARE(list.first().category, u"carer"_s);
}

void TestGate::holdsBackANumberThatGivesAWithheldOneAway()
{
    // 14 service users and 3 carers are given as 17 together.
    putSection(u"summary"_s, u"Nous avons entendu 14 usagers et 9 professionnels."_s);
    QCOMPARE(wordsOf(holding()), QStringList(u"14 usagers"_s));
    m_filled->putInterview(u"carer"_s);
    m_filled->putInterview(u"carer"_s);
    QCOMPARE(wordsOf(holding()), QStringList()); // now it stands in the table itself
}

void TestGate::holdsBackWordsThatMayNotBePublished()
{
    const QString secret = u"Je ne veux pas que cela se sache."_s; // said, and not to be published
    putSection(u"summary"_s, u"Une personne nous a dit : « je ne veux pas que cela se sache »."_s);
    QCOMPARE(holding().size(), 1);
    QCOMPARE(holding().first().kind, ObstacleKind::QuoteWithoutPermission);
    QCOMPARE(holding().first().state, u"summary"_s);
    for (regards::Quote quote : m_filled->notebook->all<regards::Quote>()) {
        quote.publishable = quote.publishable || quote.text == secret;
        QVERIFY(m_filled->notebook->put(quote));
    }
    QCOMPARE(wordsOf(holding()), QStringList());
    // And no longer, once the consent was taken back.
    for (Interview interview : m_filled->notebook->all<Interview>()) {
        interview.consent = interview.category == u"service_user" ? u"withdrawn"_s : interview.consent;
        QVERIFY(m_filled->notebook->put(interview));
    }
    QCOMPARE(holding().size(), 1);
}

void TestGate::asksAboutQuotesThatNobodyAllowed()
{
    putSection(u"summary"_s, u"On lit au mur : « toute sortie doit être demandée la veille »."_s);
    const QList<Obstacle> list = of(ObstacleKind::UnknownQuote);
    QCOMPARE(wordsOf(list), QStringList(u"toute sortie doit être demandée la veille"_s));
    QVERIFY(!list.first().holdsBack);
    putSection(u"summary"_s, u"L’équipe parle de « sorties »."_s); // a word is no quote
    QVERIFY(of(ObstacleKind::UnknownQuote).isEmpty());
}

void TestGate::givesOutAllTheSameForAReasonThatIsKept()
{
    putSection(u"summary"_s, u"Merci à Mme Durandeau et au Dr Martinelle."_s);
    QCOMPARE(holding().size(), 2);
    QVERIFY(waiveAs(holding().first(), Reason));
    QCOMPARE(holding().size(), 1); // each for itself
    QVERIFY(waiveAs(holding().first(), Reason));
    QVERIFY(mayBeIssued(found(wish())));
    const Waiver waiver = m_filled->notebook->all<Waiver>().first();
    QCOMPARE(waiver.reason, Reason);
    for (const Obstacle &obstacle : of(ObstacleKind::IdentifyingText))
        QCOMPARE(obstacle.waiverReason, Reason);
}

void TestGate::aWaiverEndsWithTheTextItWasGivenFor()
{
    Recommendation recommendation = m_filled->notebook->all<Recommendation>().first();
    recommendation.text = u"Voir cela avec Mme Durandeau."_s;
    QVERIFY(m_filled->notebook->put(recommendation));
    QVERIFY(waiveAs(holding().first(), Reason));
    recommendation.position = 17; // it stands elsewhere now, and says the same
    QVERIFY(m_filled->notebook->put(recommendation));
    QCOMPARE(wordsOf(holding()), QStringList());
    recommendation.text = u"Voir cela avec Mme Durandal."_s; // as long, at the same place
    QVERIFY(m_filled->notebook->put(recommendation));
    QCOMPARE(holding().size(), 1);
    recommendation.text = u"Voir cela avec Mme Durandeau."_s; // and back: somebody wrote it anew
    QVERIFY(m_filled->notebook->put(recommendation));
    QCOMPARE(holding().size(), 1);
}

void TestGate::aWaiverKeepsNoneOfTheWords()
{
    const RecordId section = putSection(u"summary"_s, u"Merci à Mme Durandeau, qui part à la retraite."_s);
    QVERIFY(waiveAs(holding().first(), Reason));
    const Record waiver = m_filled->notebook->records(u"waiver"_s).first();
    for (const QString &field : {u"key"_s, u"about"_s}) {
        QVERIFY(!waiver.text(field).isEmpty());
        QVERIFY(!waiver.text(field).contains(u"urandeau"_s));
        QVERIFY(!waiver.text(field).contains(u"retraite"_s));
    }
    QVERIFY(m_filled->notebook->redactField(section, u"text"_s));
    QVERIFY(of(ObstacleKind::IdentifyingText).isEmpty());
}

void TestGate::takesAWaiverBack()
{
    putSection(u"summary"_s, u"Merci à Mme Durandeau."_s);
    QVERIFY(waiveAs(holding().first(), Reason));
    QVERIFY(waiveAs(of(ObstacleKind::IdentifyingText).first(), {}));
    QCOMPARE(holding().size(), 1);
    QVERIFY(waiveAs(holding().first(), Reason)); // and gives it again
    QVERIFY(holding().isEmpty());
}

void TestGate::wantsMoreThanAWordAsReason()
{
    putSection(u"summary"_s, u"Merci à Mme Durandeau."_s);
    for (const QString &reason : {u"ok"_s, u"d’accord"_s, u"nécessairement"_s, u"  a b  "_s})
        QVERIFY(!waiveAs(holding().first(), reason));
    QVERIFY(m_filled->notebook->all<Waiver>().isEmpty());
}

void TestGate::aReleasedNumberIsShown()
{
    const auto texts = [&] {
        return textsOf(
            *buildDocument(*m_filled->notebook, *m_filled->toolkit, {DocumentKind::Unit, m_filled->report, u"en"_s}));
    };
    const QList<Obstacle> withheld = of(ObstacleKind::WithheldCount);
    QCOMPARE(withheld.size(), 1);
    QCOMPARE(withheld.first().count, 3);
    QVERIFY(!withheld.first().holdsBack);
    QVERIFY(texts().contains(u"17"_s) && !texts().contains(u"Family carers: 3"_s));
    QVERIFY(waiveAs(withheld.first(), u"Les trois aidantes l’ont demandé."_s));
    QVERIFY(texts().contains(u"14"_s));
    QCOMPARE(of(ObstacleKind::WithheldCount).size(), 1); // so that it can be taken back
    QVERIFY(of(ObstacleKind::WithheldCount).first().waiver);
    QVERIFY(waiveAs(of(ObstacleKind::WithheldCount).first(), {}));
    QVERIFY(!texts().contains(u"14"_s));
}

void TestGate::remindsWithoutHoldingBack()
{
    m_filled->put("recommendation", {{"report", m_filled->report}, {"why", u"Sans texte."_s}});
    Report report = m_filled->notebook->find<Report>(m_filled->report).value();
    report.sentOn = QDate(2026, 9, 1);
    QVERIFY(m_filled->notebook->put(report));
    QCOMPARE(of(ObstacleKind::OpenCriteria).first().count, m_filled->unrated.size());
    QCOMPARE(of(ObstacleKind::OpenCriteria).first().state, m_filled->unrated.first());
    QCOMPARE(of(ObstacleKind::SilentRecommendation).first().count, 1);
    QCOMPARE(of(ObstacleKind::NoFactCheck).size(), 1);
    QCOMPARE(of(ObstacleKind::MissingHandOver).first().names.size(), 8);
    QVERIFY(of(ObstacleKind::OtherLanguage).isEmpty());
    QVERIFY(mayBeIssued(found(wish())));
    const auto inEnglish = found({DocumentKind::Unit, m_filled->report, u"en"_s});
    QVERIFY(std::any_of(inEnglish.begin(), inEnglish.end(),
                        [](const Obstacle &one) { return one.kind == ObstacleKind::OtherLanguage && one.count > 3; }));
}

void TestGate::holdsBackWhatCameFromNowhere()
{
    auto document = buildDocument(*m_filled->notebook, *m_filled->toolkit, wish());
    QVERIFY(document);
    document->blocks.append(Paragraph{plainText(u"Contact : 06 98 76 54 32"_s)});
    const auto list = obstaclesIn(*document, *m_filled->notebook, *m_filled->toolkit, wish());
    QVERIFY(!mayBeIssued(list));
    QCOMPARE(wordsOf({list.first()}), QStringList(u"06 98 76 54 32"_s));
    QVERIFY(list.first().key.isEmpty()); // nobody wrote it here: nobody can be asked to answer for it
    QVERIFY(!waiveAs(list.first(), Reason));
}

void TestGate::readsTheWholeVisitsDocument()
{
    const RecordId section = m_filled->put(
        "visit_section", {{"visit", m_filled->visit}, {"key", u"summary"_s}, {"text", u"Merci à Mme Durandeau."_s}});
    putSection(u"summary"_s, u"Merci au Dr Martinelle."_s);
    QStringList words;
    for (const Obstacle &obstacle : found(wish(DocumentKind::Facility))) {
        if (obstacle.holdsBack)
            words.append(obstacle.text.mid(obstacle.start, obstacle.length));
        if (obstacle.record == section)
            QCOMPARE(obstacle.recordType, u"visit_section"_s);
    }
    words.sort();
    QCOMPARE(words, (QStringList{u"Durandeau"_s, u"Martinelle"_s}));
    QCOMPARE(wordsOf(holding()), QStringList(u"Martinelle"_s));
    QVERIFY(found(wish(DocumentKind::Forms)).isEmpty());
}

void TestGate::saysWhatAndWhereInBothLanguages()
{
    putSection(u"summary"_s, u"Merci à Mme Durandeau ; trois aidants ; « je ne veux pas que cela se sache »."_s);
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        const Words words(language);
        for (const Obstacle &obstacle : found(wish())) {
            QVERIFY(!obstacleTitle(obstacle, words).isEmpty());
            QVERIFY(!obstacleTitle(obstacle, words).contains(u'%'));
            QVERIFY(!obstaclePlace(obstacle, words).contains(u'%'));
            QVERIFY(obstacle.length == 0 || !obstaclePlace(obstacle, words).isEmpty());
            QVERIFY(!token(obstacle.kind).isEmpty());
        }
    }
    QCOMPARE(excerptOf(holding().first()).text(),
             u"Merci à Mme Durandeau ; trois aidants ; « je ne veux pas que cela se sache »."_s);
}

QTEST_MAIN(TestGate)
#include "tst_gate.moc"
