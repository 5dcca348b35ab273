// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/handoverplace.h"

#include "core/exchange/visitpack.h"
#include "core/words/words.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/handover/sticks.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString FolderFact = u"ui.handover.folder"_s;

/// "12 notes, 3 interviews": what a hand-over carries, in words.
QString contents(const HandOverSummary &summary, const Words &words)
{
    QStringList parts;
    for (auto it = summary.records.cbegin(); it != summary.records.cend(); ++it) {
        if (*it > 0 && !it.key().endsWith(u"_tag"))
            //: a number of records and what they are, in a list: 12 notes
            parts.append(HandOverPlace::tr("%1 %2").arg(*it).arg(words.typeName(it.key(), int(*it)).toLower()));
    }
    return parts.isEmpty() ? HandOverPlace::tr("nothing yet") : parts.join(u", ");
}

} // namespace

HandOverPlace::HandOverPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_job(new BackgroundJob(this))
    , m_area(new QScrollArea(this))
    , m_banner(new Banner(this))
{
    setObjectName(u"handOverPlace"_s);
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    auto *inner = new QVBoxLayout(page);
    inner->setSpacing(style::Gap);
    inner->addWidget(style::heading(title(), 1, page));
    inner->addWidget(makeOut());
    inner->addWidget(makeIn());
    inner->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &HandOverPlace::refresh);
    connect(&desk.notebook, &Notebook::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_job, &BackgroundJob::runningChanged, this, &HandOverPlace::setBusy);
    m_folder->setPath(QString::fromUtf8(desk.notebook.fact(FolderFact)));
    look();
}

QWidget *HandOverPlace::makeOut()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_last = style::hint({}, card);
    m_last->setObjectName(u"lastHandOver"_s);
    m_folder = new FileField(FileField::Kind::Folder, u"folder"_s, tr("Folder to write to"), {}, card);
    auto *folderLabel = new QLabel(tr("&Where to"), card);
    folderLabel->setBuddy(m_folder->focusProxy());
    m_sticks = new QHBoxLayout;
    m_what = style::paragraph({}, card);
    m_what->setObjectName(u"whatGoes"_s);
    m_sealed = style::paragraph({}, card);
    m_sealed->setObjectName(u"sealedFor"_s);
    m_go = new QPushButton(tr("&Hand over now"), card);
    m_go->setObjectName(u"handOver"_s);
    m_go->setProperty("main", true);
    m_go->setMinimumHeight(52);
    m_bar = new QProgressBar(card);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    m_bar->hide();
    auto *column = new QVBoxLayout(card);
    column->addWidget(m_last);
    column->addWidget(folderLabel);
    column->addWidget(m_folder);
    column->addLayout(m_sticks);
    column->addWidget(m_what);
    column->addWidget(m_sealed);
    column->addWidget(m_go);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    connect(m_go, &QPushButton::clicked, this, &HandOverPlace::handOver);
    return card;
}

QWidget *HandOverPlace::makeIn()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_inBanner = new Banner(card);
    m_inBanner->setObjectName(u"inBanner"_s);
    m_file = new FileField(FileField::Kind::Open, u"incoming"_s, tr("File from the coordinator"),
                           tr("Receipts and visit packs (*.regards-receipt *.regards-visit)"), card);
    auto *label = new QLabel(tr("A &receipt or a new visit pack"), card);
    label->setBuddy(m_file->focusProxy());
    m_take = new QPushButton(tr("&Take it in"), card);
    m_take->setObjectName(u"takeIn"_s);
    m_arrived = style::paragraph({}, card);
    m_arrived->setObjectName(u"arrived"_s);
    m_wipe = new QPushButton(tr("&Wipe this notebook…"), card);
    m_wipe->setObjectName(u"wipe"_s);
    m_wipe->setProperty("danger", true);
    auto *column = new QVBoxLayout(card);
    column->addWidget(style::heading(tr("From the coordinator"), 2, card));
    column->addWidget(label);
    column->addWidget(m_file);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(m_inBanner);
    column->addWidget(m_arrived);
    column->addWidget(m_wipe, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &HandOverPlace::takeIn);
    connect(m_wipe, &QPushButton::clicked, this, &HandOverPlace::askToWipe);
    return card;
}

void HandOverPlace::setPlaceOf(const RecordId &, const RecordId &)
{
    refresh();
}

QWidget *HandOverPlace::firstFocus()
{
    return m_folder->path().isEmpty() ? m_folder->focusProxy() : m_go;
}

