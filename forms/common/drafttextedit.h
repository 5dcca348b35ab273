// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/draftkeeper.h"
#include "forms/common/place.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace regards {

/**
 * A text field of one record, saved by itself: a durable draft at most DraftDelay after the last key, a change on
 * leaving the field or by commit().
 *
 * Ctrl+Z takes back what was typed since; before that, it is the journal's to undo (EditHistory).
 *
 * When the file does not take a text (a full disk, a pulled stick), a line in the field says so at once, and later
 * that it was saved. Until then the text lies with the notebook's DraftKeeper: the field may show another record or go.
 *
 * Until it is bound it is read-only. Where the record may not exist yet, `frame` is made at the first key.
 */
class DraftTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Milliseconds from the last key to the durable draft. Longest wait while somebody types on and on: LongestWait.
    static constexpr int DraftDelay = 400;
    static constexpr int LongestWait = 900;

    struct Binding
    {
        QString type;
        RecordId record; ///< may name a record that is yet to be made, by `frame`
        QString field;
        /// The record itself, without this field, where it may not exist yet; no type where it does. It is made
        /// together with its first text.
        Record frame{};
    };

    explicit DraftTextEdit(Desk &desk, QWidget *parent = nullptr);
    ~DraftTextEdit() override;

    /// Commits what it held and shows the field of another record.
    void bind(const Binding &binding);
    void unbind();
    /// Goes on with the same text in another record; nothing of it stays behind in the one before.
    void moveTo(const Binding &binding);
    /// What the record is to be made as, if it is not yet: it may be said after the first key.
    void setFrame(const Record &frame);
    [[nodiscard]] const RecordId &boundRecord() const noexcept { return m_binding.record; }
    /// Shows what the notebook has now, unless something is being typed.
    void reload();
    /// What is typed becomes a change. Safe to call at any time.
    void commit();
    /// Off: leaving the field keeps a draft only, until commit().
    void setCommittedOnLeaving(bool on) noexcept { m_isCommittedOnLeaving = on; }
    /// Typed, and not a change yet.
    [[nodiscard]] bool isDirty() const noexcept { return m_isDirty; }
    /// Tab leaves the field; Shift+Enter and Enter write lines. `lines` is the least height.
    void setLines(int lines);

Q_SIGNALS:
    void saved();
    /// It was refused for good, or is in trouble and the field, which says so itself, is not to be seen.
    void failed(const regards::Error &error);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void typed();
    void writeDraft();
    Result<void> save(const QString &text);
    void letGo();
    void keeperChanged();
    void say(const QString &line, const char *kind);
    void placeLine();
    void showText(const QString &text);
    void fail(const Error &error);
    [[nodiscard]] std::optional<QString> storedText() const;

    QPointer<Notebook> m_notebook;
    QString m_language;
    Binding m_binding;
    QTimer m_short;
    QTimer m_long;
    QLabel *m_line; ///< within the field, at its foot; hidden while all is well
    int m_lineHeight = 0;
    QTimer m_lineGoes;
    bool m_isDirty = false; ///< typed since the last change
    bool m_isDrafted = true; ///< the draft holds what is shown
    bool m_isInTrouble = false; ///< the file would not take it, and the line says so
    bool m_isWantedCommitted = false;
    bool m_isLoading = false;
    bool m_isCommittedOnLeaving = true;
};

} // namespace regards
