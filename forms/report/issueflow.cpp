// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/issueflow.h"

#include "forms/common/backgroundjob.h"
#include "forms/common/question.h"
#include "forms/report/pagesview.h"
#include "forms/report/printpages.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::Imposition;
using report::IssueEnd;
using report::IssueOutcome;
using report::IssueWish;

const QString FolderFact = u"report.folder"_s;

} // namespace

IssueFlow::IssueFlow(Desk &desk, PagesView &pages, std::function<void()> settle, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_pages(pages)
    , m_settle(std::move(settle))
    , m_window(window)
    , m_job(new BackgroundJob(this))
{
    connect(m_job, &BackgroundJob::runningChanged, this, &IssueFlow::runningChanged);
    connect(m_job, &BackgroundJob::progressed, this, &IssueFlow::progressed);
}

bool IssueFlow::isRunning() const
{
    return m_job->isRunning();
}

void IssueFlow::cancel()
{
    m_job->cancel();
}

void IssueFlow::whenSettled(const std::function<void()> &next)
{
    m_settle();
    const auto go = [this, next] {
        if (!m_pages.pages())
            return;
        m_seen = m_pages.pages()->document;
        next();
    };
    if (!m_pages.isBusy())
        return go();
    auto *once = new QObject(this);
    connect(&m_pages, &PagesView::made, once, [this, once, go] {
        if (m_pages.isBusy())
            return; // something else is being laid out already
        once->deleteLater();
        once->disconnect();
        m_pages.disconnect(once);
        go();
    });
    // Why is said by whoever shows the pages.
    connect(&m_pages, &PagesView::failed, once, &QObject::deleteLater);
}

void IssueFlow::write(const report::DocumentWish &wish, const QList<report::Format> &formats, report::Purpose purpose)
{
    if (isRunning() || formats.isEmpty())
        return;
    whenSettled([this, wish, formats, purpose] { chooseFolder({wish, formats, {}, purpose, m_seen}); });
}

void IssueFlow::chooseFolder(const IssueWish &wish)
{
    QString folder = QString::fromUtf8(m_desk.notebook.fact(FolderFact));
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    auto *dialog = new QFileDialog(m_window, tr("The folder for the files"), folder);
    dialog->setObjectName(u"report.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Write them here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &chosen) {
        IssueWish there = wish;
        there.folder = chosen;
        confirm(there);
    });
    dialog->open();
}

void IssueFlow::confirm(const IssueWish &wish)
{
    QStringList there;
    for (const QString &path : report::filesOf(m_desk.notebook, wish)) {
        if (QFileInfo::exists(path))
            there.append(QFileInfo(path).fileName());
    }
    if (there.isEmpty())
        return run(wish);
    ask(m_window,
        tr("This folder has %n file(s) of that name already:\n%1\nWhat is in them now will be gone.", nullptr,
           int(there.size()))
            .arg(there.join(u'\n')),
        tr("Replace them"), [this, wish] { run(wish); });
}

void IssueFlow::run(const IssueWish &wish)
{
    if (isRunning())
        return;
    const auto work = [notebook = &m_desk.notebook, toolkit = m_desk.toolkit, wish,
                       job = m_job]() -> Result<IssueOutcome> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        return report::issue(**own, toolkit, wish, [job](int done, int all) {
            job->report(done, all);
            return !job->isCancelled();
        });
    };
    m_job->run(work, [this, folder = wish.folder](const Result<IssueOutcome> &outcome) {
        if (outcome && !outcome->files.isEmpty())
            (void)m_desk.notebook.setFact(FolderFact, folder.toUtf8()); // only where it begins next time
        finish(outcome, false);
    });
}

void IssueFlow::finish(const Result<IssueOutcome> &outcome, bool isPrint)
{
    // Rows may have been added by the notebook of the work.
    m_desk.notebook.refresh();
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT failed(outcome.error());
        return;
    }
    switch (outcome->end) {
    case IssueEnd::Changed:
        Q_EMIT changed();
        return;
    case IssueEnd::HeldBack:
        Q_EMIT heldBack();
        return;
    case IssueEnd::Cancelled:
        if (outcome->files.isEmpty()) {
            Q_EMIT cancelled();
            return;
        }
        break;
    case IssueEnd::Written:
        break;
    }
    if (isPrint)
        Q_EMIT printed();
    else
        Q_EMIT wrote(outcome->files, outcome->trouble);
}

void IssueFlow::print(const report::DocumentWish &wish)
{
    if (isRunning())
        return;
    whenSettled([this, wish] { choosePrinter(wish); });
}

void IssueFlow::choosePrinter(const report::DocumentWish &wish)
{
    const auto printer = printerFor(wish.pageSize, Imposition::Reading);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"report.printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, std::max(1, m_pages.pageCount()));
    connect(dialog, &QDialog::accepted, this, [this, wish, printer] { runPrint(wish, printer); });
    dialog->open();
}

void IssueFlow::runPrint(const report::DocumentWish &wish, const std::shared_ptr<QPrinter> &printer)
{
    if (isRunning())
        return;
    const auto work = [notebook = &m_desk.notebook, toolkit = m_desk.toolkit, wish, printer, seen = m_seen,
                       job = m_job]() -> Result<IssueOutcome> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        const auto admitted = report::admit(**own, toolkit, wish, report::Purpose::GiveOut, seen);
        if (!admitted)
            return admitted.error();
        if (admitted->end != IssueEnd::Written)
            return IssueOutcome{admitted->end};
        if (const auto done = printPages(*printer, admitted->document, Imposition::Reading, *job); !done)
            return done.error();
        IssueOutcome outcome;
        if (const auto listed = report::listIssued(**own, wish, report::PrintedFormat, {}, {}); !listed)
            return listed.error();
        return outcome;
    };
    m_job->run(work, [this](const Result<IssueOutcome> &outcome) { finish(outcome, true); });
}

} // namespace regards
