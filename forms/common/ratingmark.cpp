// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/ratingmark.h"

#include "forms/common/colours.h"
#include "forms/common/drawnicon.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace regards {

namespace {

void paintShape(QPainter &painter, report::MarkShape shape, const QColor &colour, const QRectF &box)
{
    using report::MarkShape;
    QPen pen(colour, box.width() / 9);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case MarkShape::Disc:
        painter.setBrush(colour);
        painter.drawEllipse(box);
        return;
    case MarkShape::HalfDisc:
    case MarkShape::QuarterDisc:
        painter.drawEllipse(box);
        painter.setBrush(colour);
        if (shape == MarkShape::HalfDisc)
            painter.drawPie(box, 90 * 16, 180 * 16);
        else
            painter.drawPie(box, 90 * 16, 90 * 16);
        return;
    case MarkShape::Ring:
        pen.setWidthF(box.width() / 5);
        painter.setPen(pen);
        painter.drawEllipse(box);
        return;
    case MarkShape::Dash:
        pen.setWidthF(box.width() / 5);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    case MarkShape::Question: {
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(int(box.height() * 1.15));
        painter.setFont(font);
        painter.drawText(box.adjusted(-4, -4, 4, 4), Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    case MarkShape::DottedRing:
        pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.drawEllipse(box);
        return;
    }
}

void paintMark(QPainter &painter, report::RatingMark mark, const QRectF &box)
{
    const double inset = box.width() * 0.16;
    paintShape(painter, report::markStyle(mark).shape, markColours(schemeNow(), mark).strong,
               box.adjusted(inset, inset, -inset, -inset));
}

} // namespace

report::RatingMark markOf(const std::optional<Rating> &rating)
{
    if (!rating)
        return report::RatingMark::Unrated;
    return report::markFromToken(rating->token()).value_or(report::RatingMark::Unrated);
}

void paintMark(QPainter &painter, const std::optional<Rating> &rating, const QRectF &box)
{
    paintMark(painter, markOf(rating), box);
}

QIcon markIcon(const std::optional<Rating> &rating)
{
    return drawnIcon([mark = markOf(rating)](QPainter &painter, const QRectF &box) { paintMark(painter, mark, box); });
}

QIcon markIconOnPlate(const std::optional<Rating> &rating)
{
    return drawnIcon([mark = markOf(rating)](QPainter &painter, const QRectF &box) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourNow(Role::Surface));
        painter.drawRoundedRect(box, 4, 4);
        const double edge = box.width() / 12;
        paintMark(painter, mark, box.adjusted(edge, edge, -edge, -edge));
    });
}

QString ratingWord(const Toolkit &toolkit, const std::optional<Rating> &rating, const QString &language)
{
    if (rating)
        return toolkit.ratingText(*rating).label.in(language);
    //: beside the six rating words: nobody has judged this criterion yet
    return QCoreApplication::translate("RatingMark", "Not yet rated");
}

QString ratingKey(const std::optional<Rating> &rating)
{
    if (!rating)
        //: the name printed on the key that deletes backwards
        return QCoreApplication::translate("RatingMark", "Backspace");
    switch (rating->level()) {
    case Rating::Level::Full:
        return QStringLiteral("1");
    case Rating::Level::Partial:
        return QStringLiteral("2");
    case Rating::Level::Initiated:
        return QStringLiteral("3");
    case Rating::Level::NotInitiated:
        return QStringLiteral("4");
    case Rating::Level::NotApplicable:
        return QStringLiteral("0");
    case Rating::Level::NotAssessed:
        return QStringLiteral("9");
    }
    return {};
}

std::optional<std::optional<Rating>> ratingForKey(const QKeyEvent &event)
{
    // On French keyboards digits take Shift; a digit's text is the same either way.
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Backspace)
        return std::make_optional<std::optional<Rating>>(std::nullopt);
    for (const Rating rating : Rating::all()) {
        if (event.text() == ratingKey(rating))
            return std::make_optional(std::make_optional(rating));
    }
    // The unshifted number row of a French keyboard: & é " ' ( … ç à. What is printed on these keys is the digit.
    switch (event.key()) {
    case Qt::Key_Ampersand:
        return std::make_optional(std::make_optional(Rating(Rating::Level::Full)));
    case Qt::Key_Eacute:
        return std::make_optional(std::make_optional(Rating(Rating::Level::Partial)));
    case Qt::Key_QuoteDbl:
        return std::make_optional(std::make_optional(Rating(Rating::Level::Initiated)));
    case Qt::Key_Apostrophe:
        return std::make_optional(std::make_optional(Rating(Rating::Level::NotInitiated)));
    case Qt::Key_Ccedilla:
        return std::make_optional(std::make_optional(Rating(Rating::Level::NotAssessed)));
    case Qt::Key_Agrave:
        return std::make_optional(std::make_optional(Rating(Rating::Level::NotApplicable)));
    default:
        return std::nullopt;
    }
}

} // namespace regards
