// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as pictures. After a change that is meant, look at them (./dev pages), then renew the references with
// ./dev pages --references.
#include "core/report/writer.h"
#include "pagepictures.h"
#include "pagesearch.h"
#include "picturedocument.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace regards;
using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString described(const PictureSeries &series, int page, int value)
{
    return u"%1, page %2: %3"_s.arg(series.name).arg(page + 1).arg(value);
}

/// Down by three points: what a reader would see at once.
Item moved(Item item)
{
    constexpr QPointF By(0, 3);
    std::visit(
        [&](auto &placed) {
            using Kind = std::decay_t<decltype(placed)>;
            if constexpr (std::is_same_v<Kind, TextItem>)
                placed.at += By;
            else if constexpr (std::is_same_v<Kind, LineItem>)
                placed.line.translate(By);
            else
                placed.area.translate(By);
        },
        item);
    return item;
}

/// Lines of text, bars and symbols. Pale grounds, thin rules and the dotted ring are not told from a smudge.
bool isSeenWhenItMoves(const Item &item)
{
    if (const auto *text = std::get_if<TextItem>(&item))
        return !text->string().trimmed().isEmpty();
    if (const auto *area = std::get_if<AreaItem>(&item))
        return qGray(area->fill) < 200 && area->area.width() > 2;
    if (const auto *mark = std::get_if<MarkItem>(&item))
        return mark->mark != RatingMark::Unrated;
    return false;
}

/// The page painted four times as large and made smaller: another way to smooth edges than the painter's own.
QImage smoothedOtherwise(const Pages &pages, int page)
{
    return halved(halved(pagePicture(pages, page, PictureDpi * 4)));
}

QImage nudged(const Pages &pages, int page, double points)
{
    Pages copy = pages;
    for (Item &item : copy.pages[size_t(page)].items) {
        std::visit(
            [&](auto &placed) {
                using Kind = std::decay_t<decltype(placed)>;
                if constexpr (std::is_same_v<Kind, TextItem>)
                    placed.at += QPointF(points, points);
                else if constexpr (std::is_same_v<Kind, LineItem>)
                    placed.line.translate(points, points);
                else
                    placed.area.translate(points, points);
            },
            item);
    }
    return pagePicture(copy, page);
}

QImage markPicture(RatingMark mark)
{
    Pages pages;
    pages.size = QSizeF(16, 16);
    pages.pages.push_back({{MarkItem{mark, QRectF(3, 3, 9, 9)}}});
    return pagePicture(pages, 0, 150);
}

double meanGrey(const QImage &picture, const QRect &area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += picture.constScanLine(y)[x];
    }
    return sum / (area.width() * area.height());
}

} // namespace

class TestPagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesLookAsTheyDid();
    void smoothingAndShiftsOfAQuarterPointAreForgiven();
    void aLineABarOrASymbolThatMovesIsSeen();
    void thePreviewLooksLikeThePdf();
    void symbolsAreToldApartWithoutColour();
    void neighboursInABarAreToldApartWithoutColour();
};

void TestPagePictures::pagesLookAsTheyDid()
{
    const QDir folder(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/pictures"_s);
    QStringList wanted;
    for (const PictureSeries &series : pictureSeries()) {
        const Pages pages = pagesOf(series.document);
        for (int page = 0; page < int(pages.pages.size()); ++page) {
            const QString name = pictureName(series, page);
            wanted.append(name);
            const QImage reference(folder.filePath(name));
            QVERIFY2(!reference.isNull(), qPrintable(name));
            const int value = difference(reference, pagePicture(pages, page));
            QVERIFY2(value <= Tolerance, qPrintable(described(series, page, value)));
        }
    }
    wanted.sort();
    QCOMPARE(folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name), wanted);
}

void TestPagePictures::smoothingAndShiftsOfAQuarterPointAreForgiven()
{
    for (const PictureSeries &series : pictureSeries()) {
        const Pages pages = pagesOf(series.document);
        for (int page = 0; page < int(pages.pages.size()); ++page) {
            const QImage picture = pagePicture(pages, page);
            for (const QImage &other : {smoothedOtherwise(pages, page), nudged(pages, page, 0.25)}) {
                const int value = difference(picture, other);
                QVERIFY2(value <= Tolerance, qPrintable(described(series, page, value)));
            }
        }
    }
}

