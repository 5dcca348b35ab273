// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "core/storage/recovery.h"
#include "forms/common/banner.h"
#include "forms/common/passphrasefield.h"
#include "forms/welcome/welcomepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// From nothing to an open file: a notebook out of a pack, an archive with its sheet, a wiped notebook.
class TestWelcome : public QObject
{
    Q_OBJECT

private:
    void typeNewPassphrase(const QString &text) const
    {
        QVERIFY(m_driver->focus("newPassphrase"));
        m_driver->type(text);
        QVERIFY(m_driver->focus("newPassphraseAgain"));
        m_driver->type(text);
    }

    VisitCode writePack(const QString &name, int observer)
    {
        const VisitCode code =
            SmallVisit::must(visitCode(*m_visit->archive, m_visit->visitId, m_visit->observers.at(observer)));
        SmallVisit::must(writeVisitPack(*m_visit->archive, m_visit->visitId, m_visit->observers.at(observer), code,
                                        m_visit->path(name)));
        return code;
    }
    void makeFrom(const QString &pack, const QString &code, const QString &target)
    {
        WindowDriver &d = *m_driver;
        d.window.offer(m_visit->path(pack));
        QTRY_VERIFY(d.find("visitCode") && d.find("visitCode")->hasFocus());
        d.type(code);
        d.find<QLineEdit>("target")->setText(m_visit->path(target));
        typeNewPassphrase(u"girafe lampadaire soupente"_s);
        QVERIFY(d.press("go"));
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->show());
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void theLettersAreDrawnInNotoSans() { QCOMPARE(QApplication::font().family(), u"Noto Sans"_s); }

    void strengthGrowsWithThePassphrase()
    {
        QVERIFY(passphraseStrength(Passphrase(u"azerty"_s)) < LeastPassphraseStrength);
        QVERIFY(passphraseStrength(Passphrase(u"123456789"_s)) < LeastPassphraseStrength);
        QVERIFY(passphraseStrength(Passphrase(u"girafe lampadaire soupente trottoir"_s)) >= 3);
    }

