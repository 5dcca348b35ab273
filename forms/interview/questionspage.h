// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace regards {

class DraftTextEdit;
class FlowLayout;

/**
 * The guide's questions, theme by theme, each with a field for its answer, and one free page beside them.
 *
 * Keys: F2, F3… the themes, F7 the free page and back, Ctrl+Down and Ctrl+Up the next question and the one before,
 * Ctrl+Q keeps the words that are selected as a quote. Where there is little room the free page stands below, and is
 * opened by its button.
 */
class QuestionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const Interview &interview);
    /// Shows what the notebook has now of these records, or of all where none are named.
    void refresh(const QSet<RecordId> &records);
    /// Shows nothing any more: the interview was erased, or left.
    void clear();
    void commit();
    /// Where one was: a question's field.
    [[nodiscard]] QString state() const;
    void setState(const QString &field);
    /// Where one was last; else the first question.
    [[nodiscard]] QWidget *firstFocus();
    /// The keyboard goes to the first question, and that is in sight.
    void begin();

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// Ctrl+Q over words that were selected in an answer; empty: none were.
    void quoteWanted(const QString &words, const QList<regards::CriterionCode> &criteria);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item
    {
        QString question; ///< its id; empty: the free page
        qsizetype theme = -1; ///< index in m_themes
        QList<CriterionCode> criteria;
        QWidget *block = nullptr;
        QLabel *mark = nullptr;
        DraftTextEdit *field = nullptr;
        bool isWritten = false;
    };
    struct ThemeButton
    {
        QString longName;
        QString shortName;
        QPushButton *button = nullptr;
        qsizetype first = -1; ///< index in m_items
    };

    void addShortcuts();
    QWidget *makeTop();
    QWidget *makeFreePanel();
    /// Makes the widgets of a category's guide; they are bound to an interview afterwards.
    void build(InterviewCategory category);
    void addTheme(const Theme &theme, const Guide &guide, QVBoxLayout *column);
    void addQuestion(const Question &question, QVBoxLayout *column);
    void prepare(DraftTextEdit *field);
    void bind(Item &item);
    void noteWritten(const DraftTextEdit *field);
    void showCounts();
    void jumpTo(qsizetype item);
    void move(int by);
    void toggleFreePage();
    void showFreePage(bool isOpen);
    void arrange();
    void quote();
    [[nodiscard]] qsizetype indexOf(const QObject *field) const;

    Desk &m_desk;
    Interview m_interview;
    std::optional<InterviewCategory> m_built;
    FlowLayout *m_top = nullptr;
    QPushButton *m_quote = nullptr;
    QPushButton *m_freeButton = nullptr;
    QSplitter *m_splitter;
    QScrollArea *m_area;
    QWidget *m_freePanel = nullptr;
    QList<ThemeButton> m_themes;
    QList<Item> m_items; ///< in the order of the guide; the free page last
    DraftTextEdit *m_free = nullptr;
    QPointer<DraftTextEdit> m_last; ///< the field that had the keyboard last
    QPointer<DraftTextEdit> m_lastAnswer; ///< likewise, the free page aside
    bool m_isNarrow = false;
};

} // namespace regards
