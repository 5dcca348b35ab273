// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/observerwindow.h"

#include "core/toolkit/usualdocuments.h"
#include "forms/common/recordlist.h"
#include "forms/documents/documenteditor.h"
#include "forms/documents/documentrows.h"
#include "forms/documents/usualrequest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// The documents of a visit, by keyboard.
class TestDocuments : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    [[nodiscard]] RecordList *list() const { return m_driver->find<RecordList>("documents"); }
    [[nodiscard]] QList<Document> documents() const { return m_driver->notebook().all<Document>(); }
    void add(const QString &title) const
    {
        QVERIFY(m_driver->focus("newDocument"));
        m_driver->type(title);
        m_driver->key(Qt::Key_Return);
    }
    [[nodiscard]] QStringList headings() const
    {
        QStringList all;
        for (const ListRow &row : list()->rows()->rows()) {
            if (row.key.isEmpty())
                all.append(row.head);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        open([this](Notebook &archive) {
            Visit visit = *archive.find<Visit>(m_visit->visitId);
            visit.context = u"No health records, as agreed in January."_s;
            SmallVisit::must(archive.put(visit));
        });
        show(u"documents"_s);
    }

    void cleanup() { close(); }

    void aTitleAndEnterAddADocumentAskedForInThisUnit()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.find("documentsEmpty")->isVisible());
        add(u"House rules"_s);
        QVERIFY(d.find("newDocument")->hasFocus()); // for the next one
        QCOMPARE(d.find<QLineEdit>("newDocument")->text(), QString());
        m_visit->world.advance(1000);
        d.key(Qt::Key_0, Qt::ControlModifier);
        add(u"Complaints procedure"_s);
        const auto all = documents();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).title, u"House rules"_s);
        QCOMPARE(all.at(0).state, u"requested"_s);
        QCOMPARE(all.at(0).visitUnit, m_visit->visitUnits.at(0));
        QVERIFY(all.at(1).visitUnit.isNone());
        QCOMPARE(list()->count(), 2);
        QCOMPARE(d.find<QLineEdit>("documentTitle")->text(), u"Complaints procedure"_s);
    }

    void oneKeySetsTheStateAndTheListIsByStateWithCounts()
    {
        WindowDriver &d = *m_driver;
        add(u"one"_s);
        add(u"two"_s);
        add(u"three"_s);
        QVERIFY(d.focus("documents"));
        const QString current = list()->currentKey();
        d.key(Qt::Key_3);
        QCOMPARE(headings(), (QStringList{u"Requested (2)"_s, u"Read (1)"_s}));
        QCOMPARE(list()->currentKey(), current); // one goes with the document
        QVERIFY(d.find<QPushButton>("documentState_read")->isChecked());
        d.key(Qt::Key_QuoteDbl); // the key of 3 on a French keyboard
        d.key(Qt::Key_4);
        QCOMPARE(headings(), (QStringList{u"Requested (2)"_s, u"Refused (1)"_s}));
        QVERIFY(d.press("documentState_received"));
        QTRY_COMPARE(headings(), (QStringList{u"Requested (2)"_s, u"Received (1)"_s}));
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(headings(), (QStringList{u"Requested (2)"_s, u"Refused (1)"_s}));
    }

    void whatItShowsAndItsCriteriaAreKept()
    {
        WindowDriver &d = *m_driver;
        add(u"Register"_s);
        QVERIFY(d.focus("documentFinding"));
        d.type(u"Eleven seclusions"_s);
        QVERIFY(d.focus("addTag"));
        d.type(u"4.2.1"_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.focus("documentKind"));
        d.type(u"register"_s);
        QVERIFY(d.focus("documentDate"));
        d.type(u"28.2.2026"_s);
        QVERIFY(d.focus("documentTitle"));
        const Document document = documents().constFirst();
        QCOMPARE(document.finding, u"Eleven seclusions"_s);
        QCOMPARE(document.kind, u"register"_s);
        QCOMPARE(document.date, QDate(2026, 2, 28));
        const auto tags = d.notebook().all<DocumentTag>();
        QCOMPARE(tags.size(), 1);
        QCOMPARE(tags.constFirst().criterion, u"4.2.1"_s);
        QTRY_VERIFY(d.find("tag_4.2.1") && d.find("tag_4.2.1")->isVisible());
        d.key(Qt::Key_Shift); // the list of offers was a window of its own
        QVERIFY(d.press("tag_4.2.1"));
        QCOMPARE(d.notebook().all<DocumentTag>().size(), 0);
    }

    void whatIsNoDayIsSaidAndStays()
    {
        WindowDriver &d = *m_driver;
        add(u"Register"_s);
        QVERIFY(d.focus("documentDate"));
        d.type(u"31.2.2026"_s);
        QVERIFY(d.focus("documentTitle"));
        QVERIFY(d.find("documentDateProblem")->isVisible());
        QCOMPARE(d.find<QLineEdit>("documentDate")->text(), u"31.2.2026"_s);
        QVERIFY(!documents().constFirst().date.isValid());
    }

    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("dots") << u"2.3.2026"_s << QDate(2026, 3, 2);
        QTest::newRow("slashes, two digits") << u" 02/03/26 "_s << QDate(2026, 3, 2);
        QTest::newRow("iso") << u"2026-03-02"_s << QDate(2026, 3, 2);
        QTest::newRow("no day") << u"30.2.2026"_s << QDate();
        QTest::newRow("words") << u"spring 2026"_s << QDate();
    }
    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(typedDay(typed), day);
    }

    void thoseUsuallyAskedForAreAddedOnceAndUndoneAtOnce()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("addUsualDocuments"));
        const qsizetype usual = SmallVisit::must(usualDocuments()).size();
        QTRY_COMPARE(list()->count(), usual);
        QVERIFY(!d.notebook().all<DocumentTag>().isEmpty());
        QVERIFY(d.press("addUsualDocuments"));
        QCOMPARE(documents().size(), usual);
        QVERIFY(d.focus("documents"));
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 0);
        QVERIFY(documents().isEmpty());
        QVERIFY(d.notebook().all<DocumentTag>().isEmpty());
    }

    void aUnitsOwnAreAddedForThatUnitOnly()
    {
        WindowDriver &d = *m_driver;
        const Toolkit &toolkit = d.session.toolkit();
        const auto whole = SmallVisit::must(addUsualDocuments(d.notebook(), toolkit, m_visit->visitId, {}, u"fr"_s));
        QVERIFY(whole.isWithoutUnits);
        for (const Document &document : documents())
            QVERIFY(document.visitUnit.isNone());
        const auto second = SmallVisit::must(
            addUsualDocuments(d.notebook(), toolkit, m_visit->visitId, m_visit->visitUnits.at(1), u"en"_s));
        QCOMPARE(second.present, whole.added); // known by their titles in any language
        QCOMPARE(documents().size(), SmallVisit::must(usualDocuments()).size());
        QCOMPARE(d.notebook().all<Document>(Query(u"visit_unit"_s, m_visit->visitUnits.at(1))).size(), second.added);
    }

    void theListOfThePartsOfTheProgramNamesKnownCriteriaAndEveryLanguage()
    {
        for (const UsualDocument &document : SmallVisit::must(usualDocuments())) {
            QVERIFY(!document.criteria.isEmpty());
            for (const CriterionCode code : document.criteria)
                QVERIFY2(m_driver->session.toolkit().contains(code), qPrintable(code.text()));
            QVERIFY(document.title.has(u"fr"_s) && document.title.has(u"en"_s));
        }
    }

    void aListWithAMistakeIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const QByteArray head = R"({"format":"regards-documents","format_version":1,"documents":)";
        QTest::newRow("syntax") << QByteArray("{") << u"1:2"_s << u"syntax"_s;
        QTest::newRow("language") << QByteArray(
            head + R"([{"title":{"fr":"a"},"kind":{"fr":"a","en":"a"},"per":"unit","criteria":[]}]})")
                                  << u"/documents/0/title/en"_s << u"missing"_s;
        QTest::newRow("code") << QByteArray(
            head + R"([{"title":{"fr":"a","en":"a"},"kind":{"fr":"a","en":"a"},"per":"unit","criteria":["1.2"]}]})")
                              << u"/documents/0/criteria/0"_s << u"bad_code"_s;
        QTest::newRow("none") << QByteArray(head + "[]}") << u"/documents"_s << u"empty"_s;
    }
    void aListWithAMistakeIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const auto read = readUsualDocuments(bytes, u"list.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ToolkitInvalid);
        QCOMPARE(read.error().details, (QStringList{u"list.json"_s, place, reason}));
    }

    void healthRecordsAreLeftAloneUnlessTheVisitSaysSo()
    {
        const QString reminder = m_driver->find<QLabel>("healthRecords")->text();
        QVERIFY(reminder.contains(u"health record"_s));
        QVERIFY(reminder.contains(u"as agreed in January"_s));
    }

    void deletingAsksOnceAndUndoBringsItBack()
    {
        WindowDriver &d = *m_driver;
        add(u"Register"_s);
        QVERIFY(d.press("deleteDocument"));
        QTRY_VERIFY(d.find("question.no") && d.find("question.no")->hasFocus());
        QVERIFY(d.press("question.yes"));
        QTRY_COMPARE(documents().size(), 0);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 1);
    }

    void everyControlHasAName()
    {
        add(u"Register"_s);
        QCOMPARE(namelessControls(&m_driver->window), QStringList());
    }
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
