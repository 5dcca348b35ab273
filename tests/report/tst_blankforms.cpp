// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blankforms.h"
#include "core/report/booklet.h"
#include "core/report/pdf.h"
#include "documenttext.h"
#include "filledvisit.h"
#include "pagesearch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands on each page, line after line, as it is read from top to bottom.
QString pagesText(const Pages &pages)
{
    QStringList all;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        all.append(u"--- %1 ---"_s.arg(i + 1));
        for (const TextItem &text : test::textsOf(pages.pages[i]))
            all.append(text.string().trimmed());
    }
    return all.join(u'\n') + u'\n';
}

/// Two things that are printed over one another; empty when there are none.
QString overprinted(const Page &page)
{
    const QList<TextItem> texts = test::textsOf(page);
    QList<QRectF> boxes;
    for (const Item &item : page.items) {
        if (const auto *area = std::get_if<AreaItem>(&item); area && area->area.width() < 20)
            boxes.append(area->area);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).string().trimmed().isEmpty())
            continue;
        const QRectF bounds = test::boundsOf(texts.at(i)).adjusted(0.1, 0.1, -0.1, -0.1);
        for (qsizetype j = 0; j < i; ++j) {
            if (!texts.at(j).string().trimmed().isEmpty() && bounds.intersects(test::boundsOf(texts.at(j))))
                return texts.at(i).string() + u" / "_s + texts.at(j).string();
        }
        for (const QRectF &box : std::as_const(boxes)) {
            if (bounds.intersects(box))
                return u"box / "_s + texts.at(i).string();
        }
    }
    return {};
}

} // namespace

class TestBlankForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_filled = std::make_unique<test::FilledVisit>(); }
    void cleanupTestCase() { m_filled.reset(); }

    void nothingChosenMakesNoForms();
    void needsAVisitThatIsThere();
    void holdsEveryCriterionOfTheChosenThemesOnce();
    void everyPageSaysWhichSheetItIsAndWarnsOfNames_data() { languages(); }
    void everyPageSaysWhichSheetItIsAndWarnsOfNames();
    void keepsACriterionOnOnePage_data() { languages(); }
    void keepsACriterionOnOnePage();
    void nothingIsPrintedOverAnything_data() { languages(); }
    void nothingIsPrintedOverAnything();
    void nothingIsSmallerThanElevenPoints();
    void offersTheSixRatingsOfTheToolkitForEveryCriterion();
    void namesTheUnitsWhereACriterionDoesNotFit();
    void readsTheWholeConsentTextWithItsVersion();
    void printsAWithdrawalCodeOnItsOwnSheetsOnly();
    void speaksTheLanguageAskedFor();
    void readsAsItDid_data() { languages(); }
    void readsAsItDid();
    void aFoldedBookletReadsInOrder_data();
    void aFoldedBookletReadsInOrder();
    void aBookletIsWrittenAsDoublePages();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    [[nodiscard]] const Toolkit &toolkit() const { return *m_filled->toolkit; }
    [[nodiscard]] report::Document built(const FormsSelection &selection, const QString &language = u"en"_s,
                                         bool isForVisit = true) const
    {
        const auto document = buildBlankForms(*m_filled->notebook, toolkit(), isForVisit ? m_filled->visit : RecordId(),
                                              selection, language);
        if (!document)
            qFatal("not built");
        return *document;
    }
    [[nodiscard]] FormsSelection whole() const
    {
        FormsSelection selection = everyForm(toolkit());
        for (InterviewSheets &interview : selection.interviews)
            interview.withdrawalCode = test::WithdrawalCode;
        return selection;
    }

    std::unique_ptr<test::FilledVisit> m_filled;
};

void TestBlankForms::nothingChosenMakesNoForms()
{
    const auto document = buildBlankForms(*m_filled->notebook, toolkit(), m_filled->visit, {}, u"en"_s);
    QCOMPARE(document.error(), (Error{ErrorCode::ReportImpossible, {u"empty"_s}}));
}

void TestBlankForms::needsAVisitThatIsThere()
{
    const RecordId nothing = m_filled->world.newRecord();
    const auto document = buildBlankForms(*m_filled->notebook, toolkit(), nothing, whole(), u"en"_s);
    QCOMPARE(document.error().code, ErrorCode::RecordUnknown);
}

void TestBlankForms::holdsEveryCriterionOfTheChosenThemesOnce()
{
    FormsSelection selection;
    selection.themes = {toolkit().themes().at(1).code, toolkit().themes().at(4).code};
    const auto document = built(selection);
    QStringList found;
    for (const FormEntry &entry : test::blocksOf<FormEntry>(document.blocks)) {
        if (CriterionCode::fromText(entry.label))
            found.append(entry.label);
    }
    QStringList wanted;
    for (const Criterion &criterion : toolkit().criteria()) {
        if (selection.themes.contains(toolkit().themeOf(criterion.code.standard())->code))
            wanted.append(criterion.code.text());
    }
    QCOMPARE(found, wanted);
}

