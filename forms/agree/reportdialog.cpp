// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/reportdialog.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

ReportDialog::ReportDialog(Desk &desk, const RecordId &visit, const RecordId &report, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_words(desk.language)
    , m_visit(visit)
    , m_isNew(report.isNone())
    , m_banner(new Banner(this))
    , m_name(new QLineEdit(this))
    , m_kind(new ChoiceBox(Report::typeName(), QStringLiteral("kind"), m_words, {}, this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(m_isNew ? tr("New report") : tr("Units and name of the report"));
    setMinimumWidth(520);
    if (const auto found = desk.notebook.find<Report>(report)) {
        m_report = *found;
    } else {
        m_report.id = desk.notebook.world().newRecord();
        m_report.visit = visit;
        m_report.kind = QStringLiteral("unit");
    }
    auto *outer = new QVBoxLayout(this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(page, this), 1);
    column->addWidget(
        style::hint(tr("What is agreed and recommended belongs to a report. It covers one unit, or several "
                       "that are judged together.")));
    auto *form = new QFormLayout;
    column->addLayout(form);
    m_name->setObjectName(QStringLiteral("reportDialog.name"));
    m_name->setText(m_report.name);
    form->addRow(tr("Name of the report"), m_name);
    m_kind->setObjectName(QStringLiteral("reportDialog.kind"));
    m_kind->setToken(m_report.kind);
    form->addRow(tr("It is about"), m_kind);
    const Query ofReport(QStringLiteral("report"), Value{m_report.id});
    QList<RecordId> covered;
    for (const ReportUnit &unit : desk.notebook.all<ReportUnit>(ofReport))
        covered.append(unit.visitUnit);
    form->addRow(style::paragraph(tr("Units it covers:")));
    const QList<UnitOfVisit> units = unitsOfVisit(desk.notebook, visit);
    for (const UnitOfVisit &unit : units) {
        auto *box = new QCheckBox(unit.unit.name, this);
        box->setObjectName(QStringLiteral("reportDialog.unit.%1").arg(m_units.size()));
        box->setChecked(covered.contains(unit.visitUnit) || (m_isNew && units.size() == 1));
        form->addRow(box);
        m_units.append({unit.visitUnit, box});
    }
    if (!m_isNew)
        column->addWidget(style::hint(tr("With another choice of units other evidence stands beside the criteria. What "
                                         "was agreed and recommended stays."),
                                      this));
    column->addStretch(1);
    outer->addWidget(m_banner);
    auto *buttons = new QDialogButtonBox(this);
    auto *write = new QPushButton(m_isNew ? tr("Make this report") : tr("Change this report"), buttons);
    write->setObjectName(QStringLiteral("reportDialog.write"));
    write->setProperty("main", true); // before the box lays it out, or its look is settled without
    buttons->addButton(write, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    outer->addWidget(buttons);
    const QSize room = screen()->availableSize();
    constexpr int Characters = 70;
    resize(std::min(room.width() * 9 / 10, fontMetrics().averageCharWidth() * Characters),
           std::min(room.height() * 85 / 100, page->sizeHint().height() + 4 * style::targetHeight()));
    m_name->setFocus();
}

void ReportDialog::accept()
{
    m_report.name = m_name->text().trimmed();
    m_report.kind = m_kind->token();
    QList<RecordId> units;
    for (const auto &[visitUnit, box] : std::as_const(m_units)) {
        if (box->isChecked())
            units.append(visitUnit);
    }
    if (m_report.name.isEmpty()) {
        m_banner->say(Banner::Kind::Warning, tr("Give the report a name: it stands on its cover."));
        m_name->setFocus();
        return;
    }
    if (units.isEmpty()) {
        m_banner->say(Banner::Kind::Warning, tr("Choose at least one unit."));
        if (!m_units.isEmpty())
            m_units.first().second->setFocus();
        return;
    }
    if (const auto done = write(units); !done) {
        m_banner->say(done.error(), m_desk.language);
        return;
    }
    Q_EMIT written(m_report.id);
    QDialog::accept();
}

Result<void> ReportDialog::write(const QList<RecordId> &units)
{
    QList<Record> records{m_report.toRecord()};
    for (const RecordId &visitUnit : units) {
        ReportUnit unit;
        unit.report = m_report.id;
        unit.visitUnit = visitUnit;
        records.append(unit.toRecord());
    }
    return m_desk.notebook.inTransaction([&]() -> Result<void> {
        if (const auto put = m_desk.notebook.putAll(records); !put)
            return put.error();
        for (const ReportUnit &unit : m_desk.notebook.all<ReportUnit>({QStringLiteral("report"), Value{m_report.id}})) {
            if (units.contains(unit.visitUnit))
                continue;
            if (const auto deleted = m_desk.notebook.setDeleted(unit.id, true); !deleted)
                return deleted.error();
        }
        return {};
    });
}

} // namespace regards
