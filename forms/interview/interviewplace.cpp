// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/interviewplace.h"

#include "core/storage/blankcode.h"
#include "core/words/words.h"
#include "forms/common/banner.h"
#include "forms/common/flowlayout.h"
#include "forms/common/pagestack.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/interview/alertdialog.h"
#include "forms/interview/blankcodeform.h"
#include "forms/interview/interviewlist.h"
#include "forms/interview/newinterview.h"
#include "forms/interview/questionspage.h"
#include "forms/interview/quotespage.h"
#include "forms/interview/ratingspage.h"
#include "forms/interview/readbackpage.h"

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

const QString CodeState = u"code"_s;
constexpr int Minute = 60'000;
constexpr int Tick = 10'000; // milliseconds between two looks at the minutes that have passed
constexpr int LongestShown = 240; // minutes: after that it is being read again, not held

/// Only the page that is shown says how much room the stack needs.
void fitCurrent(QStackedWidget *stack)
{
    const auto fit = [stack](int current) {
        for (int i = 0; i < stack->count(); ++i) {
            const auto policy = i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            stack->widget(i)->setSizePolicy(policy, policy);
        }
        stack->updateGeometry();
    };
    QObject::connect(stack, &QStackedWidget::currentChanged, stack, fit);
    fit(stack->currentIndex());
}

} // namespace

InterviewPlace::InterviewPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_banner(new Banner(this))
    , m_stack(new PageStack(this))
    , m_list(new InterviewList(desk, this))
    , m_new(new NewInterview(desk, this))
{
    setObjectName(u"interviewPlace"_s);
    m_stack->addPage(m_list);
    m_stack->addPage(m_new);
    m_stack->addPage(makeHeld());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connectPages();
    connectTabs();
    fitCurrent(m_tabs->findChild<QStackedWidget *>());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &InterviewPlace::refresh);
    connect(&desk.notebook, &Notebook::changed, this, [this](const QSet<RecordId> &records) {
        m_isAllChanged = m_isAllChanged || records.isEmpty();
        m_changed.unite(records);
        if (m_interview)
            m_refresh.start();
    });
    m_tick.setInterval(Tick);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &InterviewPlace::showElapsed);
}

InterviewPlace::~InterviewPlace()
{
    delete m_alert; // it writes as it goes, and all that listens is still whole
    desk().notebook.disconnect(this);
}

QLayout *InterviewPlace::makeHead()
{
    m_heldTitle = style::heading({}, 2, m_held);
    m_heldTitle->setObjectName(u"heldTitle"_s);
    m_heldTitle->setWordWrap(false);
    m_elapsed = style::hint({}, m_held);
    m_elapsed->setObjectName(u"elapsed"_s);
    m_elapsed->setWordWrap(false);
    const auto button = [this](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, m_held);
        made->setObjectName(name);
        return made;
    };
    auto *back = button(u"allInterviews"_s, tr("All interviews"));
    auto *alert = button(u"alertHeld"_s, tr("Grave danger passed on…"));
    m_code = button(u"chooseCode"_s, tr("Code for the blank screen…"));
    auto *head = new FlowLayout(nullptr, style::Gap);
    for (QWidget *part :
         {static_cast<QWidget *>(back), static_cast<QWidget *>(m_heldTitle), static_cast<QWidget *>(m_elapsed),
          static_cast<QWidget *>(alert), static_cast<QWidget *>(m_code)})
        head->addWidget(part);
    connect(back, &QPushButton::clicked, this, &InterviewPlace::showList);
    connect(alert, &QPushButton::clicked, this, [this] { showAlert({}); });
    connect(m_code, &QPushButton::clicked, this, &InterviewPlace::chooseCode);
    return head;
}

