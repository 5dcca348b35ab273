// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/reportplace.h"

#include "core/report/fonts.h"
#include "core/words/words.h"
#include "forms/agree/reportframe.h"
#include "forms/common/banner.h"
#include "forms/common/pagestack.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/paper/formspage.h"
#include "forms/report/checklist.h"
#include "forms/report/documentbar.h"
#include "forms/report/factcheckpage.h"
#include "forms/report/gatewatch.h"
#include "forms/report/giveoutpage.h"
#include "forms/report/issuedpage.h"
#include "forms/report/issueflow.h"
#include "forms/report/previewpane.h"
#include "forms/report/reportfigures.h"
#include "forms/report/writepage.h"
#include "forms/report/writtenparts.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::DocumentKind;
using report::Stage;

/// Milliseconds after the last key or change: longer than it takes until what is typed is durable.
constexpr int PreviewDelay = 700;
/// As wide as what is in it needs: nothing scrolls sideways.
QScrollArea *wholeWidth(QScrollArea *area)
{
    area->setMinimumWidth(area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

const QStringList StepNames{u"write"_s, u"check"_s, u"factcheck"_s, u"giveout"_s, u"given"_s};

} // namespace

ReportPlace::ReportPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_frame(new ReportFrame(
          desk, tr("There is no report yet. “New report…” makes the first; “Agree” and “Recommend” fill it."), this))
    , m_banner(m_frame->banner())
    , m_figures(new ReportFigures(desk, this))
    , m_bar(new DocumentBar(desk, this))
    , m_stack(new PageStack(this))
    , m_forms(new FormsPage(desk, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new PageStack(this))
    , m_preview(new PreviewPane(this))
    , m_flow(new IssueFlow(
          desk, *m_preview->pages(), [this] { settlePreview(); }, this))
    , m_gate(new GateWatch(desk, this))
    , m_write(new WritePage(desk, this))
    , m_check(new CheckList(desk, this))
    , m_factCheck(new FactCheckPage(desk, this))
    , m_giveOut(new GiveOutPage(desk, *m_flow, this))
    , m_issued(new IssuedPage(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame);
    m_frame->addToHead(m_figures);
    m_frame->setBody(body());
    connectFlow();

    // Fonts belong to this thread; pages are then laid out on another.
    if (const auto loaded = report::loadFonts(); !loaded)
        say(loaded.error());
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(PreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &ReportPlace::makePreview);
    connect(m_figures, &ReportFigures::failed, m_frame, &ReportFrame::say);
    connect(m_frame, &ReportFrame::chosen, this, &ReportPlace::setReport);
    connect(m_bar, &DocumentBar::changed, this, &ReportPlace::useWish);
    connect(&desk.notebook, &Notebook::changed, this, &ReportPlace::notebookChanged);
    PagesView *pages = m_preview->pages();
    connect(pages, &PagesView::failed, this, &ReportPlace::say);
    connect(pages, &PagesView::made, this, &ReportPlace::previewMade);
    connect(pages, &PagesView::activated, this, &ReportPlace::goToSource);
    connect(m_gate, &GateWatch::found, this, &ReportPlace::showObstacles);
    connect(m_gate, &GateWatch::failed, this, &ReportPlace::say);
}

ReportPlace::~ReportPlace()
{
    // What waits for pages refers to the other parts.
    delete m_flow;
}

QWidget *ReportPlace::body()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_steps = steps();
    m_stack->addPage(m_steps);
    m_stack->addPage(m_forms);
    return body;
}

QWidget *ReportPlace::steps()
{
    constexpr int StepWidth = 460; // pixels of 1140, so that tabs, pages and fields have room
    constexpr int PagesWidth = 680;
    addSteps();
    connectSteps();
    if (style::isLargeText())
        m_preview->setMinimumHeight(24 * fontMetrics().height());
    QWidget *both = sideBySide(m_pages, m_preview, this);
    if (auto *splitter = qobject_cast<QSplitter *>(both))
        splitter->setSizes({StepWidth, PagesWidth});
    auto *steps = new QWidget(this);
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(both, 1);
    return steps;
}

void ReportPlace::addSteps()
{
    const auto add = [this](QWidget *page, const QString &title) {
        m_tabs->addTab(title);
        m_pages->addPage(page);
        m_stepPages.append(page);
    };
    // With large text the whole place scrolls, and nothing within it.
    const auto high = [this](QWidget *content) -> QWidget * {
        return style::isLargeText() ? content : wholeWidth(scrolling(content, this));
    };
    m_tabs->setObjectName(u"report.steps"_s);
    m_tabs->setAccessibleName(tr("Steps from writing to giving out"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    //: one of five steps side by side, which have to fit in one line also in letters twice as large: short
    add(m_write, tr("1 &Write"));
    //: likewise: what is to be looked at before the report is given out
    add(high(m_check), tr("2 Chec&k"));
    //: likewise: the facility reads the draft and says what is factually wrong
    add(high(m_factCheck), tr("3 &Fact check"));
    //: likewise
    add(high(m_giveOut), tr("4 &Give out"));
    //: likewise: the list of documents that were given out
    add(m_issued, tr("5 Gi&ven out"));
}

void ReportPlace::connectSteps()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int step) {
        commit();
        m_pages->setCurrent(m_stepPages.at(step));
        refreshSteps();
    });
    connect(m_check, &CheckList::wanted, this, [this](const QString &place, const QString &state) {
        // The facility's report has parts of its own, and those of its reports.
        const bool isOfUnit = place == name() && m_wish.kind == DocumentKind::Facility
            && !partTexts(desk().notebook, m_wish).contains(state);
        Q_EMIT goTo(place, isOfUnit ? u"unit/write/"_s + state : state, {});
    });
    connect(m_check, &CheckList::saved, this, &ReportPlace::saved);
    connect(m_check, &CheckList::failed, this, &ReportPlace::say);
    connect(m_write, &WritePage::saved, this, &ReportPlace::saved);
    connect(m_write, &WritePage::failed, this, &ReportPlace::say);
    connect(m_write, &WritePage::typed, this, [this] { m_previewTimer.start(); });
    connect(m_write, &WritePage::chosen, this, &ReportPlace::showPart);
    connect(m_write, &WritePage::reportWanted, this, [this] {
        m_bar->setKind(DocumentKind::Unit);
        showStep(Write);
    });
    connect(m_factCheck, &FactCheckPage::saved, this, &ReportPlace::saved);
    connect(m_factCheck, &FactCheckPage::failed, this, &ReportPlace::say);
    connect(m_factCheck, &FactCheckPage::typed, this, [this] { m_previewTimer.start(); });
    connect(m_factCheck, &FactCheckPage::reached, this, &ReportPlace::stageReached);
    connect(m_giveOut, &GiveOutPage::checkWanted, this, [this] { showStep(Check); });
    connect(m_giveOut, &GiveOutPage::began, m_banner, &Banner::clear);
    connect(m_issued, &IssuedPage::failed, this, &ReportPlace::say);
}

