// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/newinterview.h"

#include "core/exchange/codes.h"
#include "core/storage/blankcode.h"
#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/pagestack.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/interview/blankcodeform.h"
#include "forms/interview/slippage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int FewestInGroup = 2;
constexpr int MostPeople = 30;

RecordId currentId(const QComboBox *box)
{
    return RecordId(QByteArrayView(box->currentData().toByteArray()));
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

NewInterview::NewInterview(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_steps(new PageStack(this))
    , m_slip(new SlipPage(this))
{
    setObjectName(u"newInterviewPage"_s);
    m_setup = makeSetup();
    m_consent = makeConsent();
    for (QWidget *step : {m_setup, m_consent, static_cast<QWidget *>(m_slip)})
        m_steps->addPage(step);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_steps, 1);
    connect(m_slip, &SlipPage::done, this, [this] {
        const RecordId made = std::exchange(m_made, {});
        m_slip->setCode({}, false);
        Q_EMIT started(made);
    });
}

QWidget *NewInterview::makePeople()
{
    auto *row = new QWidget(this);
    m_alone = new QRadioButton(tr("&Alone"), row);
    m_alone->setObjectName(u"alone"_s);
    m_group = new QRadioButton(tr("A &group"), row);
    m_group->setObjectName(u"group"_s);
    m_people = new QSpinBox(row);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("How many people are in the group"));
    m_people->setRange(FewestInGroup, MostPeople);
    ignoreWheel(m_people);
    auto *flow = new FlowLayout(row);
    for (QWidget *part :
         {static_cast<QWidget *>(m_alone), static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_people)})
        flow->addWidget(part);
    connect(m_group, &QRadioButton::toggled, this, [this](bool on) {
        m_people->setVisible(on);
        m_groupHint->setVisible(on);
    });
    return row;
}

QWidget *NewInterview::makeSetup()
{
    const Words words(m_desk.language);
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_category = new ChoiceBox(u"interview"_s, u"category"_s, words, {}, page);
    m_category->setObjectName(u"category"_s);
    m_groupHint =
        style::hint(tr("If one person of the group withdraws, the whole interview is erased. The text to read "
                       "aloud says so."),
                    page);
    m_place = new QComboBox(page);
    m_place->setObjectName(u"interviewPlaceBox"_s);
    m_second = new QComboBox(page);
    m_second->setObjectName(u"secondObserver"_s);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"interviewLanguage"_s);
    m_language->setEditable(true);
    m_language->addItems({tr("French"), tr("English"), tr("Arabic"), tr("sign language")});
    for (QComboBox *box : {static_cast<QComboBox *>(m_category), m_place, m_second, m_language}) {
        ignoreWheel(box);
        keepNarrow(box, 20);
    }
    m_interpreter = new QCheckBox(tr("With an &interpreter"), page);
    m_interpreter->setObjectName(u"interpreter"_s);
    m_private = new QCheckBox(tr("In a place where nobody else &hears"), page);
    m_private->setObjectName(u"privatePlace"_s);
    m_minors = new QCheckBox(tr("Somebody is &under 18"), page);
    m_minors->setObjectName(u"underAge"_s);
    m_codeForm = new BlankCodeForm(page);
    m_codeForm->setObjectName(u"blankCodeForm"_s);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&With whom"), m_category);
    form->addRow(QString(), makePeople());
    form->addRow(QString(), m_groupHint);
    form->addRow(tr("Whe&re"), m_place);
    form->addRow(tr("&Second observer"), m_second);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_interpreter);
    form->addRow(QString(), m_private);
    form->addRow(QString(), m_minors);
    auto *column = new QVBoxLayout(page);
    column->addLayout(form);
    column->addWidget(style::hint(tr("There is no field for a name, on purpose."), page));
    column->addWidget(m_codeForm);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);

    auto *step = new QWidget(this);
    auto *next = button(u"toConsent"_s, tr("On to &consent"), step);
    next->setProperty("main", true);
    auto *cancel = button(u"cancelInterview"_s, tr("Back"), step);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(next);
    auto *whole = new QVBoxLayout(step);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(style::heading(tr("New interview"), 1, step));
    whole->addWidget(area, 1);
    whole->addLayout(buttons);
    connect(next, &QPushButton::clicked, this, &NewInterview::showConsent);
    connect(m_codeForm, &BlankCodeForm::submitted, this, &NewInterview::showConsent);
    connect(cancel, &QPushButton::clicked, this, &NewInterview::cancelled);
    connect(m_place, &QComboBox::currentIndexChanged, this, &NewInterview::proposeMinors);
    return step;
}

