// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/visitform.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/programme/covertable.h"
#include "forms/programme/teamrows.h"
#include "forms/programme/unitrows.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int DraftDelay = 800; // milliseconds after the last key

QString draftFact()
{
    return QStringLiteral("programme.draft");
}

QDateEdit *dateField(const QString &name, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setMinimumWidth(150);
    ignoreWheel(field);
    return field;
}

QStringList categoryWords(const Words &words)
{
    QStringList names;
    for (const InterviewCategory category : allInterviewCategories())
        names.append(words.choice(Interview::typeName(), QStringLiteral("category"), token(category)));
    return names;
}

void addSection(QVBoxLayout *column, const QString &title, const QString &hint, QWidget *content)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 14);
    inside->setSpacing(8);
    inside->addWidget(style::heading(title, 2));
    if (!hint.isEmpty())
        inside->addWidget(style::hint(hint));
    inside->addWidget(content);
    column->addWidget(card);
}

} // namespace

VisitForm::VisitForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk.language)
    , m_heading(style::heading({}, 1, this))
    , m_banner(new Banner(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_heading);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("visitForm.scroll"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(style::Gap);
    addSection(column, tr("1. Facility"), {}, facilitySection());
    addSection(column, tr("2. Visit"), {}, datesSection());
    m_units = new UnitRows(m_desk.notebook, m_plan, m_problems, m_words, this);
    addSection(column, tr("3. Units that are visited"),
               tr("Tick what the unit has: criteria on nights, premises or meals are then proposed as not applicable "
                  "elsewhere."),
               m_units);
    m_team = new TeamRows(m_desk.notebook, m_plan, m_problems, m_words, this);
    addSection(column, tr("4. Team"), {}, m_team);
    m_cover = new CoverTable(m_plan, m_desk.toolkit, m_desk.language, this);
    addSection(column, tr("5. Who covers what"),
               tr("Move with the arrow keys, tick with the space bar. Themes are optional: all of them, unless you "
                  "choose."),
               m_cover);
    m_interviews = new InterviewPlanGrid(m_plan, categoryWords(m_words), this);
    addSection(column, tr("6. Interviews that are planned"), {}, m_interviews);
    column->addWidget(style::hint(tr("The toolkit of this visit: %1, %2.")
                                      .arg(m_desk.toolkit.title().in(m_desk.language), m_desk.toolkit.edition())));
    column->addStretch();
    area->setWidget(page);
    outer->addWidget(area, 1);
    outer->addWidget(m_banner);
    outer->addLayout(buttonLine());

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &VisitForm::keepDraft);
    // Names stand as headings in the two tables below them.
    const auto named = [this] {
        m_cover->refresh();
        m_interviews->refresh();
        edited();
    };
    connect(m_units, &UnitRows::edited, this, named);
    connect(m_team, &TeamRows::edited, this, named);
    connect(m_cover, &CoverTable::edited, this, &VisitForm::edited);
    connect(m_interviews, &InterviewPlanGrid::edited, this, &VisitForm::edited);
    connect(m_units, &UnitRows::counted, this, named);
    connect(m_team, &TeamRows::counted, this, named);
}

