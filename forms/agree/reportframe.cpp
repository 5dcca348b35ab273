// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/reportframe.h"

#include "forms/agree/reportchooser.h"
#include "forms/common/banner.h"
#include "forms/common/style.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regards {

ReportFrame::ReportFrame(Desk &desk, const QString &empty, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_chooser(new ReportChooser(desk, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chooser);
    column->addWidget(m_banner);
    auto *none = style::hint(empty, this);
    none->setAlignment(Qt::AlignTop);
    m_stack->addWidget(none);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &ReportChooser::chosen, this, [this](const RecordId &report) {
        m_stack->setCurrentIndex(report ? m_stack->count() - 1 : 0);
        Q_EMIT chosen(report);
    });
    connect(m_chooser, &ReportChooser::failed, this, &ReportFrame::say);
}

void ReportFrame::setBody(QWidget *body)
{
    m_stack->addWidget(body);
    if (report())
        m_stack->setCurrentWidget(body);
}

void ReportFrame::addToHead(QWidget *widget)
{
    m_chooser->addWidget(widget);
}

void ReportFrame::say(const Error &error)
{
    m_banner->say(error, m_desk.language);
}

void ReportFrame::setVisit(const RecordId &visit)
{
    m_chooser->setVisit(visit);
}

void ReportFrame::refresh()
{
    m_chooser->refresh();
}

RecordId ReportFrame::report() const
{
    return m_chooser->report();
}

QWidget *ReportFrame::firstFocus() const
{
    return m_chooser->firstFocus();
}

} // namespace regards
