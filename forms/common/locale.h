// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace regards {

/// How dates and numbers are written in the interface's language (`fr` or `en`): day before month in both.
[[nodiscard]] QLocale localeFor(const QString &language);
/// A moment of the journal, in local time: day, month, year, hour and minute.
[[nodiscard]] QString momentText(const QString &language, const QDateTime &moment);

} // namespace regards
