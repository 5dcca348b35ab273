// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/draftkeeper.h"

#include <memory>
#include <vector>

namespace regards {

/**
 * Notebooks that were locked while their file would not take a text: out of sight, but open until it has been saved.
 *
 * The keys of such a file stay in memory as long; there is no other way to save what was typed without asking for the
 * passphrase again.
 */
class UnsavedTexts final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keep(std::unique_ptr<Notebook> notebook);
    /// The file was opened again: its texts go there.
    void handOverTo(Notebook &notebook);
    [[nodiscard]] bool isEmpty() const noexcept { return m_notebooks.empty(); }
    /// Why they are not saved yet; isEmpty() must be false.
    [[nodiscard]] Error trouble() const;

Q_SIGNALS:
    /// The last of them has been saved, and its file is closed.
    void saved();

private:
    void closeSaved();

    std::vector<std::unique_ptr<Notebook>> m_notebooks;
};

} // namespace regards
