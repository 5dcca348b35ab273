// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/recommendplace.h"

#include "forms/agree/reportframe.h"
#include "forms/common/banner.h"
#include "forms/recommend/advicepage.h"
#include "forms/recommend/earlierpage.h"
#include "forms/recommend/weakpage.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView WeakState = u"weak:";
constexpr QStringView EarlierState = u"earlier:";

} // namespace

RecommendPlace::RecommendPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_frame(new ReportFrame(desk,
                              tr("There is no report yet. Recommendations belong to a report: “New report…” makes the "
                                 "first."),
                              this))
    , m_tabs(new QTabWidget(this))
    , m_weak(new WeakPage(desk, this))
    , m_advice(new AdvicePage(desk, this))
    , m_earlier(new EarlierPage(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame);
    m_tabs->setObjectName(u"recommend.tabs"_s);
    m_tabs->setAccessibleName(tr("Recommendations, step by step"));
    addPage(m_weak, u"weak"_s);
    addPage(m_advice, u"advice"_s);
    addPage(m_earlier, u"earlier"_s);
    m_frame->setBody(m_tabs);

    connect(m_weak, &WeakPage::editWanted, this, &RecommendPlace::edit);
    connect(m_earlier, &EarlierPage::editWanted, this, &RecommendPlace::edit);
    connect(m_weak, &WeakPage::added, this, [this](int count) {
        m_frame->banner()->say(Banner::Kind::Success,
                               tr("%n recommendation(s) added. They stand under “Recommendations”, to be worded and "
                                  "put in order. Ctrl+Z takes them back.",
                                  nullptr, count));
    });
    connect(m_advice, &AdvicePage::removed, this, [this] {
        m_frame->banner()->say(Banner::Kind::Info, tr("The recommendation is deleted. Ctrl+Z brings it back."));
    });
    connect(m_advice, &AdvicePage::conflictWanted, this, &RecommendPlace::goToConflict);
    connect(m_frame, &ReportFrame::chosen, this, &RecommendPlace::setReport);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        commit();
        m_frame->banner()->clear();
        refresh();
    });
    connect(&desk.notebook, &Notebook::changed, this, &RecommendPlace::notebookChanged);
}

template <typename Page>
void RecommendPlace::addPage(Page *page, const QString &name)
{
    page->setObjectName(u"recommend.page." + name);
    m_tabs->addTab(page, QString());
    connect(page, &Page::failed, m_frame, &ReportFrame::say);
    connect(page, &Page::saved, this, &RecommendPlace::saved);
}

void RecommendPlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_frame->setVisit(visit);
}

void RecommendPlace::setReport(const RecordId &report)
{
    const bool isFirst = m_report.isNone();
    m_report = report;
    m_weak->setReport(report);
    m_advice->setReport(report);
    m_earlier->setReport(report);
    if (isFirst && m_advice->count() > 0)
        m_tabs->setCurrentWidget(m_advice);
    showTitles();
}

void RecommendPlace::notebookChanged()
{
    m_advice->forgetEvidence();
    if (isVisible())
        refresh();
}

void RecommendPlace::refresh()
{
    m_weak->refresh();
    m_advice->refresh();
    m_earlier->refresh();
    showTitles();
}

void RecommendPlace::showTitles()
{
    // Counts: what is still open, how many there are, how many there were.
    const auto show = [this](QWidget *page, const QString &title, int count) {
        //: a page and how many things are on it: Recommendations (3)
        m_tabs->setTabText(m_tabs->indexOf(page), count > 0 ? tr("%1 (%2)").arg(title, QString::number(count)) : title);
    };
    show(m_weak, tr("What is &weak"), m_weak->weakCount());
    show(m_advice, tr("R&ecommendations"), m_advice->count());
    show(m_earlier, tr("From the earlier &visit"), m_earlier->count());
}

void RecommendPlace::edit(const RecordId &recommendation)
{
    m_tabs->setCurrentWidget(m_advice);
    m_advice->refresh();
    m_advice->setCurrent(recommendation);
    m_advice->editText();
}

void RecommendPlace::goToConflict(const RecordId &record)
{
    const auto found = desk().notebook.record(record);
    const QString field = found ? found->conflicts.value(0) : QString();
    Q_EMIT goTo(u"gather"_s, u"conflicts.page/%1/%2"_s.arg(record.text(), field), {});
}

void RecommendPlace::commit()
{
    m_advice->commit();
    m_earlier->commit();
}

QString RecommendPlace::state() const
{
    if (m_report.isNone())
        return {};
    if (m_tabs->currentWidget() == m_weak)
        return WeakState + m_weak->current().text();
    const RecordId id = m_tabs->currentWidget() == m_earlier ? m_earlier->current() : m_advice->current();
    const QString text = id.isNone() ? QString() : id.text();
    return m_tabs->currentWidget() == m_earlier ? QString(EarlierState + text) : text;
}

void RecommendPlace::setState(const QString &state)
{
    if (state.startsWith(WeakState)) {
        m_tabs->setCurrentWidget(m_weak);
        if (const auto code = SubjectCode::fromText(QStringView(state).sliced(WeakState.size())))
            m_weak->setCurrent(*code);
    } else if (state.startsWith(EarlierState)) {
        m_tabs->setCurrentWidget(m_earlier);
        if (const auto id = RecordId::fromText(QStringView(state).sliced(EarlierState.size())))
            m_earlier->setCurrent(*id);
    } else if (const auto id = RecordId::fromText(state)) {
        m_tabs->setCurrentWidget(m_advice);
        m_advice->setCurrent(*id);
    }
}

QWidget *RecommendPlace::firstFocus()
{
    if (m_report.isNone())
        return m_frame->firstFocus();
    if (m_tabs->currentWidget() == m_weak)
        return m_weak->firstFocus();
    return m_tabs->currentWidget() == m_earlier ? m_earlier->firstFocus() : m_advice->firstFocus();
}

void RecommendPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_frame->refresh();
    refresh();
}

} // namespace regards