QWidget *VisitForm::facilitySection()
{
    auto *section = new QWidget(this);
    auto *form = new QFormLayout(section);
    form->setRowWrapPolicy(style::isLargeText() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setContentsMargins(0, 0, 0, 0);
    m_facility = new QComboBox(section);
    m_facility->setObjectName(QStringLiteral("facility.choice"));
    keepNarrow(m_facility);
    ignoreWheel(m_facility);
    form->addRow(tr("Which facility"), m_facility);
    connect(m_facility, &QComboBox::activated, this, &VisitForm::chooseFacility);

    const auto line = [&](const QString &name, const QString &label, QString Facility::*member) {
        auto *field = new QLineEdit(section);
        field->setObjectName(name);
        form->addRow(label, field);
        connect(field, &QLineEdit::textEdited, this, [this, member](const QString &text) {
            m_plan.facility.*member = text;
            edited();
        });
        return field;
    };
    m_facilityName = line(QStringLiteral("facility.name"), tr("Name"), &Facility::name);
    form->addRow({}, m_problems.add(m_facilityName->objectName(), m_facilityName));
    m_town = line(QStringLiteral("facility.town"), tr("Town"), &Facility::town);
    m_region = line(QStringLiteral("facility.region"), tr("Region"), &Facility::region);
    m_kind = line(QStringLiteral("facility.kind"), tr("Kind of facility"), &Facility::kind);
    return section;
}

QWidget *VisitForm::datesSection()
{
    auto *section = new QWidget(this);
    auto *form = new QFormLayout(section);
    form->setRowWrapPolicy(style::isLargeText() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setContentsMargins(0, 0, 0, 0);
    m_title = new QLineEdit(section);
    m_title->setObjectName(QStringLiteral("visit.title"));
    form->addRow(tr("Name of the visit"), m_title);
    form->addRow({}, m_problems.add(m_title->objectName(), m_title));
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_plan.visit.title = text;
        edited();
    });
    m_firstDay = dateField(QStringLiteral("visit.first_day"), section);
    form->addRow(tr("First day"), m_firstDay);
    m_lastDay = dateField(QStringLiteral("visit.last_day"), section);
    form->addRow(tr("Last day"), m_lastDay);
    form->addRow({}, m_problems.add(m_lastDay->objectName(), m_lastDay));
    connect(m_firstDay, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_isShowing)
            return;
        m_plan.visit.firstDay = day;
        edited();
    });
    connect(m_lastDay, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_isShowing)
            return;
        m_plan.visit.lastDay = day;
        edited();
    });
    m_purpose = new ChoiceBox(Visit::typeName(), QStringLiteral("purpose"), m_words, {}, section);
    m_purpose->setObjectName(QStringLiteral("visit.purpose"));
    form->addRow(tr("Purpose"), m_purpose);
    connect(m_purpose, &ChoiceBox::chosen, this, [this](const QString &token) {
        m_plan.visit.purpose = token;
        edited();
    });
    return section;
}

QLayout *VisitForm::buttonLine()
{
    auto *line = new QHBoxLayout;
    m_write = new QPushButton(this);
    m_write->setObjectName(QStringLiteral("visitForm.write"));
    m_write->setProperty("main", true);
    connect(m_write, &QPushButton::clicked, this, &VisitForm::write);
    auto *leave = new QPushButton(tr("Give up these entries"), this);
    leave->setObjectName(QStringLiteral("visitForm.giveUp"));
    connect(leave, &QPushButton::clicked, this, &VisitForm::giveUp);
    line->addWidget(m_write);
    line->addWidget(leave);
    line->addStretch();
    return line;
}

void VisitForm::startNew()
{
    VisitPlan plan = VisitPlan::fresh(m_desk.notebook.world(), m_desk.toolkit);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now()).date();
    plan.visit.firstDay = today;
    plan.visit.lastDay = today;
    showPlan(std::move(plan), true);
}

void VisitForm::startWith(const RecordId &visit)
{
    showPlan(VisitPlan::of(m_desk.notebook, visit), false);
}

std::optional<RecordId> VisitForm::unfinished() const
{
    const auto plan = VisitPlan::fromDraft(m_desk.notebook.fact(draftFact()));
    return plan ? std::optional(plan->visit.id) : std::nullopt;
}

void VisitForm::resume()
{
    const auto plan = VisitPlan::fromDraft(m_desk.notebook.fact(draftFact()));
    if (!plan)
        return;
    const bool isNew = !m_desk.notebook.record(plan->visit.id);
    showPlan(*plan, isNew);
}

