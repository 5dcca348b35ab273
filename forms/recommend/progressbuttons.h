// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QPushButton;

namespace regards {

/// What a recommendation has come to, as large buttons with the keys 1 to 4; Backspace takes the state away.
class ProgressButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressButtons(const Words &words, QWidget *parent = nullptr);

    /// Shows a token of progress.state without announcing it; empty: none.
    void setState(const QString &state);
    /// What a key means: a token, empty for taking away; nullopt: nothing.
    [[nodiscard]] static std::optional<QString> stateForKey(const QKeyEvent &event);

Q_SIGNALS:
    /// The user chose; empty: took the state away.
    void chosen(const QString &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_state;
    QList<std::pair<QString, QPushButton *>> m_buttons; ///< by token
    QPushButton *m_clear = nullptr;
};

} // namespace regards
