// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/handoverlist.h"

#include "forms/common/banner.h"
#include "forms/common/flowlayout.h"
#include "forms/common/question.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/gather/filechooser.h"
#include "forms/gather/filedetails.h"
#include "forms/gather/folderwatch.h"
#include "forms/gather/handovermodel.h"
#include "forms/gather/importrun.h"
#include "forms/gather/receiptoffer.h"
#include "forms/gather/watchbar.h"
#include "forms/gather/workline.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int Thousand = 1000;

} // namespace

HandOverList::HandOverList(Desk &desk, WorkLine &line, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(line)
    , m_chooser(new FileChooser(desk, line, this))
    , m_watch(new FolderWatch(this))
    , m_model(new HandOverModel(desk.language, this))
    , m_watchBar(new WatchBar(desk, *m_watch, line, this))
    , m_choose(new QPushButton(tr("Choose hand-over &files…"), this))
    , m_chooseFolder(new QPushButton(tr("Choose a f&older…"), this))
    , m_table(new QTableView(this))
    , m_empty(style::hint(tr("Drop hand-over files or a folder here, put a stick in, or choose files above. Nothing is "
                             "imported before you have seen what each brings."),
                          this))
    , m_details(new FileDetails(desk, this))
    , m_detailsArea(nullptr)
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_clear(new QPushButton(tr("Take what is finished off the list"), this))
    , m_doing(style::hint({}, this))
    , m_progress(new QProgressBar(this))
    , m_receipts(new ReceiptOffer(desk, line, this))
    , m_banner(new Banner(this))
{
    build();
    connectAll();
    updateButtons();
    showDetails();
}

void HandOverList::build()
{
    m_choose->setObjectName(QStringLiteral("gather.choose"));
    m_chooseFolder->setObjectName(QStringLiteral("gather.chooseFolder"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("dropzone", true);
    m_start->setObjectName(QStringLiteral("gather.import"));
    m_start->setProperty("main", true);
    m_cancel->setObjectName(QStringLiteral("gather.cancel"));
    m_clear->setObjectName(QStringLiteral("gather.clear"));
    m_clear->setToolTip(tr("The files themselves stay where they are."));
    m_doing->setObjectName(QStringLiteral("gather.doing"));
    m_progress->setObjectName(QStringLiteral("gather.progress"));
    m_progress->setAccessibleName(tr("How far the import is"));
    m_banner->setObjectName(QStringLiteral("gather.banner"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(chooseLine());
    column->addWidget(m_empty, 1);
    column->addWidget(fileArea(), 1);
    column->addLayout(importLine());
    column->addWidget(m_banner);
    column->addWidget(m_receipts);
}

QLayout *HandOverList::chooseLine()
{
    auto *line = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_chooseFolder);
    buttons->addStretch();
    line->addLayout(buttons);
    line->addSpacing(style::Gap);
    line->addWidget(m_watchBar, 1);
    return line;
}

QWidget *HandOverList::fileArea()
{
    m_table->setObjectName(QStringLiteral("gather.files"));
    m_table->setAccessibleName(tr("Hand-over files"));
    m_table->setAccessibleDescription(tr("The space bar ticks which are imported."));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::targetHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HandOverModel::State, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(style::targetHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    if (style::isLargeText()) { // who and how far, without moving sideways; the details say the rest
        for (const int column :
             {HandOverModel::Written, HandOverModel::New, HandOverModel::Changed, HandOverModel::Here})
            m_table->hideColumn(column);
    }
    m_detailsArea = scrolling(m_details, this);
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 3);
    column->addWidget(m_detailsArea, 2);
    const int rows = style::isLargeText() ? 5 : 3;
    m_table->setMinimumHeight(rows * style::targetHeight());
    m_detailsArea->setMinimumHeight(rows * style::targetHeight());
    return area;
}

QLayout *HandOverList::importLine()
{
    auto *column = new QVBoxLayout;
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_start, m_cancel, m_clear})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_doing);
    column->addWidget(m_progress);
    return column;
}

void HandOverList::connectAll()
{
    connect(m_choose, &QPushButton::clicked, m_chooser, [this] { m_chooser->open(false); });
    connect(m_chooseFolder, &QPushButton::clicked, m_chooser, [this] { m_chooser->open(true); });
    connect(m_chooser, &FileChooser::chosen, this, &HandOverList::add);
    connect(m_chooser, &FileChooser::failed, this,
            [this](const Error &error) { m_banner->say(error, m_desk.language); });
    connect(m_chooser, &FileChooser::folderEmpty, this, [this](const QString &name) {
        m_banner->say(Banner::Kind::Info,
                      tr("There is no hand-over in the folder “%1”. Their names end in .regards-handover.").arg(name));
    });
    connect(m_start, &QPushButton::clicked, this, &HandOverList::import);
    connect(m_cancel, &QPushButton::clicked, this, &HandOverList::cancel);
    connect(m_clear, &QPushButton::clicked, this, &HandOverList::removeFinished);
    connect(m_watch, &FolderWatch::found, this, &HandOverList::addFound);
    connect(m_watch, &FolderWatch::gone, this, &HandOverList::markGone);
    connect(&m_line, &WorkLine::progressed, this, &HandOverList::showProgress);
    connect(m_model, &HandOverModel::altered, this, [this] {
        updateButtons();
        showDetails();
        Q_EMIT waitingChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HandOverList::showDetails);
    connect(m_details, &FileDetails::confirmKeyWanted, this, &HandOverList::confirmKey);
    connect(m_details, &FileDetails::removeWanted, this, &HandOverList::removeCurrent);
    connect(m_details, &FileDetails::lookAgainWanted, this, [this] {
        if (currentRow() >= 0)
            add({m_model->files().at(currentRow()).path});
    });
    connect(m_details, &FileDetails::erasesChanged, this, [this](bool doesErase) {
        if (currentRow() >= 0)
            m_model->edit(currentRow(), [&](HandOverFile &file) { file.doesErase = doesErase; });
    });
    connect(m_details, &FileDetails::takesTypedChanged, this, [this](bool takesTyped) {
        if (currentRow() >= 0)
            m_model->edit(currentRow(), [&](HandOverFile &file) { file.takesTyped = takesTyped; });
    });
}

void HandOverList::setVisit(const RecordId &visit)
{
    m_visit = visit;
    showDetails();
}

void HandOverList::addFiles(const QStringList &paths)
{
    m_chooser->take(paths);
}

void HandOverList::add(const QStringList &files)
{
    for (const QString &path : files) {
        if (m_importing.contains(path))
            continue;
        m_model->add(path);
        if (path == m_lookedAt)
            m_isLookOutdated = true;
        m_knownFiles.remove(path);
    }
    m_watchBar->setKnownFiles(int(m_knownFiles.size()));
    if (currentRow() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    lookAtNext();
}

void HandOverList::addFound(const QList<Sighting> &found)
{
    QStringList fresh;
    const QSet<QByteArray> marks = dealtWith(m_desk.notebook);
    for (const Sighting &file : found) {
        if (marks.contains(markOf(file)))
            m_knownFiles.insert(file.path);
        else
            fresh.append(file.path);
    }
    add(fresh);
}

void HandOverList::markGone(const QStringList &paths)
{
    for (const QString &path : paths) {
        m_knownFiles.remove(path);
        const int row = m_model->rowOf(path);
        if (row < 0 || m_model->files().at(row).isFinished() || m_importing.contains(path))
            continue;
        if (path == m_lookedAt)
            m_isLookOutdated = true;
        m_model->edit(row, [&](HandOverFile &file) {
            file.isStale = false; // it is looked at again when it is back
            file.trouble = Error{ErrorCode::FileMissing, {path}};
        });
    }
    m_watchBar->setKnownFiles(int(m_knownFiles.size()));
}

void HandOverList::lookAgain()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HandOverFile &file = m_model->files().at(row);
        if (file.seen() && !file.isImported)
            m_model->edit(row, [](HandOverFile &one) { one.isStale = true; });
    }
    lookAtNext();
}

void HandOverList::importChanged(const QString &fileName, const RecordId &observer)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const GatherPreview *seen = m_model->files().at(row).seen();
        if (seen && seen->observer == observer && QFileInfo(seen->file).fileName() == fileName)
            m_model->edit(row, [](HandOverFile &file) {
                file.isImported = false;
                file.isStale = true;
            });
    }
    lookAgain();
}