void VisitForm::keepDraft()
{
    m_draftTimer.stop();
    if (!m_isDirty)
        return;
    if (const auto kept = m_desk.notebook.setFact(draftFact(), m_plan.draft()); !kept)
        m_banner->say(kept.error(), m_desk.language);
}

QWidget *VisitForm::firstFocus()
{
    return m_isNew && m_facility->count() > 1 ? static_cast<QWidget *>(m_facility) : m_facilityName;
}

void VisitForm::showPlan(VisitPlan plan, bool isNew)
{
    m_isShowing = true;
    m_plan = std::move(plan);
    m_isNew = isNew;
    m_isDirty = false;
    m_banner->clear();
    m_heading->setText(isNew ? tr("New visit") : tr("Change the visit “%1”").arg(m_plan.visit.title));
    m_write->setText(isNew ? tr("Create this visit") : tr("Write these changes"));
    m_facility->clear();
    m_facility->addItem(tr("A new facility"), QString());
    for (const Facility &facility : m_desk.notebook.all<Facility>(Query().orderedBy(QStringLiteral("name"))))
        m_facility->addItem(facility.town.isEmpty() ? facility.name : tr("%1, %2").arg(facility.name, facility.town),
                            facility.id.text());
    m_facility->setCurrentIndex(qMax(0, m_facility->findData(m_plan.facility.id.text())));
    m_title->setText(m_plan.visit.title);
    m_firstDay->setDate(m_plan.visit.firstDay);
    m_lastDay->setDate(m_plan.visit.lastDay);
    m_purpose->setToken(m_plan.visit.purpose);
    showFacility();
    m_units->refresh();
    m_team->refresh();
    m_cover->refresh();
    m_interviews->refresh();
    m_problems.show({});
    m_isShowing = false;
}

void VisitForm::showFacility()
{
    m_facilityName->setText(m_plan.facility.name);
    m_town->setText(m_plan.facility.town);
    m_region->setText(m_plan.facility.region);
    m_kind->setText(m_plan.facility.kind);
}

void VisitForm::chooseFacility()
{
    const auto id = RecordId::fromText(m_facility->currentData().toString());
    if (const auto known = id ? m_desk.notebook.find<Facility>(*id) : std::nullopt) {
        m_plan.setFacility(*known);
    } else {
        Facility fresh;
        fresh.id = m_desk.notebook.world().newRecord();
        m_plan.setFacility(fresh);
    }
    showFacility();
    m_units->refresh();
    edited();
}

void VisitForm::edited()
{
    if (m_isShowing)
        return;
    m_isDirty = true;
    m_draftTimer.start();
}

void VisitForm::write()
{
    const QList<PlanProblem> problems = m_plan.problems();
    m_problems.show(problems);
    if (!problems.isEmpty()) {
        m_banner->say(Banner::Kind::Warning,
                      tr("%n thing(s) are missing or cannot stay so. Each is marked where it stands.", nullptr,
                         int(problems.size())));
        return;
    }
    if (const auto written = m_plan.write(m_desk.notebook); !written) {
        m_banner->say(written.error(), m_desk.language);
        return;
    }
    m_isDirty = false;
    m_draftTimer.stop();
    if (const auto cleared = m_desk.notebook.setFact(draftFact(), {}); !cleared)
        m_banner->say(cleared.error(), m_desk.language);
    Q_EMIT this->written(m_plan.visit.id);
}

void VisitForm::giveUp()
{
    const auto leave = [this] {
        m_isDirty = false;
        m_draftTimer.stop();
        if (const auto cleared = m_desk.notebook.setFact(draftFact(), {}); !cleared)
            m_banner->say(cleared.error(), m_desk.language);
        Q_EMIT givenUp();
    };
    if (!m_isDirty && m_desk.notebook.fact(draftFact()).isEmpty()) {
        leave();
        return;
    }
    ask(this, tr("What you entered in this form and have not written yet is forgotten. This cannot be undone."),
        tr("Forget these entries"), leave);
}

} // namespace regards
