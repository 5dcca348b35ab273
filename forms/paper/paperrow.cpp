// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperrow.h"

#include "forms/common/drafttextedit.h"
#include "forms/common/flowlayout.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

RatingCell::RatingCell(Desk &desk, const QString &code, QWidget *parent)
    : QPushButton(parent)
    , m_desk(desk)
    , m_code(code)
{
    setObjectName(u"paperRating_"_s + code);
    setAutoDefault(false);
    setAccessibleDescription(tr("Keys 1 to 4 rate, 0 is not applicable, 9 not enough evidence, Backspace takes the "
                                "rating away. Enter goes to the comment, the arrows to the next criterion."));
    setToolTip(accessibleDescription());
    connect(this, &QPushButton::clicked, this, &RatingCell::openList);
    setRating({});
}

void RatingCell::setRating(const std::optional<Rating> &rating)
{
    const QString word = ratingWord(m_desk.toolkit, rating, m_desk.language);
    setText(word);
    setIcon(markIcon(rating));
    setAccessibleName(tr("Rating of criterion %1: %2").arg(m_code, word));
}

void RatingCell::openList()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"paperRatings"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const std::optional<Rating> &rating) {
        const QString word = ratingWord(m_desk.toolkit, rating, m_desk.language);
        //: a rating's word and the key that gives it
        auto *action = menu->addAction(markIcon(rating), tr("%1 (%2)").arg(word, ratingKey(rating)));
        connect(action, &QAction::triggered, this, [this, rating] { Q_EMIT rated(rating); });
    };
    for (const Rating rating : Rating::all())
        add(rating);
    add({});
    menu->popup(mapToGlobal(QPoint(0, height())));
}

bool RatingCell::event(QEvent *event)
{
    // The digits are the ratings' here, whatever the window does with them elsewhere.
    if (event->type() == QEvent::ShortcutOverride && ratingForKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void RatingCell::keyPressEvent(QKeyEvent *event)
{
    if (const auto meant = ratingForKey(*event))
        return Q_EMIT rated(*meant);
    if (isEnter(*event) && event->modifiers() == Qt::NoModifier)
        return Q_EMIT entered();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return Q_EMIT moved(event->key() == Qt::Key_Up ? -1 : 1);
    QPushButton::keyPressEvent(event);
}

PaperRow::PaperRow(Desk &desk, const SheetOrigin &place, const Criterion &criterion, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_place(place)
    , m_code(criterion.code)
    , m_record(assessmentId(place, criterion.code))
    , m_rating(new RatingCell(desk, criterion.code.text(), this))
    , m_comment(new DraftTextEdit(desk, this))
    , m_seen(new QCheckBox(tr("Seen"), this))
    , m_read(new QCheckBox(tr("Read"), this))
    , m_question(new QWidget(this))
{
    setObjectName(u"paperRow_"_s + m_code.text());
    setProperty("card", true);
    auto *statement = style::paragraph(u"%1  %2"_s.arg(m_code.text(), criterion.statement.in(desk.language)), this);
    makeFields();
    makeQuestion();
    auto *fields = new FlowLayout(nullptr, 8);
    fields->addWidget(m_rating);
    fields->addWidget(m_seen);
    fields->addWidget(m_read);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addWidget(statement);
    column->addLayout(fields);
    column->addWidget(m_question);
    column->addWidget(m_comment);
    setProperty("ownTabOrder", true); // rating and words first: they are what most sheets have
    setTabOrder(m_rating, m_comment);
    setTabOrder(m_comment, m_seen);
    setTabOrder(m_seen, m_read);
    refresh();
}

void PaperRow::makeFields()
{
    const QString code = m_code.text();
    m_comment->setObjectName(u"paperComment_"_s + code);
    m_comment->setAccessibleName(tr("Comment on criterion %1").arg(code));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setLines(1);
    m_comment->setMaximumHeight(m_comment->minimumHeight());
    m_comment->installEventFilter(this);
    m_comment->bind({Assessment::typeName(), m_record, u"comment"_s, bareAssessment(m_place, m_code)});
    m_seen->setObjectName(u"paperSeen_"_s + code);
    m_seen->setAccessibleName(tr("Criterion %1: seen").arg(code));
    m_read->setObjectName(u"paperRead_"_s + code);
    m_read->setAccessibleName(tr("Criterion %1: read in a document").arg(code));
    connect(m_rating, &RatingCell::rated, this, &PaperRow::rate);
    connect(m_rating, &RatingCell::moved, this, &PaperRow::moved);
    connect(m_rating, &RatingCell::entered, this, [this] {
        if (isAsking())
            m_keep->setFocus();
        else
            m_comment->setFocus();
    });
    connect(m_comment, &DraftTextEdit::saved, this, &PaperRow::saved);
    connect(m_comment, &DraftTextEdit::failed, this, &PaperRow::failed);
    connect(m_seen, &QCheckBox::clicked, this, [this](bool isOn) { mark(u"seen"_s, isOn); });
    connect(m_read, &QCheckBox::clicked, this, [this](bool isOn) { mark(u"read"_s, isOn); });
}

void PaperRow::makeQuestion()
{
    m_question->setObjectName(u"paperQuestion_"_s + m_code.text());
    m_questionText = style::paragraph({}, m_question);
    m_keep = new QPushButton(tr("Keep what is here"), m_question);
    m_keep->setObjectName(u"paperKeep_"_s + m_code.text());
    auto *take = new QPushButton(tr("Take the paper’s"), m_question);
    take->setObjectName(u"paperTake_"_s + m_code.text());
    for (QPushButton *button : {m_keep, take})
        button->setAutoDefault(true);
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_keep);
    buttons->addWidget(take);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_questionText);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(false); });
    connect(take, &QPushButton::clicked, this, [this] { answer(true); });
    m_question->hide();
}

