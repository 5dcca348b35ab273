// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/overview/missionpicture.h"

#include <QPushButton>

class QGridLayout;
class QLabel;

namespace regards {

/**
 * One line of the mission: what it is about, a picture, and the same in words. Pressed, it leads to where it is done.
 *
 * The three stand beside one another, or below where there is little room.
 */
class MissionRow final : public QPushButton
{
    Q_OBJECT

public:
    explicit MissionRow(QWidget *parent = nullptr);

    /// `heading`: the row stands for all that follows it.
    void setTitle(const QString &title, bool heading = false);
    void setContent(const MissionPicture::Content &picture, const QString &words);
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isWide);
    void nameIt();

    QLabel *m_title;
    MissionPicture *m_picture;
    QLabel *m_words;
    QGridLayout *m_grid;
    bool m_isWide = false;
    bool m_isArranged = false;
};

} // namespace regards
