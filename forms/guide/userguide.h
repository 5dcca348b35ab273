// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

namespace regards {

class GuideWindow;

/// F1, wherever the keyboard is: the page of the guide for that place, over a dialog too.
class UserGuide final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        std::function<QString()> language; ///< `fr` or `en`, just now
        std::function<QString()> place; ///< the place that is shown; empty for none
    };

    /// `main` is the window that it stands beside.
    UserGuide(QWidget *main, Surroundings surroundings);

    /// Opens that page, or turns to it where the guide is open.
    void open(const QString &page);
    /// The page for where the keyboard is.
    void openHere();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_main;
    Surroundings m_surroundings;
    QPointer<GuideWindow> m_window;
    QString m_language;
};

} // namespace regards
