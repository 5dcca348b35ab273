// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/formspage.h"

#include "core/exchange/codes.h"
#include "core/words/words.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/style.h"
#include "forms/report/pagesview.h"
#include "forms/report/printpages.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int MostSheets = 20;
constexpr int MostInterviews = 10;
constexpr int UsualNotes = 4;
constexpr int PreviewDelay = 250; // milliseconds after the last choice
const QString FolderFact = u"ui.paper.folder"_s;

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

FormsPage::FormsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_pages(new PagesView(this))
    , m_banner(new Banner(this))
{
    setObjectName(u"paperForms"_s);
    m_pages->setObjectName(u"paperPages"_s);
    m_pages->setAccessibleName(tr("Preview of the forms’ pages"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(PreviewDelay);
    connect(&m_wait, &QTimer::timeout, this, &FormsPage::makePreview);
    connect(m_pages, &PagesView::failed, this, [this](const Error &error) { m_banner->say(error, m_desk.language); });
    auto *left = new QVBoxLayout;
    auto *choices = makeChoices();
    left->addWidget(choices, 1);
    left->addWidget(m_banner);
    left->addLayout(makeActs());
    // With large text there is no room for both side by side: the pages stand below.
    constexpr int LargeText = 150;
    const bool isLarge = style::lookOf(*qApp).percent > LargeText;
    auto *row = new QBoxLayout(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->addLayout(left, 1);
    row->addWidget(m_pages, 1);
    if (isLarge) {
        choices->setMinimumHeight(fontMetrics().lineSpacing() * 10);
        m_pages->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    }
    connect(m_job, &BackgroundJob::runningChanged, this, &FormsPage::updateButtons);
    connect(m_job, &BackgroundJob::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    makeCodes();
    updateButtons();
}

QWidget *FormsPage::makeChoices()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"paperLanguage"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_desk.language == u"fr" ? 0 : 1);
    ignoreWheel(m_language);
    auto *column = new QVBoxLayout(page);
    column->addWidget(style::paragraph(
        tr("For places where no laptop is welcome: print these sheets, fill them in by hand, type them in later."),
        page));
    column->addWidget(labelFor(tr("&Language of the forms"), m_language, page));
    column->addWidget(m_language, 0, Qt::AlignLeft);
    column->addWidget(style::heading(tr("Criteria of these themes"), 2, page));
    for (const Theme &theme : m_desk.toolkit.themes()) {
        //: a theme's number and its title
        auto *box = new QCheckBox(tr("%1  %2").arg(theme.code.text(), theme.shortTitle.in(m_desk.language)), page);
        box->setObjectName(u"paperTheme_"_s + theme.code.text());
        box->setChecked(true);
        m_themes.insert(theme.code, box);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FormsPage::choicesChanged);
    }
    addInterviews(column, page);
    column->addStretch(1);
    area->setWidget(page);
    // Boxes to tick don't wrap: as wide as the longest.
    area->setMinimumWidth(page->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width() + style::Gap);
    connect(m_language, &QComboBox::activated, this, &FormsPage::choicesChanged);
    return area;
}

void FormsPage::addInterviews(QVBoxLayout *column, QWidget *page)
{
    const auto spin = [this, page](const QString &name, int value, int most) {
        auto *box = new QSpinBox(page);
        box->setObjectName(name);
        box->setRange(0, most);
        box->setValue(value);
        ignoreWheel(box);
        connect(box, &QSpinBox::valueChanged, this, &FormsPage::choicesChanged);
        return box;
    };
    column->addWidget(style::heading(tr("How many of each"), 2, page));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_notes = spin(u"paperNoteSheets"_s, UsualNotes, MostSheets);
    form->addRow(tr("&Note sheets"), m_notes);
    const Words words(m_desk.language);
    for (const InterviewCategory category : allInterviewCategories()) {
        auto *box = spin(u"paperInterviews_"_s + token(category), 1, MostInterviews);
        m_interviews.insert(category, box);
        form->addRow(tr("Interviews: %1").arg(words.choice(u"interview"_s, u"category"_s, token(category))), box);
    }
    column->addLayout(form);
    m_group = new QCheckBox(tr("These interviews are with &groups"), page);
    m_group->setObjectName(u"paperGroup"_s);
    m_booklet = new QCheckBox(tr("As a &booklet to fold"), page);
    m_booklet->setObjectName(u"paperBooklet"_s);
    column->addWidget(m_group);
    column->addWidget(m_booklet);
    column->addWidget(style::hint(tr("A booklet has two pages side by side. Print it on A3, on both sides, turned over "
                                     "the short edge. On A4 its letters become small."),
                                  page));
    connect(m_group, &QCheckBox::toggled, this, &FormsPage::choicesChanged);
}

QLayout *FormsPage::makeActs()
{
    m_print = new QPushButton(tr("&Print…"), this);
    m_print->setObjectName(u"paperPrint"_s);
    m_print->setProperty("main", true);
    m_save = new QPushButton(tr("&Save as PDF…"), this);
    m_save->setObjectName(u"paperSave"_s);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"paperCancel"_s);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Pages made"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    connect(m_print, &QPushButton::clicked, this, &FormsPage::print);
    connect(m_save, &QPushButton::clicked, this, &FormsPage::choosePath);
    connect(m_cancel, &QPushButton::clicked, m_job, &BackgroundJob::cancel);
    return row;
}

