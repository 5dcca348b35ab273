// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/visitpacks.h"

#include "core/exchange/visitpack.h"
#include "core/report/writer.h"
#include "core/words/words.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/filefield.h"
#include "forms/common/flowlayout.h"
#include "forms/common/style.h"
#include "forms/programme/codeletter.h"
#include "forms/programme/visitplan.h"

#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

namespace regards {

namespace {

enum Column { NameColumn, BackgroundColumn, FileColumn, WrittenColumn, ColumnCount };

QString writtenFact(const RecordId &visit, const RecordId &observer)
{
    return u"pack." + visit.text() + u'.' + observer.text();
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &part : name.split(u' ', Qt::SkipEmptyParts)) {
        if (part.front().isLetter())
            letters.append(part.front().toUpper());
    }
    return letters.isEmpty() ? QStringLiteral("X") : letters;
}

struct Outcome
{
    int written = 0;
    std::optional<Error> error;
};

} // namespace

VisitPacks::VisitPacks(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_banner(new Banner(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_code(style::paragraph({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(style::heading(tr("Visit packs"), 2));
    column->addWidget(style::hint(tr("Each observer starts from a pack of their own. Give its code apart from it: on "
                                     "paper, or by voice, never on the same stick.")));
    m_table->setObjectName(QStringLiteral("packs"));
    m_table->setAccessibleName(tr("Visit packs, an observer a row"));
    m_table->setHorizontalHeaderLabels({tr("Observer"), tr("Background"), tr("File of the pack"), tr("Last written")});
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::targetHeight());
    // Stretched where there is room; else each as wide as its words, to be moved sideways.
    m_table->horizontalHeader()->setSectionResizeMode(style::isLargeText() ? QHeaderView::ResizeToContents
                                                                           : QHeaderView::Stretch);
    m_table->setMinimumHeight(5 * style::targetHeight());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_code->hide();
        setBusy(m_job->isRunning());
    });
    column->addWidget(m_table, 1);
    m_code->setObjectName(QStringLiteral("packs.code"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_code->hide();
    column->addWidget(m_code);
    column->addLayout(folderLine());
    column->addLayout(buttonLine());
    column->addWidget(m_banner);
    connect(m_job, &BackgroundJob::runningChanged, this, &VisitPacks::setBusy);
    connect(m_job, &BackgroundJob::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    setBusy(false);
}

QLayout *VisitPacks::folderLine()
{
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("Folder for packs and letters:"), this);
    m_folder = new FileField(FileField::Kind::Folder, QStringLiteral("packs.folder"),
                             tr("Folder for packs and letters"), {}, this);
    m_folder->setPath(QString::fromUtf8(m_desk.notebook.fact(QStringLiteral("packs.folder"))));
    line->addWidget(label);
    line->addWidget(m_folder, 1);
    return line;
}

QLayout *VisitPacks::buttonLine()
{
    auto *both = new QVBoxLayout;
    auto *forAll = new FlowLayout;
    auto *forOne = new FlowLayout;
    both->addLayout(forAll);
    both->addLayout(forOne);
    const auto add = [&](FlowLayout *line, const QString &name, const QString &text, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        m_actions.append(button);
        return button;
    };
    auto *all = add(forAll, QStringLiteral("packs.writeAll"), tr("Write all packs"), [this] { writePacks(m_packs); });
    all->setProperty("main", true);
    add(forAll, QStringLiteral("packs.letters"), tr("Write all letters (PDF)"), [this] { writeLetters(m_packs); });
    add(forOne, QStringLiteral("packs.writeOne"), tr("Write this pack"), [this] { writePacks(chosen()); });
    add(forOne, QStringLiteral("packs.letter"), tr("Write this letter"), [this] { writeLetters(chosen()); });
    add(forOne, QStringLiteral("packs.showCode"), tr("Show the code"), [this] { showCode(); });
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Packs written"));
    m_progress->setMaximumWidth(160);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("packs.cancel"));
    connect(m_cancel, &QPushButton::clicked, m_job, &BackgroundJob::cancel);
    forAll->addWidget(m_progress);
    forAll->addWidget(m_cancel);
    return both;
}

void VisitPacks::setBusy(bool isBusy)
{
    const bool hasRow = !chosen().isEmpty();
    for (QPushButton *action : std::as_const(m_actions)) {
        const bool isForOne = !action->objectName().endsWith(u"All") && action->objectName() != u"packs.letters";
        action->setEnabled(!isBusy && !m_packs.isEmpty() && (!isForOne || hasRow));
    }
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
}

void VisitPacks::setVisit(const RecordId &visit)
{
    if (m_visit != visit)
        m_banner->clear();
    m_visit = visit;
    refresh();
}

void VisitPacks::refresh()
{
    m_packs.clear();
    const Words words(m_desk.language);
    const auto visit = m_desk.notebook.find<Visit>(m_visit);
    const QString day = visit ? visit->firstDay.toString(Qt::ISODate) : QString();
    QSet<QString> names;
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    for (const PlannedMember &member : VisitPlan::of(m_desk.notebook, m_visit).team) {
        const Observer *observer = &member.observer;
        // Initials and the day: enough to tell packs apart, and nothing that says where the visit is.
        const QString stem = day + u'-' + initials(observer->name);
        QString file = stem;
        for (int i = 2; names.contains(file); ++i)
            file = stem + QString::number(i);
        names.insert(file);
        m_packs.append({observer->id, observer->name, file + u".regards-visit"});
        const QByteArray at = m_desk.notebook.fact(writtenFact(m_visit, observer->id));
        const QString written = at.isEmpty()
            ? tr("not yet")
            : QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.toLongLong()), QLocale::ShortFormat);
        const QStringList texts{observer->name,
                                words.choice(Observer::typeName(), QStringLiteral("background"), observer->background),
                                m_packs.last().file, written};
        m_table->insertRow(m_table->rowCount());
        for (int i = 0; i < texts.size(); ++i)
            m_table->setItem(m_table->rowCount() - 1, i, new QTableWidgetItem(texts.at(i)));
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(qBound(0, row, m_table->rowCount() - 1), 0);
    m_code->hide();
    setBusy(m_job->isRunning());
}

QString VisitPacks::checkedFolder()
{
    const QString folder = m_folder->path();
    if (folder.isEmpty()) {
        m_banner->say(Banner::Kind::Warning, tr("Choose first the folder where the files go."));
        m_folder->setFocus();
        return {};
    }
    if (!QDir(folder).exists()) {
        m_banner->say(Error{ErrorCode::FileMissing, {folder, {}}}, m_desk.language);
        m_folder->setFocus();
        return {};
    }
    if (const auto kept = m_desk.notebook.setFact(QStringLiteral("packs.folder"), folder.toUtf8()); !kept)
        m_banner->say(kept.error(), m_desk.language);
    return folder;
}

QList<VisitPacks::Pack> VisitPacks::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_packs.size() ? QList<Pack>{m_packs.at(row)} : QList<Pack>{};
}

void VisitPacks::writePacks(const QList<Pack> &packs)
{
    const QString folder = checkedFolder();
    if (folder.isEmpty() || packs.isEmpty() || m_job->isRunning())
        return;
    m_banner->clear();
    const auto work = [notebook = &m_desk.notebook, job = m_job, visit = m_visit, packs, folder]() -> Outcome {
        Outcome outcome;
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return {0, own.error()};
        for (const Pack &pack : packs) {
            job->report(outcome.written, int(packs.size()));
            if (job->isCancelled())
                return {outcome.written, Error{ErrorCode::Cancelled}};
            const auto code = visitCode(**own, visit, pack.observer);
            if (!code)
                return {outcome.written, code.error()};
            const auto written = writeVisitPack(**own, visit, pack.observer, *code, QDir(folder).filePath(pack.file));
            if (!written)
                return {outcome.written, written.error()};
            const QByteArray now = QByteArray::number(notebook->world().now());
            if (const auto kept = (*own)->setFact(writtenFact(visit, pack.observer), now); !kept)
                return {outcome.written, kept.error()};
            ++outcome.written;
        }
        return outcome;
    };
    m_job->run(work, [this, folder](const Outcome &outcome) {
        refresh();
        if (outcome.error)
            m_banner->say(*outcome.error, m_desk.language);
        else
            m_banner->say(Banner::Kind::Success,
                          tr("%n pack(s) written to %1. Now give each observer their code, apart from the pack.",
                             nullptr, outcome.written)
                              .arg(QDir::toNativeSeparators(folder)));
    });
}

void VisitPacks::writeLetters(const QList<Pack> &packs)
{
    const QString folder = checkedFolder();
    const auto visit = m_desk.notebook.find<Visit>(m_visit);
    const auto fingerprint = ownFingerprint(m_desk.notebook);
    if (folder.isEmpty() || packs.isEmpty() || !visit)
        return;
    if (!fingerprint) {
        m_banner->say(fingerprint.error(), m_desk.language);
        return;
    }
    const auto facility = m_desk.notebook.find<Facility>(visit->facility);
    for (const Pack &pack : packs) {
        const auto code = visitCode(m_desk.notebook, m_visit, pack.observer);
        if (!code) {
            m_banner->say(code.error(), m_desk.language);
            return;
        }
        CodeLetter letter;
        letter.observer = pack.name;
        letter.visitTitle = visit->title;
        letter.facility = facility ? facility->name : QString();
        letter.days = tr("from %1 to %2")
                          .arg(QLocale().toString(visit->firstDay, QLocale::LongFormat),
                               QLocale().toString(visit->lastDay, QLocale::LongFormat));
        letter.packFile = pack.file;
        letter.code = code->format();
        letter.fingerprint = *fingerprint;
        const QString path = QDir(folder).filePath(pack.file.section(u'.', 0, 0) + u"-code.pdf");
        if (const auto written = report::writeDocument(codeLetter(letter, m_desk.language), report::Format::Pdf, path);
            !written) {
            m_banner->say(written.error(), m_desk.language);
            return;
        }
    }
    m_banner->say(
        Banner::Kind::Success,
        tr("%n letter(s) written to %1. Print them and delete the files: whoever has a letter and its pack can "
           "open the pack.",
           nullptr, int(packs.size()))
            .arg(QDir::toNativeSeparators(folder)));
}

void VisitPacks::showCode()
{
    const QList<Pack> pack = chosen();
    if (pack.isEmpty())
        return;
    const auto code = visitCode(m_desk.notebook, m_visit, pack.first().observer);
    if (!code) {
        m_banner->say(code.error(), m_desk.language);
        return;
    }
    m_code->setText(tr("The code of %1: %2").arg(pack.first().name, code->format()));
    m_code->show();
}

} // namespace regards
