// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreeplace.h"

#include "forms/agree/criteriapage.h"
#include "forms/agree/reportchooser.h"
#include "forms/agree/strengthspage.h"
#include "forms/agree/subjectspage.h"
#include "forms/common/banner.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

namespace regards {

AgreePlace::AgreePlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_chooser(new ReportChooser(desk, this))
    , m_progress(style::paragraph({}, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_criteria(new CriteriaPage(desk, this))
    , m_subjects(new SubjectsPage(desk, this))
    , m_strengths(new StrengthsPage(desk, this))
{
    auto *column = new QVBoxLayout(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_chooser, 1);
    m_progress->setObjectName(QStringLiteral("agree.progress"));
    m_progress->setWordWrap(style::isLargeText());
    m_progress->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(m_progress);
    column->addLayout(line);
    column->addWidget(m_banner);
    m_tabs->setObjectName(QStringLiteral("agree.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_criteria, tr("&Criteria"));
    m_tabs->addTab(m_subjects, tr("S&tandards and themes"));
    m_tabs->addTab(m_strengths, tr("Stren&gths"));
    auto *empty = style::hint(tr("There is no report yet. What the team agrees belongs to a report over one unit or "
                                 "several: “New report…” makes the first."));
    empty->setAlignment(Qt::AlignTop);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_chooser, &ReportChooser::chosen, this, &AgreePlace::setReport);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AgreePlace::commit);
    const auto failed = [this](const Error &error) { m_banner->say(error, this->desk().language); };
    connect(m_chooser, &ReportChooser::failed, this, failed);
    connect(m_criteria, &CriteriaPage::failed, this, failed);
    connect(m_subjects, &SubjectsPage::failed, this, failed);
    connect(m_strengths, &StrengthsPage::failed, this, failed);
    connect(m_criteria, &CriteriaPage::saved, this, &AgreePlace::saved);
    connect(m_subjects, &SubjectsPage::saved, this, &AgreePlace::saved);
    connect(m_strengths, &StrengthsPage::saved, this, &AgreePlace::saved);
    connect(&desk.notebook, &Notebook::changed, this, &AgreePlace::notebookChanged);
}

void AgreePlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_chooser->setVisit(visit);
}

void AgreePlace::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    m_stack->setCurrentIndex(report ? 1 : 0);
    m_criteria->setReport(report);
    m_subjects->setReport(report);
    m_strengths->setReport(report);
    readEvidence();
}

void AgreePlace::notebookChanged(const QSet<RecordId> &records)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    constexpr qsizetype FewRecords = 200;
    bool isOwn = !records.isEmpty() && records.size() <= FewRecords;
    for (auto id = records.cbegin(); isOwn && id != records.cend(); ++id) {
        const auto record = desk().notebook.record(*id);
        isOwn = record && (record->type == Agreed::typeName() || record->type == Strength::typeName());
    }
    if (isOwn)
        readAgreed();
    else
        readEvidence();
}

void AgreePlace::readEvidence()
{
    m_isStale = false;
    m_evidence = ReportEvidence::of(desk().notebook, m_report);
    showEvidence();
}

void AgreePlace::readAgreed()
{
    m_evidence.readAgreed(desk().notebook);
    showEvidence();
}

void AgreePlace::showEvidence()
{
    if (m_report.isNone()) {
        m_progress->clear();
        return;
    }
    m_progress->setText(tr("%1 of %2 criteria agreed")
                            .arg(m_evidence.agreedCount(desk().toolkit))
                            .arg(desk().toolkit.criteria().size()));
    m_criteria->showEvidence(m_evidence);
    m_subjects->showEvidence(m_evidence);
    m_strengths->refresh();
}

void AgreePlace::commit()
{
    m_criteria->commit();
    m_subjects->commit();
    m_strengths->commit();
}

QString AgreePlace::state() const
{
    return m_criteria->criterion();
}

void AgreePlace::setState(const QString &state)
{
    if (!state.isEmpty())
        m_criteria->setCriterion(state);
}

QWidget *AgreePlace::firstFocus()
{
    if (m_report.isNone())
        return m_chooser->firstFocus();
    if (m_tabs->currentWidget() == m_subjects)
        return m_subjects->firstFocus();
    return m_tabs->currentWidget() == m_strengths ? m_strengths->firstFocus() : m_criteria->firstFocus();
}

void AgreePlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_chooser->refresh();
    if (m_isStale)
        readEvidence();
}

} // namespace regards
