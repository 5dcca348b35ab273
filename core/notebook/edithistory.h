// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/change.h"

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
        Value before;
        Value after;
    };

    QList<Write> writes; ///< in the order of writing, one for each field
    bool isOpen = false; ///< it made a record that holds no judgement yet: what is first typed into it belongs here too

    /// What a person would call the thing that was edited: the record written first.
    [[nodiscard]] const Write &main() const { return writes.constFirst(); }
};

/**
 * Undo and redo of what was written through one notebook since it was opened.
 *
 * Undoing is writing again: inverse changes through the same journal, so nothing is ever taken out of it and a merge
 * sees an edit like any other. What came by import is not here, and what was redacted never comes back: steps that
 * touch it are passed over. Making a record is undone by deleting it. A record, the text first typed into it and the
 * tags first given to it are one step.
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
    /// written elsewhere since: EditedSince, the step stays where it is and nothing was written.
    Result<EditStep> undo();
    Result<EditStep> redo();

Q_SIGNALS:
    /// What can be undone or redone is not what it was.
    void changed();

private:
    void take(const QList<Change> &changes);
    [[nodiscard]] bool belongsToLast(const EditStep &step) const;
    [[nodiscard]] bool isRedacted(const EditStep &step) const;
    Result<EditStep> move(QList<EditStep> &from, QList<EditStep> &to, bool isUndo);
    Result<void> write(const EditStep &step, bool isUndo);
    Result<void> writeOne(const EditStep::Write &write, bool isUndo);

    Notebook &m_notebook;
    QList<EditStep> m_done;
    QList<EditStep> m_undone;
    bool m_isReplaying = false;
};

} // namespace regards
