// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/interviewsheet.h"

#include "core/exchange/codes.h"
#include "core/words/words.h"
#include "forms/common/choicebox.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/interview/questionspage.h"
#include "forms/interview/quotespage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int MostMinutes = 300;
constexpr int MostPeople = 40;

QList<Interview> interviewsOf(const Notebook &notebook, const SheetOrigin &place, InterviewCategory category)
{
    QList<Interview> interviews;
    const Query own = Query(u"visit"_s, place.visit).where(u"observer"_s, place.observer);
    for (const Interview &interview : notebook.all<Interview>(own.where(u"category"_s, token(category)))) {
        const bool isThatDay = interview.startedAt.toLocalTime().date() == place.day;
        if (interview.visitUnit == place.visitUnit && isThatDay && interview.consent == u"given")
            interviews.append(interview);
    }
    return interviews;
}

} // namespace

InterviewSheet::InterviewSheet(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeBegin());
    m_stack->addWidget(area);
    m_stack->addWidget(makeTyped());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *InterviewSheet::makeBegin()
{
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_begin = new QPushButton(page);
    m_begin->setObjectName(u"paperBegin"_s);
    m_begin->setProperty("main", true);
    QLayout *consent = makeConsent(page); // first, as Tab goes by the order of making
    m_listTitle = style::heading(tr("Interviews of that day that are here"), 2, page);
    m_list = new QListWidget(page);
    m_list->setObjectName(u"paperInterviews"_s);
    m_list->setAccessibleName(m_listTitle->text());
    auto *column = new QVBoxLayout(page);
    column->addLayout(consent);
    column->addWidget(m_more);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    setTabOrder(m_private, m_begin);
    setTabOrder(m_begin, m_list);
    column->addWidget(m_listTitle);
    column->addWidget(m_list);
    column->addStretch(1);
    const auto consented = [this] {
        const bool isRefused = m_refused->isChecked();
        m_more->setVisible(!isRefused);
        m_begin->setText(isRefused ? tr("Record the refusal") : tr("On to the answers"));
        Q_EMIT refused({});
    };
    connect(m_given, &QRadioButton::toggled, this, consented);
    connect(m_refused, &QRadioButton::toggled, this, consented);
    connect(m_begin, &QPushButton::clicked, this, &InterviewSheet::begin);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { showInterview(RecordId(item->data(Qt::UserRole).toByteArray())); });
    consented();
    return page;
}

QLayout *InterviewSheet::makeConsent(QWidget *page)
{
    const Words words(m_desk.language);
    auto *group = new QHBoxLayout;
    m_given = new QRadioButton(tr("Consent was &given"), page);
    m_given->setObjectName(u"paperGiven"_s);
    m_refused = new QRadioButton(tr("It was &refused"), page);
    m_refused->setObjectName(u"paperRefused"_s);
    group->addWidget(m_given);
    group->addWidget(m_refused);
    group->addStretch(1);

    m_more = new QWidget(page);
    m_time = new QLineEdit(m_more);
    m_time->setObjectName(u"paperBegun"_s);
    m_time->setPlaceholderText(tr("9:15"));
    m_time->setAccessibleDescription(tr("As it stands on the sheet: 9:15, 9h15 or 915. Empty: noon."));
    m_minutes = new QSpinBox(m_more);
    m_minutes->setObjectName(u"paperMinutes"_s);
    m_minutes->setRange(0, MostMinutes);
    m_minutes->setSpecialValueText(tr("not noted"));
    m_people = new QSpinBox(m_more);
    m_people->setObjectName(u"paperPeople"_s);
    m_people->setRange(1, MostPeople);
    for (QWidget *field : std::initializer_list<QWidget *>{m_minutes, m_people})
        ignoreWheel(field);
    m_mode = new ChoiceBox(u"interview"_s, u"consent_mode"_s, words, {}, m_more);
    m_mode->setObjectName(u"paperMode"_s);
    m_authorisation = new ChoiceBox(u"interview"_s, u"authorisation"_s, words, {}, m_more);
    m_authorisation->setObjectName(u"paperAuthorisation"_s);
    m_code = new QLineEdit(m_more);
    m_code->setObjectName(u"paperCode"_s);
    m_code->setPlaceholderText(tr("as printed on the sheet; empty if there is none"));
    m_code->setToolTip(m_code->placeholderText()); // whole, where the field is short
    m_private = new QCheckBox(tr("In a private place"), m_more);
    m_private->setObjectName(u"paperPrivate"_s);
    m_interpreter = new QCheckBox(tr("With an interpreter"), m_more);
    m_interpreter->setObjectName(u"paperInterpreter"_s);
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Begun at"), m_time);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("How many &people"), m_people);
    form->addRow(tr("&How they agreed"), m_mode);
    form->addRow(tr("&Authorisation, under 18"), m_authorisation);
    form->addRow(tr("&Withdrawal code"), m_code);
    form->addRow(m_private);
    form->addRow(m_interpreter);
    return group;
}

