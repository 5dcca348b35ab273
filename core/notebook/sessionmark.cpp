// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/sessionmark.h"

#include "core/notebook/notebook.h"

#include <QDateTime>
#include <QFileInfo>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString OpenFact = u"session.open"_s;
const QString InterruptedFact = u"session.interrupted"_s;

} // namespace

qint64 lastWriteTo(const QString &path)
{
    qint64 last = 0;
    for (const QString &name : {path, QString(path + u"-wal")}) {
        const QFileInfo info(name);
        if (info.exists())
            last = std::max(last, info.lastModified().toMSecsSinceEpoch());
    }
    return last;
}

Result<void> noteInterruption(Notebook &notebook, qint64 lastWrite)
{
    if (notebook.isReadOnly() || notebook.fact(OpenFact).isEmpty())
        return {};
    return notebook.setFact(InterruptedFact, QByteArray::number(lastWrite));
}

std::optional<qint64> beginSession(Notebook &notebook)
{
    const QByteArray interrupted = notebook.fact(InterruptedFact);
    if (notebook.isReadOnly())
        return std::nullopt;
    // A mark that can't be set only means that a crash would go unmentioned.
    (void)notebook.setFact(OpenFact, "1");
    if (interrupted.isEmpty())
        return std::nullopt;
    (void)notebook.setFact(InterruptedFact, {});
    return interrupted.toLongLong();
}

Result<void> endSession(Notebook &notebook)
{
    if (notebook.isReadOnly() || notebook.fact(OpenFact).isEmpty())
        return {};
    return notebook.setFact(OpenFact, {});
}

} // namespace regards
