// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/factcheckpage.h"

#include "core/report/reportdata.h"
#include "forms/common/choicebox.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/report/documentbar.h"
#include "forms/report/stepcard.h"
#include "forms/report/writtenparts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::DocumentKind;
using report::Stage;
using report::Status;

QDateEdit *dateField(const QString &name, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"dd/MM/yyyy"_s);
    ignoreWheel(field);
    return field;
}

QPushButton *mainButton(const QString &name, const QString &title, QWidget *parent)
{
    auto *button = new QPushButton(title, parent);
    button->setObjectName(name);
    button->setProperty("main", true);
    return button;
}

/// A page of fields for a card.
QVBoxLayout *columnOf(QWidget *content)
{
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

QFormLayout *formIn(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(form);
    return form;
}

} // namespace

FactCheckPage::FactCheckPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_about(style::hint({}, this))
    , m_send(new StepCard(u"factcheck.send"_s, tr("Send it to the facility"), {}, sendContent(), this))
    , m_answer(new StepCard(u"factcheck.answer"_s, tr("Write down its answer"),
                            tr("Once the facility has read the draft."), answerContent(), this))
    , m_final(new StepCard(u"factcheck.final"_s, tr("Make it final"), tr("Once the answer is written down."),
                           finalContent(), this))
{
    setObjectName(u"factCheckPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_send),
                         static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_final)})
        column->addWidget(one);
    column->addStretch(1);
    connect(m_send, &StepCard::takenBack, this, [this] { takeBack(Stage::FactCheck); });
    connect(m_answer, &StepCard::takenBack, this, [this] { takeBack(Stage::Answered); });
    connect(m_final, &StepCard::takenBack, this, [this] { takeBack(Stage::Final); });
}

QWidget *FactCheckPage::sendContent()
{
    auto *content = new QWidget(this);
    auto *column = columnOf(content);
    column->addWidget(style::paragraph(tr("The facility reads the draft and says what is factually wrong. The ratings "
                                          "stay the team’s."),
                                       content));
    auto *form = formIn(column);
    m_sentOn = dateField(u"factcheck.sentOn"_s, content);
    m_due = dateField(u"factcheck.due"_s, content);
    form->addRow(tr("Sent on"), m_sentOn);
    form->addRow(tr("Answer expected by"), m_due);
    m_held = style::paragraph({}, content);
    m_held->setObjectName(u"factcheck.held"_s);
    m_held->hide();
    column->addWidget(m_held);
    auto *send = mainButton(u"factcheck.send"_s, tr("Send for the fact check"), content);
    column->addWidget(send, 0, Qt::AlignLeading);
    column->addWidget(
        style::hint(tr("Every page is then marked so. The files are written in the next step."), content));
    connect(m_sentOn, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_due->setMinimumDate(day);
        m_due->setDate(day.addDays(report::AnswerDays));
    });
    connect(send, &QPushButton::clicked, this, &FactCheckPage::send);
    return content;
}

