// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/matrixdelegate.h"

#include "forms/agree/distribution.h"
#include "forms/agree/matrixmodel.h"
#include "forms/common/colours.h"
#include "forms/common/ratingmark.h"

#include <QAbstractItemView>
#include <QPainter>

namespace regards {

namespace {

constexpr int Beside = 6; // pixels between the edge of a cell and what it holds

int markSide(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height();
}

QColor inkOf(const QStyleOptionViewItem &option)
{
    return colourNow(option.state & QStyle::State_Selected ? Role::OnSelection : Role::Text);
}

int aligned(const QStyleOptionViewItem &option)
{
    return int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | int(Qt::AlignVCenter);
}

void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &words)
{
    painter.drawText(QStyle::visualRect(option.direction, option.rect, box), aligned(option),
                     QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, box.width()));
}

QFont boldOf(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    return font;
}

} // namespace

MatrixDelegate::MatrixDelegate(const MatrixModel &model, const QAbstractItemView &keyboard, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_keyboard(keyboard)
{ }

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * Beside};
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    paintGround(*painter, option, index);
    switch (index.column()) {
    case MatrixModel::CriterionColumn:
        paintCriterion(*painter, option, index);
        break;
    case MatrixModel::AgreedColumn:
        paintAgreed(*painter, option, index);
        break;
    case MatrixModel::DisputeColumn:
        paintDispute(*painter, option, index);
        break;
    default:
        paintSource(*painter, option, index);
        break;
    }
    if (index == m_keyboard.currentIndex() && m_keyboard.hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colourNow(Role::Focus), 3));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void MatrixDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isGroup = m_model.kindOf(index.row()) != MatrixModel::RowKind::Criterion;
    painter.fillRect(option.rect, colourNow(isSelected ? Role::Selection : isGroup ? Role::Shade : Role::Surface));
    painter.setPen(colourNow(isSelected ? Role::SelectionEdge : Role::Rule));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!isGroup) {
        painter.setPen(colourNow(Role::Rule));
        if (option.direction == Qt::RightToLeft)
            painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        else
            painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
}

void MatrixDelegate::paintCriterion(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const MatrixModel::RowKind kind = m_model.kindOf(index.row());
    const int indent = kind == MatrixModel::RowKind::Theme ? 0 : kind == MatrixModel::RowKind::Standard ? 1 : 2;
    if (kind != MatrixModel::RowKind::Criterion)
        painter.setFont(boldOf(option));
    painter.setPen(kind == MatrixModel::RowKind::Theme ? colourNow(Role::Heading) : inkOf(option));
    drawWords(painter, option, option.rect.adjusted(Beside + indent * Beside, 0, -Beside, 0),
              index.data(Qt::DisplayRole).toString());
}

void MatrixDelegate::paintAgreed(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.kindOf(index.row()) != MatrixModel::RowKind::Criterion) {
        painter.setPen(colourNow(Role::Quiet));
        drawWords(painter, option, option.rect.adjusted(Beside, 0, -Beside, 0), index.data().toString());
        return;
    }
    const Agreed agreed = m_model.agreedAt(index.row());
    const int side = markSide(option);
    const QRect mark(option.rect.left() + Beside, option.rect.center().y() - side / 2, side, side);
    if (agreed.rating)
        drawMark(painter, agreed.rating, QStyle::visualRect(option.direction, option.rect, mark));
    int taken = 2 * Beside + side;
    if (m_model.isAgreedInConflict(index.row())) {
        paintConflictSign(painter,
                          QStyle::visualRect(option.direction, option.rect, mark.translated(side + Beside, 0)));
        taken += side + Beside;
    }
    if (!m_isCompact) {
        painter.setPen(inkOf(option));
        drawWords(painter, option, option.rect.adjusted(taken, 0, -Beside, 0), index.data().toString());
    }
    if (!agreed.reason.isEmpty() || !agreed.minorityView.isEmpty() || !agreed.unitExceptions.isEmpty())
        paintCommentCorner(painter, option.rect, side / 2);
}

