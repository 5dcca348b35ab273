// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conflicts/conflictspage.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/historysubject.h"
#include "forms/common/recordlist.h"
#include "forms/common/recordwording.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/conflicts/conflictdetails.h"
#include "forms/conflicts/conflictwords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int ListLines = 5; // how many lines of text the list is high

QString keyOf(const Conflict &conflict)
{
    return conflict.record.text() + u'/' + conflict.field;
}

/// The entries of a filter again, keeping what was chosen as long as it is there.
void fill(QComboBox *box, const QString &all, const QMap<QString, QString> &entries)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    QStringList byName = entries.keys();
    std::sort(byName.begin(), byName.end(),
              [&entries](const QString &a, const QString &b) { return entries[a].localeAwareCompare(entries[b]) < 0; });
    for (const QString &data : byName)
        box->addItem(entries.value(data), data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filters(filters())
    , m_left(style::paragraph({}, this))
    , m_list(new RecordList(this, 1))
    , m_empty(style::hint({}, this))
    , m_details(new ConflictDetails(desk, this))
    , m_page(style::isLargeText() ? static_cast<QWidget *>(m_details) : scrolling(m_details, this))
    , m_banner(new Banner(this))
{
    m_left->setObjectName(QStringLiteral("conflicts.left"));
    m_empty->setObjectName(QStringLiteral("conflicts.empty"));
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setAccessibleDescription(tr("The letter of a value keeps it; plus puts the texts together."));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * ListLines + 2 * style::Gap);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filters);
    column->addWidget(m_left);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_banner);
    column->addWidget(m_page, 1);
    column->addStretch();
    connect(m_list, &RecordList::chosen, this, &ConflictsPage::showCurrent);
    connect(m_details, &ConflictDetails::taken, this, &ConflictsPage::take);
    for (const QComboBox *box : {m_kind, m_who})
        connect(box, &QComboBox::currentIndexChanged, this, &ConflictsPage::showList);
    connect(m_where, &QComboBox::currentIndexChanged, this, &ConflictsPage::refresh);
}

QWidget *ConflictsPage::filters()
{
    auto *bar = new QWidget(this);
    auto *line = new FlowLayout(bar, style::Gap);
    const auto add = [&](const QString &text, const QString &name) {
        auto *pair = new QWidget(bar);
        auto *inside = new QHBoxLayout(pair);
        inside->setContentsMargins(0, 0, 0, 0);
        auto *box = new QComboBox(pair);
        box->setObjectName(name);
        keepNarrow(box, 18);
        ignoreWheel(box);
        auto *label = new QLabel(text, pair);
        label->setBuddy(box);
        inside->addWidget(label);
        inside->addWidget(box);
        line->addWidget(pair);
        return box;
    };
    m_where = add(tr("&Visit"), QStringLiteral("conflicts.where"));
    m_where->addItem(tr("This visit"), QStringLiteral("this"));
    m_where->addItem(tr("All visits"), QStringLiteral("all"));
    m_kind = add(tr("Kin&d"), QStringLiteral("conflicts.kind"));
    m_who = add(tr("&Person"), QStringLiteral("conflicts.who"));
    return bar;
}

void ConflictsPage::setVisit(const RecordId &visit)
{
    m_visit = visit;
    m_banner->clear();
    refresh();
}

void ConflictsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ConflictsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale) { // an import may be going on: no more than the number
        const bool any = m_desk.notebook.conflictCount() > 0;
        m_ofVisit = any ? int(m_desk.notebook.conflicts(m_visit).size()) : 0;
        return Q_EMIT counted(m_ofVisit);
    }
    const bool isAll = m_where->currentData() == QStringLiteral("all") || m_visit.isNone();
    m_views = conflictViews(m_desk.notebook, isAll ? RecordId() : m_visit);
    m_ofVisit = isAll ? int(m_desk.notebook.conflicts(m_visit).size()) : int(m_views.size());
    fillFilters();
    showList();
    Q_EMIT counted(m_ofVisit);
}

void ConflictsPage::fillFilters()
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const Words words(m_desk.language);
    QMap<QString, QString> kinds;
    QMap<QString, QString> people;
    const auto add = [&](const RecordId &person) {
        if (person)
            people.insert(person.text(), wording.author(person));
    };
    for (const ConflictView &view : std::as_const(m_views)) {
        kinds.insert(view.conflict.type, words.typeName(view.conflict.type, 2));
        add(view.owner);
        for (const ConflictSide &side : view.sides + view.editedSince) {
            add(side.change.author);
            add(side.step.typist);
        }
    }
    fill(m_kind, tr("All kinds"), kinds);
    fill(m_who, tr("Everybody"), people);
}

