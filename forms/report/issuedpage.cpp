// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/issuedpage.h"

#include "core/report/issue.h"
#include "core/storage/atomicfile.h"
#include "core/words/words.h"
#include "forms/common/flowlayout.h"
#include "forms/common/locale.h"
#include "forms/common/recordlist.h"
#include "forms/common/style.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::IssuedEntry;

constexpr qint64 MostBytes = 512LL * 1024 * 1024; // of a file that is looked up

QString formatWord(const QString &format)
{
    return format == report::PrintedFormat ? IssuedPage::tr("Printed") : format.toUpper();
}

} // namespace

IssuedPage::IssuedPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_none(style::hint(tr("Nothing was given out yet. What you write or print at “Give out” is listed here, with a "
                            "checksum by which one can tell later whether a file is the very one."),
                         this))
    , m_list(new RecordList(this, 3))
    , m_digest(style::paragraph({}, this))
    , m_copy(new QPushButton(tr("Copy the checksum"), this))
    , m_check(new QPushButton(tr("Is this file one of them?…"), this))
    , m_answer(style::paragraph({}, this))
{
    setObjectName(u"issuedPage"_s);
    setAcceptDrops(true);
    m_list->setObjectName(u"issued"_s);
    m_list->setAccessibleName(tr("What was given out, the latest first"));
    m_digest->setObjectName(u"issued.digest"_s);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"issued.copy"_s);
    m_check->setObjectName(u"issued.check"_s);
    m_check->setToolTip(tr("Choose a file, or drop it here"));
    m_answer->setObjectName(u"issued.answer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_digest);
    auto *acts = new QWidget(this);
    auto *row = new FlowLayout(acts);
    row->addWidget(m_copy);
    row->addWidget(m_check);
    column->addWidget(acts);
    column->addWidget(m_answer);
    column->addStretch();
    m_answer->hide();
    connect(m_list, &RecordList::chosen, this, &IssuedPage::showEntry);
    connect(m_check, &QPushButton::clicked, this, &IssuedPage::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        for (const IssuedEntry &entry : std::as_const(m_entries)) {
            if (entry.key() == m_list->currentKey())
                QApplication::clipboard()->setText(entry.issued.sha256);
        }
    });
}

void IssuedPage::setWish(const report::DocumentWish &wish)
{
    m_wish = wish;
    m_answer->hide();
    refresh();
}

void IssuedPage::refresh()
{
    QList<RecordId> reports;
    for (const Report &report : report::coveredReports(m_desk.notebook, m_wish))
        reports.append(report.id);
    m_entries = report::issuedEntries(m_desk.notebook, reports);
    const Words words(m_desk.language);
    QList<ListRow> rows;
    for (const IssuedEntry &entry : std::as_const(m_entries)) {
        const QString head = tr("%1 · %2 · %3")
                                 //: when a document was given out, as what kind of file, and marked how
                                 .arg(momentText(m_desk.language, entry.issued.at), formatWord(entry.issued.format),
                                      words.choice(u"issued"_s, u"status"_s, entry.issued.status));
        QStringList body{words.choice(u"issued"_s, u"kind"_s, entry.issued.kind),
                         words.choice(u"issued"_s, u"language"_s, entry.issued.language), entry.issued.file,
                         report::shortDigest(entry.issued.sha256)};
        body.removeAll(QString());
        rows.append({entry.key(), head, body.join(tr(" · "))});
    }
    m_list->show(rows);
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    showEntry();
}

void IssuedPage::showEntry()
{
    QString digest;
    for (const IssuedEntry &entry : std::as_const(m_entries)) {
        if (entry.key() == m_list->currentKey())
            digest = entry.issued.sha256;
    }
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 8)
        groups.append(digest.mid(at, 8));
    m_digest->setText(tr("Checksum (SHA-256): %1").arg(groups.join(u' ')));
    m_digest->setVisible(!digest.isEmpty());
    m_copy->setEnabled(!digest.isEmpty());
    m_copy->setVisible(!m_entries.isEmpty());
}

QString IssuedPage::line(const IssuedEntry &entry) const
{
    const Words words(m_desk.language);
    const Issued &one = entry.issued;
    QStringList parts{words.choice(u"issued"_s, u"kind"_s, one.kind),
                      words.choice(u"issued"_s, u"status"_s, one.status),
                      words.choice(u"issued"_s, u"language"_s, one.language), formatWord(one.format)};
    parts.removeAll(QString());
    //: between two things in a list: Final · French · PDF
    return parts.join(tr(" · "));
}

void IssuedPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The file to look up"), QDir::homePath());
    dialog->setObjectName(u"issued.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &IssuedPage::check);
    dialog->open();
}

void IssuedPage::check(const QString &path)
{
    m_answer->hide();
    const auto bytes = readFile(path, MostBytes);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const auto entries = report::entriesWith(m_desk.notebook, *bytes);
    m_answer->setText(
        entries.isEmpty()
            ? tr("✗ No: “%1” is none of the files that were given out. It comes from elsewhere or was changed since; a "
                 "file that was opened and saved again counts as changed.")
                  .arg(name)
            : found(entries.constFirst(), name));
    m_answer->show();
    m_list->setCurrentKey(entries.isEmpty() ? QString() : entries.constFirst().key());
    QAccessibleEvent event(m_answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString IssuedPage::found(const IssuedEntry &entry, const QString &fileName) const
{
    QStringList names;
    for (const RecordId &id : entry.reports)
        names.append(m_desk.notebook.find<Report>(id).value_or(Report()).name);
    names.removeAll(QString());
    const QString answer = tr("✓ Yes: “%1” is unchanged. It was given out on %2: %3 (%4).")
                               .arg(fileName, momentText(m_desk.language, entry.issued.at), line(entry),
                                    localeFor(m_desk.language).createSeparatedList(names));
    if (fileName == entry.issued.file)
        return answer;
    return answer + u' ' + tr("It was called “%1” then.").arg(entry.issued.file);
}

void IssuedPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void IssuedPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    check(event->mimeData()->urls().constFirst().toLocalFile());
}

QWidget *IssuedPage::firstFocus() const
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_check;
}

} // namespace regards
