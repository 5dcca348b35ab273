// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/handoverlist.h"

#include "core/words/words.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

enum Column { FileColumn, FromColumn, NewColumn, ChangedColumn, ConflictColumn, HereColumn, StateColumn, ColumnCount };

struct ImportOutcome
{
    QList<GatherOutcome> files;
    std::optional<Error> error;
};

/// A file with what the coordinator confirmed for it.
struct ImportRequest
{
    QStringList paths;
    GatherOptions options;
};

ImportOutcome importAll(Notebook &notebook, const QList<ImportRequest> &requests, BackgroundJob &job)
{
    ImportOutcome outcome;
    int all = 0;
    for (const ImportRequest &request : requests)
        all += int(request.paths.size());
    for (const ImportRequest &request : requests) {
        const int before = int(outcome.files.size());
        const auto gathered = gatherAll(notebook, request.paths, request.options, [&](int done, int) {
            job.report(before + done, all);
            return !job.isCancelled();
        });
        if (!gathered) {
            outcome.error = gathered.error();
            return outcome;
        }
        outcome.files += *gathered;
        if (job.isCancelled())
            break;
    }
    return outcome;
}

} // namespace

bool HandOverList::File::isReady() const
{
    if (isImported || !preview || !*preview)
        return false;
    const GatherPreview &seen = **preview;
    return (seen.keyKnown || seen.keyEnrolled || isConfirmed) && (seen.typedFor.isEmpty() || takesTyped);
}