QLayout *NewInterview::makeConsentChoices()
{
    const Words words(m_desk.language);
    auto *choices = new FlowLayout(nullptr, style::Gap);
    const auto add = [choices, this](const QString &title, QComboBox *box) {
        auto *pair = new QWidget(this);
        auto *label = new QLabel(title, pair);
        label->setBuddy(box);
        auto *column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(label);
        column->addWidget(box);
        choices->addWidget(pair);
        ignoreWheel(box);
        return pair;
    };
    m_authorisation = new ChoiceBox(u"interview"_s, u"authorisation"_s, words, {}, this);
    m_authorisation->setObjectName(u"authorisation"_s);
    m_authorisation->removeItem(m_authorisation->findData(u"not_needed"_s)); // asked for only where it is
    m_authorisationRow = add(tr("&Authorisation for somebody under 18"), m_authorisation);
    m_mode = new ChoiceBox(u"interview"_s, u"consent_mode"_s, words, {}, this);
    m_mode->setObjectName(u"consentMode"_s);
    add(tr("&How consent is given"), m_mode);
    m_textLanguage = new QComboBox(this);
    m_textLanguage->setObjectName(u"consentLanguage"_s);
    for (const QString &language : m_desk.toolkit.languages())
        m_textLanguage->addItem(language == u"en" ? u"English"_s : QLocale(language).nativeLanguageName(), language);
    add(tr("&Text in"), m_textLanguage)->setVisible(m_textLanguage->count() > 1);
    connect(m_textLanguage, &QComboBox::currentIndexChanged, this, &NewInterview::showText);
    connect(m_authorisation, &QComboBox::currentIndexChanged, this, &NewInterview::allow);
    return choices;
}

QWidget *NewInterview::makeConsent()
{
    auto *page = new QWidget(this);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"consentText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_text->setFont(large);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text to read aloud"));
    auto *back = button(u"backToSetup"_s, tr("Back"), page);
    auto *refused = button(u"consentRefused"_s, tr("Consent &refused"), page);
    m_give = button(u"consentGiven"_s, tr("Consent &given"), page);
    m_give->setProperty("main", true);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(style::heading(tr("Read this aloud"), 1, page));
    column->addWidget(m_text, 1);
    column->addLayout(makeConsentChoices());
    column->addWidget(style::hint(tr("A refusal is only counted: nothing else is kept."), page));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(refused);
    buttons->addWidget(m_give);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_steps->setCurrent(m_setup);
        m_category->setFocus();
    });
    connect(refused, &QPushButton::clicked, this, &NewInterview::refuse);
    connect(m_give, &QPushButton::clicked, this, &NewInterview::give);
    return page;
}

void NewInterview::begin(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_made = {};
    m_category->setCurrentIndex(0);
    m_alone->setChecked(true);
    m_people->setValue(FewestInGroup);
    m_people->hide();
    m_groupHint->hide();
    fillPlaces();
    moveTo(visitUnit);
    proposeMinors();
    fillSecondObservers();
    m_language->setCurrentIndex(m_desk.language == u"fr" ? 0 : 1);
    m_interpreter->setChecked(false);
    m_private->setChecked(false);
    m_authorisation->setToken(u"missing"_s);
    m_mode->setToken(u"oral"_s);
    m_textLanguage->setCurrentIndex(std::max(0, m_textLanguage->findData(m_desk.language)));
    m_codeForm->clear();
    m_codeForm->setVisible(m_blankCode && !m_blankCode->isSet());
    m_banner->clear();
    m_steps->setCurrent(m_setup);
}

