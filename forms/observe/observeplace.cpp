// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/observeplace.h"

#include "forms/common/banner.h"
#include "forms/common/historysubject.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/observe/assessmentedit.h"
#include "forms/observe/criterioncard.h"
#include "forms/observe/criteriontree.h"
#include "forms/observe/standardsheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString SheetFact = u"ui.observe.sheet"_s;

} // namespace

ObservePlace::ObservePlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_work(desk.notebook, desk.notebook.visit(), desk.notebook.owner())
    , m_banner(new Banner(this))
    , m_filter(new QComboBox(this))
    , m_tree(new CriterionTree(desk.toolkit, desk.language, m_work, this))
    , m_nothing(style::hint({}, this))
    , m_count(style::hint({}, this))
    , m_where(style::hint({}, this))
    , m_next(new QPushButton(tr("Next unrated"), this))
    , m_switch(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_card(new CriterionCard(desk, m_work, this))
    , m_sheet(new StandardSheet(desk, m_work, this))
{
    setObjectName(u"observePlace"_s);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeCentre());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    constexpr int SideCharacters = 40;
    constexpr int MostSide = 380; // pixels: with large text the criterion itself needs the room
    splitter->setSizes({std::min(MostSide, SideCharacters * fontMetrics().averageCharWidth()), 800});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    setTabOrder(m_filter, m_tree);
    setTabOrder(m_tree, m_next);
    setTabOrder(m_next, m_switch);

    connectViews();
    m_frameChanged.setSingleShot(true);
    m_frameChanged.setInterval(0);
    connect(&m_frameChanged, &QTimer::timeout, this, &ObservePlace::readFrame);
    connect(&desk.notebook, &Notebook::changed, this, &ObservePlace::notebookChanged);
    addShortcuts();
    setSheetShown(desk.notebook.fact(SheetFact) == "1");
}

ObservePlace::~ObservePlace()
{
    // The views look at the work until their end, which would come after that of the members; and what they still
    // write must not reach those that are gone.
    commit();
    disconnect(&desk().notebook, nullptr, this, nullptr);
    delete m_card;
    delete m_sheet;
    delete m_tree;
}

QWidget *ObservePlace::makeSide()
{
    auto *side = new QWidget(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Which criteria the list shows"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(12);
    const auto add = [this](CriteriaFilter filter, const QString &text) { m_filter->addItem(text, int(filter)); };
    add(CriteriaFilter::All, tr("All criteria"));
    add(CriteriaFilter::Unrated, tr("Not yet rated"));
    //: the criteria of the themes that were assigned to this observer
    add(CriteriaFilter::Mine, tr("Mine"));
    add(CriteriaFilter::EvidenceOnly, tr("With evidence, not yet rated"));
    add(CriteriaFilter::Inapplicable, tr("Perhaps not applicable here"));
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->hide();
    m_count->setObjectName(u"count"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    column->addWidget(m_count);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_tree->setFilter(CriteriaFilter(m_filter->currentData().toInt()));
        showCount();
    });
    return side;
}

QWidget *ObservePlace::makeCentre()
{
    auto *centre = new QWidget(this);
    m_where->setObjectName(u"where"_s);
    m_next->setObjectName(u"nextUnrated"_s);
    m_next->setToolTip(tr("Ctrl+↓; Ctrl+↑ goes back"));
    m_next->setAccessibleDescription(tr("Goes to the next criterion that is not yet rated. Ctrl+Down."));
    m_switch->setObjectName(u"viewSwitch"_s);
    m_switch->setToolTip(tr("Ctrl+T"));
    auto *none = style::hint(tr("Criteria are rated unit by unit. Choose a unit above (Ctrl+1 for the first). Notes, "
                                "interviews and documents may also concern the whole facility."),
                             this);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(none);
    auto *head = new QHBoxLayout;
    head->addWidget(m_where, 100);
    head->addStretch(1); // where that is hidden
    head->addWidget(m_next, 0, Qt::AlignTop);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_next, &QPushButton::clicked, this, [this] { step(true, true); });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        setSheetShown(!m_isSheet);
        firstFocus()->setFocus(); // the keys that rate
    });
    return centre;
}

