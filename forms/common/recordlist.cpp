// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/recordlist.h"

#include "forms/common/colours.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace regards {

namespace {

constexpr int Margin = 6;

enum DataRole { HeadRole = Qt::UserRole + 1, BodyRole, FoundRole, KeyRole };

QString keyOf(const QModelIndex &index)
{
    return index.data(KeyRole).toString();
}

/// Draws a row in plain text, never as markup: its head, and its body in so many lines.
class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(int mostLines, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_mostLines(mostLines)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool isHeading = keyOf(index).isEmpty();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected) && !isHeading;
        painter->save();
        if (!isHeading)
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QRect box = inner(option.rect);
        int y = box.top();
        const QString head = index.data(HeadRole).toString();
        if (!head.isEmpty()) {
            const QFont font = headFont(option.font, isHeading);
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(colourNow(isSelected ? Role::OnSelection : isHeading ? Role::Heading : Role::Quiet));
            if (isHeading)
                y = box.bottom() - metrics.height();
            const QRect line(box.left(), y, box.width(), metrics.height());
            painter->drawText(line, int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                              metrics.elidedText(head, Qt::ElideRight, box.width()));
            y += metrics.lineSpacing();
        }
        painter->setPen(colourNow(isSelected ? Role::OnSelection : Role::Text));
        drawBody(painter, option, index, {box.left(), y, box.width(), box.bottom() - y});
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isHeading = keyOf(index).isEmpty();
        const QFontMetrics head(headFont(option.font, isHeading));
        if (isHeading)
            return {1, head.height() * 3 / 2 + 2 * Margin};
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() - 2 * Margin : 400;
        QTextLayout layout;
        const int lines = layOut(layout, option, index, width);
        const int headLines = index.data(HeadRole).toString().isEmpty() ? 0 : 1;
        return {1, headLines * head.lineSpacing() + lines * option.fontMetrics.lineSpacing() + 2 * Margin + 2};
    }

private:
    static QRect inner(const QRect &rect) { return rect.adjusted(Margin, Margin, -Margin, -Margin); }

    static QFont headFont(QFont font, bool isHeading)
    {
        font.setBold(isHeading);
        if (!isHeading && font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }

    /// The body in as many lines as are shown, the last with room for an ellipsis; how many there are.
    int layOut(QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
    {
        const QString body = index.data(BodyRole).toString();
        layout.setText(body);
        layout.setFont(option.font);
        QTextCharFormat emphasis;
        emphasis.setFontWeight(QFont::Bold);
        emphasis.setFontUnderline(true);
        QList<QTextLayout::FormatRange> formats;
        for (const FoundText::Span &span : index.data(FoundRole).value<QList<FoundText::Span>>())
            formats.append({int(span.start), int(span.length), emphasis});
        layout.setFormats(formats);
        QTextOption direction;
        direction.setTextDirection(option.direction);
        direction.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(direction);
        layout.beginLayout();
        const int ellipsis = option.fontMetrics.horizontalAdvance(u'…');
        int lines = 0;
        while (lines < m_mostLines && !body.isEmpty()) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(lines == m_mostLines - 1 ? width - ellipsis : width);
            line.setPosition({0, qreal(lines) * option.fontMetrics.lineSpacing()});
            ++lines;
        }
        layout.endLayout();
        return lines;
    }

    void drawBody(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QRect &box) const
    {
        QTextLayout layout;
        const int lines = layOut(layout, option, index, box.width());
        if (lines == 0)
            return;
        layout.draw(painter, box.topLeft());
        const QTextLine last = layout.lineAt(lines - 1);
        if (last.textStart() + last.textLength() < layout.text().size())
            painter->drawText(QPointF(box.left() + last.naturalTextWidth(), box.top() + last.y() + last.ascent()),
                              QStringLiteral("…"));
    }

    int m_mostLines;
};

} // namespace

void RowsModel::setRows(const QList<ListRow> &rows)
{
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const ListRow &a, const ListRow &b) {
                            return a.key == b.key && a.body.isEmpty() == b.body.isEmpty();
                        });
    if (!isSame) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QModelIndex RowsModel::indexOf(const QString &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!key.isEmpty() && m_rows.at(row).key == key)
            return index(row);
    }
    return {};
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.head.isEmpty() ? row.body : row.body.isEmpty() ? row.head : QString(row.head + u"\n" + row.body);
    case HeadRole:
        return row.head;
    case BodyRole:
        return row.body;
    case FoundRole:
        return QVariant::fromValue(row.found);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = m_rows.at(index.row()).key.isEmpty();
    return (isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index)) | Qt::ItemNeverHasChildren;
}

RecordList::RecordList(QWidget *parent, int mostLines)
    : QListView(parent)
    , m_model(new RowsModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(mostLines, this));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true); // without it, rows would keep the height that they had at another width
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void RecordList::show(const QList<ListRow> &rows)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QString key = currentKey();
    const int row = currentIndex().row();
    m_model->setRows(rows);
    if (key.isEmpty() || currentKey() == key)
        return;
    QModelIndex there = m_model->indexOf(key);
    if (!there.isValid()) {
        const int near = nextRow(std::min(row, int(rows.size()) - 1), 1);
        there = m_model->index(near >= 0 ? near : nextRow(int(rows.size()) - 1, -1));
    }
    setCurrentIndex(there);
}

/// The first row from there on that can be chosen; -1: none.
int RecordList::nextRow(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_model->rowCount(); row += step) {
        if (!m_model->rows().at(row).key.isEmpty())
            return row;
    }
    return -1;
}

QString RecordList::currentKey() const
{
    return keyOf(currentIndex());
}

RecordId RecordList::currentRecord() const
{
    return RecordId::fromText(currentKey()).value_or(RecordId());
}

bool RecordList::setCurrentKey(const QString &key)
{
    const QModelIndex there = m_model->indexOf(key);
    if (there.isValid())
        setCurrentIndex(there);
    return there.isValid();
}

void RecordList::setFirstCurrent()
{
    const int row = nextRow(0, 1);
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

int RecordList::count() const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(),
                             [](const ListRow &row) { return !row.key.isEmpty(); }));
}

void RecordList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isQuiet)
        Q_EMIT chosen(keyOf(current));
}

} // namespace regards
