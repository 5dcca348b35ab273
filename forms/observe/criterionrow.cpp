// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criterionrow.h"

#include "forms/common/colours.h"
#include "forms/common/historysubject.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/observe/elidedbutton.h"
#include "forms/observe/scopewords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

namespace {

/// To a screen reader a row is a group to choose a rating in, not a frame.
QAccessibleInterface *rowToHear(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(CriterionRow::staticMetaObject.className()) || !object)
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Grouping);
}

} // namespace

CriterionRow::CriterionRow(Desk &desk, const OwnWork &work, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_work(work)
    , m_state(new QLabel(this))
    , m_statement(style::paragraph({}, this))
    , m_proposal(style::hint({}, this))
    , m_commentHead(new ElidedButton(this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_column(new QVBoxLayout(this))
{
    QAccessible::installFactory(rowToHear); // once is enough; Qt sees to that
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_commentHead->setFocusPolicy(Qt::NoFocus); // Enter on the row does the same
    m_column->setSpacing(4);
    m_column->addWidget(m_state);
    m_column->addWidget(m_statement);
    m_column->addWidget(m_proposal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (const Rating rating : Rating::all())
        buttons->addWidget(makeButton(rating));
    buttons->addStretch(1);
    m_line->setSpacing(4);
    m_line->addLayout(buttons);
    m_line->addWidget(m_commentHead, 1);
    m_column->addLayout(m_line);
    connect(m_commentHead, &QPushButton::clicked, this, &CriterionRow::openComment);
}

QToolButton *CriterionRow::makeButton(Rating rating)
{
    const RatingText &text = m_desk.toolkit.ratingText(rating);
    auto *button = new QToolButton(this);
    button->setObjectName(u"rowRate_" + rating.token());
    button->setText(ratingKey(rating));
    button->setIcon(markIconOnPlate(rating));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus); // the row's keys do the same
    button->setAccessibleName(text.label.in(m_desk.language));
    button->setToolTip(text.label.in(m_desk.language));
    connect(button, &QToolButton::clicked, this, [this, rating] {
        setFocus(Qt::MouseFocusReason);
        rate(rating);
        showState(m_edit.stored()); // a click must not unpress what is chosen
    });
    m_buttons.append(button);
    return button;
}

void CriterionRow::showCriterion(const RecordId &visitUnit, const std::optional<Unit> &unit, CriterionCode code)
{
    m_unit = unit;
    if (visitUnit != m_edit.visitUnit() || code != m_edit.criterion()) {
        const bool isOther = code != m_edit.criterion();
        commit();
        m_edit = AssessmentEdit(m_desk.notebook, visitUnit, code);
        setHistorySubject(this, m_edit.record(), {});
        if (m_comment) {
            m_comment->bind(m_edit.commentBinding());
            if (isOther)
                m_comment->hide();
        }
        const Criterion *criterion = m_desk.toolkit.criterion(code);
        m_statement->setText(criterion ? criterion->statement.in(m_desk.language) : QString());
        setObjectName(u"row_" + code.text());
        m_commentHead->setObjectName(u"rowComment_" + code.text());
    }
    refresh();
}

void CriterionRow::refresh()
{
    const Assessment stored = m_edit.stored();
    showState(stored);
    if (m_comment)
        m_comment->reload();
    const QString comment = m_comment ? m_comment->toPlainText() : stored.comment;
    m_commentHead->setWhole(comment.isEmpty() ? tr("Comment (Enter)") : tr("Comment: %1").arg(comment));
    m_commentHead->setVisible(!m_comment || m_comment->isHidden());
}

void CriterionRow::showState(const Assessment &stored)
{
    m_rating = stored.rating;
    const auto all = Rating::all();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_rating && all[std::size_t(i)] == *m_rating);
    const QString word = ratingWord(m_desk.toolkit, m_rating, m_desk.language);
    const QString code = m_edit.criterion().text();
    const int pieces = int(m_work.evidence(m_edit.visitUnit(), m_edit.criterion()).size());
    //: above a criterion's statement: its number and its rating in words
    QString state = tr("%1 · %2").arg(code, word);
    if (pieces > 0)
        //: number and rating, then how much else the observer has on the criterion
        state = tr("%1 · %2").arg(state, tr("%n piece(s) of evidence", nullptr, pieces));
    m_state->setText(state);
    QFont font = m_state->font();
    font.setBold(m_rating.has_value());
    m_state->setFont(font);
    const Criterion *criterion = m_desk.toolkit.criterion(m_edit.criterion());
    const QString why = criterion && !m_rating ? whyNotApplicable(criterion->scope, m_unit) : QString();
    m_proposal->setVisible(!why.isEmpty());
    m_proposal->setText(tr("Perhaps not applicable here: %1.").arg(why));
    setAccessibleName(tr("%1  %2: %3").arg(code, m_statement->text(), word));
    setAccessibleDescription(tr("The rating keys rate, Enter writes a comment, up and down go to other criteria."));
}

void CriterionRow::commit()
{
    if (m_comment)
        m_comment->commit();
}

void CriterionRow::rate(const std::optional<Rating> &rating)
{
    if (!m_edit.isBound() || m_rating == rating)
        return;
    const Result<void> written = m_edit.setRating(rating);
    if (written) {
        Q_EMIT saved(); // what changed has been shown by then
    } else {
        Q_EMIT failed(written.error());
        refresh();
    }
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void CriterionRow::makeComment()
{
    m_comment = new DraftTextEdit(m_desk, this);
    m_comment->setObjectName(u"rowComment"_s);
    m_comment->setPlaceholderText(tr("What did you see, read or hear? No names. Esc goes back."));
    m_comment->setLines(2);
    m_comment->setMaximumHeight(m_comment->minimumHeight() * 3 / 2);
    m_comment->installEventFilter(this);
    m_column->addWidget(m_comment);
    m_comment->bind(m_edit.commentBinding());
    connect(m_comment, &DraftTextEdit::saved, this, &CriterionRow::saved);
    connect(m_comment, &DraftTextEdit::failed, this, &CriterionRow::failed);
}

void CriterionRow::openComment()
{
    if (!m_comment)
        makeComment();
    m_comment->setAccessibleName(tr("Comment on criterion %1").arg(m_edit.criterion().text()));
    m_comment->show();
    m_commentHead->hide();
    m_comment->setFocus();
    Q_EMIT opened(m_comment);
}

bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_comment)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(m_edit.criterion());
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        update();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setFocus(); // which commits the comment
        m_comment->hide();
        refresh();
        return true;
    }
    return false;
}

void CriterionRow::keyPressEvent(QKeyEvent *event)
{
    if (!hasFocus())
        return QFrame::keyPressEvent(event);
    if (const auto meant = ratingForKey(*event))
        return rate(*meant);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return openComment();
    if (isPlain && event->key() == Qt::Key_Down)
        return Q_EMIT moved(1);
    if (isPlain && event->key() == Qt::Key_Up)
        return Q_EMIT moved(-1);
    QFrame::keyPressEvent(event);
}

void CriterionRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT entered(m_edit.criterion());
}

void CriterionRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void CriterionRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
}

void CriterionRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int CommentCharacters = 20;
    const int buttons = m_line->itemAt(0)->minimumSize().width();
    const bool isWide = width() >= buttons + CommentCharacters * fontMetrics().averageCharWidth();
    m_line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QSizePolicy policy = m_commentHead->sizePolicy();
    policy.setRetainSizeWhenHidden(isWide); // so that the buttons stay where they are
    m_commentHead->setSizePolicy(policy);
}

void CriterionRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colourNow(Role::Focus), 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
}

} // namespace regards
