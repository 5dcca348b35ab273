// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>
#include <QRectF>
#include <QString>

/// Small words for making objects of libqpdf, which throws where it is used wrongly: pdffile.cpp catches that.
namespace regards::report {

[[nodiscard]] inline QPDFObjectHandle name(const QByteArray &word)
{
    return QPDFObjectHandle::newName('/' + word.toStdString());
}

[[nodiscard]] inline QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

/// A text as UTF-16, or in PDF's own characters where these suffice.
[[nodiscard]] inline QPDFObjectHandle unicodeText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

[[nodiscard]] inline QPDFObjectHandle asciiText(const QString &text)
{
    return QPDFObjectHandle::newString(text.toStdString());
}

/// A stream, compressed when it is written.
[[nodiscard]] inline QPDFObjectHandle stream(QPDF &pdf, const QByteArray &bytes)
{
    return QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
}

/// A rectangle whose places run downwards from the top of a side of that height.
[[nodiscard]] inline QPDFObjectHandle rectangle(const QRectF &area, double height)
{
    QPDFObjectHandle corners = QPDFObjectHandle::newArray();
    for (const double value : {area.left(), height - area.bottom(), area.right(), height - area.top()})
        corners.appendItem(number(value));
    return corners;
}

} // namespace regards::report
