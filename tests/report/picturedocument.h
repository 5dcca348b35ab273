// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace regards::test {

/// Every kind of block and chart on few pages: English on Letter, French on A4.
[[nodiscard]] report::Document pictureDocument(report::Language language);
/// The same for what is filled in by hand.
[[nodiscard]] report::Document pictureForm(report::Language language);

} // namespace regards::test
