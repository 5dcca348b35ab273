// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/sendcard.h"

#include "core/words/words.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
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
            parts.append(SendCard::tr("%1 %2").arg(*it).arg(words.typeName(it.key(), int(*it)).toLower()));
    }
    return parts.isEmpty() ? SendCard::tr("nothing yet") : parts.join(u", ");
}

} // namespace

SendCard::SendCard(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_last(style::hint({}, this))
    , m_stickState(style::heading({}, 2, this))
    , m_what(style::paragraph({}, this))
    , m_sealed(style::paragraph({}, this))
    , m_banner(new Banner(this))
    , m_history(new QListWidget(this))
{
    setObjectName(u"sendCard"_s);
    setProperty("card", true);
    m_last->setObjectName(u"lastHandOver"_s);
    m_what->setObjectName(u"whatGoes"_s);
    m_sealed->setObjectName(u"sealedFor"_s);
    m_stickState->setObjectName(u"stickState"_s);
    m_history->setObjectName(u"handOverHistory"_s);
    m_history->setAccessibleName(tr("Earlier hand-overs"));
    m_history->setWordWrap(true);
    m_history->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_historyPart = new Disclosure(tr("Earlier hand-overs"), m_history, this);
    m_historyPart->setObjectName(u"history"_s);
    m_historyPart->setOpen(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_last);
    column->addWidget(makeWhere());
    column->addWidget(m_what);
    column->addWidget(m_sealed);
    column->addWidget(makeGo());
    column->addWidget(m_banner);
    column->addWidget(m_historyPart);
    connect(m_job, &BackgroundJob::runningChanged, this, &SendCard::setBusy);
    connect(m_job, &BackgroundJob::progressed, m_bar, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
    m_folder->setPath(QString::fromUtf8(desk.notebook.fact(FolderFact)));
    showSticks();
}

SendCard::~SendCard()
{
    delete m_job; // waits for it: it looks at what goes next
}

QWidget *SendCard::makeWhere()
{
    auto *where = new QWidget(this);
    m_choices = new QVBoxLayout;
    auto *chosen = new QWidget(where);
    auto *inner = new QVBoxLayout(chosen);
    m_folder = new FileField(FileField::Kind::Folder, u"folder"_s, tr("Folder to write to"), {}, chosen);
    auto *label = new QLabel(tr("&Where to"), chosen);
    label->setBuddy(m_folder->focusProxy());
    inner->addWidget(label);
    inner->addWidget(m_folder);
    m_elsewhere = new Disclosure(tr("Another place than a stick"), chosen, where);
    m_elsewhere->setObjectName(u"elsewhere"_s);
    m_elsewhere->setOpen(false);
    auto *column = new QVBoxLayout(where);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stickState);
    column->addLayout(m_choices);
    column->addWidget(m_elsewhere);
    connect(m_folder, &FileField::changed, this, &SendCard::nameButton);
    return where;
}

QWidget *SendCard::makeGo()
{
    auto *row = new QWidget(this);
    m_go = new QPushButton(row);
    m_go->setObjectName(u"handOver"_s);
    m_go->setProperty("main", true);
    m_go->setAutoDefault(true);
    m_go->setMinimumHeight(style::targetHeight() * 4 / 3);
    m_bar = new QProgressBar(row);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    m_bar->hide();
    m_cancel = new QPushButton(tr("Cancel"), row);
    m_cancel->setObjectName(u"cancelHandOver"_s);
    m_cancel->setAutoDefault(true);
    m_cancel->hide();
    auto *working = new QHBoxLayout;
    working->addWidget(m_bar, 1);
    working->addWidget(m_cancel);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_go);
    column->addLayout(working);
    connect(m_go, &QPushButton::clicked, this, &SendCard::handOver);
    connect(m_cancel, &QPushButton::clicked, m_job, [this] { m_job->cancel(); });
    return row;
}

QString SendCard::folder() const
{
    return m_folder->path();
}

const Stick *SendCard::stickOf(const QString &folder) const
{
    const auto found =
        std::find_if(m_sticks.begin(), m_sticks.end(), [&](const Stick &stick) { return stick.folder == folder; });
    return found == m_sticks.end() ? nullptr : &*found;
}

void SendCard::setSticks(const QList<Stick> &sticks)
{
    const QList<Stick> before = std::exchange(m_sticks, sticks);
    const bool isOnStick = stickOf(m_folder->path());
    for (const Stick &stick : sticks) {
        if (isOnStick || stick.isReadOnly || before.contains(stick))
            continue;
        m_folder->setPath(stick.folder);
        break;
    }
    showSticks();
}

void SendCard::showSticks()
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QLocale locale = localeFor(m_desk.language);
    if (m_sticks.isEmpty()) {
        m_stickState->setText(tr("Put the stick in: it is found by itself after a moment."));
    } else if (m_sticks.size() == 1) {
        const Stick &stick = m_sticks.constFirst();
        m_stickState->setText(
            stick.isReadOnly
                ? tr("The stick “%1” is in, but it can only be read. Some sticks have a small switch "
                     "at the side; push it, or take another stick.")
                      .arg(stick.name)
                : tr("The stick “%1” is in, with %2 free.").arg(stick.name, locale.formattedDataSize(stick.free, 0)));
    } else {
        m_stickState->setText(tr("%n stick(s) are in. Choose one:", nullptr, int(m_sticks.size())));
        for (const Stick &stick : std::as_const(m_sticks)) {
            auto *use = new QPushButton(
                tr("Use “%1” (%2 free)").arg(stick.name, locale.formattedDataSize(stick.free, 0)), this);
            use->setObjectName(u"stick"_s);
            use->setEnabled(!stick.isReadOnly);
            connect(use, &QPushButton::clicked, this, [this, folder = stick.folder] {
                m_folder->setPath(folder);
                m_go->setFocus();
            });
            m_choices->addWidget(use, 0, Qt::AlignLeading);
        }
    }
    nameButton();
}

