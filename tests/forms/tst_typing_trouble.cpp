// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headerbar.h"
#include "core/notebook/draftkeeper.h"
#include "core/storage/statement.h"
#include "forms/common/drafttextedit.h"
#include "tests/forms/windowdriver.h"
#include "tests/support/smalldisk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// A full disk, a stick that is pulled, a file that can only be read, while somebody types: it is said where one
/// types, the text stays, and it is saved by itself as soon as that works. Nothing throws it away.
class TestTypingTrouble : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString stick() const { return m_visit->path(u"stick"_s); }
    void pull() const { QVERIFY(QDir().rename(stick(), m_visit->path(u"pocket"_s))); }
    void plugIn() const { QVERIFY(QDir().rename(m_visit->path(u"pocket"_s), stick())); }

    [[nodiscard]] DraftTextEdit *comment() const { return m_driver->find<DraftTextEdit>("comment"); }
    /// What the line in the field says; empty where it says nothing.
    [[nodiscard]] QString said(const char *field = "comment") const
    {
        auto *edit = m_driver->find<DraftTextEdit>(field);
        const auto *line = edit ? edit->findChild<QLabel *>(u"savingTrouble"_s) : nullptr;
        return line && line->isVisible() ? line->text() : QString();
    }
    [[nodiscard]] QString headerSays() const { return m_driver->find<QLabel>("saved")->text(); }
    [[nodiscard]] QString windowSays() const
    {
        QStringList all;
        for (const QLabel *label : m_driver->window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->objectName() != u"savingTrouble"_s)
                all.append(label->text());
        }
        return all.join(u'\n');
    }
    /// What the file holds of the first criterion's comment, once everything is a change.
    [[nodiscard]] QString stored(const QString &criterion = u"1.1.1"_s) const
    {
        if (m_driver->session.notebook())
            m_driver->window.workspace()->commit();
        const auto own =
            SmallVisit::must(Notebook::open(m_path, Passphrase(Words), m_visit->world, Vault::Mode::ReadWrite));
        const auto found = own->all<Assessment>(
            Query(u"criterion"_s, criterion).where(u"visit_unit"_s, m_visit->visitUnits.constFirst()));
        return found.isEmpty() ? QString() : found.constFirst().comment;
    }
    void typeComment(const QString &text)
    {
        QVERIFY(m_driver->focus("comment"));
        m_driver->type(text);
    }
    void openNotebook()
    {
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->unlock(m_path));
        m_driver->window.workspace()->showPlace(u"observe"_s);
        QTRY_VERIFY(comment() && comment()->isVisible());
    }
    void lockWithAnUnsavedComment()
    {
        typeComment(u"the door was locked"_s);
        pull();
        m_driver->type(u" all day"_s);
        QTRY_VERIFY(!said().isEmpty());
        m_driver->key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!m_driver->window.workspace());
        QVERIFY(!m_driver->session.notebook());
        QVERIFY(!comment());
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        const QString made = m_visit->notebook(0)->path();
        QVERIFY(QDir().mkpath(stick()));
        m_path = stick() + u"/notebook.regards"_s;
        QVERIFY(QFile::rename(made, m_path));
        openNotebook();
    }

    void cleanup()
    {
        if (QDir(m_visit->path(u"pocket"_s)).exists() && !QDir(stick()).exists())
            plugIn();
        if (m_driver && m_driver->session.notebook())
            m_driver->session.notebook()->keeper().tryAgain();
        m_driver.reset();
        m_visit.reset();
    }

    void aPulledStickIsSaidWhereOneTypesAndTheTextIsSavedWhenItIsBack()
    {
        typeComment(u"the door "_s);
        QTRY_VERIFY(!m_driver->notebook().drafts().isEmpty());
        pull();
        m_driver->type(u"was open"_s);
        QTRY_VERIFY2(said().contains(u"Not saved"_s) && said().contains(u"stick"_s), qPrintable(said()));
        QCOMPARE(comment()->toPlainText(), u"the door was open"_s);
        QVERIFY(comment()->hasFocus());
        QVERIFY2(headerSays().contains(u"Not saved"_s), qPrintable(headerSays()));
        m_driver->type(u" all day"_s); // one can go on
        QVERIFY(said().contains(u"Not saved"_s));
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Saved at"_s), 20'000);
        QTRY_VERIFY(!headerSays().contains(u"Not saved"_s));
        QCOMPARE(comment()->toPlainText(), u"the door was open all day"_s);
        QCOMPARE(stored(), u"the door was open all day"_s);
        m_driver->type(u"."_s);
        QTRY_VERIFY(said().isEmpty());
    }

    void theFieldIsAsHighAsBeforeWhileItSaysSo()
    {
        const int before = comment()->viewport()->height();
        pull();
        typeComment(u"x"_s);
        QTRY_VERIFY(!said().isEmpty());
        const auto *line = comment()->findChild<QLabel *>(u"savingTrouble"_s);
        QTRY_VERIFY(comment()->viewport()->height() >= before);
        QVERIFY(line->height() >= line->heightForWidth(line->width()));
        QVERIFY(!comment()->viewport()->geometry().intersects(line->geometry()));
    }