void ObservePlace::connectViews()
{
    const auto fail = [this](const Error &error) { m_banner->say(error, desk().language); };
    connect(m_tree, &CriterionTree::chosen, this, &ObservePlace::showCriterion);
    connect(m_tree, &CriterionTree::ratingTyped, this, &ObservePlace::rate);
    connect(m_tree, &CriterionTree::commentWanted, this, [this] {
        if (m_visitUnit)
            m_isSheet ? m_sheet->focusComment() : m_card->focusComment();
    });
    connect(m_card, &CriterionCard::saved, this, &Place::saved);
    connect(m_card, &CriterionCard::failed, this, fail);
    connect(m_card, &CriterionCard::evidenceWanted, this, &ObservePlace::openEvidence);
    connect(m_card, &CriterionCard::commentLeft, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_sheet, &StandardSheet::saved, this, &Place::saved);
    connect(m_sheet, &StandardSheet::failed, this, fail);
    connect(m_sheet, &StandardSheet::entered, this, [this](const CriterionCode &code) {
        m_shown = code; // it is in sight already
        m_tree->setCurrent(code);
    });
}

void ObservePlace::addShortcuts()
{
    const auto add = [this](int keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    constexpr int Ctrl = int(Qt::ControlModifier);
    constexpr int Shift = int(Qt::ShiftModifier);
    constexpr int Alt = int(Qt::AltModifier);
    add(Ctrl | int(Qt::Key_Down), [this] { step(true, true); });
    add(Ctrl | int(Qt::Key_Up), [this] { step(false, true); });
    add(Alt | int(Qt::Key_Down), [this] { step(true, false); });
    add(Alt | int(Qt::Key_Up), [this] { step(false, false); });
    add(Ctrl | Shift | int(Qt::Key_Down), [this] { stepStandard(true); });
    add(Ctrl | Shift | int(Qt::Key_Up), [this] { stepStandard(false); });
    add(Ctrl | int(Qt::Key_T), [this] {
        setSheetShown(!m_isSheet);
        firstFocus()->setFocus();
    });
}

void ObservePlace::setSheetShown(bool shown)
{
    if (shown != m_isSheet) {
        commit();
        m_isSheet = shown;
        (void)desk().notebook.setFact(SheetFact, shown ? "1" : "0");
    }
    m_switch->setText(shown ? tr("One criterion") : tr("Whole standard"));
    m_switch->setAccessibleDescription(shown ? tr("Shows one criterion with all that helps to rate it. Ctrl+T.")
                                             : tr("Shows all criteria of the standard as rows. Ctrl+T."));
    const CriterionCode code = current();
    m_shown = {};
    showCriterion(code);
}

void ObservePlace::step(bool forward, bool unratedOnly)
{
    const CriterionCode here = current();
    const CriterionCode there = forward ? m_tree->after(here, unratedOnly) : m_tree->before(here, unratedOnly);
    if (there.isNone()) {
        if (unratedOnly)
            m_banner->say(Banner::Kind::Info,
                          forward ? tr("Everything after this criterion is rated.")
                                  : tr("Everything before this criterion is rated."));
        return;
    }
    goOn(there);
}

void ObservePlace::stepStandard(bool forward)
{
    const QList<Standard> &standards = desk().toolkit.standards();
    const SubjectCode here = current().standard();
    for (qsizetype i = 0; i < standards.size(); ++i) {
        const qsizetype there = i + (forward ? 1 : -1);
        if (standards.at(i).code == here && there >= 0 && there < standards.size())
            return goOn(standards.at(there).criteria.constFirst().code);
    }
}

void ObservePlace::goOn(CriterionCode code)
{
    m_banner->clear();
    const bool wasInSheet = m_sheet->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool wasBeside = m_card->isBesideRating();
    m_tree->setCurrent(code);
    if (wasInSheet)
        m_sheet->focusRow();
    else if (wasBeside)
        m_tree->setFocus(); // from a comment one goes on to rate; on the tree and the buttons the focus stays
}

CriterionCode ObservePlace::current() const
{
    const CriterionCode code = m_tree->current();
    return code.isNone() ? m_shown : code;
}

void ObservePlace::showCriterion(const CriterionCode &code)
{
    const bool isRateable = m_visitUnit && !code.isNone();
    QWidget *page = isRateable ? (m_isSheet ? static_cast<QWidget *>(m_sheet) : m_card) : m_stack->widget(2);
    if (page != m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(focusWidget())
        && focusWidget()->hasFocus())
        m_tree->setFocus(); // what had it goes out of sight
    m_stack->setCurrentWidget(page);
    const auto record = isRateable ? AssessmentEdit(desk().notebook, m_visitUnit, code).record() : RecordId();
    setHistorySubject(m_tree, record, {});
    const Standard *standard = desk().toolkit.standardOf(code);
    //: a standard's title, the unit
    m_where->setText(tr("%1 · %2").arg(standard ? standard->title.in(desk().language) : QString(),
                                       placeName(desk().notebook, m_visitUnit)));
    if (!isRateable)
        return;
    if (m_isSheet && m_shown != code)
        m_sheet->showCriterion(m_visitUnit, m_unit, code);
    else if (!m_isSheet)
        m_card->showCriterion(m_visitUnit, m_unit, code);
    m_shown = code;
}

void ObservePlace::rate(const std::optional<Rating> &rating)
{
    if (!m_visitUnit)
        return;
    if (m_isSheet)
        m_sheet->rate(rating);
    else
        m_card->rate(rating);
}

void ObservePlace::setPlaceOf(const RecordId &, const RecordId &visitUnit)
{
    m_visitUnit = visitUnit;
    const CriterionCode code = current();
    m_shown = {};
    readFrame();
    if (code.isNone() && !desk().toolkit.criteria().isEmpty())
        m_tree->setCurrent(desk().toolkit.criteria().constFirst().code);
    else
        showCriterion(code);
}

void ObservePlace::readFrame()
{
    m_unit = unitOf(desk().notebook, m_visitUnit);
    m_assignments = Assignments::of(desk().notebook, desk().notebook.visit(), desk().notebook.owner());
    m_tree->setPlaceOf(m_visitUnit, m_unit, m_assignments);
    showCount();
}

void ObservePlace::notebookChanged(const QSet<RecordId> &records)
{
    const OwnWork::Difference difference = m_work.update(records);
    if (records.isEmpty() || difference.isNone())
        m_frameChanged.start(); // perhaps the unit, or what is assigned
    if (difference.isNone())
        return;
    m_tree->refresh(difference);
    showCount();
    if (!m_visitUnit || m_shown.isNone())
        return;
    if (m_isSheet)
        m_sheet->refresh(difference);
    else if (difference.isEverything || difference.criteria.contains(m_shown))
        m_card->refresh();
}

void ObservePlace::showCount()
{
    const CriteriaFilter filter = m_tree->filter();
    const bool isNothing = m_tree->shownCount() == 0;
    m_nothing->setVisible(isNothing && filter != CriteriaFilter::All);
    m_nothing->setText(filter == CriteriaFilter::Unrated    ? tr("Everything in this unit is rated.")
                           : filter == CriteriaFilter::Mine ? tr("No theme of this unit was assigned to you.")
                           : filter == CriteriaFilter::EvidenceOnly
                           ? tr("Nothing waits for a rating: no criterion has evidence alone.")
                           : tr("As far as is known of this unit, every criterion may be applicable."));
    if (!m_visitUnit)
        return m_count->clear();
    QList<Criterion> mine;
    for (const Criterion &criterion : desk().toolkit.criteria()) {
        if (m_assignments.includes(m_visitUnit, criterion.code))
            mine.append(criterion);
    }
    const Coverage all = m_work.coverage(m_visitUnit, desk().toolkit.criteria());
    const Coverage own = m_work.coverage(m_visitUnit, mine);
    m_count->setText(own.criteria == all.criteria || own.criteria == 0
                         ? tr("%1 of %2 rated in this unit").arg(all.rated).arg(all.criteria)
                         : tr("%1 of %2 rated in this unit; %3 of my %4")
                               .arg(all.rated)
                               .arg(all.criteria)
                               .arg(own.rated)
                               .arg(own.criteria));
}

void ObservePlace::openEvidence(const EvidencePiece &evidence)
{
    switch (evidence.kind) {
    case EvidencePiece::Kind::Note:
        return Q_EMIT goTo(u"notes"_s, evidence.record.text(), {});
    case EvidencePiece::Kind::Document:
        return Q_EMIT goTo(u"documents"_s, evidence.record.text(), {});
    case EvidencePiece::Kind::Quote:
        return Q_EMIT goTo(u"interviews"_s, evidence.interview.text() + u"/1"_s, {});
    }
}

void ObservePlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    constexpr int EnoughCharacters = 100;
    // Tree and header say it too: with large text the room is the criterion's.
    m_where->setVisible(width() >= EnoughCharacters * fontMetrics().averageCharWidth());
}

void ObservePlace::commit()
{
    m_card->commit();
    m_sheet->commit();
}

QString ObservePlace::state() const
{
    return current().text();
}

void ObservePlace::setState(const QString &state)
{
    if (const auto code = CriterionCode::fromText(state))
        m_tree->setCurrent(*code);
}

QWidget *ObservePlace::firstFocus()
{
    if (!m_isSheet || !m_visitUnit)
        return m_tree;
    QWidget *row = m_sheet->currentRowWidget();
    return row ? row : m_tree;
}

} // namespace regards