void SendCard::nameButton()
{
    const Stick *stick = stickOf(m_folder->path());
    m_go->setText(stick ? tr("&Hand over to “%1”").arg(stick->name) : tr("&Hand over now"));
}

void SendCard::refresh()
{
    const auto last = lastHandOver(m_desk.notebook);
    m_last->setText(
        last ? tr("Last handed over on %1.").arg(momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(*last)))
             : tr("Not handed over yet. Do it every evening: it is also your backup."));
    const Result<HandOverSummary> plan = planHandOver(m_desk.notebook);
    m_go->setEnabled(plan.isOk() && !m_job->isRunning());
    if (!plan)
        return m_banner->say(plan.error(), m_desk.language);
    QString what = tr("What goes: %1.").arg(contents(*plan, Words(m_desk.language)));
    if (plan->privateNotes > 0)
        what += u' ' + tr("%n private note(s) stay here.", nullptr, int(plan->privateNotes));
    m_what->setText(what);
    m_sealed->setText(tr("Only the coordinator can open it. The coordinator’s fingerprint, which also stands on your "
                         "letter: %1")
                          .arg(plan->sealedFor));
    showHistory();
}

void SendCard::showHistory()
{
    const QList<HandOverEntry> history = handOverHistory(m_desk.notebook);
    m_historyPart->setVisible(!history.isEmpty());
    m_history->clear();
    const QLocale locale = localeFor(m_desk.language);
    for (const HandOverEntry &entry : history) {
        //: an earlier hand-over: when, the file, its size, its folder
        m_history->addItem(tr("%1: %2 (%3), in %4")
                               .arg(momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(entry.at)), entry.file,
                                    locale.formattedDataSize(entry.bytes, 0), QDir::toNativeSeparators(entry.folder)));
    }
    if (m_history->count() > 0)
        m_history->setCurrentRow(0);
}

void SendCard::setBusy(bool isBusy)
{
    const bool hadFocus = isBusy ? m_go->hasFocus() : m_cancel->hasFocus();
    m_bar->setRange(0, 0);
    m_bar->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_go->setEnabled(!isBusy);
    if (hadFocus)
        (isBusy ? m_cancel : m_go)->setFocus();
}

void SendCard::handOver()
{
    if (m_job->isRunning())
        return;
    Q_EMIT lookWanted(); // a stick that came a moment ago counts
    const QString folder = m_folder->path();
    if (folder.isEmpty())
        return m_banner->say(Banner::Kind::Warning,
                             tr("No stick is in. Put one in and press the button again, or choose a folder under "
                                "“Another place than a stick”."));
    const Result<HandOverSummary> plan = planHandOver(m_desk.notebook);
    if (!plan)
        return m_banner->say(plan.error(), m_desk.language);
    (void)m_desk.notebook.commitDrafts();
    (void)m_desk.notebook.setFact(FolderFact, folder.toUtf8());
    m_banner->clear();
    const QString path = QDir(folder).absoluteFilePath(plan->fileName);
    const Notebook &notebook = m_desk.notebook;
    m_job->run(
        [&notebook, path, job = m_job]() -> Result<HandOverSummary> {
            Result<std::unique_ptr<Notebook>> own = notebook.reopen(notebook.world());
            if (!own)
                return own.error();
            return writeHandOver(**own, path, [job](int done, int all) {
                job->report(done, all);
                return !job->isCancelled();
            });
        },
        [this, path](const Result<HandOverSummary> &result) { finished(result, path); });
}

void SendCard::finished(const Result<HandOverSummary> &result, const QString &path)
{
    refresh();
    m_go->setFocus();
    if (!result)
        return failed(result.error());
    const QString size = localeFor(m_desk.language).formattedDataSize(result->bytes, 0);
    const Stick *stick = stickOf(QFileInfo(path).absolutePath());
    const QString place = stick ? stick->name : QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString done = stick ? tr("Handed over and read back to check: %1 (%2), in %3. You can take the stick out.")
                               : tr("Handed over and read back to check: %1 (%2), in %3.");
    m_banner->say(Banner::Kind::Success, done.arg(result->fileName, size, place));
    Q_EMIT handedOver();
}

void SendCard::failed(const Error &error)
{
    QString text;
    switch (error.code) {
    case ErrorCode::DiskFull:
        text = tr("There is not enough room. Remove something from the stick or take another one, then press the "
                  "button again. Nothing is lost: all that you wrote is in your notebook.");
        break;
    case ErrorCode::FileMissing:
    case ErrorCode::FileGone:
        text = tr("The stick is not there any more, or was pulled out too early. Put it in again and press the button "
                  "again. Nothing is lost: all that you wrote is in your notebook.");
        break;
    case ErrorCode::FileReadOnly:
    case ErrorCode::FolderUnwritable:
        text = tr("Nothing can be written there. Some sticks have a small switch at the side: push it, or take another "
                  "stick, then press the button again.");
        break;
    case ErrorCode::Cancelled:
        return m_banner->say(Banner::Kind::Info,
                             tr("Cancelled: nothing was handed over. Press the button to begin again."));
    default:
        return m_banner->say(error, m_desk.language);
    }
    m_banner->say(Banner::Kind::Error, text);
}

} // namespace regards
