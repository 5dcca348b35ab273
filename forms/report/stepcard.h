// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace regards {

/// One step of several: what is to be done now with its fields, what was done with a way back, or what comes later.
class StepCard final : public QFrame
{
    Q_OBJECT

public:
    enum class State : quint8 { Done, Now, Later };

    /// `name` begins the object names of its buttons; `later` says when its turn comes.
    StepCard(const QString &name, const QString &title, const QString &later, QWidget *content,
             QWidget *parent = nullptr);

    /// `line` says what was done. The content of what is done is shown where `isOpen`.
    void setState(State state, const QString &line = {}, bool isOpen = false);
    [[nodiscard]] State state() const noexcept { return m_state; }

Q_SIGNALS:
    void takenBack();

private:
    void showState();

    QString m_title;
    QString m_later;
    QLabel *m_head;
    QLabel *m_line;
    QWidget *m_content;
    QPushButton *m_back;
    QPushButton *m_anyway;
    State m_state = State::Later;
    QString m_done;
    bool m_isOpen = false; ///< by a person, or since what is done can still be changed
};

} // namespace regards
