// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/receivecard.h"

#include "core/exchange/handover.h"
#include "core/notebook/restore.h"
#include "core/words/words.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<QList<News>> takeAll(const Notebook &notebook, const QStringList &paths)
{
    Result<std::unique_ptr<Notebook>> own = notebook.reopen(notebook.world());
    if (!own)
        return own.error();
    QList<News> all;
    for (const QString &path : paths) {
        const Result<News> news = takeInFile(**own, path);
        if (!news)
            return news.error();
        all.append(*news);
    }
    return all;
}

} // namespace

QString newsText(const News &news)
{
    QStringList lines;
    lines.append(news.kind == ContainerKind::Receipt ? ReceiveCard::tr("The receipt is taken in.")
                                                     : ReceiveCard::tr("The visit is up to date."));
    if (!news.unitsAdded.isEmpty())
        lines.append(ReceiveCard::tr("New in the visit: %1.").arg(news.unitsAdded.join(u", ")));
    if (!news.unitsGone.isEmpty())
        lines.append(ReceiveCard::tr("No longer in the visit: %1.").arg(news.unitsGone.join(u", ")));
    if (news.visitChanged)
        lines.append(ReceiveCard::tr("The visit’s description or days were changed."));
    if (news.team > 0)
        lines.append(ReceiveCard::tr("The team was changed."));
    if (news.assignments > 0)
        lines.append(ReceiveCard::tr("Who covers what was changed: look at “My mission”."));
    if (news.planned > 0)
        lines.append(ReceiveCard::tr("The number of interviews planned was changed."));
    if (news.settled > 0)
        lines.append(ReceiveCard::tr("%n of your entries were settled or corrected by the coordinator.", nullptr,
                                     int(news.settled)));
    if (news.interviewsErased > 0)
        lines.append(ReceiveCard::tr("%n interview(s) were withdrawn and are erased here too.", nullptr,
                                     int(news.interviewsErased)));
    if (news.othersErased > 0)
        lines.append(ReceiveCard::tr("%n other text(s) were erased on the coordinator’s word.", nullptr,
                                     int(news.othersErased)));
    if (lines.size() == 1 && news.kind == ContainerKind::VisitPack)
        lines.append(ReceiveCard::tr("It brought nothing new."));
    return lines.join(u' ');
}

ReceiveCard::ReceiveCard(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_look(new BackgroundJob(this))
    , m_offer(style::paragraph({}, this))
    , m_takeOffered(new QPushButton(tr("&Take it in"), this))
    , m_file(new FileField(FileField::Kind::Open, u"incoming"_s, tr("File from the coordinator"),
                           tr("Receipts and visit packs (*.regards-receipt *.regards-visit)"), this))
    , m_take(new QPushButton(tr("Take &this file in"), this))
    , m_banner(new Banner(this))
    , m_arrived(style::paragraph({}, this))
    , m_wipe(new QPushButton(tr("&Wipe this notebook…"), this))
    , m_wipeHint(style::hint({}, this))
{
    setObjectName(u"receiveCard"_s);
    setProperty("card", true);
    m_offer->setObjectName(u"offer"_s);
    m_takeOffered->setObjectName(u"takeOffered"_s);
    m_takeOffered->setProperty("main", true);
    m_take->setObjectName(u"takeIn"_s);
    m_banner->setObjectName(u"inBanner"_s);
    m_arrived->setObjectName(u"arrived"_s);
    m_wipe->setObjectName(u"wipe"_s);
    m_wipe->setProperty("danger", true);
    for (QPushButton *button : {m_takeOffered, m_take, m_wipe})
        button->setAutoDefault(true);
    build();
    connect(m_job, &BackgroundJob::runningChanged, this, &ReceiveCard::setBusy);
    connect(m_take, &QPushButton::clicked, this, &ReceiveCard::takeChosen);
    connect(m_takeOffered, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (const Incoming &incoming : std::as_const(m_offered))
            paths.append(incoming.path);
        takeIn(paths);
    });
    connect(m_wipe, &QPushButton::clicked, this, &ReceiveCard::askToWipe);
    found({});
}

ReceiveCard::~ReceiveCard()
{
    delete m_look; // both look at what goes next
    delete m_job;
}

void ReceiveCard::build()
{
    auto *chosen = new QWidget(this);
    auto *inner = new QVBoxLayout(chosen);
    auto *label = new QLabel(tr("A &receipt or a new visit pack"), chosen);
    label->setBuddy(m_file->focusProxy());
    inner->addWidget(label);
    inner->addWidget(m_file);
    inner->addWidget(m_take, 0, Qt::AlignLeading);
    auto *byHand = new Disclosure(tr("Choose a file from the coordinator"), chosen, this);
    byHand->setObjectName(u"byHand"_s);
    byHand->setOpen(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(tr("From the coordinator"), 2, this));
    column->addWidget(m_offer);
    column->addWidget(m_takeOffered, 0, Qt::AlignLeading);
    column->addWidget(byHand);
    column->addWidget(m_banner);
    column->addWidget(m_arrived);
    column->addWidget(m_wipeHint);
    column->addWidget(m_wipe, 0, Qt::AlignLeading);
}

