// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/colours.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "tests/forms/colourmath.h"

#include <QComboBox>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(regards::Scheme)

namespace {

constexpr double ForText = 4.5; // WCAG 2.1, 1.4.3
constexpr double ForShapes = 3; // WCAG 2.1, 1.4.11
/// CIEDE2000: well above what one just sees side by side (about 1 to 2.3), so that two marks in different rows are
/// told apart; the shapes and words stand beside.
constexpr double ApartAtAGlance = 12;

struct Pair
{
    Role what;
    QList<Role> on;
    double least;
};

const QList<Role> Grounds{Role::Window, Role::Surface, Role::Shade};

/// What stands on what, wherever it does.
const QList<Pair> Pairs{
    {Role::Text,
     Grounds + QList<Role>{Role::Hover, Role::Pressed, Role::Info, Role::Success, Role::Warning, Role::Error}, ForText},
    {Role::Quiet, Grounds + QList<Role>{Role::Hover}, ForText},
    {Role::Heading, Grounds + QList<Role>{Role::Hover}, ForText},
    {Role::Link, Grounds, ForText},
    {Role::Danger, Grounds + QList<Role>{Role::Hover}, ForText},
    {Role::OnSelection, {Role::Selection}, ForText},
    {Role::OnAccent, {Role::Accent, Role::AccentHover}, ForText},
    {Role::OnRail, {Role::Rail, Role::RailSelected}, ForText},
    {Role::Border, Grounds, ForShapes},
    {Role::SelectionEdge, {Role::Surface}, ForShapes},
    {Role::Focus, {Role::Window, Role::Surface, Role::Accent, Role::Rail}, ForShapes},
    {Role::RailMark, {Role::Rail, Role::RailSelected}, ForShapes},
    {Role::InfoEdge, {Role::Window}, ForShapes},
    {Role::SuccessEdge, {Role::Window}, ForShapes},
    {Role::WarningEdge, {Role::Window}, ForShapes},
    {Role::ErrorEdge, {Role::Window}, ForShapes},
    {Role::Misspelt, Grounds, ForShapes},
    {Role::Identifying, Grounds, ForShapes},
};

QString schemeName(Scheme scheme)
{
    return QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.at(int(scheme));
}

/// Whether a grab of a widget holds a colour on at least `count` points.
bool holds(QWidget &widget, const QColor &colour, int count)
{
    const QImage image = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found >= count;
}

} // namespace

/// What is on the screen can be read and told apart, in each set of colours and at each size of text.
class TestLook : public QObject
{
    Q_OBJECT

private:
    void eachScheme()
    {
        QTest::addColumn<Scheme>("scheme");
        for (const Scheme scheme : Schemes)
            QTest::addRow("%s", qPrintable(schemeName(scheme))) << scheme;
    }

private Q_SLOTS:
    void contrastIsWhatTheGuidelineSays()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void distanceIsWhatItsPaperSays()
    {
        // Of Sharma, Wu and Dalal's own numbers these are colours of a screen: white and black are 100 apart.
        QVERIFY(std::abs(distance(Qt::white, Qt::black) - 100) < 0.01);
        QVERIFY(std::abs(distance(QColor(0xff, 0, 0), QColor(0, 0xff, 0)) - 86.6) < 0.1);
        // This red and this green are one colour for who doesn't see green, and none for who does.
        const QColor red(0xa0, 0x50, 0x00);
        const QColor green(0x68, 0x68, 0x00);
        QVERIFY(distance(red, green, Sight::Deuteranopia) < distance(red, green) / 3);
    }

