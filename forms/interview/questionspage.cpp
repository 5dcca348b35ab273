// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/questionspage.h"

#include "forms/common/drafttextedit.h"
#include "forms/common/flowlayout.h"
#include "forms/common/style.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString AnswerPrefix = u"answer_"_s;
const QString FreePage = u"free"_s;
/// Narrower than so many letters m, the free page stands below the questions, and themes have short names.
constexpr int LettersBeside = 62;
constexpr int FewestLines = 3;
constexpr int MostLines = 14;
constexpr int MostThemeKeys = 5; // F2 to F6

/// As high as its text, within bounds.
void fitHeight(DraftTextEdit *field)
{
    const int lines = std::clamp(int(field->document()->size().height()), FewestLines, MostLines);
    constexpr int Frame = 10; // the border and what the style sheet leaves within it, above and below
    const int margins = int(2 * field->document()->documentMargin()) + 2 * Frame;
    const int height = field->fontMetrics().lineSpacing() * lines + margins;
    if (field->minimumHeight() != height)
        field->setFixedHeight(height);
}

/// Scrolls whatever `field` stands in, once all that changed size has its place.
void bringIntoSight(QWidget *field)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QWidget *around = field->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(field);
    }
}

} // namespace

QuestionsPage::QuestionsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_splitter(new QSplitter(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"questionsPage"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_splitter->setObjectName(u"questionsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_area);
    m_splitter->addWidget(makeFreePanel());
    m_splitter->setSizes({640, 400}); // shares, not pixels
    m_splitter->setStretchFactor(0, 8);
    m_splitter->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(makeTop());
    column->addWidget(m_splitter, 1);
    addShortcuts();
}

QWidget *QuestionsPage::makeTop()
{
    auto *top = new QWidget(this);
    m_top = new FlowLayout(top, 6);
    m_quote = new QPushButton(tr("Keep as a quote (Ctrl+Q)"), top);
    m_quote->setObjectName(u"keepQuote"_s);
    m_quote->setAccessibleDescription(tr("Keeps the words that are selected in an answer as a quote"));
    m_freeButton = new QPushButton(tr("Free page (F7)"), top);
    m_freeButton->setObjectName(u"freePageButton"_s);
    m_freeButton->setCheckable(true);
    connect(m_quote, &QPushButton::clicked, this, &QuestionsPage::quote);
    connect(m_freeButton, &QPushButton::clicked, this, &QuestionsPage::showFreePage);
    return top;
}

QWidget *QuestionsPage::makeFreePanel()
{
    m_freePanel = new QWidget(this);
    const QString title = tr("Free page: anything else that was said");
    auto *label = style::heading(title, 2, m_freePanel);
    m_free = new DraftTextEdit(m_desk, m_freePanel);
    m_free->setObjectName(FreePage);
    m_free->setAccessibleName(title);
    m_free->setAccessibleDescription(tr("F7 goes back to the questions"));
    label->setBuddy(m_free);
    auto *column = new QVBoxLayout(m_freePanel);
    column->setContentsMargins(4, 0, 0, 8);
    column->addWidget(label);
    column->addWidget(m_free, 1);
    prepare(m_free);
    return m_freePanel;
}

void QuestionsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    for (int theme = 0; theme < MostThemeKeys; ++theme) {
        add(QKeySequence(int(Qt::Key_F2) + theme), [this, theme] {
            if (theme < m_themes.size())
                jumpTo(m_themes.at(theme).first);
        });
    }
    add(QKeySequence(Qt::Key_F7), [this] { toggleFreePage(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { move(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { move(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quote(); });
}

void QuestionsPage::prepare(DraftTextEdit *field)
{
    field->installEventFilter(this);
    connect(field, &DraftTextEdit::saved, this, &QuestionsPage::saved);
    connect(field, &DraftTextEdit::failed, this, &QuestionsPage::failed);
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { noteWritten(field); });
}

void QuestionsPage::build(InterviewCategory category)
{
    m_items.clear();
    for (const ThemeButton &theme : std::as_const(m_themes))
        delete theme.button;
    m_themes.clear();
    while (QLayoutItem *item = m_top->takeAt(0))
        delete item; // the two buttons come back behind the themes
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(page);
    const Guide &guide = m_desk.toolkit.guide(category);
    const auto spoken = [&](const LocalText &text) {
        auto *label = style::paragraph(text.in(m_desk.language));
        QFont italic = label->font();
        italic.setItalic(true);
        label->setFont(italic);
        column->addWidget(label);
    };
    spoken(guide.opening);
    for (const Theme &theme : m_desk.toolkit.themes())
        addTheme(theme, guide, column);
    column->addWidget(style::heading(tr("To end with"), 2));
    spoken(guide.closing);
    column->addStretch(1);
    m_area->setWidget(page); // the page before goes
    Item free;
    free.block = m_freePanel;
    free.field = m_free;
    m_items.append(free);
    m_top->addWidget(m_quote);
    m_top->addWidget(m_freeButton);
    if (!m_themes.isEmpty())
        setTabOrder(m_themes.constLast().button, m_quote);
    setTabOrder(m_quote, m_freeButton);
    m_built = category;
}

void QuestionsPage::addTheme(const Theme &theme, const Guide &guide, QVBoxLayout *column)
{
    ThemeButton made;
    for (const Question &question : guide.questions) {
        if (question.theme != theme.code)
            continue;
        if (made.first < 0) {
            made.first = m_items.size();
            column->addWidget(style::heading(theme.title.in(m_desk.language), 1));
        }
        addQuestion(question, column);
    }
    if (made.first < 0)
        return;
    made.shortName = theme.code.text();
    made.longName = made.shortName + u' ' + theme.shortTitle.in(m_desk.language);
    made.button = new QPushButton(m_top->parentWidget());
    made.button->setObjectName(u"theme_" + theme.code.text());
    const QString title = theme.title.in(m_desk.language);
    const bool hasKey = m_themes.size() < MostThemeKeys;
    //: what a button leads to, and its key
    made.button->setToolTip(hasKey ? tr("%1 (F%2)").arg(title).arg(m_themes.size() + 2) : title);
    made.button->setAccessibleDescription(made.button->toolTip());
    connect(made.button, &QPushButton::clicked, this, [this, first = made.first] { jumpTo(first); });
    m_top->addWidget(made.button);
    m_themes.append(made);
}

void QuestionsPage::addQuestion(const Question &question, QVBoxLayout *column)
{
    Item item;
    item.question = question.id;
    item.theme = m_themes.size();
    item.criteria = question.criteria.isEmpty() ? question.allCriteria() : question.criteria;
    item.block = new QWidget;
    const QString text = question.text.in(m_desk.language);
    auto *heading = style::heading(text, 2, item.block);
    item.mark = style::hint({}, item.block);
    item.mark->setObjectName(u"mark_" + question.id);
    item.mark->setWordWrap(false);
    item.field = new DraftTextEdit(m_desk, item.block);
    item.field->setObjectName(AnswerPrefix + question.id);
    item.field->setAccessibleName(text);
    heading->setBuddy(item.field);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(item.mark, 0, Qt::AlignTop);
    auto *inner = new QVBoxLayout(item.block);
    inner->setContentsMargins(0, 8, 0, 0);
    inner->setSpacing(4);
    inner->addLayout(head);
    QStringList prompts;
    for (const Prompt &prompt : question.prompts)
        prompts.append(u"•  " + prompt.text.in(m_desk.language));
    if (!prompts.isEmpty()) {
        inner->addWidget(style::hint(prompts.join(u'\n'), item.block));
        item.field->setAccessibleDescription(prompts.join(u'\n'));
    }
    inner->addWidget(item.field);
    prepare(item.field);
    connect(item.field->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, item.field,
            [field = item.field] { fitHeight(field); });
    fitHeight(item.field);
    column->addWidget(item.block);
    m_items.append(item);
}

void QuestionsPage::bind(Item &item)
{
    if (item.question.isEmpty()) {
        item.field->bind({Interview::typeName(), m_interview.id, u"remarks"_s, {}});
    } else {
        Answer answer;
        answer.interview = m_interview.id;
        answer.question = item.question;
        Record record = answer.toRecord();
        record.fields.remove(u"text"_s);
        const RecordId id = keyedId(*recordType(Answer::typeName()), record.fields);
        item.field->bind({Answer::typeName(), id, u"text"_s, record});
    }
    noteWritten(item.field);
}

void QuestionsPage::showInterview(const Interview &interview)
{
    clear();
    const auto category = interviewCategoryFromToken(interview.category).value_or(InterviewCategory::ServiceUser);
    if (m_built != category)
        build(category);
    m_interview = interview;
    for (Item &item : m_items)
        bind(item);
    arrange();
    showFreePage(!m_isNarrow);
    showCounts();
    m_area->verticalScrollBar()->setValue(0);
}

void QuestionsPage::refresh(const QSet<RecordId> &records)
{
    for (const Item &item : std::as_const(m_items)) {
        if (records.isEmpty() || records.contains(item.field->boundRecord()))
            item.field->reload();
    }
}

void QuestionsPage::clear()
{
    m_interview = {};
    m_last = nullptr;
    m_lastAnswer = nullptr;
    for (const Item &item : std::as_const(m_items)) {
        item.field->unbind();
        item.field->document()->clearUndoRedoStacks();
    }
}

qsizetype QuestionsPage::indexOf(const QObject *field) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).field == field)
            return i;
    }
    return -1;
}

void QuestionsPage::noteWritten(const DraftTextEdit *field)
{
    const qsizetype index = indexOf(field);
    if (index < 0)
        return;
    Item &item = m_items[index];
    const bool isWritten = !field->document()->isEmpty();
    if (item.isWritten == isWritten)
        return;
    item.isWritten = isWritten;
    if (item.mark) {
        //: beside a question: its answer has something in it
        item.mark->setText(isWritten ? u"✓ "_s + tr("noted") : QString());
        showCounts();
    }
}

void QuestionsPage::showCounts()
{
    for (qsizetype i = 0; i < m_themes.size(); ++i) {
        const ThemeButton &theme = m_themes.at(i);
        const auto isOfTheme = [i](const Item &item) { return item.theme == i; };
        const auto isNoted = [i](const Item &item) { return item.theme == i && item.isWritten; };
        const qsizetype all = std::count_if(m_items.begin(), m_items.end(), isOfTheme);
        const qsizetype written = std::count_if(m_items.begin(), m_items.end(), isNoted);
        //: a theme, and of how many of its questions something is noted
        const QString text = tr("%1 · %2 of %3");
        theme.button->setText(text.arg(m_isNarrow ? theme.shortName : theme.longName).arg(written).arg(all));
        theme.button->setAccessibleName(text.arg(theme.longName).arg(written).arg(all));
    }
}

void QuestionsPage::jumpTo(qsizetype index)
{
    if (index < 0 || index >= m_items.size())
        return;
    const Item &item = m_items.at(index);
    if (item.field == m_free) {
        showFreePage(true);
    } else {
        // The question stands above its field: so far that it can be read, once all has its place.
        const QPointer<QWidget> block(item.block);
        const QPointer<QWidget> field(item.field);
        QMetaObject::invokeMethod(
            this,
            [this, block, field] {
                if (!block || !field)
                    return;
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                m_area->verticalScrollBar()->setValue(block->y());
                bringIntoSight(field);
            },
            Qt::QueuedConnection);
    }
    item.field->setFocus(Qt::ShortcutFocusReason);
}

void QuestionsPage::move(int by)
{
    const qsizetype questions = m_items.size() - 1;
    const qsizetype now = indexOf(m_lastAnswer);
    jumpTo(now < 0 ? 0 : std::clamp<qsizetype>(now + by, 0, questions - 1));
}

void QuestionsPage::toggleFreePage()
{
    if (!m_free->hasFocus())
        return jumpTo(m_items.size() - 1);
    const qsizetype before = indexOf(m_lastAnswer);
    jumpTo(before < 0 ? 0 : before);
}

void QuestionsPage::showFreePage(bool isOpen)
{
    m_freeButton->setChecked(isOpen);
    if (!isOpen && m_free->hasFocus())
        toggleFreePage();
    m_freePanel->setVisible(isOpen);
}

void QuestionsPage::arrange()
{
    const bool isNarrow = width() < fontMetrics().horizontalAdvance(u'm') * LettersBeside;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    showFreePage(!isNarrow || m_free->hasFocus());
    showCounts();
}

void QuestionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool QuestionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_last = qobject_cast<DraftTextEdit *>(watched);
        if (m_last != m_free)
            m_lastAnswer = m_last;
    } else if (event->type() == QEvent::FontChange && watched != m_free) {
        fitHeight(qobject_cast<DraftTextEdit *>(watched));
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionsPage::quote()
{
    const qsizetype index = indexOf(m_last);
    if (index < 0)
        return quoteWanted({}, {});
    const Item &item = m_items.at(index);
    const QString words = item.field->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
    QTextCursor after = item.field->textCursor();
    after.setPosition(after.selectionEnd()); // what is typed next must not write over the words just kept
    item.field->setTextCursor(after);
    Q_EMIT quoteWanted(words, item.criteria);
    item.field->setFocus();
}

void QuestionsPage::commit()
{
    for (const Item &item : std::as_const(m_items))
        item.field->commit();
}

QString QuestionsPage::state() const
{
    return m_last ? m_last->objectName() : QString();
}

void QuestionsPage::setState(const QString &field)
{
    if (field == FreePage) {
        showFreePage(true);
        m_free->setFocus();
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).field->objectName() == field)
            jumpTo(i);
    }
}

QWidget *QuestionsPage::firstFocus()
{
    if (m_last && m_last->isVisibleTo(this))
        return m_last;
    return m_items.isEmpty() ? static_cast<QWidget *>(this) : m_items.constFirst().field;
}

void QuestionsPage::begin()
{
    if (m_items.isEmpty())
        return;
    const QPointer<QWidget> field(m_items.constFirst().field);
    field->setFocus();
    // What is said first stands above it: it stays in sight as far as there is room, once all has its place.
    QMetaObject::invokeMethod(
        this,
        [field] {
            if (field)
                bringIntoSight(field);
        },
        Qt::QueuedConnection);
}

} // namespace regards
