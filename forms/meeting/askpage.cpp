// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/askpage.h"

#include "forms/common/style.h"
#include "forms/meeting/meetingbutton.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace regards {

AskPage::AskPage(QWidget *parent)
    : QWidget(parent)
    , m_title(style::paragraph({}, this))
    , m_text(style::paragraph({}, this))
    , m_label(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_problem(style::paragraph({}, this))
    , m_button(new MeetingButton(this))
    , m_hint(style::paragraph({}, this))
{
    m_title->setObjectName(QStringLiteral("meeting.askTitle"));
    m_title->setProperty("scale", 1.3);
    m_title->setProperty("bold", true);
    m_text->setObjectName(QStringLiteral("meeting.askText"));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("meeting.answer"));
    m_problem->setObjectName(QStringLiteral("meeting.askProblem"));
    m_problem->setProperty("banner", QStringLiteral("warning"));
    m_button->setObjectName(QStringLiteral("meeting.askGo"));
    m_button->setOnOneLine();
    m_hint->setProperty("quiet", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::Gap * 2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_label);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addStretch(1);
    column->addWidget(m_hint);
    const auto answer = [this] { Q_EMIT answered(m_line->text().trimmed()); };
    connect(m_line, &QLineEdit::returnPressed, this, answer);
    connect(m_button, &QPushButton::clicked, this, answer);
    setFocusProxy(m_line);
}

void AskPage::ask(const Question &question)
{
    m_title->setText(question.title);
    m_text->setText(question.text);
    m_text->setVisible(!question.text.isEmpty());
    m_label->setText(question.label);
    m_line->setAccessibleName(question.label);
    m_line->setText(question.answer);
    m_line->selectAll();
    m_button->setWords(question.button);
    m_hint->setText(question.hint);
    m_problem->hide();
}

void AskPage::keyPressEvent(QKeyEvent *event)
{
    // It has answered, and means nothing more to the criterion that may be shown by now.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void AskPage::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    m_line->selectAll();
    m_line->setFocus();
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace regards
