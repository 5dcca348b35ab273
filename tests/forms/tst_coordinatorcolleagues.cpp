// SPDX-License-Identifier: GPL-3.0-or-later
// Two coordinators by keyboard: the card, the fingerprint as it is read out, and the archive that travels.
#include "forms/colleagues/colleaguespage.h"
#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/recordlist.h"
#include "tests/forms/gatherevening.h"
#include "tests/support/twoarchives.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page of a coordinator who knows nobody yet, and a colleague who does.
struct FirstMeeting : TwoArchives
{
    FirstMeeting()
    {
        introduce(*archive, *third);
        QDir().mkpath(path(u"stick"_s));
    }

    std::unique_ptr<ColleaguesPage> page()
    {
        auto made = std::make_unique<ColleaguesPage>(desk);
        made->resize(860, 600);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qWarning("the window was not activated");
        made->firstFocus()->setFocus();
        return made;
    }

    std::unique_ptr<Notebook> third = newArchive(u"third"_s);
    Toolkit toolkit = builtinToolkit();
    Desk desk{*third, toolkit, u"en"_s};
};

QString bannerOf(const QWidget &part)
{
    const auto banners = part.findChildren<Banner *>();
    return banners.isEmpty() ? QString() : banners.constFirst()->text();
}

} // namespace

