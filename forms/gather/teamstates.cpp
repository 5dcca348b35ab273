// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/teamstates.h"

#include "core/exchange/teamdays.h"
#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/gather/receipts.h"
#include "forms/gather/workline.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr qsizetype MostDays = 5; // that are shown of a long visit

QString folderFact()
{
    return QStringLiteral("receipts.folder");
}

} // namespace

TeamStates::TeamStates(Desk &desk, WorkLine &line, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(line)
    , m_summary(style::heading({}, 2, this))
    , m_day(style::hint({}, this))
    , m_bar(new QProgressBar(this))
    , m_list(new QListWidget(this))
    , m_folder(new FileField(FileField::Kind::Folder, QStringLiteral("receipts.folder"), tr("Folder for receipts"), {},
                             this))
    , m_write(new QPushButton(tr("Write receipts"), this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary->setObjectName(QStringLiteral("team.summary"));
    m_day->setObjectName(QStringLiteral("team.day"));
    m_bar->setObjectName(QStringLiteral("team.bar"));
    m_bar->setAccessibleName(tr("How many have handed over"));
    m_bar->setTextVisible(false); // half of it would stand on the bar's own colour; the words are above
    m_list->setObjectName(QStringLiteral("team.states"));
    m_list->setAccessibleName(tr("Who has handed over"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(4 * style::targetHeight());
    column->addWidget(m_summary);
    column->addWidget(m_day);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    auto *receipts = new Disclosure(tr("Receipts for everybody"), receiptsPart(), this);
    receipts->setObjectName(QStringLiteral("receipts"));
    receipts->setOpen(false);
    column->addWidget(receipts);
    column->addWidget(m_banner);
}

QWidget *TeamStates::receiptsPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->addWidget(style::hint(
        tr("A receipt tells an observer’s laptop what has arrived. One for each of the team goes to:"), part));
    m_folder->setPath(QString::fromUtf8(m_desk.notebook.fact(folderFact())));
    column->addWidget(m_folder);
    m_write->setObjectName(QStringLiteral("receipts.write"));
    connect(m_write, &QPushButton::clicked, this, &TeamStates::write);
    column->addWidget(m_write);
    return part;
}

void TeamStates::setVisit(const RecordId &visit)
{
    m_visit = visit;
    m_banner->clear();
    refresh();
}

void TeamStates::refresh()
{
    const TeamDays days = m_visit.isNone() ? TeamDays() : teamDays(m_desk.notebook, m_visit);
    showSummary(days);
    showTeam(days);
    const bool hasArrived =
        std::any_of(days.team.begin(), days.team.end(), [](const MemberDays &member) { return member.last > 0; });
    m_write->setEnabled(hasArrived && !m_isWriting);
}

void TeamStates::showSummary(const TeamDays &days)
{
    const int all = int(days.team.size());
    const int ever = int(
        std::count_if(days.team.begin(), days.team.end(), [](const MemberDays &member) { return member.last > 0; }));
    const int here = days.isVisitDay() ? days.here() : ever;
    m_bar->setVisible(all > 0);
    m_bar->setMaximum(all);
    m_bar->setValue(here);
    //: of the team: 5 of 8
    m_bar->setAccessibleDescription(tr("%1 of %2").arg(QString::number(here), QString::number(all)));
    if (all == 0)
        m_summary->setText(tr("No team yet"));
    else if (days.isVisitDay() && here == all)
        m_summary->setText(tr("✓ Everybody has handed over today"));
    else if (days.isVisitDay())
        m_summary->setText(tr("%n observer(s) still missing today", nullptr, all - here));
    else if (ever == all)
        m_summary->setText(tr("Everybody has handed over"));
    else
        m_summary->setText(tr("%n observer(s) have not handed over yet", nullptr, all - ever));
    const qsizetype day = days.visitDays.indexOf(days.today);
    const QString today = localeFor(m_desk.language).toString(days.today, QStringLiteral("dddd d MMMM"));
    m_day->setVisible(all > 0);
    if (day >= 0)
        m_day->setText(tr("%1, day %2 of %3 of the visit")
                           .arg(today, QString::number(day + 1), QString::number(days.visitDays.size())));
    else if (days.visitDays.isEmpty())
        m_day->setText(tr("The visit has no dates yet."));
    else
        m_day->setText(days.today < days.visitDays.constFirst() ? tr("The visit has not begun.")
                                                                : tr("The visit is over."));
}

void TeamStates::showTeam(const TeamDays &days)
{
    const int row = m_list->currentRow();
    m_list->clear();
    QList<MemberDays> missing;
    QList<MemberDays> here;
    for (const MemberDays &member : days.team) {
        const bool isHere = days.isVisitDay() ? member.hasHandedOver(days.today) : member.last > 0;
        (isHere ? here : missing).append(member);
    }
    addGroup(days.isVisitDay() ? tr("Missing today") : tr("Missing"), missing, days);
    addGroup(days.isVisitDay() ? tr("Here today") : tr("Here"), here, days);
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 1, m_list->count() - 1)); // never a heading by itself
}

void TeamStates::addGroup(const QString &title, const QList<MemberDays> &members, const TeamDays &days)
{
    if (members.isEmpty())
        return;
    //: a group of the team and how many they are: Missing today (3)
    auto *heading = new QListWidgetItem(tr("%1 (%2)").arg(title, QString::number(members.size())), m_list);
    QFont bold = m_list->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setFlags(Qt::ItemIsEnabled);
    for (const MemberDays &member : members)
        m_list->addItem(stateOf(member, days));
}

QString TeamStates::stateOf(const MemberDays &member, const TeamDays &days) const
{
    const QLocale locale = localeFor(m_desk.language);
    const bool isHere = days.isVisitDay() ? member.hasHandedOver(days.today) : member.last > 0;
    QString when = tr("nothing yet");
    if (member.last > 0 && workDay(member.last) == days.today)
        when =
            tr("at %1").arg(locale.toString(QDateTime::fromMSecsSinceEpoch(member.last).time(), QLocale::ShortFormat));
    else if (member.last > 0)
        when = tr("last on %1").arg(momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(member.last)));
    QStringList marks;
    for (const QDate &day : days.visitDays) {
        if (day <= days.today)
            //: a day of the visit and whether something came: Mon 2 ✓
            marks.append(tr("%1 %2").arg(locale.toString(day, QStringLiteral("ddd d")),
                                         member.hasHandedOver(day) ? QStringLiteral("✓") : QStringLiteral("–")));
    }
    QString text = tr("%1 %2: %3").arg(isHere ? QStringLiteral("✓") : QStringLiteral("○"), member.name, when);
    if (marks.size() > 1)
        text += u'\n' + marks.last(std::min(marks.size(), MostDays)).join(QStringLiteral(" · "));
    return text;
}