void NewInterview::fillPlaces()
{
    m_place->clear();
    for (const UnitOfVisit &unit : unitsOfVisit(m_desk.notebook, m_visit))
        m_place->addItem(unit.unit.name, unit.visitUnit.bytes());
    m_place->addItem(placeName(m_desk.notebook, {}), RecordId().bytes());
}

void NewInterview::fillSecondObservers()
{
    m_second->clear();
    m_second->addItem(tr("nobody"), RecordId().bytes());
    for (const TeamMember &member : m_desk.notebook.all<TeamMember>(Query(u"visit"_s, m_visit))) {
        const auto observer = m_desk.notebook.find<Observer>(member.observer);
        if (observer && observer->id != m_desk.notebook.owner())
            m_second->addItem(observer->name, observer->id.bytes());
    }
}

void NewInterview::moveTo(const RecordId &visitUnit)
{
    if (!m_made)
        m_place->setCurrentIndex(std::max(0, m_place->findData(visitUnit.bytes())));
}

void NewInterview::resume(const Interview &interview)
{
    m_made = interview.id;
    m_slip->setCode(interview.code, interview.people.value_or(1) > 1);
    m_steps->setCurrent(m_slip);
}

void NewInterview::proposeMinors()
{
    const auto unit = unitOf(m_desk.notebook, place());
    m_minors->setChecked(unit && unit->population == u"minors");
}

QWidget *NewInterview::firstFocus() const
{
    if (m_steps->current() == m_slip)
        return m_slip->firstFocus();
    return m_steps->current() == m_consent ? static_cast<QWidget *>(m_text) : m_category;
}

InterviewCategory NewInterview::category() const
{
    return interviewCategoryFromToken(m_category->token()).value_or(InterviewCategory::ServiceUser);
}

bool NewInterview::isGroup() const
{
    return m_group->isChecked();
}

RecordId NewInterview::place() const
{
    return currentId(m_place);
}

void NewInterview::showConsent()
{
    if (m_blankCode && !m_codeForm->take(*m_blankCode))
        return;
    m_codeForm->setVisible(m_blankCode && !m_blankCode->isSet());
    m_authorisationRow->setVisible(m_minors->isChecked());
    showText();
    allow();
    m_steps->setCurrent(m_consent);
    m_text->setFocus();
}

void NewInterview::showText()
{
    const QString language = m_textLanguage->currentData().toString();
    m_text->setPlainText(m_desk.toolkit.consent(category(), isGroup()).text.in(language));
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void NewInterview::allow()
{
    const bool isMissing = m_minors->isChecked() && m_authorisation->token() != u"seen";
    m_give->setEnabled(!isMissing);
    if (isMissing)
        m_banner->say(Banner::Kind::Info,
                      tr("Somebody under 18 needs an authorisation. Ask for it, and say below that you saw it. Without "
                         "it there is no interview: go back."));
    else
        m_banner->clear();
}

Interview NewInterview::fromSetup() const
{
    Interview interview;
    interview.visit = m_visit;
    interview.visitUnit = place();
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
    interview.authorisation = m_minors->isChecked() ? m_authorisation->token() : u"not_needed"_s;
    interview.code = WithdrawalCode::generate(world).format();
    interview.people = isGroup() ? m_people->value() : 1;
    interview.secondObserver = currentId(m_second);
    interview.language = m_language->currentText();
    interview.interpreter = m_interpreter->isChecked();
    interview.privatePlace = m_private->isChecked();
    const Result<RecordId> put = m_desk.notebook.put(interview);
    if (!put)
        return m_banner->say(put.error(), m_desk.language);
    interview.id = *put;
    m_banner->clear();
    resume(interview);
    Q_EMIT saved();
    m_slip->firstFocus()->setFocus();
}

} // namespace regards
