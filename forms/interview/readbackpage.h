// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace regards {

/// All that was noted of one interview, in order, to read back to the person; which quotes may be printed; and the end:
/// finished, or withdrawn.
class ReadBackPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadBackPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const Interview &interview);
    /// Shows what the notebook has now.
    void refresh();
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Finished: how long it took is written.
    void ended();
    /// Consent was withdrawn and the interview erased.
    void erased();
    void saved();
    void failed(const regards::Error &error);
    /// Ctrl+Q over words that were selected; empty: none were.
    void quoteWanted(const QString &words, const QList<regards::CriterionCode> &criteria);

private:
    struct QuoteBox
    {
        RecordId quote;
        QString words;
        QCheckBox *box = nullptr;
    };

    QLayout *makeEnd();
    void showText(const Interview &interview);
    void showQuotes();
    void addQuote(const Quote &quote);
    void quote();
    void end();
    void withdraw();
    void erase();
    [[nodiscard]] int passedMinutes(const Interview &interview) const;
    /// What withdrawing erases, counted.
    [[nodiscard]] QString whatGoes(const Interview &interview) const;

    Desk &m_desk;
    RecordId m_interview;
    InterviewCategory m_category = InterviewCategory::ServiceUser;
    QPlainTextEdit *m_text;
    QWidget *m_quotesPart = nullptr;
    QVBoxLayout *m_quotes = nullptr;
    QList<QuoteBox> m_boxes;
    QSpinBox *m_minutes;
    bool m_areMinutesSaid = false; ///< by the observer, not counted from the start
    QPushButton *m_end;
};

} // namespace regards
