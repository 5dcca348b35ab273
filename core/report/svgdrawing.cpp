// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgdrawing.h"

#include "core/report/pictograms.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QXmlStreamWriter>

#include <cmath>
#include <limits>
#include <utility>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(QXmlStreamWriter &xml)
        : QPaintEngine(AllFeatures & ~QPaintEngine::PaintEngineFeatures(PatternBrush | PerspectiveTransform))
        , m_xml(xml)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override
    {
        writeLettering();
        return true;
    }
    void updateState(const QPaintEngineState &) override { }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    void drawPath(const QPainterPath &path) override
    {
        writeLettering();
        m_xml.writeEmptyElement(u"path"_s);
        m_xml.writeAttribute(u"d"_s, svgPathData(state->transform().map(path)));
        writeFill();
        writeStroke();
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

    void drawRects(const QRectF *rects, int count) override
    {
        writeLettering();
        for (int i = 0; i < count; ++i) {
            if (state->transform().type() > QTransform::TxScale) {
                QPainterPath path;
                path.addRect(rects[i]);
                drawPath(path);
                continue;
            }
            const QRectF area = state->transform().mapRect(rects[i]);
            m_xml.writeEmptyElement(u"rect"_s);
            write(u"x"_s, area.x());
            write(u"y"_s, area.y());
            write(u"width"_s, area.width());
            write(u"height"_s, area.height());
            writeFill();
            writeStroke();
        }
    }

    void drawLines(const QLineF *lines, int count) override
    {
        writeLettering();
        for (int i = 0; i < count; ++i) {
            const QLineF line = state->transform().map(lines[i]);
            m_xml.writeEmptyElement(u"line"_s);
            write(u"x1"_s, line.x1());
            write(u"y1"_s, line.y1());
            write(u"x2"_s, line.x2());
            write(u"y2"_s, line.y2());
            writeStroke();
        }
    }

    /// Qt draws a line in pieces where the script changes; what stands in one line is one text.
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform transform = state->transform();
        Lettering next{item.text(), transform, at, item.width(), item.font(), state->pen().color()};
        const bool isForward = !(item.renderFlags() & QTextItem::RightToLeft);
        if (isForward && m_lettering.isFollowedBy(next)) {
            m_lettering.text += next.text;
            m_lettering.width = next.at.x() + next.width - m_lettering.at.x();
            return;
        }
        writeLettering();
        m_lettering = std::move(next);
        if (!isForward)
            writeLettering();
    }

    /// What was drawn last, if it was text.
    void writeLettering()
    {
        const Lettering lettering = std::exchange(m_lettering, {});
        if (lettering.text.trimmed().isEmpty())
            return;
        const bool isTurned = lettering.transform.type() > QTransform::TxScale;
        const double scale = isTurned ? 1 : lettering.transform.m22();
        const QPointF place = isTurned ? lettering.at : lettering.transform.map(lettering.at);
        m_xml.writeStartElement(u"text"_s);
        if (isTurned)
            writeTransform(lettering.transform);
        write(u"x"_s, place.x());
        write(u"y"_s, place.y());
        write(u"font-size"_s, lettering.font.pixelSize() * scale);
        if (lettering.font.bold())
            m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
        if (lettering.font.italic())
            m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
        write(u"textLength"_s, lettering.width * scale);
        m_xml.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
        writeColour(u"fill"_s, lettering.colour);
        m_xml.writeCharacters(lettering.text);
        m_xml.writeEndElement();
    }

private:
    struct Lettering
    {
        QString text{};
        QTransform transform{};
        QPointF at{};
        double width = 0;
        QFont font{};
        QColor colour{};

        [[nodiscard]] bool isFollowedBy(const Lettering &next) const
        {
            constexpr double Gap = 1; // of the painter's units, a tenth of a point on pages
            return !text.isEmpty() && transform == next.transform && font == next.font && colour == next.colour
                && qFuzzyCompare(at.y(), next.at.y())
                && std::abs(at.x() + width - next.at.x()) < Gap
                // The blank at which a line was broken says nothing.
                && !next.text.trimmed().isEmpty();
        }
    };

    void writeTransform(const QTransform &transform)
    {
        QStringList numbers;
        for (const double number :
             {transform.m11(), transform.m12(), transform.m21(), transform.m22(), transform.dx(), transform.dy()})
            numbers.append(QString::number(number, 'f', 4));
        m_xml.writeAttribute(u"transform"_s, u"matrix(%1)"_s.arg(numbers.join(u' ')));
    }

    void write(const QString &name, double value) { m_xml.writeAttribute(name, svgNumber(value)); }

    void writeColour(const QString &name, const QColor &colour)
    {
        m_xml.writeAttribute(name, colour.name());
        if (colour.alpha() < 255)
            write(name + u"-opacity"_s, colour.alphaF());
    }

    void writeFill()
    {
        if (state->brush().style() == Qt::NoBrush)
            m_xml.writeAttribute(u"fill"_s, u"none"_s);
        else
            writeColour(u"fill"_s, state->brush().color());
    }

    void writeStroke()
    {
        const QPen pen = state->pen();
        if (pen.style() == Qt::NoPen)
            return;
        const double width = pen.widthF() * std::sqrt(std::abs(state->transform().determinant()));
        writeColour(u"stroke"_s, pen.color());
        write(u"stroke-width"_s, width);
        if (pen.capStyle() == Qt::RoundCap)
            m_xml.writeAttribute(u"stroke-linecap"_s, u"round"_s);
        if (pen.joinStyle() == Qt::RoundJoin)
            m_xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
        if (pen.style() == Qt::SolidLine)
            return;
        QStringList dashes;
        for (const double dash : pen.dashPattern())
            dashes.append(svgNumber(dash * width));
        m_xml.writeAttribute(u"stroke-dasharray"_s, dashes.join(u' '));
    }

    QXmlStreamWriter &m_xml;
    Lettering m_lettering{};
};

} // namespace

SvgDrawing::SvgDrawing(QXmlStreamWriter &xml, QSizeF size)
    : PointDevice(size)
    , m_engine(std::make_unique<SvgEngine>(xml))
{ }

SvgDrawing::~SvgDrawing() = default;

QPaintEngine *SvgDrawing::paintEngine() const
{
    return m_engine.get();
}

QString svgNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

} // namespace regards::report
