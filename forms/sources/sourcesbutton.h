// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sources.h"
#include "forms/common/place.h"

#include <QPushButton>

#include <functional>
#include <optional>

namespace regards {

/**
 * Opens the records behind the figure that is shown; everywhere the same button, and Ctrl+Shift+O anywhere in `page`.
 *
 * `figure` is asked when it is pressed; nullopt: there is nothing to show. One such button a page.
 */
class SourcesButton final : public QPushButton
{
    Q_OBJECT

public:
    SourcesButton(Desk &desk, std::function<std::optional<Figure>()> figure, QWidget *page);

private:
    void open();

    Desk &m_desk;
    std::function<std::optional<Figure>()> m_figure;
};

} // namespace regards
