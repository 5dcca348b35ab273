// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/observerwindow.h"

#include "core/exchange/news.h"
#include "core/storage/atomicfile.h"
#include "forms/common/banner.h"
#include "forms/handover/sticks.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Handing over on a stick, what comes back on it, and wiping.
class TestHandOver : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    /// Goes to the place, with sticks that are folders here.
    void goThere()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"handover"_s);
        m_watch = d.window.findChild<StickWatch *>();
        QVERIFY(m_watch);
        m_watch->setSource([this] { return m_sticks; });
    }
    void plugIn(const QString &name, bool isReadOnly = false)
    {
        QDir().mkpath(m_visit->path(name));
        m_sticks.append({name, m_visit->path(name), 1'000'000, isReadOnly});
        m_watch->look();
    }
    void pullOut()
    {
        m_sticks.clear();
        m_watch->look();
    }
    [[nodiscard]] QStringList handOversIn(const QString &stick) const
    {
        return QDir(m_visit->path(stick)).entryList({u"*.regards-handover"_s});
    }
    [[nodiscard]] Banner *outBanner() const { return m_driver->find("sendCard")->findChild<Banner *>(u"banner"_s); }
    [[nodiscard]] Banner *inBanner() const { return m_driver->find<Banner>("inBanner"); }
    void write(const QString &comment)
    {
        SmallVisit::must(
            m_driver->notebook().put(m_visit->assessment(0, u"1.1.1"_s, Rating(Rating::Level::Partial), comment)));
    }
    void gather(const QString &stick)
    {
        for (const QString &file : handOversIn(stick))
            SmallVisit::must(importHandOver(*m_visit->archive, m_visit->path(stick + u'/' + file)));
    }
    void writeReceiptTo(const QString &stick)
    {
        SmallVisit::must(m_visit->archive->backUp());
        SmallVisit::must(writeReceipt(*m_visit->archive, m_visit->observers.at(0), m_visit->visitId,
                                      m_visit->path(stick + u"/r.regards-receipt"_s)));
    }
    void handOver()
    {
        QVERIFY(m_driver->press("handOver"));
        QTRY_VERIFY(m_driver->find<QPushButton>("handOver")->isEnabled());
        QTRY_VERIFY(!outBanner()->text().isEmpty());
    }
    void answerYes()
    {
        QTRY_VERIFY(m_driver->find("question") && m_driver->find("question")->isVisible());
        QVERIFY(m_driver->press("question.yes"));
    }

    StickWatch *m_watch = nullptr;
    QList<Stick> m_sticks;

