// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

#include <QTimer>

namespace regards {

/**
 * Texts being typed that the file would not take (the disk is full, the stick was pulled): kept in memory, and tried
 * again by themselves until it does.
 *
 * What waits here is what somebody saw on the screen: who shows a text asks textOf() before the file. Only troubles
 * of the file make a text wait; what the notebook refuses for good (RecordReadOnly…) is the caller's to say. It must
 * outlive the fields and belongs to the notebook, so that a field may go, or show another record, while its text
 * waits.
 */
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds until the first new attempt, and at most; each wait is twice the one before.
    static constexpr int FirstWait = 500;
    static constexpr int LongestWait = 8000;

    explicit DraftKeeper(Notebook &notebook);
    ~DraftKeeper() override;

    /// Saves a draft, and before it the draft of its whole record where `frame` has a type: the record is then made
    /// along with its first text. In trouble both wait here, and the error is given.
    Result<void> save(const Draft &draft, const Record &frame = {});
    /// Nobody types there any more: as soon as it is saved it becomes a change.
    void letGo(const RecordId &record, const QString &field);
    /// Forgets it; the file's own drafts of that text and of its record too.
    Result<void> discard(const RecordId &record, const QString &field);
    /// What waits for that field; null where nothing does.
    [[nodiscard]] const Draft *textOf(const RecordId &record, const QString &field) const;
    /// Whether a text would be lost if the file were closed now. One that was emptied is none.
    [[nodiscard]] bool holdsTexts() const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_waiting.isEmpty(); }
    /// Why they wait: what the last attempt said.
    [[nodiscard]] const std::optional<Error> &trouble() const noexcept { return m_trouble; }
    /// At once, without waiting for the time.
    void tryAgain();
    /// Takes all that waits in another one of the same file, whose notebook is about to go.
    void takeOver(DraftKeeper &other);

Q_SIGNALS:
    /// Something waits that did not, something was saved that waited, or the reason is another.
    void changed();

private:
    struct Waiting
    {
        Draft draft;
        Record frame;
        bool isLetGo = false;
    };

    Result<void> write(const Waiting &waiting);
    void keep(const Waiting &waiting, const Error &trouble);
    void saved(const RecordId &record, const QString &field);
    [[nodiscard]] QList<Waiting>::iterator find(const RecordId &record, const QString &field);

    Notebook &m_notebook;
    QList<Waiting> m_waiting; ///< in the order in which they were first typed
    std::optional<Error> m_trouble; ///< set while anything waits
    QTimer m_again;
};

/// Whether it says that the file can't be written just now, and not that this must not be written.
[[nodiscard]] bool isTroubleOfTheFile(ErrorCode code);

} // namespace regards