HandOverList::HandOverList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preview(new BackgroundJob(this))
    , m_import(new BackgroundJob(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_empty(
          style::hint(tr("Drop hand-over files here, or choose them above. Nothing is imported before you have seen "
                         "what each brings."),
                      this))
    , m_details(style::paragraph({}, this))
    , m_confirm(new QPushButton(tr("The fingerprint was compared by voice and is the same…"), this))
    , m_erase(new QCheckBox(this))
    , m_typed(new QCheckBox(tr("I know of these sheets: take what was typed in"), this))
    , m_banner(new Banner(this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(chooseLine());
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("dropzone", true);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    buildDetails();
    column->addWidget(m_details);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(m_erase);
    column->addWidget(m_typed);
    column->addLayout(importLine());
    column->addWidget(m_banner);
    connect(m_preview, &BackgroundJob::runningChanged, this, &HandOverList::updateButtons);
    connect(m_import, &BackgroundJob::runningChanged, this, &HandOverList::updateButtons);
    connect(m_import, &BackgroundJob::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    updateButtons();
}

QLayout *HandOverList::chooseLine()
{
    auto *line = new QHBoxLayout;
    m_choose = new QPushButton(tr("Choose hand-over files…"), this);
    m_choose->setObjectName(QStringLiteral("gather.choose"));
    connect(m_choose, &QPushButton::clicked, this, &HandOverList::choose);
    line->addWidget(m_choose);
    line->addStretch();
    return line;
}

void HandOverList::buildTable()
{
    m_table->setObjectName(QStringLiteral("gather.files"));
    m_table->setAccessibleName(tr("Hand-over files"));
    m_table->setAccessibleDescription(tr("The space bar ticks which are imported."));
    m_table->setHorizontalHeaderLabels(
        {tr("File"), tr("From"), tr("New"), tr("Changed"), tr("Conflicts"), tr("Already here"), tr("State")});
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::targetHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HandOverList::showDetails);
    connect(m_table, &QTableWidget::itemChanged, this, &HandOverList::updateButtons);
}

void HandOverList::buildDetails()
{
    m_details->setObjectName(QStringLiteral("gather.details"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_confirm->setObjectName(QStringLiteral("gather.confirmKey"));
    connect(m_confirm, &QPushButton::clicked, this, &HandOverList::confirmKey);
    m_erase->setObjectName(QStringLiteral("gather.erase"));
    connect(m_erase, &QCheckBox::clicked, this, [this](bool doesErase) {
        if (const int row = m_table->currentRow(); row >= 0 && row < m_files.size())
            m_files[row].doesErase = doesErase;
    });
    m_typed->setObjectName(QStringLiteral("gather.takeTyped"));
    m_typed->setAccessibleDescription(
        tr("Without this the file is not imported, since it holds records in other people's names."));
    connect(m_typed, &QCheckBox::clicked, this, [this](bool takesTyped) {
        const int row = m_table->currentRow();
        if (row < 0 || row >= m_files.size())
            return;
        m_files[row].takesTyped = takesTyped;
        showRow(row);
    });
    m_details->hide();
    m_confirm->hide();
    m_erase->hide();
    m_typed->hide();
}

QLayout *HandOverList::importLine()
{
    auto *line = new QHBoxLayout;
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("gather.import"));
    m_start->setProperty("main", true);
    connect(m_start, &QPushButton::clicked, this, &HandOverList::import);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Files imported"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("gather.cancel"));
    connect(m_cancel, &QPushButton::clicked, m_import, &BackgroundJob::cancel);
    line->addWidget(m_start);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    line->addStretch();
    return line;
}

void HandOverList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void HandOverList::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addFiles(paths);
    event->acceptProposedAction();
}

void HandOverList::choose()
{
    auto *dialog = new QFileDialog(this, tr("Hand-over files"),
                                   QString::fromUtf8(m_desk.notebook.fact(QStringLiteral("gather.folder"))),
                                   tr("Hand-overs (*.regards-handover)"));
    dialog->setObjectName(QStringLiteral("gather.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &HandOverList::addFiles);
    dialog->open();
}

void HandOverList::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        File file;
        file.path = path;
        m_files.removeIf([&](const File &known) { return known.path == path; });
        m_files.append(file);
    }
    if (!paths.isEmpty()) {
        const QByteArray folder = QFileInfo(paths.first()).absolutePath().toUtf8();
        if (const auto kept = m_desk.notebook.setFact(QStringLiteral("gather.folder"), folder); !kept)
            m_banner->say(kept.error(), m_desk.language);
    }
    refresh();
    previewNext();
}

void HandOverList::previewNext()
{
    if (m_preview->isRunning())
        return;
    for (const File &file : std::as_const(m_files)) {
        if (file.preview)
            continue;
        const auto work = [notebook = &m_desk.notebook, path = file.path]() -> Result<GatherPreview> {
            const auto own = notebook->reopen(notebook->world());
            if (!own)
                return own.error();
            return previewHandOver(**own, path);
        };
        m_preview->run(work, [this, path = file.path](const Result<GatherPreview> &preview) {
            for (int row = 0; row < m_files.size(); ++row) {
                if (m_files.at(row).path == path) {
                    m_files[row].preview = preview;
                    showRow(row);
                }
            }
            if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
                m_table->setCurrentCell(0, 0);
            showDetails();
            previewNext();
        });
        return;
    }
}

void HandOverList::refresh()
{
    m_table->setRowCount(int(m_files.size()));
    for (int row = 0; row < m_files.size(); ++row)
        showRow(row);
    updateButtons();
}

void HandOverList::showRow(int row)
{
    const File &file = m_files.at(row);
    QStringList texts{QFileInfo(file.path).fileName(), {}, {}, {}, {}, {}, stateOf(file)};
    if (file.preview && *file.preview) {
        const GatherPreview &seen = **file.preview;
        texts[FromColumn] = seen.observerName;
        texts[NewColumn] = QLocale().toString(seen.newRecords);
        texts[ChangedColumn] = QLocale().toString(seen.changedRecords);
        texts[ConflictColumn] = QLocale().toString(seen.conflicts);
        texts[HereColumn] = QLocale().toString(seen.alreadyHere);
    }
    m_isShowing = true;
    for (int i = 0; i < ColumnCount; ++i) {
        auto *item = new QTableWidgetItem(texts.at(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (i == FileColumn && file.isReady()) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
        item->setToolTip(texts.at(i));
        m_table->setItem(row, i, item);
    }
    m_isShowing = false;
    updateButtons();
}

QString HandOverList::stateOf(const File &file) const
{
    if (file.failure)
        return Words(m_desk.language).sentence(*file.failure);
    if (file.isImported)
        return tr("✓ Imported.");
    if (!file.preview)
        return tr("Being looked at…");
    if (!*file.preview)
        return Words(m_desk.language).sentence(file.preview->error());
    const GatherPreview &seen = **file.preview;
    if (!seen.keyKnown && !seen.keyEnrolled && !file.isConfirmed)
        return tr("⚠ Unknown key: compare the fingerprint first.");
    if (!file.isReady())
        return tr("⚠ Typed in for others: see below.");
    if (seen.added == 0 && seen.revived == 0)
        return tr("Nothing new: all of it is here.");
    return tr("Ready to be imported.");
}

QString HandOverList::detailsOf(const GatherPreview &preview) const
{
    QStringList lines;
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(preview.writtenAt), QLocale::ShortFormat);
    lines.append(tr("%1, visit “%2”, written on %3.").arg(preview.observerName, preview.visitTitle, when));
    if (preview.keyKnown)
        lines.append(tr("The key of this laptop is known."));
    else if (preview.keyEnrolled)
        lines.append(tr("The laptop is new here and proves itself with its visit pack."));
    else
        lines.append(tr("This key is neither known nor proved. Call %1 and let them read the fingerprint of their "
                        "notebook aloud. It must be: %2")
                         .arg(preview.observerName, preview.fingerprint));
    if (preview.clocksAhead > 0)
        lines.append(
            tr("The clock of the laptop runs more than a day ahead: its times are wrong. The entries are right."));
    if (!preview.toolkitMatches)
        lines.append(tr("The notebook works with another toolkit than this visit."));
    for (const TypedFor &typed : preview.typedFor) {
        lines.append(tr("Typed in from paper by %1 for %2: %n record(s).", nullptr, int(typed.records))
                         .arg(preview.observerName, typed.name));
        if (typed.hasOwnKey)
            lines.append(tr("%1 has handed over from a laptop too: ask whether these sheets are theirs. What was "
                            "entered twice becomes a conflict.")
                             .arg(typed.name));
    }
    if (preview.revived > 0)
        lines.append(tr("%n entry(ies) of an import that was set aside come back.", nullptr, int(preview.revived)));
    return lines.join(u'\n');
}

void HandOverList::showDetails()
{
    const int row = m_table->currentRow();
    const bool hasPreview =
        row >= 0 && row < m_files.size() && m_files.at(row).preview && m_files.at(row).preview->isOk();
    m_details->setVisible(hasPreview);
    m_confirm->setVisible(false);
    m_erase->setVisible(false);
    m_typed->setVisible(false);
    if (!hasPreview)
        return;
    const File &file = m_files.at(row);
    const GatherPreview &seen = **file.preview;
    m_details->setText(detailsOf(seen));
    m_confirm->setVisible(!seen.keyKnown && !seen.keyEnrolled && !file.isConfirmed && !file.isImported);
    m_typed->setVisible(!seen.typedFor.isEmpty() && !file.isImported);
    m_typed->setChecked(file.takesTyped);
    m_erase->setVisible(!seen.foreignRedactions.isEmpty() && !file.isImported);
    m_erase->setChecked(file.doesErase);
    m_erase->setText(
        tr("Also erase %n record(s) of other people, as this file asks", nullptr, int(seen.foreignRedactions.size())));
}

void HandOverList::confirmKey()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_files.size() || !m_files.at(row).preview || !*m_files.at(row).preview)
        return;
    const GatherPreview &seen = **m_files.at(row).preview;
    ask(this,
        tr("From now on, files with the fingerprint %1 are taken to come from %2. Confirm only if %2 has just read the "
           "same letters to you.")
            .arg(seen.fingerprint, seen.observerName),
        tr("The fingerprints are the same"), [this, path = m_files.at(row).path] {
            for (int i = 0; i < m_files.size(); ++i) {
                if (m_files.at(i).path == path) {
                    m_files[i].isConfirmed = true;
                    showRow(i);
                }
            }
            showDetails();
        });
}

void HandOverList::import()
{
    if (m_import->isRunning())
        return;
    QList<ImportRequest> requests{{{}, {}}};
    for (int row = 0; row < m_files.size(); ++row) {
        const File &file = m_files.at(row);
        if (!file.isReady() || m_table->item(row, FileColumn)->checkState() != Qt::Checked)
            continue;
        if (!file.isConfirmed && !file.doesErase && !file.takesTyped) {
            requests.first().paths.append(file.path);
            continue;
        }
        GatherOptions options;
        options.confirmedFingerprint = file.isConfirmed ? (*file.preview)->fingerprint : QString();
        options.confirmRedactions = file.doesErase;
        options.confirmTypedFor = file.takesTyped;
        requests.append({{file.path}, options});
    }
    if (requests.first().paths.isEmpty())
        requests.removeFirst();
    if (requests.isEmpty())
        return;
    m_banner->clear();
    const auto work = [notebook = &m_desk.notebook, job = m_import, requests]() -> ImportOutcome {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return {{}, own.error()};
        return importAll(**own, requests, *job);
    };
    m_import->run(work, [this](const ImportOutcome &outcome) {
        m_desk.notebook.refresh();
        finishImport(outcome.files);
        if (outcome.error)
            m_banner->say(*outcome.error, m_desk.language);
        Q_EMIT imported();
    });
}

void HandOverList::finishImport(const QList<GatherOutcome> &outcomes)
{
    int done = 0;
    qint64 added = 0;
    qint64 conflicts = 0;
    for (const GatherOutcome &outcome : outcomes) {
        for (int row = 0; row < m_files.size(); ++row) {
            File &file = m_files[row];
            if (QFileInfo(file.path) != QFileInfo(outcome.file))
                continue;
            file.isImported = outcome.result.isOk();
            file.failure = outcome.result ? std::nullopt : std::optional(outcome.result.error());
            if (file.failure && file.failure->code == ErrorCode::SenderUnknown) {
                // Its owner's other laptop came first: the key is to be compared now.
                file.failure.reset();
                file.preview.reset();
            }
            if (outcome.result) {
                file.preview = outcome.result;
                ++done;
                added += outcome.result->newRecords + outcome.result->changedRecords;
                conflicts += outcome.result->conflicts;
            }
            showRow(row);
        }
    }
    showDetails();
    previewNext();
    if (done > 0 && conflicts > 0)
        m_banner->say(Banner::Kind::Warning,
                      tr("%n file(s) imported: %1 records new or changed, %2 conflicts to be settled.", nullptr, done)
                          .arg(QLocale().toString(added), QLocale().toString(conflicts)));
    else if (done > 0)
        m_banner->say(Banner::Kind::Success,
                      tr("%n file(s) imported: %1 records new or changed, no conflict.", nullptr, done)
                          .arg(QLocale().toString(added)));
}

void HandOverList::updateButtons()
{
    if (m_isShowing || !m_start)
        return;
    int ready = 0;
    for (int row = 0; row < m_files.size() && row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, FileColumn);
        ready += m_files.at(row).isReady() && item && item->checkState() == Qt::Checked ? 1 : 0;
    }
    m_start->setText(tr("Import %n file(s)", nullptr, ready));
    m_empty->setVisible(m_files.isEmpty());
    m_table->setVisible(!m_files.isEmpty());
    m_start->setEnabled(ready > 0 && !m_import->isRunning() && !m_preview->isRunning());
    m_choose->setEnabled(!m_import->isRunning());
    m_progress->setVisible(m_import->isRunning());
    m_cancel->setVisible(m_import->isRunning());
}

QWidget *HandOverList::firstFocus() const
{
    return m_choose;
}

} // namespace regards
