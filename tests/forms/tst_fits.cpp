// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/drafttextedit.h"
#include "tests/forms/evidencevisit.h"
#include "tests/forms/fitting.h"
#include "tests/forms/screentour.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Nothing is cut off on a screen of 1366 by 768, whatever the language and the size of the text.
class TestFits : public QObject
{
    Q_OBJECT

private:
    QStringList m_found;

    ScreenTour::Visit looking()
    {
        return [this](const QString &screen, QWidget &window) {
            if (window.width() > 1366 || window.height() > 768)
                m_found.append(u"%1 is %2 by %3"_s.arg(screen).arg(window.width()).arg(window.height()));
            for (const QString &one : cutOff(window))
                m_found.append(screen + u": "_s + one);
        };
    }

    void compareNone(const ScreenTour &tour)
    {
        m_found += tour.problems();
        for (const QString &one : std::as_const(m_found))
            qWarning("%s", qPrintable(one)); // a failure's text would be shortened
        QCOMPARE(m_found.size(), 0);
    }

    static void eachLook()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("scheme");
        for (const char *language : {"fr", "en"}) {
            for (const int percent : {100, 150, 200})
                QTest::addRow("%s-%d", language, percent) << QString::fromLatin1(language) << percent << 0;
        }
        // The same layout in other colours; edges are as wide in each.
        QTest::addRow("fr-200-contrast") << u"fr"_s << 200 << int(Scheme::Contrast);
    }

private Q_SLOTS:
    void init() { m_found.clear(); }

    void aTextFieldHasItsLines_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200})
            QTest::addRow("%d", percent) << percent;
    }

    void aTextFieldHasItsLines()
    {
        QFETCH(int, percent);
        constexpr int Lines = 5;
        style::apply(*qApp, {Scheme::Light, percent});
        EvidenceVisit visit;
        QWidget window;
        auto *field = new DraftTextEdit(visit.desk, &window);
        field->setLines(Lines);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        window.show();
        window.resize(window.minimumSizeHint());
        const auto shown = [field] { return field->viewport()->height() / field->fontMetrics().lineSpacing(); };
        QCOMPARE(shown(), Lines);
        style::apply(*qApp, {Scheme::Dark, percent}); // reads the whole sheet anew
        window.resize(window.minimumSizeHint());
        QCOMPARE(shown(), Lines);
    }

    void whatIsCutOffIsFound()
    {
        style::apply(*qApp);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *label = new QLabel(u"A text of some length"_s);
        auto *button = new QPushButton(u"A button of some length"_s);
        auto *box = new QComboBox;
        box->addItem(u"A choice of some length"_s);
        for (QWidget *one :
             {static_cast<QWidget *>(label), static_cast<QWidget *>(button), static_cast<QWidget *>(box)})
            column->addWidget(one);
        window.show();
        QCOMPARE(cutOff(window), QStringList());
        label->setFixedWidth(40);
        QCOMPARE(cutOff(window).size(), 1);
        button->setFixedWidth(40);
        QCOMPARE(cutOff(window).size(), 2);
        box->setFixedWidth(60);
        QCOMPARE(cutOff(window).size(), 3);
        box->setToolTip(box->currentText());
        QCOMPARE(cutOff(window).size(), 2);
        QLabel over(label->text(), &window);
        over.setGeometry(button->geometry());
        over.show();
        QVERIFY(!cutOff(window).filter(u"pixels over"_s).isEmpty());
    }

    void observerScreens_data() { eachLook(); }
    void observerScreens()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(int, scheme);
        SmallVisit visit;
        const QString file = visit.notebook(0)->path();
        WindowDriver driver(visit.world, visit.path(u"settings.ini"_s), language, {Scheme(scheme), percent});
        QVERIFY(driver.show());
        ScreenTour tour(driver, looking());
        tour.welcome(file);
        QVERIFY(driver.unlock(file));
        tour.observer();
        compareNone(tour);
    }

    void coordinatorScreens_data() { eachLook(); }
    void coordinatorScreens()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(int, scheme);
        EvidenceVisit visit;
        visit.newReport(u"Rapport d'essai"_s);
        const QString file = visit.archive->path();
        visit.archive.reset();
        WindowDriver driver(visit.world, visit.path(u"settings.ini"_s), language, {Scheme(scheme), percent});
        QVERIFY(driver.unlock(file));
        ScreenTour tour(driver, looking());
        tour.coordinator();
        compareNone(tour);
    }
};

int main(int argc, char *argv[])
{
    useLaptopScreen();
    QApplication application(argc, argv);
    TestFits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fits.moc"
