// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/colleagues/sendarchive.h"

#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString FolderFact = u"ui.colleagues.folder"_s;

} // namespace

SendArchive::SendArchive(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_title(style::heading({}, 2, this))
    , m_sealed(style::paragraph({}, this))
    , m_folder(new FileField(FileField::Kind::Folder, u"transfer.folder"_s, tr("Folder for the archive"), {}, this))
    , m_banner(new Banner(this))
{
    setObjectName(u"sendArchive"_s);
    setProperty("card", true);
    m_sealed->setObjectName(u"transfer.sealed"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_sealed);
    auto *label = new QLabel(tr("F&older or stick to write the archive to"), this);
    label->setWordWrap(true);
    label->setBuddy(m_folder->focusProxy());
    column->addWidget(label);
    column->addWidget(m_folder);
    column->addWidget(makeScope());
    column->addWidget(makeGo());
    column->addWidget(m_banner);
    connect(m_job, &BackgroundJob::runningChanged, this, &SendArchive::setBusy);
    connect(m_job, &BackgroundJob::progressed, m_bar, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
    m_folder->setPath(QString::fromUtf8(desk.notebook.fact(FolderFact)));
}

SendArchive::~SendArchive()
{
    delete m_job; // waits for it: it tells this one how far it is
}

QWidget *SendArchive::makeScope()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    auto *hint =
        style::hint(tr("Tick the visits to send. With none ticked, everything goes. Facilities, units and people "
                       "always go along."),
                    content);
    m_visits = new QListWidget(content);
    m_visits->setObjectName(u"transfer.visits"_s);
    m_visits->setAccessibleName(tr("Visits to send"));
    m_visits->setAccessibleDescription(hint->text());
    m_visits->setWordWrap(true);
    m_visits->setMinimumHeight(5 * fontMetrics().lineSpacing());
    column->addWidget(hint);
    column->addWidget(m_visits);
    m_some = new Disclosure(tr("Only some visits"), content, this);
    m_some->setObjectName(u"transfer.some"_s);
    m_some->setOpen(false);
    return m_some;
}

QWidget *SendArchive::makeGo()
{
    auto *row = new QWidget(this);
    m_go = new QPushButton(tr("Write the arch&ive"), row);
    m_go->setObjectName(u"transfer.write"_s);
    m_go->setProperty("main", true);
    m_go->setAutoDefault(true);
    m_bar = new QProgressBar(row);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    m_bar->hide();
    m_cancel = new QPushButton(tr("Cancel"), row);
    m_cancel->setObjectName(u"transfer.cancel"_s);
    m_cancel->setAutoDefault(true);
    m_cancel->hide();
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_go);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    line->addStretch();
    connect(m_go, &QPushButton::clicked, this, &SendArchive::wanted);
    connect(m_cancel, &QPushButton::clicked, m_job, [this] { m_job->cancel(); });
    return row;
}

void SendArchive::setColleague(const Colleague &colleague)
{
    if (m_job->isRunning())
        return;
    if (colleague.owner != m_colleague.owner)
        m_banner->clear();
    m_colleague = colleague;
    m_title->setText(colleague.name.isEmpty() ? tr("Send the archive to this colleague")
                                              : tr("Send the archive to %1").arg(colleague.name));
    m_sealed->setText(tr("Everything goes, with its whole history; private notes, keys and visit codes stay here. Only "
                         "the archive with this fingerprint can open the file: %1")
                          .arg(colleague.fingerprint));
    showVisits();
}

void SendArchive::showVisits()
{
    const QList<RecordId> ticked = scope().visits;
    QList<Visit> visits = m_desk.notebook.all<Visit>();
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit &a, const Visit &b) { return a.firstDay > b.firstDay; });
    m_visits->clear();
    for (const Visit &visit : std::as_const(visits)) {
        const QString day = localeFor(m_desk.language).toString(visit.firstDay, QLocale::ShortFormat);
        auto *item =
            new QListWidgetItem(visit.firstDay.isValid() ? tr("%1, %2").arg(visit.title, day) : visit.title, m_visits);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(visit.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, visit.id.text());
    }
    if (m_visits->count() > 0)
        m_visits->setCurrentRow(0);
    m_some->setVisible(m_visits->count() > 1);
}

TransferScope SendArchive::scope() const
{
    TransferScope scope;
    for (int row = 0; row < m_visits->count(); ++row) {
        const auto id = RecordId::fromText(m_visits->item(row)->data(Qt::UserRole).toString());
        if (id && m_visits->item(row)->checkState() == Qt::Checked)
            scope.visits.append(*id);
    }
    return scope;
}

void SendArchive::setBusy(bool isBusy)
{
    const bool hadFocus = isBusy ? m_go->hasFocus() : m_cancel->hasFocus();
    m_bar->setRange(0, 0);
    m_bar->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_go->setEnabled(!isBusy);
    m_visits->setEnabled(!isBusy);
    if (hadFocus)
        (isBusy ? m_cancel : m_go)->setFocus();
}

void SendArchive::go()
{
    if (m_job->isRunning())
        return;
    if (m_folder->path().isEmpty())
        return m_banner->say(Banner::Kind::Warning, tr("Choose a folder or a stick first."));
    m_banner->clear();
    (void)m_desk.notebook.commitDrafts();
    (void)m_desk.notebook.setFact(FolderFact, m_folder->path().toUtf8());
    const QString path = QDir(m_folder->path()).absoluteFilePath(suggestedTransferName(m_desk.notebook));
    const Notebook &notebook = m_desk.notebook;
    m_job->run(
        [&notebook, path, job = m_job, scope = scope(), colleague = m_colleague.owner]() -> Result<TransferSummary> {
            Result<std::unique_ptr<Notebook>> own = notebook.reopen(notebook.world());
            if (!own)
                return own.error();
            return writeTransfer(**own, colleague, path, scope, [job](int done, int all) {
                job->report(done, all);
                return !job->isCancelled();
            });
        },
        [this, path](const Result<TransferSummary> &result) { finished(result, path); });
}

void SendArchive::finished(const Result<TransferSummary> &result, const QString &path)
{
    if (result) {
        const QString size = localeFor(m_desk.language).formattedDataSize(result->bytes, 0);
        m_banner->say(Banner::Kind::Success,
                      tr("Written and read back to check: %1 (%2). Give it to your colleague; they import it under "
                         "“Gather”, like a hand-over.")
                          .arg(QDir::toNativeSeparators(path), size));
        Q_EMIT sent();
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_banner->say(Banner::Kind::Info, tr("Cancelled: nothing was written."));
    } else {
        m_some->setOpen(m_some->isOpen() || result.error().code == ErrorCode::ContainerTooLarge);
        m_banner->say(result.error(), m_desk.language);
    }
}

} // namespace regards
