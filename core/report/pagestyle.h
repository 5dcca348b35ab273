// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QRectF>
#include <QSizeF>

/// How documents look: sizes, distances, text styles. All in points.
namespace regards::report {

struct TextStyle
{
    double size = 10;
    double pitch = 15; ///< from line to line
    QRgb colour = colour::Ink;
    bool bold = false;
    bool italic = false;
    ColumnAlignment alignment = ColumnAlignment::Start;
};

namespace style {
inline constexpr TextStyle Body{10, 15};
inline constexpr TextStyle Lead{12, 18.5, colour::Accent};
inline constexpr TextStyle Small{8.5, 12.5};
inline constexpr TextStyle Caption{8.5, 12.5, colour::Muted};
inline constexpr TextStyle Heading1{20, 26, colour::Accent, true};
inline constexpr TextStyle Heading2{13.5, 18.5, colour::Accent, true};
inline constexpr TextStyle Heading3{10.5, 15, colour::Ink, true};
inline constexpr TextStyle Heading4{10, 15, colour::Muted, true};
inline constexpr TextStyle Quote{10, 15, colour::Ink, false, true};
inline constexpr TextStyle Cell{9, 12.5};
inline constexpr TextStyle HeaderCell{8.5, 11.5, colour::Accent, true};
inline constexpr TextStyle GroupCell{9.5, 13, colour::Accent, true};
inline constexpr TextStyle TableCaption{9, 13, colour::Ink, true};
inline constexpr TextStyle CoverTitle{30, 37, colour::Accent, true};
inline constexpr TextStyle CoverSubtitle{14, 20};
inline constexpr TextStyle CoverLabel{9, 14, colour::Muted};
inline constexpr TextStyle CoverFact{10.5, 15};
inline constexpr TextStyle CoverNotice{9, 12, colour::Accent, true};
inline constexpr TextStyle Running{8, 11, colour::Muted};
inline constexpr TextStyle Spoken{13, 19.5};
inline constexpr TextStyle FormRunning{11, 14, colour::Ink};
inline constexpr TextStyle FormText{11.5, 16};
inline constexpr TextStyle FormHint{11, 15};
inline constexpr TextStyle FormLabel{11.5, 16, colour::Ink, true};
inline constexpr TextStyle SheetCode{22, 27, colour::Ink, true};
inline constexpr TextStyle SheetTitle{14, 18.5, colour::Ink, true};
inline constexpr TextStyle Contents1{10.5, 15, colour::Ink, true};
inline constexpr TextStyle Contents2{10, 15};
inline constexpr TextStyle Easy{16, 24};
inline constexpr TextStyle EasyTitle{28, 35, colour::Ink, true};
inline constexpr TextStyle EasyHeading{20, 27, colour::Ink, true};
inline constexpr TextStyle EasyRunning{14, 18};
} // namespace style

[[nodiscard]] inline QSizeF pageSizeInPoints(PageSize size)
{
    return size == PageSize::A4 ? QSizeF(595.276, 841.890) : QSizeF(612, 792);
}

/// Where blocks flow: the page less 24 mm on the left and right and room for header and footer.
[[nodiscard]] inline QRectF bodyArea(PageSize size)
{
    return QRectF(QPointF(), pageSizeInPoints(size)).adjusted(68, 78, -68, -70);
}

/// The same for a document of that look: on a form 17 mm on the left and right, on an easy sheet 21 mm.
[[nodiscard]] inline QRectF bodyArea(PageSize size, DocumentLook look)
{
    const QRectF page(QPointF(), pageSizeInPoints(size));
    switch (look) {
    case DocumentLook::Form:
        return page.adjusted(48, 60, -48, -58);
    case DocumentLook::EasyRead:
        return page.adjusted(60, 74, -60, -66);
    case DocumentLook::Handout:
    case DocumentLook::Report:
        break;
    }
    return bodyArea(size);
}

/// How many times larger the letters of running text, lists and tables are than a report's.
[[nodiscard]] constexpr double letterScale(DocumentLook look) noexcept
{
    return look == DocumentLook::Handout ? 1.3 : 1;
}

inline constexpr double RunningHeaderTop = 34; ///< from the page's top
inline constexpr double RunningFooterBottom = 34; ///< from the page's bottom

} // namespace regards::report
