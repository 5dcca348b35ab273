// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criteriontree.h"

#include "forms/common/ratingmark.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace regards {

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int TitleRole = Qt::UserRole + 1;

CriterionCode codeOf(const QTreeWidgetItem *item)
{
    if (!item)
        return {};
    return CriterionCode::fromText(item->data(0, CodeRole).toString()).value_or(CriterionCode());
}

} // namespace

CriterionTree::CriterionTree(const Toolkit &toolkit, const QString &language, QWidget *parent)
    : QTreeWidget(parent)
    , m_toolkit(toolkit)
    , m_language(language)
{
    setObjectName(QStringLiteral("criteria"));
    setAccessibleName(tr("Themes, standards and criteria"));
    setHeaderHidden(true);
    setColumnCount(1);
    setIndentation(14);
    setUniformRowHeights(true);
    setIconSize({20, 20});
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (const CriterionCode code = codeOf(item); !code.isNone())
            Q_EMIT chosen(code);
    });
}

void CriterionTree::fill()
{
    for (const Theme &theme : m_toolkit.themes()) {
        auto *themeItem = new QTreeWidgetItem(this);
        themeItem->setData(0, TitleRole, QString(theme.code.text() + u"  " + theme.shortTitle.in(m_language)));
        themeItem->setToolTip(0, theme.title.in(m_language));
        QFont bold = font();
        bold.setBold(true);
        themeItem->setFont(0, bold);
        for (const Standard &standard : theme.standards) {
            auto *standardItem = new QTreeWidgetItem(themeItem);
            standardItem->setData(0, TitleRole, QString(standard.code.text() + u"  " + standard.title.in(m_language)));
            standardItem->setToolTip(0, standard.title.in(m_language));
            for (const Criterion &criterion : standard.criteria) {
                auto *item = new QTreeWidgetItem(standardItem);
                item->setText(0, criterion.code.text() + u"  " + criterion.statement.in(m_language));
                item->setData(0, CodeRole, criterion.code.text());
                item->setToolTip(0, criterion.statement.in(m_language));
                m_items.insert(criterion.code, item);
                showRating(item, std::nullopt);
            }
            count(standardItem);
        }
        themeItem->setExpanded(true);
    }
}

void CriterionTree::showRating(QTreeWidgetItem *item, const std::optional<Rating> &rating)
{
    item->setIcon(0, markIcon(rating));
    const QString word = ratingWord(m_toolkit, rating, m_language);
    item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(0), word));
}

void CriterionTree::count(QTreeWidgetItem *standard)
{
    QTreeWidgetItem *theme = standard->parent();
    const auto rated = [this](const QTreeWidgetItem *of) {
        int done = 0;
        for (int i = 0; i < of->childCount(); ++i)
            done += m_ratings.contains(codeOf(of->child(i))) ? 1 : 0;
        return done;
    };
    //: a standard in the tree: its title, how many criteria are rated, how many there are
    const QString pattern = tr("%1   %2/%3");
    standard->setText(
        0, pattern.arg(standard->data(0, TitleRole).toString()).arg(rated(standard)).arg(standard->childCount()));
    int done = 0;
    int all = 0;
    for (int i = 0; i < theme->childCount(); ++i) {
        done += rated(theme->child(i));
        all += theme->child(i)->childCount();
    }
    theme->setText(0, pattern.arg(theme->data(0, TitleRole).toString()).arg(done).arg(all));
}

void CriterionTree::setRatings(const QHash<CriterionCode, Rating> &ratings)
{
    m_ratings = ratings;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const auto rating = ratings.constFind(it.key());
        showRating(*it, rating != ratings.cend() ? std::optional(*rating) : std::nullopt);
    }
    for (int theme = 0; theme < topLevelItemCount(); ++theme) {
        for (int standard = 0; standard < topLevelItem(theme)->childCount(); ++standard)
            count(topLevelItem(theme)->child(standard));
    }
    applyFilter();
}

void CriterionTree::setRating(CriterionCode code, const std::optional<Rating> &rating)
{
    QTreeWidgetItem *item = m_items.value(code);
    if (!item)
        return;
    if (rating)
        m_ratings.insert(code, *rating);
    else
        m_ratings.remove(code);
    showRating(item, rating);
    count(item->parent());
}

void CriterionTree::setOnlyUnrated(bool only)
{
    m_onlyUnrated = only;
    applyFilter();
}

void CriterionTree::applyFilter()
{
    const CriterionCode shown = current();
    for (int t = 0; t < topLevelItemCount(); ++t) {
        QTreeWidgetItem *theme = topLevelItem(t);
        bool anyInTheme = false;
        for (int s = 0; s < theme->childCount(); ++s) {
            QTreeWidgetItem *standard = theme->child(s);
            bool anyInStandard = false;
            for (int c = 0; c < standard->childCount(); ++c) {
                QTreeWidgetItem *item = standard->child(c);
                const CriterionCode code = codeOf(item);
                const bool hidden = m_onlyUnrated && code != shown && m_ratings.contains(code);
                item->setHidden(hidden);
                anyInStandard |= !hidden;
            }
            standard->setHidden(!anyInStandard);
            anyInTheme |= anyInStandard;
        }
        theme->setHidden(!anyInTheme);
    }
}

CriterionCode CriterionTree::current() const
{
    return codeOf(currentItem());
}

void CriterionTree::setCurrent(CriterionCode code)
{
    QTreeWidgetItem *item = m_items.value(code);
    if (!item)
        return;
    item->setHidden(false);
    item->parent()->setHidden(false);
    item->parent()->parent()->setHidden(false);
    item->parent()->parent()->setExpanded(true);
    item->parent()->setExpanded(true);
    setCurrentItem(item);
    scrollToItem(item);
}

CriterionCode CriterionTree::neighbour(CriterionCode code, int step, bool unratedOnly) const
{
    const QList<Criterion> &all = m_toolkit.criteria();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).code == code)
            at = i;
    }
    if (at < 0 && step < 0)
        return {};
    for (qsizetype i = at + step; i >= 0 && i < all.size(); i += step) {
        if (!unratedOnly || !m_ratings.contains(all.at(i).code))
            return all.at(i).code;
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

void CriterionTree::keyPressEvent(QKeyEvent *event)
{
    if (!current().isNone()) {
        if (const auto meant = ratingForKey(*event)) {
            Q_EMIT ratingTyped(*meant);
            return;
        }
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace regards
