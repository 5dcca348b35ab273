// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreeplace.h"
#include "forms/common/recordlist.h"
#include "forms/report/reportfigures.h"
#include "tests/forms/evidencevisit.h"
#include "tests/forms/windowdriver.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// How alike observers rated, and where figures come from: in the real window, by keyboard.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tooFewPairsAreSaidToBeTooFew();
    void agreementIsToldInFiguresAndInWords();
    void themesAreToldApart();
    void theCriterionThatPullsItDownIsOneKeyAway();
    void whatIsBehindAnAgreedRatingIsListed();
    void theSameKeyOpensItOnEveryPageOfAgree();
    void anEntryLeadsToWhereItStands();
    void aStandardsEntryLeadsToStandards();
    void anEntryLeadsToItsHistory();
    void nothingBehindAFigureIsSaid();
    void theReportsFiguresComeFromTheRecordsListed();
    void theReportsFiguresOpenByKeyboard();
    void everyControlHasANameForAScreenReader();

private:
    void open();
    void showPage(const QString &page) const;
    void openSources() const;
    [[nodiscard]] Place *place() const { return m_driver->window.workspace()->currentPlace(); }
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString text(const char *label) const;
    /// The rows of the list of records; headings in brackets.
    [[nodiscard]] QStringList listed() const;
    void agree(const QString &subject, Rating rating, const QString &reason = {});

    std::unique_ptr<EvidenceVisit> m_site;
    std::unique_ptr<WindowDriver> m_driver;
    RecordId m_report;
};

void TestFigures::init()
{
    m_site = std::make_unique<EvidenceVisit>();
    m_report = m_site->newReport(u"Ward A"_s);
}

void TestFigures::cleanup()
{
    m_driver.reset();
    m_site.reset();
}

void TestFigures::agree(const QString &subject, Rating rating, const QString &reason)
{
    Agreed agreed = agreedOn(*m_site->archive, m_report, subject);
    agreed.rating = rating;
    agreed.reason = reason;
    SmallVisit::must(m_site->archive->put(agreed));
}

void TestFigures::open()
{
    const QString path = m_site->archive->path();
    m_site->archive.reset();
    m_driver = std::make_unique<WindowDriver>(m_site->world, m_site->path(u"settings.ini"_s));
    QVERIFY(m_driver->unlock(path));
    m_driver->window.workspace()->showPlace(u"agree"_s);
    QTRY_COMPARE(place()->name(), u"agree"_s);
}

void TestFigures::showPage(const QString &page) const
{
    auto *tabs = place()->findChild<QTabWidget *>(u"agree.tabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->objectName() == u"agree.page." + page)
            tabs->setCurrentIndex(i);
    }
    QCOMPARE(tabs->currentWidget()->objectName(), u"agree.page." + page);
    place()->firstFocus()->setFocus();
}

void TestFigures::openSources() const
{
    m_driver->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->find("sourcesDialog") && m_driver->find("sourcesDialog")->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), m_driver->find("sourcesDialog"));
}

QString TestFigures::cell(int row, int column) const
{
    return m_driver->find<QTreeWidget>("agreement.table")->topLevelItem(row)->text(column);
}

QString TestFigures::text(const char *label) const
{
    return m_driver->find<QLabel>(label)->text();
}

QStringList TestFigures::listed() const
{
    QStringList rows;
    for (const ListRow &row : m_driver->find<RecordList>("sources.list")->rows()->rows())
        rows.append(row.key.isEmpty() ? QString(u'[' + row.head + u']')
                                      : QString(row.head.section(u',', 0, 0) + u": " + row.body));
    return rows;
}

void TestFigures::tooFewPairsAreSaidToBeTooFew()
{
    open();
    showPage(u"agreement"_s);
    QCOMPARE(cell(0, 4), u"9"_s); // three criteria, three observers
    QCOMPARE(cell(0, 2), u"–"_s);
    QCOMPARE(cell(0, 3), u"–"_s);
    QCOMPARE(cell(0, 5), u"too few to say"_s);
    QVERIFY2(text("agreement.sentence").contains(u"there are 9 pairs"), qPrintable(text("agreement.sentence")));
}

