// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QListWidget>

namespace regards {

/// A list of records whose order is theirs: moved by dragging, or with Alt and the arrow keys.
class OrderedList final : public QListWidget
{
    Q_OBJECT

public:
    explicit OrderedList(QWidget *parent = nullptr);

    struct Entry
    {
        RecordId id;
        QString text;
        QIcon icon{};
    };
    /// Shows these; the current one stays where it still is there.
    void show(const QList<Entry> &entries);
    [[nodiscard]] RecordId currentId() const;
    void setCurrentId(const RecordId &id);
    [[nodiscard]] QList<RecordId> ids() const;

Q_SIGNALS:
    /// The user moved something; the new order.
    void reordered(const QList<regards::RecordId> &ids);
    /// The current entry is another; none: there is none.
    void chosen(const regards::RecordId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace regards