    void everyTextAndShapeStandsOutFromItsGround_data() { eachScheme(); }
    void everyTextAndShapeStandsOutFromItsGround()
    {
        QFETCH(Scheme, scheme);
        QStringList weak;
        for (const Pair &pair : Pairs) {
            for (const Role ground : pair.on) {
                const double found = contrast(colour(scheme, pair.what), colour(scheme, ground));
                if (found < pair.least)
                    weak.append(u"%1 on %2: %3"_s.arg(roleName(pair.what), roleName(ground)).arg(found, 0, 'f', 2));
            }
        }
        QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u"; "_s)));
    }

    void everyRatingStandsOutFromItsGround_data() { eachScheme(); }
    void everyRatingStandsOutFromItsGround()
    {
        QFETCH(Scheme, scheme);
        QStringList weak;
        for (const report::RatingMark mark : report::RatingMarks) {
            const MarkColours colours = markColours(scheme, mark);
            for (const Role ground : {Role::Window, Role::Surface, Role::Shade, Role::Hover, Role::Selection}) {
                const double found = contrast(colours.strong, colour(scheme, ground));
                if (found < ForShapes)
                    weak.append(u"%1 on %2: %3"_s.arg(report::markToken(mark), roleName(ground)).arg(found, 0, 'f', 2));
            }
            const double word = contrast(colours.text, colours.fill);
            if (word < ForText)
                weak.append(u"the word of %1: %2"_s.arg(report::markToken(mark)).arg(word, 0, 'f', 2));
        }
        QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u"; "_s)));
    }

    /// The four levels among themselves, and each against the three that are no level: those are greys, told apart
    /// by their shapes alone.
    void ratingColoursAreApartForEveryWayOfSeeing_data() { eachScheme(); }
    void ratingColoursAreApartForEveryWayOfSeeing()
    {
        QFETCH(Scheme, scheme);
        const QStringList sights{u"usual"_s, u"protanopia"_s, u"deuteranopia"_s, u"tritanopia"_s};
        QStringList close;
        double nearest = 100;
        for (const Sight sight : Sights) {
            for (const report::RatingMark level : report::LevelMarks) {
                for (const report::RatingMark other : report::RatingMarks) {
                    if (other <= level)
                        continue;
                    const auto compare = [&](const QColor &one, const QColor &two, const QString &what) {
                        const double found = distance(one, two, sight);
                        nearest = std::min(nearest, found);
                        if (found < ApartAtAGlance)
                            close.append(u"%1 of %2 and %3, %4: %5"_s
                                             .arg(what, report::markToken(level), report::markToken(other),
                                                  sights.at(int(sight)))
                                             .arg(found, 0, 'f', 1));
                    };
                    const MarkColours a = markColours(scheme, level);
                    const MarkColours b = markColours(scheme, other);
                    compare(a.strong, b.strong, u"the shapes"_s);
                    compare(a.fill, b.fill, u"the buttons"_s);
                }
            }
        }
        qInfo("%s: the nearest two are %.1f apart", qPrintable(schemeName(scheme)), nearest);
        QVERIFY2(close.isEmpty(), qPrintable(close.join(u"; "_s)));
    }

    void everyRatingHasAShapeOfItsOwn()
    {
        QSet<int> shapes;
        for (const report::RatingMark mark : report::RatingMarks)
            shapes.insert(int(report::markStyle(mark).shape));
        QCOMPARE(shapes.size(), qsizetype(report::RatingMarks.size()));
    }

    void aLookIsTakenAtOnce_data() { eachScheme(); }
    void aLookIsTakenAtOnce()
    {
        QFETCH(Scheme, scheme);
        style::apply(*qApp, {Scheme::Light, 100});
        QLabel label(u"Regards"_s);
        label.ensurePolished();
        const double before = QFontMetricsF(label.font()).height();
        style::apply(*qApp, {scheme, 200});
        QCOMPARE(schemeNow(), scheme);
        QCOMPARE(style::lookOf(*qApp).percent, 200);
        QCOMPARE(label.palette().color(QPalette::WindowText), colour(scheme, Role::Text));
        QVERIFY(std::abs(QFontMetricsF(label.font()).height() - 2 * before) < 2);
        // What is drawn by hand follows too.
        const QImage mark = markIcon(Rating(Rating::Level::Full)).pixmap(20, 20).toImage();
        QCOMPARE(mark.pixelColor(10, 10), markColours(scheme, report::RatingMark::Full).strong);
    }

    /// A box to choose from and a number field show a ring as every other control does.
    void whatHasTheKeyboardIsSeen_data() { eachScheme(); }
    void whatHasTheKeyboardIsSeen()
    {
        QFETCH(Scheme, scheme);
        style::apply(*qApp, {scheme, 100});
        QWidget window;
        QComboBox box(&window);
        box.addItem(u"Regards"_s);
        QSpinBox number(&window);
        QPushButton button(u"Regards"_s, &window);
        const QList<QWidget *> all{&box, &number, &button};
        int left = 0;
        for (QWidget *one : all) {
            one->setGeometry(left, 0, 120, 44);
            left += 130;
        }
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *one : all) {
            one->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(one->hasFocus());
            for (QWidget *other : all) {
                const bool isSeen = holds(*other, colour(scheme, Role::Focus), 300);
                QVERIFY2(isSeen == (one == other), other->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