void FormsPage::setVisit(const RecordId &visit)
{
    if (visit == m_visit)
        return;
    m_visit = visit;
    choicesChanged();
}

/// A code belongs to one interview: every copy gets its own.
void FormsPage::makeCodes()
{
    m_codes.clear();
    for (int i = 0; i < MostInterviews * int(m_interviews.size()); ++i)
        m_codes.append(WithdrawalCode::generate(m_desk.notebook.world()).format());
}

report::FormsSelection FormsPage::selection() const
{
    report::FormsSelection selection;
    for (auto it = m_themes.begin(); it != m_themes.end(); ++it) {
        if ((*it)->isChecked())
            selection.themes.append(it.key());
    }
    selection.noteSheets = m_notes->value();
    for (auto it = m_interviews.begin(); it != m_interviews.end(); ++it) {
        for (int i = 0; i < (*it)->value(); ++i)
            selection.interviews.append({it.key(), m_group->isChecked(), m_codes.value(selection.interviews.size())});
    }
    return selection;
}

report::Imposition FormsPage::imposition() const
{
    return m_booklet->isChecked() ? report::Imposition::Booklet : report::Imposition::Reading;
}

std::function<Result<report::Document>()> FormsPage::builder() const
{
    return [notebook = &m_desk.notebook, toolkit = m_desk.toolkit, visit = m_visit, selection = selection(),
            language = m_language->currentData().toString()]() -> Result<report::Document> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        return report::buildBlankForms(**own, toolkit, visit, selection, language);
    };
}

void FormsPage::choicesChanged()
{
    updateButtons();
    m_wait.start();
}

void FormsPage::makePreview()
{
    if (!isVisible())
        return;
    if (selection().isEmpty())
        m_pages->clear(tr("Choose what the booklet is to hold."));
    else
        m_pages->show(builder());
}

void FormsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wait.start();
}

void FormsPage::choosePath()
{
    QString folder = QString::fromUtf8(m_desk.notebook.fact(FolderFact));
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    auto *dialog = new QFileDialog(this, tr("Where the PDF goes"), folder, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"paperDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("blank-forms.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &FormsPage::saveTo);
    dialog->open();
}

void FormsPage::saveTo(const QString &path)
{
    if (m_job->isRunning())
        return;
    m_banner->clear();
    m_progress->setMaximum(0);
    const auto work = [build = builder(), imposition = imposition(), path]() -> Result<void> {
        const auto document = build();
        if (!document)
            return document.error();
        return report::writeDocument(*document, report::Format::Pdf, path, imposition);
    };
    m_job->run(work, [this, path](const Result<void> &result) {
        if (result)
            (void)m_desk.notebook.setFact(FolderFact, QFileInfo(path).absolutePath().toUtf8());
        finish(result, tr("The forms were written to %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void FormsPage::print()
{
    if (m_job->isRunning())
        return;
    const auto printer = printerFor(report::PageSize::A4, imposition());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"paperPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void FormsPage::printOn(const std::shared_ptr<QPrinter> &printer)
{
    if (m_job->isRunning())
        return;
    m_banner->clear();
    m_progress->setMaximum(0);
    const auto work = [build = builder(), imposition = imposition(), printer, job = m_job]() -> Result<void> {
        const auto document = build();
        if (!document)
            return document.error();
        return printPages(*printer, *document, imposition, *job);
    };
    m_job->run(work, [this](const Result<void> &result) { finish(result, tr("The forms went to the printer.")); });
}

void FormsPage::finish(const Result<void> &result, const QString &done)
{
    if (!result && !m_job->isCancelled())
        return m_banner->say(result.error(), m_desk.language);
    if (!m_job->isCancelled())
        m_banner->say(Banner::Kind::Success, done);
    makeCodes();
    makePreview();
}

void FormsPage::updateButtons()
{
    const bool isIdle = !m_job->isRunning();
    m_print->setEnabled(isIdle && !selection().isEmpty());
    m_save->setEnabled(isIdle && !selection().isEmpty());
    m_progress->setVisible(!isIdle);
    m_cancel->setVisible(!isIdle);
}

QWidget *FormsPage::firstFocus() const
{
    return m_language;
}

} // namespace regards
