// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/programme/visitplan.h"

#include <QHash>
#include <QPointer>

class QLabel;

namespace regards {

/// What is wrong with a plan, said under the fields it concerns.
class ProblemLabels
{
public:
    /// A hidden message for `place` (see PlanProblem), to be put under `field`.
    [[nodiscard]] QLabel *add(const QString &place, QWidget *field);
    /// Shows these problems and no other; the field of the first gets the keyboard.
    void show(const QList<PlanProblem> &problems);
    [[nodiscard]] static QString sentence(const PlanProblem &problem);

private:
    struct Spot
    {
        QPointer<QLabel> label;
        QPointer<QWidget> field;
    };
    QHash<QString, Spot> m_spots;
};

} // namespace regards
