// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "core/notebook/restore.h"
#include "forms/common/style.h"

#include <QFileInfo>
#include <QLocale>

namespace regards {

namespace {

const QString LanguageKey = QStringLiteral("language");
const QString RecentKey = QStringLiteral("recent");
const QString IdleKey = QStringLiteral("idle_minutes");
const QString ThemeKey = QStringLiteral("theme");
const QString TextKey = QStringLiteral("text_percent");
const QString SpellingKey = QStringLiteral("spelling");
const QString ToolkitKey = QStringLiteral("toolkit");
const QString NotebooksKey = QStringLiteral("notebooks/");
const QString GeometryKey = QStringLiteral("geometry");

const QString SystemTheme = QStringLiteral("system");
const QStringList ThemeNames{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"), SystemTheme};

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("regards"), QStringLiteral("regards"))
{ }

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{ }

QString Settings::language() const
{
    const QString french = QStringLiteral("fr");
    const QString english = QStringLiteral("en");
    const QString chosen = m_settings.value(LanguageKey).toString();
    if (chosen == french || chosen == english)
        return chosen;
    return QLocale::system().language() == QLocale::French ? french : english;
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(LanguageKey, language);
}

QStringList Settings::recentFiles() const
{
    QStringList present;
    for (const QString &path : m_settings.value(RecentKey).toStringList()) {
        if (QFileInfo::exists(path) || !versionsOf(path).isEmpty())
            present.append(path);
    }
    return present;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = m_settings.value(RecentKey).toStringList();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > RecentCount)
        files.removeLast();
    m_settings.setValue(RecentKey, files);
}

QString Settings::notebookOf(const QString &mark) const
{
    const QString path = m_settings.value(NotebooksKey + mark).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void Settings::rememberNotebook(const QString &mark, const QString &path)
{
    m_settings.setValue(NotebooksKey + mark, path);
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = m_settings.value(RecentKey).toStringList();
    files.removeAll(path);
    m_settings.setValue(RecentKey, files);
}

void Settings::forgetFile(const QString &path)
{
    removeRecentFile(path);
    m_settings.beginGroup(NotebooksKey.chopped(1));
    const QStringList marks = m_settings.childKeys();
    for (const QString &mark : marks) {
        if (m_settings.value(mark).toString() == path)
            m_settings.remove(mark);
    }
    m_settings.endGroup();
}

int Settings::idleMinutes() const
{
    return std::clamp(m_settings.value(IdleKey, DefaultIdleMinutes).toInt(), 1, 120);
}

QString Settings::theme() const
{
    const QString chosen = m_settings.value(ThemeKey).toString();
    return ThemeNames.contains(chosen) ? chosen : SystemTheme;
}

void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(ThemeKey, theme);
}

int Settings::textPercent() const
{
    const int chosen = m_settings.value(TextKey).toInt();
    const auto &sizes = style::TextSizes;
    return std::find(sizes.begin(), sizes.end(), chosen) != sizes.end() ? chosen : sizes.front();
}

void Settings::setTextPercent(int percent)
{
    m_settings.setValue(TextKey, percent);
}

bool Settings::spelling() const
{
    return m_settings.value(SpellingKey, true).toBool();
}

void Settings::setSpelling(bool isOn)
{
    m_settings.setValue(SpellingKey, isOn);
}

QString Settings::toolkitFile() const
{
    return m_settings.value(ToolkitKey).toString();
}

void Settings::setToolkitFile(const QString &path)
{
    m_settings.setValue(ToolkitKey, path);
}

void Settings::setIdleMinutes(int minutes)
{
    m_settings.setValue(IdleKey, std::clamp(minutes, 1, 120));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

} // namespace regards
