// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace regards::test {

/// Contrast of two colours by WCAG 2.1, "contrast ratio": 1 to 21, whichever is the lighter.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The ways of seeing colours that are simulated, at full severity.
enum class Sight { Usual, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array Sights{Sight::Usual, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia};

/// How far two colours are apart for a way of seeing: CIEDE2000 (Sharma, Wu, Dalal 2005) of what the matrices of
/// Machado, Oliveira and Fernandes 2009 (severity 1.0, on linear RGB) make of them. 1 is what one just sees side by
/// side; 10 is seen at a glance.
[[nodiscard]] double distance(const QColor &one, const QColor &other, Sight sight = Sight::Usual);

} // namespace regards::test
