// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regards {

/// What the bars of the mission mean: filled, hatched, empty.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);
};

} // namespace regards
