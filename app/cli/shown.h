// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/journal/change.h"

#include <QJsonValue>

/// How records, changes and files are shown, as text and as JSON.
namespace regards::cli {

/// ISO 8601 in UTC with a Z, for programs.
[[nodiscard]] QString isoTime(qint64 milliseconds);
/// Date and time by this computer's clock, for people.
[[nodiscard]] QString localTime(qint64 milliseconds);
/// `replica/seq`: what `--take` takes.
[[nodiscard]] QString changeName(const ChangeId &id);

/// A field's value as `record get` writes it; null for none, `{"erased": true}` for one that was erased.
[[nodiscard]] QJsonValue valueJson(const QString &type, const QString &field, const Value &value);
/// The same for people: `–` for none, a reference by its id.
[[nodiscard]] QString valueText(const QString &type, const QString &field, const Value &value, const Words &words);
/// A person's name; the id where it is unknown here.
[[nodiscard]] QString personName(const Notebook &notebook, const RecordId &person, const Words &words);
[[nodiscard]] QJsonObject changeJson(const Change &change);

/// Columns separated by two blanks, the last one ragged; one line a row.
[[nodiscard]] QString table(const QList<QStringList> &rows);

/// Whether something may be written to `path`: nothing is there, or a file that has `magic` at its byte `at`, whose
/// kind it replaces. FileExists otherwise, so that a slip of the pen overwrites no archive.
[[nodiscard]] Result<void> mayReplace(const QString &path, QByteArrayView magic, qint64 at = 0);
/// Where an OpenDocument file says of what kind it is.
inline constexpr qint64 OdtKindAt = 30;

} // namespace regards::cli
