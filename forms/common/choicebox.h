// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"

#include <QComboBox>

namespace regards {

/// Chooses one of the tokens declared for a record's field, shown in words. Turning the wheel over it while it does
/// not have the keyboard changes nothing.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    /// With `empty` a first entry stands for no choice at all, and is called so.
    ChoiceBox(const QString &type, const QString &field, const Words &words, const QString &empty = {},
              QWidget *parent = nullptr);

    /// Empty: no choice.
    [[nodiscard]] QString token() const { return currentData().toString(); }
    void setToken(const QString &token);

Q_SIGNALS:
    /// By a person, not by setToken().
    void chosen(const QString &token);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// Lets a box be narrower than its longest entry, at least as wide as about `characters` of the usual size, so that a
/// row of them fits; its tool tip, and the list it opens, show the entries it has now whole.
void keepNarrow(QComboBox *box, int characters = 14);

/// The wheel scrolls past `field`, a spin box or a date, unless the keyboard is in it.
void ignoreWheel(QWidget *field);

} // namespace regards
