// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/welcomepage.h"

#include "forms/common/banner.h"
#include "forms/common/style.h"
#include "forms/welcome/archivestep.h"
#include "forms/welcome/packstep.h"
#include "forms/welcome/recoverstep.h"
#include "forms/welcome/restorestep.h"
#include "forms/welcome/sheetstep.h"
#include "forms/welcome/startpage.h"
#include "forms/welcome/unlockstep.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int ColumnWidth = 760;

/// The passphrase that lies in the demo's folder or the one above; empty when there is none.
Passphrase demoPassphrase(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    for (int level = 0; level < 2; ++level) {
        QFile file(folder.absoluteFilePath(QStringLiteral("passphrase")));
        if (file.open(QIODevice::ReadOnly)) {
            QString text = QString::fromUtf8(file.read(1000)).trimmed();
            Passphrase passphrase(text);
            wipe(text);
            return passphrase;
        }
        folder.cdUp();
    }
    return {};
}

} // namespace

WelcomePage::WelcomePage(World &world, WelcomeOptions options, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_options(std::move(options))
    , m_banner(new Banner(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("welcome"));
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    // One holder for all pages, and each page made in it: a page that changes its parent has all its styles worked out
    // again, which is a good part of the program's start.
    m_holder = new QWidget(m_area->viewport());
    m_holder->setObjectName(QStringLiteral("page"));
    m_row = new QHBoxLayout(m_holder);
    m_row->setContentsMargins(32, 28, 32, 28);
    m_row->addStretch(1);
    m_row->addStretch(1);
    m_area->setWidget(m_holder);
    const bool isFrench = m_options.language == u"fr";
    // Each language names the other in the other's own words.
    auto *language = new QPushButton(isFrench ? QStringLiteral("English") : QStringLiteral("Français"), this);
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleDescription(tr("Change the language of the program"));
    connect(language, &QPushButton::clicked, this,
            [this, isFrench] { Q_EMIT languageWanted(isFrench ? QStringLiteral("en") : QStringLiteral("fr")); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    auto *settings = new QPushButton(tr("&Settings"), this);
    settings->setObjectName(QStringLiteral("settings"));
    settings->setAccessibleDescription(tr("Language, size of the text, colours (Ctrl+comma)"));
    settings->setToolTip(settings->accessibleDescription());
    connect(settings, &QPushButton::clicked, this, &WelcomePage::settingsWanted);
    auto *guide = new QPushButton(tr("&Guide"), this);
    guide->setObjectName(QStringLiteral("guide"));
    guide->setAccessibleDescription(tr("How to use Regards, offline (F1)"));
    guide->setToolTip(guide->accessibleDescription());
    connect(guide, &QPushButton::clicked, this, &WelcomePage::guideWanted);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(guide);
    row->addWidget(settings);
    row->addWidget(language);
    column->addLayout(row);
    setTabOrder(guide, settings);
    setTabOrder(settings, language);
    column->addWidget(m_banner);
    column->addWidget(m_area, 1);
    showStart();
}

void WelcomePage::say(const QString &text)
{
    m_banner->say(Banner::Kind::Info, text);
}

void WelcomePage::say(const Error &error)
{
    m_banner->say(error, m_options.language);
}

void WelcomePage::showStart()
{
    auto *start = new StartPage(m_options.recent, m_options.demoFolder, m_holder);
    connect(start, &StartPage::fileChosen, this, [this](const QString &path) { showUnlock(path); });
    connect(start, &StartPage::demoChosen, this, &WelcomePage::openDemo);
    connect(start, &StartPage::packWanted, this, &WelcomePage::showPack);
    connect(start, &StartPage::archiveWanted, this, &WelcomePage::showArchive);
    connect(start, &StartPage::versionsWanted, this, &WelcomePage::showRestore);
    start->showToolkit(m_options.toolkitTitle, m_options.hasOwnToolkit);
    connect(start, &StartPage::toolkitChosen, this, &WelcomePage::toolkitChosen);
    place(start, start->firstFocus());
}

void WelcomePage::showUnlock(const QString &path, bool isLocked)
{
    if (!QFileInfo::exists(path) && !versionsOf(path).isEmpty())
        return showRestore(path);
    showStep(unlockStep(path, isLocked));
}

UnlockStep *WelcomePage::unlockStep(const QString &path, bool isLocked)
{
    auto *step = new UnlockStep(m_world, m_options.language);
    step->setFile(path, isLocked);
    connect(step, &UnlockStep::recoveryWanted, this, &WelcomePage::showRecover);
    connect(step, &UnlockStep::versionsWanted, this, &WelcomePage::showRestore);
    connect(step, &UnlockStep::guideWanted, this, &WelcomePage::guideWanted);
    return step;
}

void WelcomePage::showUpdate(const QString &notebook, const QString &pack)
{
    UnlockStep *step = unlockStep(notebook, false);
    step->setPack(pack);
    showStep(step);
}

void WelcomePage::showRestore(const QString &path)
{
    auto *step = new RestoreStep(m_world, m_options.language);
    step->setFile(path);
    showStep(step);
}

void WelcomePage::openDemo(const QString &path)
{
    auto *step = new UnlockStep(m_world, m_options.language);
    step->setFile(path, false);
    showStep(step);
    if (const Passphrase passphrase = demoPassphrase(path); !passphrase.isEmpty())
        step->open(passphrase);
}

void WelcomePage::showPack(const QString &path)
{
    auto *step = new PackStep(m_world, m_options.language, m_options.notebookOf);
    connect(step, &PackStep::existingWanted, this, &WelcomePage::showUpdate);
    step->setPack(path);
    showStep(step);
}

void WelcomePage::showArchive()
{
    auto *step = new ArchiveStep(m_world, m_options.language);
    connect(step, &ArchiveStep::sheetReady, this,
            [this](const std::shared_ptr<std::unique_ptr<Notebook>> &notebook, const QString &secret) {
                auto *sheet = new SheetStep(m_world, m_options.language);
                sheet->setSheet(notebook, secret);
                showStep(sheet);
            });
    showStep(step);
}

void WelcomePage::showRecover(const QString &path)
{
    auto *step = new RecoverStep(m_world, m_options.language);
    step->setFile(path);
    showStep(step);
}

void WelcomePage::showStep(WelcomeStep *step)
{
    connect(step, &WelcomeStep::backWanted, this, &WelcomePage::showStart);
    connect(step, &WelcomeStep::opened, this, [this](const std::shared_ptr<std::unique_ptr<Notebook>> &notebook) {
        m_notebook = std::move(*notebook);
        Q_EMIT opened();
    });
    place(step, step->firstFocus());
}

void WelcomePage::place(QWidget *page, QWidget *focus)
{
    page->setMaximumWidth(ColumnWidth * style::lookOf(*qApp).percent / 100);
    if (QWidget *old = std::exchange(m_page, page)) {
        m_row->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be what called
    }
    m_row->insertWidget(1, page, 100);
    page->show(); // now, not at the next turn of the loop: the focus goes only to what is seen
    m_area->verticalScrollBar()->setValue(0);
    if (focus)
        QTimer::singleShot(0, focus, [focus] { focus->setFocus(); });
}

} // namespace regards
