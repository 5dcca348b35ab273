// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/programme/problemlabels.h"
#include "forms/programme/visitplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace regards {

/// The units of a plan, a row each: name, kind, population, what the unit has.
class UnitRows final : public QWidget
{
    Q_OBJECT

public:
    /// The plan and the words stay the caller's and outlive the rows.
    UnitRows(Notebook &notebook, VisitPlan &plan, ProblemLabels &problems, const Words &words,
             QWidget *parent = nullptr);

    /// Shows the plan anew.
    void refresh();

Q_SIGNALS:
    /// A name or a mark of a unit is another.
    void edited();
    /// There is a unit more or less.
    void counted();

private:
    void addRow(int index);
    void addMarks(int index, int row);
    void remove(int index);
    void fillKnown();

    Notebook &m_notebook;
    VisitPlan &m_plan;
    ProblemLabels &m_problems;
    const Words &m_words;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_known = nullptr;
    QWidget *m_knownLine = nullptr;
};

} // namespace regards
