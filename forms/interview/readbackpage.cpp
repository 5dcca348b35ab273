// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/readbackpage.h"

#include "core/words/words.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/locale.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextBlock>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 Minute = 60'000;
constexpr int MostMinutes = 600;

void deleteAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ReadBackPage::ReadBackPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QPlainTextEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_end(new QPushButton(tr("&End the interview"), this))
{
    setObjectName(u"readBackPage"_s);
    m_text->setObjectName(u"readBack"_s);
    m_text->setAccessibleName(tr("What was noted"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.15);
    m_text->setFont(large);

    m_quotesPart = new QWidget(this);
    auto *cards = new QWidget;
    cards->setObjectName(u"page"_s);
    m_quotes = new QVBoxLayout(cards);
    m_quotes->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(m_quotesPart);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(cards);
    auto *part = new QVBoxLayout(m_quotesPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(style::heading(tr("Which of these words may be printed?"), 2, m_quotesPart));
    part->addWidget(area, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(style::hint(tr("Read this back. Where the person wants it, mend the answer under “Questions”. "
                                     "Words that are selected become a quote with Ctrl+Q."),
                                  this));
    column->addWidget(m_text, 3);
    column->addWidget(m_quotesPart, 2);
    column->addLayout(makeEnd());
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ReadBackPage::quote);
}

QLayout *ReadBackPage::makeEnd()
{
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, MostMinutes);
    m_minutes->setSpecialValueText(tr("not known"));
    ignoreWheel(m_minutes);
    auto *label = new QLabel(tr("It took, in &minutes"), this);
    label->setBuddy(m_minutes);
    m_end->setObjectName(u"endInterview"_s);
    m_end->setProperty("main", true);
    auto *withdraw = new QPushButton(tr("&Withdraw consent…"), this);
    withdraw->setObjectName(u"withdrawConsent"_s);
    withdraw->setProperty("danger", true);
    auto *flow = new FlowLayout(nullptr, style::Gap);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_minutes),
                          static_cast<QWidget *>(m_end), static_cast<QWidget *>(withdraw)})
        flow->addWidget(part);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_areMinutesSaid = true; });
    connect(m_end, &QPushButton::clicked, this, &ReadBackPage::end);
    connect(withdraw, &QPushButton::clicked, this, &ReadBackPage::withdraw);
    return flow;
}

void ReadBackPage::showInterview(const Interview &interview)
{
    m_interview = interview.id;
    m_category = interviewCategoryFromToken(interview.category).value_or(InterviewCategory::ServiceUser);
    m_areMinutesSaid = interview.minutes.has_value();
    m_end->setText(m_areMinutesSaid ? tr("Cl&ose the interview") : tr("&End the interview"));
    refresh();
}

void ReadBackPage::refresh()
{
    const auto interview = m_desk.notebook.find<Interview>(m_interview);
    if (!interview)
        return;
    if (!m_areMinutesSaid || interview->minutes) {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setValue(interview->minutes ? int(*interview->minutes) : passedMinutes(*interview));
    }
    showText(*interview);
    showQuotes();
}

void ReadBackPage::clear()
{
    m_interview = {};
    m_text->clear();
    deleteAll(m_quotes);
    m_boxes.clear();
}

QWidget *ReadBackPage::firstFocus() const
{
    return m_text;
}

void ReadBackPage::showText(const Interview &interview)
{
    // The index of its question is the state of each paragraph, so that a quote finds its criteria.
    const QString &language = m_desk.language;
    QHash<QString, QString> answers;
    for (const Answer &answer : m_desk.notebook.all<Answer>(Query(u"interview"_s, interview.id)))
        answers.insert(answer.question, answer.text);
    const QList<Question> &questions = m_desk.toolkit.guide(m_category).questions;
    QStringList parts;
    QList<int> states;
    const auto add = [&parts, &states](const QString &part, int state) {
        parts.append(part);
        states.insert(states.size(), part.count(u'\n') + 2, state); // its lines and the empty one after it
    };
    for (int i = 0; i < questions.size(); ++i) {
        const QString text = answers.value(questions.at(i).id).trimmed();
        if (!text.isEmpty())
            add(questions.at(i).text.in(language) + u"\n— " + text, i);
    }
    if (!interview.remarks.trimmed().isEmpty())
        add(tr("Free page") + u"\n— " + interview.remarks.trimmed(), -1);
    const QString whole = parts.isEmpty() ? tr("Nothing was noted yet.") : parts.join(u"\n\n"_s);
    if (whole == m_text->toPlainText())
        return;
    m_text->setPlainText(whole);
    for (int i = 0; i < states.size(); ++i) {
        QTextBlock block = m_text->document()->findBlockByNumber(i);
        if (block.isValid())
            block.setUserState(states.at(i));
    }
}

