// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheetsentence.h"

#include "forms/common/style.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

namespace regards {

PlainSheetSentence::PlainSheetSentence(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_isLoading)
            Q_EMIT typed();
    });
}

QString PlainSheetSentence::sentence() const
{
    QString text = toPlainText();
    text.replace(QChar(u'\n'), QChar(u' '));
    return text.trimmed();
}

void PlainSheetSentence::setSentence(const QString &text)
{
    if (text == sentence())
        return;
    m_isLoading = true;
    setPlainText(text);
    m_isLoading = false;
}

/// With its margins, but without the frame.
int PlainSheetSentence::textHeight() const
{
    // QPlainTextEdit counts its document's height in lines.
    const int lines = std::max(1, int(document()->documentLayout()->documentSize().height()));
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
}

QSize PlainSheetSentence::sizeHint() const
{
    return {240, std::max(textHeight() + 2 * frameWidth(), style::targetHeight())};
}

/// As high as the text; a single line stands in the middle.
void PlainSheetSentence::fit()
{
    const int height = sizeHint().height();
    const int above = (height - 2 * frameWidth() - textHeight()) / 2;
    if (above != viewportMargins().top())
        setViewportMargins(0, above, 0, 0);
    if (height != this->height() || height != minimumHeight())
        setFixedHeight(height);
}

void PlainSheetSentence::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

/// Undo of what was typed before this field was left is the journal's.
bool PlainSheetSentence::event(QEvent *event)
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

/// Whether an arrow up or down leaves the text.
bool PlainSheetSentence::isOnEdgeLine(int by) const
{
    const QTextLayout *layout = textCursor().block().layout();
    const int line = layout->lineForTextPosition(textCursor().positionInBlock()).lineNumber();
    return by < 0 ? line <= 0 : line + 1 >= layout->lineCount();
}

void PlainSheetSentence::keyPressEvent(QKeyEvent *event)
{
    const int arrow = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (arrow && modifiers == Qt::AltModifier) {
        if (!isReadOnly())
            Q_EMIT moveWanted(arrow);
        return;
    }
    if (arrow && modifiers == Qt::NoModifier && isOnEdgeLine(arrow)) {
        Q_EMIT stepWanted(arrow);
        return;
    }
    if (isReadOnly())
        return QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QTextCursor rest = textCursor();
        rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        const QString behind = rest.selectedText().trimmed();
        rest.removeSelectedText();
        Q_EMIT belowWanted({behind});
        return;
    }
    if (event->key() == Qt::Key_Backspace && toPlainText().isEmpty()) {
        Q_EMIT removalWanted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PlainSheetSentence::insertFromMimeData(const QMimeData *source)
{
    QStringList lines;
    for (const QString &line : source->text().split(QChar(u'\n'), Qt::SkipEmptyParts)) {
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    }
    if (lines.isEmpty())
        return;
    textCursor().insertText(lines.takeFirst());
    if (!lines.isEmpty())
        Q_EMIT belowWanted(lines);
}

void PlainSheetSentence::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void PlainSheetSentence::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

} // namespace regards
