// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/meeting/meetingkeys.h"

#include <QWidget>

namespace regards {

/// All keys of the meeting view, each of them a button that does the same.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(regards::MeetingAction action);
};

} // namespace regards
