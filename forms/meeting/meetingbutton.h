// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/rating.h"

#include <QIcon>
#include <QPushButton>

#include <optional>

namespace regards {

/**
 * A button that is read from the other end of a room: its key, a shape, its words, which wrap.
 *
 * Every key but Space is left to the meeting. Checked, it has a tick or its rating's colours.
 */
class MeetingButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit MeetingButton(QWidget *parent = nullptr);

    /// Plain text: an ampersand is one.
    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const noexcept { return m_words; }
    /// What is printed on the key that does the same; empty for none.
    void setKey(const QString &key);
    /// A rating's shape; its colours once checked.
    void setMark(Rating rating);
    /// A box before everything else, with a tick when checked.
    void setTicked();
    /// As wide as its words on one line, instead of wrapping them.
    void setOnOneLine();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return !m_isOnOneLine; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int side() const;
    [[nodiscard]] int keyWidth() const;
    /// Of what stands before the words, in pixels.
    [[nodiscard]] int leadWidth() const;
    [[nodiscard]] QRect wordsIn(int width) const;
    /// Whether it stands there as the rating that holds.
    [[nodiscard]] bool isChosen() const { return isChecked() && m_rating && !m_isTicked; }
    void paintGround(QPainter &painter);

    QString m_words;
    QString m_key;
    std::optional<Rating> m_rating;
    bool m_isTicked = false;
    bool m_isOnOneLine = false;
};

} // namespace regards
