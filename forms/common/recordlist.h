// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/finder.h"

#include <QAbstractListModel>
#include <QListView>

namespace regards {

/// One row of a RecordList: a thing in two parts, or a heading above some.
struct ListRow
{
    QString key; ///< what it stands for, unlike any other; empty: a heading, which can't be chosen
    QString head; ///< one line: where, when, what it is
    QString body; ///< its text, shortened to what fits
    QList<FoundText::Span> found{}; ///< in the body: words to emphasise

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// The rows as a model. Rows that stay the same rows are not made anew.
class RowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ListRow> &rows);
    [[nodiscard]] const QList<ListRow> &rows() const noexcept { return m_rows; }
    /// An invalid index where there is no such key.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ListRow> m_rows;
};

/// A list of things with a quiet line and a text each, grouped under headings that the arrow keys pass over.
class RecordList final : public QListView
{
    Q_OBJECT

public:
    /// `mostLines`: how many lines of a body are shown.
    explicit RecordList(QWidget *parent = nullptr, int mostLines = 2);

    /// Shows these. What was current stays so; where it has gone, what stands in its place.
    void show(const QList<ListRow> &rows);
    using QListView::show;
    /// Empty: none.
    [[nodiscard]] QString currentKey() const;
    /// The same where the keys are ids of records; null: none.
    [[nodiscard]] RecordId currentRecord() const;
    /// False where there is no such row.
    bool setCurrentKey(const QString &key);
    /// The first row that can be chosen becomes current.
    void setFirstCurrent();
    /// How many rows there are, headings aside.
    [[nodiscard]] int count() const;
    [[nodiscard]] RowsModel *rows() const noexcept { return m_model; }

Q_SIGNALS:
    /// Another row is current, by a person or by setCurrentKey(); not by show().
    void chosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int nextRow(int from, int step) const;

    RowsModel *m_model;
    bool m_isQuiet = false;
};

} // namespace regards
