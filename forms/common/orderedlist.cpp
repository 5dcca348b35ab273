// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/orderedlist.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace regards {

namespace {

constexpr int IdRole = Qt::UserRole;

RecordId idOf(const QListWidgetItem *item)
{
    return item ? RecordId(QByteArrayView(item->data(IdRole).toByteArray())) : RecordId();
}

} // namespace

OrderedList::OrderedList(QWidget *parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(idOf(item)); });
}

void OrderedList::show(const QList<Entry> &entries)
{
    const RecordId before = currentId();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Entry &entry : entries) {
            auto *made = new QListWidgetItem(entry.icon, entry.text, this);
            made->setData(IdRole, entry.id.bytes());
            if (entry.id == before)
                setCurrentItem(made);
        }
        if (!currentItem() && count() > 0)
            setCurrentRow(0);
    }
    if (currentId() != before)
        Q_EMIT chosen(currentId());
}

RecordId OrderedList::currentId() const
{
    return idOf(currentItem());
}

void OrderedList::setCurrentId(const RecordId &id)
{
    for (int i = 0; i < count(); ++i) {
        if (idOf(item(i)) == id)
            setCurrentRow(i);
    }
}

QList<RecordId> OrderedList::ids() const
{
    QList<RecordId> all;
    for (int i = 0; i < count(); ++i)
        all.append(idOf(item(i)));
    return all;
}

void OrderedList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || !(event->modifiers() & Qt::AltModifier)) {
        QListWidget::keyPressEvent(event);
        return;
    }
    QList<RecordId> order = ids();
    const qsizetype from = currentRow();
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    Q_EMIT reordered(order);
}

void OrderedList::dropEvent(QDropEvent *event)
{
    const QList<RecordId> before = ids();
    QListWidget::dropEvent(event);
    if (const QList<RecordId> after = ids(); after != before)
        Q_EMIT reordered(after);
}

} // namespace regards
