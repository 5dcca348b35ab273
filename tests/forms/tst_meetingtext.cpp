// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingbutton.h"
#include "tests/forms/fitting.h"
#include "tests/forms/meetingroom.h"

#include <QTextBlock>

using namespace regards;
using namespace regards::test;

/// What stands on the wall: tall enough for the other end of the room, nothing cut off, nothing passed over.
class TestMeetingText : public MeetingRoom
{
    Q_OBJECT

private:
    /// What is smaller than it must be for the size of the window.
    [[nodiscard]] QStringList tooSmall() const
    {
        QStringList found;
        const double least =
            MeetingWindow::LeastPoints * 96.0 / 72.0 * view()->height() / MeetingWindow::ReferenceHeight;
        const auto look = [&](const QFont &font, const QString &text) {
            if (!text.trimmed().isEmpty() && QFontInfo(font).pixelSize() < int(least))
                found.append(u"%1: %2"_s.arg(QFontInfo(font).pixelSize()).arg(text.left(40)));
        };
        for (const QWidget *widget : view()->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            look(widget->font(), wordsOf(*widget));
            const auto *paged = qobject_cast<const PagedText *>(widget);
            if (!paged)
                continue;
            for (QTextBlock block = paged->document().begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (!it.fragment().charFormat().isImageFormat())
                        look(it.fragment().charFormat().font(), it.fragment().text());
                }
            }
        }
        return found;
    }

    /// Buttons whose words have less height than they take.
    [[nodiscard]] QStringList tooLow() const
    {
        QStringList found;
        for (const MeetingButton *button : view()->findChildren<MeetingButton *>()) {
            if (button->isVisible() && button->hasHeightForWidth()
                && button->height() < button->heightForWidth(button->width()))
                found.append(u"%1: too low"_s.arg(button->words()));
        }
        return found;
    }

    /// Turns through the pages and puts them together again.
    [[nodiscard]] QString turnedThrough() const
    {
        const auto *pages = m_driver->find<PagedText>("meeting.evidence");
        QString all = pages->pageText();
        for (int page = pages->page(); page + 1 < pages->pageCount(); ++page) {
            key(Qt::Key_PageDown);
            all += pages->pageText();
        }
        return all.remove(u'\n');
    }

    /// Each screen of the view, from the first criterion on.
    void everyScreen(const std::function<void(const QString &)> &look) const
    {
        look(u"criterion"_s);
        key(Qt::Key_S);
        look(u"simple"_s);
        key(Qt::Key_2);
        look(u"agreed"_s);
        key(Qt::Key_Question, Qt::ShiftModifier);
        look(u"keys"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_B);
        look(u"batch"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_L);
        look(u"standing"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_T);
        look(u"time"_s);
        m_driver->type(u"never"_s);
        key(Qt::Key_Return);
        look(u"no time"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_R);
        m_driver->type(u"We saw it together."_s);
        look(u"reason"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_E);
        look(u"exception: unit"_s);
        key(Qt::Key_1);
        look(u"exception: rating"_s);
        key(Qt::Key_Escape);
    }

    /// Eight observers in three units, all of them with something to say about the longest criterion.
    void crowd()
    {
        EvidenceVisit &v = *m_visit;
        Unit unit;
        unit.facility = v.archive->find<Visit>(v.visitId)->facility;
        unit.name = u"Centre de jour inventé des Glycines"_s;
        VisitUnit visitUnit;
        visitUnit.visit = v.visitId;
        visitUnit.unit = must(v.archive->put(unit));
        v.visitUnits.append(must(v.archive->put(visitUnit)));
        for (const char *name : {"Dominique Imaginaire", "Élodie Chimère", "Farid Fantaisie", "Gaëlle Légende",
                                 "Hugo de la Fable-Inventée"}) {
            Observer observer;
            observer.name = QString::fromUtf8(name);
            v.observers.append(must(v.archive->put(observer)));
        }
        const auto all = Rating::all();
        for (int i = 0; i < 8; ++i) {
            for (int u = 0; u < 3; ++u) {
                Assessment one = v.assessment(i, u"2.2.5"_s, all[std::size_t(i + u) % all.size()]);
                one.visitUnit = v.visitUnits.at(u);
                one.comment = u"Observateur %1, unité %2 : formation suivie par une partie de l’équipe seulement, sans "
                              "document remis. "_s.arg(i)
                                  .arg(u)
                                  .repeated(1 + i % 3);
                one.seen = i % 2 == 0;
                must(v.archive->put(one, v.observers.at(i)));
            }
        }
        for (const RecordId &more : {v.visitUnits.at(1), v.visitUnits.at(2)}) {
            ReportUnit covered;
            covered.report = m_report;
            covered.visitUnit = more;
            must(v.archive->put(covered));
        }
    }

