// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/palette.h"

#include <QColor>

#include <array>

class QPalette;

namespace regards {

/// The colours of the screen, called "theme" in the settings. Contrast: black ground, white text, for people who see
/// little.
enum class Scheme : quint8 { Light, Dark, Contrast };
inline constexpr std::array Schemes{Scheme::Light, Scheme::Dark, Scheme::Contrast};

/**
 * What a colour of the screen is for.
 *
 * Every colour that is painted is one of these, or a rating's: no other file of the screens names one. What must stand
 * out from what is held by tests/forms/tst_look.cpp.
 */
enum class Role : quint8 {
    Window, ///< the ground of everything
    Surface, ///< fields, lists, cards, buttons
    Shade, ///< every second row; fields that can only be read
    Desk, ///< behind the pages of a document
    Text,
    Quiet, ///< explanations, what an empty field would hold
    Heading,
    Link,
    Danger, ///< of words: what can't be taken back, what is wrong
    DisabledText,
    DisabledGround,
    Border, ///< around what can be filled in or pressed
    Rule, ///< thin lines that only please
    Hover,
    Pressed,
    Selection, ///< the ground of chosen rows
    OnSelection,
    SelectionEdge,
    Accent, ///< the ground of the main button, of what is ticked
    AccentHover,
    OnAccent,
    Focus, ///< around what has the keyboard
    Rail,
    OnRail,
    RailSelected,
    RailMark, ///< the edge of the place that is shown
    Info,
    InfoEdge,
    Success,
    SuccessEdge,
    Warning,
    WarningEdge,
    Error,
    ErrorEdge,
    Misspelt, ///< the line under a word that no dictionary knows
    Identifying, ///< the line under what may tell who somebody is
};
inline constexpr int RoleCount = int(Role::Identifying) + 1;

[[nodiscard]] QColor colour(Scheme scheme, Role role);
/// The name by which the style sheet calls it: `railSelected`.
[[nodiscard]] QString roleName(Role role);

/// A rating's colours on screen. Paper has its own (core/report/palette.h); the shapes are the same.
struct MarkColours
{
    QColor fill; ///< of the chosen button
    QColor strong; ///< of the shape, on any ground of a list
    QColor text; ///< on the fill
};
[[nodiscard]] MarkColours markColours(Scheme scheme, report::RatingMark mark);

/// The palette of a theme, and back; a palette that is none of ours counts as light.
[[nodiscard]] QPalette paletteOf(Scheme scheme);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
/// The theme that the program shows now, and its colours.
[[nodiscard]] Scheme schemeNow();
[[nodiscard]] QColor colourNow(Role role);

} // namespace regards
