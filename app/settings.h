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

    /// Files opened lately that are still there, newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Minutes without a key or a move of the mouse until the file is locked, 1 to 120.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// The toolkit file that an organisation loaded instead of the one the program carries; empty for none.
    [[nodiscard]] QString toolkitFile() const;
    void setToolkitFile(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace regards
