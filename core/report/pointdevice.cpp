// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pointdevice.h"

#include <cmath>
#include <limits>

namespace regards::report {

int PointDevice::metric(PaintDeviceMetric metric) const
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

} // namespace regards::report
