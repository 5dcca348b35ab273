// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/handovermodel.h"

#include "forms/common/colours.h"
#include "forms/common/locale.h"

#include <QFileInfo>
#include <QFont>

#include <algorithm>

namespace regards {

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString count(const GatherPreview &seen, int column)
{
    switch (column) {
    case HandOverModel::New:
        return number(seen.newRecords);
    case HandOverModel::Changed:
        return number(seen.changedRecords);
    case HandOverModel::Conflicts:
        return number(seen.conflicts);
    default:
        return number(seen.alreadyHere);
    }
}

bool isNumber(int column)
{
    return column >= HandOverModel::New && column <= HandOverModel::Here;
}

} // namespace

QString senderOf(const HandOverFile &file)
{
    const GatherPreview *seen = file.seen();
    if (!seen || seen->observerName.isEmpty())
        return QFileInfo(file.path).fileName();
    return seen->isTransfer ? HandOverModel::tr("Colleague: %1").arg(seen->observerName) : seen->observerName;
}

QString stageText(const HandOverFile &file)
{
    switch (file.stage()) {
    case HandOverFile::Stage::Waiting:
        return HandOverModel::tr("… Being looked at");
    case HandOverFile::Stage::Unusable:
        return HandOverModel::tr("✗ Not taken");
    case HandOverFile::Stage::KeyUnknown:
        return HandOverModel::tr("⚠ Unknown key");
    case HandOverFile::Stage::TypedForOthers:
        return HandOverModel::tr("⚠ Typed in for others");
    case HandOverFile::Stage::ErasesOthers:
        return HandOverModel::tr("⚠ Asks to erase");
    case HandOverFile::Stage::Ready:
        return file.seen()->revived > 0 ? HandOverModel::tr("⚠ Was set aside before")
                                        : HandOverModel::tr("Ready to be imported");
    case HandOverFile::Stage::Importing:
        return HandOverModel::tr("… Being imported");
    case HandOverFile::Stage::NothingNew:
        return HandOverModel::tr("✓ All of it is here");
    case HandOverFile::Stage::Imported:
        return HandOverModel::tr("✓ Imported");
    }
    return {};
}

HandOverModel::HandOverModel(const QString &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{ }

int HandOverModel::rowOf(const QString &path) const
{
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files.at(row).path == path)
            return row;
    }
    return -1;
}

void HandOverModel::add(const QString &path)
{
    HandOverFile file;
    file.path = path;
    if (const int row = rowOf(path); row >= 0)
        return edit(row, [&](HandOverFile &known) { known = file; });
    beginInsertRows({}, int(m_files.size()), int(m_files.size()));
    m_files.append(file);
    endInsertRows();
    Q_EMIT altered();
}

void HandOverModel::remove(const std::function<bool(const HandOverFile &)> &which)
{
    for (int row = int(m_files.size()) - 1; row >= 0; --row) {
        if (!which(m_files.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_files.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT altered();
}

int HandOverModel::wanted() const
{
    return int(std::count_if(m_files.begin(), m_files.end(),
                             [](const HandOverFile &file) { return file.isReady() && file.isWanted; }));
}

int HandOverModel::unfinished() const
{
    return int(
        std::count_if(m_files.begin(), m_files.end(), [](const HandOverFile &file) { return !file.isFinished(); }));
}

bool HandOverModel::hasOpen() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const HandOverFile &file) {
        return !file.isFinished() && file.stage() != HandOverFile::Stage::Unusable;
    });
}

void HandOverModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT altered();
}

int HandOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int HandOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandOverModel::text(const HandOverFile &file, int column) const
{
    if (column == From)
        return senderOf(file);
    if (column == State)
        return stageText(file);
    const GatherPreview *seen = file.seen();
    if (!seen)
        return {};
    return column == Written ? momentText(m_language, QDateTime::fromMSecsSinceEpoch(seen->writtenAt))
                             : count(*seen, column);
}

QVariant HandOverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HandOverFile &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return index.column() == From ? QFileInfo(file.path).fileName() : text(file, index.column());
    case Qt::TextAlignmentRole:
        return int(isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | int(Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() == From && file.isReady())
            return int(file.isWanted ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ForegroundRole:
        if (file.isFinished())
            return colourNow(Role::Quiet);
        return index.column() == State && file.needsCare() ? QVariant(colourNow(Role::Danger)) : QVariant();
    case Qt::FontRole:
        if (index.column() == State && (file.needsCare() || file.isFinished())) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant HandOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: columns of the files that were handed over; the numbers count records
    const QStringList titles{tr("From"),      tr("Written"),      tr("New"),  tr("Changed"),
                             tr("Conflicts"), tr("Already here"), tr("State")};
    return titles.value(section);
}

Qt::ItemFlags HandOverModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == From && m_files.at(index.row()).isReady())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool HandOverModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    edit(index.row(), [&](HandOverFile &file) { file.isWanted = value.toInt() == Qt::Checked; });
    return true;
}

} // namespace regards
