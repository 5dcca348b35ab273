// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/colours.h"

#include <array>

class QApplication;
class QLabel;
class QString;
class QWidget;

namespace regards::style {

/// The usual gap between two things, in pixels.
inline constexpr int Gap = 12;

/// How the program looks: its colours, and how large its text is, in percent of the usual.
struct Look
{
    Scheme scheme = Scheme::Light;
    int percent = 100;

    friend bool operator==(const Look &, const Look &) noexcept = default;
};
inline constexpr std::array TextSizes{100, 125, 150, 175, 200};

/// Gives the whole program a look, at once; nothing happens when it has it already. Windows that are open follow, but
/// for the sizes that they worked out themselves from the old text: who changes the size makes them afresh.
void apply(QApplication &application, const Look &look = {});
/// The look that apply() gave last.
[[nodiscard]] Look lookOf(const QApplication &application);

/// Whether the text is so large that what stands side by side is put one below the other.
[[nodiscard]] bool isLargeText();

/// Least height of anything to be pressed, in pixels, with the text as large as it is now.
[[nodiscard]] int targetHeight();

/// A heading of the first or second rank, wrapped, selectable by nothing; screen readers read it as text.
[[nodiscard]] QLabel *heading(const QString &text, int rank = 1, QWidget *parent = nullptr);
/// Running text, wrapped, always plain.
[[nodiscard]] QLabel *paragraph(const QString &text, QWidget *parent = nullptr);
/// The same, quieter: explanations and empty states.
[[nodiscard]] QLabel *hint(const QString &text, QWidget *parent = nullptr);

} // namespace regards::style
