// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pictograms.h"

#include <QIcon>

#include <functional>

class QWidget;

namespace regards {

/// A drawing as icon, in the colours of the theme.
[[nodiscard]] QIcon pictogramIcon(report::Pictogram pictogram);
/// Beside a drawing on a button, in pixels.
inline constexpr int PictogramIconSize = 36;

/**
 * Lets one choose a drawing, or none, in a dialog of the name `plainPictures`; each stands with its word in
 * `language`. Returns at once; `chosen` is called if one was chosen.
 */
void choosePictogram(QWidget *parent, std::optional<report::Pictogram> current, const QString &language,
                     std::function<void(std::optional<report::Pictogram>)> chosen);

} // namespace regards
