// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "app/demo/democontent.h"
#include "core/base/id.h"

#include <QDateTime>

namespace regards::demo {

struct DemoUnit
{
    RecordId visitUnit;
    QString name;
    QString like;
};

struct DemoObserver
{
    RecordId id;
    PersonContent person;
    QString fileName; ///< of their files, without folder and ending
};

/// One visit of the demo, once the coordinator has planned it.
struct DemoVisit
{
    int number = 0; ///< counted from 0
    RecordId id;
    QDate firstDay;
    int days = 0;
    QString facility;
    QList<DemoUnit> units;
    QList<DemoObserver> team;

    /// A moment of a day of the visit (0: the first; may lie before or after) in the facility's winter time.
    [[nodiscard]] qint64 at(int day, int hour, int minute = 0) const
    {
        return QDateTime(firstDay.addDays(day), QTime(hour, minute), Qt::OffsetFromUTC, 3600).toMSecsSinceEpoch();
    }
};

/// How many days a visit of so many units takes: 2 to 5.
[[nodiscard]] constexpr int daysFor(int units) noexcept
{
    const int days = 2 + units / 2;
    return days > 5 ? 5 : days;
}

} // namespace regards::demo