QWidget *InterviewPlace::makeHeld()
{
    m_held = new QWidget(this);
    m_questions = new QuestionsPage(desk(), m_held);
    m_quotes = new QuotesPage(desk(), m_held);
    m_ratings = new RatingsPage(desk(), m_held);
    m_readBack = new ReadBackPage(desk(), m_held);
    auto *column = new QVBoxLayout(m_held);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeHead());
    m_tabs = new QTabWidget(m_held);
    m_tabs->setObjectName(u"interviewTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the interview"));
    m_tabs->addTab(m_questions, tr("Questions"));
    m_tabs->addTab(m_quotes, tr("Quotes"));
    m_tabs->addTab(m_ratings, tr("Ratings from this interview"));
    m_tabs->addTab(m_readBack, tr("Read back and end"));
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InterviewPlace::showTab);
    return m_held;
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
}

void InterviewPlace::connectTabs()
{
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
    connect(m_readBack, &ReadBackPage::saved, this, &Place::saved);
    connect(m_readBack, &ReadBackPage::failed, this, &InterviewPlace::fail);
    connect(m_readBack, &ReadBackPage::quoteWanted, this, &InterviewPlace::quote);
    connect(m_readBack, &ReadBackPage::ended, this, [this] {
        Q_EMIT saved();
        showList();
        m_banner->say(Banner::Kind::Success, tr("The interview is ended and kept."));
    });
    connect(m_readBack, &ReadBackPage::erased, this, [this] {
        showList();
        m_banner->say(Banner::Kind::Success,
                      tr("The interview is erased here. Hand over again, so that it is erased in the archive too."));
    });
}

void InterviewPlace::setBlankCode(BlankCode *code)
{
    m_blankCode = code;
    m_new->setBlankCode(code);
}

bool InterviewPlace::isListening() const
{
    return m_stack->current() == m_new || (m_interview && !m_isEnded);
}

void InterviewPlace::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    const bool isOtherVisit = visit != m_visit;
    m_visit = visit;
    m_visitUnit = visitUnit;
    m_list->setPlaceOf(visit, visitUnit);
    if (m_stack->current() != m_new)
        return;
    if (isOtherVisit)
        m_new->begin(visit, visitUnit);
    else
        m_new->moveTo(visitUnit);
}

void InterviewPlace::leaveInterview()
{
    commit();
    m_interview = {};
    m_isEnded = false;
    m_tick.stop();
    m_questions->clear();
    m_quotes->showInterview({});
    m_readBack->clear();
}

void InterviewPlace::showList()
{
    leaveInterview();
    m_banner->clear();
    m_list->setPlaceOf(m_visit, m_visitUnit);
    m_stack->setCurrent(m_list);
    m_list->firstFocus()->setFocus();
}

void InterviewPlace::showNew()
{
    m_banner->clear();
    m_new->begin(m_visit, m_visitUnit);
    m_stack->setCurrent(m_new);
    m_new->firstFocus()->setFocus();
}

void InterviewPlace::showInterview(const RecordId &id)
{
    const auto interview = desk().notebook.find<Interview>(id);
    if (!interview || interview->redacted || interview->deleted)
        return;
    m_banner->clear();
    m_interview = id;
    m_isEnded = interview->minutes.has_value();
    m_changed.clear();
    m_isAllChanged = false;
    const Words words(desk().language);
    //: the interview that is being held: with whom, where
    m_heldTitle->setText(tr("%1 · %2").arg(words.choice(u"interview"_s, u"category"_s, interview->category),
                                           placeName(desk().notebook, interview->visitUnit)));
    m_questions->showInterview(*interview);
    m_quotes->showInterview(id);
    m_ratings->showInterview(*interview);
    m_readBack->showInterview(*interview);
    m_tabs->setCurrentIndex(Questions);
    m_stack->setCurrent(m_held);
    showElapsed();
    showCodeButton();
    m_tick.start();
    m_questions->begin();
}

