// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/teamrows.h"

#include "core/exchange/colleagues.h"
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

TeamRows::TeamRows(Notebook &notebook, VisitPlan &plan, ProblemLabels &problems, const Words &words, QWidget *parent)
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
    m_poolLine = new QWidget(this);
    auto *pool = new FlowLayout(m_poolLine);
    auto *label = new QLabel(tr("From the pool of observers:"), m_poolLine);
    m_pool = new QComboBox(m_poolLine);
    keepNarrow(m_pool, 32);
    m_pool->setObjectName(QStringLiteral("team.pool"));
    label->setBuddy(m_pool);
    auto *addKnown = new QPushButton(tr("Add to the team"), m_poolLine);
    addKnown->setObjectName(QStringLiteral("team.addKnown"));
    connect(addKnown, &QPushButton::clicked, this, [this] {
        const auto id = RecordId::fromText(m_pool->currentData().toString());
        if (const auto observer = id ? m_notebook.find<Observer>(*id) : std::nullopt) {
            m_plan.addMember(*observer);
            refresh();
            Q_EMIT counted();
        }
    });
    pool->addWidget(label);
    pool->addWidget(m_pool);
    pool->addWidget(addKnown);
    line->addWidget(m_poolLine);
    auto *add = new QPushButton(tr("Add somebody new"), this);
    add->setObjectName(QStringLiteral("team.add"));
    connect(add, &QPushButton::clicked, this, [this] {
        Observer observer;
        observer.id = m_notebook.world().newRecord();
        m_plan.addMember(observer);
        refresh();
        Q_EMIT counted();
        if (auto *name = findChild<QLineEdit *>(QStringLiteral("member.%1.name").arg(m_plan.team.size() - 1)))
            name->setFocus();
    });
    line->addWidget(add);
    column->addLayout(line);
    column->addWidget(m_problems.add(QStringLiteral("team"), add));
}

void TeamRows::refresh()
{
    m_rows->hide();
    m_rows->deleteLater();
    auto *fresh = new QWidget(this);
    delete layout()->replaceWidget(m_rows, fresh); // what is given back is the item, not the widget
    m_rows = fresh;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    if (!m_plan.team.isEmpty()) {
        const QStringList headings{tr("Name"), tr("Background"), tr("Profession"), tr("Peer worker"), tr("Leads")};
        for (int i = 0; i < headings.size(); ++i) {
            QLabel *heading = style::hint(headings.at(i));
            for (const QString &word : headings.at(i).split(u' '))
                heading->setMinimumWidth(std::max(heading->minimumWidth(), fontMetrics().horizontalAdvance(word) + 2));
            m_grid->addWidget(heading, 0, i);
        }
    }
    for (int i = 0; i < m_plan.team.size(); ++i)
        addRow(i);
    m_rows->show();
    fillPool();
}

void TeamRows::addRow(int index)
{
    const int row = 1 + index * 3; // the fields, what is wrong with them, and what large text moves down
    const PlannedMember &member = m_plan.team.at(index);
    const QString stem = QStringLiteral("member.%1.").arg(index);
    auto *name = new QLineEdit(member.observer.name, m_rows);
    name->setObjectName(stem + u"name");
    name->setAccessibleName(tr("Name of observer %1").arg(index + 1));
    connect(name, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_plan.team[index].observer.name = text;
        Q_EMIT edited();
    });
    m_grid->addWidget(name, row, 0);

    auto *background =
        new ChoiceBox(Observer::typeName(), QStringLiteral("background"), m_words, tr("Choose…"), m_rows);
    background->setObjectName(stem + u"background");
    background->setAccessibleName(tr("Background of observer %1").arg(index + 1));
    background->setToken(member.observer.background);
    keepNarrow(background);
    connect(background, &ChoiceBox::chosen, this, [this, index](const QString &token) {
        m_plan.team[index].observer.background = token;
        Q_EMIT edited();
    });
    m_grid->addWidget(background, row, 1);

    auto *profession = new QLineEdit(member.observer.profession, m_rows);
    profession->setObjectName(stem + u"profession");
    profession->setAccessibleName(tr("Profession of observer %1").arg(index + 1));
    connect(profession, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_plan.team[index].observer.profession = text;
        Q_EMIT edited();
    });
    m_grid->addWidget(profession, row, 2);

    auto *peer = new QCheckBox(m_rows);
    peer->setObjectName(stem + u"peer");
    peer->setAccessibleName(tr("Observer %1 is a peer worker").arg(index + 1));
    peer->setChecked(member.observer.peerWorker);
    connect(peer, &QCheckBox::clicked, this, [this, index](bool isSet) {
        m_plan.team[index].observer.peerWorker = isSet;
        Q_EMIT edited();
    });
    m_grid->addWidget(peer, row, 3);

    auto *lead = new QCheckBox(m_rows);
    lead->setObjectName(stem + u"lead");
    lead->setAccessibleName(tr("Observer %1 leads the team").arg(index + 1));
    lead->setChecked(member.member.role == u"lead");
    connect(lead, &QCheckBox::clicked, this, [this, index](bool isSet) {
        m_plan.team[index].member.role = isSet ? QStringLiteral("lead") : QStringLiteral("observer");
        Q_EMIT edited();
    });
    m_grid->addWidget(lead, row, 4);

    auto *remove = new QPushButton(tr("Remove"), m_rows);
    remove->setObjectName(stem + u"remove");
    remove->setAccessibleName(tr("Remove observer %1 from the team").arg(index + 1));
    connect(remove, &QPushButton::clicked, this, [this, index] { this->remove(index); });
    if (style::isLargeText())
        m_grid->addWidget(remove, row + 2, 0, 1, 6, Qt::AlignLeft);
    else
        m_grid->addWidget(remove, row, 5);

    auto *messages = new QVBoxLayout;
    messages->addWidget(m_problems.add(stem + u"name", name));
    messages->addWidget(m_problems.add(stem + u"background", background));
    m_grid->addLayout(messages, row + 1, 0, 1, 6);
}

void TeamRows::remove(int index)
{
    const auto takeOut = [this, index] {
        if (index >= m_plan.team.size())
            return;
        m_plan.removeMember(index);
        refresh();
        Q_EMIT counted();
    };
    const PlannedMember &member = m_plan.team.at(index);
    const auto known = m_notebook.record(member.member.id);
    if (!known || known->deleted) {
        takeOut();
        return;
    }
    ask(this,
        tr("%1 is taken out of this team. What this observer has handed over stays; adding them again brings their "
           "place back.")
            .arg(member.observer.name),
        tr("Take out of the team"), takeOut);
}

void TeamRows::fillPool()
{
    m_pool->clear();
    for (const Observer &observer : m_notebook.all<Observer>(Query().orderedBy(QStringLiteral("name")))) {
        const bool isInTeam = std::any_of(m_plan.team.cbegin(), m_plan.team.cend(), [&](const PlannedMember &member) {
            return member.observer.id == observer.id;
        });
        if (isInTeam || isCoordinator(m_notebook, observer.id))
            continue;
        const QString background =
            m_words.choice(Observer::typeName(), QStringLiteral("background"), observer.background);
        m_pool->addItem(observer.background.isEmpty() ? observer.name : tr("%1, %2").arg(observer.name, background),
                        observer.id.text());
    }
    m_poolLine->setVisible(m_pool->count() > 0);
}

} // namespace regards
