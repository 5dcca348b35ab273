// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/reportplace.h"

#include "core/report/fonts.h"
#include "core/report/unitreport.h"
#include "forms/agree/reportframe.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/report/checklist.h"
#include "forms/report/pagesview.h"
#include "forms/report/reportfigures.h"
#include "forms/report/reportissue.h"
#include "forms/report/sectionlist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace regards {

namespace {

constexpr int PreviewDelay = 600; // milliseconds after the last change

QString folderFact()
{
    return QStringLiteral("report.folder");
}

} // namespace

ReportPlace::ReportPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_frame(new ReportFrame(
          desk, tr("There is no report yet. “New report…” makes the first; “Agree” and “Recommend” fill it."), this))
    , m_banner(m_frame->banner())
    , m_write(new BackgroundJob(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame);
    fillHead();
    m_frame->setBody(body());

    // Fonts belong to this thread; pages are then laid out on another.
    if (const auto loaded = report::loadFonts(); !loaded)
        m_banner->say(loaded.error(), desk.language);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(PreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &ReportPlace::makePreview);
    connect(m_frame, &ReportFrame::chosen, this, &ReportPlace::setReport);
    connect(m_write, &BackgroundJob::runningChanged, this, [this](bool isRunning) {
        m_export->setEnabled(!isRunning && m_report);
        m_export->setText(isRunning ? tr("Being written…") : tr("Export PDF…"));
    });
    connect(&desk.notebook, &Notebook::changed, this, [this] {
        if (!isVisible())
            return;
        refreshLists();
        wantPreview();
    });
}

void ReportPlace::fillHead()
{
    auto *label = new QLabel(tr("&Language of the report:"), this);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("report.language"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(desk().language));
    ignoreWheel(m_language);
    label->setBuddy(m_language);
    connect(m_language, &QComboBox::activated, this, &ReportPlace::makePreview);
    m_export = new QPushButton(tr("Export PDF…"), this);
    m_export->setObjectName(QStringLiteral("report.export"));
    m_export->setProperty("main", true);
    connect(m_export, &QPushButton::clicked, this, &ReportPlace::openExport);
    m_figures = new ReportFigures(desk(), this);
    connect(m_figures, &ReportFigures::failed, m_frame, &ReportFrame::say);
    m_openFolder = new QPushButton(tr("Open the folder"), this);
    m_openFolder->setObjectName(QStringLiteral("report.openFolder"));
    m_openFolder->hide();
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_frame->addToHead(label);
    m_frame->addToHead(m_language);
    m_frame->addToHead(m_export);
    m_frame->addToHead(m_openFolder);
    m_frame->addToHead(m_figures);
}

QWidget *ReportPlace::body()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    m_sections = new SectionList(desk(), left);
    connect(m_sections, &SectionList::saved, this, &ReportPlace::saved);
    connect(m_sections, &SectionList::failed, this,
            [this](const Error &error) { m_banner->say(error, desk().language); });
    column->addWidget(m_sections, 1);
    m_check = new CheckList(left);
    connect(m_check, &CheckList::wanted, this,
            [this](const QString &place, const QString &state) { Q_EMIT goTo(place, state, {}); });
    column->addWidget(m_check);
    m_issued = style::hint({}, left);
    m_issued->setObjectName(QStringLiteral("report.issued"));
    column->addWidget(m_issued);
    m_pages = new PagesView(this);
    connect(m_pages, &PagesView::failed, this, [this](const Error &error) { m_banner->say(error, desk().language); });
    if (style::isLargeText())
        m_pages->setMinimumHeight(20 * fontMetrics().height());
    return sideBySide(left, m_pages, this);
}

void ReportPlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_frame->setVisit(visit);
}

void ReportPlace::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    m_export->setEnabled(!report.isNone());
    m_banner->clear();
    m_openFolder->hide();
    m_sections->setReport(report);
    m_figures->setReport(report);
    m_pages->clear(tr("The pages are being laid out…"));
    refreshLists();
    if (isVisible())
        makePreview();
}

void ReportPlace::refreshLists()
{
    if (m_report.isNone())
        return;
    m_sections->refresh();
    m_check->show(checkReport(desk().notebook, desk().toolkit, m_report));
    const auto given = desk().notebook.all<Issued>({QStringLiteral("report"), Value{m_report}});
    m_issued->setVisible(!given.isEmpty());
    if (!given.isEmpty())
        m_issued->setText(tr("Written %n time(s), last on %1.", nullptr, int(given.size()))
                              .arg(QLocale().toString(given.last().at.toLocalTime(), QLocale::ShortFormat)));
}

QString ReportPlace::language() const
{
    return m_language->currentData().toString();
}

void ReportPlace::wantPreview()
{
    m_previewTimer.start();
}

void ReportPlace::makePreview()
{
    m_previewTimer.stop();
    if (m_report.isNone())
        return;
    m_pages->show([notebook = &desk().notebook, toolkit = desk().toolkit, report = m_report,
                   language = language()]() -> Result<report::Document> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        return report::buildUnitReport(**own, toolkit, report, language);
    });
}

void ReportPlace::openExport()
{
    commit();
    const auto report = desk().notebook.find<Report>(m_report);
    if (!report)
        return;
    QString folder = QString::fromUtf8(desk().notebook.fact(folderFact()));
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    const QDate today = QDateTime::fromMSecsSinceEpoch(desk().notebook.world().now()).date();
    auto *dialog = new QFileDialog(this, tr("Where the PDF goes"), folder, tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("report.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(reportFileName(report->name, language(), today));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPlace::exportTo);
    dialog->open();
}

void ReportPlace::exportTo(const QString &path)
{
    if (m_write->isRunning())
        return;
    m_banner->clear();
    m_openFolder->hide();
    const auto work = [notebook = &desk().notebook, toolkit = desk().toolkit, report = m_report, language = language(),
                       path]() -> Result<Issued> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        return writeUnitReport(**own, toolkit, report, language, path);
    };
    m_write->run(work, [this, path](const Result<Issued> &issued) { finishExport(path, issued); });
}

void ReportPlace::finishExport(const QString &path, const Result<Issued> &issued)
{
    if (!issued) {
        m_banner->say(issued.error(), desk().language);
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    if (const auto kept = desk().notebook.setFact(folderFact(), m_folder.toUtf8()); !kept)
        m_banner->say(kept.error(), desk().language);
    if (const auto recorded = desk().notebook.put(*issued); !recorded) {
        m_banner->say(recorded.error(), desk().language);
        return;
    }
    refreshLists();
    m_openFolder->show();
    m_banner->say(Banner::Kind::Success, tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
    Q_EMIT saved();
}

void ReportPlace::commit()
{
    m_sections->commit();
}

QString ReportPlace::state() const
{
    return m_sections->current();
}

void ReportPlace::setState(const QString &state)
{
    m_sections->setCurrent(state);
}

QWidget *ReportPlace::firstFocus()
{
    return m_report.isNone() ? m_frame->firstFocus() : m_sections->firstFocus();
}

void ReportPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_frame->refresh();
    refreshLists();
    makePreview();
}

} // namespace regards
