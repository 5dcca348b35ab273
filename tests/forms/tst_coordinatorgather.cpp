// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"
#include "tests/forms/gatherevening.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const GatherPlace &place, const QString &label)
{
    const auto *found = place.findChild<QLabel *>(label);
    return found && found->isVisibleTo(&place) ? found->text() : QString();
}

/// The log's page with its only import chosen and the keyboard on its button.
void openLog(GatherPlace &place, const Keyboard &keys, const QString &button)
{
    place.setState(u"log"_s);
    const auto *log = place.findChild<QTableView *>(u"imports"_s);
    QTRY_VERIFY(log->model()->rowCount() > 0);
    place.findChild<QTableView *>(u"imports"_s)->setFocus();
    QVERIFY(keys.tabTo(button));
}

} // namespace

class TestCoordinatorGather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreSeenBeforeAnythingIsWritten()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const QAbstractItemModelTester tester(filesOf(*place)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        place->findChild<HandOverList *>()->addFiles({site.first});
        QVERIFY(waitUntilLookedAt(*place));
        QCOMPARE(cell(*place, 0, HandOverModel::From), u"Aline Inventée"_s);
        QCOMPARE(cell(*place, 0, HandOverModel::New), u"1"_s);
        QVERIFY(textOf(*place, u"gather.content"_s).contains(u"Ratings by observers: 1 new"_s));
        QVERIFY(textOf(*place, u"gather.details"_s).contains(u"proves itself"_s));
        QCOMPARE(site.archive->all<Assessment>().size(), 0);
        QVERIFY(imports(*site.archive).isEmpty());
    }

    void aFileThatIsUntickedStaysOut()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        place->findChild<HandOverList *>()->addFiles({site.first, site.second});
        QVERIFY(waitUntilLookedAt(*place));
        QVERIFY(keys.tabTo(u"gather.files"_s));
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        keys.press(Qt::Key_Space);
        startImport(*place, keys, 1);
        QCOMPARE(imports(*site.archive).size(), 1);
        QVERIFY(stateOf(*place, 0).startsWith(u"Ready"));
    }

    void fieldsThatWouldBeInConflictAreNamedWithBothValues()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.second});
        place->findChild<HandOverList *>()->addFiles({site.third});
        QVERIFY(waitUntilLookedAt(*place));
        QVERIFY(keys.tabTo(u"gather.files"_s));
        keys.press(Qt::Key_Down);
        const QString conflicts = textOf(*place, u"gather.conflicts"_s);
        QVERIFY2(conflicts.contains(u"here: “Damp.”"_s), qPrintable(conflicts));
        QVERIFY2(conflicts.contains(u"in this file: “Mouldy.”"_s), qPrintable(conflicts));
        QVERIFY2(conflicts.contains(u"1.1.1"_s), qPrintable(conflicts));
        QVERIFY(textOf(*place, u"gather.details"_s).contains(site.tabletFingerprint));
        QVERIFY(site.archive->conflicts(site.visitId).isEmpty());
    }

    void handOversAreImportedAndAConflictArises()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importBothLaptops(*place, keys, site);
        importAll(*place, keys, {site.first});
        QCOMPARE(site.archive->all<Assessment>().size(), 2);
        QCOMPARE(imports(*site.archive).size(), 3);
        QCOMPARE(site.archive->conflicts(site.visitId).size(), 1);
        const auto *tabs = place->findChild<QTabWidget *>(u"gather.tabs"_s);
        QTRY_COMPARE(tabs->tabText(1), u"&Conflicts (1)"_s);
    }

    void whoIsMissingTodayStandsFirst()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        QCOMPARE(textOf(*place, u"team.summary"_s), u"3 observer(s) still missing today"_s);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.first, site.second});
        QCOMPARE(textOf(*place, u"team.summary"_s), u"1 observer(s) still missing today"_s);
        const auto *list = place->findChild<QListWidget *>(u"team.states"_s);
        QCOMPARE(list->item(0)->text(), u"Missing today (1)"_s);
        QCOMPARE(list->item(1)->text(), u"○ Chloé Supposée: nothing yet"_s);
        QCOMPARE(list->item(2)->text(), u"Here today (2)"_s);
        QVERIFY(list->item(3)->text().startsWith(u"✓ Aline Inventée: at "));

        site.world.advance(24 * 3'600'000);
        site.archive->refresh();
        QTRY_COMPARE(textOf(*place, u"team.summary"_s), u"3 observer(s) still missing today"_s);
        QVERIFY2(list->item(1)->text().contains(u"Mon 2 ✓ · Tue 3 –"_s), qPrintable(list->item(1)->text()));
    }

    void twoLaptopsOfOneObserverAreNotTakenForOneUnasked()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        // Both prove themselves with the visit's pack; after the first the other is unknown.
        place->findChild<HandOverList *>()->addFiles({site.second, site.third});
        startImport(*place, keys, 0);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(*place, 1).startsWith(u"⚠"), Patience);
        QCOMPARE(imports(*site.archive).size(), 1);
    }

    void theSameFileTwiceIsTakenOnce()
    {
        Evening site;
        const QString copy = site.path(u"copy.regards-handover"_s);
        QVERIFY(QFile::copy(site.first, copy));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        place->findChild<HandOverList *>()->addFiles({site.first, site.first, copy});
        QCOMPARE(rowsOf(*place), 2);
        startImport(*place, keys, 1);
        QCOMPARE(stateOf(*place, 0), u"✓ Imported"_s);
        QCOMPARE(stateOf(*place, 1), u"✓ All of it is here"_s);
        QCOMPARE(imports(*site.archive).size(), 1);
        place->findChild<HandOverList *>()->addFiles({copy});
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*place, 1), u"✓ All of it is here"_s, Patience);
        QVERIFY(!place->findChild<QPushButton *>(u"gather.import"_s)->isVisible());
    }

    void rubbishIsNamedAndKeepsNothingElseOut()
    {
        Evening site;
        const auto put = [&](const QString &name, const QByteArray &content) {
            QFile file(site.path(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            return file.fileName();
        };
        QFile good(site.second);
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray whole = good.readAll();
        const QStringList files{put(u"garbage.regards-handover"_s, "not one of ours"),
                                put(u"empty.regards-handover"_s, {}),
                                put(u"cut.regards-handover"_s, whole.first(whole.size() / 2)),
                                site.path(u"never-there.regards-handover"_s), site.first};
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        place->findChild<HandOverList *>()->addFiles(files);
        QVERIFY(waitUntilLookedAt(*place));
        QVERIFY(keys.tabTo(u"gather.files"_s));
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < 4; ++row) {
            QVERIFY2(stateOf(*place, row).startsWith(u"✗"), qPrintable(stateOf(*place, row)));
            QVERIFY(!textOf(*place, u"gather.details"_s).isEmpty());
            QVERIFY(place->findChild<QPushButton *>(u"gather.again"_s)->isVisible());
            keys.press(Qt::Key_Down);
        }
        startImport(*place, keys, 4);
        QCOMPARE(imports(*site.archive).size(), 1);
        QVERIFY(stateOf(*place, 2).startsWith(u"✗"));
    }

    void withoutABackupNothingIsImported()
    {
        Evening site;
        QFile inTheWay(site.archive->path() + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder of backups would be
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        place->findChild<HandOverList *>()->addFiles({site.first});
        QVERIFY(waitUntilLookedAt(*place));
        QVERIFY(keys.tabTo(u"gather.import"_s));
        keys.press(Qt::Key_Space);
        const auto *banner = place->findChild<QWidget *>(u"gather.banner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), Patience);
        QVERIFY2(banner->accessibleName().contains(u"backup"_s), qPrintable(banner->accessibleName()));
        QVERIFY(imports(*site.archive).isEmpty());
        QTRY_VERIFY(stateOf(*place, 0).startsWith(u"Ready"));
    }

    void anImportIsSetAsideAndBroughtBackFromTheLog()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.first});
        openLog(*place, keys, u"imports.undo"_s);
        keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), Patience);
        const auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(question->text().contains(u"1 record(s) disappear from view: 1 × Rating by an observer"_s),
                 qPrintable(question->text()));
        QVERIFY(question->text().contains(u"can be brought back"_s));
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
        agree(keys);
        QTRY_COMPARE_WITH_TIMEOUT(site.archive->all<Assessment>().size(), 0, Patience);
        QVERIFY(imports(*site.archive).constFirst().undone);
        // The file that is still on the list is not taken for imported, and not ticked by itself.
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*place, 0), u"⚠ Was set aside before"_s, Patience);
        QCOMPARE(filesOf(*place)->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(textOf(*place, u"team.summary"_s), u"3 observer(s) still missing today"_s);

        openLog(*place, keys, u"imports.bringBack"_s);
        keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), Patience);
        question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question->text().contains(u"1 record(s) are shown again"_s));
        agree(keys);
        QTRY_COMPARE_WITH_TIMEOUT(site.archive->all<Assessment>().size(), 1, Patience);
        QVERIFY(!imports(*site.archive).constFirst().undone);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*place, 0), u"✓ All of it is here"_s, Patience);
        QTRY_VERIFY(isIdle(*place));
    }

    void escapeLeavesTheImportAsItIs()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.first});
        openLog(*place, keys, u"imports.undo"_s);
        keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), Patience);
        keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!imports(*site.archive).constFirst().undone);
        QVERIFY(isIdle(*place));
    }

    void receiptsAreOfferedAtOnceWhereTheFilesCameFrom()
    {
        Evening site;
        QVERIFY(QDir(site.folder.path()).mkpath(u"stick"_s));
        const QString onStick = site.path(u"stick/aline.regards-handover"_s);
        QVERIFY(QFile::copy(site.first, onStick));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(!place->findChild<QPushButton *>(u"receiptOffer.write"_s)->isVisible());
        importAll(*place, keys, {onStick});
        // Where the import's button was, the keyboard is on what comes next.
        QTRY_COMPARE(keys.focus()->objectName(), u"receiptOffer.write"_s);
        QVERIFY(textOf(*place, u"receiptOffer.text"_s).contains(u"Aline Inventée"_s));
        keys.press(Qt::Key_Space);
        const QDir stick(site.path(u"stick"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stick.entryList({u"*.regards-receipt"_s}).size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!place->findChild<QPushButton *>(u"receiptOffer.write"_s)->isVisible(), Patience);
    }

    void receiptsAreWrittenForEverybodyWhoHandedOver()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.first, site.second});
        QVERIFY(keys.tabTo(u"receiptsHead"_s));
        keys.press(Qt::Key_Space);
        QVERIFY(keys.tabTo(u"receipts.folder"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(site.folder.path());
        QVERIFY(keys.tabTo(u"receipts.write"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(site.folder.path()).entryList({u"*.regards-receipt"_s}).size(), 2, Patience);
        QTRY_VERIFY(isIdle(*place));
    }

    void whatWasTypedInForAColleagueWaitsForTheTick()
    {
        Evening site;
        const auto aline = site.notebook(0, u"paper"_s);
        SmallVisit::must(
            aline->put(site.assessment(2, u"1.1.1"_s, Rating::Level::Initiated, u"By hand."_s), site.observers.at(2)));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        place->findChild<HandOverList *>()->addFiles({site.handOver(*aline, u"typed"_s)});
        QVERIFY(waitUntilLookedAt(*place));
        QVERIFY(stateOf(*place, 0).contains(u"Typed in for others"));
        const QString details = textOf(*place, u"gather.details"_s);
        QVERIFY2(details.contains(u"Typed in from paper by Aline Inventée for Chloé Supposée: 1"), qPrintable(details));
        QVERIFY(!place->findChild<QPushButton *>(u"gather.import"_s)->isEnabled());
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"gather.takeTyped"_s));
        keys.press(Qt::Key_Space);
        startImport(*place, keys, 0);
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
        QCOMPARE(site.archive->all<Assessment>().constFirst().observer, site.observers.at(2));
    }

    void aCodeErasesItsInterviewAfterAsking()
    {
        Evening site;
        Interview interview;
        interview.visit = site.visitId;
        interview.visitUnit = site.visitUnits.constFirst();
        interview.observer = site.observers.constFirst();
        interview.category = u"service_user"_s;
        interview.consent = u"given"_s;
        const QString code = WithdrawalCode::generate(site.world).format();
        interview.code = code;
        const RecordId id = SmallVisit::must(site.archive->put(interview));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        place->setState(u"withdrawal"_s);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"withdrawal.code"_s));
        keys.type(code.toLower());
        QVERIFY(keys.tabTo(u"withdrawal.erase"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(!site.archive->record(id)->redacted);
        agree(keys);
        QTRY_VERIFY_WITH_TIMEOUT(site.archive->record(id)->redacted, Patience);
        QTRY_VERIFY(isIdle(*place));
    }

    void everyControlHasANameForAScreenReader()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importBothLaptops(*place, keys, site);
        auto *tabs = place->findChild<QTabWidget *>(u"gather.tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCOMPARE(namelessControls(*place).join(u", "), QString());
        }
    }
};

QTEST_MAIN(TestCoordinatorGather)
#include "tst_coordinatorgather.moc"
