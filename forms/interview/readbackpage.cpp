// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/readbackpage.h"

#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

ReadBackPage::ReadBackPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QPlainTextEdit(this))
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
    m_end->setObjectName(u"endInterview"_s);
    m_end->setProperty("main", true);
    auto *withdraw = new QPushButton(tr("&Withdraw consent…"), this);
    withdraw->setObjectName(u"withdrawConsent"_s);
    withdraw->setProperty("danger", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(style::hint(tr("Read this back, and mend the answers where the person wants it. Ask which "
                                     "sentences may be quoted."),
                                  this));
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(withdraw);
    buttons->addStretch(1);
    buttons->addWidget(m_end);
    column->addLayout(buttons);
    connect(m_end, &QPushButton::clicked, this, &ReadBackPage::end);
    connect(withdraw, &QPushButton::clicked, this, &ReadBackPage::withdraw);
}

void ReadBackPage::showInterview(const Interview &interview)
{
    m_interview = interview.id;
    m_text->setPlainText(wholeText(interview));
}

QWidget *ReadBackPage::firstFocus() const
{
    return m_text;
}

QString ReadBackPage::wholeText(const Interview &interview) const
{
    const QString &language = m_desk.language;
    QStringList parts;
    const auto category = interviewCategoryFromToken(interview.category).value_or(InterviewCategory::ServiceUser);
    QHash<QString, QString> answers;
    for (const Answer &answer : m_desk.notebook.all<Answer>(Query(u"interview"_s, interview.id)))
        answers.insert(answer.question, answer.text);
    for (const Question &question : m_desk.toolkit.guide(category).questions) {
        const QString text = answers.value(question.id);
        if (!text.isEmpty())
            parts.append(question.text.in(language) + u"\n— " + text);
    }
    if (!interview.remarks.isEmpty())
        parts.append(tr("Free page") + u"\n— " + interview.remarks);
    for (const Quote &quote : m_desk.notebook.all<Quote>(Query(u"interview"_s, interview.id))) {
        parts.append(quote.publishable ? tr("May be quoted: “%1”").arg(quote.text)
                                       : tr("Not to be quoted: “%1”").arg(quote.text));
    }
    if (parts.isEmpty())
        parts.append(tr("Nothing was noted yet."));
    parts.append(tr("Withdrawal code: %1").arg(interview.code));
    return parts.join(u"\n\n");
}

void ReadBackPage::end()
{
    const auto interview = m_desk.notebook.find<Interview>(m_interview);
    if (interview && !interview->minutes && interview->startedAt.isValid()) {
        constexpr qint64 Minute = 60'000;
        const qint64 passed = m_desk.notebook.world().now() - interview->startedAt.toMSecsSinceEpoch();
        Record record;
        record.type = Interview::typeName();
        record.id = m_interview;
        record.fields.insert(u"minutes"_s, std::max<qint64>(1, (passed + Minute / 2) / Minute));
        if (const auto put = m_desk.notebook.put(record); !put) {
            Q_EMIT failed(put.error());
            return;
        }
    }
    Q_EMIT ended();
}

void ReadBackPage::withdraw()
{
    ask(this,
        tr("Erase this interview, with its answers, quotes and ratings? They are erased for good from this notebook "
           "and its backups, and from the coordinator’s archive with your next hand-over. What lies on a stick already "
           "can’t be erased. This can’t be undone."),
        tr("Erase the interview"), [this] {
            const auto outcome = m_desk.notebook.redact(m_interview);
            if (!outcome && outcome.error().code != ErrorCode::ErasureIncomplete) {
                Q_EMIT failed(outcome.error());
                return;
            }
            m_text->clear();
            Q_EMIT erased();
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

} // namespace regards