void HandOverList::lookAtNext()
{
    if (!m_lookedAt.isEmpty() || !m_importing.isEmpty())
        return;
    for (const HandOverFile &file : m_model->files()) {
        if (!file.isStale)
            continue;
        m_lookedAt = file.path;
        m_isLookOutdated = false;
        const auto work = [path = file.path](Notebook &archive, BackgroundJob &job) {
            return lookAtFile(archive, path, job);
        };
        m_line.add(work, [this, path = file.path](const Result<GatherPreview> &found) {
            m_lookedAt.clear();
            const int row = m_model->rowOf(path);
            const bool isCancelled = !found && found.error().code == ErrorCode::Cancelled; // an import goes first
            if (row >= 0 && !m_isLookOutdated && !isCancelled)
                m_model->edit(row, [&](HandOverFile &looked) { looked.look(found); });
            lookAtNext();
        });
        return;
    }
}

int HandOverList::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void HandOverList::showDetails()
{
    const int row = currentRow();
    m_details->show(row >= 0 && row < m_model->rowCount() ? &m_model->files().at(row) : nullptr, m_visit);
}

void HandOverList::confirmKey()
{
    const int row = currentRow();
    const GatherPreview *seen = row >= 0 ? m_model->files().at(row).seen() : nullptr;
    if (!seen)
        return;
    ask(this,
        tr("From now on, files with the fingerprint %1 are taken to come from %2. Confirm only if %2 has just read the "
           "same letters to you.")
            .arg(seen->fingerprint, seen->observerName),
        tr("The fingerprints are the same"), [this, path = m_model->files().at(row).path] {
            if (const int now = m_model->rowOf(path); now >= 0)
                m_model->edit(now, [](HandOverFile &file) { file.isConfirmed = true; });
        });
}

