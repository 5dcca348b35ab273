// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/giveoutpage.h"

#include "forms/common/flowlayout.h"
#include "forms/common/style.h"
#include "forms/report/documentbar.h"
#include "forms/report/issueflow.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::Format;
using report::Purpose;
using report::Stage;

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(style::Gap, 8, style::Gap, style::Gap);
    return frame;
}

QPushButton *button(const QString &name, const QString &title, QWidget *parent)
{
    auto *made = new QPushButton(title, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

GiveOutPage::GiveOutPage(Desk &desk, IssueFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_flow(flow)
    , m_state(style::paragraph({}, this))
    , m_heldLine(style::paragraph({}, this))
    , m_check(button(u"giveout.check"_s, tr("See what holds it back"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(button(u"giveout.cancel"_s, tr("Cancel"), this))
{
    setObjectName(u"giveOutPage"_s);
    m_state->setObjectName(u"giveout.state"_s);
    m_heldLine->setObjectName(u"giveout.held"_s);
    m_progress->setAccessibleName(tr("How much is written"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_heldLine);
    column->addWidget(m_check, 0, Qt::AlignLeading);
    column->addWidget(filesCard());
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    column->addLayout(work);
    column->addWidget(teamCard());
    column->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &GiveOutPage::checkWanted);
    connect(m_cancel, &QPushButton::clicked, &m_flow, &IssueFlow::cancel);
    connect(&m_flow, &IssueFlow::runningChanged, this, &GiveOutPage::updateButtons);
    connect(&m_flow, &IssueFlow::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    setHeld({});
}

QWidget *GiveOutPage::filesCard()
{
    QFrame *frame = card(this);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(style::heading(tr("As files or on paper"), 2, frame));
    const std::tuple<Format, QString, QString> all[]{
        {Format::Pdf, u"giveout.pdf"_s, tr("PDF, to be read and printed")},
        {Format::Html, u"giveout.html"_s, tr("HTML, for a browser, also on a telephone")},
        {Format::Odt, u"giveout.odt"_s, tr("ODT, to be changed in LibreOffice or Word")},
    };
    for (const auto &[format, name, title] : all) {
        auto *box = new QCheckBox(title, frame);
        box->setObjectName(name);
        box->setChecked(format == Format::Pdf);
        connect(box, &QCheckBox::toggled, this, &GiveOutPage::updateButtons);
        m_formats.append({format, box});
        column->addWidget(box);
    }
    m_names = style::hint({}, frame);
    m_names->setObjectName(u"giveout.names"_s);
    column->addWidget(m_names);
    m_write = button(u"giveout.write"_s, tr("Write the files…"), frame);
    m_write->setProperty("main", true);
    m_print = button(u"giveout.print"_s, tr("Print…"), frame);
    m_openFolder = button(u"report.openFolder"_s, tr("Open the folder"), frame);
    auto *acts = new QWidget(frame);
    auto *line = new FlowLayout(acts);
    line->addWidget(m_write);
    line->addWidget(m_print);
    line->addWidget(m_openFolder);
    column->addWidget(acts);
    connect(m_write, &QPushButton::clicked, this, [this] { write(Purpose::GiveOut); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        Q_EMIT began();
        m_flow.print(m_wish);
    });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_openFolder->hide();
    return frame;
}

QWidget *GiveOutPage::teamCard()
{
    QFrame *frame = card(this);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(style::heading(tr("To be read in the team"), 2, frame));
    column->addWidget(style::paragraph(tr("Every page says “Draft, not to be given out”. Nothing holds it back, and it "
                                          "is not on the list of what was given out."),
                                       frame));
    m_team = button(u"giveout.team"_s, tr("Write a draft for the team…"), frame);
    column->addWidget(m_team, 0, Qt::AlignLeading);
    connect(m_team, &QPushButton::clicked, this, [this] { write(Purpose::Team); });
    return frame;
}

void GiveOutPage::setWish(const report::DocumentWish &wish)
{
    m_wish = wish;
    setFolder({});
    updateButtons();
}

void GiveOutPage::showStatus(const report::Status &status)
{
    switch (status.stage) {
    case Stage::Provisional:
    case Stage::Answered:
        m_state->setText(tr("Every page is marked: provisional version."));
        break;
    case Stage::FactCheck:
        m_state->setText(tr("Every page is marked: for the facility’s fact check."));
        break;
    case Stage::Final:
        m_state->setText(tr("This is the final version of %1.").arg(dayWords(status.sentOn, m_desk.language)));
        break;
    }
    updateButtons();
}

void GiveOutPage::setHeld(std::optional<int> held)
{
    m_held = held;
    m_heldLine->setText(!held           ? tr("Looking for what may hold it back…")
                            : *held > 0 ? tr("⚠ %n thing(s) hold it back. It can be given out once each is mended, or "
                                             "you have said why it may stay.",
                                             nullptr, *held)
                                        : tr("✓ Nothing holds it back."));
    m_check->setVisible(held.value_or(0) > 0);
    updateButtons();
}

void GiveOutPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_openFolder->setVisible(!folder.isEmpty());
}

QList<Format> GiveOutPage::formats() const
{
    QList<Format> chosen;
    for (const auto &[format, box] : m_formats) {
        if (box->isChecked())
            chosen.append(format);
    }
    return chosen;
}

void GiveOutPage::write(Purpose purpose)
{
    setFolder({});
    Q_EMIT began();
    m_flow.write(m_wish, formats(), purpose);
}

void GiveOutPage::updateButtons()
{
    const bool isIdle = !m_flow.isRunning();
    const bool isAny = !formats().isEmpty();
    m_write->setEnabled(isIdle && isAny && m_held == 0);
    m_print->setEnabled(isIdle && m_held == 0);
    m_team->setEnabled(isIdle && isAny);
    m_progress->setVisible(!isIdle);
    m_progress->setMaximum(0);
    m_cancel->setVisible(!isIdle);
    m_names->setText(isAny ? tr("Called “%1”").arg(report::fileTitle(m_desk.notebook, m_wish, Purpose::GiveOut))
                           : tr("Choose at least one kind of file."));
}

QWidget *GiveOutPage::firstFocus() const
{
    return m_check->isVisibleTo(this) ? static_cast<QWidget *>(m_check) : m_formats.constFirst().second;
}

} // namespace regards
