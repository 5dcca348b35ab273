// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/programmeplace.h"

#include "forms/common/style.h"
#include "forms/programme/visitform.h"
#include "forms/programme/visitpacks.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace regards {

namespace {

QString daysOf(const Visit &visit)
{
    return ProgrammePlace::tr("%1 to %2")
        .arg(QLocale().toString(visit.firstDay, QLocale::ShortFormat),
             QLocale().toString(visit.lastDay, QLocale::ShortFormat));
}

} // namespace

ProgrammePlace::ProgrammePlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_stack(new QStackedWidget(this))
    , m_overview(nullptr)
    , m_form(new VisitForm(desk, this))
{
    m_overview = overview();
    auto *column = new QVBoxLayout(this);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_form);
    column->addWidget(m_stack);
    connect(m_form, &VisitForm::written, this, [this](const RecordId &visit) {
        m_visit = visit;
        m_stack->setCurrentWidget(m_overview);
        refresh();
        m_list->setFocus();
        Q_EMIT saved();
        Q_EMIT goTo(name(), visit.text(), {});
    });
    connect(m_form, &VisitForm::givenUp, this, [this] {
        m_stack->setCurrentWidget(m_overview);
        refresh();
        m_new->setFocus();
    });
    connect(&desk.notebook, &Notebook::changed, this, [this] {
        if (m_stack->currentWidget() == m_overview)
            refresh();
    });
    refresh();
    if (m_form->unfinished()) {
        m_form->resume();
        m_stack->setCurrentWidget(m_form);
    }
}

QWidget *ProgrammePlace::overview()
{
    auto *page = new QWidget(this);
    const bool isLarge = style::isLargeText();
    auto *line = new QBoxLayout(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::Gap * 2);

    auto *left = new QVBoxLayout;
    m_new = new QPushButton(tr("New visit"), page);
    m_new->setObjectName(QStringLiteral("programme.new"));
    m_new->setProperty("main", true);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_form->startNew();
        openForm();
    });
    left->addWidget(m_new);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("programme.visits"));
    m_list->setAccessibleName(tr("Visits, the latest first"));
    m_list->setWordWrap(true);
    if (isLarge)
        m_list->setMinimumHeight(6 * fontMetrics().height());
    else
        m_list->setFixedWidth(260);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const auto id = item ? RecordId::fromText(item->data(Qt::UserRole).toString()) : std::nullopt)
            showVisit(*id);
    });
    left->addWidget(m_list, 1);
    line->addLayout(left);

    auto *right = new QVBoxLayout;
    m_empty = style::hint(tr("There is no visit yet. “New visit” asks for the facility, the dates, the units and the "
                             "team; then you write a pack for each observer."));
    right->addWidget(m_empty);
    m_details = new QWidget(page);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    m_title = style::heading({});
    m_change = new QPushButton(tr("Change this visit"), m_details);
    m_change->setObjectName(QStringLiteral("programme.change"));
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_form->startWith(m_visit);
        openForm();
    });
    head->addWidget(m_title, 1);
    head->addWidget(m_change);
    details->addLayout(head);
    m_facts = style::paragraph({});
    m_facts->setObjectName(QStringLiteral("programme.facts"));
    details->addWidget(m_facts);
    m_packs = new VisitPacks(desk(), m_details);
    details->addWidget(m_packs, 1);
    right->addWidget(m_details, 1);
    right->addStretch();
    line->addLayout(right, 1);
    return page;
}

void ProgrammePlace::openForm()
{
    m_stack->setCurrentWidget(m_form);
    m_form->firstFocus()->setFocus();
}

void ProgrammePlace::refresh()
{
    QList<Visit> visits = desk().notebook.all<Visit>();
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit &a, const Visit &b) { return a.firstDay > b.firstDay; });
    const RecordId wanted = m_visit;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Visit &visit : visits) {
            auto *item = new QListWidgetItem(visit.title + u'\n' + daysOf(visit), m_list);
            item->setData(Qt::UserRole, visit.id.text());
            if (visit.id == wanted)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    m_empty->setVisible(visits.isEmpty());
    m_list->setVisible(!visits.isEmpty());
    m_details->setVisible(!visits.isEmpty());
    if (m_list->currentItem())
        showVisit(*RecordId::fromText(m_list->currentItem()->data(Qt::UserRole).toString()));
}

void ProgrammePlace::showVisit(const RecordId &visit)
{
    m_visit = visit;
    const VisitPlan plan = VisitPlan::of(desk().notebook, visit);
    m_title->setText(plan.visit.title);
    QStringList units;
    for (const PlannedUnit &planned : plan.units)
        units.append(planned.unit.name);
    m_facts->setText(
        tr("%1, %2.\nUnits: %3.").arg(plan.facility.name, daysOf(plan.visit), QLocale().createSeparatedList(units)));
    m_packs->setVisit(visit);
}

void ProgrammePlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    if (visit.isNone() || visit == m_visit)
        return;
    m_visit = visit;
    refresh();
}

void ProgrammePlace::commit()
{
    m_form->keepDraft();
}

QString ProgrammePlace::state() const
{
    return m_visit.text();
}

void ProgrammePlace::setState(const QString &state)
{
    if (const auto visit = RecordId::fromText(state)) {
        m_visit = *visit;
        refresh();
    }
}

QWidget *ProgrammePlace::firstFocus()
{
    if (m_stack->currentWidget() == m_form)
        return m_form->firstFocus();
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_new;
}

} // namespace regards
