// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence.h"
#include "forms/recommend/recommendplace.h"
#include "forms/report/reportcheck.h"
#include "forms/report/reportplace.h"
#include "tests/forms/evidencevisit.h"

#include <QSignalSpy>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void agree(EvidenceVisit &site, const RecordId &report, const QString &subject, Rating rating, const QString &reason)
{
    Agreed agreed = agreedOn(*site.archive, report, subject);
    agreed.rating = rating;
    agreed.reason = reason;
    SmallVisit::must(site.archive->put(agreed));
}

} // namespace

class TestCoordinatorReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
