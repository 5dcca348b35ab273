// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pointdevice.h"

#include <memory>

class QPaintEngine;
class QXmlStreamWriter;

namespace regards::report {

/**
 * Takes what a painter draws as SVG elements: rect, line, path, text.
 *
 * Whatever paints a page paints a picture for other formats too, so there is only one way in which a thing looks.
 * One unit of the painter is one user unit of SVG. Text stays text, each piece stretched or squeezed to the width it
 * had here, since another machine may have other fonts. Clipping, gradients and pixmaps are not drawn.
 */
class SvgDrawing : public PointDevice
{
public:
    /// The elements are written where `xml` stands; it must outlive the drawing.
    SvgDrawing(QXmlStreamWriter &xml, QSizeF size);
    ~SvgDrawing() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

private:
    std::unique_ptr<QPaintEngine> m_engine;
};

/// A number as SVG has it: at most two decimals, none that says nothing.
[[nodiscard]] QString svgNumber(double value);

} // namespace regards::report