void ReportPlace::connectFlow()
{
    connect(m_flow, &IssueFlow::wrote, this, &ReportPlace::filesWritten);
    connect(m_flow, &IssueFlow::failed, this, &ReportPlace::say);
    connect(m_flow, &IssueFlow::printed, this, [this] {
        m_banner->say(Banner::Kind::Success, tr("The pages went to the printer."));
        Q_EMIT saved();
    });
    connect(m_flow, &IssueFlow::cancelled, this,
            [this] { m_banner->say(Banner::Kind::Info, tr("Cancelled: nothing was given out.")); });
    connect(m_flow, &IssueFlow::heldBack, this, [this] {
        showStep(Check);
        m_banner->say(
            Banner::Kind::Warning,
            tr("Nothing was given out: what is listed here holds it back. Mend each, or say why it may stay."));
    });
    connect(m_flow, &IssueFlow::changed, this, [this] {
        makePreview();
        m_banner->say(
            Banner::Kind::Warning,
            tr("Nothing was given out: the archive changed since these pages were laid out. They show it now: "
               "look at them, then give them out."));
    });
}

void ReportPlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_visit = visit;
    m_forms->setVisit(visit);
    m_frame->setVisit(visit);
}

void ReportPlace::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    m_figures->setReport(report);
    useWish();
}

void ReportPlace::useWish()
{
    commit();
    m_banner->clear();
    m_wish = m_bar->wish(m_report, m_visit);
    const bool isForms = m_wish.kind == DocumentKind::Forms;
    m_stack->setCurrent(isForms ? m_forms : m_steps);
    if (m_report.isNone())
        return;
    m_write->setWish(m_wish);
    m_factCheck->setWish(m_wish);
    m_giveOut->setWish(m_wish);
    m_issued->setWish(m_wish);
    refreshSteps();
    if (isForms)
        return;
    m_gate->forget();
    m_check->showLooking();
    m_giveOut->setHeld({});
    m_preview->pages()->clear(tr("The pages are being laid out…"));
    if (isVisible())
        makePreview();
}

void ReportPlace::refreshSteps()
{
    if (m_report.isNone())
        return;
    const report::Status status = report::statusOf(report::coveredReports(desk().notebook, m_wish));
    m_bar->showStatus(status, today());
    m_write->refresh();
    m_factCheck->refresh();
    m_issued->refresh();
    m_giveOut->showStatus(status);
}

void ReportPlace::notebookChanged()
{
    if (!isVisible())
        return;
    refreshSteps();
    m_previewTimer.start();
}

void ReportPlace::makePreview()
{
    m_previewTimer.stop();
    if (m_report.isNone() || m_wish.kind == DocumentKind::Forms)
        return;
    m_preview->pages()->show(
        [notebook = &desk().notebook, toolkit = desk().toolkit, wish = m_wish]() -> Result<report::Document> {
            const auto own = notebook->reopen(notebook->world());
            if (!own)
                return own.error();
            (*own)->showDrafts();
            return report::buildDocument(**own, toolkit, wish);
        });
}

void ReportPlace::settlePreview()
{
    commit();
    if (m_previewTimer.isActive() || !m_preview->pages()->pages())
        makePreview();
}

