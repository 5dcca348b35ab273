// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/unsavedtexts.h"
#include "core/notebook/edithistory.h"
#include "core/notebook/notebook.h"
#include "core/storage/blankcode.h"
#include "core/toolkit/toolkit.h"
#include "forms/common/style.h"

#include <memory>
#include <optional>
#include <utility>

class QTranslator;

namespace regards {

class TextHelp;

/// What lives as long as the program runs: the machine's clock and chance, settings, toolkit, the interface's
/// language, and the file that is open, if any.
class Session final
{
public:
    /// `world` and `settings` outlive it.
    Session(World &world, Settings &settings, Toolkit toolkit);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] World &world() const noexcept { return m_world; }
    [[nodiscard]] Settings &settings() const noexcept { return m_settings; }
    [[nodiscard]] const Toolkit &toolkit() const noexcept { return m_toolkit; }

    /// Takes an organisation's own toolkit file from now on, or, without one, the toolkit that the program carries; no
    /// file may be open. A file with any mistake changes nothing: the errors of ToolkitLoader::loadFile().
    Result<void> loadToolkit(const QString &path);

    [[nodiscard]] const QString &language() const noexcept { return m_language; }
    /// `fr` or `en`: words, dates and numbers of everything made from now on.
    void setLanguage(const QString &language);

    /// The look that the settings ask for.
    [[nodiscard]] style::Look look() const;

    /// Null while locked.
    [[nodiscard]] Notebook *notebook() const noexcept { return m_notebook.get(); }
    /// What can be undone since the file was opened; null while locked.
    [[nodiscard]] EditHistory *edits() const noexcept { return m_edits.get(); }
    /// Spelling, and what may identify a person, for the texts of the open file; null while locked.
    [[nodiscard]] TextHelp *textHelp() const noexcept { return m_textHelp.get(); }
    /// The code that brings a blanked screen back; gone as soon as the file is closed.
    [[nodiscard]] BlankCode &blankCode() noexcept { return m_blankCode; }
    void adopt(std::unique_ptr<Notebook> notebook);
    /// When the file that is open was last written before the program ended without notice, in milliseconds since
    /// 1970 UTC; nullopt where it was closed as it should be. Said once: the next call has nothing to tell.
    [[nodiscard]] std::optional<qint64> takeInterruption() { return std::exchange(m_interruption, std::nullopt); }
    /// Commits drafts and closes the file: its key leaves the memory. All that looks at the notebook is gone before. A
    /// file that would not take a text stays open, out of sight, until it does: see unsavedTexts().
    void close();
    [[nodiscard]] UnsavedTexts &unsavedTexts() noexcept { return m_unsavedTexts; }
    /// Closes the file and removes it with its backups. The first bytes are overwritten before, so that even a copy of
    /// the rest that a disk may keep can't be opened.
    Result<void> wipe();

private:
    void installTranslators();

    World &m_world;
    Settings &m_settings;
    Toolkit m_toolkit;
    QString m_language;
    Scheme m_systemScheme; ///< what the system had when the program began
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    UnsavedTexts m_unsavedTexts;
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<EditHistory> m_edits;
    std::unique_ptr<TextHelp> m_textHelp;
    std::optional<qint64> m_interruption;
    BlankCode m_blankCode;
};

} // namespace regards
