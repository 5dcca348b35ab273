// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace regards {

/**
 * Asks in which unit of a report a criterion is otherwise, how, and why. The answer is one line of text for the
 * exceptions of the agreed rating, which stay a text that everybody may edit.
 */
class ExceptionDialog final : public QDialog
{
    Q_OBJECT

public:
    ExceptionDialog(const Desk &desk, const QStringList &units, QWidget *parent = nullptr);

    /// How the line begins, before why: "Ward B: Not initiated."
    [[nodiscard]] static QString begun(const QString &unit, const QString &rating);
    void accept() override;

Q_SIGNALS:
    /// "Ward B: Not initiated. No garden of its own."
    void written(const QString &line);

private:
    QComboBox *m_unit;
    QComboBox *m_rating;
    QLineEdit *m_why;
};

} // namespace regards