class TestCoordinatorColleagues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardIsWrittenOnceThereIsAName()
    {
        FirstMeeting site;
        const auto page = site.page();
        const Keyboard keys(*page);
        QVERIFY(page->findChild<QLabel *>(u"colleagues.empty"_s)->isVisible());
        QCOMPARE(page->findChild<QLabel *>(u"ownFingerprint"_s)->text(), SmallVisit::must(ownFingerprint(*site.third)));
        QVERIFY(keys.tabTo(u"card.folder"_s));
        page->findChild<QLineEdit *>(u"card.folder"_s)->selectAll();
        keys.type(site.path(u"stick"_s));
        QVERIFY(keys.tabTo(u"card.write"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(keys.focus()->objectName(), u"ownName"_s);
        QVERIFY(QDir(site.path(u"stick"_s)).isEmpty());
        keys.type(u"Denise Imaginaire"_s);
        QVERIFY(keys.tabTo(u"card.write"_s));
        keys.press(Qt::Key_Space);
        const QString card = QDir(site.path(u"stick"_s)).filePath(suggestedCardName(*site.third));
        QCOMPARE(SmallVisit::must(readCard(card)).owner, site.third->owner());
        QVERIFY(bannerOf(*page->findChild<QWidget *>(u"ownCard"_s)).contains(QDir::toNativeSeparators(card)));
        const auto own = site.third->find<Observer>(site.third->owner());
        QVERIFY(own && own->programmeStaff);
        QCOMPARE(own->name, u"Denise Imaginaire"_s);
    }

    void aColleagueIsAddedWithTheFingerprintTypedAsHeard()
    {
        FirstMeeting site;
        const auto page = site.page();
        const Keyboard keys(*page);
        const QString card = site.card(*site.archive);
        const QString fingerprint = SmallVisit::must(ownFingerprint(*site.archive));
        QVERIFY(keys.tabTo(u"colleagues.add"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(keys.focus()->objectName(), u"colleague.card"_s);
        keys.type(card);
        for (const QLabel *label : page->findChildren<QLabel *>()) // it is to be heard, not copied
            QVERIFY(!label->isVisible() || !label->text().contains(fingerprint));
        QVERIFY(keys.tabTo(u"colleague.heard"_s));
        keys.type(u"?"_s);
        QVERIFY(page->findChild<QLabel *>(u"colleague.state"_s)->text().startsWith(u"✗"));
        QVERIFY(!page->findChild<QPushButton *>(u"colleague.accept"_s)->isEnabled());
        keys.press(Qt::Key_Backspace);
        keys.type(fingerprint.toLower());
        QVERIFY(page->findChild<QLabel *>(u"colleague.state"_s)->text().startsWith(u"✓"));
        QVERIFY(keys.tabTo(u"colleague.name"_s));
        keys.type(u"Irene"_s);
        QVERIFY(keys.tabTo(u"colleague.accept"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(keys.focus()->objectName(), u"colleagues.list"_s);
        QCOMPARE(colleagues(*site.third).size(), 1);
        QCOMPARE(colleagues(*site.third).constFirst().name, u"Irene"_s);
        QVERIFY(page->findChild<QWidget *>(u"sendArchive"_s)->isVisible());
        QVERIFY(!page->findChild<QLabel *>(u"colleagues.empty"_s)->isVisible());
    }

    void aFileThatIsNoCardIsSaidAtOnce()
    {
        FirstMeeting site;
        const auto page = site.page();
        const Keyboard keys(*page);
        QVERIFY(keys.tabTo(u"colleagues.add"_s));
        keys.press(Qt::Key_Space);
        keys.type(site.archive->path());
        QVERIFY(!page->findChild<QLineEdit *>(u"colleague.heard"_s)->isEnabled());
        const auto banners = page->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"card");
        }));
        QVERIFY(keys.tabTo(u"colleague.cancel"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(keys.focus()->objectName(), u"colleagues.add"_s);
        QVERIFY(colleagues(*site.third).isEmpty());
    }

    void theArchiveIsWrittenReadBackAndOpensAtTheColleagues()
    {
        FirstMeeting site;
        site.introduce(*site.third, *site.archive);
        Facility facility;
        facility.name = u"Maison inventée des Saules"_s;
        SmallVisit::must(site.third->put(facility));
        const auto page = site.page();
        const Keyboard keys(*page);
        QCOMPARE(keys.focus()->objectName(), u"colleagues.list"_s);
        QVERIFY(keys.tabTo(u"transfer.folder"_s));
        page->findChild<QLineEdit *>(u"transfer.folder"_s)->selectAll();
        keys.type(site.path(u"stick"_s));
        QVERIFY(keys.tabTo(u"transfer.write"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(keys.focus()->objectName(), u"ownName"_s); // asked once
        keys.type(u"Denise Imaginaire"_s);
        QVERIFY(keys.tabTo(u"transfer.write"_s));
        keys.press(Qt::Key_Space);
        const auto *send = page->findChild<QWidget *>(u"sendArchive"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bannerOf(*send).isEmpty(), Patience);
        const QDir stick(site.path(u"stick"_s));
        QCOMPARE(stick.entryList(QDir::Files).size(), 1);
        const QString file = stick.absoluteFilePath(stick.entryList(QDir::Files).constFirst());
        QVERIFY(bannerOf(*send).contains(QDir::toNativeSeparators(file)));
        QVERIFY(importHandOver(*site.archive, file).isOk());
        QVERIFY(site.archive->find<Facility>(facility.id) || site.archive->all<Facility>().size() == 2);
        QCOMPARE(coordinatorName(*site.archive, site.third->owner()), u"Denise Imaginaire"_s);
        QVERIFY(colleagues(*site.third).constFirst().lastSent > 0);
    }

    void someVisitsCanBeChosen()
    {
        FirstMeeting site;
        site.introduce(*site.third, *site.archive);
        SmallVisit::must(setOwnName(*site.third, u"Denise Imaginaire"_s));
        QList<RecordId> visits;
        for (const QString &title : {u"Une visite"_s, u"Une autre visite"_s}) {
            Visit visit;
            visit.title = title;
            visit.firstDay = QDate(2026, 3, 2 + int(visits.size()));
            visits.append(SmallVisit::must(site.third->put(visit)));
        }
        const auto page = site.page();
        const Keyboard keys(*page);
        page->findChild<Disclosure *>(u"transfer.some"_s)->setOpen(true);
        QVERIFY(keys.tabTo(u"transfer.folder"_s));
        page->findChild<QLineEdit *>(u"transfer.folder"_s)->selectAll();
        keys.type(site.path(u"stick"_s));
        QVERIFY(keys.tabTo(u"transfer.visits"_s));
        keys.press(Qt::Key_Space); // the latest stands first
        QVERIFY(keys.tabTo(u"transfer.write"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!bannerOf(*page->findChild<QWidget *>(u"sendArchive"_s)).isEmpty(), Patience);
        const QDir stick(site.path(u"stick"_s));
        const QString file = stick.absoluteFilePath(stick.entryList(QDir::Files).constFirst());
        QVERIFY(importHandOver(*site.archive, file).isOk());
        QVERIFY(site.archive->find<Visit>(visits.at(1)));
        QVERIFY(!site.archive->find<Visit>(visits.at(0)));
    }

    void whatAColleagueSentIsGatheredLikeAHandOver()
    {
        FirstMeeting site;
        site.introduce(*site.third, *site.archive);
        const auto place = shown<GatherPlace>(site.desk);
        const Keyboard keys(*place);
        importAll(*place, keys, {site.transfer(*site.archive, *site.third)});
        QVERIFY(cell(*place, 0, HandOverModel::From).contains(u"Collègue inventée"_s));
        QCOMPARE(everything(*site.third), everything(*site.archive));
        place->setState(u"colleagues"_s);
        QCOMPARE(place->state(), u"colleagues"_s);
        const auto *list = place->findChild<RecordList *>(u"colleagues.list"_s);
        QVERIFY(list->isVisible());
        QVERIFY(list->rows()->rows().constFirst().body.contains(u"last received"));
    }

    void theExchangeStopsAfterOneQuestion()
    {
        FirstMeeting site;
        site.introduce(*site.third, *site.archive);
        const auto page = site.page();
        const Keyboard keys(*page);
        QVERIFY(keys.tabTo(u"colleagues.remove"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(colleagues(*site.third).size(), 1);
        QVERIFY(keys.tabTo(u"colleagues.remove"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(keys.tabTo(u"question.yes"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(colleagues(*site.third).isEmpty());
        QVERIFY(!page->findChild<QWidget *>(u"sendArchive"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        FirstMeeting site;
        site.introduce(*site.third, *site.archive);
        const auto page = site.page();
        QCOMPARE(test::namelessControls(*page), QStringList());
        page->findChild<QPushButton *>(u"colleagues.add"_s)->click();
        QCOMPARE(test::namelessControls(*page), QStringList());
    }
};

QTEST_MAIN(TestCoordinatorColleagues)
#include "tst_coordinatorcolleagues.moc"