void ReportPlace::previewMade()
{
    if (const MadePages *made = m_preview->pages()->pages())
        m_gate->look(made->document, m_wish);
    if (!m_write->isTyping())
        return;
    for (const report::PartPlace &place : partPlaces()) {
        if (place.key == m_write->current())
            m_preview->pages()->keepInSight(place.first, place.last);
    }
}

void ReportPlace::showObstacles(const QList<report::Obstacle> &obstacles)
{
    m_check->show(obstacles, m_visit);
    const auto holding = std::count_if(obstacles.begin(), obstacles.end(),
                                       [](const report::Obstacle &one) { return one.holdsBack && !one.waiver; });
    m_giveOut->setHeld(int(holding));
    m_factCheck->setHeld(int(holding));
    //: the step “Check”, and how many things hold the document back
    m_tabs->setTabText(Check, holding > 0 ? tr("2 Chec&k (%1)").arg(holding) : tr("2 Chec&k"));
}

QList<report::PartPlace> ReportPlace::partPlaces() const
{
    const MadePages *made = m_preview->pages()->pages();
    if (!made)
        return {};
    QMap<QString, QString> texts = partTexts(desk().notebook, m_wish);
    if (!m_write->current().isEmpty())
        texts.insert(m_write->current(), m_write->text());
    return placesOfParts(made->document, texts, desk().toolkit);
}

void ReportPlace::showPart(const QString &key)
{
    for (const report::PartPlace &place : partPlaces()) {
        if (place.key == key)
            m_preview->pages()->showBlock(place.first);
    }
}

void ReportPlace::goToSource(int block)
{
    if (m_wish.kind == DocumentKind::Plain)
        return showStep(Write);
    const QString part = report::partAt(partPlaces(), block);
    if (part.isEmpty())
        return m_banner->say(
            Banner::Kind::Info,
            tr("This comes from what the team gathered, agreed and recommended: it is changed there."));
    m_tabs->setCurrentIndex(Write);
    if (m_write->setCurrent(part))
        m_write->write();
}

void ReportPlace::showStep(Step step)
{
    m_tabs->setCurrentIndex(int(step));
    if (QWidget *first = firstFocus())
        first->setFocus();
}

void ReportPlace::stageReached(Stage stage)
{
    refreshSteps();
    makePreview();
    if (stage == Stage::Answered)
        return showStep(FactCheck);
    showStep(GiveOut);
    m_banner->say(Banner::Kind::Info,
                  stage == Stage::Final
                      ? tr("Every page now says “final version”. Look at them, then write or print what is given out.")
                      : tr("Every page is now marked for the fact check. Look at them, then write the files for the "
                           "facility."));
}

void ReportPlace::filesWritten(const QStringList &files, const std::optional<Error> &trouble)
{
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    const QString folder = QFileInfo(files.constFirst()).absolutePath();
    const QString done = tr("Written to %1: %2").arg(QDir::toNativeSeparators(folder), names.join(u", "_s));
    refreshSteps();
    m_giveOut->setFolder(folder);
    if (trouble)
        m_banner->say(Banner::Kind::Warning, done + u'\n' + Words(desk().language).sentence(*trouble));
    else
        m_banner->say(Banner::Kind::Success, done);
    Q_EMIT saved();
}

void ReportPlace::say(const Error &error)
{
    m_banner->say(error, desk().language);
}

QDate ReportPlace::today() const
{
    return QDateTime::fromMSecsSinceEpoch(desk().notebook.world().now()).date();
}

void ReportPlace::commit()
{
    m_write->commit();
    m_factCheck->commit();
}

QString ReportPlace::state() const
{
    QStringList state{token(m_bar->kind()), StepNames.at(m_tabs->currentIndex())};
    if (!m_write->current().isEmpty())
        state.append(m_write->current());
    return state.join(u'/');
}

void ReportPlace::setState(const QString &state)
{
    for (const QString &one : state.split(u'/', Qt::SkipEmptyParts)) {
        if (const auto kind = report::documentKindFromToken(one))
            m_bar->setKind(*kind);
        else if (StepNames.contains(one))
            m_tabs->setCurrentIndex(int(StepNames.indexOf(one)));
        else if (m_write->setCurrent(one) && !state.contains(u'/'))
            m_tabs->setCurrentIndex(Write);
    }
}

QWidget *ReportPlace::firstFocus()
{
    if (m_report.isNone())
        return m_frame->firstFocus();
    if (m_bar->kind() == DocumentKind::Forms)
        return m_forms->firstFocus();
    QWidget *first = nullptr;
    switch (Step(m_tabs->currentIndex())) {
    case Write:
        first = m_write->firstFocus();
        break;
    case FactCheck:
        first = m_factCheck->firstFocus();
        break;
    case GiveOut:
        first = m_giveOut->firstFocus();
        break;
    case Given:
        first = m_issued->firstFocus();
        break;
    case Check:
        break;
    }
    return first ? first : m_tabs;
}

void ReportPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_frame->refresh();
    refreshSteps();
    makePreview();
}

} // namespace regards
