// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreeplace.h"
#include "forms/agree/matrixheader.h"
#include "forms/agree/matrixmodel.h"
#include "forms/agree/matrixview.h"
#include "tests/forms/evidencevisit.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Rating> agreedRating(const EvidenceVisit &site, const RecordId &report, const QString &subject)
{
    return agreedOn(*site.archive, report, subject).rating;
}

MatrixView *matrixOf(const AgreePlace &place)
{
    return place.findChild<MatrixView *>(u"matrix"_s);
}

QStringList rowsOf(const QAbstractItemModel &model, int count)
{
    QStringList rows;
    for (int row = 0; row < std::min(count, model.rowCount()); ++row)
        rows.append(model.index(row, 0).data().toString().section(u' ', 0, 0));
    return rows;
}

/// The second unit in the report too, with what one observer found there.
void addSecondUnit(EvidenceVisit &site, const RecordId &report)
{
    Assessment there = site.assessment(2, u"1.1.1"_s, Rating::Level::Full);
    there.visitUnit = site.visitUnits.at(1);
    SmallVisit::must(site.archive->put(there, site.observers.at(2)));
    ReportUnit unit;
    unit.report = report;
    unit.visitUnit = site.visitUnits.at(1);
    SmallVisit::must(site.archive->put(unit));
}

} // namespace

class TestAgreeMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModelsWhateverIsShown()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        MatrixModel model(site.toolkit, u"en"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const CriterionOrder order : {CriterionOrder::Toolkit, CriterionOrder::MostDisputedFirst}) {
            for (const CriterionFilter filter :
                 {CriterionFilter::All, CriterionFilter::NotAgreed, CriterionFilter::Disputed,
                  CriterionFilter::WithoutEvidence, CriterionFilter::InConflict}) {
                model.show(ReportEvidence::of(*site.archive, report), {order, filter, {}}, {});
                model.show(ReportEvidence::of(*site.archive, report), {order, filter, site.visitUnits.at(1)}, {});
            }
        }
        model.show({}, {}, {});
    }

    void criteriaStandUnderTheirThemesAndStandardsOrByDispute()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        MatrixModel model(site.toolkit, u"en"_s);
        model.show(ReportEvidence::of(*site.archive, report), {}, {});
        QCOMPARE(rowsOf(model, 4), (QStringList{u"1"_s, u"1.1"_s, u"1.1.1"_s, u"1.1.2"_s}));
        model.show(ReportEvidence::of(*site.archive, report), {CriterionOrder::MostDisputedFirst, {}, {}}, {});
        QCOMPARE(rowsOf(model, 3), (QStringList{u"1.1.1"_s, u"1.1.3"_s, u"1.1.2"_s})); // 1.1.3: an interview
        model.show(ReportEvidence::of(*site.archive, report), {{}, CriterionFilter::Disputed, {}}, {});
        QCOMPARE(rowsOf(model, 4), (QStringList{u"1"_s, u"1.1"_s, u"1.1.1"_s}));
        model.show(ReportEvidence::of(*site.archive, report), {{}, CriterionFilter::Disputed, {}}, u"1.1.2"_s);
        QCOMPARE(rowsOf(model, 5), (QStringList{u"1"_s, u"1.1"_s, u"1.1.1"_s, u"1.1.2"_s}));
    }

    void whatACellShowsIsSaidInWords()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        MatrixModel model(site.toolkit, u"en"_s);
        model.show(ReportEvidence::of(*site.archive, report), {}, {});
        const int row = model.rowOf(u"1.1.1"_s);
        const auto said = [&model](int inRow, int column) {
            return model.index(inRow, column).data(Qt::AccessibleTextRole).toString();
        };
        const QString bruno = said(row, MatrixModel::EvidenceColumns + 1);
        QVERIFY2(bruno.startsWith(u"1.1.1 ") && bruno.contains(u"Bruno Fictif, Psychiatrist, Unité A")
                     && bruno.contains(u"Achieved partially") && bruno.contains(u"Two rooms are damp"),
                 qPrintable(bruno));
        QVERIFY(said(row, MatrixModel::DisputeColumn).contains(u"Observers are far apart."));
        QVERIFY(said(row, MatrixModel::AgreedColumn).contains(u"Not agreed yet."));
        const int users = MatrixModel::EvidenceColumns + 3;
        QVERIFY(said(model.rowOf(u"1.1.3"_s), users).contains(u"1 × Achieved in full."));
        QVERIFY(said(model.rowOf(u"1.2.2"_s), users + 1).contains(u": 3 "));
    }

    void arrowKeysGoFromCriterionToCriterion()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QCOMPARE(keys.focus()->objectName(), u"matrix"_s);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.1"_s);
        for (int i = 0; i < 4; ++i)
            keys.press(Qt::Key_Down);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.2.1"_s); // the row of standard 1.2 is passed over
        keys.press(Qt::Key_Up);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.4"_s);
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.1"_s);
        keys.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(matrixOf(*place)->currentCriterion(), site.toolkit.criteria().constLast().code.text());
    }

    void ratingKeysAgreeRightThereAndEnterShowsAllEvidence()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        keys.press(Qt::Key_3);
        QCOMPARE(agreedRating(site, report, u"1.1.1"_s), Rating(Rating::Level::Initiated));
        keys.press(Qt::Key_Down);
        for (const auto &[key, rating] :
             {std::pair{Qt::Key_0, Rating::Level::NotApplicable}, std::pair{Qt::Key_9, Rating::Level::NotAssessed},
              std::pair{Qt::Key_1, Rating::Level::Full}}) {
            keys.press(key);
            QCOMPARE(agreedRating(site, report, u"1.1.2"_s), Rating(rating));
        }
        keys.press(Qt::Key_Backspace);
        QCOMPARE(agreedRating(site, report, u"1.1.2"_s), std::nullopt);
        QCOMPARE(agreedRating(site, report, u"1.1.1"_s), Rating(Rating::Level::Initiated));
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(keys.focus()->objectName(), u"agree.criteria"_s);
        QCOMPARE(place->state(), u"1.1.2"_s);
    }

    void theMatrixAndTheCriteriaStandOnTheSameCriterion()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        keys.press(Qt::Key_Return);
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Down);
        QCOMPARE(place->state(), u"1.1.3"_s);
        place->findChild<QTabWidget *>(u"agree.tabs"_s)->setCurrentIndex(0);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.3"_s);
    }

    void whatOneHasJustAgreedOnStaysUnderTheKeyboard()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"matrix.filter"_s));
        keys.press(Qt::Key_Down); // not agreed yet
        QVERIFY(keys.tabTo(u"matrix"_s));
        keys.press(Qt::Key_2);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.1"_s);
        keys.press(Qt::Key_Down);
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.2"_s);
        keys.press(Qt::Key_2);
        keys.press(Qt::Key_Up); // 1.1.1 is agreed, and left
        QCOMPARE(matrixOf(*place)->currentCriterion(), u"1.1.2"_s);
    }

    void aFilterThatLeavesNothingSaysSo()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"matrix.filter"_s));
        keys.press(Qt::Key_End); // with conflicts
        QTRY_VERIFY(!matrixOf(*place)->isVisible());
        QVERIFY(place->findChild<QLabel *>(u"matrix.empty"_s)->isVisible());
    }

    void theFirstColumnsStayInSight()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Both"_s);
        addSecondUnit(site, report);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        matrixOf(*place)->setMaximumWidth(460); // as on a narrow screen
        QTRY_COMPARE(matrixOf(*place)->width(), 460);
        const Keyboard keys(*place);
        keys.press(Qt::Key_End); // the last column
        const auto *frozen = place->findChild<QTableView *>(u"matrix.frozen"_s);
        QTRY_VERIFY(matrixOf(*place)->horizontalScrollBar()->value() > 0);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->columnViewportPosition(0), 0);
        keys.press(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(frozen->verticalScrollBar()->value(), matrixOf(*place)->verticalScrollBar()->value());
        // What has the keyboard is not below the first columns.
        keys.press(Qt::Key_Home);
        for (int column = 1; column <= MatrixModel::EvidenceColumns; ++column)
            keys.press(Qt::Key_Right);
        const QRect cell = matrixOf(*place)->visualRect(matrixOf(*place)->currentIndex());
        QVERIFY(cell.left() >= frozen->width());
    }

    void severalUnitsStandSideBySideOrOneByOne()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Both"_s);
        addSecondUnit(site, report);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        const QAbstractItemModel *model = matrixOf(*place)->model();
        const int all = model->columnCount();
        QVERIFY(model->headerData(MatrixModel::EvidenceColumns + 3, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"Unité B"_s));
        QVERIFY(keys.tabTo(u"matrix.unit"_s));
        keys.press(Qt::Key_End); // Unité B
        QTRY_VERIFY(model->columnCount() < all);
        QVERIFY(model->headerData(MatrixModel::EvidenceColumns, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"Chloé Supposée"_s));
    }

    void namesShortenWhereColumnsAreNarrow()
    {
        QCOMPARE(initialsOf(u"Aline Inventée"_s), u"AI"_s);
        QCOMPARE(initialsOf(u"Jean-Luc d’Exemple"_s), u"JLD"_s);
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        MatrixModel model(site.toolkit, u"en"_s);
        model.show(ReportEvidence::of(*site.archive, report), {}, {});
        const MatrixHeader header(model);
        const int first = MatrixModel::EvidenceColumns;
        QCOMPARE(header.shortName(first, 1000), u"Aline Inventée"_s);
        QCOMPARE(header.shortName(first, header.fontMetrics().horizontalAdvance(u"Aline Inv"_s)), u"Aline"_s);
        QCOMPARE(header.shortName(first, 1), u"AI"_s);
    }

    void theCurrentCellIsReadBelowTheTable()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        const auto *detail = place->findChild<QLabel *>(u"matrix.detail"_s);
        keys.press(Qt::Key_Right);
        QVERIFY2(detail->text().contains(u"Observers are far apart."_s), qPrintable(detail->text()));
        keys.press(Qt::Key_Right);
        QVERIFY2(detail->text().contains(u"Aline Inventée"_s) && detail->text().contains(u"painted this winter"_s),
                 qPrintable(detail->text()));
    }
};

QTEST_MAIN(TestAgreeMatrix)
#include "tst_agreematrix.moc"
