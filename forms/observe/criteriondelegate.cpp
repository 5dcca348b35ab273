// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criteriondelegate.h"

#include "forms/common/colours.h"
#include "forms/observe/criteriamodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <utility>

namespace regards {

namespace {

constexpr int Above = 4;
constexpr int Beside = 4;

bool isCriterion(const QModelIndex &index)
{
    return index.data(CriteriaModel::RatedRole).isValid();
}

int lineOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.lineSpacing();
}

/// Whether the state has to stand below the number: the text is large, or the list narrow.
bool isTall(const QStyleOptionViewItem &option)
{
    constexpr int CodeAndWord = 28; // characters
    constexpr int Indented = 60; // pixels beside the text
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view
        && view->viewport()->width() - Indented - option.decorationSize.width()
        < CodeAndWord * option.fontMetrics.averageCharWidth();
}

} // namespace

QSize CriterionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return isCriterion(index) ? QSize(usual.width(), (isTall(option) ? 3 : 2) * lineOf(option) + 2 * Above) : usual;
}

void CriterionDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &plain, const QModelIndex &index) const
{
    QStyleOptionViewItem option = plain;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QString title = std::exchange(option.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QString count = index.data(CriteriaModel::CountRole).toString();
    const QFontMetrics metrics(option.font);
    const int countWidth = metrics.horizontalAdvance(count + u' ');
    const QRect inner = option.rect.adjusted(Beside, 0, -Beside, 0);
    const QRect words = inner.adjusted(0, 0, -countWidth - 2 * Beside, 0);
    const QRect number(inner.right() - countWidth, inner.top(), countWidth, inner.height());
    const int leading = int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    const int trailing = int(isMirrored ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(isSelected ? colourNow(Role::OnSelection) : colourNow(Role::Text));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words), leading,
                      metrics.elidedText(title, Qt::ElideRight, words.width()));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, number), trailing, count);
    painter->restore();
}

void CriterionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &plain, const QModelIndex &index) const
{
    if (!isCriterion(index))
        return paintGroup(painter, plain, index);
    QStyleOptionViewItem option = plain;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect inner = option.rect.adjusted(Beside, Above, -Beside, -Above);
    const int size = option.decorationSize.height();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    option.icon.paint(painter, placed(QRect(inner.left(), inner.top() + (lineOf(option) - size) / 2, size, size)));

    painter->save();
    painter->setFont(option.font);
    const int textAt = inner.left() + size + Beside + 2;
    const QRect first(textAt, inner.top(), inner.right() - textAt, lineOf(option));
    const int align = int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    painter->setPen(isSelected ? colourNow(Role::OnSelection) : colourNow(Role::Text));
    const QString code = index.data(CriteriaModel::CodeRole).toString();
    painter->drawText(placed(first), align, code);
    const bool isBelow = isTall(option);
    const QRect second = first.translated(0, first.height());
    const QRect statement = isBelow ? second.translated(0, first.height()) : second;
    const QString text = index.data(Qt::ToolTipRole).toString();
    painter->drawText(placed(statement), align, option.fontMetrics.elidedText(text, Qt::ElideRight, statement.width()));
    if (!isSelected && !index.data(CriteriaModel::RatedRole).toBool())
        painter->setPen(colourNow(Role::Quiet));
    const int codeWidth = option.fontMetrics.horizontalAdvance(code + u"   ");
    const QRect word = isBelow ? second : first.adjusted(codeWidth, 0, 0, 0);
    painter->drawText(
        placed(word), align,
        option.fontMetrics.elidedText(index.data(CriteriaModel::WordRole).toString(), Qt::ElideRight, word.width()));
    painter->restore();
}

} // namespace regards
