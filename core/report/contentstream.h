// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QPointF>
#include <QRgb>

class QPainterPath;

namespace regards::report {

/**
 * The operators of a PDF page or of a part of one, as they are written.
 *
 * Numbers have at most three decimals: 0.001 point is less than any printer shows.
 */
class ContentStream
{
public:
    ContentStream &operator<<(QByteArrayView text)
    {
        m_bytes.append(text);
        return *this;
    }
    /// A number, and the space behind it.
    ContentStream &operator<<(double value);
    ContentStream &operator<<(int value);
    /// Both places, x first.
    ContentStream &operator<<(QPointF point) { return *this << point.x() << point.y(); }
    /// An outline, yet without what is done with it.
    ContentStream &path(const QPainterPath &path);
    /// The three numbers of a colour in RGB; what it lets through is not said.
    ContentStream &colour(QRgb colour);

    [[nodiscard]] const QByteArray &bytes() const noexcept { return m_bytes; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes{};
};

} // namespace regards::report
