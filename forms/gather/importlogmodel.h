// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/gather.h"

#include <QAbstractTableModel>

namespace regards {

/// What was gathered, import by import, the latest first.
class ImportLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, From, File, Added, Conflicts, State, ColumnCount };

    ImportLogModel(const Notebook &archive, const QString &language, QObject *parent = nullptr);

    /// Reads the log anew: imports of that visit, and colleagues' archives.
    void refresh(const RecordId &visit);
    /// Null: no such row.
    [[nodiscard]] const ImportEntry *entry(int row) const;
    /// -1: not there.
    [[nodiscard]] int rowOf(qint64 number) const;
    [[nodiscard]] QString senderOf(const ImportEntry &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportEntry &entry, int column) const;

    const Notebook &m_archive;
    QString m_language;
    QList<ImportEntry> m_entries;
    mutable QHash<RecordId, QString> m_names;
};

} // namespace regards
