// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/unitrows.h"

#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace regards {

UnitRows::UnitRows(Notebook &notebook, VisitPlan &plan, ProblemLabels &problems, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_notebook(notebook)
    , m_plan(plan)
    , m_problems(problems)
    , m_words(words)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows = new QWidget(this);
    column->addWidget(m_rows);

    auto *line = new FlowLayout;
    auto *add = new QPushButton(tr("Add a unit"), this);
    add->setObjectName(QStringLiteral("units.add"));
    connect(add, &QPushButton::clicked, this, [this] {
        m_plan.addUnit(m_notebook.world());
        refresh();
        Q_EMIT counted();
        const auto last = QStringLiteral("unit.%1.name").arg(m_plan.units.size() - 1);
        if (auto *name = findChild<QLineEdit *>(last))
            name->setFocus();
    });
    line->addWidget(add);
    m_knownLine = new QWidget(this);
    auto *known = new FlowLayout(m_knownLine);
    auto *label = new QLabel(tr("or one that this facility had before:"), m_knownLine);
    m_known = new QComboBox(m_knownLine);
    keepNarrow(m_known, 24);
    m_known->setObjectName(QStringLiteral("units.known"));
    label->setBuddy(m_known);
    auto *addKnown = new QPushButton(tr("Add this one"), m_knownLine);
    addKnown->setObjectName(QStringLiteral("units.addKnown"));
    connect(addKnown, &QPushButton::clicked, this, [this] {
        const auto id = RecordId::fromText(m_known->currentData().toString());
        if (const auto unit = id ? m_notebook.find<Unit>(*id) : std::nullopt) {
            m_plan.addUnit(*unit);
            refresh();
            Q_EMIT counted();
        }
    });
    known->addWidget(label);
    known->addWidget(m_known);
    known->addWidget(addKnown);
    line->addWidget(m_knownLine);
    column->addLayout(line);
    column->addWidget(m_problems.add(QStringLiteral("units"), add));
}

void UnitRows::refresh()
{
    // Removed from the layout at once, gone from memory once the events of its buttons are done with.
    m_rows->hide();
    m_rows->deleteLater();
    auto *fresh = new QWidget(this);
    delete layout()->replaceWidget(m_rows, fresh); // what is given back is the item, not the widget
    m_rows = fresh;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    const QStringList headings{tr("Unit"), tr("Kind"), tr("For whom"), tr("Nights"), tr("Premises"), tr("Meals")};
    for (int i = 0; i < headings.size(); ++i)
        m_grid->addWidget(style::hint(headings.at(i)), 0, i);
    for (int i = 0; i < m_plan.units.size(); ++i)
        addRow(i);
    m_rows->show();
    fillKnown();
}

void UnitRows::addRow(int index)
{
    const int row = 1 + index * 3; // the fields, what is wrong with them, and what large text moves down
    const Unit &unit = m_plan.units.at(index).unit;
    auto *name = new QLineEdit(unit.name, m_rows);
    name->setObjectName(QStringLiteral("unit.%1.name").arg(index));
    name->setAccessibleName(tr("Name of unit %1").arg(index + 1));
    name->setMinimumWidth(style::isLargeText() ? 120 : 160);
    connect(name, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_plan.units[index].unit.name = text;
        Q_EMIT edited();
    });
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(m_problems.add(name->objectName(), name), row + 1, 0, 1, 7);

    auto *kind = new ChoiceBox(Unit::typeName(), QStringLiteral("kind"), m_words, {}, m_rows);
    kind->setObjectName(QStringLiteral("unit.%1.kind").arg(index));
    kind->setAccessibleName(tr("Kind of unit %1").arg(index + 1));
    kind->setToken(unit.kind);
    keepNarrow(kind);
    connect(kind, &ChoiceBox::chosen, this, [this, index](const QString &token) {
        proposeFor(m_plan.units[index].unit, token);
        for (const auto &[mark, isSet] : {std::pair{QStringLiteral("overnight"), m_plan.units[index].unit.overnight},
                                          {QStringLiteral("premises"), m_plan.units[index].unit.premises},
                                          {QStringLiteral("meals"), m_plan.units[index].unit.meals}}) {
            if (auto *box = findChild<QCheckBox *>(QStringLiteral("unit.%1.%2").arg(index).arg(mark)))
                box->setChecked(isSet);
        }
        Q_EMIT edited();
    });
    m_grid->addWidget(kind, row, 1);

    auto *population = new ChoiceBox(Unit::typeName(), QStringLiteral("population"), m_words, {}, m_rows);
    population->setObjectName(QStringLiteral("unit.%1.population").arg(index));
    population->setAccessibleName(tr("For whom unit %1 is").arg(index + 1));
    population->setToken(unit.population);
    keepNarrow(population);
    connect(population, &ChoiceBox::chosen, this, [this, index](const QString &token) {
        m_plan.units[index].unit.population = token;
        Q_EMIT edited();
    });
    m_grid->addWidget(population, row, 2);
    addMarks(index, row);
}

