// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "forms/guide/guidebook.h"
#include "forms/guide/guideview.h"
#include "forms/guide/guidewindow.h"
#include "forms/meeting/meetingkeys.h"

#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QShortcut>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList Languages{u"en"_s, u"fr"_s};

QStringList matchesOf(const QString &pattern, const QString &text)
{
    QStringList found;
    QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QStringList picturesOf(const QString &text)
{
    return matchesOf(u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s, text);
}

QStringList linksOf(const QString &text)
{
    return matchesOf(u"(?<!!)\\[[^\\]]+\\]\\(([^)]*)\\)"_s, text);
}

QStringList sortedOnce(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

/// What both languages share: headings, lists, tables, pictures and links, in order.
QStringList shapeOf(const QString &text)
{
    QStringList shape;
    for (const QString &line : text.split(u'\n')) {
        static const QRegularExpression sign(u"^(#+ |\\d+\\. |- |\\||!\\[|\\*(?!\\*))"_s);
        const auto match = sign.match(line);
        if (match.hasMatch())
            shape.append(match.captured(1).trimmed());
    }
    return shape + picturesOf(text) + sortedOnce(linksOf(text));
}

} // namespace

/// The guide: complete in both languages, shut towards the outside, and one key away from everywhere.
class TestGuide : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] GuideWindow *guide() const
    {
        GuideWindow *found = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<GuideWindow *>(top))
                found = window;
        }
        return found;
    }

    /// The keys that the key table names, as the program calls them.
    [[nodiscard]] static QStringList keysOf(const QString &language, const QString &page = u"keys"_s)
    {
        static const QMap<QString, QString> english{
            {u"Échap"_s, u"Esc"_s},         {u"Entrée"_s, u"Enter"_s},    {u"Retour arrière"_s, u"Backspace"_s},
            {u"Maj"_s, u"Shift"_s},         {u"Bas"_s, u"Down"_s},        {u"Haut"_s, u"Up"_s},
            {u"Gauche"_s, u"Left"_s},       {u"PgSuiv"_s, u"PgDown"_s},   {u"PgPréc"_s, u"PgUp"_s},
            {u"Page suiv."_s, u"PgDown"_s}, {u"Page préc."_s, u"PgUp"_s}, {u"Page Down"_s, u"PgDown"_s},
            {u"Page Up"_s, u"PgUp"_s}};
        QStringList keys;
        for (const QString &key : matchesOf(u"^\\| `([^`]+)`"_s, GuideBook(language).page(page)->text)) {
            QStringList parts = key.split(u'+');
            for (QString &part : parts)
                part = english.value(part, part);
            keys.append(parts.join(u'+'));
        }
        return keys;
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void everyPageIsThereInBothLanguagesWithTheSameShape()
    {
        const GuideBook english(u"en"_s);
        const GuideBook french(u"fr"_s);
        for (const QString &name : GuideBook::names()) {
            QVERIFY2(english.page(name) && french.page(name), qPrintable(name));
            QCOMPARE(shapeOf(french.page(name)->text), shapeOf(english.page(name)->text));
            QVERIFY2(!english.page(name)->title.isEmpty() && !french.page(name)->title.isEmpty(), qPrintable(name));
        }
        QCOMPARE(keysOf(u"fr"_s), keysOf(u"en"_s));
    }

    void everyPictureAndLinkLeadsSomewhere()
    {
        for (const QString &language : Languages) {
            const GuideBook book(language);
            for (const GuidePage &page : book.pages()) {
                for (const QString &picture : picturesOf(page.text)) {
                    const QImage image(book.picture(picture));
                    QVERIFY2(!image.isNull(), qPrintable(language + u'/' + page.name + u": "_s + picture));
                }
                for (const QString &link : linksOf(page.text))
                    QVERIFY2(link.endsWith(u".md") && book.page(link.chopped(3)), qPrintable(page.name + link));
            }
        }
    }

    void frenchIsSetAsFrenchIs()
    {
        // A plain space never stands before these, nor inside guillemets.
        static const QRegularExpression wrong(u" [;:!?»%](\\s|$)|« "_s);
        const GuideBook french(u"fr"_s);
        for (const GuidePage &page : french.pages()) {
            for (const QString &line : page.text.split(u'\n'))
                QVERIFY2(!wrong.match(line).hasMatch(), qPrintable(page.name + u": "_s + line));
        }
    }

    void aSearchIgnoresAccentsAndCase()
    {
        const GuideBook french(u"fr"_s);
        const QList<GuideHit> hits = french.search(u"EMPREINTE coordination"_s);
        QVERIFY(!hits.isEmpty());
        QVERIFY(hits.constFirst().excerpt.contains(u"mpreinte"_s));
        QCOMPARE(french.search(u"cle retiree tot"_s).constFirst().page, u"handover"_s);
        QVERIFY(french.search({}).isEmpty());
        QVERIFY(GuideBook(u"en"_s).search(u"xylophone"_s).isEmpty());
    }

    void f1OpensThePageOfThePlace()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        const auto *rail = d.find<QListWidget>("rail");
        QVERIFY(rail->count() > 3);
        QStringList names;
        for (int row = 0; row < rail->count(); ++row) {
            d.find<QListWidget>("rail")->setCurrentRow(row);
            const QString place = d.window.workspace()->currentPlace()->name();
            names.append(place);
            QVERIFY2(GuideBook::names().contains(place), qPrintable(place));
            d.window.activateWindow();
            d.window.workspace()->currentPlace()->firstFocus()->setFocus();
            QTRY_VERIFY(d.window.isActiveWindow());
            d.key(Qt::Key_F1);
            QTRY_VERIFY(guide() && guide()->isVisible());
            QCOMPARE(guide()->page(), place);
        }
        QVERIFY(names.contains(u"handover"_s));
        QTRY_VERIFY(guide()->isActiveWindow());
        d.key(Qt::Key_Escape);
        QTRY_VERIFY(!guide());
    }

    void everyPlaceOfACoordinatorHasAPage()
    {
        WindowDriver &d = *m_driver;
        const QString file = m_visit->archive->path();
        m_visit->archive.reset();
        QVERIFY(d.unlock(file));
        auto *rail = d.find<QListWidget>("rail");
        for (int row = 0; row < rail->count(); ++row) {
            rail->setCurrentRow(row);
            const QString place = d.window.workspace()->currentPlace()->name();
            QCOMPARE(guidePageForPlace(place), place);
        }
        QWidget meeting;
        meeting.setObjectName(u"meetingWindow"_s);
        const QWidget inside(&meeting);
        QCOMPARE(guidePageFor(&inside), std::optional(u"meeting"_s));
    }

    void thePageOfTheMeetingsKeysTellsThemAll()
    {
        QStringList told = keysOf(u"en"_s, u"meetingkeys"_s);
        QCOMPARE(keysOf(u"fr"_s, u"meetingkeys"_s), told);
        QStringList wanted{u"Ctrl+Y"_s};
        for (const MeetingKey &key : MeetingKeys::all()) {
            const QString name = key.key == u"Page Down" ? u"PgDown"_s : key.key == u"Page Up" ? u"PgUp"_s : key.key;
            wanted += key.action == MeetingAction::Rate ? name.split(u' ') : QStringList{name};
        }
        told.sort();
        wanted.sort();
        QCOMPARE(told, wanted);
    }

    void aPageIsPrintedWhole()
    {
        GuideWindow window(u"en"_s, nullptr);
        window.showPage(u"meetingkeys"_s);
        window.show();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        window.findChild<GuideView *>()->printTo(writer);
        QVERIFY(buffer.data().startsWith("%PDF"));
        // One sheet, to lie beside the keyboard.
        QCOMPARE(buffer.data().count("/Type /Page\n"), 1);
    }

    void f1WorksOnTheWelcomeAndOverADialog()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.show());
        d.key(Qt::Key_F1);
        QTRY_VERIFY(guide());
        QCOMPARE(guide()->page(), u"opening"_s);
        guide()->close();
        QTRY_VERIFY(!guide());
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        d.key(Qt::Key_F1);
        QTRY_VERIFY(guide() && guide()->isActiveWindow());
        QCOMPARE(guide()->page(), u"notes"_s);
        d.key(Qt::Key_Escape);
        QTRY_VERIFY(!guide());
        QVERIFY(d.find("quickNoteText")); // only the guide went
    }

    void linksTurnPagesAndNothingLeavesTheProgram()
    {
        GuideWindow window(u"en"_s, nullptr);
        window.showPage(u"start"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *view = window.findChild<GuideView *>();
        QVERIFY(!view->openExternalLinks() && !view->openLinks());
        Q_EMIT view->anchorClicked(QUrl(u"handover.md"_s));
        QCOMPARE(window.page(), u"handover"_s);
        for (const char *outside : {"https://example.org/", "file:///etc/passwd", "../../etc.md", "nothing.md"})
            Q_EMIT view->anchorClicked(QUrl(QString::fromLatin1(outside)));
        QCOMPARE(window.page(), u"handover"_s);
        QVERIFY(view->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
        QVERIFY(view->loadResource(QTextDocument::ImageResource, QUrl(u"pictures/../../en/start.md"_s)).isNull());
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window.page(), u"start"_s);
    }

    void theWindowIsUsedByKeyboardAndNamedForScreenReaders()
    {
        GuideWindow window(u"en"_s, nullptr);
        window.showPage(u"start"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(namelessControls(&window), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"guideSearch"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"fingerprint"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.page(), u"handover"_s);
        QVERIFY(window.findChild<GuideView *>()->textCursor().hasSelection());
    }

    void everyShortcutOfTheTableIsOneOfThePrograms()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        auto *rail = d.find<QListWidget>("rail");
        for (int row = 0; row < rail->count(); ++row)
            rail->setCurrentRow(row);
        // Keys that belong to one control or one text are tested where they belong.
        QStringList known{u"F1"_s, u"Esc"_s, u"Enter"_s, u"Shift+Enter"_s, u"Backspace"_s, u"1"_s,     u"2"_s,
                          u"3"_s,  u"4"_s,   u"0"_s,     u"9"_s,           u"F7"_s,        u"Ctrl+Q"_s};
        GuideWindow window(u"en"_s, nullptr);
        QList<QShortcut *> shortcuts = d.window.findChildren<QShortcut *>() + window.findChildren<QShortcut *>();
        for (const QShortcut *shortcut : std::as_const(shortcuts)) {
            for (const QKeySequence &keys : shortcut->keys())
                known.append(keys.toString(QKeySequence::PortableText));
        }
        for (const QString &key : keysOf(u"en"_s))
            QVERIFY2(known.contains(key), qPrintable(key));
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
