// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/advice.h"

#include <QListWidget>

namespace regards {

/**
 * The recommendations of a report under a heading for each priority, as the report orders them.
 *
 * Moved by dragging, or with Alt and the arrow keys; one that is moved past a heading gets that priority.
 */
class AdviceList final : public QListWidget
{
    Q_OBJECT

public:
    explicit AdviceList(QWidget *parent = nullptr);

    /// Shows these, in the order in which they come; the current one stays where it still is there.
    void show(const QList<ListedRecommendation> &listed);
    using QListWidget::show;
    [[nodiscard]] RecordId currentId() const;
    void setCurrentId(const RecordId &id);
    /// How many recommendations there are, headings aside.
    [[nodiscard]] int adviceCount() const noexcept { return m_count; }

Q_SIGNALS:
    /// The user moved something; all of them as they are to stand.
    void arranged(const QList<regards::AdvicePlace> &places);
    /// Another one is current; none: there is none.
    void chosen(const regards::RecordId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addHeading(const QString &priority);
    void addAdvice(const ListedRecommendation &one, int number);
    /// As the rows stand, but for two that are exchanged.
    [[nodiscard]] QList<AdvicePlace> placesSwapping(int one, int other) const;

    int m_count = 0;
};

} // namespace regards
