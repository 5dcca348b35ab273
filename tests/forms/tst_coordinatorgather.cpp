// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"
#include "forms/common/backgroundjob.h"
#include "forms/gather/gatherplace.h"
#include "forms/gather/handoverlist.h"
#include "forms/common/recordwording.h"
#include "tests/forms/coordinatordesk.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60000; // milliseconds: for a loaded machine, never waited out otherwise

/// Two observers hand over; the second from two laptops, on which one comment was written differently. The key of the
/// second laptop is the owner's word against the first's: the coordinator has to confirm it.
struct Evening : SmallVisit
{
    Evening()
    {
        auto aline = notebook(0);
        must(aline->put(assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright and dry."_s)));
        first = handOver(*aline, u"aline"_s);
        auto bruno = notebook(1, u"laptop"_s);
        auto brunoToo = notebook(1, u"tablet"_s);
        must(bruno->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        must(brunoToo->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Mouldy."_s)));
        second = handOver(*bruno, u"bruno"_s);
        third = handOver(*brunoToo, u"bruno-too"_s);
        tabletFingerprint = must(ownFingerprint(*brunoToo));
    }

    QString first;
    QString second;
    QString third;
    QString tabletFingerprint;
    Toolkit toolkit = builtinToolkit();
    Desk desk{*archive, toolkit, u"en"_s};
};

bool waitUntilLookedAt(GatherPlace &place)
{
    const auto *table = place.findChild<QTableWidget *>(u"gather.files"_s);
    return QTest::qWaitFor(
        [&] {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 1)->text().isEmpty())
                    return false;
            }
            return table->rowCount() > 0 && place.findChild<QPushButton *>(u"gather.import"_s)->isEnabled();
        },
        Patience);
}

QString stateOf(const GatherPlace &place, int row)
{
    const auto *item = place.findChild<QTableWidget *>(u"gather.files"_s)->item(row, 6);
    return item ? item->text() : QString();
}

/// Presses the button that is ready, and waits until the file of that row is imported.
void startImport(GatherPlace &place, const Keyboard &keys, int row)
{
    QVERIFY(waitUntilLookedAt(place));
    QVERIFY(keys.tabTo(u"gather.import"_s));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(place, row).startsWith(u"✓"), Patience);
}

/// Imports both files of the second observer; the key of the second laptop is confirmed on the way.
void importBothLaptops(GatherPlace &place, const Keyboard &keys, const Evening &site)
{
    place.findChild<HandOverList *>()->addFiles({site.second});
    startImport(place, keys, 0);
    place.findChild<HandOverList *>()->addFiles({site.third});
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(place, 1).startsWith(u"⚠"), Patience);
    QVERIFY(keys.tabTo(u"gather.files"_s));
    keys.press(Qt::Key_Down);
    QVERIFY(place.findChild<QLabel *>(u"gather.details"_s)->text().contains(site.tabletFingerprint));
    QVERIFY(keys.tabTo(u"gather.confirmKey"_s));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(keys.tabTo(u"question.yes"_s));
    keys.press(Qt::Key_Space);
    startImport(place, keys, 1);
}

