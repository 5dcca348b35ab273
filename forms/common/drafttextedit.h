// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace regards {

/**
 * A text field of one record, saved by itself: a durable draft at most DraftDelay after the last key, a change on
 * leaving the field or by commit().
 *
 * Ctrl+Z takes back what was typed since; before that, it is the journal's to undo (EditHistory).
 *
 * Until it is bound it is read-only. Where the record may not exist yet, `ensure` makes it at the first key.
 */
class DraftTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Milliseconds from the last key to the durable draft. Longest wait while somebody types on and on: LongestWait.
    static constexpr int DraftDelay = 400;
    static constexpr int LongestWait = 1000;

    struct Binding
    {
        QString type;
        RecordId record; ///< may name a record that `ensure` is yet to make
        QString field;
        /// Makes the record, or gives the id of the one there is; empty where it exists anyway.
        std::function<Result<RecordId>()> ensure{};
    };

    explicit DraftTextEdit(Desk &desk, QWidget *parent = nullptr);
    ~DraftTextEdit() override;

    /// Commits what it held and shows the field of another record.
    void bind(const Binding &binding);
    void unbind();
    /// Goes on with the same text in another record; nothing of it stays behind in the one before.
    void moveTo(const Binding &binding);
    [[nodiscard]] const RecordId &boundRecord() const noexcept { return m_binding.record; }
    /// Shows what the notebook has now, unless something is being typed.
    void reload();
    /// What is typed becomes a change. Safe to call at any time.
    void commit();
    /// Off: leaving the field keeps a draft only, until commit().
    void setCommittedOnLeaving(bool on) noexcept { m_isCommittedOnLeaving = on; }
    [[nodiscard]] bool isDirty() const noexcept { return m_isDirty; }
    /// Tab leaves the field; Shift+Enter and Enter write lines. `lines` is the least height.
    void setLines(int lines);

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void writeDraft();
    [[nodiscard]] QString storedText() const;

    QPointer<Notebook> m_notebook;
    Binding m_binding;
    QTimer m_short;
    QTimer m_long;
    bool m_isDirty = false; ///< typed since the last change
    bool m_isDrafted = true; ///< the draft holds what is shown
    bool m_isLoading = false;
    bool m_isCommittedOnLeaving = true;
};

} // namespace regards