void TestPagePictures::aLineABarOrASymbolThatMovesIsSeen()
{
    const PictureSeries series = pictureSeries().first();
    Pages pages = pagesOf(series.document);
    int texts = 0;
    int bars = 0;
    int marks = 0;
    for (int page = 0; page < int(pages.pages.size()); ++page) {
        const QImage picture = pagePicture(pages, page);
        auto &items = pages.pages[size_t(page)].items;
        for (size_t i = 0; i < items.size(); ++i) {
            const size_t step = std::holds_alternative<TextItem>(items[i]) ? 9 : 4;
            if (i % step != 0 || !isSeenWhenItMoves(items[i]))
                continue;
            texts += std::holds_alternative<TextItem>(items[i]);
            bars += std::holds_alternative<AreaItem>(items[i]);
            marks += std::holds_alternative<MarkItem>(items[i]);
            const Item before = std::exchange(items[i], moved(items[i]));
            const int value = difference(picture, pagePicture(pages, page));
            items[i] = before;
            const auto *text = std::get_if<TextItem>(&before);
            QVERIFY2(value > Tolerance,
                     qPrintable(described(series, page, value) + u' ' + (text ? text->string() : u"no text"_s)));
        }
    }
    QVERIFY2(texts > 20 && bars > 3 && marks > 3, qPrintable(u"%1 %2 %3"_s.arg(texts).arg(bars).arg(marks)));
}

void TestPagePictures::thePreviewLooksLikeThePdf()
{
    const QTemporaryDir folder;
    for (const PictureSeries &series : pictureSeries()) {
        const QString file = folder.filePath(series.name + u".pdf"_s);
        QVERIFY(writeDocument(series.document, Format::Pdf, file));
        QProcess poppler;
        poppler.start(
            u"pdftoppm"_s,
            {u"-r"_s, QString::number(2 * PictureDpi), u"-gray"_s, u"-png"_s, file, folder.filePath(series.name)});
        QVERIFY(poppler.waitForFinished());
        QCOMPARE(poppler.exitCode(), 0);
        const Pages pages = pagesOf(series.document);
        const QStringList drawn = QDir(folder.path()).entryList({series.name + u"-*.png"_s}, QDir::Files, QDir::Name);
        QCOMPARE(size_t(drawn.size()), pages.pages.size());
        for (int page = 0; page < int(drawn.size()); ++page) {
            const int value = difference(halved(QImage(folder.filePath(drawn[page]))),
                                         halved(pagePicture(pages, page, 2 * PictureDpi)));
            QVERIFY2(value <= Tolerance, qPrintable(described(series, page, value)));
        }
    }
}

void TestPagePictures::symbolsAreToldApartWithoutColour()
{
    for (const auto a : RatingMarks) {
        for (const auto b : RatingMarks) {
            const int value = difference(markPicture(a), markPicture(b));
            QVERIFY2(a == b ? value == 0 : value > Tolerance,
                     qPrintable(u"%1 %2: %3"_s.arg(markToken(a), markToken(b)).arg(value)));
        }
    }
}

void TestPagePictures::neighboursInABarAreToldApartWithoutColour()
{
    // As wide as they are in charts, with their hatching.
    QList<double> greys;
    for (const auto mark : LevelMarks) {
        const auto look = markStyle(mark);
        Pages pages;
        pages.size = QSizeF(60, 30);
        pages.pages.push_back({{AreaItem{QRectF(0, 0, 60, 30), look.fill, 0, look.hatched}}});
        const QImage picture = pagePicture(pages, 0, 150);
        greys.append(meanGrey(picture, picture.rect().adjusted(10, 10, -10, -10)));
    }
    for (qsizetype i = 0; i < greys.size(); ++i) {
        for (qsizetype j = i + 1; j < greys.size(); ++j)
            QVERIFY2(std::abs(greys[i] - greys[j]) > 30, qPrintable(u"%1 %2"_s.arg(greys[i]).arg(greys[j])));
    }
}

QTEST_MAIN(TestPagePictures)
#include "tst_pagepictures.moc"
