// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/papersheet.h"
#include "forms/common/place.h"

#include <QFrame>
#include <QPushButton>

class QCheckBox;
class QLabel;

namespace regards {

class DraftTextEdit;

/// The rating of one row: shows its mark and word, and takes the rating keys; pressed, it opens the list of ratings.
class RatingCell final : public QPushButton
{
    Q_OBJECT

public:
    RatingCell(Desk &desk, const QString &code, QWidget *parent = nullptr);

    void setRating(const std::optional<Rating> &rating);

Q_SIGNALS:
    void rated(const std::optional<regards::Rating> &rating);
    /// Up (-1) or down (1) was pressed.
    void moved(int step);
    /// Enter: on to what belongs to this rating.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void openList();

    Desk &m_desk;
    QString m_code;
};

/**
 * One criterion of a sheet that is being typed in: rating, comment, seen and read, as they stand on paper.
 *
 * What the notebook has already is shown. Another rating than that is not written before somebody chose between the
 * two.
 */
class PaperRow final : public QFrame
{
    Q_OBJECT

public:
    PaperRow(Desk &desk, const SheetOrigin &place, const Criterion &criterion, QWidget *parent = nullptr);

    /// Shows what the notebook has now.
    void refresh();
    void commit();
    void focusRating();
    [[nodiscard]] CriterionCode criterion() const noexcept { return m_code; }
    [[nodiscard]] const RecordId &record() const noexcept { return m_record; }
    /// Whether the two ratings are shown, and one is to be chosen.
    [[nodiscard]] bool isAsking() const noexcept { return m_asked.has_value(); }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    void moved(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeQuestion();
    void makeFields();
    void rate(const std::optional<Rating> &rating);
    void ask(const std::optional<Rating> &rating);
    void answer(bool takesPaper);
    void mark(const QString &field, bool isOn);
    void check(const Result<void> &result);
    [[nodiscard]] std::optional<Rating> stored() const;
    [[nodiscard]] QString wordOf(const std::optional<Rating> &rating) const;

    Desk &m_desk;
    SheetOrigin m_place;
    CriterionCode m_code;
    RecordId m_record;
    bool m_wasTyped = false; ///< a rating was typed into this row since it is shown
    std::optional<std::optional<Rating>> m_asked; ///< the paper's rating, that is another than the one here
    RatingCell *m_rating;
    DraftTextEdit *m_comment;
    QCheckBox *m_seen;
    QCheckBox *m_read;
    QWidget *m_question;
    QLabel *m_questionText = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace regards
