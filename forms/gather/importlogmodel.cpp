// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/importlogmodel.h"

#include "forms/common/colours.h"
#include "forms/common/locale.h"

#include <algorithm>

namespace regards {

ImportLogModel::ImportLogModel(const Notebook &archive, const QString &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_archive(archive)
    , m_language(language)
{ }

void ImportLogModel::refresh(const RecordId &visit)
{
    beginResetModel();
    m_entries = imports(m_archive);
    m_entries.removeIf([&](const ImportEntry &entry) { return !entry.isTransfer && entry.visit != visit; });
    std::sort(m_entries.begin(), m_entries.end(),
              [](const ImportEntry &a, const ImportEntry &b) { return a.number > b.number; });
    m_names.clear();
    endResetModel();
}

const ImportEntry *ImportLogModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int ImportLogModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).number == number)
            return row;
    }
    return -1;
}

QString ImportLogModel::senderOf(const ImportEntry &entry) const
{
    if (!m_names.contains(entry.observer)) {
        const auto person = m_archive.find<Observer>(entry.observer);
        m_names.insert(entry.observer, person ? person->name : QString());
    }
    const QString name = m_names.value(entry.observer);
    if (!entry.isTransfer)
        return name;
    return name.isEmpty() ? tr("a colleague’s archive") : tr("the archive of %1").arg(name);
}

int ImportLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ImportLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportLogModel::text(const ImportEntry &entry, int column) const
{
    switch (column) {
    case When:
        return momentText(m_language, QDateTime::fromMSecsSinceEpoch(entry.at));
    case From:
        return senderOf(entry);
    case File:
        return entry.file;
    case Added:
        return QLocale().toString(entry.added);
    case Conflicts:
        return QLocale().toString(entry.conflicts);
    default:
        //: of an import
        return entry.undone ? tr("⚠ set aside") : tr("in use");
    }
}

QVariant ImportLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportEntry &entry = m_entries.at(index.row());
    const bool isNumber = index.column() == Added || index.column() == Conflicts;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | int(Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return entry.undone ? QVariant(colourNow(Role::Quiet)) : QVariant();
    default:
        return {};
    }
}

QVariant ImportLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: columns of the log of imports
    const QStringList titles{tr("When"), tr("From"), tr("File"), tr("Entries added"), tr("Conflicts"), tr("State")};
    return titles.value(section);
}

} // namespace regards
