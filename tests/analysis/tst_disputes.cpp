// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/disputes.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/support/smallvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "full partial -": an observer each, in one unit; "-" is not rated.
Evidence evidenceOf(const QString &observers, const QString &interviews = {})
{
    const RecordId unit(QByteArray(16, 'u'));
    Evidence evidence;
    for (const QString &token : observers.split(u' ', Qt::SkipEmptyParts)) {
        ObserverView view;
        view.visitUnit = unit;
        view.rating = Rating::fromToken(token);
        evidence.observers.append(view);
    }
    for (const QString &token : interviews.split(u' ', Qt::SkipEmptyParts))
        evidence.interviews.append({{}, {}, unit, u"service_user"_s, *Rating::fromToken(token)});
    return evidence;
}

} // namespace

class TestDisputes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresHowFarJudgementsAreApart_data()
    {
        QTest::addColumn<QString>("observers");
        QTest::addColumn<QString>("interviews");
        QTest::addColumn<double>("measure");

        QTest::newRow("nothing") << u""_s << u""_s << 0.0;
        QTest::newRow("one alone") << u"full"_s << u""_s << 0.0;
        QTest::newRow("all alike") << u"partial partial partial"_s << u""_s << 0.0;
        QTest::newRow("one step of three") << u"full partial"_s << u""_s << 1.0 / 3;
        QTest::newRow("both ends") << u"full not_initiated"_s << u""_s << 1.0;
        QTest::newRow("split in the middle, of four") << u"full full not_initiated not_initiated"_s << u""_s << 1.0;
        QTest::newRow("one of four far away") << u"full full full not_initiated"_s << u""_s << 3.0 / 4;
        QTest::newRow("not applicable against a level counts whole") << u"partial not_applicable"_s << u""_s << 1.0;
        QTest::newRow("all say not applicable") << u"not_applicable not_applicable"_s << u""_s << 0.0;
        QTest::newRow("never more than 1") << u"full not_initiated not_applicable"_s << u""_s << 1.0;
        QTest::newRow("not enough evidence differs from nothing") << u"full not_assessed -"_s << u""_s << 0.0;
        QTest::newRow("interviews weigh half") << u"full full"_s << u"not_initiated"_s << 0.5;
        QTest::newRow("beside a dispute too")
            << u"full partial"_s << u"initiated initiated"_s << 1.0 / 3 + (2.0 / 3) * 0.5 * 0.5;
        QTest::newRow("interviews among themselves") << u""_s << u"full not_initiated"_s << 0.0;
        QTest::newRow("an interview that judged nothing") << u"full full"_s << u"not_assessed"_s << 0.0;
    }

    void measuresHowFarJudgementsAreApart()
    {
        QFETCH(QString, observers);
        QFETCH(QString, interviews);
        QFETCH(double, measure);
        const double found = disagreement(evidenceOf(observers, interviews));
        QVERIFY2(std::abs(found - measure) < 1e-12, qPrintable(QString::number(found)));
    }

    void anInterviewContradictsOnlyThoseWhoRatedItsOwnUnit()
    {
        Evidence evidence = evidenceOf(u"full full"_s, u"not_initiated"_s);
        evidence.interviews.first().visitUnit = RecordId(QByteArray(16, 'v'));
        QCOMPARE(disagreement(evidence), 0.0);
    }

    void isAboveNothingExactlyWhereObserversDiffer()
    {
        const QStringList tokens{u"full"_s,          u"partial"_s,        u"initiated"_s,
                                 u"not_initiated"_s, u"not_applicable"_s, u"not_assessed"_s};
        for (const QString &a : tokens) {
            for (const QString &b : tokens) {
                for (const QString &c : tokens) {
                    const Evidence evidence = evidenceOf(u"%1 %2 %3"_s.arg(a, b, c));
                    QCOMPARE(disagreement(evidence) > 0, evidence.isDisputed());
                }
            }
        }
    }

    void theMostDisputedComeFirstThenWhatHasEvidenceInTheToolkitsOrder()
    {
        SmallVisit site;
        const auto write = [&site](int observer, const QString &criterion, Rating rating) {
            SmallVisit::must(site.archive->put(site.assessment(observer, criterion, rating)));
        };
        using enum Rating::Level;
        write(0, u"2.1.1"_s, Full); // alone
        write(0, u"3.1.1"_s, Full); // one step
        write(1, u"3.1.1"_s, Partial);
        write(0, u"4.1.1"_s, Full); // both ends
        write(1, u"4.1.1"_s, NotInitiated);
        Report report;
        report.visit = site.visitId;
        ReportUnit unit;
        unit.report = SmallVisit::must(site.archive->put(report));
        unit.visitUnit = site.visitUnits.first();
        SmallVisit::must(site.archive->put(unit));
        const Toolkit toolkit = SmallVisit::must(ToolkitLoader::builtin());
        const auto order = mostDisputedFirst(ReportEvidence::of(*site.archive, unit.report), toolkit);
        QCOMPARE(order.size(), toolkit.criteria().size());
        QStringList first;
        for (qsizetype i = 0; i < 5; ++i)
            first.append(order.at(i).text());
        QCOMPARE(first, (QStringList{u"4.1.1"_s, u"3.1.1"_s, u"2.1.1"_s, u"1.1.1"_s, u"1.1.2"_s}));
    }

    void aListTellsApartWhoDiffers()
    {
        QCOMPARE(disputeOf(evidenceOf(u"full full"_s)), Dispute::None);
        QCOMPARE(disputeOf(evidenceOf(u"full full"_s, u"partial"_s)), Dispute::Interviews);
        QCOMPARE(disputeOf(evidenceOf(u"full partial"_s)), Dispute::Some);
        // What interviews say does not put observers further apart.
        QCOMPARE(disputeOf(evidenceOf(u"full partial"_s, u"not_initiated not_initiated"_s)), Dispute::Some);
        QCOMPARE(disputeOf(evidenceOf(u"full not_initiated"_s)), Dispute::Far);
    }

    void filtersShowWhatTheySay()
    {
        SmallVisit site;
        const auto write = [&site](int observer, const QString &criterion, Rating rating) {
            return SmallVisit::must(site.archive->put(site.assessment(observer, criterion, rating)));
        };
        using enum Rating::Level;
        write(0, u"1.1.1"_s, Full);
        write(1, u"1.1.1"_s, Partial);
        write(0, u"1.1.2"_s, Full);
        Report report;
        report.visit = site.visitId;
        ReportUnit unit;
        unit.report = SmallVisit::must(site.archive->put(report));
        unit.visitUnit = site.visitUnits.first();
        SmallVisit::must(site.archive->put(unit));
        Agreed agreed;
        agreed.report = unit.report;
        agreed.subject = u"1.1.1"_s;
        agreed.rating = Partial;
        SmallVisit::must(site.archive->put(agreed));
        const ReportEvidence evidence = ReportEvidence::of(*site.archive, unit.report);
        const auto shown = [&evidence](CriterionFilter filter) {
            QStringList codes;
            for (const QString &code : {u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s}) {
                if (passes(filter, evidence, code))
                    codes.append(code);
            }
            return codes.join(u' ');
        };
        QCOMPARE(shown(CriterionFilter::All), u"1.1.1 1.1.2 1.1.3"_s);
        QCOMPARE(shown(CriterionFilter::NotAgreed), u"1.1.2 1.1.3"_s);
        QCOMPARE(shown(CriterionFilter::Disputed), u"1.1.1"_s); // agreed or not
        QCOMPARE(shown(CriterionFilter::WithoutEvidence), u"1.1.3"_s);
        QCOMPARE(shown(CriterionFilter::InConflict), u""_s);
    }
};

QTEST_GUILESS_MAIN(TestDisputes)
#include "tst_disputes.moc"