void ReadBackPage::showQuotes()
{
    const QList<Quote> quotes = m_desk.notebook.all<Quote>(Query(u"interview"_s, m_interview));
    const auto isSame = [](const Quote &quote, const QuoteBox &box) {
        return quote.id == box.quote && quote.text == box.words;
    };
    if (!std::equal(quotes.begin(), quotes.end(), m_boxes.begin(), m_boxes.end(), isSame)) {
        deleteAll(m_quotes);
        m_boxes.clear();
        for (const Quote &quote : quotes)
            addQuote(quote);
        m_quotes->addWidget(new QWidget, 1); // pushes them up
    }
    for (qsizetype i = 0; i < quotes.size(); ++i)
        m_boxes.at(i).box->setChecked(quotes.at(i).publishable);
    m_quotesPart->setVisible(!quotes.isEmpty());
}

void ReadBackPage::addQuote(const Quote &quote)
{
    auto *publishable = new QCheckBox(tr("May be printed, without a name"));
    publishable->setObjectName(u"mayBePrinted"_s);
    publishable->setAccessibleName(tr("May be printed: “%1”").arg(quote.text));
    m_quotes->addWidget(style::paragraph(tr("“%1”").arg(quote.text)));
    m_quotes->addWidget(publishable);
    m_boxes.append({quote.id, quote.text, publishable});
    connect(publishable, &QCheckBox::clicked, this, [this, id = quote.id](bool on) {
        Record record;
        record.type = Quote::typeName();
        record.id = id;
        record.fields.insert(u"publishable"_s, on ? Value(qint64(1)) : Value());
        if (const auto put = m_desk.notebook.put(record); !put)
            Q_EMIT failed(put.error());
        else
            Q_EMIT saved();
    });
}

void ReadBackPage::quote()
{
    const QTextCursor cursor = m_text->textCursor();
    const QString words = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
    const int index = m_text->document()->findBlock(cursor.selectionStart()).userState();
    const QList<Question> &questions = m_desk.toolkit.guide(m_category).questions;
    QList<CriterionCode> criteria;
    if (index >= 0 && index < questions.size())
        criteria =
            questions.at(index).criteria.isEmpty() ? questions.at(index).allCriteria() : questions.at(index).criteria;
    Q_EMIT quoteWanted(words, criteria);
}

int ReadBackPage::passedMinutes(const Interview &interview) const
{
    if (!interview.startedAt.isValid())
        return 0;
    const qint64 passed = m_desk.notebook.world().now() - interview.startedAt.toMSecsSinceEpoch();
    const qint64 minutes = (passed + Minute / 2) / Minute;
    return minutes > MostMinutes ? 0 : int(std::max<qint64>(1, minutes)); // ended on another day: nobody knows
}

void ReadBackPage::end()
{
    const auto interview = m_desk.notebook.find<Interview>(m_interview);
    if (!interview)
        return;
    const int minutes = m_areMinutesSaid ? m_minutes->value() : passedMinutes(*interview);
    Record record;
    record.type = Interview::typeName();
    record.id = m_interview;
    // 0 stands for “not known”, and for ended all the same.
    record.fields.insert(u"minutes"_s, qint64(minutes));
    if (const auto put = m_desk.notebook.put(record); !put) {
        Q_EMIT failed(put.error());
        return;
    }
    Q_EMIT ended();
}

QString ReadBackPage::whatGoes(const Interview &interview) const
{
    const Query ofIt(u"interview"_s, interview.id);
    const auto count = [this, &ofIt](const QString &type) { return int(m_desk.notebook.count(type, ofIt)); };
    const Words words(m_desk.language);
    //: the interview that is about to be erased: with whom, where, when
    const QString which = tr("%1, %2, %3")
                              .arg(words.choice(u"interview"_s, u"category"_s, interview.category),
                                   placeName(m_desk.notebook, interview.visitUnit),
                                   momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(interview.created)));
    const QStringList parts{tr("%n answer(s)", nullptr, count(Answer::typeName())),
                            tr("%n quote(s)", nullptr, count(Quote::typeName())),
                            tr("%n rating(s)", nullptr, count(InterviewRating::typeName()))};
    //: what is about to be erased: which interview, then answers, quotes and ratings counted
    return tr("%1: %2, and the free page").arg(which, parts.join(u", "_s));
}

void ReadBackPage::withdraw()
{
    const auto interview = m_desk.notebook.find<Interview>(m_interview);
    if (!interview)
        return;
    ask(this,
        tr("Erase this interview?\n\n%1.\n\nThey are erased for good from this notebook and its backups, and from the "
           "coordinator’s archive with your next hand-over. What lies on a stick already can’t be erased. This can’t "
           "be undone.")
            .arg(whatGoes(*interview)),
        tr("Erase the interview"), [this] { erase(); });
}

void ReadBackPage::erase()
{
    const auto outcome = m_desk.notebook.redact(m_interview);
    if (!outcome && outcome.error().code != ErrorCode::ErasureIncomplete) {
        Q_EMIT failed(outcome.error());
        return;
    }
    clear();
    Q_EMIT erased();
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

} // namespace regards
