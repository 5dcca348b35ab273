// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/toolkit.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace regards {

/**
 * The ratings as large buttons, each with its shape, its word and its key; pressed, it is chosen.
 *
 * Pressing the chosen one again changes nothing; "Take the rating away" is a button (and a key) of its own. While
 * the focus is on any of them the rating keys work.
 */
class RatingButtons final : public QWidget
{
    Q_OBJECT

public:
    RatingButtons(const Toolkit &toolkit, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Rating> rating() const noexcept { return m_rating; }
    /// Shows a rating without announcing it.
    void setRating(const std::optional<Rating> &rating);
    /// The button of the rating that is chosen, else the first.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// The user chose; none: took the rating away.
    void chosen(const std::optional<regards::Rating> &rating);

public:
    /// As wide as the widest button: the buttons stand in four, two or one columns, as there is room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QPushButton *buttonFor(const Toolkit &toolkit, Rating rating, const QString &language);

    void arrange(int columns);
    [[nodiscard]] bool hasRoomFor(int columns) const;

    QGridLayout *m_grid;
    int m_columns = 0;
    QList<QPushButton *> m_buttons; ///< in the order of Rating::all()
    QPushButton *m_clear;
    std::optional<Rating> m_rating;
};

} // namespace regards
