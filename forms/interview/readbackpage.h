// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QPlainTextEdit;
class QPushButton;

namespace regards {

/// All that was noted of one interview, to read back to the person, and the end: finished, or withdrawn.
class ReadBackPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadBackPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const Interview &interview);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Finished: how long it took is written.
    void ended();
    /// Consent was withdrawn and the interview erased.
    void erased();
    void failed(const regards::Error &error);

private:
    [[nodiscard]] QString wholeText(const Interview &interview) const;
    void end();
    void withdraw();

    Desk &m_desk;
    RecordId m_interview;
    QPlainTextEdit *m_text;
    QPushButton *m_end;
};

} // namespace regards
