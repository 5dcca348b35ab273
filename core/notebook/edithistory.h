// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/change.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace regards {

class Notebook;

/// What one act of a person wrote, in one transaction or in several that belong together.
struct EditStep
{
    struct Write
    {
        QString type;
        RecordId record;
        QString field; ///< `deleted` for taking a record away, making it, or bringing it back
        Value before; ///< of `deleted`: 1, or null where the record was there
        Value after;
        RecordId author;
        QList<ChangeId> changes{}; ///< those that hold the two values, as far as there are such
    };

    QList<Write> writes; ///< in the order of writing, one for each field

    /// What a person would call the thing that was edited: the record written first.
    [[nodiscard]] const Write &main() const { return writes.constFirst(); }
};

/**
 * Undo and redo of what was written through one notebook since it was opened.
 *
 * Undoing is writing again: inverse changes through the same journal, so nothing is ever taken out of it and a merge
 * sees an edit like any other. What came by import is not here, and what was redacted never comes back: steps that
 * touch it are passed over. Making a record is undone by deleting it, and by emptying it where writing would bring it
 * back. A record, what is first written into it and the tags first given to it are one step, until endStep(); one
 * that was begun and taken away again before anything was written into it is none.
 *
 * Sharing a private note is undone by redacting the shared copy, so that its text goes nowhere; that can't be redone.
 * Settling a conflict is undone by writing what was shown before; the conflict itself does not come back.
 */
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostSteps = 500;

    /// `notebook` outlives it.
    explicit EditHistory(Notebook &notebook);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// Takes back the last step that is not redacted: what it was. Nothing left: NothingToUndo. A field that was
    /// written elsewhere since, or is in conflict: EditedSince, the step stays where it is and nothing was written.
    Result<EditStep> undo();
    Result<EditStep> redo();
    /// What is written next is a step of its own.
    void endStep() noexcept { m_isOpen = m_isEmpty = false; }

Q_SIGNALS:
    /// What can be undone or redone is not what it was.
    void changed();

private:
    void take(const QList<Change> &changes);
    [[nodiscard]] EditStep stepOf(const QList<Change> &changes) const;
    [[nodiscard]] bool belongsToLast(const EditStep &step) const;
    [[nodiscard]] bool unmakesLast(const EditStep &step) const;
    [[nodiscard]] bool isBegun(const EditStep &step) const;
    [[nodiscard]] bool isRedacted(const EditStep &step) const;
    [[nodiscard]] RecordId sharedCopyOf(const EditStep &step) const;
    Result<EditStep> move(QList<EditStep> &from, QList<EditStep> &to, bool isUndo);
    Result<void> write(const EditStep &step, bool isUndo);
    Result<void> writeOne(const EditStep::Write &write, bool isUndo);
    Result<void> takeBackSharing(const EditStep &step, const RecordId &copy);
    [[nodiscard]] bool wasEditedElsewhere(const RecordId &record) const;

    Notebook &m_notebook;
    QList<EditStep> m_done;
    QList<EditStep> m_undone;
    QSet<ReplicaId> m_own; ///< under which this notebook wrote since
    bool m_isOpen = false; ///< the last step made a record, whose first tags still belong to it
    bool m_isEmpty = false; ///< and nothing was written into it yet
    bool m_isReplaying = false;
};

} // namespace regards
