// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/checklist.h"

#include "forms/common/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace regards {

CheckList::CheckList(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_lines(new QWidget(this))
{
    setObjectName(QStringLiteral("checkList"));
    setProperty("card", true);
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->addWidget(style::heading(tr("Before it is given out"), 2));
    m_column->addWidget(m_lines);
}

void CheckList::show(const ReportCheck &check)
{
    if (m_shown == check)
        return; // a button that has the keyboard stays
    m_shown = check;
    m_lines->hide();
    m_lines->deleteLater();
    auto *fresh = new QWidget(this);
    delete m_column->replaceWidget(m_lines, fresh); // what is given back is the item, not the widget
    m_lines = fresh;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const QString agree = QStringLiteral("agree");
    if (!check.openCriteria.isEmpty())
        addLine(tr("%n criterion(s) without an agreed rating", nullptr, int(check.openCriteria.size())), agree,
                check.openCriteria.first());
    if (!check.openStandards.isEmpty())
        addLine(tr("%n standard(s) without the team’s judgement", nullptr, int(check.openStandards.size())), agree, {});
    if (check.conflicts > 0)
        addLine(tr("%n conflict(s) to be settled", nullptr, check.conflicts), QStringLiteral("gather"),
                QStringLiteral("conflicts.page"));
    if (!check.missingObservers.isEmpty())
        addLine(tr("Nothing has come from %1").arg(QLocale().createSeparatedList(check.missingObservers)),
                QStringLiteral("gather"), QStringLiteral("files"));
    if (check.silentRecommendations > 0)
        addLine(tr("%n recommendation(s) without words", nullptr, check.silentRecommendations),
                QStringLiteral("recommend"), {});
    if (check.isClear())
        lines->addWidget(style::paragraph(tr("✓ Nothing is open.")));
    m_lines->show();
}

void CheckList::addLine(const QString &text, const QString &place, const QString &state)
{
    auto *line = new QHBoxLayout;
    line->addWidget(style::paragraph(text), 1);
    auto *go = new QPushButton(tr("Go there"), m_lines);
    go->setAccessibleName(tr("Go there: %1").arg(text));
    connect(go, &QPushButton::clicked, this, [this, place, state] { Q_EMIT wanted(place, state); });
    line->addWidget(go);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
}

} // namespace regards
