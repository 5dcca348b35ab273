// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/importlog.h"

#include "core/exchange/gather.h"
#include "forms/common/banner.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

enum Column { WhenColumn, WhoColumn, FileColumn, AddedColumn, ConflictColumn, StateColumn, ColumnCount };
constexpr int NumberRole = Qt::UserRole;

} // namespace

ImportLog::ImportLog(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_undo(new QPushButton(tr("Set this import aside…"), this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    m_table->setObjectName(QStringLiteral("imports"));
    m_table->setAccessibleName(tr("What was gathered, the latest first"));
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("From"), tr("File"), tr("Entries added"), tr("Conflicts"), tr("State")});
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::targetHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { m_undo->setEnabled(currentNumber() > 0); });
    column->addWidget(m_table, 1);
    column->addWidget(
        style::hint(tr("An import that was set aside is kept but not shown. Importing the same file again "
                       "brings it back.")));
    m_undo->setObjectName(QStringLiteral("imports.undo"));
    m_undo->setProperty("danger", true);
    connect(m_undo, &QPushButton::clicked, this, &ImportLog::undo);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
}

void ImportLog::refresh()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    QList<ImportEntry> entries = imports(m_desk.notebook);
    std::sort(entries.begin(), entries.end(),
              [](const ImportEntry &a, const ImportEntry &b) { return a.number > b.number; });
    for (const ImportEntry &entry : std::as_const(entries)) {
        const auto observer = m_desk.notebook.find<Observer>(entry.observer);
        const QStringList texts{QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at), QLocale::ShortFormat),
                                observer ? observer->name : tr("a colleague’s archive"),
                                entry.file,
                                QLocale().toString(entry.added),
                                QLocale().toString(entry.conflicts),
                                entry.undone ? tr("set aside") : tr("in use")};
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        for (int i = 0; i < texts.size(); ++i) {
            auto *item = new QTableWidgetItem(texts.at(i));
            item->setData(NumberRole, entry.undone ? qint64(0) : entry.number);
            m_table->setItem(at, i, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(qBound(0, row, m_table->rowCount() - 1), 0);
    m_undo->setEnabled(currentNumber() > 0);
}

qint64 ImportLog::currentNumber() const
{
    const QTableWidgetItem *item = m_table->currentItem();
    return item ? item->data(NumberRole).toLongLong() : 0;
}

void ImportLog::undo()
{
    const qint64 number = currentNumber();
    const int row = m_table->currentRow();
    if (number == 0)
        return;
    ask(this,
        tr("What %1 handed over with %2 (%3 entries) is set aside, and all places show the visit without it. Importing "
           "the file again brings it back. What was erased stays erased.")
            .arg(m_table->item(row, WhoColumn)->text(), m_table->item(row, FileColumn)->text(),
                 m_table->item(row, AddedColumn)->text()),
        tr("Set the import aside"), [this, number] {
            const auto undone = undoImport(m_desk.notebook, number);
            if (!undone)
                m_banner->say(undone.error(), m_desk.language);
            refresh();
            Q_EMIT saved();
        });
}

} // namespace regards
