// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/ratingspage.h"

#include "forms/common/criterionfinder.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QString codeOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

} // namespace

RatingsPage::RatingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget(this))
    , m_buttons(new RatingButtons(desk.toolkit, desk.language, this))
{
    setObjectName(u"ratingsPage"_s);
    m_list->setObjectName(u"interviewCriteria"_s);
    m_list->setAccessibleName(tr("Criteria this interview tells something about"));
    m_list->setHeaderLabels({tr("Criterion"), tr("Rating")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(style::hint(tr("Only where this interview allows it; leave the rest. Keys 1 2 3 4, 0, 9 rate the "
                                     "criterion that is marked and go on to the next; Ctrl+Down goes to the next "
                                     "without a rating."),
                                  this));
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RatingsPage::showCurrent);
    connect(m_buttons, &RatingButtons::chosen, this, &RatingsPage::rate);
}

void RatingsPage::build(InterviewCategory category)
{
    m_list->clear();
    m_items.clear();
    QList<CriterionCode> asked;
    for (const Question &question : m_desk.toolkit.guide(category).questions)
        asked.append(question.allCriteria());
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    QList<CriterionCode> others;
    for (const Criterion &criterion : m_desk.toolkit.criteria()) {
        if (!std::binary_search(asked.begin(), asked.end(), criterion.code))
            others.append(criterion.code);
    }
    addGroup(tr("What this guide asks about"), asked);
    addGroup(tr("All other criteria"), others);
    m_built = category;
}

void RatingsPage::addGroup(const QString &title, const QList<CriterionCode> &codes)
{
    auto *group = new QTreeWidgetItem(m_list, {title});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (const CriterionCode code : codes) {
        const Criterion *criterion = m_desk.toolkit.criterion(code);
        if (!criterion)
            continue;
        auto *item = new QTreeWidgetItem(group, {criterionLine(*criterion, m_desk.language)});
        item->setData(0, Qt::UserRole, code.text());
        item->setToolTip(0, criterion->statement.in(m_desk.language));
        m_items.append(item);
    }
    group->setExpanded(m_list->topLevelItemCount() == 1);
}

void RatingsPage::showInterview(const Interview &interview)
{
    m_interview = interview.id;
    const auto category = interviewCategoryFromToken(interview.category).value_or(InterviewCategory::ServiceUser);
    if (m_built != category)
        build(category);
    refresh();
    if (!m_items.isEmpty())
        m_list->setCurrentItem(m_items.constFirst());
}

void RatingsPage::refresh()
{
    m_ratings.clear();
    for (const InterviewRating &rating : m_desk.notebook.all<InterviewRating>(Query(u"interview"_s, m_interview))) {
        if (rating.rating)
            m_ratings.insert(rating.criterion, *rating.rating);
    }
    for (QTreeWidgetItem *item : std::as_const(m_items))
        showRating(item);
    showCurrent();
}

QWidget *RatingsPage::firstFocus() const
{
    return m_list;
}

void RatingsPage::showRating(QTreeWidgetItem *item)
{
    const auto found = m_ratings.constFind(codeOf(item));
    const auto rating = found == m_ratings.cend() ? std::nullopt : std::optional(*found);
    const QString word = ratingWord(m_desk.toolkit, rating, m_desk.language);
    if (item->text(1) == word)
        return;
    item->setIcon(1, markIcon(rating));
    item->setText(1, word);
}

void RatingsPage::showCurrent()
{
    const QString code = codeOf(m_list->currentItem());
    const auto found = m_ratings.constFind(code);
    m_buttons->setEnabled(!code.isEmpty());
    m_buttons->setRating(found == m_ratings.cend() ? std::nullopt : std::optional(*found));
}

void RatingsPage::rate(const std::optional<Rating> &rating)
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (codeOf(item).isEmpty())
        return;
    InterviewRating record;
    record.interview = m_interview;
    record.criterion = codeOf(item);
    record.rating = rating;
    const Result<RecordId> put = m_desk.notebook.put(record);
    if (!put) {
        Q_EMIT failed(put.error());
        return;
    }
    if (rating)
        m_ratings.insert(record.criterion, *rating);
    else
        m_ratings.remove(record.criterion);
    showRating(item);
    m_buttons->setRating(rating);
    Q_EMIT saved();
}

void RatingsPage::goToNextUnrated()
{
    const qsizetype now = m_items.indexOf(m_list->currentItem());
    for (qsizetype step = 1; step <= m_items.size(); ++step) {
        QTreeWidgetItem *item = m_items.at((now + step) % m_items.size());
        if (!m_ratings.contains(codeOf(item)))
            return m_list->setCurrentItem(item);
    }
}

bool RatingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Down && key.modifiers() == Qt::ControlModifier) {
        goToNextUnrated();
        return true;
    }
    const auto meant = ratingForKey(key);
    if (!meant)
        return false;
    rate(*meant);
    if (QTreeWidgetItem *next = m_list->itemBelow(m_list->currentItem()); next && *meant)
        m_list->setCurrentItem(next);
    return true;
}

} // namespace regards
