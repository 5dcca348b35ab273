// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/localtext.h"

namespace regards {

QString LocalText::in(QStringView language) const
{
    QString tag = language.toString();
    tag.replace(u'_', u'-');
    for (const QString &wanted : {tag, tag.section(u'-', 0, 0), QStringLiteral("en")}) {
        if (const auto found = m_texts.constFind(wanted); found != m_texts.cend())
            return *found;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace regards