std::optional<Rating> PaperRow::stored() const
{
    const auto found = m_desk.notebook.find<Assessment>(m_record);
    return found && !found->deleted ? found->rating : std::nullopt;
}

QString PaperRow::wordOf(const std::optional<Rating> &rating) const
{
    return ratingWord(m_desk.toolkit, rating, m_desk.language);
}

void PaperRow::refresh()
{
    const auto found = m_desk.notebook.find<Assessment>(m_record);
    const bool isThere = found && !found->deleted && !found->redacted;
    m_rating->setRating(isThere ? found->rating : std::nullopt);
    m_seen->setChecked(isThere && found->seen);
    m_read->setChecked(isThere && found->read);
    m_comment->reload();
    if (m_asked)
        ask(*m_asked);
}

void PaperRow::rate(const std::optional<Rating> &rating)
{
    switch (meet(stored(), rating, m_wasTyped)) {
    case PaperRating::Same:
        m_asked.reset();
        m_question->hide();
        m_wasTyped = true;
        break;
    case PaperRating::Ask:
        ask(rating);
        break;
    case PaperRating::Take:
        m_wasTyped = true;
        check(putPaperRating(m_desk.notebook, m_place, m_code, rating));
        break;
    }
}

void PaperRow::ask(const std::optional<Rating> &rating)
{
    if (stored() == rating) { // it became the same meanwhile
        m_asked.reset();
        m_question->hide();
        return;
    }
    m_asked = rating;
    m_questionText->setText(tr("Here: %1. On paper: %2. Which one holds?").arg(wordOf(stored()), wordOf(rating)));
    m_question->setAccessibleName(m_questionText->text());
    m_keep->setAccessibleDescription(m_questionText->text());
    m_question->show();
}

void PaperRow::answer(bool takesPaper)
{
    if (!m_asked)
        return;
    const std::optional<Rating> paper = *m_asked;
    m_asked.reset();
    m_rating->setFocus();
    m_question->hide();
    if (!takesPaper)
        return;
    m_wasTyped = true;
    check(putPaperRating(m_desk.notebook, m_place, m_code, paper));
}

void PaperRow::mark(const QString &field, bool isOn)
{
    check(putPaperMark(m_desk.notebook, m_place, m_code, field, isOn));
}

void PaperRow::check(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
    refresh();
}

void PaperRow::commit()
{
    m_comment->commit();
}

void PaperRow::focusRating()
{
    m_rating->setFocus();
}

bool PaperRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(*key) && key->modifiers() == Qt::NoModifier) {
            Q_EMIT moved(1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_rating->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace regards