    void aVisitPackAndItsCodeMakeANotebook()
    {
        WindowDriver &d = *m_driver;
        const VisitCode code =
            SmallVisit::must(visitCode(*m_visit->archive, m_visit->visitId, m_visit->observers.at(1)));
        const QString pack = m_visit->path(u"p.regards-visit"_s);
        SmallVisit::must(writeVisitPack(*m_visit->archive, m_visit->visitId, m_visit->observers.at(1), code, pack));
        d.window.offer(pack);
        QTRY_VERIFY(d.find("visitCode")->hasFocus());
        d.type(u"0000"_s);
        d.find<QLineEdit>("target")->setText(m_visit->path(u"mine.regards"_s));
        typeNewPassphrase(u"girafe lampadaire soupente"_s);
        QVERIFY(d.press("go"));
        QVERIFY(!d.window.workspace());
        d.find<QLineEdit>("visitCode")->setText(code.format().toLower());
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().owner(), m_visit->observers.at(1));
        QCOMPARE(d.notebook().visit(), m_visit->visitId);
        QVERIFY(d.settings.recentFiles().contains(m_visit->path(u"mine.regards"_s)));
    }

    void aWeakPassphraseMakesNoNotebook()
    {
        WindowDriver &d = *m_driver;
        const VisitCode code =
            SmallVisit::must(visitCode(*m_visit->archive, m_visit->visitId, m_visit->observers.at(1)));
        const QString pack = m_visit->path(u"p.regards-visit"_s);
        SmallVisit::must(writeVisitPack(*m_visit->archive, m_visit->visitId, m_visit->observers.at(1), code, pack));
        d.window.offer(pack);
        QTRY_VERIFY(d.find("visitCode")->hasFocus());
        d.type(code.format());
        d.find<QLineEdit>("target")->setText(m_visit->path(u"mine.regards"_s));
        typeNewPassphrase(u"secret"_s);
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.find<QLabel>("bannerText")->isVisible());
        QVERIFY(!QFileInfo::exists(m_visit->path(u"mine.regards"_s)));
    }

    void theSamePackAgainOffersTheNotebookThatThereIs()
    {
        WindowDriver &d = *m_driver;
        const VisitCode code = writePack(u"p.regards-visit"_s, 1);
        makeFrom(u"p.regards-visit"_s, code.format(), u"mine.regards"_s);
        QTRY_VERIFY(d.window.workspace());
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());

        // A unit more, and the pack written anew.
        m_visit->world.advance(60'000);
        Unit unit;
        unit.facility = m_visit->archive->all<Facility>().constFirst().id;
        unit.name = u"Unité C"_s;
        VisitUnit added;
        added.visit = m_visit->visitId;
        added.unit = SmallVisit::must(m_visit->archive->put(unit));
        SmallVisit::must(m_visit->archive->put(added));
        writePack(u"p2.regards-visit"_s, 1);
        d.window.offer(m_visit->path(u"p2.regards-visit"_s));
        QTRY_VERIFY(d.find("visitCode") && d.find("visitCode")->hasFocus());
        d.type(code.format());
        QTRY_VERIFY(d.find("existing")->isVisible());
        QVERIFY(d.find<QLabel>("existingText")->text().contains(u"mine.regards"_s));
        QVERIFY(d.find<QLabel>("codeState")->text().contains(u"Bruno Fictif"_s)); // whose it is
        QVERIFY(d.press("openExisting"));
        QVERIFY(d.typePassphrase(u"girafe lampadaire soupente"_s));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().path(), m_visit->path(u"mine.regards"_s));
        QCOMPARE(d.notebook().count(VisitUnit::typeName()), 3);
    }

    void aPackOfSomebodyElseIsRefusedByANotebook()
    {
        WindowDriver &d = *m_driver;
        const QString mine = m_visit->notebook(0)->path();
        writePack(u"other.regards-visit"_s, 1);
        d.window.welcome()->showUpdate(mine, m_visit->path(u"other.regards-visit"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        d.type(regards::test::Words);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.find("unlockStep")->findChild<Banner *>(u"banner"_s)->text().contains(u"another observer"_s));
        QVERIFY(!d.window.workspace());
    }

    void aPackOnAStickThatWasPulledIsSaid()
    {
        WindowDriver &d = *m_driver;
        const VisitCode code = writePack(u"p.regards-visit"_s, 1);
        d.window.offer(m_visit->path(u"p.regards-visit"_s));
        QTRY_VERIFY(d.find("visitCode") && d.find("visitCode")->hasFocus());
        QVERIFY(QFile::remove(m_visit->path(u"p.regards-visit"_s)));
        d.type(code.format());
        QTRY_VERIFY(!d.find("packStep")->findChild<Banner *>(u"banner"_s)->text().isEmpty());
        QVERIFY(!QFileInfo::exists(m_visit->path(u"mine.regards"_s)));
    }

    void theUsualSlipsOfAVisitCodeAreForgiven_data()
    {
        QTest::addColumn<int>("slip");
        for (int slip = 0; slip < 4; ++slip)
            QTest::addRow("%d", slip) << slip;
    }

    void theUsualSlipsOfAVisitCodeAreForgiven()
    {
        QFETCH(int, slip);
        WindowDriver &d = *m_driver;
        const VisitCode code = writePack(u"p.regards-visit"_s, 1);
        QString typed = code.format();
        if (slip == 0)
            typed = typed.toLower();
        else if (slip == 1)
            typed.replace(u'-', u' ');
        else if (slip == 2)
            typed.remove(u'-').replace(u'0', u'O').replace(u'1', u'l');
        else
            typed = u"  "_s + typed + u" "_s;
        d.window.offer(m_visit->path(u"p.regards-visit"_s));
        QTRY_VERIFY(d.find("visitCode") && d.find("visitCode")->hasFocus());
        d.type(typed);
        QTRY_VERIFY(d.find<QLabel>("codeState")->text().contains(u"Bruno Fictif"_s));
    }

    void aCodeThatIsNotCompleteSaysHowFarItIs()
    {
        WindowDriver &d = *m_driver;
        const VisitCode code = writePack(u"p.regards-visit"_s, 1);
        d.window.offer(m_visit->path(u"p.regards-visit"_s));
        QTRY_VERIFY(d.find("visitCode") && d.find("visitCode")->hasFocus());
        d.type(code.format().left(9));
        QVERIFY(d.find<QLabel>("codeState")->text().contains(u"8"_s));
        d.type(u"UUUUUUUUUUUU"_s);
        QVERIFY(d.find<QLabel>("codeState")->text().contains(u"not right"_s));
    }

    void anArchiveIsMadeWithASheetThatOpensIt()
    {
        WindowDriver &d = *m_driver;
        d.window.welcome()->showArchive();
        QTRY_VERIFY(d.find("newPassphrase"));
        d.find<QLineEdit>("archive")->setText(m_visit->path(u"new.regards"_s));
        typeNewPassphrase(u"girafe lampadaire soupente"_s);
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.find<QLabel>("recoverySecret"));
        const QString shown = d.find<QLabel>("recoverySecret")->text();
        QVERIFY(!d.find("go")->isEnabled());
        QVERIFY(d.press("sheetKept"));
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().role(), Notebook::Role::Archive);
        const RecoverySecret secret = SmallVisit::must(RecoverySecret::fromText(shown));
        QVERIFY(recoverKey(m_visit->path(u"new.regards"_s), secret));
    }

    void wipingRemovesTheFileAndItsBackups()
    {
        WindowDriver &d = *m_driver;
        QString path;
        {
            const auto notebook = m_visit->notebook(0);
            path = notebook->path();
            SmallVisit::must(notebook->backUp());
        }
        QVERIFY(d.unlock(path));
        QVERIFY(!BackupFolder::beside(path, 10).list()->isEmpty());
        const auto isNamed = [this, name = QFileInfo(path).fileName().toUtf8()] {
            QFile kept(m_visit->path(u"settings.ini"_s));
            return kept.open(QIODevice::ReadOnly) && kept.readAll().contains(name);
        };
        QTRY_VERIFY(isNamed());
        Q_EMIT d.window.workspace()->wipeWanted();
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(BackupFolder::beside(path, 10).list()->isEmpty());
        QVERIFY(d.settings.recentFiles().isEmpty());
        QTRY_VERIFY(!isNamed()); // nor does anything on this computer say that there was one
    }

    void whereACopyCannotBeWipedTheFileIsStillThereToWipeAgain()
    {
        WindowDriver &d = *m_driver;
        const QString path = m_visit->notebook(0)->path();
        const QFileInfo file(path);
        const QString aside =
            file.absoluteDir().filePath(file.completeBaseName() + u"-put-aside-20260301T101010Z.regards"_s);
        QVERIFY(QFile::copy(path, aside));
        QVERIFY(QDir().mkdir(aside + u"-wal"_s)); // a folder: nobody can write into it as into a file
        QVERIFY(d.unlock(path));
        Q_EMIT d.window.workspace()->wipeWanted();
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.unlock(path));
        QVERIFY(QDir().rmdir(aside + u"-wal"_s));
        Q_EMIT d.window.workspace()->wipeWanted();
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(!QFileInfo::exists(path) && !QFileInfo::exists(aside));
    }

    void anOrganisationsToolkitIsLoadedRememberedAndGivenBack()
    {
        WindowDriver &d = *m_driver;
        QFile shipped(u":/regards/toolkits/qualityrights-2012.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray own = shipped.readAll();
        own.replace("\"qualityrights-2012\"", "\"essai-officiel\"");
        const QString path = m_visit->path(u"officiel.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(own) == own.size());
        file.close();
        Q_EMIT d.window.welcome()->toolkitChosen(path);
        QTRY_COMPARE(d.session.toolkit().id(), u"essai-officiel"_s);
        QCOMPARE(d.settings.toolkitFile(), path);
        QTRY_VERIFY(d.find<QPushButton>("ownToolkit"));

        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(own.left(500)) == 500);
        file.close();
        Q_EMIT d.window.welcome()->toolkitChosen(path);
        QTRY_VERIFY(!d.window.findChildren<Banner *>().isEmpty() && !d.window.findChild<Banner *>()->text().isEmpty());
        QCOMPARE(d.session.toolkit().id(), u"essai-officiel"_s); // a file with mistakes changes nothing
        QTRY_COMPARE(d.window.findChildren<QPushButton *>(u"ownToolkit"_s).size(), 1);
        d.find<QPushButton>("ownToolkit")->click();
        QTRY_COMPARE(d.session.toolkit().id(), u"qualityrights-2012"_s);
        QVERIFY(d.settings.toolkitFile().isEmpty());
    }
};

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
