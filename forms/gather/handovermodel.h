// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/gather/handoverfile.h"

#include <QAbstractTableModel>

namespace regards {

/// The files on the table of gathering, one a row, in the order in which they came. The first column is ticked.
class HandOverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Written, New, Changed, Conflicts, Here, State, ColumnCount };

    explicit HandOverModel(const QString &language, QObject *parent = nullptr);

    [[nodiscard]] const QList<HandOverFile> &files() const noexcept { return m_files; }
    /// -1: not there.
    [[nodiscard]] int rowOf(const QString &path) const;
    /// A file that is there already is looked at again and stays where it is, whatever it had become.
    void add(const QString &path);
    template <typename Edit>
    void edit(int row, Edit edit)
    {
        edit(m_files[row]);
        changed(row);
    }
    /// Takes those rows off whose file is in `which`.
    void remove(const std::function<bool(const HandOverFile &)> &which);
    /// How many are ticked and ready.
    [[nodiscard]] int wanted() const;
    /// How many are not finished.
    [[nodiscard]] int unfinished() const;
    /// Whether some file is neither finished nor unusable: one that may still be imported.
    [[nodiscard]] bool hasOpen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Whatever changed: rows, ticks, states.
    void altered();

private:
    void changed(int row);
    [[nodiscard]] QString text(const HandOverFile &file, int column) const;

    QString m_language;
    QList<HandOverFile> m_files;
};

/// Who it is from, or the file's name while nobody knows.
[[nodiscard]] QString senderOf(const HandOverFile &file);
/// A file's state in few words, with a sign before it.
[[nodiscard]] QString stageText(const HandOverFile &file);

} // namespace regards
