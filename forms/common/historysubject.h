// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

class QWidget;

namespace regards {

/// Which field of which record something on the screen shows, for Ctrl+H.
struct HistorySubject
{
    RecordId record; ///< may not exist yet
    QString field; ///< empty: the record as a whole

    friend bool operator==(const HistorySubject &, const HistorySubject &) = default;
};

/// Says what `widget`, and all in it that says nothing else, shows; a none record: nothing.
void setHistorySubject(QWidget *widget, const RecordId &record, const QString &field);
/// What was said of the widget, or of the nearest one around it.
[[nodiscard]] std::optional<HistorySubject> historySubjectOf(const QWidget *widget);

} // namespace regards