void HandOverPlace::look()
{
    while (QLayoutItem *item = m_sticks->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QList<Stick> found = sticks();
    for (const Stick &stick : found) {
        const QString free = localeFor(desk().language).formattedDataSize(stick.free, 0);
        auto *use = new QPushButton(tr("Use “%1” (%2 free)").arg(stick.name, free));
        use->setObjectName(u"stick"_s);
        connect(use, &QPushButton::clicked, this, [this, folder = stick.folder] {
            m_folder->setPath(folder);
            m_go->setFocus();
        });
        m_sticks->addWidget(use);
    }
    auto *again = new QPushButton(tr("Look for the stick again"));
    again->setObjectName(u"lookAgain"_s);
    connect(again, &QPushButton::clicked, this, &HandOverPlace::look);
    m_sticks->addWidget(again);
    m_sticks->addStretch(1);
    const bool isGone = !m_folder->path().isEmpty() && !QFileInfo(m_folder->path()).isDir();
    if ((m_folder->path().isEmpty() || isGone) && !found.isEmpty())
        m_folder->setPath(found.constFirst().folder);
}

void HandOverPlace::refresh()
{
    const auto last = lastHandOver(desk().notebook);
    m_last->setText(
        last ? tr("Last handed over on %1.").arg(momentText(desk().language, QDateTime::fromMSecsSinceEpoch(*last)))
             : tr("Not handed over yet. Do it every evening: it is also your backup."));
    const Result<HandOverSummary> plan = planHandOver(desk().notebook);
    m_go->setEnabled(plan.isOk() && !m_job->isRunning());
    if (!plan) {
        m_banner->say(plan.error(), desk().language);
        return;
    }
    QString what = tr("What goes: %1.").arg(contents(*plan, Words(desk().language)));
    if (plan->privateNotes > 0)
        what += u' ' + tr("%n private note(s) stay here.", nullptr, int(plan->privateNotes));
    m_what->setText(what);
    m_sealed->setText(tr("Only the coordinator can open it. The coordinator’s fingerprint, which also stands on your "
                         "letter: %1")
                          .arg(plan->sealedFor));
    const auto state = receiptState(desk().notebook);
    m_arrived->setVisible(state.has_value());
    m_wipe->setVisible(state && state->mayWipe);
    if (state) {
        m_arrived->setText(state->missing > 0
                               ? tr("The coordinator has %1 of your entries; %2 were written since.")
                                     .arg(state->arrived)
                                     .arg(state->missing)
                               : tr("The coordinator has everything that you share: %1 entries.").arg(state->arrived));
    }
}

void HandOverPlace::setBusy(bool isBusy)
{
    m_bar->setVisible(isBusy);
    m_go->setEnabled(!isBusy);
    m_take->setEnabled(!isBusy);
    m_wipe->setEnabled(!isBusy);
}

void HandOverPlace::handOver()
{
    if (m_job->isRunning())
        return;
    const QString folder = m_folder->path();
    if (folder.isEmpty()) {
        m_folder->setFocus();
        return m_banner->say(Banner::Kind::Warning, tr("Put the stick in, then choose it here or choose a folder."));
    }
    const Result<HandOverSummary> plan = planHandOver(desk().notebook);
    if (!plan)
        return m_banner->say(plan.error(), desk().language);
    (void)desk().notebook.commitDrafts();
    (void)desk().notebook.setFact(FolderFact, folder.toUtf8());
    m_banner->clear();
    const QString path = QDir(folder).absoluteFilePath(plan->fileName);
    const Notebook &notebook = desk().notebook;
    m_job->run(
        [&notebook, path]() -> Result<HandOverSummary> {
            Result<std::unique_ptr<Notebook>> own = notebook.reopen(notebook.world());
            if (!own)
                return own.error();
            return writeHandOver(**own, path);
        },
        [this, path](const Result<HandOverSummary> &result) { handedOver(result, path); });
}

void HandOverPlace::handedOver(const Result<HandOverSummary> &result, const QString &path)
{
    refresh();
    m_go->setFocus();
    if (!result)
        return m_banner->say(result.error(), desk().language);
    const QString size = localeFor(desk().language).formattedDataSize(result->bytes, 0);
    m_banner->say(Banner::Kind::Success,
                  tr("Handed over and read back to check: %1 (%2), in %3. You can take the stick out.")
                      .arg(result->fileName, size, QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    Q_EMIT saved();
}

void HandOverPlace::takeIn()
{
    if (m_job->isRunning())
        return;
    const QString path = m_file->path();
    if (path.isEmpty()) {
        m_file->setFocus();
        return m_inBanner->say(Banner::Kind::Warning,
                               tr("Choose the file first. It ends in .regards-receipt or .regards-visit."));
    }
    m_inBanner->clear();
    (void)desk().notebook.commitDrafts();
    const Notebook &notebook = desk().notebook;
    const bool isPack = path.endsWith(u".regards-visit");
    // The sentence is made on the work's thread; translating is safe there.
    m_job->run(
        [&notebook, path, isPack]() -> Result<QString> {
            Result<std::unique_ptr<Notebook>> own = notebook.reopen(notebook.world());
            if (!own)
                return own.error();
            if (isPack) {
                if (const auto updated = updateNotebook(**own, path); !updated)
                    return updated.error();
                return tr("The visit is up to date.");
            }
            const Result<ReceiptSummary> receipt = applyReceipt(**own, path);
            if (!receipt)
                return receipt.error();
            QString text = tr("The receipt is taken in.");
            if (receipt->redactions > 0)
                text +=
                    u' ' + tr("%n text(s) were erased on the coordinator’s word.", nullptr, int(receipt->redactions));
            if (receipt->settled > 0)
                text += u' ' + tr("%n conflict(s) were settled.", nullptr, int(receipt->settled));
            return text;
        },
        [this](const Result<QString> &result) { tookIn(result); });
}

void HandOverPlace::tookIn(const Result<QString> &result)
{
    desk().notebook.refresh();
    refresh();
    if (!result)
        return m_inBanner->say(result.error(), desk().language);
    m_inBanner->say(Banner::Kind::Success, *result);
    Q_EMIT saved();
}

void HandOverPlace::askToWipe()
{
    const auto state = receiptState(desk().notebook);
    if (!state || !state->mayWipe)
        return refresh();
    QString text =
        tr("Remove this notebook and its backups from this computer? The coordinator has everything that you "
           "share.");
    if (state->privateNotes > 0)
        text += u"\n\n" + tr("%n private note(s) exist only here and will be lost.", nullptr, int(state->privateNotes));
    text += u"\n\n" + tr("This can’t be undone.");
    ask(this, text, tr("Wipe the notebook"), [this] { Q_EMIT wipeWanted(); });
}

} // namespace regards
