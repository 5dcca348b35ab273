// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unsavedtexts.h"

namespace regards {

void UnsavedTexts::keep(std::unique_ptr<Notebook> notebook)
{
    // Later: the keeper that says so goes with its notebook.
    connect(&notebook->keeper(), &DraftKeeper::changed, this, &UnsavedTexts::closeSaved, Qt::QueuedConnection);
    m_notebooks.push_back(std::move(notebook));
}

void UnsavedTexts::closeSaved()
{
    const auto isSaved = [](const std::unique_ptr<Notebook> &notebook) { return !notebook->keeper().holdsTexts(); };
    for (const auto &notebook : m_notebooks) {
        if (isSaved(notebook))
            (void)notebook->commitDrafts(); // a draft otherwise, until the file is next opened
    }
    if (std::erase_if(m_notebooks, isSaved) > 0 && m_notebooks.empty())
        Q_EMIT saved();
}

void UnsavedTexts::handOverTo(Notebook &notebook)
{
    std::erase_if(m_notebooks, [&notebook](const std::unique_ptr<Notebook> &waiting) {
        if (waiting->fileId() != notebook.fileId())
            return false;
        notebook.keeper().takeOver(waiting->keeper());
        return true;
    });
}

Error UnsavedTexts::trouble() const
{
    const auto &trouble = m_notebooks.front()->keeper().trouble();
    return trouble.value_or(Error{ErrorCode::StorageFailed, {m_notebooks.front()->path(), {}}});
}

} // namespace regards
