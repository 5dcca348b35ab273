// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/newinterview.h"

#include "core/exchange/codes.h"
#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int MostPeople = 30;
constexpr int FieldWidth = 420;

} // namespace

NewInterview::NewInterview(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(u"newInterviewPage"_s);
    m_steps->addWidget(makeSetup());
    m_steps->addWidget(makeConsent());
    m_steps->addWidget(makeCode());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_steps, 1);
}

QWidget *NewInterview::makeSetup()
{
    const Words words(m_desk.language);
    auto *page = new QWidget(this);
    m_where = style::hint({}, page);
    m_category = new ChoiceBox(u"interview"_s, u"category"_s, words, {}, page);
    m_category->setObjectName(u"category"_s);
    m_people = new QSpinBox(page);
    m_people->setObjectName(u"people"_s);
    m_people->setRange(1, MostPeople);
    m_people->setSpecialValueText(tr("1, alone"));
    m_second = new QComboBox(page);
    m_second->setObjectName(u"secondObserver"_s);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"interviewLanguage"_s);
    m_language->setEditable(true);
    m_language->addItems({tr("French"), tr("English"), tr("Arabic"), tr("sign language")});
    m_interpreter = new QCheckBox(tr("With an &interpreter"), page);
    m_interpreter->setObjectName(u"interpreter"_s);
    m_private = new QCheckBox(tr("In a place where nobody else &hears"), page);
    m_private->setObjectName(u"privatePlace"_s);
    auto *next = new QPushButton(tr("On to &consent"), page);
    next->setObjectName(u"toConsent"_s);
    next->setProperty("main", true);
    auto *cancel = new QPushButton(tr("Back"), page);
    cancel->setObjectName(u"cancelInterview"_s);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(10);
    for (QWidget *field : {static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_people),
                           static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_language)})
        field->setMaximumWidth(FieldWidth);
    form->addRow(tr("&With whom"), m_category);
    form->addRow(tr("How many &people"), m_people);
    form->addRow(tr("&Second observer"), m_second);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_interpreter);
    form->addRow(QString(), m_private);
    auto *column = new QVBoxLayout(page);
    column->addWidget(style::heading(tr("New interview"), 1, page));
    column->addWidget(m_where);
    column->addLayout(form);
    column->addWidget(style::hint(tr("There is no field for a name, on purpose."), page));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(next);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(next, &QPushButton::clicked, this, &NewInterview::showConsent);
    connect(cancel, &QPushButton::clicked, this, &NewInterview::cancelled);
    return page;
}

QWidget *NewInterview::makeConsent()
{
    const Words words(m_desk.language);
    auto *page = new QWidget(this);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"consentText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_text->setFont(large);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text to read aloud"));
    m_authorisationLabel = new QLabel(tr("&Authorisation for a minor"), page);
    m_authorisation = new ChoiceBox(u"interview"_s, u"authorisation"_s, words, {}, page);
    m_authorisation->setObjectName(u"authorisation"_s);
    m_authorisationLabel->setBuddy(m_authorisation);
    m_mode = new ChoiceBox(u"interview"_s, u"consent_mode"_s, words, {}, page);
    m_mode->setObjectName(u"consentMode"_s);
    auto *modeLabel = new QLabel(tr("How consent is given"), page);
    modeLabel->setBuddy(m_mode);
    auto *back = new QPushButton(tr("Back"), page);
    back->setObjectName(u"backToSetup"_s);
    auto *refused = new QPushButton(tr("Consent &refused"), page);
    refused->setObjectName(u"consentRefused"_s);
    m_give = new QPushButton(tr("Consent &given"), page);
    m_give->setObjectName(u"consentGiven"_s);
    m_give->setProperty("main", true);

    auto *column = new QVBoxLayout(page);
    column->addWidget(style::heading(tr("Read this aloud"), 1, page));
    column->addWidget(m_text, 1);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_authorisationLabel);
    choices->addWidget(m_authorisation);
    choices->addWidget(modeLabel);
    choices->addWidget(m_mode);
    choices->addStretch(1);
    column->addLayout(choices);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(refused);
    buttons->addWidget(m_give);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        m_category->setFocus();
    });
    connect(refused, &QPushButton::clicked, this, &NewInterview::refuse);
    connect(m_give, &QPushButton::clicked, this, &NewInterview::give);
    connect(m_authorisation, &QComboBox::currentIndexChanged, this, &NewInterview::allow);
    return page;
}

