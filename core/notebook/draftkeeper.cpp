// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/draftkeeper.h"

#include "core/notebook/recordjson.h"

#include <algorithm>

namespace regards {

bool isTroubleOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FolderUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::FileGone:
    case ErrorCode::FileIsAnother:
    case ErrorCode::FileDamaged:
    case ErrorCode::NotARegardsFile: // a stick that was pulled while it was written leaves an empty or torn file
    case ErrorCode::WrongPassphrase:
    case ErrorCode::FileBusy:
    case ErrorCode::FileReadOnly:
    case ErrorCode::StorageFailed:
    case ErrorCode::OutOfMemory:
        return true;
    default:
        return false;
    }
}

DraftKeeper::DraftKeeper(Notebook &notebook)
    : m_notebook(notebook)
{
    m_again.setSingleShot(true);
    m_again.setInterval(FirstWait);
    m_again.callOnTimeout(this, &DraftKeeper::tryAgain);
}

DraftKeeper::~DraftKeeper() = default;

QList<DraftKeeper::Waiting>::iterator DraftKeeper::find(const RecordId &record, const QString &field)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) {
        return waiting.draft.record == record && waiting.draft.field == field;
    });
}

const Draft *DraftKeeper::textOf(const RecordId &record, const QString &field) const
{
    const auto found = const_cast<DraftKeeper *>(this)->find(record, field);
    return found == m_waiting.end() ? nullptr : &found->draft;
}

bool DraftKeeper::holdsTexts() const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [](const Waiting &waiting) { return !waiting.draft.text.isEmpty(); });
}

Result<void> DraftKeeper::write(const Waiting &waiting)
{
    if (!waiting.frame.type.isEmpty()) {
        const QString whole = QString::fromUtf8(toJsonLine(waiting.frame));
        if (const auto begun = m_notebook.saveDraft({waiting.draft.type, waiting.draft.record, {}, whole}); !begun)
            return begun;
    }
    return m_notebook.saveDraft(waiting.draft);
}

Result<void> DraftKeeper::save(const Draft &draft, const Record &frame)
{
    const Waiting waiting{draft, frame};
    const auto written = write(waiting);
    if (written)
        saved(draft.record, draft.field);
    else if (isTroubleOfTheFile(written.error().code))
        keep(waiting, written.error());
    return written;
}

void DraftKeeper::keep(const Waiting &waiting, const Error &trouble)
{
    const auto found = find(waiting.draft.record, waiting.draft.field);
    const bool isNews = found == m_waiting.end() || !m_trouble || m_trouble->code != trouble.code;
    if (found == m_waiting.end()) {
        m_waiting.append(waiting);
    } else {
        // The record may have been begun under a frame that the later text no longer has.
        found->draft = waiting.draft;
        if (!waiting.frame.type.isEmpty())
            found->frame = waiting.frame;
        found->isLetGo = waiting.isLetGo;
    }
    m_trouble = trouble;
    if (!m_again.isActive())
        m_again.start();
    if (isNews)
        Q_EMIT changed();
}

void DraftKeeper::saved(const RecordId &record, const QString &field)
{
    const auto found = find(record, field);
    if (found == m_waiting.end())
        return;
    const bool isLetGo = found->isLetGo;
    m_waiting.erase(found);
    if (m_waiting.isEmpty()) {
        m_trouble.reset();
        m_again.stop();
        m_again.setInterval(FirstWait);
    }
    if (isLetGo)
        (void)m_notebook.commitDrafts(record); // a draft meanwhile, and a change later
    Q_EMIT changed();
}

void DraftKeeper::letGo(const RecordId &record, const QString &field)
{
    if (const auto found = find(record, field); found != m_waiting.end())
        found->isLetGo = true;
}

Result<void> DraftKeeper::discard(const RecordId &record, const QString &field)
{
    if (const auto found = find(record, field); found != m_waiting.end()) {
        found->isLetGo = false;
        saved(record, field);
    }
    if (const auto frame = m_notebook.discardDraft(record, {}); !frame)
        return frame;
    return m_notebook.discardDraft(record, field);
}

void DraftKeeper::tryAgain()
{
    m_again.stop();
    if (m_waiting.isEmpty())
        return;
    // A stick that was pulled and put back answers under its name again, but not to whom had it open before.
    if (m_trouble->code != ErrorCode::DiskFull && m_trouble->code != ErrorCode::FileBusy)
        (void)m_notebook.reconnect();
    const QList<Waiting> all = m_waiting;
    for (const Waiting &waiting : all) {
        const auto written = write(waiting);
        if (!written && isTroubleOfTheFile(written.error().code)) {
            m_again.setInterval(std::min(2 * m_again.interval(), LongestWait));
            keep(waiting, written.error());
            return;
        }
        // What is refused for good (its record was erased meanwhile) has nowhere to go.
        saved(waiting.draft.record, waiting.draft.field);
    }
}

void DraftKeeper::takeOver(DraftKeeper &other)
{
    const QList<Waiting> all = std::exchange(other.m_waiting, {});
    const auto trouble = std::exchange(other.m_trouble, {});
    other.m_again.stop();
    for (const Waiting &waiting : all)
        keep(waiting, *trouble);
    tryAgain();
}

} // namespace regards