QWidget *FactCheckPage::answerContent()
{
    auto *content = new QWidget(this);
    auto *column = columnOf(content);
    auto *label = new QLabel(tr("What the facility says"), content);
    m_text = new DraftTextEdit(m_desk, content);
    m_text->setObjectName(u"factcheck.text"_s);
    m_text->setLines(4);
    label->setBuddy(m_text);
    column->addWidget(label);
    column->addWidget(m_text);
    m_single = new QWidget(content);
    auto *single = columnOf(m_single);
    auto *which = new QLabel(tr("And to a recommendation"), m_single);
    m_recommendation = new QComboBox(m_single);
    m_recommendation->setObjectName(u"factcheck.recommendation"_s);
    which->setBuddy(m_recommendation);
    keepNarrow(m_recommendation, 24);
    ignoreWheel(m_recommendation);
    m_singleText = new DraftTextEdit(m_desk, m_single);
    m_singleText->setObjectName(u"factcheck.singleText"_s);
    m_singleText->setAccessibleName(tr("What the facility says to this recommendation"));
    m_singleText->setLines(2);
    for (QWidget *one : {static_cast<QWidget *>(which), static_cast<QWidget *>(m_recommendation),
                         static_cast<QWidget *>(m_singleText)})
        single->addWidget(one);
    column->addWidget(m_single);
    m_complete = new QWidget(content);
    auto *complete = columnOf(m_complete);
    m_answeredOn = dateField(u"factcheck.answeredOn"_s, m_complete);
    formIn(complete)->addRow(tr("Answered on"), m_answeredOn);
    auto *done = mainButton(u"factcheck.answered"_s, tr("The answer is complete"), m_complete);
    complete->addWidget(done, 0, Qt::AlignLeading);
    column->addWidget(m_complete);
    for (DraftTextEdit *text : {m_text, m_singleText}) {
        text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        text->setMaximumHeight(3 * text->minimumHeight() / 2);
        connect(text, &DraftTextEdit::saved, this, &FactCheckPage::saved);
        connect(text, &DraftTextEdit::failed, this, &FactCheckPage::failed);
        connect(text, &DraftTextEdit::textChanged, this, [this, text] {
            if (text->isDirty())
                Q_EMIT typed();
        });
    }
    connect(m_recommendation, &QComboBox::currentIndexChanged, this, &FactCheckPage::bindRecommendation);
    connect(done, &QPushButton::clicked, this, &FactCheckPage::recordAnswer);
    return content;
}

QWidget *FactCheckPage::finalContent()
{
    auto *content = new QWidget(this);
    auto *column = columnOf(content);
    column->addWidget(
        style::paragraph(tr("The final version is what the facility and the public keep. From its day on, "
                            "nobody who was interviewed can withdraw consent any more."),
                         content));
    m_finalOn = dateField(u"factcheck.finalOn"_s, content);
    formIn(column)->addRow(tr("Final on"), m_finalOn);
    auto *make = mainButton(u"factcheck.final"_s, tr("Make it final…"), content);
    column->addWidget(make, 0, Qt::AlignLeading);
    connect(make, &QPushButton::clicked, this, &FactCheckPage::askFinal);
    return content;
}

QDate FactCheckPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now()).date();
}

QList<RecordId> FactCheckPage::reports() const
{
    QList<RecordId> ids;
    for (const Report &report : report::coveredReports(m_desk.notebook, m_wish))
        ids.append(report.id);
    return ids;
}

void FactCheckPage::setWish(const report::DocumentWish &wish)
{
    const bool isOther = isOfVisit(wish.kind) != isOfVisit(m_wish.kind) || wish.subject != m_wish.subject;
    m_wish = wish;
    if (isOther) {
        commit();
        bindAnswer();
        m_sentOn->setDate(today());
        m_due->setMinimumDate(today());
        m_due->setDate(today().addDays(report::AnswerDays));
        m_answeredOn->setDate(today());
        m_finalOn->setDate(today());
    }
    refresh();
}

void FactCheckPage::refresh()
{
    const QList<Report> all = report::coveredReports(m_desk.notebook, m_wish);
    const Status status = report::statusOf(all);
    m_about->setText(isOfVisit(m_wish.kind)
                         ? tr("This goes for all %n report(s) of the visit.", nullptr, int(all.size()))
                         : QString());
    m_about->setVisible(isOfVisit(m_wish.kind));
    const auto day = [this](QDate date) { return dayWords(date, m_desk.language); };
    const auto stateOf = [&](Stage stage) {
        const Stage before = Stage(int(stage) - 1);
        return status.stage >= stage ? StepCard::State::Done
            : status.stage == before ? StepCard::State::Now
                                     : StepCard::State::Later;
    };
    QString sent = tr("It was not sent for a fact check.");
    if (status.factCheckOn.isValid())
        sent = status.answerDue.isValid()
            ? tr("Sent on %1; the answer is expected by %2.").arg(day(status.factCheckOn), day(status.answerDue))
            : tr("Sent on %1.").arg(day(status.factCheckOn));
    m_send->setState(stateOf(Stage::FactCheck), sent);
    m_answer->setState(stateOf(Stage::Answered),
                       status.answeredOn.isValid() ? tr("Answered on %1.").arg(day(status.answeredOn))
                                                   : tr("No answer was written down."),
                       status.stage == Stage::Answered);
    m_complete->setVisible(status.stage < Stage::Answered);
    m_final->setState(stateOf(Stage::Final), tr("Final since %1.").arg(day(status.sentOn)));
    fillRecommendations();
    m_text->reload();
    m_singleText->reload();
}

