// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criteriontree.h"

#include "forms/common/ratingmark.h"
#include "forms/common/visitunits.h"
#include "forms/observe/criteriondelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace regards {

CriterionTree::CriterionTree(const Toolkit &toolkit, const QString &language, const OwnWork &work, QWidget *parent)
    : QTreeView(parent)
    , m_toolkit(toolkit)
    , m_work(work)
    , m_model(new CriteriaModel(toolkit, language, work, this))
{
    setObjectName(QStringLiteral("criteria"));
    setAccessibleName(tr("Themes, standards and criteria"));
    setHeaderHidden(true);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel); // by item, rows of different heights are taken for visible that are not
    const int mark = fontMetrics().height();
    setIconSize({mark, mark});
    setItemDelegate(new CriterionDelegate(this));
    setModel(m_model);
    for (int row = 0; row < m_model->rowCount(); ++row)
        expand(m_model->index(row, 0));
}

void CriterionTree::setPlaceOf(const RecordId &visitUnit, const std::optional<Unit> &unit,
                               const Assignments &assignments)
{
    m_visitUnit = visitUnit;
    m_unit = unit;
    m_assignments = assignments;
    m_model->setVisitUnit(visitUnit);
    applyFilter();
}

void CriterionTree::refresh(const OwnWork::Difference &difference)
{
    m_model->refresh(difference);
    // A criterion that was just rated stays in sight until one leaves it.
    if (difference.isEverything)
        applyFilter();
}

void CriterionTree::setFilter(CriteriaFilter filter)
{
    m_filter = filter;
    applyFilter();
    scrollTo(currentIndex());
}

bool CriterionTree::isLetThrough(const Criterion &criterion) const
{
    switch (m_filter) {
    case CriteriaFilter::All:
        break;
    case CriteriaFilter::Unrated:
        return !m_work.of(m_visitUnit, criterion.code).rating;
    case CriteriaFilter::Mine:
        return m_assignments.includes(m_visitUnit, criterion.code);
    case CriteriaFilter::EvidenceOnly: {
        const CriterionWork work = m_work.of(m_visitUnit, criterion.code);
        return !work.rating && work.hasEvidence();
    }
    case CriteriaFilter::Inapplicable:
        return !scopeFits(criterion.scope, m_unit);
    }
    return true;
}

qsizetype CriterionTree::shownCount() const
{
    const QList<Criterion> &all = m_toolkit.criteria();
    return std::count_if(all.cbegin(), all.cend(), [this](const Criterion &one) { return isLetThrough(one); });
}

void CriterionTree::hide(const QModelIndex &index, bool hidden)
{
    if (isRowHidden(index.row(), index.parent()) != hidden)
        setRowHidden(index.row(), index.parent(), hidden);
}

void CriterionTree::applyFilter()
{
    const CriterionCode shown = current();
    const SubjectCode around =
        SubjectCode::fromText(currentIndex().data(CriteriaModel::CodeRole).toString()).value_or(SubjectCode());
    for (const Theme &theme : m_toolkit.themes()) {
        bool anyInTheme = theme.code == around;
        for (const Standard &standard : theme.standards) {
            bool anyInStandard = standard.code == around;
            for (const Criterion &criterion : standard.criteria) {
                const bool isShown = criterion.code == shown || isLetThrough(criterion);
                hide(m_model->indexOf(criterion.code), !isShown);
                anyInStandard |= isShown;
            }
            hide(m_model->indexOf(standard.code), !anyInStandard);
            anyInTheme |= anyInStandard;
        }
        hide(m_model->indexOf(theme.code), !anyInTheme);
    }
}

CriterionCode CriterionTree::current() const
{
    return m_model->criterionAt(currentIndex());
}

void CriterionTree::setCurrent(CriterionCode code)
{
    const QModelIndex index = m_model->indexOf(code);
    if (!index.isValid())
        return;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        hide(at, false);
        if (at != index)
            expand(at);
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void CriterionTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const CriterionCode code = m_model->criterionAt(current);
    if (m_filter != CriteriaFilter::All)
        applyFilter(); // the one that was left may have been rated
    if (!code.isNone())
        Q_EMIT chosen(code);
}

CriterionCode CriterionTree::neighbour(CriterionCode code, int step, bool unratedOnly) const
{
    const QList<Criterion> &all = m_toolkit.criteria();
    const auto here =
        std::find_if(all.cbegin(), all.cend(), [code](const Criterion &criterion) { return criterion.code == code; });
    qsizetype at = here == all.cend() ? -1 : here - all.cbegin();
    if (at < 0 && step < 0)
        return {};
    for (at += step; at >= 0 && at < all.size(); at += step) {
        const Criterion &criterion = all.at(at);
        if (isLetThrough(criterion) && !(unratedOnly && m_work.of(m_visitUnit, criterion.code).rating))
            return criterion.code;
    }
    return {};
}

CriterionCode CriterionTree::after(CriterionCode code, bool unratedOnly) const
{
    return neighbour(code, 1, unratedOnly);
}

CriterionCode CriterionTree::before(CriterionCode code, bool unratedOnly) const
{
    return neighbour(code, -1, unratedOnly);
}

void CriterionTree::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    scrollToTop();
    scrollTo(currentIndex());
}

void CriterionTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the rows' height depends on the width
}

void CriterionTree::keyPressEvent(QKeyEvent *event)
{
    if (!current().isNone()) {
        if (const auto meant = ratingForKey(*event)) {
            Q_EMIT ratingTyped(*meant);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT commentWanted();
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

} // namespace regards
