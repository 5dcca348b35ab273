// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/contentstream.h"
#include "core/report/pointdevice.h"

#include <QPaintEngine>

#include <memory>

namespace regards::report {

/**
 * Takes what a painter draws as the operators of a PDF page.
 *
 * One unit of the painter is a point, downwards from the page's top left corner. Whatever paints a page on a screen
 * paints it here too. Letters become shapes; gradients, pixmaps and what a colour lets through are not drawn.
 */
class PdfDrawing : public PointDevice
{
public:
    /// The operators go to `out`, which must outlive the drawing. `size` is the page's.
    PdfDrawing(ContentStream &out, QSizeF size);
    ~PdfDrawing() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    /// To be called where the page's colours and lines may have been changed by others.
    void forgetState();

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace regards::report
