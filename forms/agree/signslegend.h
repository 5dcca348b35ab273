// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/toolkit.h"

#include <QWidget>

namespace regards {

/// What the signs of the matrix mean: ratings, backgrounds of observers, corners.
class SignsLegend final : public QWidget
{
    Q_OBJECT

public:
    SignsLegend(const Toolkit &toolkit, const QString &language, QWidget *parent = nullptr);

private:
    void add(const QIcon &icon, const QString &words);
};

} // namespace regards