void TestBlankForms::everyPageSaysWhichSheetItIsAndWarnsOfNames()
{
    QFETCH(QString, language);
    const auto document = built(whole(), language);
    const auto pages = test::pagesOf(document);
    const QString count = QString::number(pages.pages.size());
    QString code;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        QStringList texts;
        for (const TextItem &text : test::textsOf(pages.pages[i]))
            texts.append(text.string().trimmed());
        QVERIFY(texts.contains(document.confidentiality));
        const QString number = document.pageNumber.arg(QString::number(i + 1), count);
        QVERIFY2(texts.contains(number), qPrintable(number));
        if (i < 2)
            continue; // the front sheet has no code
        static const QRegularExpression coded(u"^(C\\d\\.\\d|[NSPF]\\d)( |$)"_s);
        const bool isCoded =
            std::any_of(texts.begin(), texts.end(), [](const QString &text) { return coded.match(text).hasMatch(); });
        QVERIFY2(isCoded, qPrintable(number));
    }
    // The front says the same number.
    QVERIFY(test::allText(document).contains(count));
}

void TestBlankForms::keepsACriterionOnOnePage()
{
    QFETCH(QString, language);
    const auto document = built(whole(), language);
    const auto pages = test::pagesOf(document);
    for (int block = 0; block < document.blocks.size(); ++block) {
        const auto *entry = std::get_if<FormEntry>(&document.blocks.at(block));
        if (!entry || !CriterionCode::fromText(entry->label))
            continue;
        const auto on = test::pagesWhere(pages, [&](const report::Origin &origin) { return origin.block == block; });
        QVERIFY2(on.size() == 1, qPrintable(entry->label));
    }
}

void TestBlankForms::nothingIsPrintedOverAnything()
{
    QFETCH(QString, language);
    const auto document = built(whole(), language);
    const auto pages = test::pagesOf(document);
    QCOMPARE(test::strays(document, pages), QString());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const QString found = overprinted(pages.pages[i]);
        QVERIFY2(found.isEmpty(), qPrintable(u"page %1: %2"_s.arg(i + 1).arg(found)));
    }
}

void TestBlankForms::nothingIsSmallerThanElevenPoints()
{
    for (const Page &page : test::pagesOf(built(whole())).pages) {
        for (const TextItem &text : test::textsOf(page))
            QVERIFY2(text.text->size() >= 11, qPrintable(text.string()));
    }
}

void TestBlankForms::offersTheSixRatingsOfTheToolkitForEveryCriterion()
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        QSet<QString> words;
        for (const RatingText &rating : toolkit().ratings())
            words.insert(rating.label.in(language));
        for (const FormEntry &entry : test::blocksOf<FormEntry>(built(whole(), language).blocks)) {
            if (!CriterionCode::fromText(entry.label))
                continue;
            QSet<QString> boxes;
            for (const QStringList &row : entry.boxes.rows) {
                for (const QString &box : row)
                    boxes.insert(box);
            }
            QVERIFY2(boxes.contains(words), qPrintable(entry.label));
            QVERIFY(entry.lines > 0);
        }
    }
}

void TestBlankForms::namesTheUnitsWhereACriterionDoesNotFit()
{
    const auto meals = std::find_if(toolkit().criteria().begin(), toolkit().criteria().end(),
                                    [](const Criterion &criterion) { return criterion.scope == Scope::Meals; });
    auto unit = m_filled->notebook->find<Unit>(m_filled->notebook->find<VisitUnit>(m_filled->ward)->unit).value();
    unit.meals = true;
    QVERIFY(m_filled->notebook->put(unit).isOk());
    const auto textFor = [&](const report::Document &document) {
        for (const FormEntry &entry : test::blocksOf<FormEntry>(document.blocks)) {
            if (entry.label == meals->code.text())
                return textOf(entry.text);
        }
        return QString();
    };
    const QString known = textFor(built(whole()));
    QVERIFY(known.contains(u"CMP de la Gare"));
    QVERIFY(!known.contains(unit.name));
    const QString unknown = textFor(built(whole(), u"en"_s, false));
    QVERIFY(unknown.contains(u"Only where meals are served."));
    QVERIFY(!unknown.contains(u"CMP de la Gare"));
}

void TestBlankForms::readsTheWholeConsentTextWithItsVersion()
{
    for (const InterviewCategory category : allInterviewCategories()) {
        for (const bool group : {false, true}) {
            FormsSelection selection;
            selection.interviews = {{category, group, {}}};
            const auto document = built(selection, u"fr"_s);
            const ConsentText &consent = toolkit().consent(category, group);
            QStringList spoken;
            for (const Paragraph &paragraph : test::blocksOf<Paragraph>(document.blocks)) {
                if (paragraph.style == ParagraphStyle::Spoken)
                    spoken.append(textOf(paragraph.runs));
            }
            QCOMPARE(spoken.join(u"\n\n"), consent.text.in(u"fr"));
            QVERIFY(test::allText(document).contains(consent.version));
            const QString all = test::allText(document);
            for (const Question &question : toolkit().guide(category).questions)
                QVERIFY(all.contains(question.text.in(u"fr")));
        }
    }
}

