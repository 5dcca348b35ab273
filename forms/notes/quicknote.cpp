// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/notes/quicknote.h"

#include "forms/common/banner.h"
#include "forms/common/criterionfinder.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/notes/notetags.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

namespace regards {

QuickNote::QuickNote(Desk &desk, const RecordId &visit, const RecordId &visitUnit, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_visit(visit)
    , m_visitUnit(visitUnit)
    , m_note(desk.notebook.world().newRecord())
    , m_at(desk.notebook.world().now())
    , m_banner(new Banner(this))
    , m_text(new DraftTextEdit(desk, this))
    , m_offers(new QListWidget(this))
    , m_private(new QCheckBox(tr("&Private: never handed over"), this))
{
    setObjectName(QStringLiteral("quickNoteDialog"));
    setWindowTitle(tr("Note"));
    constexpr int Characters = 60;
    setMinimumWidth(fontMetrics().averageCharWidth() * Characters);
    m_text->setObjectName(QStringLiteral("quickNoteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setLines(5);
    m_text->setCommittedOnLeaving(false); // whether it is private may be said after it was typed
    m_offers->setObjectName(QStringLiteral("quickNoteOffers"));
    m_offers->setAccessibleName(tr("Criteria that may be meant"));
    m_offers->setFixedHeight(3 * style::targetHeight());
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setResizeMode(QListView::Adjust);
    m_offers->setWordWrap(true);
    m_offers->hide();
    m_private->setObjectName(QStringLiteral("quickNotePrivate"));
    auto *away = new QPushButton(tr("&Throw away"), this);
    away->setObjectName(QStringLiteral("quickNoteDiscard"));
    away->setAutoDefault(false);
    auto *save = new QPushButton(tr("&Save (Enter)"), this);
    save->setObjectName(QStringLiteral("quickNoteSave"));
    save->setProperty("main", true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(tr("Note: %1").arg(placeName(desk.notebook, visitUnit)), 2, this));
    column->addWidget(m_text);
    column->addWidget(m_offers);
    column->addWidget(style::hint(tr("Enter saves and closes; Shift+Enter begins a line. # and a word, or #1.2.3, tags "
                                     "a criterion. Don’t write anybody’s name."),
                                  this));
    column->addWidget(m_private);
    column->addWidget(m_banner);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(away);
    buttons->addStretch(1);
    buttons->addWidget(save);
    column->addLayout(buttons);

    m_text->bind(binding());
    m_text->installEventFilter(this);
    m_offers->installEventFilter(this);
    connect(m_text, &DraftTextEdit::saved, this, &QuickNote::saved);
    connect(m_text, &DraftTextEdit::failed, this,
            [this](const Error &error) { m_banner->say(error, m_desk.language); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuickNote::offer);
    connect(m_offers, &QListWidget::itemActivated, this, &QuickNote::take);
    connect(m_offers, &QListWidget::itemClicked, this, &QuickNote::take);
    connect(m_private, &QCheckBox::toggled, this, &QuickNote::setPrivate);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(away, &QPushButton::clicked, this, &QuickNote::throwAway);
    m_text->setFocus();
}

QuickNote::~QuickNote()
{
    commit(); // while what makes the note is still here
    m_text->removeEventFilter(this);
    m_offers->removeEventFilter(this);
}

DraftTextEdit::Binding QuickNote::binding() const
{
    return {Note::typeName(), m_note, QStringLiteral("text"), frame()};
}

Record QuickNote::frame() const
{
    Record frame = note().toRecord();
    frame.fields.remove(QStringLiteral("text"));
    return frame;
}

Note QuickNote::note() const
{
    Note note;
    note.id = m_note;
    note.visit = m_visit;
    note.visitUnit = m_visitUnit;
    note.observer = m_desk.notebook.owner();
    note.at = QDateTime::fromMSecsSinceEpoch(m_at, Qt::UTC);
    note.isPrivate = m_private->isChecked();
    return note;
}

void QuickNote::setPrivate()
{
    m_text->setFrame(frame());
    m_text->setFocus();
}

/// Nothing of what was typed stays, not even a draft.
void QuickNote::forget()
{
    m_text->moveTo({});
    m_text->clear();
    m_text->unbind();
}

void QuickNote::throwAway()
{
    forget();
    reject();
}

void QuickNote::commit()
{
    if (m_text->toPlainText().trimmed().isEmpty())
        return forget();
    m_text->commit();
    const QString text = m_text->toPlainText();
    if (m_text->isDirty() || text == m_followed || !m_desk.notebook.record(m_note))
        return;
    if (const auto tagged = followText(m_desk.notebook, m_desk.toolkit, m_note, m_followed, text); !tagged)
        m_banner->say(tagged.error(), m_desk.language);
    m_followed = text;
}

void QuickNote::done(int result)
{
    commit();
    if (m_text->isDirty())
        return; // it could not be saved: the field says why
    if (m_desk.edits)
        m_desk.edits->endStep(); // what is done with this note later is another matter
    QDialog::done(result);
}

QString QuickNote::wordAtCursor() const
{
    const QTextCursor cursor = m_text->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype hash = before.lastIndexOf(u'#');
    if (hash < 0 || before.size() - hash < 3)
        return {};
    const QString word = before.mid(hash + 1);
    return word.contains(u' ') ? QString() : word;
}

void QuickNote::offer()
{
    m_offers->clear();
    const QString word = wordAtCursor();
    if (!word.isNull()) {
        for (const Criterion *criterion : criteriaLike(m_desk.toolkit, m_desk.language, word)) {
            auto *item = new QListWidgetItem(criterionLine(*criterion, m_desk.language), m_offers);
            item->setData(Qt::UserRole, criterion->code.text());
        }
    }
    const bool isExact = CriterionCode::fromText(word).has_value();
    m_offers->setVisible(m_offers->count() > 0 && !isExact);
    if (m_offers->isVisible())
        m_offers->setCurrentRow(0);
    m_text->setAccessibleDescription(m_offers->isVisible()
                                         ? tr("%n criteria offered; Enter takes the first", nullptr, m_offers->count())
                                         : QString());
}

void QuickNote::take()
{
    const QListWidgetItem *item = m_offers->currentItem();
    if (!item)
        return;
    const QString code = item->data(Qt::UserRole).toString();
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordAtCursor().size()));
    cursor.insertText(code + u' ');
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

/// While criteria are offered, the arrows choose among them, Enter takes one and Escape puts them away.
bool QuickNote::keyInText(const QKeyEvent &key)
{
    const bool isOffered = m_offers->isVisible();
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ShiftModifier)
            return false;
        if (isOffered)
            take();
        else
            accept();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (!isOffered)
            return false;
        const int row = m_offers->currentRow() + (key.key() == Qt::Key_Down ? 1 : -1);
        m_offers->setCurrentRow(std::clamp(row, 0, m_offers->count() - 1));
        m_text->setAccessibleDescription(m_offers->currentItem()->text());
        return true;
    }
    case Qt::Key_Escape:
        m_offers->hide();
        return isOffered;
    default:
        return false;
    }
}

bool QuickNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_text && keyInText(key))
        return true;
    if (watched == m_offers && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        take();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace regards
