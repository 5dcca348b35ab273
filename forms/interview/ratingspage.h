// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QHash>

class QTreeWidget;
class QTreeWidgetItem;

namespace regards {

class RatingButtons;

/// Ratings that follow from one interview: the guide's criteria first, then all others; never compulsory.
class RatingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const Interview &interview);
    /// Shows what the notebook has now.
    void refresh();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(InterviewCategory category);
    void addGroup(const QString &title, const QList<CriterionCode> &codes);
    void rate(const std::optional<Rating> &rating);
    void goToNextUnrated();
    void showCurrent();
    void showRating(QTreeWidgetItem *item);

    Desk &m_desk;
    RecordId m_interview;
    std::optional<InterviewCategory> m_built;
    QHash<QString, Rating> m_ratings; ///< by the criterion's code
    QList<QTreeWidgetItem *> m_items;
    QTreeWidget *m_list;
    RatingButtons *m_buttons;
};

} // namespace regards
