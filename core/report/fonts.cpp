// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

namespace regards::report {

namespace {

bool registerFonts()
{
    for (const auto face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        QFile file(QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1StringView(face)));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        if (QFontDatabase::addApplicationFontFromData(file.readAll()) < 0)
            return false;
    }
    return true;
}

} // namespace

Result<void> loadFonts()
{
    // Fonts belong to the application object: a second one (in tests) needs them again. An application without
    // windows has none, and Qt would crash.
    static const QGuiApplication *loadedFor = nullptr;
    const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (application && application == loadedFor)
        return {};
    if (!application || !registerFonts())
        return Error{ErrorCode::ReportImpossible, {QStringLiteral("fonts")}};
    loadedFor = application;
    return {};
}

QFont pageFont(double points, bool bold, bool italic)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(points * UnitsPerPoint));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferQuality);
    // Qt 6.4 can't switch a font's features off, but leaves ligatures out as soon as letters are spaced: the least
    // it counts is 1/64 of a unit.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace regards::report