private Q_SLOTS:
    void init()
    {
        m_sticks.clear();
        open();
        goThere();
    }

    void cleanup() { close(); }

    void aStickIsNoticedNamedAndOneKeyHandsOver()
    {
        WindowDriver &d = *m_driver;
        SmallVisit::must(d.notebook().put(m_visit->assessment(0, u"1.1.1"_s, Rating(Rating::Level::Full))));
        SmallVisit::must(d.notebook().saveDraft(
            {Assessment::typeName(), d.notebook().all<Assessment>().constFirst().id, u"comment"_s, u"still typed"_s}));
        QVERIFY(d.find<QLabel>("stickState")->text().contains(u"Put the stick in"_s));
        plugIn(u"BLUE"_s);
        QVERIFY(d.find<QLabel>("stickState")->text().contains(u"BLUE"_s));
        QVERIFY(d.find<QPushButton>("handOver")->text().contains(u"BLUE"_s));
        handOver();
        QCOMPARE(outBanner()->kind(), Banner::Kind::Success);
        QVERIFY(outBanner()->text().contains(u"BLUE"_s));
        QCOMPARE(handOversIn(u"BLUE"_s).size(), 1);
        gather(u"BLUE"_s);
        const auto arrived = m_visit->archive->all<Assessment>();
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.constFirst().comment, u"still typed"_s);
        QCOMPARE(d.find<QListWidget>("handOverHistory")->count(), 1);
        QVERIFY(d.find<QListWidget>("handOverHistory")->item(0)->text().contains(handOversIn(u"BLUE"_s).constFirst()));
    }

    void whatGoesAndWhatStaysIsSaid()
    {
        WindowDriver &d = *m_driver;
        Note note;
        note.visit = m_visit->visitId;
        note.observer = m_visit->observers.at(0);
        note.text = u"for me alone"_s;
        note.isPrivate = true;
        SmallVisit::must(d.notebook().put(note));
        QTRY_VERIFY(d.find<QLabel>("whatGoes")->text().contains(u"stay"_s));
        QVERIFY(d.find<QLabel>("sealedFor")->text().contains(coordinatorFingerprint(d.notebook())));
    }

    void aStickThatCanOnlyBeReadIsSaid()
    {
        plugIn(u"LOCKED"_s, true);
        QVERIFY(m_driver->find<QLabel>("stickState")->text().contains(u"only be read"_s));
        QVERIFY(!m_driver->find<QPushButton>("handOver")->text().contains(u"LOCKED"_s));
    }

    void aStickThatIsGoneIsSaidAndOneKeyTriesAgain()
    {
        WindowDriver &d = *m_driver;
        write(u"something"_s);
        plugIn(u"BLUE"_s);
        QVERIFY(QDir().rename(m_visit->path(u"BLUE"_s), m_visit->path(u"pocket"_s)));
        handOver();
        QCOMPARE(outBanner()->kind(), Banner::Kind::Error);
        QVERIFY(outBanner()->text().contains(u"Put it in again"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"handOver"_s);
        QVERIFY(QDir().rename(m_visit->path(u"pocket"_s), m_visit->path(u"BLUE"_s)));
        d.key(Qt::Key_Return);
        QTRY_COMPARE(outBanner()->kind(), Banner::Kind::Success);
        QCOMPARE(handOversIn(u"BLUE"_s).size(), 1);
    }

    void cancellingLeavesNoFile()
    {
        write(u"something"_s);
        Notebook &notebook = m_driver->notebook();
        const QString path = m_visit->path(u"cancelled.regards-handover"_s);
        for (int step = 0; step < 4; ++step) {
            const auto result = writeHandOver(notebook, path, [step](int done, int) { return done < step; });
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFileInfo::exists(path));
        }
        QVERIFY(!lastHandOver(notebook));
        QVERIFY(handOverHistory(notebook).isEmpty());
    }

    void aReceiptOnTheStickIsOfferedAndSaysWhatArrived()
    {
        WindowDriver &d = *m_driver;
        write(u"first"_s);
        plugIn(u"BLUE"_s);
        handOver();
        gather(u"BLUE"_s);
        writeReceiptTo(u"BLUE"_s);
        QVERIFY(!d.find("wipe")->isVisible());
        pullOut();
        plugIn(u"BLUE"_s);
        QTRY_VERIFY(d.find<QPushButton>("takeOffered")->isVisible());
        QVERIFY(d.find<QLabel>("offer")->text().contains(u"receipt"_s));
        QVERIFY(d.press("takeOffered"));
        QTRY_COMPARE(inBanner()->kind(), Banner::Kind::Success);
        QTRY_VERIFY(d.find<QLabel>("arrived")->text().contains(u"everything"_s));
        QVERIFY(d.find("wipe")->isVisible());
        // The same receipt is not offered again.
        pullOut();
        plugIn(u"BLUE"_s);
        QTest::qWait(1); // lets the look begin
        QTRY_VERIFY(!d.find<QPushButton>("takeOffered")->isVisible());
    }

    void aNewerPackOnTheStickIsOfferedAndSaysItsUnits()
    {
        WindowDriver &d = *m_driver;
        m_visit->world.advance(60'000);
        Unit unit;
        unit.facility = m_visit->archive->all<Facility>().constFirst().id;
        unit.name = u"Unité C"_s;
        VisitUnit added;
        added.visit = m_visit->visitId;
        added.unit = SmallVisit::must(m_visit->archive->put(unit));
        SmallVisit::must(m_visit->archive->put(added));
        QDir().mkpath(m_visit->path(u"BLUE"_s));
        const VisitCode code =
            SmallVisit::must(visitCode(*m_visit->archive, m_visit->visitId, m_visit->observers.at(0)));
        SmallVisit::must(writeVisitPack(*m_visit->archive, m_visit->visitId, m_visit->observers.at(0), code,
                                        m_visit->path(u"BLUE/p.regards-visit"_s)));
        const VisitCode foreign =
            SmallVisit::must(visitCode(*m_visit->archive, m_visit->visitId, m_visit->observers.at(1)));
        SmallVisit::must(writeVisitPack(*m_visit->archive, m_visit->visitId, m_visit->observers.at(1), foreign,
                                        m_visit->path(u"BLUE/other.regards-visit"_s)));
        plugIn(u"BLUE"_s);
        QTRY_VERIFY(d.find<QPushButton>("takeOffered")->isVisible());
        QCOMPARE(d.find<QLabel>("offer")->text().count(u'\n'), 0); // the other observer's is not offered
        QVERIFY(d.press("takeOffered"));
        QTRY_VERIFY(inBanner()->text().contains(u"Unité C"_s));
        QCOMPARE(d.notebook().count(VisitUnit::typeName()), 3);
    }

    void anInterviewWithdrawnAtTheCoordinatorsIsErasedHereAndSaid()
    {
        WindowDriver &d = *m_driver;
        Interview interview;
        interview.visit = m_visit->visitId;
        interview.observer = m_visit->observers.at(0);
        interview.consent = u"given"_s;
        interview.remarks = u"to be withdrawn"_s;
        const RecordId id = SmallVisit::must(d.notebook().put(interview));
        plugIn(u"BLUE"_s);
        handOver();
        gather(u"BLUE"_s);
        SmallVisit::must(m_visit->archive->redact(id));
        writeReceiptTo(u"BLUE"_s);
        pullOut();
        plugIn(u"BLUE"_s);
        QTRY_VERIFY(d.find<QPushButton>("takeOffered")->isVisible());
        QVERIFY(d.press("takeOffered"));
        QTRY_VERIFY(inBanner()->text().contains(u"withdrawn"_s));
        QVERIFY(d.notebook().record(id)->redacted);
    }

    void wipingNamesWhatWouldBeLostAndTakesTheSecondFolderToo()
    {
        WindowDriver &d = *m_driver;
        const QString second = m_visit->path(u"second"_s);
        QVERIFY(QDir().mkdir(second));
        SmallVisit::must(d.notebook().setBackupFolder(second));
        write(u"first"_s);
        SmallVisit::must(d.notebook().backUp());
        QCOMPARE(QDir(second).entryList({u"*.regards"_s}).size(), 1);
        plugIn(u"BLUE"_s);
        handOver();
        gather(u"BLUE"_s);
        writeReceiptTo(u"BLUE"_s);
        pullOut();
        plugIn(u"BLUE"_s);
        QTRY_VERIFY(d.find<QPushButton>("takeOffered")->isVisible());
        QVERIFY(d.press("takeOffered"));
        QTRY_VERIFY(d.find("wipe")->isVisible() && d.find("wipe")->isEnabled());
        Note note;
        note.visit = m_visit->visitId;
        note.observer = m_visit->observers.at(0);
        note.text = u"after the receipt"_s;
        SmallVisit::must(d.notebook().put(note));

        // Without the second folder the backups there would stay.
        QVERIFY(QDir().rename(second, m_visit->path(u"away"_s)));
        QVERIFY(d.press("wipe"));
        QTRY_COMPARE(inBanner()->kind(), Banner::Kind::Warning);
        QVERIFY(!d.find("question"));
        QVERIFY(QDir().rename(m_visit->path(u"away"_s), second));

        QVERIFY(d.press("wipe"));
        QTRY_VERIFY(d.find("question") && d.find("question")->isVisible());
        QStringList said;
        for (const QLabel *label : d.find("question")->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u' ').contains(u"1 note"_s), qPrintable(said.join(u' ')));
        answerYes();
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(BackupFolder::beside(m_path, 10).list()->isEmpty());
        QCOMPARE(QDir(second).entryList({u"*.regards"_s}).size(), 0);
    }

    void anOlderReceiptDoesNotTakeBackWhatANewerOneSaid()
    {
        WindowDriver &d = *m_driver;
        write(u"first"_s);
        plugIn(u"BLUE"_s);
        handOver();
        gather(u"BLUE"_s);
        writeReceiptTo(u"BLUE"_s);
        QVERIFY(QFile::copy(m_visit->path(u"BLUE/r.regards-receipt"_s), m_visit->path(u"old.regards-receipt"_s)));
        m_visit->world.advance(60'000);
        write(u"second"_s);
        handOver();
        gather(u"BLUE"_s);
        m_visit->world.advance(60'000);
        writeReceiptTo(u"BLUE"_s);
        QCOMPARE(SmallVisit::must(applyReceipt(d.notebook(), m_visit->path(u"BLUE/r.regards-receipt"_s))).missing, 0);
        QCOMPARE(SmallVisit::must(applyReceipt(d.notebook(), m_visit->path(u"old.regards-receipt"_s))).missing, 0);
        QVERIFY(receiptState(d.notebook())->mayWipe);
    }
};

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