void ReceiveCard::lookIn(const QStringList &folders)
{
    if (m_look->isRunning()) {
        m_next = folders;
        return;
    }
    if (folders.isEmpty())
        return found({});
    m_look->run(
        [&notebook = m_desk.notebook, folders] {
            QList<Incoming> all;
            const auto own = notebook.reopen(notebook.world());
            for (const QString &folder : own ? folders : QStringList())
                all += incomingIn(**own, folder);
            return all;
        },
        [this](const QList<Incoming> &incoming) {
            found(incoming);
            if (!m_next.isEmpty())
                lookIn(std::exchange(m_next, {}));
        });
}

void ReceiveCard::found(const QList<Incoming> &incoming)
{
    m_offered = incoming;
    m_takeOffered->setVisible(!incoming.isEmpty());
    if (incoming.isEmpty())
        return m_offer->setText(tr("A receipt or a newer visit pack on a stick is found by itself."));
    QStringList lines;
    for (const Incoming &one : incoming) {
        const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(one.writtenAt));
        lines.append(one.kind == ContainerKind::Receipt
                         ? tr("A receipt for you is on this stick, written on %1.").arg(when)
                         : tr("A newer visit pack for you is on this stick, written on %1.").arg(when));
    }
    m_offer->setText(lines.join(u'\n'));
    m_takeOffered->setText(incoming.size() == 1 ? tr("&Take it in") : tr("&Take them in"));
}

void ReceiveCard::refresh()
{
    const auto state = receiptState(m_desk.notebook);
    m_arrived->setVisible(state.has_value());
    m_wipe->setVisible(state && state->arrived > 0);
    m_wipeHint->setVisible(m_wipe->isVisibleTo(this));
    if (!state)
        return;
    m_wipeHint->setText(tr("When the visit is over for you: remove everything from this computer."));
    m_arrived->setText(state->missing > 0
                           ? tr("The coordinator has %1 of your entries; %2 were written since: %3. Hand over again "
                                "and have another receipt before you wipe.")
                                 .arg(state->arrived)
                                 .arg(state->missing)
                                 .arg(newerText())
                           : tr("The coordinator has everything that you share: %1 entries.").arg(state->arrived));
}

QString ReceiveCard::newerText() const
{
    const auto state = receiptState(m_desk.notebook);
    const Words words(m_desk.language);
    QStringList parts;
    for (auto it = state->newer.cbegin(); it != state->newer.cend(); ++it) {
        if (!it.key().endsWith(u"_tag"))
            //: a number of records and what they are, in a list: 12 notes
            parts.append(tr("%1 %2").arg(*it).arg(words.typeName(it.key(), int(*it)).toLower()));
    }
    return parts.isEmpty() ? tr("tags only") : parts.join(u", ");
}

void ReceiveCard::setBusy(bool isBusy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_take, m_takeOffered, m_wipe, m_file})
        part->setEnabled(!isBusy);
}

void ReceiveCard::takeChosen()
{
    if (!m_file->path().isEmpty())
        return takeIn({m_file->path()});
    m_file->focusProxy()->setFocus();
    m_banner->say(Banner::Kind::Warning, tr("Choose the file first. It ends in .regards-receipt or .regards-visit."));
}

void ReceiveCard::takeIn(const QStringList &paths)
{
    if (m_job->isRunning() || paths.isEmpty())
        return;
    m_banner->clear();
    (void)m_desk.notebook.commitDrafts();
    m_job->run([&notebook = m_desk.notebook, paths] { return takeAll(notebook, paths); },
               [this](const Result<QList<News>> &result) { taken(result); });
}

void ReceiveCard::taken(const Result<QList<News>> &result)
{
    m_desk.notebook.refresh();
    found({});
    refresh();
    if (!result)
        return m_banner->say(result.error(), m_desk.language);
    QStringList lines;
    for (const News &news : *result)
        lines.append(newsText(news));
    m_banner->say(Banner::Kind::Success, lines.join(u'\n'));
    Q_EMIT tookIn();
}

void ReceiveCard::askToWipe()
{
    (void)m_desk.notebook.commitDrafts();
    refresh();
    const auto state = receiptState(m_desk.notebook);
    if (!state)
        return;
    const Result<QStringList> copies = everyCopyOf(m_desk.notebook);
    if (!copies && copies.error().code == ErrorCode::FileMissing)
        return m_banner->say(Banner::Kind::Warning,
                             tr("Backups of this notebook are also in %1, which is not there just now. Put that stick "
                                "in, then wipe: otherwise they would stay.")
                                 .arg(QDir::toNativeSeparators(copies.error().details.value(0))));
    if (!copies)
        return m_banner->say(copies.error(), m_desk.language);
    QStringList text{tr("Remove this notebook and its backups from this computer?")};
    if (state->missing > 0)
        text << tr("These were written since and have not arrived: %1. They will be lost. Hand over first if they "
                   "matter.")
                    .arg(newerText());
    else
        text << tr("The coordinator has everything that you share.");
    if (state->privateNotes > 0)
        text << tr("%n private note(s) exist only here and will be lost.", nullptr, int(state->privateNotes));
    text << tr("This can’t be undone.");
    ask(this, text.join(u"\n\n"), tr("Wipe the notebook"), [this] { Q_EMIT wipeWanted(); });
}

} // namespace regards
