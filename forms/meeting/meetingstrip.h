// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meeting.h"

#include <QWidget>

class QLabel;

namespace regards {

/// How much is agreed, put off and open, in words over a slim bar, and how much time is left. Nothing in it moves or
/// warns.
class MeetingStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingStrip(QWidget *parent = nullptr);

    /// `pace` is nullopt where no end was said.
    void show(const MeetingQueue::Counts &counts, const std::optional<MeetingPace> &pace, const QString &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QString minutesText(int minutes);
    [[nodiscard]] int barHeight() const;

    QLabel *m_words;
    QLabel *m_time;
    MeetingQueue::Counts m_counts;
};

} // namespace regards