void importAll(GatherPlace &place, const Keyboard &keys, const QStringList &files)
{
    place.findChild<HandOverList *>()->addFiles(files);
    startImport(place, keys, place.findChild<QTableWidget *>(u"gather.files"_s)->rowCount() - 1);
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
        place->findChild<HandOverList *>()->addFiles({site.first});
        QVERIFY(waitUntilLookedAt(*place));
        const auto *table = place->findChild<QTableWidget *>(u"gather.files"_s);
        QCOMPARE(table->item(0, 1)->text(), u"Aline Inventée"_s);
        QCOMPARE(table->item(0, 2)->text(), u"1"_s);
        QCOMPARE(site.archive->all<Assessment>().size(), 0);
    }

    void handOversAreImportedAndAConflictIsSettledByKeyboard()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importBothLaptops(*place, keys, site);
        importAll(*place, keys, {site.first});
        QCOMPARE(site.archive->all<Assessment>().size(), 2);
        QCOMPARE(imports(*site.archive).size(), 3);
        QCOMPARE(place->findChild<QLabel *>(u"team.summary"_s)->text(), u"1 observer(s) have not handed over yet"_s);

        place->setState(u"conflicts.page"_s);
        const auto *list = place->findChild<QListWidget *>(u"conflicts"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"1.1.1"_s));
        QVERIFY(list->item(0)->text().contains(u"Bruno Fictif"_s));
        place->findChild<QListWidget *>(u"conflicts"_s)->setFocus();
        QVERIFY(keys.tabTo(u"conflict.third"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(u"Damp, with mould."_s);
        QVERIFY(keys.tabTo(u"conflict.takeThird"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.archive->conflicts(site.visitId).size(), 0);
        const Query ofBruno(u"observer"_s, Value{site.observers.at(1)});
        QCOMPARE(site.archive->all<Assessment>(ofBruno).constFirst().comment, u"Damp, with mould."_s);
    }

    void oneOfTheValuesCanBeTaken()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importBothLaptops(*place, keys, site);
        place->setState(u"conflicts.page"_s);
        const Conflict conflict = site.archive->conflicts(site.visitId).constFirst();
        place->findChild<QListWidget *>(u"conflicts"_s)->setFocus();
        QVERIFY(keys.tabTo(u"conflict.take.1"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.archive->conflicts(site.visitId).size(), 0);
        const auto record = site.archive->record(conflict.record);
        QCOMPARE(record->fields.value(u"comment"_s), conflict.heads.at(1).value);
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

    void anImportIsSetAsideOnlyAfterAsking()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.first});
        place->setState(u"log"_s);
        QTRY_VERIFY(place->findChild<QTableWidget *>(u"imports"_s)->rowCount() == 1);
        place->findChild<QTableWidget *>(u"imports"_s)->setFocus();
        QVERIFY(keys.tabTo(u"imports.undo"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
        QVERIFY(keys.tabTo(u"question.yes"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.archive->all<Assessment>().size(), 0);
        QVERIFY(imports(*site.archive).constFirst().undone);
    }

    void receiptsAreWrittenForThoseWhoHandedOver()
    {
        Evening site;
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.first, site.second});
        QVERIFY(keys.tabTo(u"receipts.folder"_s));
        keys.type(site.folder.path());
        QVERIFY(keys.tabTo(u"receipts.write"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(site.folder.path()).entryList({u"*.regards-receipt"_s}).size(), 2, Patience);
    }

    void whatWasTypedInForAColleagueWaitsForTheTick()
    {
        Evening site;
        const auto aline = site.notebook(0, u"paper"_s);
        SmallVisit::must(
            aline->put(site.assessment(2, u"1.1.1"_s, Rating::Level::Initiated, u"By hand."_s), site.observers.at(2)));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        place->findChild<HandOverList *>()->addFiles({site.handOver(*aline, u"typed"_s)});
        const auto *table = place->findChild<QTableWidget *>(u"gather.files"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!table->item(0, 1)->text().isEmpty(), Patience);
        QVERIFY(table->item(0, 6)->text().contains(u"Typed in for others"));
        const QString details = place->findChild<QLabel *>(u"gather.details"_s)->text();
        QVERIFY2(details.contains(u"Typed in from paper by Aline Inventée for Chloé Supposée: 1"), qPrintable(details));
        QVERIFY(!place->findChild<QPushButton *>(u"gather.import"_s)->isEnabled());
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"gather.takeTyped"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(place->findChild<QPushButton *>(u"gather.import"_s)->isEnabled());
        QVERIFY(keys.tabTo(u"gather.import"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(site.archive->all<Assessment>().size(), 1, Patience);
        QCOMPARE(site.archive->all<Assessment>().constFirst().observer, site.observers.at(2));
        QTRY_VERIFY(!place->findChild<BackgroundJob *>()->isRunning());
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
        QVERIFY(keys.tabTo(u"question.yes"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(site.archive->record(id)->redacted, Patience);
        QTRY_VERIFY(!place->findChild<BackgroundJob *>()->isRunning());
    }

    void aRecordIsNamedSoThatPeopleRecogniseIt()
    {
        Evening site;
        SmallVisit::must(site.archive->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        const RecordWording wording(*site.archive, site.toolkit, u"en"_s);
        const Record record = site.archive->records(Assessment::typeName()).constFirst();
        const QString words = wording.record(record);
        for (const QString &part : {u"1.1.1"_s, u"Unité A"_s, u"Aline Inventée"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QCOMPARE(wording.value(u"assessment"_s, u"rating"_s, Value{u"full"_s}),
                 site.toolkit.ratingText(Rating::Level::Full).label.in(u"en"_s));
        QCOMPARE(wording.value(u"assessment"_s, u"comment"_s, Value{}), u"(empty)"_s);
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
