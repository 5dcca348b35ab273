// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/questionspage.h"

#include "forms/common/drafttextedit.h"
#include "forms/common/style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int ThemeWidth = 170;

const QString AnswerPrefix = u"answer_"_s;
const QString FreePage = u"free"_s;

} // namespace

QuestionsPage::QuestionsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_themes(new QHBoxLayout)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"questionsPage"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addLayout(m_themes);
    column->addWidget(m_area, 1);
    auto *quote = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    quote->setContext(Qt::WidgetWithChildrenShortcut);
    connect(quote, &QShortcut::activated, this, [this] {
        auto *field = qobject_cast<DraftTextEdit *>(focusWidget());
        if (!field || !m_fields.contains(field))
            return;
        const QString words = field->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
        Q_EMIT quoteWanted(words, m_criteria.value(field));
    });
}

void QuestionsPage::clear()
{
    commit();
    m_fields.clear();
    m_criteria.clear();
    while (QLayoutItem *item = m_themes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(6);
    m_area->setWidget(page); // the page before goes
}

void QuestionsPage::showInterview(const Interview &interview)
{
    clear();
    m_interview = interview;
    const auto category = interviewCategoryFromToken(interview.category).value_or(InterviewCategory::ServiceUser);
    const Guide &guide = m_desk.toolkit.guide(category);
    auto *opening = style::paragraph(guide.opening.in(m_desk.language));
    QFont italic = opening->font();
    italic.setItalic(true);
    opening->setFont(italic);
    m_column->addWidget(opening);
    for (const Theme &theme : m_desk.toolkit.themes())
        addTheme(theme, guide);
    addFreePage();
    auto *closing = style::paragraph(guide.closing.in(m_desk.language));
    closing->setFont(italic);
    m_column->addWidget(style::heading(tr("To end with"), 2));
    m_column->addWidget(closing);
    m_column->addStretch(1);
    m_themes->addStretch(1);
}

void QuestionsPage::addTheme(const Theme &theme, const Guide &guide)
{
    DraftTextEdit *first = nullptr;
    for (const Question &question : guide.questions) {
        if (question.theme != theme.code)
            continue;
        if (!first)
            m_column->addWidget(style::heading(theme.title.in(m_desk.language), 1));
        addQuestion(question);
        first = first ? first : m_fields.constLast();
    }
    if (!first)
        return;
    const QString text = theme.code.text() + u"  " + theme.shortTitle.in(m_desk.language);
    auto *button = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, ThemeWidth));
    button->setAccessibleName(text);
    button->setObjectName(u"theme_" + theme.code.text());
    button->setToolTip(theme.title.in(m_desk.language));
    button->setAccessibleDescription(theme.title.in(m_desk.language));
    button->setStyleSheet(u"padding-left: 8px; padding-right: 8px;"_s);
    connect(button, &QPushButton::clicked, this, [this, first] { jumpTo(first); });
    m_themes->addWidget(button);
}

void QuestionsPage::addQuestion(const Question &question)
{
    const QString text = question.text.in(m_desk.language);
    auto *heading = style::heading(text, 2);
    m_column->addSpacing(8);
    m_column->addWidget(heading);
    QStringList prompts;
    for (const Prompt &prompt : question.prompts)
        prompts.append(u"•  " + prompt.text.in(m_desk.language));
    if (!prompts.isEmpty())
        m_column->addWidget(style::hint(prompts.join(u'\n')));
    DraftTextEdit *field = addField(AnswerPrefix + question.id, text,
                                    question.criteria.isEmpty() ? question.allCriteria() : question.criteria);
    Answer answer;
    answer.interview = m_interview.id;
    answer.question = question.id;
    Record record = answer.toRecord();
    record.fields.remove(u"text"_s);
    const RecordId id = keyedId(*recordType(Answer::typeName()), record.fields);
    field->bind({Answer::typeName(), id, u"text"_s, [this, record] { return m_desk.notebook.put(record); }});
}

void QuestionsPage::addFreePage()
{
    const QString title = tr("Free page: anything else that was said");
    m_column->addWidget(style::heading(title, 2));
    DraftTextEdit *field = addField(FreePage, title, {});
    field->bind({Interview::typeName(), m_interview.id, u"remarks"_s, {}});
}

DraftTextEdit *QuestionsPage::addField(const QString &name, const QString &label, const QList<CriterionCode> &criteria)
{
    auto *field = new DraftTextEdit(m_desk);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setLines(4);
    m_column->addWidget(field);
    m_fields.append(field);
    m_criteria.insert(field, criteria);
    connect(field, &DraftTextEdit::saved, this, &QuestionsPage::saved);
    connect(field, &DraftTextEdit::failed, this, &QuestionsPage::failed);
    return field;
}

void QuestionsPage::jumpTo(QWidget *field)
{
    // The question stands above its field: scroll so far that it can be read.
    constexpr int Above = 170;
    m_area->verticalScrollBar()->setValue(field->y() - Above);
    field->setFocus();
}

void QuestionsPage::commit()
{
    for (DraftTextEdit *field : std::as_const(m_fields))
        field->commit();
}

QString QuestionsPage::state() const
{
    for (const DraftTextEdit *field : m_fields) {
        if (field == focusWidget())
            return field->objectName();
    }
    return {};
}

void QuestionsPage::setState(const QString &question)
{
    for (DraftTextEdit *field : std::as_const(m_fields)) {
        if (field->objectName() == question)
            jumpTo(field);
    }
}

QWidget *QuestionsPage::firstFocus()
{
    return m_fields.isEmpty() ? static_cast<QWidget *>(this) : m_fields.constFirst();
}

} // namespace regards
