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

using namespace Qt::Literals::StringLiterals;

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
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(style::hint(tr("Only where this interview allows it; leave the rest. Keys 1 2 3 4, 0, 9 rate the "
                                     "criterion that is marked and go on to the next."),
                                  this));
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RatingsPage::showCurrent);
    connect(m_buttons, &RatingButtons::chosen, this, &RatingsPage::rate);
}

void RatingsPage::showInterview(const Interview &interview)
{
    m_interview = interview.id;
    m_list->clear();
    const auto category = interviewCategoryFromToken(interview.category).value_or(InterviewCategory::ServiceUser);
    QList<CriterionCode> codes;
    for (const Question &question : m_desk.toolkit.guide(category).questions)
        codes.append(question.allCriteria());
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    for (const CriterionCode code : std::as_const(codes)) {
        const Criterion *criterion = m_desk.toolkit.criterion(code);
        if (!criterion)
            continue;
        auto *item = new QTreeWidgetItem(m_list, {criterionLine(*criterion, m_desk.language)});
        item->setData(0, Qt::UserRole, code.text());
        item->setToolTip(0, criterion->statement.in(m_desk.language));
        showRating(item, ratingOf(code.text()));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QWidget *RatingsPage::firstFocus() const
{
    return m_list;
}

std::optional<Rating> RatingsPage::ratingOf(const QString &criterion) const
{
    const auto found =
        m_desk.notebook.all<InterviewRating>(Query(u"interview"_s, m_interview).where(u"criterion"_s, criterion));
    return found.isEmpty() ? std::nullopt : found.constFirst().rating;
}

void RatingsPage::showRating(QTreeWidgetItem *item, const std::optional<Rating> &rating)
{
    item->setIcon(1, markIcon(rating));
    item->setText(1, ratingWord(m_desk.toolkit, rating, m_desk.language));
}

void RatingsPage::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_buttons->setEnabled(item != nullptr);
    m_buttons->setRating(item ? ratingOf(item->data(0, Qt::UserRole).toString()) : std::nullopt);
}

void RatingsPage::rate(const std::optional<Rating> &rating)
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    InterviewRating record;
    record.interview = m_interview;
    record.criterion = item->data(0, Qt::UserRole).toString();
    record.rating = rating;
    const Result<RecordId> put = m_desk.notebook.put(record);
    if (!put) {
        Q_EMIT failed(put.error());
        return;
    }
    showRating(item, rating);
    m_buttons->setRating(rating);
    Q_EMIT saved();
}

bool RatingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        if (const auto meant = ratingForKey(*static_cast<QKeyEvent *>(event))) {
            rate(*meant);
            if (QTreeWidgetItem *next = m_list->itemBelow(m_list->currentItem()); next && *meant)
                m_list->setCurrentItem(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regards
