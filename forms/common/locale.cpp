// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/locale.h"

namespace regards {

QLocale localeFor(const QString &language)
{
    return language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString momentText(const QString &language, const QDateTime &moment)
{
    return localeFor(language).toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace regards
