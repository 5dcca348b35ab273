// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace regards {

class MeetingButton;

/// One question with one short answer, large: until when the meeting lasts, which code to go to. Enter answers.
class AskPage final : public QWidget
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString text; ///< below it; may be empty
        QString label; ///< of the answer
        QString answer; ///< that stands there already
        QString button; ///< that answers, for the mouse
        QString hint; ///< what the keys do
    };

    explicit AskPage(QWidget *parent = nullptr);

    void ask(const Question &question);
    /// Why the answer will not do; it stays and can be mended.
    void complain(const QString &text);

Q_SIGNALS:
    void answered(const QString &answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_problem;
    MeetingButton *m_button;
    QLabel *m_hint;
};

} // namespace regards
