// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace regards {

class Banner;
class BlankCode;
class PassphraseField;

/// Chooses the code that brings a blanked screen back. Left empty, there is none: idling then locks the file.
class BlankCodeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BlankCodeForm(QWidget *parent = nullptr);

    /// Keeps what was typed in `code`. False, and said why, where it is not fit; true where nothing was typed.
    [[nodiscard]] bool take(BlankCode &code);
    [[nodiscard]] bool isEmpty() const;
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Enter in the last field.
    void submitted();

private:
    PassphraseField *m_code;
    PassphraseField *m_again;
    Banner *m_banner;
};

/// The same in a dialog of its own, for an interview that is open already.
class BlankCodeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `code` outlives it.
    BlankCodeDialog(BlankCode &code, QWidget *parent);

    void accept() override;

private:
    BlankCode &m_code;
    BlankCodeForm *m_form;
};

} // namespace regards