void TestBlankForms::printsAWithdrawalCodeOnItsOwnSheetsOnly()
{
    FormsSelection selection;
    selection.interviews = {{InterviewCategory::ServiceUser, false, u"AAAA-1111-AAAA"_s},
                            {InterviewCategory::ServiceUser, false, u"BBBB-2222-BBBB"_s}};
    QString sheet;
    QMap<QString, QSet<QString>> sheetsOf;
    for (const Block &block : built(selection).blocks) {
        if (const auto *begun = std::get_if<Sheet>(&block))
            sheet = begun->code;
        if (const auto *entry = std::get_if<FormEntry>(&block)) {
            for (const InterviewSheets &interview : selection.interviews) {
                if (textOf(entry->text).contains(interview.withdrawalCode))
                    sheetsOf[interview.withdrawalCode].insert(sheet);
            }
        }
    }
    QCOMPARE(sheetsOf.value(u"AAAA-1111-AAAA"_s), QSet<QString>{u"S1"_s});
    QCOMPARE(sheetsOf.value(u"BBBB-2222-BBBB"_s), QSet<QString>{u"S2"_s});
}

void TestBlankForms::speaksTheLanguageAskedFor()
{
    const auto french = built(whole(), u"fr"_s);
    QCOMPARE(french.language, Language::French);
    const QString text = test::allText(french);
    for (const Criterion &criterion : toolkit().criteria()) {
        QVERIFY(text.contains(criterion.statement.in(u"fr")));
        QVERIFY(!text.contains(criterion.statement.in(u"en")));
    }
}

// The golden text. After a change that is meant, look at the pages, then write the file again:
// REGARDS_WRITE_GOLDEN=1 tst_blankforms readsAsItDid
void TestBlankForms::readsAsItDid()
{
    FormsSelection selection;
    selection.themes = {toolkit().themes().at(3).code};
    selection.noteSheets = 1;
    selection.interviews = {{InterviewCategory::Carer, false, test::WithdrawalCode}};
    QFETCH(QString, language);
    const QString text = pagesText(test::pagesOf(built(selection, language)));
    QFile golden(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/golden/blankforms_%1.txt"_s.arg(language));
    if (qEnvironmentVariableIsSet("REGARDS_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i)
        QCOMPARE(found.at(i), wanted.at(i));
    QCOMPARE(found.size(), wanted.size());
}

void TestBlankForms::aFoldedBookletReadsInOrder_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {1, 2, 3, 4, 5, 8, 11, 78})
        QTest::addRow("%d pages", pages) << pages;
}

void TestBlankForms::aFoldedBookletReadsInOrder()
{
    QFETCH(int, pages);
    const QList<Spread> spreads = bookletSpreads(pages);
    QCOMPARE(spreads.size() % 2, 0); // every sheet has two sides
    // Folded, leaf i is the right half of the front of sheet i, then the left half of its back; then inwards, and out
    // again on the other halves.
    QList<int> read;
    for (qsizetype sheet = 0; sheet < spreads.size() / 2; ++sheet)
        read += {spreads.at(2 * sheet).right, spreads.at(2 * sheet + 1).left};
    for (qsizetype sheet = spreads.size() / 2 - 1; sheet >= 0; --sheet)
        read += {spreads.at(2 * sheet + 1).right, spreads.at(2 * sheet).left};
    QList<int> wanted;
    for (int page = 0; page < spreads.size() * 2; ++page)
        wanted.append(page < pages ? page : -1);
    QCOMPARE(read, wanted);
    QVERIFY(spreads.size() * 2 - pages < 4);
}

void TestBlankForms::aBookletIsWrittenAsDoublePages()
{
    FormsSelection selection;
    selection.noteSheets = 2;
    const auto document = built(selection);
    const auto told = [&](Imposition imposition) {
        QTemporaryFile file;
        if (!file.open() || file.write(pdfOf(document, imposition).value()) < 0 || !file.flush())
            return QString();
        QProcess process;
        process.start(u"pdfinfo"_s, {file.fileName()});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified() : QString();
    };
    const QString single = told(Imposition::Reading);
    QVERIFY2(single.contains(u"Pages: %1 "_s.arg(test::pagesOf(document).pages.size())), qPrintable(single));
    const QString folded = told(Imposition::Booklet);
    QVERIFY2(folded.contains(u"Pages: 2 "_s), qPrintable(folded));
    QVERIFY2(folded.contains(u"Page size: 119"_s), qPrintable(folded)); // twice 595 points
}

QTEST_MAIN(TestBlankForms)
#include "tst_blankforms.moc"
