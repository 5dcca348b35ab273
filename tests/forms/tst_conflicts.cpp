// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/recordlist.h"
#include "forms/conflicts/conflictspage.h"
#include "forms/gather/gatherplace.h"
#include "tests/forms/conflictvisit.h"
#include "tests/forms/windowdriver.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestConflicts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConflictVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver; // after the visit: it goes first
    QString m_path;

    [[nodiscard]] Notebook &archive() const { return m_driver->notebook(); }
    [[nodiscard]] RecordList *list() const { return m_driver->find<RecordList>("conflicts"); }
    [[nodiscard]] QString text(const char *label) const { return m_driver->find<QLabel>(label)->text(); }
    [[nodiscard]] QString comment(const RecordId &id) const { return archive().record(id)->text(u"comment"_s); }

    void unlock()
    {
        QVERIFY(m_driver->unlock(m_path));
        m_driver->window.workspace()->showPlace(u"gather"_s);
        m_driver->window.workspace()->currentPlace()->setState(u"conflicts.page"_s);
    }

    /// Chooses one in the list, with the arrow keys.
    void choose(const RecordId &record, const QString &field) const
    {
        const QString key = record.text() + u'/' + field;
        QVERIFY(m_driver->focus("conflicts"));
        m_driver->key(Qt::Key_Home);
        for (int i = 0; i < ConflictVisit::Conflicts && list()->currentKey() != key; ++i)
            m_driver->key(Qt::Key_Down);
        QCOMPARE(list()->currentKey(), key);
    }

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<ConflictVisit>();
        m_path = m_visit->archive->path();
        QCOMPARE(m_visit->archive->conflicts().size(), ConflictVisit::Conflicts);
        m_visit->archive.reset();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        unlock();
    }
    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void theValuesStandSideBySideWithWhoAndWhenAndWhatDiffers()
    {
        QCOMPARE(list()->count(), ConflictVisit::Conflicts);
        QVERIFY(text("conflicts.left").contains(u"7"_s));
        choose(m_visit->rated, u"comment"_s);
        const auto *first = m_driver->find<QLabel>("conflict.value.0");
        const auto *second = m_driver->find<QLabel>("conflict.value.1");
        QVERIFY(first->text().contains(u"<u>mouldy</u>"_s));
        QVERIFY(second->text().contains(u"<u>damp</u>"_s));
        QVERIFY(!second->text().contains(u"<u>Two"_s));
        QVERIFY(first->accessibleName().contains(u"Only here: “mouldy”"_s));
        const QString said = m_driver->find("conflict.take.0")->accessibleDescription();
        QVERIFY2(said.contains(u"Two rooms are mouldy."_s) && said.contains(u"Bruno Fictif"_s), qPrintable(said));
        QVERIFY2(said.contains(u"2026"_s), qPrintable(said));
        QCOMPARE(namelessControls(&m_driver->window).join(u", "), QString());
    }

    void aLetterKeepsAValueAndTheNextConflictIsChosen()
    {
        choose(m_visit->rated, u"comment"_s);
        const int row = list()->currentIndex().row();
        m_driver->type(u"b"_s);
        QTRY_COMPARE(comment(m_visit->rated), u"Two rooms are damp."_s);
        QTRY_COMPARE(list()->count(), ConflictVisit::Conflicts - 1);
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), std::min(row, list()->count() - 1));
        QVERIFY(m_driver->find("conflict.take.0")->isVisible());
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(comment(m_visit->rated), u"Two rooms are mouldy."_s); // what was shown before
    }

    void aButtonKeepsAValueToo()
    {
        choose(m_visit->rated, u"comment"_s);
        QVERIFY(m_driver->press("conflict.take.1"));
        QTRY_COMPARE(comment(m_visit->rated), u"Two rooms are damp."_s);
        QTRY_VERIFY(list()->hasFocus());
    }

    void bothTextsAreJoinedLookedOverAndKept()
    {
        choose(m_visit->rated, u"comment"_s);
        m_driver->type(u"+"_s);
        auto *third = m_driver->find<QPlainTextEdit>("conflict.third");
        QTRY_VERIFY(third->hasFocus());
        QCOMPARE(third->toPlainText(), u"Two rooms are damp.\n\n– – –\n\nTwo rooms are mouldy."_s);
        m_driver->type(u" Seen twice."_s);
        QVERIFY(m_driver->press("conflict.takeThird"));
        QTRY_COMPARE(comment(m_visit->rated), u"Two rooms are damp.\n\n– – –\n\nTwo rooms are mouldy. Seen twice."_s);
        QVERIFY(archive().drafts().isEmpty());
    }

    void aThirdRatingDateOrChoiceIsGivenByTheKindOfTheField()
    {
        choose(m_visit->rated, u"rating"_s);
        QVERIFY(m_driver->focus("rate_full"));
        m_driver->key(Qt::Key_4);
        QTRY_COMPARE(archive().record(m_visit->rated)->text(u"rating"_s), u"not_initiated"_s);

        choose(m_visit->rated, u"observed_on"_s);
        QVERIFY(m_driver->focus("conflict.third"));
        QCOMPARE(m_driver->find<QDateEdit>("conflict.third")->date(), QDate(2026, 3, 3));
        m_driver->key(Qt::Key_Up); // the day, which comes first
        QVERIFY(m_driver->press("conflict.takeThird"));
        QTRY_COMPARE(archive().record(m_visit->rated)->text(u"observed_on"_s), u"2026-03-04"_s);

        choose(m_visit->document, u"state"_s);
        QVERIFY(m_driver->focus("conflict.third"));
        m_driver->type(u"Read"_s);
        QVERIFY(m_driver->press("conflict.takeThird"));
        QTRY_COMPARE(archive().record(m_visit->document)->text(u"state"_s), u"read"_s);

        choose(m_visit->document, u"title"_s);
        QVERIFY(m_driver->press("conflict.both"));
        QCOMPARE(m_driver->find<QPlainTextEdit>("conflict.third")->toPlainText(),
                 u"Register of seclusion / Register of restraint"_s);
    }

    void deletedAgainstEditedIsSaidInPlainWords()
    {
        choose(m_visit->deleted, u"deleted"_s);
        const auto *page = m_driver->find<ConflictsPage>("conflicts.page");
        QStringList words;
        for (const QLabel *label : page->findChildren<QLabel *>())
            words.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(u"you, the coordinator deleted this; Bruno Fictif wrote in it"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Comment: Clean."_s), qPrintable(all));
        QVERIFY(!m_driver->find("conflict.third") || !m_driver->find("conflict.third")->isVisible());
        m_driver->type(u"a"_s);
        QTRY_COMPARE(list()->count(), ConflictVisit::Conflicts - 1);
        QVERIFY(!archive().record(m_visit->deleted)->deleted);
        QCOMPARE(comment(m_visit->deleted), u"Clean."_s);
    }

    void itCanBeDeletedAfterAll()
    {
        choose(m_visit->deleted, u"deleted"_s);
        QVERIFY(m_driver->press("conflict.take.1"));
        QTRY_COMPARE(list()->count(), ConflictVisit::Conflicts - 1);
        QVERIFY(archive().record(m_visit->deleted)->deleted);
    }

    void ofThreeValuesAnyCanBeTaken()
    {
        choose(m_visit->three, u"comment"_s);
        QVERIFY(m_driver->find("conflict.take.2")->isVisible());
        m_driver->type(u"c"_s);
        QTRY_COMPARE(comment(m_visit->three), u"Quiet at noon."_s);
        QTRY_COMPARE(list()->count(), ConflictVisit::Conflicts - 1);
    }

    void theListIsNarrowedByKindAndPerson()
    {
        const auto pick = [this](const char *box, const QString &text) {
            QVERIFY(m_driver->focus(box));
            m_driver->type(text);
        };
        pick("conflicts.kind", u"Doc"_s);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY2(text("conflicts.left").contains(u"Shown: 2"_s), qPrintable(text("conflicts.left")));
        m_driver->key(Qt::Key_Home);
        pick("conflicts.who", u"you"_s); // where the coordinator had a part in it
        QTRY_COMPARE(list()->count(), 4);
        pick("conflicts.where", u"All"_s);
        QCOMPARE(list()->count(), 4);
    }

    void whenNoneIsLeftThePageSaysSo()
    {
        QVERIFY(!m_driver->find("conflicts.empty")->isVisible());
        QVERIFY(m_driver->focus("conflicts"));
        for (int left = ConflictVisit::Conflicts - 1; left >= 0; --left) {
            m_driver->type(u"a"_s);
            QTRY_COMPARE(archive().conflicts().size(), left);
        }
        QTRY_VERIFY(m_driver->find("conflicts.empty")->isVisible());
        QVERIFY(text("conflicts.empty").startsWith(u"There is no conflict"));
        QVERIFY(!list()->isVisible());
    }

    void aTextThatIsBeingWrittenSurvivesALockAndSettlesNothing()
    {
        choose(m_visit->rated, u"comment"_s);
        QVERIFY(m_driver->focus("conflict.third"));
        m_driver->type(u"Half a sentence"_s);
        m_driver->key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->window.welcome());
        unlock();
        QCOMPARE(list()->count(), ConflictVisit::Conflicts);
        choose(m_visit->rated, u"comment"_s);
        QCOMPARE(m_driver->find<QPlainTextEdit>("conflict.third")->toPlainText(), u"Half a sentence"_s);
        m_driver->type(u"a"_s);
        QTRY_VERIFY(archive().drafts().isEmpty());
        QCOMPARE(comment(m_visit->rated), u"Two rooms are mouldy."_s);
    }

    void anErasedFieldTakesTheTextWithItThatWasToSettleIt()
    {
        choose(m_visit->rated, u"comment"_s);
        m_driver->type(u"+"_s);
        QTRY_COMPARE(archive().drafts().size(), 1);
        SmallVisit::must(archive().redactField(m_visit->rated, u"comment"_s));
        QVERIFY(archive().drafts().isEmpty());
    }
};

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
