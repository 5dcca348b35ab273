// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inbox.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int MostFiles = 500;
constexpr int MostFolders = 500; // a stick may hold somebody's whole life
constexpr int LevelsBelow = 2;
constexpr qsizetype MarkSize = 16;
constexpr qsizetype MostMarks = 2'000;

const QString DealtWithFact = u"gather.dealt_with"_s;

Sighting sightingOf(const QFileInfo &file)
{
    return {file.absoluteFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch()};
}

} // namespace

QStringList gatheredPatterns()
{
    return {u"*.regards-handover"_s};
}

Sighting sightingOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? sightingOf(file) : Sighting{file.absoluteFilePath()};
}

Result<QList<Sighting>> handOversIn(const QString &folder)
{
    const QFileInfo top(folder);
    if (!top.isDir())
        return Error{ErrorCode::FileMissing, {folder}};
    if (!top.isReadable())
        return Error{ErrorCode::FileUnreadable, {folder}};
    QStringList level{top.absoluteFilePath()};
    QList<Sighting> found;
    int folders = 0;
    for (int depth = 0; depth <= LevelsBelow && !level.isEmpty(); ++depth) {
        QStringList below;
        for (const QString &place : std::as_const(level)) {
            if (++folders > MostFolders)
                break;
            const QDir dir(place);
            for (const QFileInfo &file : dir.entryInfoList(gatheredPatterns(), QDir::Files)) {
                if (found.size() < MostFiles)
                    found.append(sightingOf(file));
            }
            for (const QFileInfo &next : dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
                below.append(next.absoluteFilePath());
        }
        level = below;
    }
    std::sort(found.begin(), found.end(), [](const Sighting &a, const Sighting &b) { return a.path < b.path; });
    return found;
}

Settling::News Settling::take(const QList<Sighting> &sightings)
{
    News news;
    QHash<QString, Sighting> now;
    for (const Sighting &sighting : sightings) {
        now.insert(sighting.path, sighting);
        const auto before = m_last.constFind(sighting.path);
        if (before == m_last.cend() || *before != sighting || sighting.size == 0)
            m_told.remove(sighting.path);
        else if (!m_told.contains(sighting.path)) {
            m_told.insert(sighting.path);
            news.whole.append(sighting);
        }
    }
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        if (!now.contains(it.key()) && m_told.remove(it.key()))
            news.gone.append(it.key());
    }
    news.gone.sort();
    m_last = now;
    return news;
}

bool Settling::isWaiting() const
{
    return std::any_of(m_last.cbegin(), m_last.cend(),
                       [this](const Sighting &sighting) { return !m_told.contains(sighting.path); });
}

QByteArray markOf(const Sighting &sighting)
{
    const QString text =
        u"%1\n%2\n%3"_s.arg(QFileInfo(sighting.path).fileName()).arg(sighting.size).arg(sighting.modified);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(MarkSize);
}

QSet<QByteArray> dealtWith(const Notebook &archive)
{
    QSet<QByteArray> marks;
    const QByteArray kept = archive.fact(DealtWithFact);
    for (qsizetype at = 0; at + MarkSize <= kept.size(); at += MarkSize)
        marks.insert(kept.mid(at, MarkSize));
    return marks;
}

Result<void> rememberDealtWith(Notebook &archive, const QList<QByteArray> &marks)
{
    return archive.inTransaction([&]() -> Result<void> {
        const QSet<QByteArray> known = dealtWith(archive);
        QByteArray kept = archive.fact(DealtWithFact);
        for (const QByteArray &mark : marks) {
            if (!known.contains(mark))
                kept.append(mark);
        }
        return archive.setFact(DealtWithFact, kept.last(std::min(kept.size(), MostMarks * MarkSize)));
    });
}

} // namespace regards
