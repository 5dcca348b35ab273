// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/interviewplace.h"

#include "core/words/words.h"
#include "forms/common/banner.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/interview/alertdialog.h"
#include "forms/interview/interviewlist.h"
#include "forms/interview/newinterview.h"
#include "forms/interview/questionspage.h"
#include "forms/interview/quotespage.h"
#include "forms/interview/ratingspage.h"
#include "forms/interview/readbackpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Tab { Questions, Quotes, Ratings, ReadBack };

} // namespace

InterviewPlace::InterviewPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new InterviewList(desk, this))
    , m_new(new NewInterview(desk, this))
{
    setObjectName(u"interviewPlace"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_new);
    m_stack->addWidget(makeHeld());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connectPages();
}

QWidget *InterviewPlace::makeHeld()
{
    auto *page = new QWidget(this);
    m_heldTitle = style::heading({}, 2, page);
    m_heldTitle->setObjectName(u"heldTitle"_s);
    auto *back = new QPushButton(tr("All interviews"), page);
    back->setObjectName(u"allInterviews"_s);
    auto *alert = new QPushButton(tr("Grave danger passed on…"), page);
    alert->setObjectName(u"alertHeld"_s);
    m_questions = new QuestionsPage(desk(), page);
    m_quotes = new QuotesPage(desk(), page);
    m_ratings = new RatingsPage(desk(), page);
    m_readBack = new ReadBackPage(desk(), page);
    m_tabs = new QTabWidget(page);
    m_tabs->setObjectName(u"interviewTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the interview"));
    m_tabs->addTab(m_questions, tr("Questions"));
    m_tabs->addTab(m_quotes, tr("Quotes"));
    m_tabs->addTab(m_ratings, tr("Ratings from this interview"));
    m_tabs->addTab(m_readBack, tr("Read back and end"));
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_heldTitle, 1);
    head->addWidget(alert);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    connect(back, &QPushButton::clicked, this, &InterviewPlace::showList);
    connect(alert, &QPushButton::clicked, this, &InterviewPlace::showAlert);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InterviewPlace::showTab);
    return page;
}

void InterviewPlace::connectPages()
{
    connect(m_list, &InterviewList::newWanted, this, &InterviewPlace::showNew);
    connect(m_list, &InterviewList::alertWanted, this, &InterviewPlace::showAlert);
    connect(m_list, &InterviewList::interviewChosen, this, &InterviewPlace::showInterview);
    connect(m_new, &NewInterview::cancelled, this, &InterviewPlace::showList);
    connect(m_new, &NewInterview::started, this, &InterviewPlace::showInterview);
    connect(m_new, &NewInterview::saved, this, &Place::saved);
    connect(m_new, &NewInterview::refused, this, [this] {
        showList();
        m_banner->say(Banner::Kind::Success, tr("The refusal is counted. Nothing else was kept."));
    });
    connect(m_questions, &QuestionsPage::saved, this, &Place::saved);
    connect(m_questions, &QuestionsPage::failed, this, &InterviewPlace::fail);
    connect(m_questions, &QuestionsPage::quoteWanted, this, &InterviewPlace::quote);
    connect(m_quotes, &QuotesPage::saved, this, &Place::saved);
    connect(m_quotes, &QuotesPage::failed, this, &InterviewPlace::fail);
    connect(m_quotes, &QuotesPage::countChanged, this, [this](qsizetype count) {
        m_tabs->setTabText(Quotes, count > 0 ? tr("Quotes (%1)").arg(count) : tr("Quotes"));
    });
    connect(m_ratings, &RatingsPage::saved, this, &Place::saved);
    connect(m_ratings, &RatingsPage::failed, this, &InterviewPlace::fail);
    connect(m_readBack, &ReadBackPage::failed, this, &InterviewPlace::fail);
    connect(m_readBack, &ReadBackPage::ended, this, [this] {
        Q_EMIT saved();
        showList();
    });
    connect(m_readBack, &ReadBackPage::erased, this, [this] {
        m_interview = {};
        m_questions->clear();
        m_quotes->showInterview({});
        showList();
        m_banner->say(Banner::Kind::Success, tr("The interview is erased."));
    });
}

void InterviewPlace::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_visitUnit = visitUnit;
    m_list->setVisit(visit);
    if (m_stack->currentWidget() == m_new)
        m_new->begin(visit, visitUnit);
}

void InterviewPlace::showList()
{
    commit();
    m_interview = {};
    m_banner->clear();
    m_list->setVisit(m_visit);
    m_stack->setCurrentIndex(0);
    m_list->firstFocus()->setFocus();
}

void InterviewPlace::showNew()
{
    m_banner->clear();
    m_new->begin(m_visit, m_visitUnit);
    m_stack->setCurrentWidget(m_new);
    m_new->firstFocus()->setFocus();
}

void InterviewPlace::showInterview(const RecordId &id)
{
    const auto interview = desk().notebook.find<Interview>(id);
    if (!interview || interview->redacted || interview->deleted)
        return;
    m_banner->clear();
    m_interview = id;
    const Words words(desk().language);
    //: the interview that is being held: with whom, where
    m_heldTitle->setText(tr("%1 · %2").arg(words.choice(u"interview"_s, u"category"_s, interview->category),
                                           placeName(desk().notebook, interview->visitUnit)));
    m_questions->showInterview(*interview);
    m_quotes->showInterview(id);
    m_ratings->showInterview(*interview);
    m_readBack->showInterview(*interview);
    m_tabs->setCurrentIndex(Questions);
    m_stack->setCurrentIndex(2);
    m_questions->firstFocus()->setFocus();
}

void InterviewPlace::showTab(int tab)
{
    if (!m_interview)
        return;
    commit();
    const auto interview = desk().notebook.find<Interview>(m_interview);
    if (interview && tab == ReadBack)
        m_readBack->showInterview(*interview);
}

void InterviewPlace::quote(const QString &words, const QList<CriterionCode> &criteria)
{
    if (words.isEmpty())
        return m_banner->say(Banner::Kind::Info, tr("Select the words first, then press Ctrl+Q."));
    m_quotes->add(words, criteria);
    m_banner->say(Banner::Kind::Success,
                  tr("Kept as a quote: “%1”. Under “Quotes” you say whether it may be printed.").arg(words.left(60)));
}

void InterviewPlace::showAlert()
{
    auto *dialog = new AlertDialog(desk(), m_visit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertDialog::saved, this, [this] {
        Q_EMIT saved();
        m_banner->say(Banner::Kind::Success, tr("Recorded that it was passed on."));
    });
    dialog->open();
}

void InterviewPlace::fail(const Error &error)
{
    m_banner->say(error, desk().language);
}

void InterviewPlace::commit()
{
    m_questions->commit();
    m_quotes->commit();
}

QString InterviewPlace::state() const
{
    if (!m_interview)
        return {};
    return m_interview.text() + u'/' + QString::number(m_tabs->currentIndex()) + u'/' + m_questions->state();
}

void InterviewPlace::setState(const QString &state)
{
    const QStringList parts = state.split(u'/');
    const auto id = RecordId::fromText(parts.value(0));
    if (!id)
        return;
    showInterview(*id);
    m_tabs->setCurrentIndex(parts.value(1).toInt());
    m_questions->setState(parts.value(2));
}

QWidget *InterviewPlace::firstFocus()
{
    if (m_stack->currentWidget() == m_new)
        return m_new->firstFocus();
    return m_interview ? m_questions->firstFocus() : m_list->firstFocus();
}

} // namespace regards
