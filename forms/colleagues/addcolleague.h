// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/colleagues.h"
#include "forms/common/place.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace regards {

class Banner;
class FileField;

/**
 * A colleague's card, step by step: the file, the fingerprint as the colleague reads it, what to call them.
 *
 * The card's own fingerprint is not shown: it is typed as heard, so that it really is compared.
 */
class AddColleague final : public QWidget
{
    Q_OBJECT

public:
    explicit AddColleague(Desk &desk, QWidget *parent = nullptr);

    /// Empty again.
    void start();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void added(const regards::Colleague &colleague);
    void givenUp();

private:
    [[nodiscard]] QWidget *makeFields();
    void readFile();
    void compare();
    void add();

    Desk &m_desk;
    std::optional<Card> m_card;
    FileField *m_file;
    QLineEdit *m_heard;
    QLabel *m_state;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_cancel;
    Banner *m_banner;
};

} // namespace regards
