// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperplace.h"

#include "forms/paper/formspage.h"
#include "forms/paper/typeinpage.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace regards {

PaperPlace::PaperPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_tabs(new QTabWidget(this))
    , m_forms(new FormsPage(desk, m_tabs))
    , m_typeIn(new TypeInPage(desk, m_tabs))
{
    m_tabs->setObjectName(QStringLiteral("paperTabs"));
    // With large text the forms are long: in an area of their own they make typing in no longer.
    auto *area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_forms);
    m_tabs->addTab(m_typeIn, tr("&Type in from paper"));
    m_tabs->addTab(area, tr("&Print blank forms"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    connect(m_typeIn, &TypeInPage::saved, this, &PaperPlace::saved);
    connect(m_tabs, &QTabWidget::currentChanged, m_typeIn, &TypeInPage::commit);
    connect(&desk.notebook, &Notebook::changed, m_typeIn, &TypeInPage::refresh);
}

void PaperPlace::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    m_forms->setVisit(visit);
    m_typeIn->setPlaceOf(visit, visitUnit);
}

void PaperPlace::commit()
{
    m_typeIn->commit();
}

QString PaperPlace::state() const
{
    return m_tabs->currentWidget() == m_typeIn ? m_typeIn->state() : QString();
}

void PaperPlace::setState(const QString &state)
{
    if (state.isEmpty()) {
        m_tabs->setCurrentIndex(1);
        return;
    }
    m_tabs->setCurrentWidget(m_typeIn);
    m_typeIn->setState(state);
}

QWidget *PaperPlace::firstFocus()
{
    return m_tabs->currentWidget() == m_typeIn ? m_typeIn->firstFocus() : m_forms->firstFocus();
}

} // namespace regards
