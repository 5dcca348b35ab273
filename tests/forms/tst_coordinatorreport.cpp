// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/recommendplace.h"
#include "forms/report/reportplace.h"
#include "tests/forms/evidencevisit.h"

#include <QSignalSpy>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestCoordinatorReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenLeadsToItsPlace()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<ReportPlace>(site.desk, site.visitId);
        QSignalSpy wanted(place.get(), &Place::goTo);
        auto *list = place->findChild<QWidget *>(u"checkList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->findChild<QAbstractButton *>(u"check.go"_s), 60000); // on a loaded machine
        auto *go = list->findChild<QAbstractButton *>(u"check.go"_s);
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
