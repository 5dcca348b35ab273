// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg.h"

#include "core/report/chartpieces.h"
#include "core/report/ideapieces.h"
#include "core/report/marks.h"
#include "core/report/svgdrawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QXmlStreamWriter>

#include <cmath>
#include <memory>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// So high that every chart stands whole.
constexpr double AnyHeight = 1e7;

/// For pieces that are cut only where they are higher than `tallest`.
Frame frameFor(Language language, double width, double tallest = AnyHeight)
{
    Frame frame;
    frame.width = width;
    frame.language = language;
    frame.height = tallest - frame.tallest();
    return frame;
}

/// What stands for the picture where it is not seen, as its first children.
void writeName(QXmlStreamWriter &xml, const PictureText &text, const QString &id)
{
    if (text.title.isEmpty()) {
        xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
        return;
    }
    const QString titleId = id + u"-title"_s;
    const QString textId = id + u"-text"_s;
    const bool isDescribed = !text.description.isEmpty();
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"aria-labelledby"_s, titleId);
    if (isDescribed)
        xml.writeAttribute(u"aria-describedby"_s, textId);
    const auto write = [&xml](const QString &element, const QString &elementId, const QString &content) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"id"_s, elementId);
        xml.writeCharacters(content);
        xml.writeEndElement();
    };
    write(u"title"_s, titleId, text.title);
    if (isDescribed)
        write(u"desc"_s, textId, text.description);
}

/// Pieces one below the other.
class Stack
{
public:
    [[nodiscard]] bool isEmpty() const { return m_page.items.empty(); }
    [[nodiscard]] double height() const { return m_height; }

    void add(Piece piece)
    {
        for (Item &item : piece.items) {
            shift(item, QPointF(0, m_height));
            m_page.items.push_back(std::move(item));
        }
        m_height += piece.height;
    }

    [[nodiscard]] Picture picture(double width)
    {
        const auto pages = std::make_shared<Pages>();
        // A hair more, so that the strokes at the edge are whole.
        pages->size = QSizeF(width, std::ceil(m_height + 1));
        pages->pages.push_back(std::move(m_page));
        return {pages->size, [pages](QPainter &painter) { paint(*pages, 0, painter); }};
    }

private:
    Page m_page{};
    double m_height = 0;
};

} // namespace

Picture pictureOf(const Chart &chart, Language language, double width)
{
    Stack stack;
    for (Piece &piece : chartPieces(chart, frameFor(language, width)))
        stack.add(std::move(piece));
    return stack.picture(width);
}

QList<Picture> picturesOf(const Chart &chart, Language language, double width, double tallest)
{
    Stack stack;
    QList<Picture> pictures;
    for (Piece &piece : chartPieces(chart, frameFor(language, width, tallest))) {
        if (!stack.isEmpty() && stack.height() + piece.height > tallest) {
            pictures.append(stack.picture(width));
            stack = {};
            if (piece.repeated)
                stack.add(*piece.repeated);
        }
        stack.add(std::move(piece));
    }
    if (!stack.isEmpty())
        pictures.append(stack.picture(width));
    return pictures;
}

Picture pictureOf(RatingMark mark)
{
    constexpr double Side = 10;
    return {QSizeF(Side, Side), [mark](QPainter &painter) { paintMark(painter, mark, QRectF(0, 0, Side, Side)); }};
}

Picture pictureOf(Pictogram pictogram)
{
    return {QSizeF(PictogramSize, PictogramSize), [pictogram](QPainter &painter) {
                paintPictogram(painter, pictogram, QRectF(0, 0, PictogramSize, PictogramSize), colour::Ink,
                               colour::Paper);
            }};
}

void writeShapes(QXmlStreamWriter &xml, const Picture &picture)
{
    SvgDrawing drawing(xml, picture.size);
    QPainter painter(&drawing);
    picture.draw(painter);
}

void writeSvg(QXmlStreamWriter &xml, const Picture &picture, const PictureText &text, const QString &id)
{
    const QString width = svgNumber(picture.size.width());
    const QString height = svgNumber(picture.size.height());
    xml.writeStartElement(u"svg"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"width"_s, width);
    xml.writeAttribute(u"height"_s, height);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width, height));
    xml.writeAttribute(u"font-family"_s, u"Noto Sans, Segoe UI, Helvetica Neue, Arial, sans-serif"_s);
    writeName(xml, text, id);
    writeShapes(xml, picture);
    xml.writeEndElement();
}

QByteArray svgOf(const Picture &picture, const PictureText &text)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    writeSvg(xml, picture, text, u"picture"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray pngOf(const Picture &picture, double scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.draw(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace regards::report
