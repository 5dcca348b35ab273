// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepictures.h"

#include "picturedocument.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace regards::test {

namespace {

/// The greys of a picture; what lies outside is as the nearest pixel inside.
class Greys
{
public:
    explicit Greys(QImage picture)
        : m_picture(std::move(picture))
    { }

    [[nodiscard]] int at(int x, int y) const
    {
        const int row = std::clamp(y, 0, m_picture.height() - 1);
        return m_picture.constScanLine(row)[std::clamp(x, 0, m_picture.width() - 1)];
    }
    [[nodiscard]] const QImage &picture() const { return m_picture; }

private:
    QImage m_picture;
};

/// Each pixel becomes the mean of itself, twice, and of its neighbours at the left and right, above and below.
Greys blurred(const QImage &picture)
{
    const Greys sharp(picture.convertToFormat(QImage::Format_Grayscale8));
    QImage soft(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < soft.height(); ++y) {
        uchar *line = soft.scanLine(y);
        for (int x = 0; x < soft.width(); ++x)
            line[x] = uchar(
                (2 * sharp.at(x, y) + sharp.at(x - 1, y) + sharp.at(x + 1, y) + sharp.at(x, y - 1) + sharp.at(x, y + 1))
                / 6);
    }
    return Greys(soft);
}

/// How far the grey of one pixel lies outside of the greys that the other picture has there and beside it.
int outside(const Greys &one, const Greys &other, int x, int y)
{
    int darkest = 255;
    int lightest = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            const int grey = other.at(x + dx, y + dy);
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
    }
    return std::max({0, darkest - one.at(x, y), one.at(x, y) - lightest});
}

} // namespace

QImage halved(const QImage &picture)
{
    const QSize size((picture.width() + 1) / 2, (picture.height() + 1) / 2);
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage pagePicture(const report::Pages &pages, int page, double dpi)
{
    const double scale = dpi / 72;
    QImage picture(int(std::ceil(pages.size.width() * scale)), int(std::ceil(pages.size.height() * scale)),
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    {
        QPainter painter(&picture);
        painter.scale(scale, scale);
        report::paint(pages, page, painter);
    }
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

int difference(const QImage &a, const QImage &b)
{
    if (std::abs(a.width() - b.width()) > 1 || std::abs(a.height() - b.height()) > 1)
        return 255;
    const Greys first = blurred(a);
    const Greys second = blurred(b);
    int worst = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            // No pixel lies further outside than it is from the one in its own place.
            if (std::abs(first.at(x, y) - second.at(x, y)) > worst)
                worst = std::max({worst, outside(first, second, x, y), outside(second, first, x, y)});
        }
    }
    return worst;
}

QList<PictureSeries> pictureSeries()
{
    QList<PictureSeries> series;
    for (const auto &[language, name] : {std::pair(report::Language::English, QStringLiteral("en")),
                                         std::pair(report::Language::French, QStringLiteral("fr"))}) {
        series.append({QStringLiteral("blocks-") + name, pictureDocument(language)});
        series.append({QStringLiteral("form-") + name, pictureForm(language)});
    }
    return series;
}

QString pictureName(const PictureSeries &series, int page)
{
    return QStringLiteral("%1-%2.png").arg(series.name).arg(page + 1);
}

QImage fewGreys(const QImage &picture)
{
    constexpr int Step = 17;
    QImage few(picture.size(), QImage::Format_Indexed8);
    QList<QRgb> greys;
    for (int grey = 0; grey <= 255; grey += Step)
        greys.append(qRgb(grey, grey, grey));
    few.setColorTable(greys);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            few.scanLine(y)[x] = uchar((picture.constScanLine(y)[x] + Step / 2) / Step);
    }
    return few;
}

} // namespace regards::test