void TestFigures::agreementIsToldInFiguresAndInWords()
{
    m_site->write(1, "1.2.1", Rating::Level::Partial);
    open();
    showPage(u"agreement"_s);
    QCOMPARE(cell(0, 4), u"10"_s);
    QCOMPARE(cell(0, 2), u"60%"_s);
    // Ranks 1.1.1: 3 2 1; 1.1.2: 2 2 2; 1.1.3: 0 0 0; 1.2.1: 3 2. So n_0 = 3, n_1 = 1, n_2 = 5, n_3 = 2.
    QCOMPARE(cell(0, 3), u"0.590"_s);
    QCOMPARE(cell(0, 5), u"too low to rely on"_s);
    const QString sentence = text("agreement.sentence");
    QVERIFY2(sentence.contains(u"60%") && sentence.contains(u"10 pairs") && sentence.contains(u"0.590"),
             qPrintable(sentence));
    QVERIFY(!m_driver->find("agreement.explanation")->isVisible());
    QVERIFY(m_driver->press("agreement.moreHead"));
    QTRY_VERIFY(m_driver->find("agreement.explanation")->isVisible());
}

void TestFigures::themesAreToldApart()
{
    m_site->write(1, "1.2.1", Rating::Level::Partial);
    m_site->write(0, "2.1.1", Rating::Level::Partial);
    m_site->write(1, "2.1.1", Rating::Level::Partial);
    open();
    showPage(u"agreement"_s);
    QCOMPARE(cell(0, 4), u"11"_s);
    QCOMPARE(cell(1, 4), u"10"_s);
    QCOMPARE(cell(2, 4), u"1"_s);
    QCOMPARE(cell(3, 4), u"0"_s);
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(text("agreement.title").startsWith(u"2 "));
    QCOMPARE(text("agreement.pulled"), u"Nowhere have two observers given different levels."_s);
    QVERIFY(!m_driver->find<QPushButton>("agreement.open")->isEnabled());
}

void TestFigures::theCriterionThatPullsItDownIsOneKeyAway()
{
    m_site->write(1, "1.2.1", Rating::Level::Partial);
    open();
    showPage(u"agreement"_s);
    const auto *list = m_driver->find<RecordList>("agreement.criteria");
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentKey(), u"1.1.1"_s);
    QVERIFY(m_driver->focus("agreement.criteria"));
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(place()->state(), u"1.2.1"_s);
}