void HandOverList::removeCurrent()
{
    if (currentRow() < 0)
        return;
    const QString path = m_model->files().at(currentRow()).path;
    m_model->remove([&](const HandOverFile &file) { return file.path == path; });
    const auto keep = [path](Notebook &archive, BackgroundJob &) {
        return rememberDealtWith(archive, {markOf(sightingOf(path))});
    };
    m_line.add(keep, [this](const Result<void> &kept) {
        if (!kept)
            m_banner->say(kept.error(), m_desk.language);
    });
    firstFocus()->setFocus();
}

void HandOverList::removeFinished()
{
    m_model->remove([](const HandOverFile &file) { return file.isFinished(); });
    m_banner->clear();
    firstFocus()->setFocus();
}

void HandOverList::import()
{
    if (!m_importing.isEmpty())
        return;
    QList<ImportRequest> requests;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HandOverFile &file = m_model->files().at(row);
        if (!file.isReady() || !file.isWanted)
            continue;
        requests.append({file.path, file.options()});
        m_importing.append(file.path);
    }
    if (requests.isEmpty())
        return;
    m_banner->clear();
    m_isKeyboardHere = m_start->hasFocus();
    for (const QString &path : std::as_const(m_importing))
        m_model->edit(m_model->rowOf(path), [](HandOverFile &file) { file.isImporting = true; });
    m_isCancelling = false;
    m_cancel->setEnabled(false); // until it has begun
    m_doing->setText(tr("It begins in a moment…"));
    m_progress->setMaximum(0);
    if (!m_lookedAt.isEmpty())
        m_line.cancel();
    const auto work = [this, requests](Notebook &archive, BackgroundJob &job) {
        // The line is waited for before this widget goes: what is posted here always finds it.
        return importFiles(archive, requests, job, [this, requests](int index, const Result<GatherPreview> &result) {
            QMetaObject::invokeMethod(
                this, [this, path = requests.at(index).path, result] { fileDone(path, result); }, Qt::QueuedConnection);
        });
    };
    m_line.add(work, [this](const Result<void> &outcome) { finishImport(outcome); });
}

void HandOverList::cancel()
{
    m_isCancelling = true;
    m_line.cancel();
    m_doing->setText(tr("Being cancelled…"));
}

void HandOverList::showProgress(int done, int all)
{
    if (m_importing.isEmpty() || m_isCancelling)
        return;
    if (!m_cancel->isEnabled()) {
        m_cancel->setEnabled(true);
        if (m_isKeyboardHere)
            m_cancel->setFocus();
    }
    m_progress->setMaximum(all);
    m_progress->setValue(done);
    const int index = std::min(done / Thousand, int(m_importing.size()) - 1);
    const int row = m_model->rowOf(m_importing.at(index));
    if (all == 0)
        m_doing->setText(tr("First a backup of the archive…"));
    else if (row >= 0)
        m_doing->setText(tr("File %1 of %2: %3")
                             .arg(QString::number(index + 1), QString::number(m_importing.size()),
                                  senderOf(m_model->files().at(row))));
}