bool ConflictsPage::isWanted(const ConflictView &view) const
{
    const QString kind = m_kind->currentData().toString();
    const auto person = RecordId::fromText(m_who->currentData().toString());
    return (kind.isEmpty() || view.conflict.type == kind) && (!person || view.concerns(*person));
}

void ConflictsPage::showList()
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    QList<ListRow> rows;
    for (const ConflictView &view : std::as_const(m_views)) {
        if (isWanted(view))
            rows.append({keyOf(view.conflict), recordWords(m_desk.notebook, wording, view.conflict),
                         conflictWords(wording, view)});
    }
    m_list->show(rows);
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    const bool isFiltered = rows.size() < m_views.size();
    m_empty->setText(isFiltered ? tr("No conflict of this kind. Choose another kind or person above to see the others.")
                                : tr("There is no conflict to settle. When two people have written different things in "
                                     "the same place without knowing of each other, you find it here."));
    m_empty->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_page->setVisible(!rows.isEmpty());
    m_filters->setVisible(m_ofVisit > 0 || !m_views.isEmpty() || m_desk.notebook.conflictCount() > 0);
    sayHowMany();
    showCurrent();
}

void ConflictsPage::sayHowMany()
{
    const int shown = m_list->count();
    const int all = int(m_views.size());
    m_left->setVisible(all > 0);
    const QString left = tr("%n conflict(s) left.", nullptr, all);
    m_left->setText(shown == all ? left : tr("%1 Shown: %2.").arg(left).arg(shown));
}

const ConflictView *ConflictsPage::current() const
{
    const QString key = m_list->currentKey();
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [&key](const ConflictView &view) { return keyOf(view.conflict) == key; });
    return found == m_views.cend() ? nullptr : &*found;
}

void ConflictsPage::showCurrent()
{
    const ConflictView *view = current();
    QString shown = view ? keyOf(view->conflict) : QString();
    for (const Change &head : view ? view->conflict.heads : QList<Change>())
        shown += u' ' + head.id.replica.text() + QString::number(head.id.seq);
    if (shown == m_shown)
        return; // a third text that is being written stays
    m_shown = shown;
    if (!view) {
        m_details->clear();
        return setHistorySubject(m_list, {}, {});
    }
    m_details->show(conflictView(m_desk.notebook, view->conflict));
    setHistorySubject(m_list, view->conflict.record, view->isDeletion() ? QString() : view->conflict.field);
    if (auto *area = qobject_cast<QScrollArea *>(m_page))
        area->verticalScrollBar()->setValue(0);
}

bool ConflictsPage::showConflict(const RecordId &record, const QString &field)
{
    for (QComboBox *box : {m_kind, m_who})
        box->setCurrentIndex(0);
    const QString key = record.text() + u'/' + field;
    if (m_list->setCurrentKey(key))
        return true;
    m_where->setCurrentIndex(1);
    return m_list->setCurrentKey(key);
}

QWidget *ConflictsPage::firstFocus()
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_where;
}

bool ConflictsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text().toUpper();
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && text.size() == 1) {
            if (text == u"+" && m_details->takeBoth())
                return true;
            if (m_details->takeSide(text.at(0).unicode() - u'A'))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConflictsPage::take(const Value &value)
{
    const ConflictView *view = current();
    if (!view)
        return;
    const Conflict conflict = view->conflict;
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const QString field = view->isDeletion() ? tr("Deleted or kept") : wording.field(conflict.type, conflict.field);
    m_details->forgetThird(); // before the next conflict is shown, which settling may do by itself
    if (const auto settled = m_desk.notebook.settle(conflict.record, conflict.field, value); !settled)
        return m_banner->say(settled.error(), m_desk.language);
    refresh();
    const QString left =
        m_views.isEmpty() ? tr("None is left.") : tr("%n conflict(s) left.", nullptr, int(m_views.size()));
    //: the field that was in conflict; how many conflicts are left
    m_banner->say(Banner::Kind::Success,
                  tr("Settled: %1. %2 Ctrl+Z takes it back. The others learn of it with their next receipt or pack.")
                      .arg(field, left));
    firstFocus()->setFocus();
    Q_EMIT saved();
}

} // namespace regards
