// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/matrixview.h"

#include "forms/agree/matrixdelegate.h"
#include "forms/agree/matrixheader.h"
#include "forms/agree/matrixmodel.h"
#include "forms/common/ratingmark.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace regards {

namespace {

constexpr int RowPadding = 12;

void makePlain(QTableView &view)
{
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + RowPadding);
}

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_frozen(new QTableView(this))
    , m_delegate(new MatrixDelegate(model, *this, this))
{
    setHorizontalHeader(new MatrixHeader(model, this));
    makePlain(*this);
    setModel(&model);
    setItemDelegate(m_delegate);
    makeFrozen();
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::layOut);
}

void MatrixView::makeFrozen()
{
    m_frozen->setObjectName(QStringLiteral("matrix.frozen"));
    m_frozen->setHorizontalHeader(new MatrixHeader(m_model, m_frozen));
    makePlain(*m_frozen);
    m_frozen->setModel(&m_model);
    m_frozen->setItemDelegate(m_delegate);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setStyleSheet(QStringLiteral("QTableView { border: none; }"));
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->stackUnder(m_frozen);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen, &QTableView::clicked, this, [this] { setFocus(); });
    const auto open = [this](const QModelIndex &index) {
        if (isCriterion(index))
            Q_EMIT opened(m_model.codeOf(index.row()));
    };
    connect(m_frozen, &QTableView::doubleClicked, this, open);
    connect(this, &QTableView::doubleClicked, this, open);
    layOut();
}

bool MatrixView::isCriterion(const QModelIndex &index) const
{
    return index.isValid() && m_model.kindOf(index.row()) == MatrixModel::RowKind::Criterion;
}

QString MatrixView::currentCriterion() const
{
    return isCriterion(currentIndex()) ? m_model.codeOf(currentIndex().row()) : QString();
}

void MatrixView::setCurrentCriterion(const QString &criterion)
{
    const int row = m_model.rowOf(criterion);
    if (row < 0 || row == currentIndex().row())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : int(MatrixModel::AgreedColumn);
    setCurrentIndex(m_model.index(row, column));
    if (row <= 2) // with the theme and the standard above it
        scrollToTop();
}

void MatrixView::layOut()
{
    if (m_isLayingOut)
        return;
    m_isLayingOut = true;
    const QFontMetrics metrics = fontMetrics();
    const int character = metrics.averageCharWidth();
    const int side = metrics.height();
    const int room = viewport()->width();
    constexpr int Roomy = 110; // characters
    const bool isCompact = room < Roomy * character;
    m_delegate->setCompact(isCompact);
    int longest = 0;
    for (const Rating rating : Rating::all())
        longest = std::max(longest, metrics.horizontalAdvance(m_model.words().rating(rating)));
    int dispute = metrics.horizontalAdvance(
        m_model.headerData(MatrixModel::DisputeColumn, Qt::Horizontal, Qt::DisplayRole).toString());
    QFont bold = font();
    bold.setBold(true);
    for (const Dispute step : {Dispute::Interviews, Dispute::Some, Dispute::Far})
        dispute = std::max(dispute, QFontMetrics(bold).horizontalAdvance(u"≠ " + m_model.words().dispute(step)));
    const int agreed = isCompact ? metrics.horizontalAdvance(
                           m_model.headerData(MatrixModel::AgreedColumn, Qt::Horizontal, Qt::DisplayRole).toString())
                                 : longest + side;
    constexpr int Sides = 22;
    const int sources = m_model.columnCount() - MatrixModel::EvidenceColumns;
    const int least = std::max(2 * side + Sides, 6 * character);
    const int others = agreed + Sides + dispute + Sides;
    // The statements get what the sources leave, within bounds that keep a few sources in sight.
    const int most = std::max(8 * character, isCompact ? 14 * character : room * 2 / 5);
    const int criterion =
        std::clamp(room - others - sources * least, std::min(most, (isCompact ? 10 : 30) * character), most);
    const int left = room - others - criterion;
    const int each = std::clamp(sources > 0 ? left / sources : least, least, 16 * character);
    const auto give = [this](int column, int width) {
        setColumnWidth(column, width);
        m_frozen->setColumnWidth(column, width);
    };
    give(MatrixModel::CriterionColumn, criterion);
    give(MatrixModel::AgreedColumn, agreed + Sides);
    give(MatrixModel::DisputeColumn, dispute + Sides);
    for (int column = MatrixModel::EvidenceColumns; column < m_model.columnCount(); ++column) {
        setColumnWidth(column, each);
        m_frozen->setColumnHidden(column, true);
    }
    placeFrozen();
    m_isLayingOut = false;
}

int MatrixView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < MatrixModel::EvidenceColumns; ++column)
        width += columnWidth(column);
    return width;
}

void MatrixView::placeFrozen()
{
    const QRect inside = viewport()->geometry();
    const int width = std::min(frozenWidth(), inside.width());
    const int top = inside.top() - horizontalHeader()->height();
    const int left = layoutDirection() == Qt::RightToLeft ? inside.right() + 1 - width : inside.left();
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(left, top, width, inside.height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_isLayingOut)
        placeFrozen();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    // The first columns are always in sight, and cover those that scroll below them.
    if (index.column() < MatrixModel::EvidenceColumns) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int start = horizontalHeader()->sectionPosition(index.column()) - frozenWidth();
    if (start < horizontalScrollBar()->value())
        horizontalScrollBar()->setValue(start);
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex before = currentIndex();
    if (action == MoveHome || action == MoveEnd) {
        if (modifiers & Qt::ControlModifier || !before.isValid()) {
            int row = action == MoveHome ? 0 : m_model.rowCount() - 1;
            while (row < m_model.rowCount() && m_model.kindOf(row) != MatrixModel::RowKind::Criterion)
                ++row;
            return m_model.index(row, before.isValid() ? before.column() : int(MatrixModel::AgreedColumn));
        }
        return before.siblingAtColumn(action == MoveHome ? 0 : m_model.columnCount() - 1);
    }
    const bool isUpward = action == MoveUp || action == MovePageUp || action == MovePrevious;
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    const int step = isUpward ? -1 : 1;
    while (next.isValid() && !isCriterion(next))
        next = next.siblingAtRow(next.row() + step);
    if (next.isValid())
        return next;
    if (isUpward)
        scrollToTop(); // what stands above the first criterion comes into sight
    return before;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const QString criterion = currentCriterion();
    if (!criterion.isEmpty()) {
        if (const auto meant = ratingForKey(*event)) {
            Q_EMIT rated(criterion, *meant);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT opened(criterion);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_frozen->viewport()->update();
    Q_EMIT currentMoved();
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_frozen->viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

} // namespace regards