private Q_SLOTS:
    void everyTextIsAtLeast28PointsTallAndNothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        for (const char *language : {"en", "fr"}) {
            for (const QSize &screen : {Projector, Laptop})
                QTest::addRow("%s-%d", language, screen.height()) << QString::fromLatin1(language) << screen;
        }
    }

    void everyTextIsAtLeast28PointsTallAndNothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        crowd();
        QVERIFY(begin(u"23:50"_s, language));
        if (screen == Laptop)
            key(Qt::Key_D);
        QTRY_COMPARE(view()->size(), screen);
        QTRY_VERIFY(view()->isActiveWindow());
        if (screen == Projector)
            QVERIFY(view()->findChild<QLabel *>(u"meeting.statement"_s)->fontInfo().pixelSize() >= 37);
        goTo(u"2.2.5"_s);
        key(Qt::Key_N);
        QStringList found;
        everyScreen([&](const QString &name) {
            QTest::qWait(1); // laid out
            for (const QString &one : tooSmall() + tooLow() + cutOff(*view()))
                found.append(name + u": "_s + one);
        });
        for (const QString &one : std::as_const(found))
            qWarning("%s", qPrintable(one)); // a failure's text would be shortened
        QCOMPARE(found.size(), 0);
    }

    void allEvidenceIsReachedPageByPage()
    {
        crowd();
        QVERIFY(begin());
        key(Qt::Key_N);
        goTo(u"2.2.5"_s);
        QVERIFY(m_driver->find<PagedText>("meeting.evidence")->pageCount() > 2);
        QString whole = evidence().remove(u'\n').remove(QChar::LineSeparator).remove(QChar::ObjectReplacementCharacter);
        QString turned = turnedThrough().remove(QChar::LineSeparator).remove(QChar::Nbsp);
        turned.remove(u' ');
        whole.remove(u' ');
        const auto differ = std::mismatch(turned.cbegin(), turned.cend(), whole.cbegin(), whole.cend());
        QVERIFY2(differ.first == turned.cend() && differ.second == whole.cend(),
                 qPrintable(turned.mid(differ.first - turned.cbegin() - 20, 60)));
        for (const Observer &observer : m_driver->notebook().all<Observer>())
            QVERIFY2(turned.contains(QString(observer.name).remove(u' ')), qPrintable(observer.name));
    }

    void aPageEndsBetweenTwoLines()
    {
        PagedText pages;
        pages.setText([](PageWriter &page) {
            for (int i = 0; i < 12; ++i) {
                page.heading(u"Heading"_s);
                page.paragraph();
                page.shape(Rating(Rating::Level::Partial));
                page.words(
                    u"Words that take more than one line of the page, whatever its width is, and then some. — "_s);
                page.words(u"Somebody Invented"_s, PageWriter::Tone::Quiet);
            }
        });
        pages.show();
        QStringList cut;
        for (int height = 150; height < 450; ++height) {
            pages.resize(400, height);
            const auto *layout = pages.document().documentLayout();
            for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
                const double top = layout->blockBoundingRect(block).top();
                for (int i = 0; i < block.layout()->lineCount(); ++i) {
                    const QRectF line = block.layout()->lineAt(i).rect().translated(0, top);
                    if (int(line.top() + 0.5) / height != int(line.bottom() - 0.5) / height)
                        cut.append(u"%1: %2 to %3"_s.arg(height).arg(line.top()).arg(line.bottom()));
                }
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.mid(0, 12).join(u'\n')));
    }

    void nothingIsPassedOverWhenTheRoomForAPageChanges()
    {
        PagedText pages;
        pages.resize(600, 300);
        pages.setText([](PageWriter &page) {
            for (int i = 0; i < 60; ++i) {
                page.paragraph(0);
                page.words(u"Line %1"_s.arg(i));
            }
        });
        pages.show();
        pages.setPage(2);
        const QString first = pages.pageText().section(u'\n', 0, 0);
        for (const int height : {340, 260, 410}) {
            pages.resize(600, height);
            QVERIFY2(pages.pageText().split(u'\n').contains(first), qPrintable(pages.pageText()));
        }
    }
};

int main(int argc, char *argv[])
{
    useScreens({Laptop, Projector});
    QApplication application(argc, argv);
    TestMeetingText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingtext.moc"