#ifdef Q_OS_LINUX
    void aFullDiskIsSaidWhereOneTypesAndTheTextIsSavedWhenThereIsRoom()
    {
        m_driver.reset();
        const SmallDisk disk(m_visit->path(u"disk"_s), 8'000'000);
        const QString path = m_visit->path(u"disk/notebook.regards"_s);
        QVERIFY(QFile::rename(m_path, path));
        m_path = path;
        openNotebook();
        typeComment(u"before "_s);
        QTRY_VERIFY(!m_driver->notebook().drafts().isEmpty());
        disk.fill();
        // As much as no page that is free already can take.
        const QString much = u"and a long story "_s.repeated(3000);
        QApplication::clipboard()->setText(much);
        m_driver->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(said().contains(u"disk is full"_s), qPrintable(said()));
        QCOMPARE(comment()->toPlainText(), u"before "_s + much);
        disk.makeRoom();
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Saved at"_s), 20'000);
        QCOMPARE(stored(), u"before "_s + much);
        m_driver.reset(); // before its disk goes
    }
#endif

    void aFileThatCanOnlyBeReadIsSaidAndIsWrittenAgainWhenItCanBe()
    {
        SmallVisit::must(execute(m_driver->notebook().vault(), "PRAGMA query_only=ON"));
        typeComment(u"calm"_s);
        QTRY_VERIFY2(said().contains(u"protected against writing"_s), qPrintable(said()));
        QCOMPARE(comment()->toPlainText(), u"calm"_s);
        SmallVisit::must(execute(m_driver->notebook().vault(), "PRAGMA query_only=OFF"));
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Saved at"_s), 20'000);
        QCOMPARE(stored(), u"calm"_s);
    }

    void goingOnToOtherCriteriaUnitsAndPlacesLosesNothing()
    {
        WindowDriver &d = *m_driver;
        pull();
        typeComment(u"of the first"_s);
        d.key(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(comment()->toPlainText(), QString());
        typeComment(u"of the second"_s);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(comment()->toPlainText(), QString());
        d.window.workspace()->showPlace(u"notes"_s);
        d.window.workspace()->showPlace(u"observe"_s);
        d.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(comment()->toPlainText(), u"of the second"_s);
        QVERIFY2(said().contains(u"Not saved"_s), qPrintable(said()));
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(comment()->toPlainText(), u"of the first"_s);
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(d.notebook().keeper().isEmpty(), 20'000);
        QCOMPARE(comment()->toPlainText(), u"of the first"_s);
        QCOMPARE(stored(u"1.1.1"_s), u"of the first"_s);
        QCOMPARE(stored(u"1.1.2"_s), u"of the second"_s);
    }

    void anotherLanguageKeepsTheTextAndSaysItAnew()
    {
        pull();
        typeComment(u"calm"_s);
        QTRY_VERIFY(!said().isEmpty());
        m_driver->window.setLanguage(u"fr"_s);
        QTRY_VERIFY(comment() && comment()->isVisible() && comment()->toPlainText() == u"calm"_s);
        QTRY_VERIFY(!said().isEmpty());
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->notebook().keeper().isEmpty(), 20'000);
        QCOMPARE(stored(), u"calm"_s);
    }

    void lockingHidesTheTextAndKeepsItUntilItIsSaved()
    {
        lockWithAnUnsavedComment();
        QTRY_VERIFY2(windowSays().contains(u"stick"_s), qPrintable(windowSays()));
        QVERIFY(!windowSays().contains(u"door"_s));
        QVERIFY(!m_driver->session.unsavedTexts().isEmpty());
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->session.unsavedTexts().isEmpty(), 20'000);
        QTRY_VERIFY2(windowSays().contains(u"saved now"_s), qPrintable(windowSays()));
        QCOMPARE(stored(), u"the door was locked all day"_s);
    }

    void unlockingBeforeItWasSavedBringsTheTextBack()
    {
        lockWithAnUnsavedComment();
        plugIn();
        QVERIFY(m_driver->typePassphrase());
        QTRY_VERIFY(m_driver->window.workspace());
        QVERIFY(m_driver->session.unsavedTexts().isEmpty());
        QTRY_COMPARE(comment()->toPlainText(), u"the door was locked all day"_s);
        QCOMPARE(stored(), u"the door was locked all day"_s);
    }

    void theWindowDoesNotCloseOverATextThatIsNotSaved()
    {
        pull();
        typeComment(u"calm"_s);
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY(!m_driver->window.close());
        QVERIFY(m_driver->window.isVisible());
        QVERIFY2(windowSays().contains(u"stays open"_s), qPrintable(windowSays()));
        QCOMPARE(comment()->toPlainText(), u"calm"_s);
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->notebook().keeper().isEmpty(), 20'000);
        QVERIFY(m_driver->window.close());
        QCOMPARE(stored(), u"calm"_s);
    }

    void theLockedWindowDoesNotCloseEither()
    {
        lockWithAnUnsavedComment();
        QVERIFY(!m_driver->window.close());
        QVERIFY(m_driver->window.isVisible());
        QTRY_VERIFY2(windowSays().contains(u"stays open"_s), qPrintable(windowSays()));
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->session.unsavedTexts().isEmpty(), 20'000);
        QVERIFY(m_driver->window.close());
    }

    void aTextThatWasEmptiedHoldsNobodyUp()
    {
        pull();
        typeComment(u"ca"_s);
        QTRY_VERIFY(!said().isEmpty());
        m_driver->key(Qt::Key_Backspace);
        m_driver->key(Qt::Key_Backspace);
        QTRY_VERIFY(!m_driver->notebook().keeper().holdsTexts());
        QVERIFY(m_driver->window.close());
    }

    void aQuickNoteStaysOpenUntilItIsSaved()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        pull();
        d.type(u"the door #1.1.1 "_s);
        QTRY_VERIFY2(said("quickNoteText").contains(u"Not saved"_s), qPrintable(said("quickNoteText")));
        d.key(Qt::Key_Return);
        QVERIFY(d.find("quickNoteText")->isVisible());
        QCOMPARE(d.find<DraftTextEdit>("quickNoteText")->toPlainText(), u"the door #1.1.1 "_s);
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(d.notebook().keeper().isEmpty(), 20'000);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(d.notebook().all<Note>().size(), 1);
        QCOMPARE(d.notebook().all<NoteTag>().size(), 1);
    }

    void intoAnotherFileOfThatNameNothingIsWritten()
    {
        typeComment(u"mine"_s);
        QTRY_VERIFY(!m_driver->notebook().drafts().isEmpty());
        pull();
        QVERIFY(QDir().mkpath(stick()));
        SmallVisit::must(
            Notebook::create(m_path, Passphrase(Words), Notebook::Role::Archive, m_visit->world, KeyProfile::Cheap))
            .reset();
        QFile other(m_path);
        QVERIFY(other.open(QIODevice::ReadOnly));
        const QByteArray before = other.readAll();
        m_driver->type(u" alone"_s);
        QTRY_VERIFY2(said().contains(u"another file"_s), qPrintable(said()));
        m_driver->notebook().keeper().tryAgain();
        QVERIFY(other.seek(0));
        QCOMPARE(other.readAll(), before);
        other.close();
        QVERIFY(QDir(stick()).removeRecursively());
        plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Saved at"_s), 20'000);
        QCOMPARE(stored(), u"mine alone"_s);
    }

    void aRatingThatCannotBeWrittenIsSaidAndTheButtonsShowWhatIsStored()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_2);
        pull();
        d.key(Qt::Key_4);
        QTRY_VERIFY2(windowSays().contains(u"went away"_s), qPrintable(windowSays()));
        QVERIFY(d.find<QPushButton>("rate_partial")->isChecked());
        QVERIFY(!d.find<QPushButton>("rate_not_initiated")->isChecked());
        QVERIFY(d.press("seen"));
        QTRY_VERIFY(!d.find<QCheckBox>("seen")->isChecked());
        plugIn();
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_4);
        QTRY_VERIFY(d.find<QPushButton>("rate_not_initiated")->isChecked());
    }
};

int main(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    SmallDisk::alone();
#endif
    QApplication application(argc, argv);
    TestTypingTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typing_trouble.moc"
