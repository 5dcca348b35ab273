// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/criteriachoice.h"

#include "forms/common/choicebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace regards {

CriteriaChoice::CriteriaChoice(const QString &prefix, QLayout *line, QWidget *parent)
    : QObject(parent)
    , m_filter(add(prefix + u".filter", tr("Show:"), line, parent))
    , m_order(add(prefix + u".order", tr("Order:"), line, parent))
{
    m_filter->addItem(tr("All criteria"), int(CriterionFilter::All));
    m_filter->addItem(tr("Not agreed yet"), int(CriterionFilter::NotAgreed));
    m_filter->addItem(tr("Observers differ"), int(CriterionFilter::Disputed));
    m_filter->addItem(tr("Without any evidence"), int(CriterionFilter::WithoutEvidence));
    m_filter->addItem(tr("With conflicts"), int(CriterionFilter::InConflict));
    m_order->addItem(tr("As in the toolkit"), int(CriterionOrder::Toolkit));
    m_order->addItem(tr("Most disputed first"), int(CriterionOrder::MostDisputedFirst));
    keepNarrow(m_filter);
    keepNarrow(m_order);
}

QComboBox *CriteriaChoice::add(const QString &name, const QString &label, QLayout *line, QWidget *parent)
{
    auto *both = new QWidget(parent); // the label stays with its box
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    auto *box = new QComboBox(both);
    box->setObjectName(name);
    ignoreWheel(box);
    auto *words = new QLabel(label, both);
    words->setBuddy(box);
    pair->addWidget(words);
    pair->addWidget(box, 1);
    line->addWidget(both);
    connect(box, &QComboBox::activated, this, &CriteriaChoice::changed);
    return box;
}

CriterionFilter CriteriaChoice::filter() const
{
    return CriterionFilter(m_filter->currentData().toInt());
}

CriterionOrder CriteriaChoice::order() const
{
    return CriterionOrder(m_order->currentData().toInt());
}

} // namespace regards
