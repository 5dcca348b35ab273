// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

namespace regards {

/// What a key does while one criterion is before the team; ratings have their own keys (ratingForKey()).
enum class MeetingAction : quint8 {
    GoOn,
    GoBack,
    NextLeft,
    PageDown,
    PageUp,
    Rate, ///< only to be listed: the keys of the ratings
    Unrate, ///< likewise
    Reason,
    Minority,
    Exception,
    Park,
    GoTo,
    Batch,
    Standing,
    Filter,
    Order,
    Simple,
    Names,
    Time,
    Display,
    Undo,
    Redo,
    LockNow,
    Keys,
    Leave,
};

/// One line of the list of keys.
struct MeetingKey
{
    MeetingAction action;
    QString key; ///< as it is printed on the keyboard, in the interface's language
    QString words; ///< what it does, in a few words
};

/// The keys of the meeting view; the letters are the same in every language.
class MeetingKeys
{
    Q_DECLARE_TR_FUNCTIONS(regards::MeetingKeys)

public:
    /// In the order of telling.
    [[nodiscard]] static QList<MeetingKey> all();
    /// nullopt: the key means nothing here.
    [[nodiscard]] static std::optional<MeetingAction> actionFor(const QKeyEvent &event);
};

} // namespace regards
