// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/textmarks.h"

#include "forms/common/colours.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>

namespace regards {

namespace {

/// What was found in one paragraph, kept with it.
class BlockFindings final : public QTextBlockUserData
{
public:
    explicit BlockFindings(const QList<TextFinding> &all)
        : findings(all)
    { }

    QList<TextFinding> findings;
};

const QList<TextFinding> &findingsOf(const QTextBlock &block)
{
    static const QList<TextFinding> none;
    const auto *data = static_cast<const BlockFindings *>(block.userData());
    return data ? data->findings : none;
}

QTextCharFormat underline(const TextFinding &finding)
{
    QTextCharFormat format;
    format.setUnderlineStyle(finding.kind ? QTextCharFormat::DashUnderline : QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colourNow(finding.kind ? Role::Identifying : Role::Misspelt));
    return format;
}

} // namespace

TextMarks::TextMarks(TextHelp &help, QPlainTextEdit *field, QObject *parent)
    : QSyntaxHighlighter(parent)
    , m_help(help)
    , m_field(field)
{
    setDocument(field->document());
    constexpr int Pause = 1500; // milliseconds without a change before screen readers are told
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &TextMarks::describe);
    connect(&help, &TextHelp::changed, this, &TextMarks::lookAgain);
    connect(field, &QPlainTextEdit::cursorPositionChanged, this, &TextMarks::cursorMoved);
}

void TextMarks::highlightBlock(const QString &text)
{
    QList<TextFinding> findings = m_help.findings(text, !m_field->isReadOnly());
    const QTextCursor cursor = m_field->textCursor();
    const bool isHere = m_isTyping && cursor.block() == currentBlock();
    findings.removeIf([&](const TextFinding &finding) {
        if (finding.kind)
            return false;
        if (isHere && finding.touches(cursor.positionInBlock())) {
            m_unfinished = QTextCursor(currentBlock());
            m_unfinished.setPosition(int(currentBlock().position() + finding.start));
            m_unfinished.setPosition(int(m_unfinished.position() + finding.length), QTextCursor::KeepAnchor);
            return true;
        }
        return m_ignored.contains(text.mid(finding.start, finding.length));
    });
    for (const TextFinding &finding : std::as_const(findings))
        setFormat(int(finding.start), int(finding.length), underline(finding));
    if (!findings.isEmpty() || !findingsOf(currentBlock()).isEmpty())
        m_pause.start();
    setCurrentBlockUserData(findings.isEmpty() ? nullptr : new BlockFindings(findings));
}

std::optional<TextFinding> TextMarks::findingAt(const QTextCursor &where, QTextCursor *selecting) const
{
    const QTextBlock block = where.block();
    for (const TextFinding &finding : findingsOf(block)) {
        if (!finding.touches(where.positionInBlock()))
            continue;
        if (selecting) {
            *selecting = QTextCursor(block);
            selecting->setPosition(int(block.position() + finding.start));
            selecting->setPosition(int(block.position() + finding.start + finding.length), QTextCursor::KeepAnchor);
        }
        return finding;
    }
    return std::nullopt;
}

void TextMarks::ignore(const QString &word)
{
    m_ignored.insert(word);
    underlineAgain();
}

void TextMarks::endTyping()
{
    m_isTyping = false;
    if (m_unfinished.isNull())
        return;
    const QTextBlock block = m_unfinished.block();
    m_unfinished = {};
    if (block.isValid())
        underlineAgain(block);
}

void TextMarks::underlineAgain(const QTextBlock &block)
{
    // Qt calls this an edit and says that the text has changed: a draft would be written.
    const QSignalBlocker quiet(document());
    if (block.isValid())
        rehighlightBlock(block);
    else
        rehighlight();
}

void TextMarks::cursorMoved()
{
    if (m_unfinished.isNull())
        return;
    const int position = m_field->textCursor().position();
    if (position < m_unfinished.selectionStart() || position > m_unfinished.selectionEnd())
        endTyping();
}

void TextMarks::lookAgain()
{
    m_isStale = !m_field->isVisible();
    if (!m_isStale)
        underlineAgain();
}

void TextMarks::freshen()
{
    if (m_isStale)
        lookAgain();
}

void TextMarks::describe()
{
    int misspelt = 0;
    int identifying = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const TextFinding &finding : findingsOf(block))
            ++(finding.kind ? identifying : misspelt);
    }
    QStringList said;
    if (m_field->accessibleDescription() != m_said)
        m_description = m_field->accessibleDescription();
    if (!m_description.isEmpty())
        said.append(m_description);
    if (misspelt > 0)
        said.append(tr("%n word(s) may be misspelt.", nullptr, misspelt));
    if (identifying > 0)
        said.append(tr("%n place(s) may tell who somebody is.", nullptr, identifying));
    if (misspelt + identifying > 0)
        said.append(tr("The menu key on one of them offers help."));
    m_said = said.join(u' ');
    if (m_field->accessibleDescription() != m_said)
        m_field->setAccessibleDescription(m_said);
}

} // namespace regards