void HandOverList::fileDone(const QString &path, const Result<GatherPreview> &result)
{
    const int row = m_model->rowOf(path);
    if (row < 0)
        return;
    m_model->edit(row, [&](HandOverFile &file) {
        file.isImporting = false;
        if (result) {
            file.look(result);
            file.isImported = true;
        } else if (result.error().code == ErrorCode::SenderUnknown || result.error().code == ErrorCode::Cancelled) {
            // Its owner's other laptop came first, so that the key is to be compared now; or nothing happened.
            file.isStale = true;
        } else {
            file.trouble = result.error();
        }
    });
    if (!result)
        return;
    if (!result->isTransfer && !result->observer.isNone())
        m_receipts->offer({result->observer, result->visit, result->observerName, QFileInfo(path).absolutePath()},
                          m_watch->placeName(path));
}

void HandOverList::finishImport(const Result<void> &outcome)
{
    const bool hadFocus = m_cancel->hasFocus();
    for (const QString &path : std::as_const(m_importing)) {
        if (const int row = m_model->rowOf(path); row >= 0)
            m_model->edit(row, [](HandOverFile &file) { file.isImporting = false; });
    }
    if (outcome)
        tellOutcome();
    else
        m_banner->say(outcome.error(), m_desk.language);
    m_importing.clear();
    updateButtons();
    if (hadFocus) // the cancel button is gone: what comes next
        (m_receipts->isVisible() ? m_receipts->button() : m_start->isVisible() ? m_start : m_choose)->setFocus();
    m_desk.notebook.refresh();
    Q_EMIT imported();
    lookAgain();
}

void HandOverList::tellOutcome()
{
    int done = 0;
    int left = 0;
    int failed = 0;
    qint64 records = 0;
    qint64 conflicts = 0;
    for (const QString &path : std::as_const(m_importing)) {
        const int row = m_model->rowOf(path);
        const HandOverFile *file = row >= 0 ? &m_model->files().at(row) : nullptr;
        failed += file && file->failure() ? 1 : 0;
        left += file && !file->failure() && !file->isImported ? 1 : 0;
        if (!file || !file->isImported)
            continue;
        ++done;
        records += file->seen()->newRecords + file->seen()->changedRecords;
        conflicts += file->seen()->conflicts;
    }
    QStringList parts;
    if (done > 0 && conflicts > 0)
        parts.append(tr("%n file(s) imported: %1 records new or changed, %2 conflicts to be settled.", nullptr, done)
                         .arg(QLocale().toString(records), QLocale().toString(conflicts)));
    else if (done > 0)
        parts.append(tr("%n file(s) imported: %1 records new or changed, no conflict.", nullptr, done)
                         .arg(QLocale().toString(records)));
    if (left > 0)
        parts.append(tr("%n file(s) not imported, and nothing was taken from them.", nullptr, left));
    if (failed > 0)
        parts.append(tr("%n file(s) could not be taken: choose them in the list to see why.", nullptr, failed));
    const bool isSmooth = conflicts == 0 && left == 0 && failed == 0;
    m_banner->say(isSmooth ? Banner::Kind::Success : Banner::Kind::Warning, parts.join(u' '));
}

void HandOverList::updateButtons()
{
    const bool isImporting = !m_importing.isEmpty();
    const int ready = m_model->wanted();
    const int rows = m_model->rowCount();
    m_start->setText(tr("&Import %n file(s)", nullptr, ready));
    m_empty->setVisible(rows == 0);
    m_table->parentWidget()->setVisible(rows > 0);
    m_start->setVisible(!isImporting && m_model->hasOpen());
    m_start->setEnabled(ready > 0);
    m_clear->setVisible(!isImporting && m_model->unfinished() < rows);
    m_choose->setEnabled(!isImporting);
    m_chooseFolder->setEnabled(!isImporting);
    m_cancel->setVisible(isImporting);
    m_doing->setVisible(isImporting);
    m_progress->setVisible(isImporting);
}

int HandOverList::waiting() const
{
    return m_model->unfinished();
}

QWidget *HandOverList::firstFocus() const
{
    return m_start->isVisibleTo(this) && m_start->isEnabled() ? m_start : m_choose;
}

} // namespace regards
