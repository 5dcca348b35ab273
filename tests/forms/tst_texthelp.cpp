// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "core/toolkit/toolkitloader.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/texthelp.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of a field that have this line under them.
QStringList underlined(const QPlainTextEdit *field, QTextCharFormat::UnderlineStyle style)
{
    QStringList words;
    for (QTextBlock block = field->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == style)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

QStringList misspelt(const QPlainTextEdit *field)
{
    return underlined(field, QTextCharFormat::WaveUnderline);
}

QStringList identifying(const QPlainTextEdit *field)
{
    return underlined(field, QTextCharFormat::DashUnderline);
}

/// Whether any file below the folder holds the text, in the encodings that a program could have written it in.
QStringList filesWith(const QString &folder, const QString &text)
{
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(text.toLower().toUtf8()) || bytes.contains(utf16))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

/// What is underlined while somebody types, and what the menu does about it. Needs hunspell-fr and hunspell-en-gb.
class TestTextHelp : public QObject
{
    Q_OBJECT

private:
    /// A quick note of an unlocked notebook whose dictionaries have been read, with the keyboard in it.
    QPlainTextEdit *note(const QString &language = u"en"_s)
    {
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s), language);
        return m_driver->unlock(m_path) ? openNote() : nullptr;
    }

    QPlainTextEdit *openNote()
    {
        m_driver->key(Qt::Key_N, Qt::ControlModifier);
        const bool isOpen = QTest::qWaitFor([this] {
            const QWidget *text = m_driver->find("quickNoteText");
            return text && text->hasFocus() && m_driver->session.textHelp()->isSpelling();
        });
        return isOpen ? m_driver->find<QPlainTextEdit>("quickNoteText") : nullptr;
    }

    bool lock()
    {
        m_driver->key(Qt::Key_Return); // saves the note
        if (!QTest::qWaitFor([this] { return !m_driver->find("quickNoteDialog"); }))
            return false;
        m_driver->key(Qt::Key_L, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return !m_driver->window.workspace(); });
    }

    QPlainTextEdit *unlockAgain()
    {
        const bool isOpen =
            m_driver->typePassphrase() && QTest::qWaitFor([this] { return m_driver->window.workspace() != nullptr; });
        return isOpen ? openNote() : nullptr;
    }

    /// The menu that the Menu key opens.
    QMenu *menu(Qt::Key key = Qt::Key_Menu, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_driver->key(key, modifiers);
        const bool isOpen = QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; });
        return isOpen ? qobject_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
    }

    /// Goes down to an entry of the open menu by keys and chooses it.
    static bool choose(QMenu *menu, const QString &name)
    {
        if (!menu)
            return false;
        for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
            if (menu->activeAction() && menu->activeAction()->objectName() == name) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
            QTest::keyClick(menu, Qt::Key_Down);
        }
        return false;
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_path = m_visit->notebook(0)->path();
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void aMisspeltWordIsUnderlinedOnceItIsDone()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"The doorr"_s);
        QCOMPARE(misspelt(field), QStringList()); // it is still being typed
        m_driver->type(u" "_s);
        QCOMPARE(misspelt(field), QStringList({u"doorr"_s}));
        m_driver->type(u"is lockd"_s);
        QCOMPARE(misspelt(field), QStringList({u"doorr"_s}));
        m_driver->key(Qt::Key_Home);
        QCOMPARE(misspelt(field), QStringList({u"doorr"_s, u"lockd"_s}));
    }

    void leavingTheFieldEndsTheWord()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"lockd"_s);
        QCOMPARE(misspelt(field), QStringList());
        QVERIFY(m_driver->focus("quickNotePrivate"));
        QCOMPARE(misspelt(field), QStringList({u"lockd"_s}));
    }

    void aSuggestionIsChosenByKeysAndCanBeUndone_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Menu key") << Qt::Key_Menu << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Shift+F10") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }

    void aSuggestionIsChosenByKeysAndCanBeUndone()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"The doorr is shut"_s);
        for (int i = 0; i < 8; ++i)
            m_driver->key(Qt::Key_Left);
        QMenu *open = menu(key, modifiers);
        QVERIFY(open);
        QCOMPARE(open->activeAction()->objectName(), u"suggestion0"_s); // first of all
        QVERIFY(open->activeAction()->text().startsWith(u"door"_s));
        const QString chosen = open->activeAction()->text();
        QTest::keyClick(open, Qt::Key_Return);
        QTRY_COMPARE(field->toPlainText(), u"The %1 is shut"_s.arg(chosen));
        QCOMPARE(misspelt(field), QStringList());
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->toPlainText(), u"The doorr is shut"_s);
    }

    void theMenuKeepsWhatItHasAnyway()
    {
        QVERIFY(note());
        m_driver->type(u"doorr "_s);
        m_driver->key(Qt::Key_Home);
        QMenu *open = menu();
        QVERIFY(open);
        QStringList names;
        for (const QAction *action : open->actions())
            names.append(action->objectName());
        for (const QString &name : {u"addWord"_s, u"ignoreWord"_s, u"edit-paste"_s, u"select-all"_s})
            QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
        QTest::keyClick(open, Qt::Key_Escape);
    }

    void anAddedWordSurvivesTheLockAndIsInNoFileInClear()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"Zzquxplor "_s);
        m_driver->key(Qt::Key_Home);
        QCOMPARE(misspelt(field), QStringList({u"Zzquxplor"_s}));
        QVERIFY(choose(menu(), u"addWord"_s));
        QTRY_COMPARE(misspelt(field), QStringList());
        QVERIFY(lock());
        QCOMPARE(filesWith(m_visit->folder.path(), u"Zzquxplor"_s), QStringList());
        field = unlockAgain();
        QVERIFY(field);
        m_driver->type(u"zzquxplor vvxq "_s);
        QCOMPARE(misspelt(field), QStringList({u"vvxq"_s}));
    }

    void anIgnoredWordIsLeftAloneInItsField()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"vvxq "_s);
        m_driver->key(Qt::Key_Home);
        QVERIFY(choose(menu(), u"ignoreWord"_s));
        QTRY_COMPARE(misspelt(field), QStringList());
        QVERIFY(m_driver->notebook().fact(u"spelling.words"_s).isEmpty());
    }

    void aNameIsMarkedAsItIsTyped()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"I saw Mrs Thistlewood"_s);
        QCOMPARE(identifying(field), QStringList({u"Thistlewood"_s}));
        m_driver->type(u" in room 12b, 07700 900123 "_s);
        QCOMPARE(identifying(field), QStringList({u"Thistlewood"_s, u"12b"_s, u"07700 900123"_s}));
        QCOMPARE(misspelt(field), QStringList()); // a name is no misspelling
    }

    void theNamesOfTheTeamAreMarked()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"with Fictif and aline inventee"_s);
        QCOMPARE(identifying(field), QStringList({u"Fictif"_s, u"aline inventee"_s}));
    }

    void aNameIsReplacedByKeysAndThatCanBeUndone()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"Mrs Thistlewood"_s);
        QVERIFY(choose(menu(), u"replaceIdentifying"_s));
        QTRY_COMPARE(field->toPlainText(), u"Mrs [name removed]"_s);
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->toPlainText(), u"Mrs Thistlewood"_s);
    }

    void whyAWordIsUnderlinedIsExplained()
    {
        QVERIFY(note());
        m_driver->type(u"Mrs Thistlewood"_s);
        QVERIFY(choose(menu(), u"whyUnderlined"_s));
        QTRY_VERIFY(m_driver->find("whyUnderlinedBox") && m_driver->find("whyUnderlinedBox")->isVisible());
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->find("whyUnderlinedBox"));
    }

    void whatIdentifiesNobodyStaysSoAndIsInNoFileInClear()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        m_driver->type(u"Mrs Thistlewood"_s);
        QVERIFY(choose(menu(), u"harmless"_s));
        QTRY_COMPARE(identifying(field), QStringList());
        QVERIFY(lock());
        QCOMPARE(filesWith(m_visit->folder.path(), u"Thistlewood"_s), QStringList());
        field = unlockAgain();
        QVERIFY(field);
        m_driver->type(u"Mrs Thistlewood and Mrs Willowby"_s);
        QTRY_COMPARE(identifying(field), QStringList({u"Willowby"_s}));
    }

    void frenchAndEnglishAreRightSideBySide()
    {
        QPlainTextEdit *field = note(u"fr"_s);
        QVERIFY(field);
        QInputMethodEvent typed; // the test has no keys for accents
        typed.setCommitString(u"L’infirmmière qu'elle connaît says the door is locked. "_s);
        QApplication::sendEvent(field, &typed);
        QCOMPARE(misspelt(field), QStringList({u"L’infirmmière"_s}));
        m_driver->key(Qt::Key_Home);
        QMenu *open = menu();
        QVERIFY(open);
        QCOMPARE(open->activeAction()->text(), u"L’infirmière"_s);
        QTest::keyClick(open, Qt::Key_Escape);
    }

    void withoutDictionariesSpellingIsOffAndTheSettingsSaySo()
    {
        QPlainTextEdit *field = note();
        QVERIFY(field);
        TextHelp &help = *m_driver->session.textHelp();
        m_driver->type(u"vvxq "_s);
        QCOMPARE(misspelt(field), QStringList({u"vvxq"_s}));
        help.setDictionaryFolders({m_visit->folder.path()});
        QVERIFY(!help.isSpelling());
        QCOMPARE(help.languages(), QStringList());
        QCOMPARE(misspelt(field), QStringList());
        m_driver->type(u"Mrs Thistlewood xqzt "_s);
        QCOMPARE(misspelt(field), QStringList());
        QCOMPARE(identifying(field), QStringList({u"Thistlewood"_s})); // which needs no dictionary
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(!m_driver->find("quickNoteDialog"));
        m_driver->window.openSettings();
        QTRY_VERIFY(m_driver->find<QLabel>("settingsDictionaries"));
        QVERIFY(!m_driver->find("settingsSpelling")->isEnabled());
        QVERIFY(m_driver->find<QLabel>("settingsDictionaries")->text().startsWith(u"No dictionary"_s));
    }

    void theSettingTurnsSpellingOffAndOn()
    {
        QVERIFY(note());
        TextHelp &help = *m_driver->session.textHelp();
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->find("quickNoteDialog"));
        m_driver->window.openSettings();
        QTRY_VERIFY(m_driver->find<QLabel>("settingsDictionaries"));
        QVERIFY(m_driver->find<QLabel>("settingsDictionaries")->text().contains(u"French"_s));
        auto *box = m_driver->find<QCheckBox>("settingsSpelling");
        QVERIFY(box->isChecked());
        box->click();
        QVERIFY(!help.isSpelling());
        box->click();
        QVERIFY(help.isSpelling());
    }

    void underliningIsNoEditing()
    {
        Note written;
        written.visit = m_visit->visitId;
        written.visitUnit = m_visit->visitUnits.at(0);
        written.observer = m_visit->observers.at(0);
        written.text = u"Mrs Thistlewood vvxq"_s;
        const auto notebook = m_visit->notebook(0, u"second"_s);
        written.id = SmallVisit::must(notebook->put(written));
        const Toolkit toolkit = SmallVisit::must(ToolkitLoader::builtin());
        TextHelp help(*notebook, u"en"_s);
        Desk desk{*notebook, toolkit, u"en"_s, nullptr, &help};
        DraftTextEdit field(desk);
        QSignalSpy texts(&field, &QPlainTextEdit::textChanged);
        field.bind({Note::typeName(), written.id, u"text"_s});
        field.show();
        const qsizetype onlyOfTheBinding = texts.size();
        QTRY_VERIFY(help.isSpelling()); // every field is looked at again
        QCOMPARE(misspelt(&field), QStringList({u"vvxq"_s}));
        QCOMPARE(identifying(&field), QStringList({u"Thistlewood"_s}));
        help.declareHarmless(u"Thistlewood"_s);
        help.addWord(u"vvxq"_s);
        QCOMPARE(misspelt(&field) + identifying(&field), QStringList());
        QCOMPARE(texts.size(), onlyOfTheBinding);
        QVERIFY(!field.isDirty());
        QVERIFY(!field.document()->isModified());
        QVERIFY(!field.document()->isUndoAvailable());
        QVERIFY(notebook->drafts().isEmpty());
        // What can only be read is not spelt; who it may name is still marked.
        field.setReadOnly(true);
        field.setPlainText(u"Mrs Willowby xqzt"_s);
        QCOMPARE(misspelt(&field), QStringList());
        QCOMPARE(identifying(&field), QStringList({u"Willowby"_s}));
    }

    void screenReadersAreToldOnceTypingPauses()
    {
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->unlock(m_path));
        m_driver->window.workspace()->showPlace(u"observe"_s);
        QVERIFY(m_driver->focus("comment"));
        QTRY_VERIFY(m_driver->session.textHelp()->isSpelling());
        auto *field = m_driver->find<QPlainTextEdit>("comment");
        field->setAccessibleDescription(u"One line."_s);
        m_driver->type(u"Mrs Thistlewood saw vvxq and xqzt in room 7 "_s);
        QCOMPARE(field->accessibleDescription(), u"One line."_s); // nothing while keys come
        QTRY_VERIFY(field->accessibleDescription().contains(u"misspelt"_s));
        QVERIFY(field->accessibleDescription().startsWith(u"One line. 2 word"_s));
        QVERIFY(field->accessibleDescription().contains(u"2 place"_s));
    }
};

QTEST_MAIN(TestTextHelp)
#include "tst_texthelp.moc"
