// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace regards {

/// Two parts side by side, `second` half as wide again, with a handle between them; where the text is large, one below
/// the other, each as high as its text needs.
[[nodiscard]] QWidget *sideBySide(QWidget *first, QWidget *second, QWidget *parent);

/// `content` on a page that scrolls down where it is too high; the keyboard passes over the page itself.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, QWidget *parent);

} // namespace regards
