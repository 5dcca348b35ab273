// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/checklist.h"

#include "forms/common/flowlayout.h"
#include "forms/common/style.h"
#include "forms/report/waiverdialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::Obstacle;
using report::ObstacleKind;

/// So many of one group are shown at once; those after them come up as the first are dealt with.
constexpr qsizetype MostShown = 40;

} // namespace

CheckList::CheckList(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_summary(style::paragraph({}, this))
    , m_entries(new QWidget(this))
{
    setObjectName(u"checkList"_s);
    setProperty("card", true);
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->addWidget(style::heading(tr("Before it is given out"), 2));
    m_summary->setObjectName(u"check.summary"_s);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_entries);
    m_column->addStretch(1);
    showLooking();
}

CheckList::Group CheckList::groupOf(const Obstacle &obstacle)
{
    if (obstacle.waiver)
        return Group::Waived;
    if (obstacle.holdsBack)
        return Group::Holding;
    return obstacle.kind == ObstacleKind::WithheldCount ? Group::Withheld : Group::Reminder;
}

QString CheckList::titleOf(Group group)
{
    switch (group) {
    case Group::Holding:
        return tr("This holds the document back");
    case Group::Waived:
        return tr("Given out all the same, and why");
    case Group::Withheld:
        return tr("Numbers that the document groups or leaves out");
    case Group::Reminder:
        return tr("To be thought of");
    }
    return {};
}

void CheckList::showLooking()
{
    m_shown.reset();
    rebuild();
}

void CheckList::show(const QList<Obstacle> &obstacles, const RecordId &visit)
{
    m_visit = visit;
    if (m_shown == obstacles)
        return; // a button that has the keyboard stays
    keepFocus([&] {
        m_shown = obstacles;
        rebuild();
    });
}

void CheckList::keepFocus(const std::function<void()> &change)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isHere = focus && m_entries->isAncestorOf(focus);
    const QString key = isHere ? focus->property("obstacle").toString() : QString();
    const QString name = isHere ? focus->objectName() : QString();
    change();
    if (!isHere)
        return;
    // The same button; else another of that entry; else the first there is.
    const auto buttons = m_entries->findChildren<QPushButton *>();
    QPushButton *best = nullptr;
    for (QPushButton *button : buttons) {
        const bool isOfEntry = button->property("obstacle") == key;
        if (!best || (isOfEntry && (best->property("obstacle") != key || button->objectName() == name)))
            best = button;
    }
    if (best)
        best->setFocus();
}

void CheckList::rebuild()
{
    m_entries->hide();
    m_entries->deleteLater();
    auto *fresh = new QWidget(this);
    delete m_column->replaceWidget(m_entries, fresh); // what is given back is the item, not the widget
    m_entries = fresh;
    auto *column = new QVBoxLayout(m_entries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    fill(column);
    m_entries->show();
}

void CheckList::fill(QVBoxLayout *column)
{
    if (!m_shown)
        return m_summary->setText(tr("The document is being looked through…"));
    const auto holding = std::count_if(m_shown->begin(), m_shown->end(),
                                       [](const Obstacle &one) { return groupOf(one) == Group::Holding; });
    m_summary->setText(
        holding > 0 ? tr("%n thing(s) hold the document back. Mend each where it stands, or say why it may be "
                         "given out all the same.",
                         nullptr, int(holding))
                    : tr("✓ Nothing holds the document back. The check finds names, numbers and quotes by rules: "
                         "it cannot see who is meant by what happened. Read the pages yourself."));
    for (const Group group : {Group::Holding, Group::Waived, Group::Withheld, Group::Reminder})
        addGroup(column, group);
}

void CheckList::addGroup(QVBoxLayout *column, Group group)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < m_shown->size(); ++i) {
        if (groupOf(m_shown->at(i)) != group)
            continue;
        if (count == 0)
            column->addWidget(style::heading(titleOf(group), 2, m_entries));
        if (++count <= MostShown)
            addEntry(column, i);
    }
    if (count > MostShown)
        column->addWidget(style::hint(
            tr("%n more will be shown once these are dealt with.", nullptr, int(count - MostShown)), m_entries));
}

void CheckList::addEntry(QVBoxLayout *column, qsizetype index)
{
    auto *entry = new QVBoxLayout;
    entry->setSpacing(2);
    addWords(entry, m_shown->at(index));
    addButtons(entry, index);
    column->addLayout(entry);
}

