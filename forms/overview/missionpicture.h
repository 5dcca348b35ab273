// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mission.h"

#include <QWidget>

#include <variant>

namespace regards {

/**
 * What a row of the mission says, drawn: a bar, people, or days. Beside it stands the same in words, so it has no name
 * of its own for screen readers.
 *
 * Done is filled, partly done is hatched, open is an outline: never colour alone.
 */
class MissionPicture final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        qint64 done = 0;
        qint64 partly = 0;
        qint64 open = 0;

        friend bool operator==(const Bar &, const Bar &) = default;
    };
    /// Each a person: filled, crossed out, an outline. As a bar where they are more than can be counted at a glance.
    struct People
    {
        qint64 held = 0;
        qint64 refused = 0;
        qint64 open = 0;

        friend bool operator==(const People &, const People &) = default;
    };
    /// Each a square: past, today, to come.
    struct Days
    {
        int all = 0;
        int past = 0;
        bool isToday = false; ///< whether the first that is not past is today

        friend bool operator==(const Days &, const Days &) = default;
    };
    using Content = std::variant<std::monostate, Bar, People, Days>;

    explicit MissionPicture(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const noexcept { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace regards
