// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/matrixheader.h"

#include "forms/agree/backgroundshape.h"
#include "forms/agree/matrixmodel.h"
#include "forms/common/colours.h"

#include <QPainter>

namespace regards {

namespace {

constexpr int Beside = 4; // pixels around what a section holds
constexpr int Lines = 3; // the group, and two for the source

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

} // namespace

MatrixHeader::MatrixHeader(const MatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize MatrixHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Lines * (fontMetrics().height() + Beside) + Beside};
}

QString MatrixHeader::groupOf(int section) const
{
    const EvidenceColumn *source = m_model.sourceOf(section);
    if (!source || source->kind == EvidenceColumn::Kind::Texts)
        return {};
    if (source->kind == EvidenceColumn::Kind::Interviews)
        return tr("Interviews");
    return m_model.hasSeveralUnits() ? source->unitName : tr("Observers");
}

QString MatrixHeader::shortName(int section, int width) const
{
    const EvidenceColumn *source = m_model.sourceOf(section);
    if (!source || source->kind != EvidenceColumn::Kind::Observer)
        return m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto fits = [&](const QString &text) { return fontMetrics().horizontalAdvance(text) <= width; };
    if (fits(source->name))
        return source->name;
    bool isAlone = true;
    for (int other = MatrixModel::EvidenceColumns; other < m_model.columnCount(); ++other) {
        const EvidenceColumn *another = m_model.sourceOf(other);
        if (another->observer && another->observer != source->observer
            && firstName(another->name) == firstName(source->name))
            isAlone = false;
    }
    return isAlone && fits(firstName(source->name)) ? firstName(source->name) : initialsOf(source->name);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, colourNow(Role::Shade));
    painter->setPen(colourNow(Role::Rule));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setFont(font());
    paintGroup(*painter, rect, section);
    paintSource(*painter, rect, section);
    painter->restore();
}

void MatrixHeader::paintGroup(QPainter &painter, const QRect &rect, int section) const
{
    const QString group = groupOf(section);
    if (group.isEmpty())
        return;
    int first = section;
    int last = section;
    while (first > 0 && groupOf(first - 1) == group)
        --first;
    while (last + 1 < count() && groupOf(last + 1) == group)
        ++last;
    // The name spans the group; each section paints its own part of it.
    int width = 0;
    for (int i = first; i <= last; ++i)
        width += sectionSize(i);
    const int before = sectionPosition(section) - sectionPosition(first);
    const int height = fontMetrics().height() + Beside;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? rect.right() + 1 + before - width : rect.left() - before;
    const QRect whole(left, rect.top(), width, height);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), height), colourNow(Role::Info));
    painter.setPen(colourNow(Role::Rule));
    painter.drawLine(whole.bottomLeft(), whole.bottomRight());
    painter.drawLine(whole.topRight(), whole.bottomRight());
    painter.setPen(colourNow(Role::Text));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QRect inner = whole.adjusted(Beside, 0, -Beside, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(bold).elidedText(group, Qt::ElideRight, inner.width()));
    painter.restore();
}

void MatrixHeader::paintSource(QPainter &painter, const QRect &rect, int section) const
{
    const EvidenceColumn *source = m_model.sourceOf(section);
    const int line = fontMetrics().height() + Beside;
    const QRect lower = rect.adjusted(Beside, line, -Beside, 0);
    painter.setPen(colourNow(Role::Text));
    if (source && source->kind == EvidenceColumn::Kind::Observer) {
        const QRect upper(lower.left(), lower.top(), lower.width(), line);
        painter.drawText(upper, Qt::AlignCenter, shortName(section, upper.width()));
        const int side = fontMetrics().height() * 3 / 4;
        QRect shape(0, 0, side, side);
        shape.moveCenter({lower.center().x(), upper.bottom() + line / 2});
        paintBackground(painter, source->background, shape);
        return;
    }
    const int align = source ? int(Qt::AlignCenter) : int(Qt::AlignLeading) | int(Qt::AlignVCenter);
    QString text = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    // A word that is too long for its line is shortened; several stand on two lines.
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = fontMetrics().elidedText(word, Qt::ElideRight, lower.width());
    painter.drawText(lower, align | int(Qt::TextWordWrap), words.join(u' '));
}

} // namespace regards