void TestFigures::whatIsBehindAnAgreedRatingIsListed()
{
    agree(u"1.1.1"_s, Rating::Level::Full);
    agree(u"1.1.1"_s, Rating::Level::Partial, u"Two damp rooms."_s);
    open();
    showPage(u"criteria"_s);
    openSources();
    QCOMPARE(text("sources.title"), u"What the team agreed"_s);
    QVERIFY2(text("sources.subject").startsWith(u"1.1.1 "), qPrintable(text("sources.subject")));
    const QStringList rows = listed();
    QCOMPARE(rows.value(0), u"[What was agreed (1)]"_s);
    QCOMPARE(rows.value(1), u"1.1.1 · you: Achieved partially. Two damp rooms."_s);
    QVERIFY2(rows.contains(u"[Ratings by observers (3)]"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u"1.1.1 · Aline Inventée: Achieved in full. The corridor was painted this winter."_s));
    QVERIFY(rows.contains(u"[How it came to be agreed (3)]"_s));
    QVERIFY(rows.contains(u"you: Rating: Achieved in full"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestFigures::theSameKeyOpensItOnEveryPageOfAgree()
{
    agree(u"1.1.1"_s, Rating::Level::Partial);
    open();
    for (const auto &[page, heading] : {std::pair(u"matrix"_s, u"What the team agreed"_s),
                                        {u"criteria"_s, u"What the team agreed"_s},
                                        {u"subjects"_s, u"What the team agreed"_s},
                                        {u"agreement"_s, u"How alike observers rated"_s}}) {
        showPage(page);
        openSources();
        QCOMPARE(text("sources.title"), heading);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
}

void TestFigures::anEntryLeadsToWhereItStands()
{
    open();
    showPage(u"agreement"_s);
    openSources();
    QCOMPARE(listed().size(), 10); // a heading and nine ratings: that of 1.2.1 stands alone
    QVERIFY(m_driver->find("sources.list")->hasFocus());
    for (int i = 0; i < 4; ++i)
        m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(place()->state(), u"1.1.2"_s);
}

void TestFigures::aStandardsEntryLeadsToStandards()
{
    agree(u"1.2"_s, Rating::Level::Partial);
    open();
    showPage(u"subjects"_s);
    QCOMPARE(m_driver->find<QTreeWidget>("subjects")->currentItem()->data(0, Qt::UserRole).toString(), u"1"_s);
    openSources(); // of theme 1, on which nothing is agreed but below
    QCOMPARE(listed().value(0), u"[What was agreed on its parts (1)]"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(m_driver->find<QTreeWidget>("subjects")->currentItem()->data(0, Qt::UserRole).toString(), u"1.2"_s);
    QVERIFY(m_driver->find("subjects")->isVisible());
}

void TestFigures::anEntryLeadsToItsHistory()
{
    open();
    showPage(u"criteria"_s);
    openSources();
    m_driver->key(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find("historyDialog") && m_driver->find("historyDialog")->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), m_driver->find("historyDialog"));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find("historyDialog") || !m_driver->find("historyDialog")->isVisible());
    QVERIFY(m_driver->find("sourcesDialog")->isVisible());
}

void TestFigures::nothingBehindAFigureIsSaid()
{
    open();
    place()->setState(u"5.1.1"_s);
    showPage(u"criteria"_s);
    openSources();
    QTRY_VERIFY(m_driver->find("sources.nothing")->isVisible());
    QVERIFY(!m_driver->find("sources.list")->isVisible());
    QVERIFY(!m_driver->find("sources.go")->isEnabled());
    QVERIFY(!m_driver->find("sources.history")->isEnabled());
}

void TestFigures::theReportsFiguresComeFromTheRecordsListed()
{
    agree(u"1.1.1"_s, Rating::Level::Partial);
    agree(u"1.1.2"_s, Rating::Level::NotApplicable);
    agree(u"2.1.1"_s, Rating::Level::Full);
    agree(u"1.1"_s, Rating::Level::Full);
    const auto figures = SmallVisit::must(figuresOfReport(m_site->desk, m_report));
    QCOMPARE(figures.size(), 8); // all and five themes, agreement, one category of interviews
    for (const ReportFigure &one : figures) {
        qint64 count = 0;
        QMap<QString, qint64> ratings; // by criterion
        for (const SourceGroup &group : sourcesOf(*m_site->archive, m_site->toolkit, one.figure)) {
            count += group.sources.size();
            for (const SourceRecord &source : group.sources)
                ++ratings[source.subjects.value(0)];
        }
        if (std::holds_alternative<AgreementFigure>(one.figure)) {
            count = 0;
            for (const qint64 raters : std::as_const(ratings))
                count += raters * (raters - 1) / 2;
        }
        QCOMPARE(count, one.count);
    }
    QVERIFY2(figures.first().text.contains(u"3 of 116"), qPrintable(figures.first().text));
}

void TestFigures::theReportsFiguresOpenByKeyboard()
{
    agree(u"1.1.1"_s, Rating::Level::Partial);
    open();
    m_driver->window.workspace()->showPlace(u"report"_s);
    QTRY_COMPARE(place()->name(), u"report"_s);
    m_driver->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_driver->find("sourcesDialog") && m_driver->find("sourcesDialog")->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), m_driver->find("sourcesDialog"));
    QCOMPARE(listed().size(), 2);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(place()->name(), u"agree"_s);
    QCOMPARE(place()->state(), u"1.1.1"_s);
}

void TestFigures::everyControlHasANameForAScreenReader()
{
    open();
    showPage(u"agreement"_s);
    QCOMPARE(namelessControls(&m_driver->window).join(u", "), QString());
    openSources();
    QCOMPARE(namelessControls(m_driver->find("sourcesDialog")).join(u", "), QString());
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
