// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/reportchooser.h"

#include "forms/agree/reportdialog.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace regards {

ReportChooser::ReportChooser(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(new QLabel(tr("Report:"), this))
    , m_box(new QComboBox(this))
    , m_new(new QPushButton(tr("New report…"), this))
    , m_change(new QPushButton(tr("Units and name…"), this))
{
    m_box->setObjectName(QStringLiteral("report.choice"));
    m_label->setBuddy(m_box);
    ignoreWheel(m_box);
    m_new->setObjectName(QStringLiteral("report.new"));
    m_change->setObjectName(QStringLiteral("report.change"));
    m_change->setAccessibleName(tr("Change the units and the name of this report"));
    keepNarrow(m_box, 24);
    auto *line = new FlowLayout(this);
    line->addWidget(m_label);
    line->addWidget(m_box);
    line->addWidget(m_change);
    line->addWidget(m_new);
    setTabOrder(m_box, m_change);
    setTabOrder(m_change, m_new);
    connect(m_box, &QComboBox::activated, this, [this] {
        if (const auto id = RecordId::fromText(m_box->currentData().toString()))
            choose(*id);
    });
    connect(m_new, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { openDialog(m_report); });
}

void ReportChooser::setVisit(const RecordId &visit)
{
    m_visit = visit;
    refresh();
}

void ReportChooser::refresh()
{
    const auto reports = m_desk.notebook.all<Report>({QStringLiteral("visit"), Value{m_visit}});
    m_box->clear();
    for (const Report &report : reports)
        m_box->addItem(report.name, report.id.text());
    m_label->setVisible(!reports.isEmpty());
    m_box->setVisible(!reports.isEmpty());
    m_change->setVisible(!reports.isEmpty());
    m_new->setEnabled(!m_visit.isNone());
    const QString kept = QString::fromLatin1(m_desk.notebook.fact(fact()));
    int index = m_box->findData(kept);
    if (index < 0 && m_box->count() > 0)
        index = 0;
    m_box->setCurrentIndex(index);
    const RecordId now = RecordId::fromText(m_box->currentData().toString()).value_or(RecordId());
    if (now != m_report) {
        m_report = now;
        Q_EMIT chosen(m_report);
    }
}

void ReportChooser::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

QWidget *ReportChooser::firstFocus() const
{
    return m_box->count() > 0 ? static_cast<QWidget *>(m_box) : m_new;
}

void ReportChooser::choose(const RecordId &report)
{
    if (const auto kept = m_desk.notebook.setFact(fact(), report.text().toLatin1()); !kept)
        Q_EMIT failed(kept.error());
    refresh();
}

void ReportChooser::openDialog(const RecordId &report)
{
    auto *dialog = new ReportDialog(m_desk, m_visit, report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::written, this, [this](const RecordId &written) {
        choose(written);
        Q_EMIT chosen(written); // its units may be others
    });
    dialog->open();
}

} // namespace regards
