// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/advice.h"
#include "core/analysis/evidence.h"
#include "forms/recommend/recommendplace.h"
#include "forms/report/pagesview.h"
#include "forms/report/reportcheck.h"
#include "forms/report/reportissue.h"
#include "forms/report/reportplace.h"
#include "tests/forms/evidencevisit.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60000; // milliseconds: for a loaded machine, never waited out otherwise

void agree(EvidenceVisit &site, const RecordId &report, const QString &subject, Rating rating, const QString &reason)
{
    Agreed agreed = agreedOn(*site.archive, report, subject);
    agreed.rating = rating;
    agreed.reason = reason;
    SmallVisit::must(site.archive->put(agreed));
}

QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished(Patience))
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

class TestCoordinatorReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAgreedAsHardlyBegunIsWeak()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        agree(site, report, u"1.1.1"_s, Rating::Level::Partial, {});
        agree(site, report, u"1.1.3"_s, Rating::Level::NotInitiated, {});
        agree(site, report, u"1.2"_s, Rating::Level::Initiated, {});
        QStringList weak;
        for (const AdvisableSubject &subject : advisableSubjects(*site.archive, site.toolkit, report)) {
            if (subject.isWeak())
                weak.append(subject.code.text());
        }
        QCOMPARE(weak, (QStringList{u"1.1.3"_s, u"1.2"_s}));
    }

    void aRecommendationIsMadeFromAWeakCriterionByKeyboard()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        agree(site, report, u"1.1.3"_s, Rating::Level::NotInitiated, {});
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"recommend.add"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        keys.press(Qt::Key_Space); // the only weak one
        QVERIFY(keys.tabTo(u"subjectDialog.accept"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"recommend.text"_s);
        keys.type(u"Build a ramp at the side door."_s);
        QVERIFY(keys.tabTo(u"recommend.why"_s));
        keys.type(u"Nobody in a wheelchair gets in."_s);
        QVERIFY(keys.tabTo(u"recommend.priority"_s));
        keys.press(Qt::Key_Down);
        QVERIFY(keys.tabTo(u"recommend.responsible"_s));
        keys.type(u"The works department"_s);
        QVERIFY(keys.tabTo(u"recommend.indicator"_s));
        keys.type(u"The ramp is there."_s);
        place->commit();

        const Recommendation made = site.archive->all<Recommendation>().constFirst();
        QCOMPARE(made.text, u"Build a ramp at the side door."_s);
        QCOMPARE(made.why, u"Nobody in a wheelchair gets in."_s);
        QCOMPARE(made.priority, u"high"_s);
        QCOMPARE(made.responsible, u"The works department"_s);
        QCOMPARE(made.indicator, u"The ramp is there."_s);
        QCOMPARE(made.position, 1);
        QCOMPARE(subjectsOf(*site.archive, made.id), (QList<SubjectCode>{*SubjectCode::fromText(u"1.1.3"_s)}));
    }

    void recommendationsKeepTheOrderTheyAreGiven()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        for (const auto &[text, position] : {std::pair{u"first"_s, 1}, std::pair{u"second"_s, 2}}) {
            Recommendation one;
            one.report = report;
            one.text = text;
            one.position = position;
            SmallVisit::must(site.archive->put(one));
        }
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"recommendations"_s));
        keys.press(Qt::Key_Down, Qt::AltModifier);
        const Query inOrder = Query(u"report"_s, Value{report}).orderedBy(u"position"_s);
        QTRY_COMPARE(site.archive->all<Recommendation>(inOrder).constFirst().text, u"second"_s);
        keys.press(Qt::Key_Down, Qt::AltModifier); // the last one stays the last
        QCOMPARE(site.archive->all<Recommendation>(inOrder).constFirst().text, u"second"_s);
    }

    void theCheckListNamesWhatIsOpen()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        agree(site, report, u"1.1.1"_s, Rating::Level::Partial, {});
        const ReportCheck check = checkReport(*site.archive, site.toolkit, report);
        QCOMPARE(check.openCriteria.size(), 115);
        QCOMPARE(check.openCriteria.constFirst(), u"1.1.2"_s);
        QCOMPARE(check.openStandards.size(), 25);
        QCOMPARE(check.conflicts, 0);
        QCOMPARE(check.missingObservers.size(), 3);
        QVERIFY(!check.isClear());
    }

    void aFileNameHoldsNothingThatAFileSystemRefuses()
    {
        QCOMPARE(reportFileName(u"Ward A/B: \"spring\""_s, u"en"_s, QDate(2026, 3, 2)),
                 u"Ward A-B- -spring- (en) 2026-03-02.pdf"_s);
    }

    void aReportIsWrittenPreviewedAndExportedByKeyboard()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        agree(site, report, u"1.1.1"_s, Rating::Level::Partial, u"Two damp rooms outweigh the paint."_s);
        const auto place = shown<ReportPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"sections"_s));
        QVERIFY(keys.tabTo(u"section.text"_s));
        keys.type(u"A ward in good hands."_s);
        auto *pages = place->findChild<PagesView *>();
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 3, Patience);
        QVERIFY(!pages->grab().isNull());

        QVERIFY(keys.tabTo(u"report.export"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_COMPARE(keys.focus()->objectName(), u"fileNameEdit"_s);
        const QString path = site.path(u"out.pdf"_s);
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(path);
        QTRY_VERIFY_WITH_TIMEOUT((keys.press(Qt::Key_Return), !QApplication::activeModalWidget()), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(site.archive->all<Issued>().size(), 1, Patience);

        const Issued issued = site.archive->all<Issued>().constFirst();
        QCOMPARE(issued.report, report);
        QCOMPARE(issued.kind, u"unit"_s);
        QCOMPARE(issued.language, u"en"_s);
        QCOMPARE(issued.status, u"provisional"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(issued.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
        const QString text = pdfText(path);
        QVERIFY(text.contains(u"Two damp rooms outweigh the paint."_s));
        QVERIFY(text.contains(u"A ward in good hands."_s));
        QVERIFY(place->findChild<QWidget *>(u"report.openFolder"_s)->isVisible());
    }

    void theReportsLanguageIsItsOwn()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        agree(site, report, u"1.1.1"_s, Rating::Level::Partial, {});
        const auto place = shown<ReportPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"report.language"_s));
        keys.press(Qt::Key_Up);
        QCOMPARE(place->findChild<QComboBox *>(u"report.language"_s)->currentData().toString(), u"fr"_s);
        const QString path = site.path(u"sortie.pdf"_s);
        const Issued issued = SmallVisit::must(writeUnitReport(*site.archive, site.toolkit, report, u"fr"_s, path));
        QCOMPARE(issued.language, u"fr"_s);
        QVERIFY(pdfText(path).contains(site.toolkit.ratingText(Rating::Level::Partial).label.in(u"fr"_s),
                                       Qt::CaseInsensitive));
    }

    void whatIsOpenLeadsToItsPlace()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<ReportPlace>(site.desk, site.visitId);
        QSignalSpy wanted(place.get(), &Place::goTo);
        auto *list = place->findChild<QWidget *>(u"checkList"_s);
        auto *go = list->findChildren<QAbstractButton *>().constFirst();
        go->setFocus();
        QTest::keyClick(go, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).toString(), u"agree"_s);
        QCOMPARE(wanted.constFirst().at(1).toString(), u"1.1.1"_s);
    }

    void everyControlHasANameForAScreenReader()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        Recommendation one;
        one.report = report;
        SmallVisit::must(site.archive->put(one));
        QCOMPARE(namelessControls(*shown<RecommendPlace>(site.desk, site.visitId)).join(u", "), QString());
        QCOMPARE(namelessControls(*shown<ReportPlace>(site.desk, site.visitId)).join(u", "), QString());
    }
};

QTEST_MAIN(TestCoordinatorReport)
#include "tst_coordinatorreport.moc"
