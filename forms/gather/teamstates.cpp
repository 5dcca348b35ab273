// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/teamstates.h"

#include "core/exchange/gather.h"
#include "core/exchange/handover.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/filefield.h"
#include "forms/common/style.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

QString folderFact()
{
    return QStringLiteral("receipts.folder");
}

struct Outcome
{
    int written = 0;
    std::optional<Error> error;
};

} // namespace

TeamStates::TeamStates(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_summary(style::heading({}, 2, this))
    , m_list(new QListWidget(this))
    , m_folder(new FileField(FileField::Kind::Folder, QStringLiteral("receipts.folder"), tr("Folder for receipts"), {},
                             this))
    , m_write(new QPushButton(tr("Write receipts"), this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary->setObjectName(QStringLiteral("team.summary"));
    column->addWidget(m_summary);
    m_list->setObjectName(QStringLiteral("team.states"));
    m_list->setAccessibleName(tr("Who has handed over"));
    m_list->setWordWrap(true);
    column->addWidget(m_list, 1);
    column->addWidget(style::hint(tr("A receipt tells an observer’s laptop what has arrived. Folder:")));
    m_folder->setPath(QString::fromUtf8(desk.notebook.fact(folderFact())));
    column->addWidget(m_folder);
    m_write->setObjectName(QStringLiteral("receipts.write"));
    connect(m_write, &QPushButton::clicked, this, &TeamStates::writeReceipts);
    column->addWidget(m_write);
    column->addWidget(m_banner);
    connect(m_job, &BackgroundJob::runningChanged, this, &TeamStates::refresh);
}

void TeamStates::setVisit(const RecordId &visit)
{
    m_visit = visit;
    m_banner->clear();
    refresh();
}

void TeamStates::refresh()
{
    QList<HandOverState> states = m_visit.isNone() ? QList<HandOverState>() : handOverStates(m_desk.notebook, m_visit);
    std::stable_sort(states.begin(), states.end(),
                     [](const HandOverState &a, const HandOverState &b) { return a.lastImport < b.lastImport; });
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now()).date();
    m_list->clear();
    int arrived = 0;
    for (const HandOverState &state : std::as_const(states)) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(state.lastImport);
        QString text;
        if (state.lastImport == 0)
            text = tr("○ %1: nothing yet").arg(state.name);
        else if (at.date() == today)
            text = tr("✓ %1: today, %2").arg(state.name, QLocale().toString(at.time(), QLocale::ShortFormat));
        else
            text = tr("◔ %1: last on %2").arg(state.name, QLocale().toString(at, QLocale::ShortFormat));
        m_list->addItem(text);
        arrived += state.lastImport > 0 ? 1 : 0;
    }
    if (states.isEmpty())
        m_summary->setText(tr("No team yet"));
    else if (arrived == states.size())
        m_summary->setText(tr("Everybody has handed over"));
    else
        m_summary->setText(tr("%n observer(s) have not handed over yet", nullptr, int(states.size()) - arrived));
    m_write->setEnabled(arrived > 0 && !m_job->isRunning());
}

void TeamStates::writeReceipts()
{
    const QString folder = m_folder->path();
    if (folder.isEmpty() || !QDir(folder).exists()) {
        m_banner->say(Banner::Kind::Warning, tr("Choose first the folder where the receipts go."));
        m_folder->setFocus();
        return;
    }
    if (const auto kept = m_desk.notebook.setFact(folderFact(), folder.toUtf8()); !kept)
        m_banner->say(kept.error(), m_desk.language);
    m_banner->clear();
    QList<HandOverState> arrived;
    for (const HandOverState &state : handOverStates(m_desk.notebook, m_visit)) {
        if (state.lastImport > 0)
            arrived.append(state);
    }
    const auto work = [notebook = &m_desk.notebook, job = m_job, visit = m_visit, arrived, folder]() -> Outcome {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return {0, own.error()};
        // A receipt lets an observer wipe their laptop: what it confirms is in a verified backup first.
        if (const auto backup = (*own)->backUp(); !backup)
            return {0, backup.error()};
        Outcome outcome;
        for (qsizetype i = 0; i < arrived.size() && !job->isCancelled(); ++i) {
            const QString file = QStringLiteral("receipt-%1-%2.regards-receipt")
                                     .arg(QString::number(i + 1), arrived.at(i).observer.text().first(8));
            const auto written = writeReceipt(**own, arrived.at(i).observer, visit, QDir(folder).filePath(file));
            if (!written)
                return {outcome.written, written.error()};
            ++outcome.written;
        }
        return outcome;
    };
    m_job->run(work, [this, folder](const Outcome &outcome) {
        if (outcome.error)
            m_banner->say(*outcome.error, m_desk.language);
        else
            m_banner->say(
                Banner::Kind::Success,
                tr("%n receipt(s) written to %1.", nullptr, outcome.written).arg(QDir::toNativeSeparators(folder)));
    });
}

} // namespace regards
