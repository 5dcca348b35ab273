// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace regards {

/**
 * Takes every window of the program but one out of sight.
 *
 * Menus, pop-ups and choosers that run a loop of their own are given up, as by Escape; dialogs are hidden, and come
 * back when the curtain is lifted. What would appear meanwhile is hidden too.
 */
class Curtain final : public QObject
{
    Q_OBJECT

public:
    /// `stage`, the one window that stays, outlives it.
    explicit Curtain(QWidget *stage);

    void draw();
    /// Shows again what is still there.
    void lift();
    /// Like lift(), but leaves hidden what is hidden: it goes with the file.
    void drop();
    [[nodiscard]] bool isDrawn() const noexcept { return m_isDrawn; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeAway(QWidget *window);

    QWidget *m_stage;
    QList<QPointer<QWidget>> m_hidden; ///< in the order of hiding
    bool m_isDrawn = false;
};

} // namespace regards
