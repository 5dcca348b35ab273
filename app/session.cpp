// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/systemlook.h"
#include "core/exchange/visitpack.h"
#include "core/notebook/restore.h"
#include "core/notebook/sessionmark.h"
#include "core/storage/backup.h"
#include "core/toolkit/toolkitloader.h"
#include "core/words/words.h"
#include "forms/common/locale.h"
#include "forms/common/texthelp.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QPalette>
#include <QTranslator>

namespace regards {

Session::Session(World &world, Settings &settings, Toolkit toolkit)
    : m_world(world)
    , m_settings(settings)
    , m_toolkit(std::move(toolkit))
    , m_language(settings.language())
    , m_systemScheme(systemScheme(QGuiApplication::palette()))
{
    installTranslators();
}

Session::~Session()
{
    close();
}

Result<void> Session::loadToolkit(const QString &path)
{
    Result<Toolkit> loaded = path.isEmpty() ? ToolkitLoader::builtin() : ToolkitLoader::loadFile(path);
    if (!loaded)
        return loaded.error();
    m_toolkit = std::move(*loaded);
    m_settings.setToolkitFile(path);
    return {};
}

void Session::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setLanguage(language);
    installTranslators();
    if (m_textHelp)
        m_textHelp->setLanguage(language);
}

style::Look Session::look() const
{
    const QString theme = m_settings.theme();
    const Scheme scheme = theme == u"light" ? Scheme::Light
        : theme == u"dark"                  ? Scheme::Dark
        : theme == u"contrast"              ? Scheme::Contrast
                                            : m_systemScheme;
    return {scheme, m_settings.textPercent()};
}

void Session::installTranslators()
{
    m_translators.clear(); // a translator leaves the application as it goes
    const Words words(m_language); // brings the translations into the resources
    QLocale::setDefault(localeFor(m_language));
    // Ours first, then Qt's own few words (Cancel, Yes, No).
    const std::pair<QString, QString> sources[] = {
        {u"regards_" + m_language, QStringLiteral(":/i18n")},
        {u"qtbase_" + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
    };
    for (const auto &[name, folder] : sources) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
}

void Session::adopt(std::unique_ptr<Notebook> notebook)
{
    close();
    m_notebook = std::move(notebook);
    m_unsavedTexts.handOverTo(*m_notebook);
    m_edits = std::make_unique<EditHistory>(*m_notebook);
    m_textHelp = std::make_unique<TextHelp>(*m_notebook, m_language);
    m_textHelp->setSpelling(m_settings.spelling());
    m_settings.addRecentFile(m_notebook->path());
    if (m_notebook->role() == Notebook::Role::Observer)
        m_settings.rememberNotebook(notebookMark(m_notebook->visit(), m_notebook->owner()), m_notebook->path());
    m_interruption = beginSession(*m_notebook);
}

void Session::close()
{
    m_blankCode.clear();
    if (!m_notebook)
        return;
    // A draft that can't be committed stays a draft and becomes a change when the file is next opened.
    (void)m_notebook->commitDrafts();
    (void)endSession(*m_notebook);
    // An observer's session ends with a backup of what it wrote; one that fails is tried, and said, at the next
    // opening.
    if (m_notebook->role() == Notebook::Role::Observer)
        (void)m_notebook->backUpIfDue();
    m_textHelp.reset();
    m_edits.reset();
    if (m_notebook->keeper().holdsTexts())
        m_unsavedTexts.keep(std::move(m_notebook));
    m_notebook.reset();
}

namespace {

/// Overwrites the salt and the first page, then removes the file.
Result<void> wipeFile(const QString &path)
{
    constexpr qint64 FirstPage = 4096;
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(std::min(FirstPage, file.size()), '\0')) < 0
        || !file.flush())
        return Error{ErrorCode::FileUnwritable, {path, file.errorString()}};
    file.close();
    if (!file.remove())
        return Error{ErrorCode::FileUnwritable, {path, file.errorString()}};
    return {};
}

} // namespace

Result<void> Session::wipe()
{
    if (!m_notebook)
        return {};
    const QString path = m_notebook->path();
    const Result<QStringList> files = everyCopyOf(*m_notebook);
    if (!files)
        return files.error();
    m_blankCode.clear();
    m_textHelp.reset();
    m_edits.reset();
    m_notebook.reset(); // not close(): that would leave a fresh backup
    // The file itself last: where one of its copies stays, it can still be opened and wiped again.
    for (auto file = files->crbegin(); file != files->crend(); ++file) {
        if (const auto wiped = wipeFile(*file); !wiped)
            return wiped;
    }
    m_settings.forgetFile(path);
    QDir().rmdir(BackupFolder::beside(path, 1).folder());
    return {};
}

} // namespace regards
