// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QLabel;
class QString;
class QWidget;

namespace regards::style {

/// Least height of anything to be pressed, in pixels.
inline constexpr int TargetHeight = 38;
/// The usual gap between two things, in pixels.
inline constexpr int Gap = 12;

/// Fusion with the house's palette, sheet and fonts, for the whole program.
void apply(QApplication &application);

/// A heading of the first or second rank, wrapped, selectable by nothing; screen readers read it as text.
[[nodiscard]] QLabel *heading(const QString &text, int rank = 1, QWidget *parent = nullptr);
/// Running text, wrapped, always plain.
[[nodiscard]] QLabel *paragraph(const QString &text, QWidget *parent = nullptr);
/// The same, quieter: explanations and empty states.
[[nodiscard]] QLabel *hint(const QString &text, QWidget *parent = nullptr);

} // namespace regards::style
