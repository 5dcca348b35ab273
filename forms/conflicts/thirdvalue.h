// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;

namespace regards {

/**
 * Writes a value that is none of those in conflict, by the kind of the field: rating buttons, a date, a choice, a
 * number, a text. Nothing where there is no other value to give.
 *
 * A text that is being written is kept as a draft, encrypted, until it is taken or the conflict is settled otherwise.
 */
class ThirdValue final : public QWidget
{
    Q_OBJECT

public:
    ThirdValue(Desk &desk, const Conflict &conflict, QWidget *parent = nullptr);
    ~ThirdValue() override;

    /// Whether such a field can be given another value here.
    [[nodiscard]] bool isPossible() const noexcept { return m_isPossible; }
    /// Whether it is a text, so that two can be joined.
    [[nodiscard]] bool isText() const noexcept { return m_text != nullptr; }
    /// Puts a text there to be edited, with the keyboard in it.
    void offer(const QString &text);
    /// What was being written is not wanted any more.
    void forget();
    [[nodiscard]] QWidget *firstFocus() const noexcept { return m_first; }

Q_SIGNALS:
    void taken(const regards::Value &value);

private:
    void makeRating();
    void makeText(bool isLine);
    void makeDate();
    void makeChoice();
    void makeNumber();
    [[nodiscard]] QPushButton *takeButton(const QString &text);
    void keepDraft();
    [[nodiscard]] QString draft() const;

    Desk &m_desk;
    Conflict m_conflict;
    bool m_isPossible = true;
    QWidget *m_first = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTimer m_wait;
};

} // namespace regards