void UnitRows::addMarks(int index, int row)
{
    struct Mark
    {
        QString name;
        QString spoken;
        bool Unit::*member;
    };
    const QList<Mark> marks{
        {QStringLiteral("overnight"), tr("People stay overnight in unit %1").arg(index + 1), &Unit::overnight},
        {QStringLiteral("premises"), tr("Unit %1 has premises of its own").arg(index + 1), &Unit::premises},
        {QStringLiteral("meals"), tr("Meals are served in unit %1").arg(index + 1), &Unit::meals}};
    for (int i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        auto *box = new QCheckBox(m_rows);
        box->setObjectName(QStringLiteral("unit.%1.%2").arg(index).arg(mark.name));
        box->setAccessibleName(mark.spoken);
        box->setToolTip(mark.spoken);
        box->setChecked(m_plan.units.at(index).unit.*mark.member);
        connect(box, &QCheckBox::clicked, this, [this, index, member = mark.member](bool isSet) {
            m_plan.units[index].unit.*member = isSet;
            Q_EMIT edited();
        });
        m_grid->addWidget(box, row, 3 + i);
    }
    auto *remove = new QPushButton(tr("Remove"), m_rows);
    remove->setObjectName(QStringLiteral("unit.%1.remove").arg(index));
    remove->setAccessibleName(tr("Remove unit %1").arg(index + 1));
    connect(remove, &QPushButton::clicked, this, [this, index] { this->remove(index); });
    if (style::isLargeText())
        m_grid->addWidget(remove, row + 2, 0, 1, 7, Qt::AlignLeft);
    else
        m_grid->addWidget(remove, row, 6);
}

void UnitRows::remove(int index)
{
    const auto takeOut = [this, index] {
        if (index >= m_plan.units.size())
            return;
        m_plan.removeUnit(index);
        refresh();
        Q_EMIT counted();
    };
    const PlannedUnit &planned = m_plan.units.at(index);
    const qint64 written = evidenceIn(m_notebook, planned.place.id);
    if (written == 0) {
        takeOut();
        return;
    }
    ask(this,
        tr("“%1” is taken out of this visit. What was already written there (%n item(s)) stays in the file but is no "
           "longer shown; adding the unit again brings it back.",
           nullptr, int(written))
            .arg(planned.unit.name),
        tr("Take the unit out"), takeOut);
}

void UnitRows::fillKnown()
{
    m_known->clear();
    if (m_plan.facility.id) {
        for (const Unit &unit : m_notebook.all<Unit>({QStringLiteral("facility"), Value{m_plan.facility.id}})) {
            const bool isInPlan = std::any_of(m_plan.units.cbegin(), m_plan.units.cend(),
                                              [&](const PlannedUnit &planned) { return planned.unit.id == unit.id; });
            if (!isInPlan)
                m_known->addItem(unit.name, unit.id.text());
        }
    }
    m_knownLine->setVisible(m_known->count() > 0);
}

} // namespace regards
