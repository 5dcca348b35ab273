// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criteriontree.h"
#include "tests/forms/observerwindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Observe by keyboard: tree, filters, card, and a standard shown whole.
class TestObserve : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    void openThere(const std::function<void(Notebook &archive)> &prepare = {})
    {
        open(prepare);
        toObserve();
    }
    void toObserve()
    {
        show(u"observe"_s);
        QVERIFY(m_driver->focus("criteria"));
    }
    [[nodiscard]] CriterionTree *tree() const { return m_driver->find<CriterionTree>("criteria"); }
    [[nodiscard]] QString current() const { return tree()->current().text(); }
    [[nodiscard]] QString focused() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    [[nodiscard]] Assessment stored(const QString &criterion, int unit = 0) const
    {
        const auto found = m_driver->notebook().all<Assessment>(
            Query(u"visit_unit"_s, m_visit->visitUnits.at(unit)).where(u"criterion"_s, criterion));
        return found.isEmpty() ? Assessment() : found.constFirst();
    }
    [[nodiscard]] QModelIndex indexOf(const QString &criterion) const
    {
        return qobject_cast<CriteriaModel *>(tree()->model())->indexOf(*SubjectCode::fromText(criterion));
    }
    [[nodiscard]] QString wordOf(const QString &criterion) const
    {
        return indexOf(criterion).data(CriteriaModel::WordRole).toString();
    }
    [[nodiscard]] bool isShown(const QString &criterion) const
    {
        const QModelIndex index = indexOf(criterion);
        return !tree()->isRowHidden(index.row(), index.parent());
    }
    void put(const Record &record) const { SmallVisit::must(m_driver->notebook().put(record)); }
    RecordId putNote(const RecordId &unit, const QString &text, const QString &criterion) const
    {
        Note note = noteOf(text);
        note.visitUnit = unit;
        NoteTag tag;
        tag.note = SmallVisit::must(m_driver->notebook().put(note));
        tag.criterion = criterion;
        put(tag.toRecord());
        m_visit->world.advance(1000);
        return tag.note;
    }
    void choose(CriteriaFilter filter) const
    {
        auto *box = m_driver->find<QComboBox>("filter");
        box->setCurrentIndex(box->findData(int(filter)));
    }
    /// The first criterion that the small visit's units, without beds, may not be concerned by.
    [[nodiscard]] QString residential() const
    {
        for (const Criterion &criterion : m_driver->session.toolkit().criteria()) {
            if (criterion.scope == Scope::Residential)
                return criterion.code.text();
        }
        return {};
    }

