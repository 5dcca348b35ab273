// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/colours.h"

#include <QGuiApplication>
#include <QPalette>

#include <iterator>

namespace regards {

namespace {

using report::RatingMark;

struct RoleRow
{
    Role role;
    const char16_t *name;
    std::array<QRgb, Schemes.size()> of; ///< light, dark, contrast
};

constexpr std::array RoleTable{
    RoleRow{Role::Window, u"window", {0xfff6f7f9, 0xff14181d, 0xff000000}},
    RoleRow{Role::Surface, u"surface", {0xffffffff, 0xff1c2229, 0xff000000}},
    RoleRow{Role::Shade, u"shade", {0xfff1f4f7, 0xff232a33, 0xff1a1a1a}},
    RoleRow{Role::Desk, u"desk", {0xffd5dae0, 0xff0c0f12, 0xff303030}},
    RoleRow{Role::Text, u"text", {0xff1d242c, 0xffe8ecf1, 0xffffffff}},
    RoleRow{Role::Quiet, u"quiet", {0xff55606c, 0xffb0bac5, 0xffffffff}},
    RoleRow{Role::Heading, u"heading", {0xff174a7c, 0xff9ccbf6, 0xffffe94a}},
    RoleRow{Role::Link, u"link", {0xff174a7c, 0xff8cc4fa, 0xff7fdcff}},
    RoleRow{Role::Danger, u"danger", {0xff9c3d05, 0xffffab7a, 0xffffb08a}},
    RoleRow{Role::DisabledText, u"disabledText", {0xff6f7883, 0xff8a95a1, 0xffb8b8b8}},
    RoleRow{Role::DisabledGround, u"disabledGround", {0xffeef0f2, 0xff1a1f25, 0xff000000}},
    RoleRow{Role::Border, u"border", {0xff7b8693, 0xff7f8b99, 0xffffffff}},
    RoleRow{Role::Rule, u"rule", {0xffc9cfd6, 0xff39424d, 0xffffffff}},
    RoleRow{Role::Hover, u"hover", {0xffe3eaf2, 0xff2a333e, 0xff303030}},
    RoleRow{Role::Pressed, u"pressed", {0xffcfdbe8, 0xff35404d, 0xff505050}},
    RoleRow{Role::Selection, u"selection", {0xffd6e6f6, 0xff163450, 0xff0a2f80}},
    RoleRow{Role::OnSelection, u"onSelection", {0xff10243a, 0xffffffff, 0xffffffff}},
    RoleRow{Role::SelectionEdge, u"selectionEdge", {0xff2a6fb0, 0xff6aaeea, 0xffffffff}},
    RoleRow{Role::Accent, u"accent", {0xff123c66, 0xff2f6ea8, 0xff0a3fa8}},
    RoleRow{Role::AccentHover, u"accentHover", {0xff1c558d, 0xff3877b0, 0xff2356c4}},
    RoleRow{Role::OnAccent, u"onAccent", {0xffffffff, 0xffffffff, 0xffffffff}},
    RoleRow{Role::Focus, u"focus", {0xffc97400, 0xffffb547, 0xffffff00}},
    RoleRow{Role::Rail, u"rail", {0xff123c66, 0xff0c1117, 0xff000000}},
    RoleRow{Role::OnRail, u"onRail", {0xffffffff, 0xffe8ecf1, 0xffffffff}},
    RoleRow{Role::RailSelected, u"railSelected", {0xff2a6fb0, 0xff24507a, 0xff0a3fa8}},
    RoleRow{Role::RailMark, u"railMark", {0xfffbdcaf, 0xffffd08a, 0xffffff00}},
    RoleRow{Role::Info, u"info", {0xffe3eaf2, 0xff1b2c3d, 0xff000000}},
    RoleRow{Role::InfoEdge, u"infoEdge", {0xff4a80b3, 0xff5f9fd6, 0xff7fdcff}},
    RoleRow{Role::Success, u"success", {0xffe4f1e6, 0xff193022, 0xff000000}},
    RoleRow{Role::SuccessEdge, u"successEdge", {0xff4a8756, 0xff63b077, 0xff7dff9b}},
    RoleRow{Role::Warning, u"warning", {0xfffdf0dc, 0xff362a14, 0xff000000}},
    RoleRow{Role::WarningEdge, u"warningEdge", {0xffa87217, 0xffd69a3c, 0xffffe94a}},
    RoleRow{Role::Error, u"error", {0xfffbe6dc, 0xff3c2015, 0xff000000}},
    RoleRow{Role::ErrorEdge, u"errorEdge", {0xffb9500f, 0xfff0824a, 0xffff8a4a}},
    RoleRow{Role::Misspelt, u"misspelt", {0xffb3261e, 0xffff8a80, 0xffff8a80}},
    RoleRow{Role::Identifying, u"identifying", {0xff7a4fb5, 0xffc9a6ff, 0xffe0b8ff}},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < RoleTable.size(); ++i) {
        if (std::size_t(RoleTable[i].role) != i)
            return false;
    }
    return RoleTable.size() == std::size_t(RoleCount);
}
static_assert(isInOrder());

struct MarkRow
{
    QRgb fill;
    QRgb strong;
    QRgb text;
};

/**
 * Blues for what is achieved, ambers for what is not, each pair far apart in lightness: people who don't tell red from
 * green, or blue from green, still see four colours. By theme, then in the order of report::RatingMarks.
 */
constexpr MarkRow MarkTable[Schemes.size()][report::RatingMarks.size()]{
    {{0xff174a7c, 0xff0f3a68, 0xffffffff},
     {0xff8db9e0, 0xff3a80c6, 0xff10243a},
     {0xfffbdcaf, 0xffb86a00, 0xff3a2300},
     {0xffb9500f, 0xff8c2a00, 0xffffffff},
     {0xffe6e8eb, 0xff5b6470, 0xff2c333b},
     {0xffeef0f2, 0xff5b6470, 0xff2c333b},
     {0xffffffff, 0xff6b7480, 0xff2c333b}},
    {{0xff7cc0ff, 0xff7cc0ff, 0xff0b1622},
     {0xff2a5c92, 0xff3f86d6, 0xffffffff},
     {0xffffdc98, 0xffffdc98, 0xff2a1c00},
     {0xffb84a15, 0xffef6c2c, 0xffffffff},
     {0xff3a434e, 0xffa3adb9, 0xfff2f5f8},
     {0xff3a434e, 0xffa3adb9, 0xfff2f5f8},
     {0xff1c2229, 0xffa3adb9, 0xfff2f5f8}},
    {{0xff86ccff, 0xff86ccff, 0xff000000},
     {0xff1f62c0, 0xff2f86ee, 0xffffffff},
     {0xffffe08a, 0xffffe08a, 0xff000000},
     {0xffcc4700, 0xffff6a1a, 0xffffffff},
     {0xff404040, 0xffffffff, 0xffffffff},
     {0xff404040, 0xffffffff, 0xffffffff},
     {0xff000000, 0xffffffff, 0xffffffff}},
};

} // namespace

