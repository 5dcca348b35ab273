// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfdrawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>
#include <optional>

namespace regards::report {

class PdfDrawing::Engine final : public QPaintEngine
{
public:
    Engine(ContentStream &out, double height)
        : QPaintEngine(AllFeatures)
        , m_out(out)
        , m_flip(1, 0, 0, -1, 0, height)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    void updateState(const QPaintEngineState &given) override
    {
        const auto changed = given.state();
        if (changed & DirtyTransform)
            m_transform = given.transform() * m_flip;
        if (changed & DirtyPen)
            m_pen = given.pen();
        if (changed & DirtyBrush)
            m_brush = given.brush();
        if (changed & (DirtyClipRegion | DirtyClipPath | DirtyClipEnabled))
            updateClip(given);
    }

    void drawPath(const QPainterPath &path) override
    {
        if (path.isEmpty() || (!isFilling() && !isStroking()))
            return;
        beginClip();
        setState();
        m_out.path(m_transform.map(path));
        const bool evenOdd = path.fillRule() == Qt::OddEvenFill;
        const char *fill = evenOdd ? "f*" : "f";
        const char *both = evenOdd ? "B*" : "B";
        m_out << QByteArrayView(isFilling() && isStroking() ? both : isFilling() ? fill : "S") << "\n";
        endClip();
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        for (int i = 0; i < count; ++i) {
            if (i == 0)
                path.moveTo(points[i]);
            else
                path.lineTo(points[i]);
        }
        const QBrush brush = m_brush;
        if (mode == PolylineMode)
            m_brush = Qt::NoBrush;
        else
            path.closeSubpath();
        drawPath(path);
        m_brush = brush;
    }

    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path;
            path.addRect(rects[i]);
            drawPath(path);
        }
    }

    void drawLines(const QLineF *lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QPointF ends[] = {lines[i].p1(), lines[i].p2()};
            drawPolygon(ends, 2, PolylineMode);
        }
    }

    /// Nothing is known of the page's state any more.
    void forget() { m_set = {}; }

private:
    struct Set
    {
        std::optional<QRgb> fill{};
        std::optional<QRgb> stroke{};
        std::optional<QPen> pen{};
        double scale = 0;
    };

    [[nodiscard]] bool isFilling() const { return m_brush.style() != Qt::NoBrush; }
    [[nodiscard]] bool isStroking() const { return m_pen.style() != Qt::NoPen; }

    void updateClip(const QPaintEngineState &given)
    {
        m_clip = {};
        if (!given.isClipEnabled())
            return;
        m_clip = given.clipPath();
        if (m_clip.isEmpty() && !given.clipRegion().isEmpty())
            m_clip.addRegion(given.clipRegion());
        m_clip = (given.transform() * m_flip).map(m_clip);
    }
    void beginClip()
    {
        if (m_clip.isEmpty())
            return;
        m_out << "q ";
        m_out.path(m_clip);
        m_out << "W n\n";
        forget();
    }
    void endClip()
    {
        if (m_clip.isEmpty())
            return;
        m_out << "Q\n";
        forget();
    }

    void setState()
    {
        if (isFilling() && m_set.fill != m_brush.color().rgb()) {
            m_set.fill = m_brush.color().rgb();
            m_out.colour(*m_set.fill) << "rg ";
        }
        if (!isStroking())
            return;
        if (m_set.stroke != m_pen.color().rgb()) {
            m_set.stroke = m_pen.color().rgb();
            m_out.colour(*m_set.stroke) << "RG ";
        }
        const double scale = m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
        if (m_set.pen && *m_set.pen == m_pen && qFuzzyCompare(m_set.scale, scale))
            return;
        m_set.pen = m_pen;
        m_set.scale = scale;
        const double width = m_pen.widthF() * scale;
        const int cap = m_pen.capStyle() == Qt::FlatCap ? 0 : m_pen.capStyle() == Qt::RoundCap ? 1 : 2;
        const int join = m_pen.joinStyle() == Qt::RoundJoin ? 1 : m_pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
        m_out << width << "w " << cap << "J " << join << "j [";
        if (m_pen.style() != Qt::SolidLine) {
            for (const double length : m_pen.dashPattern())
                m_out << length * width;
        }
        m_out << "] " << (m_pen.style() == Qt::SolidLine ? 0 : m_pen.dashOffset() * width) << "d ";
    }

    ContentStream &m_out;
    QTransform m_flip;
    QTransform m_transform{};
    QPen m_pen{};
    QBrush m_brush{};
    QPainterPath m_clip{};
    Set m_set{};
};

PdfDrawing::PdfDrawing(ContentStream &out, QSizeF size)
    : PointDevice(size)
    , m_engine(std::make_unique<Engine>(out, size.height()))
{ }

PdfDrawing::~PdfDrawing() = default;

QPaintEngine *PdfDrawing::paintEngine() const
{
    return m_engine.get();
}

void PdfDrawing::forgetState()
{
    m_engine->forget();
}

} // namespace regards::report
