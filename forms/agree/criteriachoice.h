// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/disputes.h"

#include <QObject>

class QComboBox;
class QLayout;
class QWidget;

namespace regards {

/// Two boxes: which criteria are shown, and in which order.
class CriteriaChoice final : public QObject
{
    Q_OBJECT

public:
    /// Adds its boxes, named `prefix`.filter and `prefix`.order, to `line`, each with its label.
    CriteriaChoice(const QString &prefix, QLayout *line, QWidget *parent);

    [[nodiscard]] CriterionFilter filter() const;
    [[nodiscard]] CriterionOrder order() const;

Q_SIGNALS:
    /// By a person.
    void changed();

private:
    QComboBox *add(const QString &name, const QString &label, QLayout *line, QWidget *parent);

    QComboBox *m_filter;
    QComboBox *m_order;
};

} // namespace regards