void CheckList::addWords(QVBoxLayout *column, const Obstacle &obstacle)
{
    const Words words(m_desk.language);
    const QString place = report::obstaclePlace(obstacle, words);
    QString title = report::obstacleTitle(obstacle, words);
    if (obstacle.kind == ObstacleKind::WithheldCount)
        //: what is counted, and the number
        title = tr("%1 (%2)").arg(title).arg(obstacle.count);
    QLabel *what = style::paragraph(place.isEmpty() ? title : tr("%1: %2").arg(place, title), m_entries);
    what->setProperty("strong", obstacle.holdsBack);
    column->addWidget(what);
    if (obstacle.length > 0 && obstacle.kind != ObstacleKind::OtherLanguage) {
        QLabel *excerpt = style::paragraph({}, m_entries);
        excerpt->setTextFormat(Qt::RichText);
        excerpt->setText(excerptMarkup(obstacle));
        excerpt->setAccessibleName(report::excerptOf(obstacle).text());
        column->addWidget(excerpt);
    }
    if (obstacle.waiver)
        column->addWidget(style::paragraph(tr("Because: %1").arg(obstacle.waiverReason), m_entries));
    if (obstacle.holdsBack && obstacle.key.isEmpty())
        column->addWidget(
            style::hint(tr("Nobody wrote this here: please tell whoever looks after the program."), m_entries));
}

void CheckList::addButtons(QVBoxLayout *column, qsizetype index)
{
    const Obstacle obstacle = m_shown->at(index);
    const QString about = report::obstacleTitle(obstacle, Words(m_desk.language));
    auto *line = new FlowLayout;
    const auto add = [&](const QString &text, const QString &accessible, const QString &name) {
        auto *button = new QPushButton(text, m_entries);
        button->setObjectName(name);
        button->setProperty("obstacle", obstacle.key);
        button->setAccessibleName(accessible.arg(about));
        button->setAccessibleDescription(report::excerptOf(obstacle).text());
        line->addWidget(button);
        return button;
    };
    if (!obstacle.place.isEmpty())
        connect(add(tr("Go there"), tr("Go there: %1"), u"check.go"_s), &QPushButton::clicked, this,
                [this, obstacle] { Q_EMIT wanted(obstacle.place, obstacle.state); });
    const bool isCount = obstacle.kind == ObstacleKind::WithheldCount;
    if (obstacle.waiver)
        connect(add(tr("Take it back"), tr("Take it back: %1"), u"check.takeBack"_s), &QPushButton::clicked, this,
                [this, obstacle] { decide(obstacle, {}); });
    else if (!obstacle.key.isEmpty() && (obstacle.holdsBack || isCount))
        connect(add(isCount ? tr("Show it all the same…") : tr("Give it out all the same…"),
                    isCount ? tr("Show it all the same: %1") : tr("Give it out all the same: %1"), u"check.waive"_s),
                &QPushButton::clicked, this, [this, obstacle] { askReason(obstacle); });
    if (line->count() == 0) {
        delete line;
        return;
    }
    column->addLayout(line);
}

void CheckList::askReason(const Obstacle &obstacle)
{
    auto *dialog = new WaiverDialog(obstacle, m_desk.language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WaiverDialog::given, this, [this, obstacle](const QString &reason) { decide(obstacle, reason); });
    dialog->open();
}

void CheckList::decide(const Obstacle &obstacle, const QString &reason)
{
    if (const auto decided = report::waive(m_desk.notebook, m_visit, obstacle, reason, Words(m_desk.language));
        !decided) {
        Q_EMIT failed(decided.error());
        return;
    }
    Q_EMIT saved();
    if (!m_shown)
        return;
    // At once, since looking the document through again takes a while.
    QList<Obstacle> list = *m_shown;
    for (Obstacle &one : list) {
        if (one.key != obstacle.key || one.kind != obstacle.kind)
            continue;
        one.waiverReason = reason.simplified();
        one.waiver.reset();
        const Query ofKey = Query(u"visit"_s, Value{m_visit}).where(u"key"_s, Value{obstacle.key});
        for (const Waiver &waiver : m_desk.notebook.all<Waiver>(ofKey))
            one.waiver = waiver.id;
    }
    show(list, m_visit);
}

} // namespace regards