QWidget *NewInterview::makeCode()
{
    auto *page = new QWidget(this);
    m_code = new QLabel(page);
    m_code->setObjectName(u"withdrawalCode"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2.4);
    large.setBold(true);
    large.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    m_code->setFont(large);
    m_begin = new QPushButton(tr("&Begin the questions"), page);
    m_begin->setObjectName(u"beginQuestions"_s);
    m_begin->setProperty("main", true);
    auto *column = new QVBoxLayout(page);
    column->addWidget(style::heading(tr("The withdrawal code"), 1, page));
    column->addWidget(style::paragraph(tr("Write this code on a slip and offer it. With it the interview can be erased "
                                          "until the report is sent; nothing else links the person to it. Who takes "
                                          "the slip should know: somebody who finds it could see that they talked "
                                          "with you."),
                                       page));
    column->addWidget(m_code);
    column->addWidget(m_begin, 0, Qt::AlignRight);
    column->addStretch(1);
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT started(m_made); });
    return page;
}

void NewInterview::begin(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_visitUnit = visitUnit;
    m_made = {};
    const auto unit = unitOf(m_desk.notebook, visitUnit);
    m_isForMinors = unit && unit->population == u"minors";
    m_where->setText(tr("In: %1. Ctrl+1 and so on choose another unit.").arg(placeName(m_desk.notebook, visitUnit)));
    m_category->setCurrentIndex(0);
    m_people->setValue(1);
    m_second->clear();
    m_second->addItem(tr("nobody"), RecordId().bytes());
    for (const TeamMember &member : m_desk.notebook.all<TeamMember>(Query(u"visit"_s, visit))) {
        const auto observer = m_desk.notebook.find<Observer>(member.observer);
        if (observer && observer->id != m_desk.notebook.owner())
            m_second->addItem(observer->name, observer->id.bytes());
    }
    m_language->setCurrentIndex(m_desk.language == u"fr" ? 0 : 1);
    m_interpreter->setChecked(false);
    m_private->setChecked(true);
    m_authorisation->setToken(m_isForMinors ? u"missing"_s : u"not_needed"_s);
    m_authorisation->setVisible(m_isForMinors);
    m_authorisationLabel->setVisible(m_isForMinors);
    m_mode->setToken(u"oral"_s);
    m_banner->clear();
    m_steps->setCurrentIndex(0);
}

QWidget *NewInterview::firstFocus() const
{
    return m_category;
}

InterviewCategory NewInterview::category() const
{
    return interviewCategoryFromToken(m_category->token()).value_or(InterviewCategory::ServiceUser);
}

bool NewInterview::isGroup() const
{
    return m_people->value() > 1;
}

void NewInterview::showConsent()
{
    m_text->setPlainText(m_desk.toolkit.consent(category(), isGroup()).text.in(m_desk.language));
    allow();
    m_steps->setCurrentIndex(1);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void NewInterview::allow()
{
    const bool isMissing = m_isForMinors && m_authorisation->token() != u"seen";
    m_give->setEnabled(!isMissing);
    if (isMissing)
        m_banner->say(Banner::Kind::Info,
                      tr("In a unit for minors an interview needs an authorisation. Ask for it, and "
                         "say here that you saw it."));
    else
        m_banner->clear();
}

Interview NewInterview::fromSetup() const
{
    Interview interview;
    interview.visit = m_visit;
    interview.visitUnit = m_visitUnit;
    interview.observer = m_desk.notebook.owner();
    interview.category = m_category->token();
    return interview;
}

void NewInterview::refuse()
{
    Interview interview = fromSetup();
    interview.consent = u"refused"_s;
    const Result<RecordId> put = m_desk.notebook.put(interview);
    if (!put)
        return m_banner->say(put.error(), m_desk.language);
    Q_EMIT saved();
    Q_EMIT refused();
}

void NewInterview::give()
{
    World &world = m_desk.notebook.world();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC);
    Interview interview = fromSetup();
    interview.consent = u"given"_s;
    interview.consentMode = m_mode->token();
    interview.consentAt = now;
    interview.startedAt = now;
    interview.textVersion = m_desk.toolkit.consent(category(), isGroup()).version;
    interview.authorisation = m_isForMinors ? m_authorisation->token() : u"not_needed"_s;
    interview.code = WithdrawalCode::generate(world).format();
    interview.people = m_people->value();
    interview.secondObserver = RecordId(QByteArrayView(m_second->currentData().toByteArray()));
    interview.language = m_language->currentText();
    interview.interpreter = m_interpreter->isChecked();
    interview.privatePlace = m_private->isChecked();
    const Result<RecordId> put = m_desk.notebook.put(interview);
    if (!put)
        return m_banner->say(put.error(), m_desk.language);
    m_made = *put;
    m_code->setText(interview.code);
    m_code->setAccessibleName(tr("Withdrawal code: %1").arg(interview.code));
    Q_EMIT saved();
    m_banner->clear();
    m_steps->setCurrentIndex(2);
    m_begin->setFocus();
}

} // namespace regards
