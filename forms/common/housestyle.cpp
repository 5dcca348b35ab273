// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/housestyle.h"

#include "forms/common/colours.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace regards {

namespace {

constexpr double FocusWidth = 3;

QColor inkOf(const QStyle::State &state)
{
    return colourNow(state & QStyle::State_Enabled ? Role::Text : Role::DisabledText);
}

/// The ground and edge of a field; a ring while it has the keyboard.
void drawField(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus);
    const double width = hasFocus ? FocusWidth : 1;
    painter.setPen(QPen(colourNow(hasFocus ? Role::Focus : isEnabled ? Role::Border : Role::Rule), width));
    painter.setBrush(colourNow(isEnabled ? Role::Surface : Role::DisabledGround));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 4, 4);
}

/// An arrow head that points down or up.
void drawArrow(QPainter &painter, const QRect &box, bool isUp, const QColor &ink)
{
    const double half = qBound(3.5, std::min(box.width(), box.height()) * 0.28, 8.0);
    const QPointF middle = QRectF(box).center();
    const double lift = isUp ? half / 2 : -half / 2;
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-half, lift), middle + QPointF(0, -lift), middle + QPointF(half, lift)});
}

/// The square or the round of something to tick.
void drawTick(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const double side = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.setPen(QPen(colourNow(isEnabled ? Role::Border : Role::DisabledText), 1.6));
    painter.setBrush(colourNow(!isEnabled ? Role::DisabledGround : isOn || isPartly ? Role::Accent : Role::Surface));
    if (isRound)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    const QColor ink = colourNow(isEnabled ? Role::OnAccent : Role::DisabledText);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(ink, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
    } else if (isOn) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(0.22, 0.53), at(0.42, 0.73), at(0.78, 0.28)});
    } else if (isPartly) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*painter, *option, false);
        break;
    case PE_IndicatorRadioButton:
        drawTick(*painter, *option, true);
        break;
    case PE_FrameFocusRect:
        // Buttons have their ring from the style sheet.
        if (!qobject_cast<const QAbstractButton *>(widget)) {
            painter->setPen(QPen(colourNow(Role::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option->rect).adjusted(1, 1, -1, -1));
        }
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    // Fusion cuts the text of a narrow box in the middle of a letter.
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && combo) {
        QStyleOptionComboBox shortened(*combo);
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 4
            - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4);
        shortened.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        shortened.palette.setColor(QPalette::ButtonText, inkOf(combo->state));
        shortened.palette.setColor(QPalette::Text, inkOf(combo->state));
        QProxyStyle::drawControl(element, &shortened, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(*painter, *option);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        drawArrow(*painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), false, inkOf(option->state));
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        const bool isEnabled = option->state & State_Enabled;
        const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
            return colourNow(isEnabled && (spin->stepEnabled & step) ? Role::Text : Role::DisabledText);
        };
        drawArrow(*painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), true,
                  ink(QAbstractSpinBox::StepUpEnabled));
        drawArrow(*painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), false,
                  ink(QAbstractSpinBox::StepDownEnabled));
    }
    painter->restore();
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    constexpr int Air = 10; // Fusion counts too closely for fractional letters, and the ring takes some
    return type == CT_ComboBox ? usual + QSize(Air, 0) : usual;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return std::max(usual, QFontMetrics(QApplication::font()).height() * 9 / 10);
    default:
        return usual;
    }
}

} // namespace regards