private Q_SLOTS:
    void init() { openThere(); }
    void cleanup() { close(); }

    void ratingAndTheNextUnratedAreTwoKeys()
    {
        WindowDriver &d = *m_driver;
        put(m_visit->assessment(0, u"1.1.2"_s, Rating::Level::Full).toRecord());
        d.key(Qt::Key_2);
        d.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(stored(u"1.1.1"_s).rating, Rating(Rating::Level::Partial));
        QCOMPARE(current(), u"1.1.3"_s); // past the one that is rated
        QVERIFY(d.find<QLabel>("statement")->text().startsWith(u"1.1.3"_s));
    }

    void theSameCriterionInAnotherUnitIsOneKeyAndKeepsTheFocus_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"criteria", "rate_partial", "seen", "comment"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void theSameCriterionInAnotherUnitIsOneKeyAndKeepsTheFocus()
    {
        QFETCH(QString, where);
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(d.focus(qPrintable(where)));
        d.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
        QCOMPARE(current(), u"1.1.2"_s);
        QCOMPARE(focused(), where);
        QVERIFY(d.find<QLabel>("where")->text().contains(u"Unité B"_s));
        if (where == u"comment") {
            d.type(u"in B"_s);
            d.key(Qt::Key_1, Qt::ControlModifier);
            QVERIFY(d.find<QPlainTextEdit>("comment")->toPlainText().isEmpty());
            QCOMPARE(stored(u"1.1.2"_s, 1).comment, u"in B"_s);
        } else {
            d.key(Qt::Key_3);
            QCOMPARE(stored(u"1.1.2"_s, 1).rating, Rating(Rating::Level::Initiated));
        }
        QVERIFY(!stored(u"1.1.2"_s, 0).rating);
    }

    void everyCriterionHasAMarkAndAWordOfItsOwn()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_4);
        putNote(m_visit->visitUnits.at(0), u"the lift is out of order"_s, u"1.1.2"_s);
        QCOMPARE(wordOf(u"1.1.1"_s), u"Not initiated"_s);
        QCOMPARE(wordOf(u"1.1.2"_s), u"Evidence only"_s);
        QCOMPARE(wordOf(u"1.1.3"_s), u"Not yet rated"_s);
        const auto picture = [this](const QString &criterion) {
            return indexOf(criterion).data(Qt::DecorationRole).value<QIcon>().pixmap(24, 24).toImage();
        };
        QVERIFY(picture(u"1.1.1"_s) != picture(u"1.1.2"_s));
        QVERIFY(picture(u"1.1.2"_s) != picture(u"1.1.3"_s));
        QVERIFY(indexOf(u"1.1.2"_s)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"Not yet rated, but there is evidence"_s));
        QCOMPARE(indexOf(u"1.1"_s).data(CriteriaModel::CountRole).toString(), u"1/4"_s);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(wordOf(u"1.1.1"_s), u"Not yet rated"_s);
        QCOMPARE(wordOf(u"1.1.2"_s), u"Not yet rated"_s);
    }

    void theModelKeepsItsPromises()
    {
        const QAbstractItemModelTester tester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_driver->key(Qt::Key_1);
        m_driver->key(Qt::Key_2, Qt::ControlModifier);
        choose(CriteriaFilter::Unrated);
    }

    void neitherUnitNorFilterNorRatingRebuildsTheTree()
    {
        WindowDriver &d = *m_driver;
        const QSignalSpy reset(tree()->model(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(tree()->model(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(tree()->model(), &QAbstractItemModel::rowsRemoved);
        tree()->collapse(indexOf(u"3"_s));
        d.key(Qt::Key_1);
        d.key(Qt::Key_2, Qt::ControlModifier);
        choose(CriteriaFilter::Unrated);
        choose(CriteriaFilter::All);
        QCOMPARE(reset.count() + inserted.count() + removed.count(), 0);
        QVERIFY(!tree()->isExpanded(indexOf(u"3"_s)));
    }

    void theUnratedFilterLetsGoOfWhatWasRatedOnceOneLeavesIt()
    {
        WindowDriver &d = *m_driver;
        choose(CriteriaFilter::Unrated);
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_1);
        QVERIFY(isShown(u"1.1.1"_s));
        d.key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(!isShown(u"1.1.1"_s));
        QVERIFY(isShown(u"1.1.2"_s));
        d.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(isShown(u"1.1.1"_s)); // not rated in that unit
    }

    void mineAreTheThemesAssignedInThisUnit()
    {
        openThere([this](Notebook &archive) {
            const auto member = archive.all<TeamMember>({u"observer"_s, m_visit->observers.at(0)}).constFirst();
            Assignment assignment;
            assignment.teamMember = member.id;
            assignment.visitUnit = m_visit->visitUnits.at(0);
            assignment.themes = u"2 4"_s;
            SmallVisit::must(archive.put(assignment));
        });
        choose(CriteriaFilter::Mine);
        QVERIFY(isShown(u"2.1.1"_s));
        QVERIFY(isShown(u"4.1.1"_s));
        QVERIFY(!isShown(u"3.1.1"_s));
        QVERIFY(m_driver->focus("criteria"));
        m_driver->key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(current(), u"2.1.1"_s);
        QVERIFY(m_driver->find<QLabel>("count")->text().contains(u"my"_s));
        m_driver->key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_driver->find<QLabel>("nothing")->isVisible());
        QVERIFY(!isShown(u"2.2.1"_s));
    }

    void evidenceWithoutARatingCanBeFoundAlone()
    {
        putNote(m_visit->visitUnits.at(0), u"seen"_s, u"2.1.2"_s);
        choose(CriteriaFilter::EvidenceOnly);
        QVERIFY(isShown(u"2.1.2"_s));
        QVERIFY(!isShown(u"2.1.1"_s));
        QVERIFY(!m_driver->find<QLabel>("nothing")->isVisible());
        m_driver->key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_driver->find<QLabel>("nothing")->isVisible());
    }

    void whatMayNotApplyCanBeFoundAlone()
    {
        choose(CriteriaFilter::Inapplicable);
        QVERIFY(isShown(residential()));
        for (const Criterion &criterion : m_driver->session.toolkit().criteria()) {
            if (criterion.scope == Scope::All && criterion.code.text() != current())
                QVERIFY(!isShown(criterion.code.text()));
        }
    }

    void theCounterCountsThisUnit()
    {
        const auto *count = m_driver->find<QLabel>("count");
        m_driver->key(Qt::Key_1);
        QVERIFY2(count->text().startsWith(u"1 of 116"_s), qPrintable(count->text()));
        m_driver->key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY2(count->text().startsWith(u"0 of 116"_s), qPrintable(count->text()));
    }

    void whatIHaveOnACriterionLeadsToItsPlace()
    {
        WindowDriver &d = *m_driver;
        const RecordId note = putNote(m_visit->visitUnits.at(0), u"the lift is out of order"_s, u"1.1.1"_s);
        putNote({}, u"ramps everywhere"_s, u"1.1.1"_s);
        putNote(m_visit->visitUnits.at(1), u"not here"_s, u"1.1.1"_s);
        auto *first = d.find<QPushButton>("evidence0");
        auto *second = d.find<QPushButton>("evidence1");
        QVERIFY(first && second && first->isVisible() && second->isVisible());
        QVERIFY(!d.find("evidence2"));
        QVERIFY(first->accessibleName().contains(u"the lift is out of order"_s));
        QVERIFY(second->accessibleName().contains(u"whole facility"_s));
        QVERIFY(d.press("evidence0"));
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"notes"_s);
        QVERIFY(d.window.workspace()->currentPlace()->state().contains(note.text()));
        toObserve();
        d.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!d.find("evidence0")->isVisible());
    }

    void aQuoteLeadsToItsInterview()
    {
        WindowDriver &d = *m_driver;
        Interview interview;
        interview.visit = m_visit->visitId;
        interview.visitUnit = m_visit->visitUnits.at(0);
        interview.observer = m_visit->observers.at(0);
        interview.category = u"service_user"_s;
        interview.consent = u"given"_s;
        Quote quote;
        quote.interview = SmallVisit::must(d.notebook().put(interview));
        quote.text = u"It is cold at night."_s;
        QuoteTag tag;
        tag.quote = SmallVisit::must(d.notebook().put(quote));
        tag.criterion = u"1.1.1"_s;
        put(tag.toRecord());
        QVERIFY(d.find<QPushButton>("evidence0")->accessibleName().contains(quote.text));
        QVERIFY(d.press("evidence0"));
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"interviews"_s);
        QVERIFY(d.window.workspace()->currentPlace()->state().startsWith(quote.interview.text()));
    }

    void undoingIsSeenAtOnce()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_1);
        d.key(Qt::Key_Return);
        QCOMPARE(focused(), u"comment"_s);
        d.type(u"clean"_s);
        d.key(Qt::Key_Escape);
        QCOMPARE(focused(), u"criteria"_s);
        QCOMPARE(stored(u"1.1.1"_s).comment, u"clean"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(d.find<QPlainTextEdit>("comment")->toPlainText().isEmpty());
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!d.find<QPushButton>("rate_full")->isChecked());
        QCOMPARE(wordOf(u"1.1.1"_s), u"Not yet rated"_s);
        d.key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(d.find<QPushButton>("rate_full")->isChecked());
        QCOMPARE(wordOf(u"1.1.1"_s), u"Achieved in full"_s);
    }

    void digitsRateEverywhereButInTheComment()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("seen"));
        d.key(Qt::Key_3);
        QCOMPARE(stored(u"1.1.1"_s).rating, Rating(Rating::Level::Initiated));
        QVERIFY(d.focus("comment"));
        d.type(u"2 of 4"_s);
        d.key(Qt::Key_Escape);
        QCOMPARE(stored(u"1.1.1"_s).comment, u"2 of 4"_s);
        QCOMPARE(stored(u"1.1.1"_s).rating, Rating(Rating::Level::Initiated));
    }

    void notApplicableIsProposedNeverSet()
    {
        WindowDriver &d = *m_driver;
        const auto code = *CriterionCode::fromText(residential());
        tree()->setCurrent(code);
        QVERIFY(d.find("proposal")->isVisible());
        QVERIFY(!stored(code.text()).rating);
        QVERIFY(d.press("acceptProposal"));
        QCOMPARE(stored(code.text()).rating, Rating(Rating::Level::NotApplicable));
        QVERIFY(!d.find("proposal")->isVisible());
        QVERIFY(focused().startsWith(u"rate_"_s));
    }

    void whatWasOpenedStaysOpen()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(!d.find("lookFor")->isVisible());
        QVERIFY(d.press("lookForBoxHead"));
        QVERIFY(d.find("lookFor")->isVisible());
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QVERIFY(d.find("lookFor")->isVisible());
    }

    void aStandardShownWholeIsRatedWithoutTheMouse()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(focused(), u"row_1.1.1"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(QApplication::focusWidget())->role(), QAccessible::Grouping);
        QVERIFY(QApplication::focusWidget()->accessibleName().endsWith(u"Not yet rated"_s));
        d.key(Qt::Key_1);
        QVERIFY(QApplication::focusWidget()->accessibleName().endsWith(u"Achieved in full"_s));
        d.key(Qt::Key_Down);
        QCOMPARE(focused(), u"row_1.1.2"_s);
        QCOMPARE(current(), u"1.1.2"_s);
        d.key(Qt::Key_3);
        d.key(Qt::Key_Return);
        QCOMPARE(focused(), u"rowComment"_s);
        d.type(u"4 rooms"_s);
        d.key(Qt::Key_Escape);
        QCOMPARE(focused(), u"row_1.1.2"_s);
        QCOMPARE(stored(u"1.1.1"_s).rating, Rating(Rating::Level::Full));
        QCOMPARE(stored(u"1.1.2"_s).rating, Rating(Rating::Level::Initiated));
        QCOMPARE(stored(u"1.1.2"_s).comment, u"4 rooms"_s);
        QVERIFY(d.find<QPushButton>("rowComment_1.1.2")->accessibleName().contains(u"4 rooms"_s));
        d.key(Qt::Key_Up);
        QCOMPARE(focused(), u"row_1.1.1"_s);
        d.key(Qt::Key_Up);
        QCOMPARE(focused(), u"row_1.1.1"_s);
        d.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(focused(), u"row_1.1.3"_s); // the next not yet rated
        d.key(Qt::Key_Backspace);
        d.key(Qt::Key_9);
        QCOMPARE(stored(u"1.1.3"_s).rating, Rating(Rating::Level::NotAssessed));
    }

    void theNextStandardIsOneKeyAlsoFromAComment()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_T, Qt::ControlModifier);
        d.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(focused(), u"row_1.2.1"_s);
        QVERIFY(d.find<QLabel>("standardTitle")->text().startsWith(u"1.2"_s));
        d.key(Qt::Key_Return);
        d.type(u"kept"_s);
        d.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(focused(), u"row_1.3.1"_s);
        QCOMPARE(stored(u"1.2.1"_s).comment, u"kept"_s);
        d.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(focused(), u"row_1.2.1"_s);
    }

    void theWholeStandardKeepsRowAndCommentWhenTheUnitChanges()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_T, Qt::ControlModifier);
        d.key(Qt::Key_Down);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(focused(), u"row_1.1.2"_s);
        d.key(Qt::Key_4);
        QVERIFY(!stored(u"1.1.2"_s, 0).rating);
        QCOMPARE(stored(u"1.1.2"_s, 1).rating, Rating(Rating::Level::NotInitiated));
        d.key(Qt::Key_Return);
        d.type(u"in B"_s);
        d.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(focused(), u"rowComment"_s);
        QVERIFY(d.find<QPlainTextEdit>("rowComment")->toPlainText().isEmpty());
        QCOMPARE(stored(u"1.1.2"_s, 1).comment, u"in B"_s);
    }

    void theChosenViewIsRemembered()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.find("criterionCard")->isVisible());
        QVERIFY(d.press("viewSwitch"));
        QVERIFY(d.find("standardSheet")->isVisible());
        QCOMPARE(focused(), u"row_1.1.1"_s); // so that a digit rates at once
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        toObserve();
        QVERIFY(d.find("standardSheet")->isVisible());
        d.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(d.find("criterionCard")->isVisible());
    }

    void aWholeStandardIsMarkedNotApplicableAsOneStep()
    {
        WindowDriver &d = *m_driver;
        const auto code = *CriterionCode::fromText(residential());
        const Standard *standard = d.session.toolkit().standardOf(code);
        d.key(Qt::Key_T, Qt::ControlModifier);
        tree()->setCurrent(standard->criteria.constFirst().code);
        const auto count = [this, standard] {
            return std::count_if(standard->criteria.cbegin(), standard->criteria.cend(), [this](const auto &criterion) {
                return stored(criterion.code.text()).rating == Rating(Rating::Level::NotApplicable);
            });
        };
        const auto proposed =
            std::count_if(standard->criteria.cbegin(), standard->criteria.cend(), [](const auto &one) {
                return one.scope == Scope::Residential || one.scope == Scope::Premises || one.scope == Scope::Meals;
            });
        QVERIFY(proposed > 1);
        QVERIFY(d.press("acceptStandard"));
        QCOMPARE(count(), proposed);
        QVERIFY(!d.find("acceptStandard")->isVisible());
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(), 0);
        QVERIFY(d.find("acceptStandard")->isVisible());
    }

    void theWholeFacilityTakesNoRatings()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("comment"));
        d.key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(!d.find("criterionCard")->isVisible());
        QCOMPARE(focused(), u"criteria"_s);
        d.key(Qt::Key_1);
        QCOMPARE(d.notebook().all<Assessment>().size(), 0);
        d.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(d.find("criterionCard")->isVisible());
        QCOMPARE(current(), u"1.1.1"_s);
    }
};

QTEST_MAIN(TestObserve)
#include "tst_observe.moc"
