// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QString>

namespace regards::test {

/// A paint device that keeps the texts drawn on it, in order, as whoever extracts them later would find them.
class TextRecorder final : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QString text() const { return m_engine.text; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric wanted) const override
    {
        switch (wanted) {
        case PdmWidth:
        case PdmHeight:
            return 1000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        default:
            return QPaintDevice::metric(wanted);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        using QPaintEngine::drawPolygon;
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { text += item.text(); }
        [[nodiscard]] Type type() const override { return User; }

        QString text{};
    };

    mutable Engine m_engine{};
};

} // namespace regards::test
