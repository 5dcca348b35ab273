// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/covertable.h"

#include "forms/common/choicebox.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>

namespace regards {

CoverTable::CoverTable(VisitPlan &plan, const Toolkit &toolkit, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_toolkit(toolkit)
    , m_language(language)
    , m_table(new QTableWidget(this))
    , m_themes(new QWidget(this))
    , m_themesOf(style::paragraph({}, m_themes))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("cover"));
    m_table->setAccessibleName(tr("Who covers which unit"));
    m_table->setAccessibleDescription(tr("The space bar ticks or unticks."));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(style::targetHeight());
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (!m_isShowing)
            write(item->row(), item->column());
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { showThemes(); });
    column->addWidget(m_table);

    auto *themes = new QVBoxLayout(m_themes);
    themes->setContentsMargins(0, 0, 0, 0);
    themes->addWidget(m_themesOf);
    auto *grid = new QGridLayout;
    for (const Theme &theme : m_toolkit.themes()) {
        auto *box = new QCheckBox(tr("%1 %2").arg(theme.code.text(), theme.shortTitle.in(m_language)), m_themes);
        box->setObjectName(u"cover.theme." + theme.code.text());
        connect(box, &QCheckBox::clicked, this, [this] { takeThemes(); });
        const int at = int(m_boxes.size());
        const int inRow = style::isLargeText() ? 1 : 3;
        grid->addWidget(box, at / inRow, at % inRow);
        m_boxes.append(box);
    }
    grid->setColumnStretch(3, 1);
    themes->addLayout(grid);
    column->addWidget(m_themes);
}

void CoverTable::refresh()
{
    m_isShowing = true;
    const int row = m_table->currentRow();
    const int at = m_table->currentColumn();
    const int rows = int(m_plan.team.size());
    const int columns = int(m_plan.units.size());
    m_table->setRowCount(rows);
    m_table->setColumnCount(columns);
    for (int i = 0; i < rows; ++i) {
        const QString name = m_plan.team.at(i).observer.name;
        m_table->setVerticalHeaderItem(i, new QTableWidgetItem(name.isEmpty() ? tr("Observer %1").arg(i + 1) : name));
    }
    for (int i = 0; i < columns; ++i) {
        const QString name = m_plan.units.at(i).unit.name;
        m_table->setHorizontalHeaderItem(i, new QTableWidgetItem(name.isEmpty() ? tr("Unit %1").arg(i + 1) : name));
    }
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_plan.covers(r, c) ? Qt::Checked : Qt::Unchecked);
            m_table->setItem(r, c, item);
            setCellText(r, c);
        }
    }
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * style::targetHeight() + 8;
    m_table->setFixedHeight(qMax(height, 2 * style::targetHeight()));
    if (rows > 0 && columns > 0)
        m_table->setCurrentCell(qBound(0, row, rows - 1), qBound(0, at, columns - 1));
    m_isShowing = false;
    showThemes();
}

void CoverTable::setCellText(int row, int column)
{
    QTableWidgetItem *item = m_table->item(row, column);
    const QString observer = m_table->verticalHeaderItem(row)->text();
    const QString unit = m_table->horizontalHeaderItem(column)->text();
    const QString themes = m_plan.themes(row, column);
    if (!m_plan.covers(row, column))
        item->setText({});
    else
        item->setText(themes.isEmpty()
                          ? tr("all themes")
                          : tr("themes %1").arg(QString(themes).replace(QStringLiteral(" "), QStringLiteral(", "))));
    item->setData(Qt::AccessibleTextRole,
                  m_plan.covers(row, column) ? tr("%1 covers %2, %3").arg(observer, unit, item->text())
                                             : tr("%1 does not cover %2").arg(observer, unit));
}

void CoverTable::write(int row, int column)
{
    const bool covers = m_table->item(row, column)->checkState() == Qt::Checked;
    m_plan.setCovers(row, column, covers, covers ? m_plan.themes(row, column) : QString());
    m_isShowing = true;
    setCellText(row, column);
    m_isShowing = false;
    showThemes();
    Q_EMIT edited();
}

void CoverTable::showThemes()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const bool isCovered = row >= 0 && column >= 0 && row < m_plan.team.size() && column < m_plan.units.size()
        && m_plan.covers(row, column);
    m_themes->setVisible(isCovered);
    if (!isCovered)
        return;
    m_themesOf->setText(
        tr("%1 in “%2” looks at:")
            .arg(m_table->verticalHeaderItem(row)->text(), m_table->horizontalHeaderItem(column)->text()));
    const QString themes = m_plan.themes(row, column);
    const QStringList chosen = themes.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_boxes.size(); ++i) {
        const Theme &theme = m_toolkit.themes().at(i);
        m_boxes.at(i)->setChecked(chosen.isEmpty() || chosen.contains(theme.code.text()));
        m_boxes.at(i)->setAccessibleName(m_themesOf->text() + u' ' + theme.shortTitle.in(m_language));
    }
}

void CoverTable::takeThemes()
{
    QStringList chosen;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_toolkit.themes().at(i).code.text());
    }
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const bool isAll = chosen.isEmpty() || chosen.size() == m_boxes.size();
    m_plan.setCovers(row, column, true, isAll ? QString() : chosen.join(u' '));
    m_isShowing = true;
    setCellText(row, column);
    m_isShowing = false;
    showThemes();
    Q_EMIT edited();
}

InterviewPlanGrid::InterviewPlanGrid(VisitPlan &plan, const QStringList &categories, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_categories(categories)
    , m_rows(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
}

void InterviewPlanGrid::refresh()
{
    m_rows->hide();
    m_rows->deleteLater();
    auto *fresh = new QWidget(this);
    delete layout()->replaceWidget(m_rows, fresh); // what is given back is the item, not the widget
    m_rows = fresh;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto categories = allInterviewCategories();
    for (int c = 0; c < m_categories.size(); ++c)
        grid->addWidget(style::hint(m_categories.at(c)), 0, c + 1);
    grid->setColumnStretch(int(m_categories.size()) + 1, 1);
    for (int u = 0; u < m_plan.units.size(); ++u) {
        const QString name = m_plan.units.at(u).unit.name;
        const QString unit = name.isEmpty() ? tr("Unit %1").arg(u + 1) : name;
        grid->addWidget(style::paragraph(unit), u + 1, 0);
        for (int c = 0; c < m_categories.size(); ++c) {
            const QString category = token(categories.at(std::size_t(c)));
            auto *number = new QSpinBox(m_rows);
            number->setObjectName(QStringLiteral("plan.%1.%2").arg(u).arg(category));
            number->setAccessibleName(tr("Interviews planned in %1: %2").arg(unit, m_categories.at(c)));
            number->setRange(0, 200);
            number->setMinimumWidth(90);
            number->setValue(int(m_plan.planned(u, category)));
            ignoreWheel(number);
            connect(number, &QSpinBox::valueChanged, this, [this, u, category](int planned) {
                m_plan.setPlanned(u, category, planned);
                Q_EMIT edited();
            });
            grid->addWidget(number, u + 1, c + 1);
        }
    }
    m_rows->show();
}

} // namespace regards
