// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/criteriasheet.h"

#include "forms/common/style.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

CriteriaSheet::CriteriaSheet(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_area(new QScrollArea(this))
{
    m_area->setObjectName(u"paperRows"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
}

void CriteriaSheet::clear()
{
    commit();
    m_rows.clear();
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    new QVBoxLayout(page);
    m_area->setWidget(page); // the rows before go
}

void CriteriaSheet::showSheet(const SheetOrigin &place, const Standard &standard)
{
    commit();
    m_rows.clear();
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(page);
    for (const Criterion &criterion : standard.criteria) {
        auto *row = new PaperRow(m_desk, place, criterion, page);
        m_rows.append(row);
        column->addWidget(row);
        connect(row, &PaperRow::saved, this, &CriteriaSheet::saved);
        connect(row, &PaperRow::failed, this, &CriteriaSheet::failed);
        connect(row, &PaperRow::moved, this, [this, row](int step) { move(row, step); });
    }
    column->addStretch(1);
    m_area->setWidget(page);
}

void CriteriaSheet::refresh(const QSet<RecordId> &records)
{
    for (PaperRow *row : std::as_const(m_rows)) {
        if (records.isEmpty() || records.contains(row->record()))
            row->refresh();
    }
}

void CriteriaSheet::commit()
{
    for (PaperRow *row : std::as_const(m_rows))
        row->commit();
}

QWidget *CriteriaSheet::firstFocus()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(this) : m_rows.constFirst()->findChild<RatingCell *>();
}

int CriteriaSheet::askingCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const PaperRow *row) { return row->isAsking(); }));
}

void CriteriaSheet::focusAsking()
{
    for (PaperRow *row : std::as_const(m_rows)) {
        if (row->isAsking()) {
            m_area->ensureWidgetVisible(row);
            return row->focusRating();
        }
    }
}

void CriteriaSheet::move(PaperRow *from, int step)
{
    const qsizetype to = m_rows.indexOf(from) + step;
    if (to >= m_rows.size())
        return Q_EMIT ended();
    if (to < 0)
        return;
    m_rows.at(to)->focusRating();
    m_area->ensureWidgetVisible(m_rows.at(to));
}

} // namespace regards