void InterviewPlace::showElapsed()
{
    const auto interview = desk().notebook.find<Interview>(m_interview);
    if (!interview)
        return;
    const auto category = interviewCategoryFromToken(interview->category).value_or(InterviewCategory::ServiceUser);
    const qint64 passed = (desk().notebook.world().now() - interview->startedAt.toMSecsSinceEpoch()) / Minute;
    QString text;
    if (interview->minutes)
        text = *interview->minutes > 0 ? tr("took %n minute(s)", nullptr, int(*interview->minutes)) : tr("ended");
    else if (interview->startedAt.isValid() && passed >= 0 && passed < LongestShown)
        //: minutes that have passed, of those the guide is meant for
        text = tr("%1 of %2 minutes").arg(passed).arg(desk().toolkit.guide(category).minutes);
    m_elapsed->setText(text);
    m_elapsed->setVisible(!text.isEmpty());
}

void InterviewPlace::showCodeButton()
{
    m_code->setVisible(m_blankCode && !m_blankCode->isSet() && !m_isEnded);
}

void InterviewPlace::showTab(int tab)
{
    if (!m_interview)
        return;
    commit();
    m_banner->clear();
    if (tab == ReadBack)
        m_readBack->refresh();
}

void InterviewPlace::refresh()
{
    const QSet<RecordId> changed = std::exchange(m_changed, {});
    const bool isAll = std::exchange(m_isAllChanged, false);
    if (!m_interview)
        return;
    const auto interview = desk().notebook.find<Interview>(m_interview);
    if (!interview || interview->redacted || interview->deleted) {
        showList();
        return m_banner->say(Banner::Kind::Info, tr("That interview is no longer here."));
    }
    m_isEnded = interview->minutes.has_value();
    m_questions->refresh(isAll ? QSet<RecordId>() : changed);
    m_quotes->refresh();
    m_ratings->refresh();
    if (m_tabs->currentIndex() == ReadBack)
        m_readBack->refresh();
    showElapsed();
}

void InterviewPlace::quote(const QString &words, const QList<CriterionCode> &criteria)
{
    if (words.isEmpty())
        return m_banner->say(Banner::Kind::Info, tr("Select the words first, then press Ctrl+Q."));
    m_quotes->add(words, criteria);
    constexpr qsizetype Longest = 60;
    m_banner->say(Banner::Kind::Success,
                  tr("Kept as a quote: “%1”. Under “Quotes” you can change it and its criteria.")
                      .arg(words.size() > Longest ? words.left(Longest) + u'…' : words));
}

void InterviewPlace::showAlert(const RecordId &alert)
{
    auto *dialog = new AlertDialog(desk(), m_visit, alert, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_alert = dialog;
    connect(dialog, &AlertDialog::saved, this, [this] {
        Q_EMIT saved();
        m_banner->say(Banner::Kind::Success, tr("Recorded that it was passed on."));
    });
    dialog->open();
}

void InterviewPlace::chooseCode()
{
    auto *dialog = new BlankCodeDialog(*m_blankCode, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        showCodeButton();
        m_questions->firstFocus()->setFocus();
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
    if (m_stack->current() == m_new && m_new->made())
        return m_new->made().text() + u'/' + CodeState;
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
    if (parts.value(1) == CodeState) {
        const auto interview = desk().notebook.find<Interview>(*id);
        if (!interview || interview->redacted || interview->deleted)
            return;
        m_new->begin(m_visit, m_visitUnit);
        m_new->resume(*interview);
        m_stack->setCurrent(m_new);
        return;
    }
    showInterview(*id);
    m_tabs->setCurrentIndex(parts.value(1).toInt());
    m_questions->setState(parts.value(2));
}

QWidget *InterviewPlace::firstFocus()
{
    if (m_stack->current() == m_new)
        return m_new->firstFocus();
    if (!m_interview)
        return m_list->firstFocus();
    switch (m_tabs->currentIndex()) {
    case Ratings:
        return m_ratings->firstFocus();
    case ReadBack:
        return m_readBack->firstFocus();
    default:
        return m_questions->isVisible() ? m_questions->firstFocus() : m_tabs->tabBar();
    }
}

} // namespace regards
