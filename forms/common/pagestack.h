// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regards {

/// Pages of which one is shown, and which alone says how much room is needed: a QStackedWidget asks all of them.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Takes it as the last page; the first is shown.
    void addPage(QWidget *page);
    void setCurrent(QWidget *page);
    /// Null while there is none.
    [[nodiscard]] QWidget *current() const noexcept { return m_current; }

private:
    QWidget *m_current = nullptr;
};

} // namespace regards
