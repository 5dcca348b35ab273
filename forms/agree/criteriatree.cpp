// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/criteriatree.h"

#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
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

QString symbolOf(AgreementState state)
{
    switch (state) {
    case AgreementState::Disputed:
        return QStringLiteral("≠ ");
    case AgreementState::EvidenceOnly:
        return QStringLiteral("• ");
    case AgreementState::Nothing:
    case AgreementState::Agreed:
        break;
    }
    return {};
}

} // namespace

CriteriaTree::CriteriaTree(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(new QComboBox(this))
    , m_tree(new CriteriaView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("Show:"), this);
    label->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("agree.filter"));
    m_filter->addItem(tr("All criteria"), int(Filter::All));
    m_filter->addItem(tr("Not agreed yet"), int(Filter::NotAgreed));
    m_filter->addItem(tr("Observers differ"), int(Filter::Disputed));
    connect(m_filter, &QComboBox::activated, this, &CriteriaTree::applyFilter);
    line->addWidget(label);
    line->addWidget(m_filter, 1);
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
                auto *item = new QTreeWidgetItem(standardItem);
                const QString code = criterion.code.text();
                item->setData(0, CodeRole, code);
                item->setText(0, tr("%1 %2").arg(code, criterion.statement.in(m_desk.language)));
                item->setToolTip(0, criterion.statement.in(m_desk.language));
                m_items.insert(code, item);
            }
        }
    }
    m_tree->expandAll();
}

QString CriteriaTree::stateWord(AgreementState state) const
{
    switch (state) {
    case AgreementState::Agreed:
        return tr("agreed");
    case AgreementState::Disputed:
        return tr("observers differ");
    case AgreementState::EvidenceOnly:
        return tr("evidence");
    case AgreementState::Nothing:
        break;
    }
    return tr("nothing yet");
}

void CriteriaTree::showStates(const ReportEvidence &evidence)
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const AgreementState state = evidence.state(item.key());
        m_states.insert(item.key(), state);
        const QString word = stateWord(state);
        const auto rating = evidence.agreed(item.key()).rating;
        const QString shown = rating ? ratingWord(m_desk.toolkit, rating, m_desk.language) : word;
        item.value()->setIcon(1, rating ? markIcon(rating) : QIcon());
        item.value()->setText(1, rating ? QString() : symbolOf(state) + word);
        item.value()->setToolTip(1, shown);
        item.value()->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(item.value()->text(0), shown));
    }
    applyFilter();
}

void CriteriaTree::applyFilter()
{
    const auto filter = Filter(m_filter->currentData().toInt());
    for (int t = 0; t < m_tree->topLevelItemCount(); ++t) {
        QTreeWidgetItem *theme = m_tree->topLevelItem(t);
        bool hasTheme = false;
        for (int s = 0; s < theme->childCount(); ++s) {
            QTreeWidgetItem *standard = theme->child(s);
            bool hasStandard = false;
            for (int c = 0; c < standard->childCount(); ++c) {
                QTreeWidgetItem *item = standard->child(c);
                const AgreementState state = m_states.value(item->data(0, CodeRole).toString());
                // What one stands on stays, so that nothing vanishes under the keyboard.
                const bool isShown = filter == Filter::All || item == m_tree->currentItem()
                    || (filter == Filter::NotAgreed && state != AgreementState::Agreed)
                    || (filter == Filter::Disputed && state == AgreementState::Disputed);
                item->setHidden(!isShown);
                hasStandard = hasStandard || isShown;
            }
            standard->setHidden(!hasStandard);
            hasTheme = hasTheme || hasStandard;
        }
        theme->setHidden(!hasTheme);
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
    if (!item)
        return;
    item->setHidden(false);
    m_tree->setCurrentItem(item);
    const bool isFirst = item->parent()->parent() == m_tree->topLevelItem(0) && item->parent()->indexOfChild(item) == 0;
    m_tree->scrollToItem(isFirst ? m_tree->topLevelItem(0) : item,
                         isFirst ? QAbstractItemView::PositionAtTop : QAbstractItemView::EnsureVisible);
}

bool CriteriaTree::goToNextOpen()
{
    const QList<Criterion> &criteria = m_desk.toolkit.criteria();
    const QString here = current();
    qsizetype start = -1;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (criteria.at(i).code.text() == here)
            start = i;
    }
    for (qsizetype step = 1; step <= criteria.size(); ++step) {
        const QString code = criteria.at((start + step + criteria.size()) % criteria.size()).code.text();
        if (m_states.value(code) != AgreementState::Agreed && code != here) {
            setCurrent(code);
            return true;
        }
    }
    return false;
}

} // namespace regards
