// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/drafttextedit.h"

#include "forms/common/historysubject.h"
#include "forms/common/locale.h"
#include "forms/common/savingtrouble.h"
#include "forms/common/texthelp.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace regards {

DraftTextEdit::DraftTextEdit(Desk &desk, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_notebook(&desk.notebook)
    , m_language(desk.language)
    , m_line(new QLabel(this))
{
    constexpr int SavedIsSeen = 10'000; // milliseconds
    setTabChangesFocus(true);
    setReadOnly(true);
    setLines(3);
    m_line->setObjectName(QStringLiteral("savingTrouble"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setMargin(fontMetrics().height() / 4);
    m_line->hide();
    m_short.setSingleShot(true);
    m_short.setInterval(DraftDelay);
    m_long.setSingleShot(true);
    m_long.setInterval(LongestWait);
    m_lineGoes.setSingleShot(true);
    m_lineGoes.setInterval(SavedIsSeen);
    connect(&m_short, &QTimer::timeout, this, &DraftTextEdit::writeDraft);
    connect(&m_long, &QTimer::timeout, this, &DraftTextEdit::writeDraft);
    connect(&m_lineGoes, &QTimer::timeout, this, [this] { say({}, ""); });
    connect(this, &QPlainTextEdit::textChanged, this, &DraftTextEdit::typed);
    connect(&desk.notebook.keeper(), &DraftKeeper::changed, this, &DraftTextEdit::keeperChanged);
    if (desk.textHelp)
        desk.textHelp->attach(this);
}

DraftTextEdit::~DraftTextEdit()
{
    // Nobody is told any more, but the accessibility cache still has to hear of the end: no disconnecting.
    const QSignalBlocker quiet(this);
    letGo();
}

void DraftTextEdit::bind(const Binding &binding)
{
    letGo();
    m_binding = binding;
    setHistorySubject(this, binding.record, binding.field);
    setReadOnly(m_notebook->isReadOnly());
    showText(storedText().value_or(QString()));
    keeperChanged();
}

void DraftTextEdit::unbind()
{
    letGo();
    m_binding = {};
    setHistorySubject(this, {}, {});
    setReadOnly(true);
    reload();
}

/// What was typed becomes a change now, or by itself as soon as the file takes it.
void DraftTextEdit::letGo()
{
    commit();
    if (m_notebook && m_isDirty)
        m_notebook->keeper().letGo(m_binding.record, m_binding.field);
    m_short.stop();
    m_long.stop();
    m_isDirty = false;
    m_isDrafted = true;
    m_isInTrouble = false;
    m_isWantedCommitted = false;
    say({}, "");
}

void DraftTextEdit::moveTo(const Binding &binding)
{
    if (m_notebook && m_binding.record)
        (void)m_notebook->keeper().discard(m_binding.record, m_binding.field);
    m_binding = binding;
    setHistorySubject(this, binding.record, binding.field);
    if (!toPlainText().isEmpty())
        typed();
}

void DraftTextEdit::setFrame(const Record &frame)
{
    m_binding.frame = frame;
    if (m_isDirty)
        typed();
}

/// Null where it can't be read.
std::optional<QString> DraftTextEdit::storedText() const
{
    if (!m_notebook || !m_binding.record)
        return QString();
    if (const Draft *waiting = m_notebook->keeper().textOf(m_binding.record, m_binding.field))
        return waiting->text;
    for (const Draft &draft : m_notebook->drafts()) {
        if (draft.record == m_binding.record && draft.field == m_binding.field)
            return draft.text;
    }
    const auto record = m_notebook->record(m_binding.record);
    const bool existsAnyway = m_binding.frame.type.isEmpty();
    if (!record && existsAnyway)
        return std::nullopt;
    return record && !record->deleted ? record->text(m_binding.field) : QString();
}

void DraftTextEdit::reload()
{
    if (m_isDirty)
        return;
    if (const auto text = storedText())
        showText(*text);
}

void DraftTextEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_isLoading = true;
    setPlainText(text);
    m_isLoading = false;
}

void DraftTextEdit::typed()
{
    if (m_isLoading || isReadOnly())
        return;
    m_isDirty = true;
    m_isDrafted = false;
    m_isWantedCommitted = false;
    m_short.start();
    if (!m_long.isActive())
        m_long.start();
    if (!m_isInTrouble)
        say({}, "");
}

Result<void> DraftTextEdit::save(const QString &text)
{
    const auto written =
        m_notebook->keeper().save({m_binding.type, m_binding.record, m_binding.field, text}, m_binding.frame);
    if (written)
        m_binding.frame = {};
    return written;
}

void DraftTextEdit::writeDraft()
{
    m_short.stop();
    m_long.stop();
    if (m_isDrafted || !m_notebook || !m_binding.record)
        return;
    if (const auto written = save(toPlainText()); !written)
        return fail(written.error());
    m_isDrafted = true;
    Q_EMIT saved();
}

void DraftTextEdit::commit()
{
    if (!m_isDirty || !m_notebook || !m_binding.record)
        return;
    writeDraft();
    m_isWantedCommitted = !m_isDrafted;
    if (!m_isDrafted)
        return; // it is kept, and becomes a change once it is saved
    m_isDirty = false;
    const auto committed = m_notebook->commitDrafts(m_binding.record);
    if (!committed) {
        m_isDirty = true;
        return fail(committed.error());
    }
    document()->clearUndoRedoStacks(); // from here on the journal undoes
    Q_EMIT saved();
}

void DraftTextEdit::fail(const Error &error)
{
    const bool isTrouble = isTroubleOfTheFile(error.code);
    if (isTrouble) {
        m_isInTrouble = true;
        say(savingTrouble(error, m_language), "error");
    }
    if (!isTrouble || !isVisible())
        Q_EMIT failed(error);
}

/// A text that waited was saved, or waits for another reason, or is one that another field left behind.
void DraftTextEdit::keeperChanged()
{
    if (!m_notebook || !m_binding.record)
        return;
    const DraftKeeper &keeper = m_notebook->keeper();
    if (keeper.textOf(m_binding.record, m_binding.field)) {
        m_isInTrouble = true;
        say(savingTrouble(*keeper.trouble(), m_language), "error");
        return;
    }
    if (!m_isInTrouble)
        return;
    m_isInTrouble = false;
    m_binding.frame = {};
    // More may have been typed since the last attempt: that has its own timer.
    m_isDrafted = !m_short.isActive() && !m_long.isActive();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_notebook->world().now());
    say(tr("Saved at %1.").arg(localeFor(m_language).toString(now.time(), QLocale::ShortFormat)), "success");
    m_lineGoes.start();
    if (m_isWantedCommitted)
        commit();
    else
        Q_EMIT saved();
}

void DraftTextEdit::say(const QString &line, const char *kind)
{
    if (m_line->text() == line)
        return;
    m_lineGoes.stop();
    m_line->setText(line);
    m_line->setProperty("banner", QLatin1StringView(kind).toString());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
    m_line->setVisible(!line.isEmpty());
    placeLine();
    if (line.isEmpty())
        return;
    QAccessibleEvent event(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// The line takes room of its own: what is typed stays as high as it was.
void DraftTextEdit::placeLine()
{
    const QRect inside = contentsRect();
    const int height = m_line->text().isEmpty() ? 0 : m_line->heightForWidth(inside.width());
    if (height != m_lineHeight) {
        const int more = height - std::exchange(m_lineHeight, height);
        if (maximumHeight() < QWIDGETSIZE_MAX)
            setMaximumHeight(maximumHeight() + more);
        setMinimumHeight(minimumHeight() + more);
        setViewportMargins(0, 0, 0, height);
    }
    m_line->setGeometry(inside.left(), contentsRect().bottom() + 1 - height, inside.width(), height);
}

void DraftTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeLine();
}

void DraftTextEdit::setLines(int lines)
{
    setMinimumHeight(QFontMetrics(font()).lineSpacing() * lines + 18 + m_lineHeight);
}

bool DraftTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isJournals = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (isJournals) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void DraftTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (m_isCommittedOnLeaving)
        commit();
    else
        writeDraft();
}

} // namespace regards
