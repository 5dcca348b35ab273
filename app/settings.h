// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace regards {

/// What the program remembers of this machine between two runs. Never anything out of a notebook, nor a passphrase.
class Settings final
{
public:
    static constexpr int RecentCount = 8;
    static constexpr int DefaultIdleMinutes = 5;

    /// The user's own settings.
    Settings();
    /// Those in an INI file: for tests and for a portable folder.
    explicit Settings(const QString &file);

    /// `fr` or `en`: what was chosen, else the system's, else `en`.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Files opened lately that are still there, or of which backups still are, newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    /// Its name stands nowhere any more.
    void forgetFile(const QString &path);

    /// Where the notebook of a visit and observer is, by notebookMark(); empty where none is known or it is gone.
    [[nodiscard]] QString notebookOf(const QString &mark) const;
    void rememberNotebook(const QString &mark, const QString &path);

    /// Minutes without a key or a move of the mouse until the file is locked, 1 to 120.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// `light`, `dark`, `contrast`, or `system`, which is the default.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);

    /// How large the text is, in percent: one of style::TextSizes.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    /// Whether words that no dictionary knows are underlined, where there is a dictionary.
    [[nodiscard]] bool spelling() const;
    void setSpelling(bool isOn);

    /// The toolkit file that an organisation loaded instead of the one the program carries; empty for none.
    [[nodiscard]] QString toolkitFile() const;
    void setToolkitFile(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace regards
