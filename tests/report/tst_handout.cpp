// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/handout.h"
#include "core/report/laidtext.h"
#include "core/report/layout.h"
#include "core/report/writer.h"
#include "documenttext.h"
#include "visitofmany.h"

#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

class TestHandout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<test::VisitOfMany>(); }
    void cleanup() { m_visit.reset(); }

    void needsAReportThatIsThere();
    void saysAllWhereThereIsRoom();
    void hasNeverMoreThanFourPages_data();
    void hasNeverMoreThanFourPages();
    void leavesOutTheLeastUrgentFirstAndSaysSo();
    void hasLargerLettersThanAReport();
    void hasLargerLettersInEveryFormat();
    void saysUntilWhenToAnswer();
    void keepsSpacesThatMustNotBreak();
    void saysSomethingWhereNothingWasWritten();

private:
    [[nodiscard]] report::Document built(const RecordId &report, PageSize size = PageSize::A4) const
    {
        auto document = buildHandout(*m_visit->notebook, *m_visit->toolkit, report, u"en"_s, size);
        if (!document)
            qFatal("not built");
        return *document;
    }
    [[nodiscard]] static qsizetype pagesOf(const report::Document &document)
    {
        const auto pages = paginate(document);
        return pages ? qsizetype(pages->pages.size()) : -1;
    }
    /// Many strengths and recommendations with texts of that kind, and long written parts.
    void overfill(const QString &text) const
    {
        for (int i = 0; i < 40; ++i) {
            m_visit->put("strength",
                         {{"report", m_visit->other},
                          {"text", u"Strength %1 %2"_s.arg(i).arg(text)},
                          {"position", qint64(i + 5)}});
            const RecordId advice = m_visit->recommend(m_visit->other, u"Advice %1 %2"_s.arg(i).arg(text),
                                                       i % 2 ? u"high"_s : u"low"_s, {});
            m_visit->edit(advice, u"position"_s, Value{qint64(i)});
        }
        for (const QString &key : {u"summary"_s, u"follow"_s})
            m_visit->put("section", {{"report", m_visit->other}, {"key", key}, {"text", text}});
    }

    std::unique_ptr<test::VisitOfMany> m_visit;
};

void TestHandout::needsAReportThatIsThere()
{
    const RecordId nothing = m_visit->world.newRecord();
    const auto document = buildHandout(*m_visit->notebook, *m_visit->toolkit, nothing, u"fr"_s);
    QVERIFY(!document);
    QCOMPARE(document.error(), (Error{ErrorCode::RecordUnknown, {nothing.text()}}));
}

void TestHandout::saysAllWhereThereIsRoom()
{
    const auto document = built(m_visit->report);
    const QString text = test::allText(document);
    for (const Strength &strength : m_visit->notebook->all<Strength>({u"report"_s, m_visit->report}))
        QVERIFY2(text.contains(strength.text), qPrintable(strength.text));
    for (const Recommendation &one : m_visit->notebook->all<Recommendation>({u"report"_s, m_visit->report}))
        QVERIFY2(text.contains(one.text), qPrintable(one.text));
    for (const Theme &theme : m_visit->toolkit->themes())
        QVERIFY(text.contains(theme.shortTitle.in(u"en"_s)));
    QVERIFY(!text.contains(u"There was not room for all."));
    QVERIFY(pagesOf(document) <= HandoutPages);
}

void TestHandout::hasNeverMoreThanFourPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << u"A sentence that goes on for a while. "_s.repeated(300);
    QTest::newRow("no space") << u"x"_s.repeated(50'000);
    QTest::newRow("surrogates") << u"🙂"_s.repeated(5'000);
    QTest::newRow("right to left") << u"שלום עולם "_s.repeated(2'000);
    QTest::newRow("lines") << u"word\n\n"_s.repeated(3'000);
    QTest::newRow("wide letters") << u"WWWWWWWW "_s.repeated(2'000);
}

void TestHandout::hasNeverMoreThanFourPages()
{
    QFETCH(QString, text);
    overfill(text);
    m_visit->edit(m_visit->other, u"name"_s, Value{text});
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        const auto document = built(m_visit->other, size);
        QCOMPARE(document.pageSize, size);
        const qsizetype pages = pagesOf(document);
        QVERIFY2(pages >= 1 && pages <= HandoutPages, qPrintable(QString::number(pages)));
    }
}

void TestHandout::leavesOutTheLeastUrgentFirstAndSaysSo()
{
    overfill(u"in some more words, as people write when they have much to say about a place that they saw."_s);
    const QString text = test::allText(built(m_visit->other));
    QVERIFY(text.contains(u"There was not room for all."));
    QVERIFY(text.contains(u"further recommendation(s) stand") || text.contains(u"further recommendations stand"));
    QVERIFY(text.contains(u"Advice 1 "));
    QVERIFY(!text.contains(u"Advice 38 "));
}

void TestHandout::hasLargerLettersThanAReport()
{
    const auto pages = paginate(built(m_visit->report));
    QVERIFY(pages);
    int lines = 0;
    for (const Page &page : pages->pages) {
        for (const Item &item : page.items) {
            const auto *text = std::get_if<TextItem>(&item);
            if (!text || text->origin.block < 0)
                continue;
            ++lines;
            QVERIFY2(text->text->size() >= 11, qPrintable(text->text->lineString(text->line)));
        }
    }
    QVERIFY(lines > 20);
}

void TestHandout::hasLargerLettersInEveryFormat()
{
    report::Document document = built(m_visit->report);
    for (const Format format : {Format::Html, Format::Odt}) {
        const auto large = rendered(document, format);
        document.look = DocumentLook::Report;
        const auto normal = rendered(document, format);
        document.look = DocumentLook::Handout;
        QVERIFY(large && normal);
        QVERIFY(*large != *normal);
    }
}

void TestHandout::saysUntilWhenToAnswer()
{
    const auto document = built(m_visit->other);
    QVERIFY(test::allText(document).contains(u"31 July 2026"));
    QVERIFY(document.confidentiality.contains(u"31 July 2026"));
    m_visit->edit(m_visit->other, u"sent_on"_s, Value{u"2026-09-01"_s});
    QVERIFY(!test::allText(built(m_visit->other)).contains(u"31 July 2026"));
    QVERIFY(built(m_visit->other).confidentiality.isEmpty());
}

void TestHandout::keepsSpacesThatMustNotBreak()
{
    m_visit->recommend(m_visit->other, u"Ouvrir\u00a0: la porte\u202f!"_s, u"high"_s, {});
    QVERIFY(test::allText(built(m_visit->other)).contains(u"Ouvrir\u00a0: la porte\u202f!"));
}

void TestHandout::saysSomethingWhereNothingWasWritten()
{
    const RecordId empty = m_visit->put("report", {{"visit", m_visit->visit}});
    const auto document = built(empty);
    QStringList headings;
    for (const Heading &heading : test::blocksOf<Heading>(document.blocks))
        headings.append(heading.text);
    QCOMPARE(
        headings,
        (QStringList{u"Centre hospitalier des Tilleuls"_s, u"The five themes at a glance"_s, u"What happens next"_s}));
}

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