void FactCheckPage::bindAnswer()
{
    if (m_wish.subject.isNone())
        return m_text->unbind();
    m_text->bind(partBinding(m_wish, report::section::FacilityAnswer));
}

void FactCheckPage::fillRecommendations()
{
    const auto all = isOfVisit(m_wish.kind)
        ? QList<Recommendation>()
        : m_desk.notebook.all<Recommendation>(Query(u"report"_s, Value{m_wish.subject}).orderedBy(u"position"_s));
    m_single->setVisible(!all.isEmpty());
    const QString chosen = m_recommendation->currentData().toString();
    {
        const QSignalBlocker quiet(m_recommendation);
        m_recommendation->clear();
        int number = 0;
        for (const Recommendation &one : all) {
            //: a recommendation's number and its text; the mark says that it has an answer
            const QString title = (one.facilityAnswer.isEmpty() ? tr("%1. %2") : tr("✓ %1. %2")).arg(++number);
            m_recommendation->addItem(title.arg(one.text.section(u'\n', 0, 0)), one.id.text());
        }
        m_recommendation->setCurrentIndex(std::max(0, m_recommendation->findData(chosen)));
    }
    if (m_recommendation->currentData().toString() != chosen)
        bindRecommendation();
}

void FactCheckPage::bindRecommendation()
{
    const auto id = RecordId::fromText(m_recommendation->currentData().toString());
    if (!id)
        return m_singleText->unbind();
    m_singleText->bind({Recommendation::typeName(), *id, u"facility_answer"_s});
}

void FactCheckPage::setHeld(int held)
{
    m_held->setText(tr("⚠ %n thing(s) hold the draft back: see “Check” before.", nullptr, held));
    m_held->setVisible(held > 0);
}

void FactCheckPage::commit()
{
    m_text->commit();
    m_singleText->commit();
}

void FactCheckPage::send()
{
    finish(report::sendForFactCheck(m_desk.notebook, reports(), m_sentOn->date(), m_due->date()), Stage::FactCheck);
}

void FactCheckPage::recordAnswer()
{
    commit();
    finish(report::recordAnswer(m_desk.notebook, reports(), m_answeredOn->date()), Stage::Answered);
}

void FactCheckPage::askFinal()
{
    commit();
    const QDate day = m_finalOn->date();
    ask(this,
        tr("Make it final on %1? From that day on, nobody who was interviewed can withdraw consent any more, and every "
           "page says “final version”. It can be taken back here, as long as nothing final was given out.")
            .arg(dayWords(day, m_desk.language)),
        tr("Make it final"), [this, day] { finish(report::makeFinal(m_desk.notebook, reports(), day), Stage::Final); });
}

void FactCheckPage::takeBack(Stage stage)
{
    commit();
    const auto done = report::takeBack(m_desk.notebook, reports(), stage);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved();
    refresh();
    firstFocus()->setFocus();
}

void FactCheckPage::finish(const Result<void> &done, Stage stage)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved();
    refresh();
    Q_EMIT reached(stage);
}

QWidget *FactCheckPage::firstFocus() const
{
    switch (report::statusOf(report::coveredReports(m_desk.notebook, m_wish)).stage) {
    case Stage::Provisional:
        return m_sentOn;
    case Stage::FactCheck:
        return m_text;
    case Stage::Answered:
        return m_finalOn;
    case Stage::Final:
        break;
    }
    return m_final->findChild<QPushButton *>(u"factcheck.final.back"_s);
}

} // namespace regards
