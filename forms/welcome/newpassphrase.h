// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/passphrasefield.h"

class QLabel;
class QProgressBar;

namespace regards {

/// A new passphrase, typed twice, with its strength in words.
class NewPassphrase final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// Typed twice alike and not too weak.
    [[nodiscard]] bool isAcceptable() const;
    [[nodiscard]] Passphrase passphrase() const { return m_first->passphrase(); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void judge();

    PassphraseField *m_first;
    PassphraseField *m_second;
    QProgressBar *m_bar;
    QLabel *m_strength;
    QLabel *m_same;
};

} // namespace regards
