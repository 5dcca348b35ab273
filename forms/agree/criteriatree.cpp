// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/criteriatree.h"

#include "forms/agree/criteriachoice.h"
#include "forms/common/flowlayout.h"
#include "forms/common/ratingmark.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace regards {

namespace {

constexpr int CodeRole = Qt::UserRole;

/// The arrow keys pass over themes and standards: only criteria can be current.
class CriteriaView final : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex before = currentIndex();
        const bool isUpward = action == MoveUp || action == MovePageUp || action == MovePrevious || action == MoveHome;
        QModelIndex next = QTreeWidget::moveCursor(action, modifiers);
        while (next.isValid() && next.data(CodeRole).toString().isEmpty())
            next = isUpward && action != MoveHome ? indexAbove(next) : indexBelow(next);
        return next.isValid() ? next.siblingAtColumn(0) : before;
    }
};

} // namespace

CriteriaTree::CriteriaTree(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk.toolkit, desk.language)
    , m_tree(new CriteriaView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new FlowLayout;
    m_choice = new CriteriaChoice(QStringLiteral("agree"), line, this);
    connect(m_choice, &CriteriaChoice::changed, this, &CriteriaTree::refill);
    column->addLayout(line);

    m_tree->setObjectName(QStringLiteral("agree.criteria"));
    m_tree->setAccessibleName(tr("Criteria"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(8);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!current().isEmpty())
            Q_EMIT chosen(current());
    });
    column->addWidget(m_tree, 1);
    fill();
}

void CriteriaTree::fill()
{
    m_tree->clear();
    m_items.clear();
    m_order.clear();
    for (const CriterionCode code : criteriaIn(m_choice->order(), m_evidence, m_desk.toolkit))
        m_order.append(code.text());
    m_isByTheme = m_choice->order() == CriterionOrder::Toolkit;
    if (m_isByTheme) {
        fillByTheme();
        return;
    }
    for (const QString &code : std::as_const(m_order)) {
        QTreeWidgetItem *item = itemOf(*m_desk.toolkit.criterion(*CriterionCode::fromText(code)));
        m_tree->addTopLevelItem(item);
        m_items.insert(code, item);
    }
}

void CriteriaTree::fillByTheme()
{
    const auto header = [this](QTreeWidgetItem *item, const QString &text) {
        item->setText(0, text);
        item->setFlags(Qt::ItemIsEnabled);
        QFont font = m_tree->font();
        font.setBold(true);
        item->setFont(0, font);
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, text);
    };
    for (const Theme &theme : m_desk.toolkit.themes()) {
        auto *themeItem = new QTreeWidgetItem(m_tree);
        header(themeItem, tr("%1 %2").arg(theme.code.text(), theme.shortTitle.in(m_desk.language)));
        for (const Standard &standard : theme.standards) {
            auto *standardItem = new QTreeWidgetItem(themeItem);
            header(standardItem, tr("%1 %2").arg(standard.code.text(), standard.title.in(m_desk.language)));
            for (const Criterion &criterion : standard.criteria) {
                QTreeWidgetItem *item = itemOf(criterion);
                standardItem->addChild(item);
                m_items.insert(criterion.code.text(), item);
            }
        }
    }
    m_tree->expandAll();
}

QTreeWidgetItem *CriteriaTree::itemOf(const Criterion &criterion) const
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, CodeRole, criterion.code.text());
    item->setText(0, tr("%1 %2").arg(criterion.code.text(), criterion.statement.in(m_desk.language)));
    item->setToolTip(0, criterion.statement.in(m_desk.language));
    return item;
}

QString CriteriaTree::stateWord(const QString &criterion) const
{
    switch (m_evidence.state(criterion)) {
    case AgreementState::Agreed:
        return ratingWord(m_desk.toolkit, m_evidence.agreed(criterion).rating, m_desk.language);
    case AgreementState::Disputed:
        return u"≠ " + m_words.dispute(disputeOf(m_evidence.evidence(criterion)));
    case AgreementState::EvidenceOnly:
        return tr("evidence");
    case AgreementState::Nothing:
        break;
    }
    return tr("nothing yet");
}

