// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace regards {

class BlankCode;
class PassphraseField;

/// What is seen while somebody is listened to and no key is touched: nothing of the file, and a field for the code.
class BlankScreen final : public QWidget
{
    Q_OBJECT

public:
    /// `code` outlives it.
    explicit BlankScreen(BlankCode &code, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// The code was right.
    void opened();
    /// The tries are used up, or somebody wants to lock the file.
    void lockWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    BlankCode &m_code;
    PassphraseField *m_field;
    QLabel *m_message;
};

} // namespace regards
