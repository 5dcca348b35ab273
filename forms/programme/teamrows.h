// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/programme/problemlabels.h"
#include "forms/programme/visitplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace regards {

/// The team of a plan, an observer a row; new ones come from the pool of observers, or into it.
class TeamRows final : public QWidget
{
    Q_OBJECT

public:
    /// The plan and the words stay the caller's and outlive the rows.
    TeamRows(Notebook &notebook, VisitPlan &plan, ProblemLabels &problems, const Words &words,
             QWidget *parent = nullptr);

    /// Shows the plan anew.
    void refresh();

Q_SIGNALS:
    /// Something about an observer is another.
    void edited();
    /// There is an observer more or less.
    void counted();

private:
    void addRow(int index);
    void remove(int index);
    void fillPool();

    Notebook &m_notebook;
    VisitPlan &m_plan;
    ProblemLabels &m_problems;
    const Words &m_words;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_pool = nullptr;
    QWidget *m_poolLine = nullptr;
};

} // namespace regards
