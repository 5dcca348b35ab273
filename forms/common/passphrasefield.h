// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace regards {

/// A line for a passphrase, with a button that shows what was typed. Wiped when it goes.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the line itself, `accessibleName` what screen readers call it.
    PassphraseField(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    ~PassphraseField() override;

    [[nodiscard]] Passphrase passphrase() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isSameAs(const PassphraseField &other) const;
    void clear();
    [[nodiscard]] QLineEdit *line() const noexcept { return m_line; }

Q_SIGNALS:
    void changed();
    void submitted();

private:
    QLineEdit *m_line;
    QToolButton *m_show;
};

/// How hard a passphrase is to guess: 0 (at once) to 4 (not in a lifetime), by zxcvbn's estimate.
[[nodiscard]] int passphraseStrength(const Passphrase &passphrase);
/// The same in words, with what to do.
[[nodiscard]] QString passphraseStrengthText(const Passphrase &passphrase);
/// The least strength that a new file takes.
inline constexpr int LeastPassphraseStrength = 2;

} // namespace regards
