// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/programme/visitplan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace regards {

/// Who covers which unit: observers by units, a tick each; for the cell one stands on, which themes.
class CoverTable final : public QWidget
{
    Q_OBJECT

public:
    CoverTable(VisitPlan &plan, const Toolkit &toolkit, const QString &language, QWidget *parent = nullptr);

    /// Shows the plan anew.
    void refresh();

Q_SIGNALS:
    void edited();

private:
    void write(int row, int column);
    void showThemes();
    void takeThemes();
    void setCellText(int row, int column);

    VisitPlan &m_plan;
    const Toolkit &m_toolkit;
    QString m_language;
    QTableWidget *m_table;
    QWidget *m_themes;
    QLabel *m_themesOf;
    QList<QCheckBox *> m_boxes; ///< one a theme
    bool m_isShowing = false;
};

/// How many interviews of each category are planned in each unit.
class InterviewPlanGrid final : public QWidget
{
    Q_OBJECT

public:
    /// `categories`: the words of the interview categories in their order.
    InterviewPlanGrid(VisitPlan &plan, const QStringList &categories, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void edited();

private:
    VisitPlan &m_plan;
    QStringList m_categories;
    QWidget *m_rows;
};

} // namespace regards
