// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgdrawing.h"

#include "core/report/pictograms.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QXmlStreamWriter>

#include <cmath>
#include <limits>

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
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    void drawPath(const QPainterPath &path) override
    {
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

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        // The blank at which a line was broken says nothing here.
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform transform = state->transform();
        const bool isTurned = transform.type() > QTransform::TxScale;
        const double scale = isTurned ? 1 : transform.m22();
        const QPointF place = isTurned ? at : transform.map(at);
        m_xml.writeStartElement(u"text"_s);
        if (isTurned)
            m_xml.writeAttribute(u"transform"_s,
                                 u"matrix(%1 %2 %3 %4 %5 %6)"_s.arg(transform.m11())
                                     .arg(transform.m12())
                                     .arg(transform.m21())
                                     .arg(transform.m22())
                                     .arg(transform.dx())
                                     .arg(transform.dy()));
        write(u"x"_s, place.x());
        write(u"y"_s, place.y());
        write(u"font-size"_s, item.font().pixelSize() * scale);
        if (item.font().bold())
            m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
        if (item.font().italic())
            m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
        write(u"textLength"_s, item.width() * scale);
        m_xml.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
        writeColour(u"fill"_s, state->pen().color());
        m_xml.writeCharacters(item.text());
        m_xml.writeEndElement();
    }

private:
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
};

} // namespace

SvgDrawing::SvgDrawing(QXmlStreamWriter &xml, QSizeF size)
    : m_engine(std::make_unique<SvgEngine>(xml))
    , m_size(size)
{ }

SvgDrawing::~SvgDrawing() = default;

QPaintEngine *SvgDrawing::paintEngine() const
{
    return m_engine.get();
}

int SvgDrawing::metric(PaintDeviceMetric metric) const
{
    constexpr int DotsPerInch = 72;
    constexpr double MillimetresPerPoint = 25.4 / DotsPerInch;
    switch (metric) {
    case PdmWidth:
        return int(std::ceil(m_size.width()));
    case PdmHeight:
        return int(std::ceil(m_size.height()));
    case PdmWidthMM:
        return int(std::ceil(m_size.width() * MillimetresPerPoint));
    case PdmHeightMM:
        return int(std::ceil(m_size.height() * MillimetresPerPoint));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return DotsPerInch;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
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
