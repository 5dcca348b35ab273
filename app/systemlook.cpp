// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemlook.h"

#include <QPalette>
#include <QSettings>

namespace regards {

namespace {

#ifdef Q_OS_WIN
bool windowsWantsContrast()
{
    constexpr int IsOn = 1; // HCF_HIGHCONTRASTON
    const QSettings settings(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
                             QSettings::NativeFormat);
    return settings.value(QStringLiteral("Flags")).toString().toInt() & IsOn;
}

bool windowsWantsDark()
{
    const QSettings settings(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}
#else
bool windowsWantsContrast()
{
    return false;
}

bool windowsWantsDark()
{
    return false;
}
#endif

} // namespace

Scheme systemScheme(const QPalette &platform)
{
    if (windowsWantsContrast())
        return Scheme::Contrast;
    const bool isDark =
        platform.color(QPalette::Window).lightnessF() < platform.color(QPalette::WindowText).lightnessF();
    return isDark || windowsWantsDark() ? Scheme::Dark : Scheme::Light;
}

} // namespace regards
