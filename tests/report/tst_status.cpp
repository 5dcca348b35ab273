// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/edithistory.h"
#include "core/report/status.h"
#include "tests/support/smallvisit.h"

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;
using regards::test::must;
using regards::test::SmallVisit;

namespace {

const QDate Sent(2026, 3, 20);

RecordId newReport(SmallVisit &site, const QString &name)
{
    Report report;
    report.visit = site.visitId;
    report.name = name;
    return must(site.archive->put(report));
}

Stage stageOf(SmallVisit &site, const RecordId &report)
{
    return report::stageOf(site.archive->find<Report>(report).value_or(Report()));
}

QStringList details(const Result<void> &result)
{
    return result ? QStringList() : result.error().details.mid(2);
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportGoesFromProvisionalToFinal()
    {
        SmallVisit site;
        const RecordId report = newReport(site, u"Ward A"_s);
        QCOMPARE(stageOf(site, report), Stage::Provisional);
        must(sendForFactCheck(*site.archive, {report}, Sent, Sent.addDays(AnswerDays)));
        QCOMPARE(stageOf(site, report), Stage::FactCheck);
        must(recordAnswer(*site.archive, {report}, Sent.addDays(12)));
        QCOMPARE(stageOf(site, report), Stage::Answered);
        must(makeFinal(*site.archive, {report}, Sent.addDays(14)));
        const Status status = statusOf(*site.archive->find<Report>(report));
        QCOMPARE(status, (Status{Stage::Final, Sent, Sent.addDays(30), Sent.addDays(12), Sent.addDays(14)}));
    }

    void noStepLiesBeforeTheOneItFollows()
    {
        SmallVisit site;
        const RecordId report = newReport(site, u"Ward A"_s);
        QCOMPARE(details(sendForFactCheck(*site.archive, {report}, {}, Sent)),
                 (QStringList{u"fact_check_on"_s, u"not_a_date"_s}));
        QCOMPARE(details(sendForFactCheck(*site.archive, {report}, Sent, Sent.addDays(-1))),
                 (QStringList{u"answer_due"_s, u"too_early"_s}));
        must(sendForFactCheck(*site.archive, {report}, Sent, Sent));
        QCOMPARE(details(recordAnswer(*site.archive, {report}, Sent.addDays(-1))),
                 (QStringList{u"answered_on"_s, u"too_early"_s}));
        must(recordAnswer(*site.archive, {report}, Sent.addDays(3)));
        QCOMPARE(details(makeFinal(*site.archive, {report}, Sent.addDays(2))),
                 (QStringList{u"sent_on"_s, u"too_early"_s}));
        QCOMPARE(stageOf(site, report), Stage::Answered);
    }

    void aStepTakenBackTakesThoseAfterItAlong()
    {
        SmallVisit site;
        const RecordId report = newReport(site, u"Ward A"_s);
        must(sendForFactCheck(*site.archive, {report}, Sent, Sent));
        must(recordAnswer(*site.archive, {report}, Sent));
        must(makeFinal(*site.archive, {report}, Sent));
        must(takeBack(*site.archive, {report}, Stage::Final));
        QCOMPARE(stageOf(site, report), Stage::Answered);
        must(takeBack(*site.archive, {report}, Stage::FactCheck));
        QCOMPARE(statusOf(*site.archive->find<Report>(report)), Status());
    }

    void severalReportsStandWhereTheLeastFarOneStands()
    {
        SmallVisit site;
        const RecordId first = newReport(site, u"Ward A"_s);
        const RecordId second = newReport(site, u"Ward B"_s);
        const DocumentWish whole{DocumentKind::Facility, site.visitId, u"en"_s};
        must(sendForFactCheck(*site.archive, {first}, Sent, Sent));
        QCOMPARE(statusOf(coveredReports(*site.archive, whole)).stage, Stage::Provisional);
        must(sendForFactCheck(*site.archive, {first, second}, Sent.addDays(1), Sent.addDays(9)));
        QCOMPARE(statusOf(coveredReports(*site.archive, whole)).stage, Stage::FactCheck);
        QCOMPARE(site.archive->find<Report>(first)->factCheckOn, Sent); // it had gone already
        QCOMPARE(coveredReports(*site.archive, {DocumentKind::Handout, second, u"en"_s}).size(), 1);
        QVERIFY(coveredReports(*site.archive, {DocumentKind::Forms, site.visitId, u"en"_s}).isEmpty());
    }

    void aStepIsUndoneAtOnce()
    {
        SmallVisit site;
        const RecordId first = newReport(site, u"Ward A"_s);
        const RecordId second = newReport(site, u"Ward B"_s);
        EditHistory edits(*site.archive);
        must(sendForFactCheck(*site.archive, {first, second}, Sent, Sent));
        QVERIFY(edits.undo());
        QCOMPARE(stageOf(site, first), Stage::Provisional);
        QCOMPARE(stageOf(site, second), Stage::Provisional);
    }

    void anAnswerIsOverdueAfterItsDay()
    {
        const Status status{Stage::FactCheck, Sent, Sent.addDays(30), {}, {}};
        QVERIFY(!status.isOverdue(Sent.addDays(30)));
        QVERIFY(status.isOverdue(Sent.addDays(31)));
        QVERIFY(!Status().isOverdue(Sent));
    }

    void whatIsGivenOutIsCalledByItsStage()
    {
        QCOMPARE(issuedToken(Stage::Provisional), u"provisional"_s);
        QCOMPARE(issuedToken(Stage::FactCheck), u"factual_check"_s);
        QCOMPARE(issuedToken(Stage::Answered), u"provisional"_s);
        QCOMPARE(issuedToken(Stage::Final), u"final"_s);
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"
