// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/advicelist.h"

#include "forms/common/colours.h"

#include <QDropEvent>
#include <QKeyEvent>

#include <numeric>

namespace regards {

namespace {

enum ItemRole { IdRole = Qt::UserRole, PriorityRole };

RecordId idOf(const QListWidgetItem *item)
{
    return item ? RecordId(QByteArrayView(item->data(IdRole).toByteArray())) : RecordId();
}

QString titleOf(const QString &priority)
{
    if (priority == u"high")
        return AdviceList::tr("High priority");
    if (priority == u"medium")
        return AdviceList::tr("Medium priority");
    if (priority == u"low")
        return AdviceList::tr("Low priority");
    return AdviceList::tr("Without a priority");
}

/// About three lines of it, cut between two words.
QString shortened(const QString &text)
{
    constexpr qsizetype Most = 130;
    if (text.size() <= Most)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', Most);
    qsizetype end = blank > Most / 2 ? blank : Most;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

} // namespace

AdviceList::AdviceList(QWidget *parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(idOf(item)); });
}

void AdviceList::addHeading(const QString &priority)
{
    auto *heading = new QListWidgetItem(titleOf(priority), this);
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(PriorityRole, priority);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setForeground(colourNow(Role::Heading));
}

void AdviceList::addAdvice(const ListedRecommendation &one, int number)
{
    const QString words = one.record.text.isEmpty() ? tr("(no words yet)") : shortened(one.record.text.simplified());
    QStringList codes;
    for (const SubjectCode code : one.subjects)
        codes.append(code.text());
    //: a recommendation's number, its words, and the criteria it is about
    const QString text = codes.isEmpty()
        ? tr("%1. %2").arg(QString::number(number), words)
        : tr("%1. %2 (%3)").arg(QString::number(number), words, codes.join(QStringLiteral(", ")));
    auto *item = new QListWidgetItem(text, this);
    item->setData(IdRole, one.record.id.bytes());
    item->setData(Qt::AccessibleTextRole,
                  //: a recommendation, then its priority
                  tr("%1. %2").arg(text, titleOf(one.record.priority)));
}

void AdviceList::show(const QList<ListedRecommendation> &listed)
{
    const RecordId before = currentId();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_count = int(listed.size());
        auto next = listed.cbegin();
        int number = 0;
        for (const QString &priority :
             {QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"), QString()}) {
            if (priority.isEmpty() && next == listed.cend())
                break;
            addHeading(priority);
            for (; next != listed.cend() && (next->record.priority == priority || priority.isEmpty()); ++next) {
                addAdvice(*next, ++number);
                if (next->record.id == before)
                    setCurrentRow(count() - 1);
            }
        }
        for (int row = 0; !currentItem() && row < count(); ++row) {
            if (idOf(item(row)))
                setCurrentRow(row);
        }
    }
    if (currentId() != before)
        Q_EMIT chosen(currentId());
}

RecordId AdviceList::currentId() const
{
    return idOf(currentItem());
}

void AdviceList::setCurrentId(const RecordId &id)
{
    for (int row = 0; row < count(); ++row) {
        if (id && idOf(item(row)) == id)
            setCurrentRow(row);
    }
}

QList<AdvicePlace> AdviceList::placesSwapping(int one, int other) const
{
    QList<int> rows(count());
    std::iota(rows.begin(), rows.end(), 0);
    if (one != other)
        rows.swapItemsAt(one, other);
    QList<AdvicePlace> places;
    // What was dropped above the first heading belongs under it.
    QString priority = QStringLiteral("high");
    for (const int row : std::as_const(rows)) {
        if (const RecordId id = idOf(item(row)))
            places.append({id, priority});
        else
            priority = item(row)->data(PriorityRole).toString();
    }
    return places;
}

void AdviceList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || !(event->modifiers() & Qt::AltModifier)) {
        QListWidget::keyPressEvent(event);
        return;
    }
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 1 || to >= count())
        return; // the first row is a heading
    Q_EMIT arranged(placesSwapping(from, to));
}

void AdviceList::dropEvent(QDropEvent *event)
{
    const QList<AdvicePlace> before = placesSwapping(0, 0);
    QListWidget::dropEvent(event);
    if (const QList<AdvicePlace> after = placesSwapping(0, 0); after != before)
        Q_EMIT arranged(after);
}

} // namespace regards
