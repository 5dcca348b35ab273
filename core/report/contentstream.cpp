// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contentstream.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace regards::report {

ContentStream &ContentStream::operator<<(double value)
{
    // Twenty characters hold any number of a page; what is beyond all pages is not told apart.
    constexpr double Farthest = 1e9;
    const qint64 thousandths = std::llround(std::clamp(value, -Farthest, Farthest) * 1000);
    std::array<char, 24> digits{};
    char *end = digits.data();
    if (thousandths < 0)
        *end++ = '-';
    const qint64 size = std::abs(thousandths);
    end = std::to_chars(end, digits.data() + digits.size(), size / 1000).ptr;
    if (int rest = int(size % 1000); rest != 0) {
        *end++ = '.';
        for (int unit = 100; rest != 0; unit /= 10) {
            *end++ = char('0' + rest / unit);
            rest %= unit;
        }
    }
    *end++ = ' ';
    m_bytes.append(digits.data(), end - digits.data());
    return *this;
}

ContentStream &ContentStream::operator<<(int value)
{
    m_bytes.append(QByteArray::number(value)).append(' ');
    return *this;
}

ContentStream &ContentStream::path(const QPainterPath &path)
{
    QPointF start;
    QPointF last;
    const auto close = [&](int element) {
        if (element > 0 && last == start)
            *this << "h ";
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            close(i);
            start = element;
            *this << start << "m ";
        } else if (element.isLineTo()) {
            *this << QPointF(element) << "l ";
        } else if (i + 2 < path.elementCount()) {
            *this << QPointF(element) << QPointF(path.elementAt(i + 1)) << QPointF(path.elementAt(i + 2)) << "c ";
            i += 2;
        }
        last = path.elementAt(i);
    }
    close(path.elementCount());
    return *this;
}

ContentStream &ContentStream::colour(QRgb colour)
{
    return *this << qRed(colour) / 255.0 << qGreen(colour) / 255.0 << qBlue(colour) / 255.0;
}

} // namespace regards::report
