// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/observeplace.h"

#include "forms/common/banner.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/style.h"
#include "forms/observe/criterioncard.h"
#include "forms/observe/criteriontree.h"

#include <QComboBox>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

ObservePlace::ObservePlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_banner(new Banner(this))
    , m_filter(new QComboBox(this))
    , m_tree(new CriterionTree(desk.toolkit, desk.language, this))
    , m_count(style::hint({}, this))
    , m_stack(new QStackedWidget(this))
    , m_card(new CriterionCard(desk, this))
{
    setObjectName(u"observePlace"_s);
    auto *none = style::hint(tr("Criteria are rated unit by unit. Choose a unit above (Ctrl+1 for the first). Notes, "
                                "interviews and documents may also concern the whole facility."),
                             this);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_card);
    m_stack->addWidget(none);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({370, 800});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    setTabOrder(m_filter, m_tree);
    setTabOrder(m_tree, m_card);

    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int row) { m_tree->setOnlyUnrated(row == 1); });
    connect(m_tree, &CriterionTree::chosen, this, &ObservePlace::showCriterion);
    connect(m_tree, &CriterionTree::ratingTyped, m_card, &CriterionCard::rate);
    connect(m_card, &CriterionCard::rated, this,
            [this](const CriterionCode &code, const std::optional<Rating> &rating) {
                m_tree->setRating(code, rating);
                showCount();
            });
    connect(m_card, &CriterionCard::saved, this, &Place::saved);
    connect(m_card, &CriterionCard::failed, this,
            [this](const Error &error) { m_banner->say(error, this->desk().language); });
    connect(m_card, &CriterionCard::noteWanted, this,
            [this](const RecordId &note) { Q_EMIT goTo(u"notes"_s, note.text(), {}); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ObservePlace::refresh);
    connect(&desk.notebook, &Notebook::changed, this, &ObservePlace::notebookChanged);
    addShortcuts();
}

QWidget *ObservePlace::makeSide()
{
    auto *side = new QWidget(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Which criteria the list shows"));
    m_filter->addItem(tr("All criteria"));
    m_filter->addItem(tr("Not yet rated"));
    m_count->setObjectName(u"count"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_count);
    column->addWidget(style::hint(tr("Keys: 1 2 3 4 rate, 0 not applicable, 9 not enough evidence. Ctrl+↓ next not yet "
                                     "rated."),
                                  side));
    return side;
}

void ObservePlace::addShortcuts()
{
    const auto add = [this](int keys, bool forward, bool unratedOnly) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, forward, unratedOnly] { step(forward, unratedOnly); });
    };
    add(int(Qt::ControlModifier) | int(Qt::Key_Down), true, true);
    add(int(Qt::ControlModifier) | int(Qt::Key_Up), false, true);
    add(int(Qt::AltModifier) | int(Qt::Key_Down), true, false);
    add(int(Qt::AltModifier) | int(Qt::Key_Up), false, false);
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
    m_banner->clear();
    const bool wasTyping = m_card->isAncestorOf(focusWidget()) && !m_card->buttons()->isAncestorOf(focusWidget());
    m_tree->setCurrent(there);
    // From a comment one goes on to rate; on the tree and the buttons the focus stays.
    if (wasTyping)
        m_tree->setFocus();
}

CriterionCode ObservePlace::current() const
{
    const CriterionCode code = m_tree->current();
    return code.isNone() ? m_card->criterion() : code;
}

void ObservePlace::showCriterion(const CriterionCode &code)
{
    m_stack->setCurrentIndex(m_visitUnit ? 0 : 1);
    if (m_visitUnit)
        m_card->showCriterion(m_visitUnit, code);
}

void ObservePlace::setPlaceOf(const RecordId &, const RecordId &visitUnit)
{
    m_visitUnit = visitUnit;
    refresh();
    if (current().isNone() && !desk().toolkit.criteria().isEmpty())
        m_tree->setCurrent(desk().toolkit.criteria().constFirst().code);
    showCriterion(current());
}

void ObservePlace::refresh()
{
    QHash<CriterionCode, Rating> ratings;
    if (m_visitUnit) {
        const Query mine = Query(u"visit_unit"_s, m_visitUnit).where(u"observer"_s, desk().notebook.owner());
        for (const Assessment &assessment : desk().notebook.all<Assessment>(mine)) {
            const auto code = CriterionCode::fromText(assessment.criterion);
            if (code && assessment.rating)
                ratings.insert(*code, *assessment.rating);
        }
    }
    m_tree->setRatings(ratings);
    m_tree->setEnabled(!m_visitUnit.isNone());
    showCount();
    if (m_visitUnit && !m_card->criterion().isNone())
        m_card->refresh();
}

void ObservePlace::notebookChanged(const QSet<RecordId> &records)
{
    // What the card itself wrote is shown already; only the rest asks for reading everything again.
    for (const RecordId &id : records) {
        const auto record = desk().notebook.record(id);
        if (record && record->type == Assessment::typeName()
            && record->text(u"criterion"_s) == m_card->criterion().text())
            continue;
        m_refresh.start();
        return;
    }
    if (records.isEmpty())
        m_refresh.start();
}

void ObservePlace::showCount()
{
    m_count->setText(
        m_visitUnit ? tr("%1 of %2 rated in this unit").arg(m_tree->ratedCount()).arg(desk().toolkit.criteria().size())
                    : QString());
}

void ObservePlace::commit()
{
    m_card->commit();
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
    return m_tree;
}

} // namespace regards