QWidget *InterviewSheet::makeTyped()
{
    auto *page = new QWidget(this);
    m_tabs = new QTabWidget(page);
    auto *done = new QPushButton(tr("&Done with this interview"), page);
    done->setObjectName(u"paperInterviewDone"_s);
    m_tabs->setObjectName(u"paperInterviewTabs"_s);
    m_questions = new QuestionsPage(m_desk, m_tabs);
    m_quotes = new QuotesPage(m_desk, m_tabs);
    m_tabs->addTab(m_questions, tr("Answers"));
    m_tabs->addTab(m_quotes, tr("Quotes"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    m_tabs->setCornerWidget(done);
    connect(done, &QPushButton::clicked, this, [this] {
        showBegin();
        m_given->setFocus();
    });
    connect(m_questions, &QuestionsPage::saved, this, &InterviewSheet::saved);
    connect(m_questions, &QuestionsPage::failed, this, &InterviewSheet::failed);
    connect(m_quotes, &QuotesPage::saved, this, &InterviewSheet::saved);
    connect(m_quotes, &QuotesPage::failed, this, &InterviewSheet::failed);
    connect(m_questions, &QuestionsPage::quoteWanted, this,
            [this](const QString &words, const QList<CriterionCode> &criteria) {
                if (words.isEmpty())
                    return;
                m_quotes->add(words, criteria);
            });
    return page;
}

void InterviewSheet::showSheet(const SheetOrigin &place, InterviewCategory category)
{
    m_place = place;
    m_category = category;
    showBegin();
}

void InterviewSheet::showBegin()
{
    clear();
    m_stack->setCurrentIndex(0);
    for (QRadioButton *choice : {m_given, m_refused}) {
        choice->setAutoExclusive(false);
        choice->setChecked(false);
        choice->setAutoExclusive(true);
    }
    m_time->clear();
    m_minutes->setValue(0);
    m_people->setValue(1);
    m_mode->setToken(u"oral"_s);
    m_authorisation->setToken(u"not_needed"_s);
    m_code->clear();
    m_private->setChecked(false);
    m_interpreter->setChecked(false);
    fillList();
}

void InterviewSheet::fillList()
{
    m_list->clear();
    for (const Interview &interview : interviewsOf(m_desk.notebook, m_place, m_category)) {
        const QTime time = interview.startedAt.toLocalTime().time();
        const QString at = localeFor(m_desk.language).toString(time, QLocale::ShortFormat);
        //: an interview in a list: the time at which it began
        auto *item = new QListWidgetItem(tr("Begun at %1").arg(at), m_list);
        item->setData(Qt::UserRole, interview.id.bytes());
    }
    m_list->setVisible(m_list->count() > 0);
    m_listTitle->setVisible(m_list->count() > 0);
}

QString InterviewSheet::problem() const
{
    if (!m_given->isChecked() && !m_refused->isChecked())
        return tr("Say first whether consent was given or refused, as the sheet does.");
    if (m_refused->isChecked())
        return {};
    if (!timeOnPaper(m_time->text()))
        return tr("“%1” is no time. Type it like 9:15 or 915.").arg(m_time->text());
    if (m_authorisation->token() == u"missing")
        return tr("Without an authorisation there may be no interview with somebody under 18. Its sheets must be "
                  "destroyed.");
    if (m_code->text().trimmed().isEmpty())
        return {};
    const Result<WithdrawalCode> printed = WithdrawalCode::parse(m_code->text());
    if (!printed)
        return tr("This withdrawal code has a typing error. Compare it with the sheet.");
    if (m_desk.notebook.count(Interview::typeName(), Query(u"code"_s, printed->format())) > 0)
        return tr("An interview with this code is here already. Choose it from the list, or compare the code with the "
                  "sheet.");
    return {};
}

Interview InterviewSheet::fromFields() const
{
    Interview interview;
    interview.visit = m_place.visit;
    interview.visitUnit = m_place.visitUnit;
    interview.observer = m_place.observer;
    interview.category = token(m_category);
    interview.consent = m_refused->isChecked() ? u"refused"_s : u"given"_s;
    if (m_refused->isChecked())
        return interview;
    const QDateTime at = momentOnPaper(m_place, timeOnPaper(m_time->text()).value_or(QTime(12, 0)));
    const bool isGroup = m_people->value() > 1;
    const Result<WithdrawalCode> printed = WithdrawalCode::parse(m_code->text());
    interview.consentMode = m_mode->token();
    interview.consentAt = at;
    interview.startedAt = at;
    if (m_minutes->value() > 0)
        interview.minutes = m_minutes->value();
    interview.people = m_people->value();
    interview.textVersion = m_desk.toolkit.consent(m_category, isGroup).version;
    interview.authorisation = m_authorisation->token();
    interview.code = (printed ? *printed : WithdrawalCode::generate(m_desk.notebook.world())).format();
    interview.privatePlace = m_private->isChecked();
    interview.interpreter = m_interpreter->isChecked();
    return interview;
}

void InterviewSheet::begin()
{
    const QString why = problem();
    Q_EMIT refused(why);
    if (!why.isEmpty())
        return;
    const bool isRefused = m_refused->isChecked();
    const Result<RecordId> put = m_desk.notebook.put(fromFields(), m_place.observer);
    if (!put)
        return Q_EMIT failed(put.error());
    Q_EMIT saved();
    if (isRefused) {
        showBegin();
        m_given->setFocus();
    } else {
        showInterview(*put);
    }
}

void InterviewSheet::showInterview(const RecordId &interview)
{
    const auto found = m_desk.notebook.find<Interview>(interview);
    if (!found || found->deleted || found->redacted)
        return showBegin();
    m_interview = interview;
    m_questions->showInterview(*found);
    m_quotes->showInterview(interview);
    m_tabs->setCurrentIndex(0);
    m_stack->setCurrentIndex(1);
    m_questions->firstFocus()->setFocus();
}

void InterviewSheet::refresh(const QSet<RecordId> &records)
{
    if (!m_interview)
        return fillList();
    const auto found = m_desk.notebook.record(m_interview);
    if (!found || found->deleted || found->redacted)
        return showBegin();
    m_questions->refresh(records);
    m_quotes->refresh();
}

void InterviewSheet::commit()
{
    if (!m_interview)
        return;
    m_questions->commit();
    m_quotes->commit();
}

void InterviewSheet::clear()
{
    commit();
    m_interview = {};
    m_questions->clear();
}

QWidget *InterviewSheet::firstFocus() const
{
    return m_interview ? m_questions->firstFocus() : m_given;
}

} // namespace regards
