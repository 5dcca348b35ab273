// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace regards {

class RatingButtons;

/// Ratings that follow from one interview: the guide's criteria, each with its rating; never compulsory.
class RatingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const Interview &interview);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rate(const std::optional<Rating> &rating);
    void showCurrent();
    void showRating(QTreeWidgetItem *item, const std::optional<Rating> &rating);
    [[nodiscard]] std::optional<Rating> ratingOf(const QString &criterion) const;

    Desk &m_desk;
    RecordId m_interview;
    QTreeWidget *m_list;
    RatingButtons *m_buttons;
};

} // namespace regards
