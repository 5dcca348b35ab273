// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/backgroundjob.h"
#include "forms/programme/codeletter.h"
#include "forms/programme/programmeplace.h"
#include "forms/programme/visitplan.h"
#include "tests/forms/coordinatordesk.h"

#include <QDir>
#include <QLabel>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An archive without any visit.
struct EmptyArchive
{
    EmptyArchive() { SmallVisit::must(prepareArchive(*notebook)); }

    [[nodiscard]] std::unique_ptr<Notebook> create()
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        return SmallVisit::must(Notebook::create(folder.filePath(u"archive.regards"_s), Passphrase(test::Words),
                                                 Notebook::Role::Archive, world));
    }

    QTemporaryDir folder;
    SeededWorld world{11, 1'772'440'000'000};
    std::unique_ptr<Notebook> notebook = create();
    Toolkit toolkit = builtinToolkit();
    Desk desk{*notebook, toolkit, u"en"_s};
};

void addMember(VisitPlan &plan, World &world, const QString &name)
{
    Observer observer;
    observer.id = world.newRecord();
    observer.name = name;
    observer.background = u"carer"_s;
    plan.addMember(observer);
}

VisitPlan completePlan(EmptyArchive &site)
{
    VisitPlan plan = VisitPlan::fresh(site.world, site.toolkit);
    plan.facility.name = u"Les Tilleuls"_s;
    plan.visit.title = u"Spring visit"_s;
    plan.visit.firstDay = QDate(2026, 3, 2);
    plan.visit.lastDay = QDate(2026, 3, 4);
    plan.units[0].unit.name = u"Ward A"_s;
    plan.addUnit(site.world);
    plan.units[1].unit.name = u"Ward B"_s;
    addMember(plan, site.world, u"Aline"_s);
    addMember(plan, site.world, u"Bruno"_s);
    plan.setCovers(0, 0, true);
    plan.setCovers(1, 1, true, u"1 3"_s);
    plan.setPlanned(0, u"service_user"_s, 6);
    return plan;
}

} // namespace

class TestCoordinatorPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanSaysWhatIsMissingWhereItIsMissing()
    {
        EmptyArchive site;
        VisitPlan plan = VisitPlan::fresh(site.world, site.toolkit);
        plan.visit.firstDay = QDate(2026, 3, 4);
        plan.visit.lastDay = QDate(2026, 3, 2);
        addMember(plan, site.world, QString());
        const QList<PlanProblem> expected{{u"facility.name"_s, u"missing"_s},
                                          {u"visit.title"_s, u"missing"_s},
                                          {u"visit.last_day"_s, u"before_first_day"_s},
                                          {u"unit.0.name"_s, u"missing"_s},
                                          {u"member.0.name"_s, u"missing"_s}};
        QCOMPARE(plan.problems(), expected);
        QVERIFY(completePlan(site).problems().isEmpty());
    }

    void twoUnitsOfOneNameAreRefused()
    {
        EmptyArchive site;
        VisitPlan plan = completePlan(site);
        plan.units[1].unit.name = u" ward a "_s;
        QCOMPARE(plan.problems(), (QList<PlanProblem>{{u"unit.1.name"_s, u"same_name"_s}}));
    }

    void aWrittenPlanReadsBackAsItself()
    {
        EmptyArchive site;
        const VisitPlan plan = completePlan(site);
        SmallVisit::must(plan.write(*site.notebook));
        const VisitPlan read = VisitPlan::of(*site.notebook, plan.visit.id);
        QCOMPARE(read.draft(), plan.draft());
        QCOMPARE(read.themes(1, 1), u"1 3"_s);
        QCOMPARE(read.planned(0, u"service_user"_s), 6);
        QCOMPARE(read.visit.toolkit, site.toolkit.id());
        QCOMPARE(read.visit.toolkitDigest.size(), 64);
    }

    void anUnfinishedPlanComesBackFromItsDraft()
    {
        EmptyArchive site;
        const VisitPlan plan = completePlan(site);
        const auto kept = VisitPlan::fromDraft(plan.draft());
        QVERIFY(kept);
        QCOMPARE(kept->records().size(), plan.records().size());
        QCOMPARE(kept->draft(), plan.draft());
        QVERIFY(!VisitPlan::fromDraft({}));
        QVERIFY(!VisitPlan::fromDraft(plan.draft().first(plan.draft().size() / 2)));
    }

    void whatIsTakenOutOfAPlanIsDeletedWithItsAssignments()
    {
        EmptyArchive site;
        VisitPlan plan = completePlan(site);
        SmallVisit::must(plan.write(*site.notebook));
        plan.removeUnit(1);
        SmallVisit::must(plan.write(*site.notebook));
        QCOMPARE(site.notebook->all<VisitUnit>().size(), 1);
        QCOMPARE(site.notebook->all<Assignment>().size(), 1);
        QCOMPARE(site.notebook->all<Unit>().size(), 2); // the facility keeps its unit
    }

    void aVisitIsPutTogetherWithTheKeyboardAlone()
    {
        EmptyArchive site;
        const auto place = shown<ProgrammePlace>(site.desk);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"programme.new"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"facility.name"_s);
        keys.type(u"Les Tilleuls"_s);
        QVERIFY(keys.tabTo(u"facility.town"_s));
        keys.type(u"Valmont"_s);
        QVERIFY(keys.tabTo(u"visit.title"_s));
        keys.type(u"Spring visit"_s);
        QVERIFY(keys.tabTo(u"unit.0.name"_s));
        keys.type(u"Ward A"_s);
        QVERIFY(keys.tabTo(u"units.add"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"unit.1.name"_s);
        keys.type(u"Day centre"_s);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(keys.tabTo(u"team.add"_s));
            keys.press(Qt::Key_Space);
            QTRY_COMPARE(keys.focus()->objectName(), u"member.%1.name"_s.arg(i));
            keys.type(QStringList{u"Aline"_s, u"Bruno"_s, u"Chloe"_s}.at(i));
            QVERIFY(keys.tabTo(u"member.%1.background"_s.arg(i)));
            keys.press(Qt::Key_Down);
        }
        QVERIFY(keys.tabTo(u"cover"_s));
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Right);
        keys.press(Qt::Key_Space);
        QVERIFY(keys.tabTo(u"plan.0.service_user"_s));
        keys.press(Qt::Key_Up);
        keys.press(Qt::Key_Up);
        QVERIFY(keys.tabTo(u"visitForm.write"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.notebook->all<Visit>().size(), 1);

        const Visit visit = site.notebook->all<Visit>().constFirst();
        const VisitPlan plan = VisitPlan::of(*site.notebook, visit.id);
        QCOMPARE(plan.facility.town, u"Valmont"_s);
        QCOMPARE(plan.visit.title, u"Spring visit"_s);
        QCOMPARE(plan.units.size(), 2);
        QCOMPARE(plan.units.at(1).unit.name, u"Day centre"_s);
        QCOMPARE(plan.team.size(), 3);
        QCOMPARE(plan.team.at(0).observer.background, u"expert_by_experience"_s);
        QVERIFY(plan.covers(0, 0) && plan.covers(0, 1) && !plan.covers(1, 0));
        QCOMPARE(plan.planned(0, u"service_user"_s), 2);
    }

    void whatIsMissingIsSaidUnderItsFieldAndNothingIsWritten()
    {
        EmptyArchive site;
        const auto place = shown<ProgrammePlace>(site.desk);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"programme.new"_s));
        keys.press(Qt::Key_Space);
        QVERIFY(keys.tabTo(u"visitForm.write"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"facility.name"_s);
        QVERIFY(place->findChild<QLabel *>(u"problem.facility.name"_s)->isVisible());
        QVERIFY(place->findChild<QLabel *>(u"problem.team"_s)->isVisible());
        QVERIFY(!place->findChild<QLabel *>(u"problem.visit.last_day"_s)->isVisible());
        QCOMPARE(site.notebook->all<Facility>().size(), 0);
    }

    void aFormThatIsLeftUnfinishedIsThereAgainAfterwards()
    {
        EmptyArchive site;
        {
            const auto place = shown<ProgrammePlace>(site.desk);
            const Keyboard keys(*place);
            QVERIFY(keys.tabTo(u"programme.new"_s));
            keys.press(Qt::Key_Space);
            keys.type(u"Les Tilleuls"_s);
            place->commit(); // as when the file is locked
        }
        const auto again = shown<ProgrammePlace>(site.desk);
        auto *name = again->findChild<QWidget *>(u"facility.name"_s);
        QVERIFY(name->isVisible());
        QCOMPARE(name->property("text").toString(), u"Les Tilleuls"_s);
    }

    void packsAreWrittenForEverybodyAndOpenWithTheirCodes()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        Desk desk{*site.archive, toolkit, u"en"_s};
        const auto place = shown<ProgrammePlace>(desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"packs.folder"_s));
        keys.type(site.folder.path());
        QVERIFY(keys.tabTo(u"packs.writeAll"_s));
        keys.press(Qt::Key_Space);
        const QDir folder(site.folder.path());
        const QStringList filter{u"*.regards-visit"_s};
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList(filter).size(), 3, 30000);
        QTRY_VERIFY(!place->findChild<BackgroundJob *>()->isRunning());

        const VisitCode code = SmallVisit::must(visitCode(*site.archive, site.visitId, site.observers.at(1)));
        const PackSummary pack =
            SmallVisit::must(inspectVisitPack(folder.filePath(u"2026-03-02-BF.regards-visit"_s), code));
        QCOMPARE(pack.observerName, u"Bruno Fictif"_s);
        QCOMPARE(pack.units, 2);
    }

    void theCodeIsShownOnlyOnDemand()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        Desk desk{*site.archive, toolkit, u"en"_s};
        const auto place = shown<ProgrammePlace>(desk, site.visitId);
        const Keyboard keys(*place);
        auto *shownCode = place->findChild<QLabel *>(u"packs.code"_s);
        QVERIFY(!shownCode->isVisible());
        QVERIFY(keys.tabTo(u"packs"_s));
        keys.press(Qt::Key_Down);
        QVERIFY(keys.tabTo(u"packs.showCode"_s));
        keys.press(Qt::Key_Space);
        const VisitCode code = SmallVisit::must(visitCode(*site.archive, site.visitId, site.observers.at(1)));
        QTRY_VERIFY(shownCode->isVisible());
        QVERIFY2(shownCode->text().contains(code.format()), qPrintable(shownCode->text() + code.format()));
    }

    void aLetterCarriesCodeAndFingerprint()
    {
        const report::Document letter = codeLetter({u"Aline"_s, u"Spring visit"_s, u"Les Tilleuls"_s, u"2 to 4 March"_s,
                                                    u"2026-A.regards-visit"_s, u"AAAA-BBBB"_s, u"CCCC DDDD"_s},
                                                   u"en"_s);
        QString all;
        for (const report::Block &block : letter.blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                all += textOf(paragraph->runs) + u'\n';
        }
        QVERIFY(all.contains(u"AAAA-BBBB"_s));
        QVERIFY(all.contains(u"CCCC DDDD"_s));
    }

    void everyControlHasANameForAScreenReader()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        Desk desk{*site.archive, toolkit, u"en"_s};
        const auto place = shown<ProgrammePlace>(desk, site.visitId);
        QCOMPARE(namelessControls(*place).join(u", "), QString());
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"programme.change"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(place->findChild<QWidget *>(u"visit.title"_s)->isVisible());
        QCOMPARE(namelessControls(*place).join(u", "), QString());
    }
};

QTEST_MAIN(TestCoordinatorPlan)
#include "tst_coordinatorplan.moc"