void MatrixDelegate::paintDispute(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.kindOf(index.row()) != MatrixModel::RowKind::Criterion)
        return;
    const Dispute dispute = m_model.disputeAt(index.row());
    if (dispute == Dispute::None)
        return;
    if (dispute == Dispute::Far) {
        const QRect plate = option.rect.adjusted(2, 3, -3, -4);
        painter.setPen(colourNow(Role::WarningEdge));
        painter.setBrush(colourNow(Role::Warning));
        painter.drawRoundedRect(plate, 4, 4);
        painter.setFont(boldOf(option));
        painter.setPen(colourNow(Role::Text));
    } else {
        painter.setPen(inkOf(option));
    }
    const QString sign = dispute == Dispute::Interviews ? QString() : QStringLiteral("≠ ");
    drawWords(painter, option, option.rect.adjusted(Beside, 0, -Beside, 0), sign + index.data().toString());
}

void MatrixDelegate::paintSource(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EvidenceCell &cell = m_model.cellAt(index.row(), index.column());
    const EvidenceColumn *source = m_model.sourceOf(index.column());
    if (!source || cell.isEmpty())
        return;
    const int side = markSide(option);
    switch (source->kind) {
    case EvidenceColumn::Kind::Observer: {
        QRect mark(0, 0, side, side);
        mark.moveCenter(option.rect.center());
        if (cell.rating)
            drawMark(painter, cell.rating, mark);
        if (!cell.comment.isEmpty())
            paintCommentCorner(painter, option.rect, side / 2);
        break;
    }
    case EvidenceColumn::Kind::Interviews:
        paintInterviews(painter, option, index);
        break;
    case EvidenceColumn::Kind::Texts:
        painter.setPen(inkOf(option));
        painter.drawText(option.rect, Qt::AlignCenter, QString::number(cell.count));
        break;
    }
    if (cell.isInConflict) {
        const int small = side * 4 / 5;
        const QRect sign(option.rect.left() + 2, option.rect.top() + 2, small, small);
        paintConflictSign(painter, QStyle::visualRect(option.direction, option.rect, sign));
    }
}

void MatrixDelegate::paintInterviews(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const EvidenceCell &cell = m_model.cellAt(index.row(), index.column());
    const int side = markSide(option) * 4 / 5;
    const int bar = option.rect.height() / 5;
    const QRect upper = option.rect.adjusted(Beside, 2, -Beside, -bar - 5);
    const QString count = QString::number(cell.count);
    const int number = option.fontMetrics.horizontalAdvance(count);
    const int together = number + (cell.rating ? side + Beside : 0);
    int left = upper.center().x() - together / 2;
    if (cell.rating) {
        const QRect mark(left, upper.center().y() - side / 2, side, side);
        drawMark(painter, cell.rating, QStyle::visualRect(option.direction, upper, mark));
        left += side + Beside;
    }
    painter.setPen(inkOf(option));
    painter.drawText(QStyle::visualRect(option.direction, upper, QRect(left, upper.top(), number + 1, upper.height())),
                     Qt::AlignCenter, count);
    painter.setLayoutDirection(option.direction);
    paintDistribution(painter, QRectF(upper.left(), option.rect.bottom() - bar - 3, upper.width(), bar), cell.counts);
}

void MatrixDelegate::drawMark(QPainter &painter, const std::optional<Rating> &rating, const QRect &box) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    constexpr int Bits = 16;
    const quint64 key = (((quint64(box.width()) << Bits) + quint64(ratio * 100)) << Bits) + (quint64(schemeNow()) << 8)
        + quint64(markOf(rating));
    QPixmap &mark = m_marks[key];
    if (mark.isNull()) {
        mark = QPixmap(box.size() * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter once(&mark);
        once.setRenderHint(QPainter::Antialiasing);
        paintMark(once, rating, QRectF(QPointF(), QSizeF(box.size())));
    }
    painter.drawPixmap(box.topLeft(), mark);
}

void paintConflictSign(QPainter &painter, const QRect &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colourNow(Role::ErrorEdge));
    painter.setBrush(colourNow(Role::Error));
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 3, 3);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, box.height() * 3 / 4));
    painter.setFont(font);
    painter.setPen(colourNow(Role::Danger));
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("!"));
    painter.restore();
}

void paintCommentCorner(QPainter &painter, const QRect &cell, int side)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourNow(Role::Heading));
    const QPoint corner(cell.right(), cell.top() + 1);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
}

} // namespace regards