QColor colour(Scheme scheme, Role role)
{
    return QColor::fromRgb(RoleTable[std::size_t(role)].of[std::size_t(scheme)]);
}

QString roleName(Role role)
{
    return QStringView(RoleTable[std::size_t(role)].name).toString();
}

MarkColours markColours(Scheme scheme, RatingMark mark)
{
    const MarkRow &row = MarkTable[std::size_t(scheme)][std::size_t(mark)];
    return {QColor::fromRgb(row.fill), QColor::fromRgb(row.strong), QColor::fromRgb(row.text)};
}

QPalette paletteOf(Scheme scheme)
{
    const std::pair<QPalette::ColorRole, Role> roles[]{
        {QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Shade},
        {QPalette::Text, Role::Text},
        {QPalette::Button, Role::Shade},
        {QPalette::ButtonText, Role::Text},
        {QPalette::BrightText, Role::OnAccent},
        {QPalette::Highlight, Role::Accent},
        {QPalette::HighlightedText, Role::OnAccent},
        {QPalette::PlaceholderText, Role::Quiet},
        {QPalette::Link, Role::Link},
        {QPalette::LinkVisited, Role::Link},
        {QPalette::ToolTipBase, Role::Surface},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::Light, Role::Surface},
        {QPalette::Midlight, Role::Rule},
        {QPalette::Mid, Role::Border},
        {QPalette::Dark, Role::Border},
        {QPalette::Shadow, Role::Border},
    };
    QPalette palette;
    for (const auto &[place, role] : roles)
        palette.setColor(place, colour(scheme, role));
    for (const auto place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, place, colour(scheme, Role::DisabledText));
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    for (const Scheme scheme : Schemes) {
        if (palette.color(QPalette::Window) == colour(scheme, Role::Window))
            return scheme;
    }
    return Scheme::Light;
}

Scheme schemeNow()
{
    return schemeOf(QGuiApplication::palette());
}

QColor colourNow(Role role)
{
    return colour(schemeNow(), role);
}

} // namespace regards
