// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/historydialog.h"

#include "forms/common/banner.h"
#include "forms/common/differencetext.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/historysubject.h"
#include "forms/common/ratingmark.h"
#include "forms/common/recordlist.h"
#include "forms/common/recordwording.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/history/historywords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int ListLines = 9; // how many lines of text the list is high, at the usual size

const QString *textOf(const Value &value)
{
    return std::get_if<QString>(&value);
}

FieldKind kindOf(const QString &type, const QString &field)
{
    const RecordType *declared = recordType(type);
    const FieldDeclaration *known = declared ? declared->field(field) : nullptr;
    return known ? known->kind : FieldKind::Flag;
}

} // namespace

HistoryDialog::HistoryDialog(Desk &desk, const RecordId &record, const QString &field, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_record(record)
    , m_field(field)
    , m_before(QApplication::focusWidget())
    , m_empty(style::hint(tr("Nothing has been written here yet. As soon as something is, you find here who wrote it "
                             "and when, and every value there was before."),
                          this))
    , m_list(new RecordList(this, 2))
    , m_holder(new QWidget(this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    layOut();
    connect(m_list, &RecordList::chosen, this, &HistoryDialog::showStep);
    connect(&desk.notebook, &Notebook::changed, this, &HistoryDialog::refresh);
    auto *undoing = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undoing, &QShortcut::activated, this, &HistoryDialog::undo);
    refresh();
    m_list->setFirstCurrent();
    m_list->setFocus();
}

void HistoryDialog::layOut()
{
    const auto record = m_desk.notebook.record(m_record);
    m_type = record ? record->type : QString();
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    QLabel *title = style::heading(record && !m_field.isEmpty() ? wording.field(m_type, m_field) : tr("History"), 1);
    column->addWidget(title);
    if (record)
        column->addWidget(style::hint(wording.record(*record)));
    m_empty->setObjectName(QStringLiteral("history.empty"));
    column->addWidget(m_empty);
    m_list->setObjectName(QStringLiteral("history.list"));
    m_list->setAccessibleName(tr("What was written, newest first"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * (style::isLargeText() ? ListLines / 2 : ListLines));
    column->addWidget(m_list, 1);
    column->addWidget(m_banner);
    auto *holding = new QVBoxLayout(m_holder);
    holding->setContentsMargins(0, 0, 0, 0);
    m_page = style::isLargeText() ? m_holder : scrolling(m_holder, inside);
    column->addWidget(m_page, 1);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(style::isLargeText() ? scrolling(inside, this) : inside, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("history.close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    constexpr int Characters = 90;
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = over ? over->size() : QSize(1000, 700);
    resize(std::min(room.width() * 9 / 10, fontMetrics().averageCharWidth() * Characters), room.height() * 9 / 10);
}

void HistoryDialog::refresh()
{
    m_steps = historyOf(m_desk.notebook, m_record, m_field);
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const HistoryWords words(wording, m_type, m_steps);
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const HistoryStep &step = m_steps.at(i);
        // Counted from the oldest: what is written later changes no key.
        rows.append({QString::number(m_steps.size() - i), words.head(step), words.body(step, m_field.isEmpty())});
    }
    m_list->show(rows);
    m_empty->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_page->setVisible(!rows.isEmpty());
    showStep();
}

void HistoryDialog::showStep()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // later: it may be a button of it that was pressed
    }
    m_content = nullptr;
    const qsizetype index = m_steps.size() - m_list->currentKey().toInt();
    if (m_list->currentKey().isEmpty() || index < 0 || index >= m_steps.size())
        return;
    const HistoryStep &step = m_steps.at(index);
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    m_content = new QWidget(m_holder);
    m_content->setObjectName(QStringLiteral("history.step"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    if (step.isMaking && m_field.isEmpty())
        column->addWidget(style::paragraph(tr("It began with this.")));
    for (int i = 0; i < step.writes.size(); ++i)
        addWrite(column, step.writes.at(i), i);
    if (step.typist)
        column->addWidget(
            style::hint(tr("Typed in for %1 by %2.").arg(wording.author(step.author), wording.author(step.typist))));
    if (step.import != 0)
        column->addWidget(style::hint(
            tr("It came with the file %1, imported on %2.").arg(step.importFile, wording.moment(step.importedAt))));
    addBringBack(column);
    column->addStretch();
    m_holder->layout()->addWidget(m_content);
    m_content->show();
}

void HistoryDialog::addWrite(QBoxLayout *column, const HistoryWrite &write, int index)
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const HistoryWords words(wording, m_type, m_steps);
    auto *card = new QFrame(m_content);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    if (m_field.isEmpty() && write.field != reserved::Deleted && write.field != reserved::Redacted) {
        auto *name = style::paragraph(wording.field(m_type, write.field));
        name->setProperty("strong", true);
        inside->addWidget(name);
    }
    auto *text = new DifferenceText(card);
    text->setObjectName(QStringLiteral("history.value.%1").arg(index));
    const FieldKind kind = kindOf(m_type, write.field);
    const bool isProse = kind == FieldKind::Text || kind == FieldKind::LongText;
    const bool isReworded = isProse && textOf(write.value) && textOf(write.before);
    if (isReworded)
        text->showChange(*textOf(write.before), *textOf(write.value));
    else
        text->showPlain(words.value(write));
    inside->addWidget(text);
    if (isReworded)
        inside->addWidget(style::hint(tr("Underlined: added. Struck through: what was there before.")));
    else if (!isProse && !isNull(write.before) && !isErased(write.before) && write.field != reserved::Deleted)
        inside->addWidget(style::hint(tr("Before: %1").arg(wording.value(m_type, write.field, write.before))));
    addConflict(inside, write);
    addRestoring(inside, write, index);
    column->addWidget(card);
}

void HistoryDialog::addConflict(QBoxLayout *column, const HistoryWrite &write)
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const QString sentence = HistoryWords(wording, m_type, m_steps).conflict(write);
    if (sentence.isEmpty())
        return;
    auto *label = style::paragraph(sentence);
    label->setObjectName(QStringLiteral("history.conflict"));
    column->addWidget(label);
}

void HistoryDialog::addRestoring(QBoxLayout *column, const HistoryWrite &write, int index)
{
    const Restoring can = restoring(m_desk.notebook, m_record, write);
    if (can != Restoring::Possible) {
        auto *why = style::hint(HistoryWords::whyNot(can));
        why->setObjectName(QStringLiteral("history.whyNot.%1").arg(index));
        return column->addWidget(why);
    }
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const QString act = write.isInConflict ? tr("&Keep this one")
        : write.field == reserved::Deleted ? tr("Do this &again")
                                           : tr("&Restore this value");
    auto *button = new QPushButton(act, m_content);
    button->setObjectName(QStringLiteral("history.restore.%1").arg(index));
    button->setAutoDefault(false);
    button->setAccessibleDescription(HistoryWords(wording, m_type, m_steps).value(write));
    connect(button, &QPushButton::clicked, this, [this, write] { restore(write); });
    column->addWidget(button, 0, Qt::AlignLeft);
}

void HistoryDialog::addBringBack(QBoxLayout *column)
{
    const auto record = m_desk.notebook.record(m_record);
    if (!record || !record->deleted || record->redacted || m_desk.notebook.isReadOnly())
        return;
    auto *button = new QPushButton(tr("&Bring it back"), m_content);
    button->setObjectName(QStringLiteral("history.bringBack"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            [this] { finish(m_desk.notebook.setDeleted(m_record, false), tr("It is back.")); });
    column->addWidget(button, 0, Qt::AlignLeft);
}

void HistoryDialog::restore(const HistoryWrite &write)
{
    finish(restoreValue(m_desk.notebook, m_record, HistoryWrite(write)), tr("Restored."));
}

void HistoryDialog::finish(const Result<void> &written, const QString &success)
{
    if (!written)
        return m_banner->say(written.error(), m_desk.language);
    ++m_restored;
    m_list->setFirstCurrent();
    m_list->setFocus();
    //: what was done, in a sentence
    m_banner->say(Banner::Kind::Success, m_desk.edits ? tr("%1 Ctrl+Z takes it back.").arg(success) : success);
}

void HistoryDialog::undo()
{
    if (!m_desk.edits || m_restored == 0)
        return;
    if (const auto undone = m_desk.edits->undo(); !undone)
        return m_banner->say(undone.error(), m_desk.language);
    --m_restored;
    m_list->setFirstCurrent();
    m_banner->say(Banner::Kind::Info, tr("Taken back."));
}

void HistoryDialog::done(int result)
{
    QDialog::done(result);
    if (m_before)
        m_before->setFocus();
}

void showHistory(Desk &desk, const RecordId &record, const QString &field, QWidget *parent)
{
    if (auto *edit = qobject_cast<DraftTextEdit *>(QApplication::focusWidget()))
        edit->commit();
    (void)desk.notebook.commitDrafts(record);
    auto *dialog = new HistoryDialog(desk, record, field, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

HistoryKey::HistoryKey(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
{
    qApp->installEventFilter(this);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), window);
    connect(key, &QShortcut::activated, this, [this] {
        if (!showFor(QApplication::focusWidget()))
            Q_EMIT missed();
    });
}

bool HistoryKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *window = static_cast<QWidget *>(parent());
    // Texts have a menu of their own.
    const bool isOurs = widget == window || window->isAncestorOf(widget);
    const bool isText = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
        || qobject_cast<QPlainTextEdit *>(widget->parentWidget());
    const auto subject = historySubjectOf(widget);
    if (!isOurs || isText || !subject)
        return false;
    auto *menu = new QMenu(widget);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(tr("&History…"));
    action->setObjectName(QStringLiteral("showHistory"));
    connect(action, &QAction::triggered, this, [this, subject] {
        showHistory(m_desk, subject->record, subject->field, static_cast<QWidget *>(parent()));
    });
    menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

bool HistoryKey::showFor(const QWidget *widget)
{
    const auto subject = historySubjectOf(widget);
    if (subject)
        showHistory(m_desk, subject->record, subject->field, static_cast<QWidget *>(parent()));
    return subject.has_value();
}

} // namespace regards
