// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreeplace.h"

#include "forms/agree/agreementpage.h"
#include "forms/agree/batchdialog.h"
#include "forms/agree/criteriapage.h"
#include "forms/agree/matrixpage.h"
#include "forms/agree/reportframe.h"
#include "forms/agree/strengthspage.h"
#include "forms/agree/subjectspage.h"
#include "forms/common/style.h"
#include "forms/meeting/meetingdoor.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace regards {

AgreePlace::AgreePlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_frame(new ReportFrame(desk,
                              tr("There is no report yet. What the team agrees belongs to a report over one unit or "
                                 "several: “New report…” makes the first."),
                              this))
    , m_progress(new QLabel(this))
    , m_meeting(new MeetingDoor(desk, this))
    , m_batch(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_matrix(new MatrixPage(desk, this))
    , m_criteria(new CriteriaPage(desk, this))
    , m_agreement(new AgreementPage(desk, this))
    , m_subjects(new SubjectsPage(desk, this))
    , m_strengths(new StrengthsPage(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame);
    m_progress->setObjectName(QStringLiteral("agree.progress"));
    m_frame->addToHead(m_progress);
    m_frame->addToHead(m_meeting->button());
    m_batch->setObjectName(QStringLiteral("agree.batch"));
    m_frame->addToHead(m_batch);
    m_tabs->setObjectName(QStringLiteral("agree.tabs"));
    m_tabs->setDocumentMode(true);
    // In the order in which a team goes through them.
    addPage(m_matrix, QStringLiteral("matrix"), tr("Matri&x"));
    addPage(m_criteria, QStringLiteral("criteria"), tr("&Criteria"));
    m_agreement->setObjectName(QStringLiteral("agree.page.agreement"));
    m_tabs->addTab(m_agreement, tr("Agree&ment"));
    addPage(m_subjects, QStringLiteral("subjects"), tr("S&tandards and themes"));
    addPage(m_strengths, QStringLiteral("strengths"), tr("Stren&gths"));
    m_frame->setBody(m_tabs);

    connect(m_frame, &ReportFrame::chosen, this, &AgreePlace::setReport);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AgreePlace::commit);
    connect(m_batch, &QPushButton::clicked, this, &AgreePlace::openBatch);
    connect(m_matrix, &MatrixPage::opened, this, &AgreePlace::openCriterion);
    connect(m_agreement, &AgreementPage::opened, this, &AgreePlace::openCriterion);
    connect(m_matrix, &MatrixPage::moved, m_criteria, &CriteriaPage::setCriterion);
    connect(m_criteria, &CriteriaPage::moved, m_matrix, &MatrixPage::setCriterion);
    connect(m_criteria, &CriteriaPage::conflictWanted, this, &AgreePlace::goToConflict);
    connect(m_meeting, &MeetingDoor::saved, this, &AgreePlace::saved);
    connect(m_meeting, &MeetingDoor::changed, this, &AgreePlace::meetingChanged);
    connect(m_meeting, &MeetingDoor::lockWanted, this, &AgreePlace::lockWanted);
    connect(m_meeting, &MeetingDoor::left, this, &AgreePlace::openCriterion);
    connect(&desk.notebook, &Notebook::changed, this, &AgreePlace::notebookChanged);
}

template <typename Page>
void AgreePlace::addPage(Page *page, const QString &name, const QString &title)
{
    page->setObjectName(u"agree.page." + name);
    m_tabs->addTab(page, title);
    connect(page, &Page::failed, m_frame, &ReportFrame::say);
    connect(page, &Page::saved, this, &AgreePlace::saved);
}

void AgreePlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_frame->setVisit(visit);
}

void AgreePlace::openCriterion(const QString &criterion)
{
    m_criteria->setCriterion(criterion);
    m_tabs->setCurrentWidget(m_criteria);
    m_criteria->firstFocus()->setFocus();
}

void AgreePlace::goToConflict(const RecordId &record)
{
    const auto found = desk().notebook.record(record);
    const QString field = found ? found->conflicts.value(0) : QString();
    Q_EMIT goTo(QStringLiteral("gather"), QStringLiteral("conflicts.page/%1/%2").arg(record.text(), field), {});
}

void AgreePlace::openBatch()
{
    commit();
    auto *dialog = new BatchDialog(desk(), m_report, m_evidence, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AgreePlace::saved);
    dialog->open();
}

void AgreePlace::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    m_meeting->setReport(report);
    m_matrix->setReport(report);
    m_criteria->setReport(report);
    m_subjects->setReport(report);
    m_agreement->setReport(report);
    m_strengths->setReport(report);
    readEvidence();
}

void AgreePlace::notebookChanged(const QSet<RecordId> &records)
{
    if (!isVisible() && !m_meeting->isOpen()) {
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
        m_batch->hide();
        return;
    }
    m_progress->setText(tr("%1 of %2 criteria agreed")
                            .arg(m_evidence.agreedCount(desk().toolkit))
                            .arg(desk().toolkit.criteria().size()));
    const int alike = int(m_evidence.common(desk().toolkit).size());
    //: a button: criteria that all observers rated alike
    m_batch->setText(tr("Accept %n alike…", nullptr, alike));
    m_batch->setAccessibleName(tr("Accept the %n criteria on which all observers agree…", nullptr, alike));
    m_batch->setToolTip(m_batch->accessibleName());
    m_batch->setVisible(alike > 0);
    m_matrix->showEvidence(m_evidence);
    m_criteria->showEvidence(m_evidence);
    m_subjects->showEvidence(m_evidence);
    m_agreement->showEvidence(m_evidence);
    m_strengths->refresh();
    m_meeting->showEvidence(m_evidence);
}

void AgreePlace::commit()
{
    m_criteria->commit();
    m_subjects->commit();
    m_strengths->commit();
    m_meeting->commit();
}

QString AgreePlace::state() const
{
    if (m_meeting->isOpen())
        return m_meeting->state();
    const QString criterion = m_criteria->criterion();
    const QWidget *page = m_tabs->currentWidget();
    return page == m_criteria ? criterion : criterion + u'/' + page->objectName();
}

void AgreePlace::setState(const QString &state)
{
    if (m_meeting->setState(state))
        return;
    const QString criterion = state.section(u'/', 0, 0);
    const QString page = state.section(u'/', 1);
    if (page.isEmpty() && m_subjects->setSubject(criterion)) {
        m_tabs->setCurrentWidget(m_subjects);
        return m_subjects->firstFocus()->setFocus();
    }
    if (page.isEmpty() && !criterion.isEmpty())
        return openCriterion(criterion);
    m_criteria->setCriterion(criterion);
    m_matrix->setCriterion(criterion);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == page)
            m_tabs->setCurrentIndex(i);
    }
}

QWidget *AgreePlace::firstFocus()
{
    if (m_report.isNone())
        return m_frame->firstFocus();
    const QWidget *page = m_tabs->currentWidget();
    return page == m_matrix   ? m_matrix->firstFocus()
        : page == m_subjects  ? m_subjects->firstFocus()
        : page == m_agreement ? m_agreement->firstFocus()
        : page == m_strengths ? m_strengths->firstFocus()
                              : m_criteria->firstFocus();
}

bool AgreePlace::isMeeting() const
{
    return m_meeting->isOpen();
}

void AgreePlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_frame->refresh();
    if (m_isStale)
        readEvidence();
}

} // namespace regards