void CriteriaTree::showStates(const ReportEvidence &evidence)
{
    m_evidence = evidence;
    QStringList order;
    for (const CriterionCode code : criteriaIn(m_choice->order(), m_evidence, m_desk.toolkit))
        order.append(code.text());
    if (order != m_order) {
        refill();
        return;
    }
    for (const QString &code : std::as_const(m_order))
        showState(code);
    applyFilter(current());
}

void CriteriaTree::refill()
{
    const QString before = current();
    {
        const QSignalBlocker quiet(m_tree);
        fill();
    }
    for (const QString &code : std::as_const(m_order))
        showState(code);
    applyFilter({});
    if (const QTreeWidgetItem *item = m_items.value(before); item && !item->isHidden())
        setCurrent(before);
    else
        goBy(1);
}

void CriteriaTree::showState(const QString &criterion)
{
    QTreeWidgetItem *item = m_items.value(criterion);
    const auto rating = m_evidence.agreed(criterion).rating;
    const bool isInConflict = passes(CriterionFilter::InConflict, m_evidence, criterion);
    QString word = stateWord(criterion);
    item->setIcon(1, rating ? markIcon(rating) : QIcon());
    item->setText(1, rating ? isInConflict ? QStringLiteral("!") : QString() : isInConflict ? u"! " + word : word);
    if (isInConflict)
        word = tr("%1, in conflict").arg(word);
    item->setToolTip(1, word);
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(0), word));
}

void CriteriaTree::applyFilter(const QString &kept)
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        // What one stands on stays, so that nothing vanishes under the keyboard.
        item.value()->setHidden(item.key() != kept && !passes(m_choice->filter(), m_evidence, item.key()));
    }
    if (!m_isByTheme)
        return;
    const auto hasShown = [](const QTreeWidgetItem *parent) {
        for (int i = 0; i < parent->childCount(); ++i) {
            if (!parent->child(i)->isHidden())
                return true;
        }
        return false;
    };
    for (int t = 0; t < m_tree->topLevelItemCount(); ++t) {
        QTreeWidgetItem *theme = m_tree->topLevelItem(t);
        for (int s = 0; s < theme->childCount(); ++s)
            theme->child(s)->setHidden(!hasShown(theme->child(s)));
        theme->setHidden(!hasShown(theme));
    }
}

QString CriteriaTree::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, CodeRole).toString() : QString();
}

void CriteriaTree::setCurrent(const QString &criterion)
{
    QTreeWidgetItem *item = m_items.value(criterion);
    if (!item || item == m_tree->currentItem())
        return;
    for (QTreeWidgetItem *above = item; above; above = above->parent())
        above->setHidden(false);
    m_tree->setCurrentItem(item);
    if (criterion == m_order.value(0))
        m_tree->scrollToTop(); // with the theme and the standard above it
    else
        m_tree->scrollToItem(item);
}

bool CriteriaTree::goBy(int step)
{
    const qsizetype here = m_order.indexOf(current());
    for (qsizetype next = here + step; next >= 0 && next < m_order.size(); next += step) {
        if (m_items.value(m_order.at(next))->isHidden())
            continue;
        setCurrent(m_order.at(next));
        return true;
    }
    return false;
}

bool CriteriaTree::goToOpen(int step)
{
    const qsizetype count = m_order.size();
    const qsizetype here = m_order.indexOf(current());
    for (qsizetype way = 1; way < count; ++way) {
        const QString &code = m_order.at(((here + step * way) % count + count) % count);
        if (!m_evidence.agreed(code).rating) {
            setCurrent(code);
            return true;
        }
    }
    return false;
}

} // namespace regards
