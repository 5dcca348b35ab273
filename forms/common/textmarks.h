// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/texthelp.h"

#include <QPointer>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

namespace regards {

/**
 * Underlines one field: a wave under misspelt words, dashes under what may identify somebody, so that shape tells them
 * apart as colour does.
 *
 * Only the paragraph that changed is looked at again. The word that is being typed is not misspelt yet. How many there
 * are stands in the field's accessible description, once typing has paused.
 */
class TextMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `parent` goes after the document: a highlighter that goes before it would tell everybody of a change.
    TextMarks(TextHelp &help, QPlainTextEdit *field, QObject *parent);

    /// What is underlined where the cursor is, and the cursor selecting it.
    [[nodiscard]] std::optional<TextFinding> findingAt(const QTextCursor &where,
                                                       QTextCursor *selecting = nullptr) const;
    /// Leaves a misspelt word alone in this field, until the field goes.
    void ignore(const QString &word);

    /// A key was pressed that may write.
    void beginTyping() noexcept { m_isTyping = true; }
    /// The word that was being typed is done with.
    void endTyping();
    /// Looks again if something changed while the field was not to be seen.
    void freshen();
    void lookAgain();

protected:
    void highlightBlock(const QString &text) override;

private:
    /// Looks at one paragraph again, or at all for an invalid one, without anybody hearing of a change of text.
    void underlineAgain(const QTextBlock &block = {});
    void cursorMoved();
    void describe();

    TextHelp &m_help;
    QPlainTextEdit *m_field;
    QSet<QString> m_ignored;
    QTimer m_pause;
    QString m_said; ///< what describe() wrote last
    QString m_description; ///< what stood there besides
    QTextCursor m_unfinished; ///< selects the word that is spared while it is typed
    bool m_isTyping = false;
    bool m_isStale = false;
};

} // namespace regards
