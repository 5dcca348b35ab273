// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/importlog.h"

#include "forms/common/banner.h"
#include "forms/common/locale.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/gather/filedetails.h"
#include "forms/gather/importlogmodel.h"
#include "forms/gather/workline.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int RowsMeasured = 40; // for the widths of the columns: a long log is not read for them

} // namespace

ImportLog::ImportLog(Desk &desk, WorkLine &line, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(line)
    , m_model(new ImportLogModel(desk.notebook, desk.language, this))
    , m_empty(style::hint(tr("Nothing has been gathered for this visit yet. Each import is noted here, and can be set "
                             "aside again."),
                          this))
    , m_table(new QTableView(this))
    , m_meaning(style::hint({}, this))
    , m_undo(new QPushButton(tr("Set this import &aside…"), this))
    , m_bringBack(new QPushButton(tr("&Bring this import back…"), this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    m_table->setObjectName(QStringLiteral("imports"));
    m_table->setAccessibleName(tr("What was gathered, the latest first"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::targetHeight());
    m_table->horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportLogModel::File, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(4 * style::targetHeight());
    m_meaning->setObjectName(QStringLiteral("imports.meaning"));
    m_undo->setObjectName(QStringLiteral("imports.undo"));
    m_undo->setProperty("danger", true);
    m_bringBack->setObjectName(QStringLiteral("imports.bringBack"));
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_meaning);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    column->addWidget(m_bringBack, 0, Qt::AlignLeading);
    column->addWidget(m_banner);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportLog::showCurrent);
    connect(m_undo, &QPushButton::clicked, this, &ImportLog::prepare);
    connect(m_bringBack, &QPushButton::clicked, this, &ImportLog::prepare);
    showCurrent();
}

void ImportLog::setVisit(const RecordId &visit)
{
    m_visit = visit;
    m_banner->clear();
    refresh();
}

void ImportLog::refresh()
{
    const ImportEntry *before = current();
    const qint64 number = before ? before->number : 0;
    m_model->refresh(m_visit);
    const int row = std::max(0, m_model->rowOf(number));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

const ImportEntry *ImportLog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->entry(index.row()) : nullptr;
}

void ImportLog::showCurrent()
{
    const ImportEntry *entry = current();
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_undo->setVisible(entry && !entry->undone);
    m_bringBack->setVisible(entry && entry->undone);
    m_undo->setEnabled(!m_isBusy);
    m_bringBack->setEnabled(!m_isBusy);
    if (m_isBusy)
        return;
    m_meaning->setVisible(entry);
    if (entry && entry->undone)
        m_meaning->setText(tr("This import is set aside: all that it brought is kept but not shown, nowhere and in no "
                              "report. Bringing it back shows it again."));
    else if (entry)
        m_meaning->setText(tr("Setting an import aside takes what it brought out of sight, everywhere and out of every "
                              "report: for a file that should not have come in. Nothing is erased, and it can be "
                              "brought back."));
}

void ImportLog::setBusy(const QString &doing)
{
    m_isBusy = !doing.isEmpty();
    if (m_isBusy)
        m_meaning->setText(doing);
    showCurrent();
}

void ImportLog::prepare()
{
    const ImportEntry *entry = current();
    if (!entry || m_isBusy)
        return;
    m_banner->clear();
    setBusy(tr("What this would do is being counted…"));
    const auto work = [entry = *entry](Notebook &archive, BackgroundJob &) {
        return entry.undone ? effectOfBringingBack(archive, entry.number) : effectOfUndoing(archive, entry.number);
    };
    m_line.add(work, [this, entry = *entry](const Result<ImportEffect> &effect) {
        setBusy({});
        if (effect)
            askFor(entry, *effect);
        else
            m_banner->say(effect.error(), m_desk.language);
    });
}

void ImportLog::askFor(const ImportEntry &entry, const ImportEffect &effect)
{
    const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(entry.at));
    QStringList text{entry.undone ? tr("Bring back what came from %1 on %2 (%3)?")
                                  : tr("Set aside what came from %1 on %2 (%3)?")};
    text.first() = text.first().arg(m_model->senderOf(entry), when, entry.file);
    if (effect.goes > 0)
        text.append(tr("%n record(s) disappear from view: %1.", nullptr, int(effect.goes))
                        .arg(kindsText(m_desk.language, effect.byType)));
    if (effect.comes > 0)
        text.append(tr("%n record(s) are shown again: %1.", nullptr, int(effect.comes))
                        .arg(kindsText(m_desk.language, effect.byType)));
    if (effect.changes > 0)
        text.append(entry.undone ? tr("%n record(s) show a later value again.", nullptr, int(effect.changes))
                                 : tr("%n record(s) stay and show an earlier value.", nullptr, int(effect.changes)));
    if (effect.goes + effect.comes + effect.changes == 0)
        text.append(tr("Nothing that is shown changes: other imports brought the same."));
    text.append(entry.undone ? tr("It can be set aside again at any time.")
                             : tr("It can be brought back here at any time. What was erased for good stays erased."));
    ask(this, text.join(QStringLiteral("\n\n")),
        entry.undone ? tr("Bring the import back") : tr("Set the import aside"), [this, entry] { act(entry); });
}

void ImportLog::act(const ImportEntry &entry)
{
    setBusy(entry.undone ? tr("It is being brought back…") : tr("It is being set aside…"));
    const auto work = [entry](Notebook &archive, BackgroundJob &) {
        return entry.undone ? bringBackImport(archive, entry.number) : undoImport(archive, entry.number);
    };
    m_line.add(work, [this, entry](const Result<void> &done) {
        setBusy({});
        if (!done)
            return m_banner->say(done.error(), m_desk.language);
        m_desk.notebook.refresh();
        refresh();
        m_banner->say(Banner::Kind::Success,
                      entry.undone ? tr("The import is brought back: what it brought is shown again.")
                                   : tr("The import is set aside. It can be brought back here at any time."));
        m_table->setFocus();
        Q_EMIT changed(entry.file, entry.observer);
        Q_EMIT saved();
    });
}

} // namespace regards