void TeamStates::write()
{
    const QString folder = m_folder->path();
    if (folder.isEmpty() || !QDir(folder).exists()) {
        m_banner->say(Banner::Kind::Warning, tr("Choose first the folder where the receipts go."));
        m_folder->setFocus();
        return;
    }
    if (m_isWriting)
        return;
    m_isWriting = true;
    m_write->setEnabled(false);
    m_banner->clear();
    QList<ReceiptFor> receipts;
    for (const MemberDays &member : teamDays(m_desk.notebook, m_visit).team) {
        if (member.last > 0)
            receipts.append({member.observer, m_visit, member.name, folder});
    }
    const auto work = [receipts, folder](Notebook &archive, BackgroundJob &job) -> Result<int> {
        if (const auto kept = archive.setFact(folderFact(), folder.toUtf8()); !kept)
            return kept.error();
        return writeReceipts(archive, receipts, job);
    };
    m_line.add(work, [this, folder](const Result<int> &written) {
        m_isWriting = false;
        if (written)
            m_banner->say(Banner::Kind::Success,
                          tr("%n receipt(s) written to %1.", nullptr, *written).arg(QDir::toNativeSeparators(folder)));
        else
            m_banner->say(written.error(), m_desk.language);
        refresh();
    });
}

} // namespace regards
