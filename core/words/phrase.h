// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace regards {

/// A text in the source language with what tells it from an equal one; as QT_TRANSLATE_NOOP3 writes it.
struct Phrase
{
    const char *source = nullptr;
    const char *comment = nullptr;
};

/// Puts the arguments into the places %1 to %9, all at once, so that an argument may itself hold a `%1`. A place
/// without an argument becomes empty.
[[nodiscard]] QString filled(const QString &sentence, const QStringList &arguments);

} // namespace regards
