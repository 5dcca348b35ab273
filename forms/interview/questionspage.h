// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QHash>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace regards {

class DraftTextEdit;

/// The guide's questions, theme by theme, with a field for each answer, and one free page at the end.
class QuestionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPage(Desk &desk, QWidget *parent = nullptr);

    void showInterview(const Interview &interview);
    /// Shows nothing any more: the interview was erased.
    void clear();
    void commit();
    /// Where one was: a question's id.
    [[nodiscard]] QString state() const;
    void setState(const QString &question);
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// Ctrl+Q over words that were selected in an answer.
    void quoteWanted(const QString &words, const QList<regards::CriterionCode> &criteria);

private:
    void addTheme(const Theme &theme, const Guide &guide);
    void addQuestion(const Question &question);
    void addFreePage();
    DraftTextEdit *addField(const QString &name, const QString &label, const QList<CriterionCode> &criteria);
    void jumpTo(QWidget *field);

    Desk &m_desk;
    Interview m_interview;
    QHBoxLayout *m_themes;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr;
    QList<DraftTextEdit *> m_fields;
    QHash<DraftTextEdit *, QList<CriterionCode>> m_criteria;
};

} // namespace regards
