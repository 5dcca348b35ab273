// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSizeF>

namespace regards::report {

/// A sheet that is drawn on without pixels: one unit of a painter is a point (1/72 inch), downwards from the top left.
class PointDevice : public QPaintDevice
{
protected:
    /// In points.
    explicit PointDevice(QSizeF size)
        : m_size(size)
    { }

    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
};

} // namespace regards::report
