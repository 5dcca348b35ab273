// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mission.h"
#include "forms/common/place.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace regards {

/// What an observer's notebook and the clock say of handing over, for missionOf() and the reminder.
[[nodiscard]] MissionMoment missionMoment(Notebook &notebook);

/**
 * A quiet line in the evening of a visit's day, while something was written that has not been handed over yet; hidden
 * otherwise. "Later" puts it off for an hour.
 */
class EveningReminder final : public QFrame
{
    Q_OBJECT

public:
    explicit EveningReminder(const Desk &desk, QWidget *parent = nullptr);

    /// Looks at clock and notebook again. It does so by itself every minute.
    void check();
    /// Keeps it hidden while that is shown to which it leads.
    void setSilent(bool silent);

Q_SIGNALS:
    void handOverWanted();

private:
    Desk m_desk;
    QLabel *m_text;
    QTimer m_minutes;
    qint64 m_quietUntil = 0; ///< milliseconds since 1970 UTC
    bool m_isSilent = false;
};

} // namespace regards
