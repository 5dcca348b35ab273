// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/startpage.h"

#include "forms/common/style.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int PathRole = Qt::UserRole;
constexpr int DemoRole = Qt::UserRole + 1;

} // namespace

QStringList demoFiles(const QString &folder)
{
    QStringList files;
    const QDir directory(folder);
    const QString archive = QStringLiteral("archive.regards");
    if (directory.exists(archive))
        files.append(directory.absoluteFilePath(archive));
    const QDir notebooks(directory.absoluteFilePath(QStringLiteral("notebooks")));
    for (const QString &name : notebooks.entryList({QStringLiteral("*.regards")}, QDir::Files, QDir::Name))
        files.append(notebooks.absoluteFilePath(name));
    return files;
}

StartPage::StartPage(const QStringList &recent, const QString &demoFolder, QWidget *parent)
    : QWidget(parent)
    , m_files(new QListWidget(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("startPage"));
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setAccessibleName(tr("Files to open"));
    m_files->setMinimumHeight(150);
    auto *open = button(QStringLiteral("openFile"), tr("&Open another file…"), {});
    const QString packHint =
        tr("You are an observer: the coordinator gave you a visit pack and, apart from it, a code.");
    auto *pack = button(QStringLiteral("startFromPack"), tr("&Start from a visit pack…"), packHint);
    const QString archiveHint = tr("You coordinate the programme: the archive holds every visit.");
    auto *archive = button(QStringLiteral("createArchive"), tr("&Create an archive…"), archiveHint);

    auto *column = m_column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(style::heading(tr("Welcome to Regards"), 1, this));
    column->addWidget(style::hint(tr("Observations of mental-health facilities, offline and encrypted."), this));
    column->addSpacing(style::Gap);
    addFiles(recent);
    addDemo(demoFolder);
    auto *listHeading = style::heading(tr("Open"), 2, this);
    column->addWidget(listHeading);
    if (m_files->count() > 0)
        column->addWidget(m_files, 1);
    else
        m_files->hide();
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addSpacing(style::Gap);
    column->addWidget(style::heading(tr("Begin"), 2, this));
    column->addWidget(pack, 0, Qt::AlignLeft);
    column->addWidget(style::hint(packHint, this));
    column->addWidget(archive, 0, Qt::AlignLeft);
    column->addWidget(style::hint(archiveHint, this));
    const QString versionsHint = tr("A file is damaged or missing, or something went wrong in it: every version that "
                                    "was kept says what it holds.");
    auto *versions = button(QStringLiteral("versionsOf"), tr("Go &back to an earlier version…"), versionsHint);
    column->addSpacing(style::Gap);
    column->addWidget(style::heading(tr("When something went wrong"), 2, this));
    column->addWidget(versions, 0, Qt::AlignLeft);
    column->addWidget(style::hint(versionsHint, this));
    connect(versions, &QPushButton::clicked, this, &StartPage::chooseForVersions);
    connect(m_files, &QListWidget::itemActivated, this, &StartPage::activated);
    connect(m_files, &QListWidget::itemClicked, this, &StartPage::activated);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(pack, &QPushButton::clicked, this, [this] { Q_EMIT packWanted({}); });
    connect(archive, &QPushButton::clicked, this, &StartPage::archiveWanted);
}

QPushButton *StartPage::button(const QString &name, const QString &text, const QString &hint)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleDescription(hint);
    made->setMinimumHeight(style::targetHeight());
    return made;
}

void StartPage::showToolkit(const QString &title, bool isOwn)
{
    m_column->addSpacing(style::Gap);
    m_column->addWidget(style::heading(tr("Toolkit"), 2, this));
    m_column->addWidget(style::hint(isOwn ? tr("%1, from a file of your organisation.").arg(title)
                                          : tr("%1, in Regards’ own words.").arg(title),
                                    this));
    auto *load = button(QStringLiteral("loadToolkit"), tr("&Load a toolkit…"),
                        tr("For an organisation that holds the official wording, or works with another framework."));
    connect(load, &QPushButton::clicked, this, &StartPage::chooseToolkit);
    m_column->addWidget(load, 0, Qt::AlignLeft);
    if (isOwn) {
        auto *back = button(QStringLiteral("ownToolkit"), tr("&Back to Regards’ own words"), {});
        connect(back, &QPushButton::clicked, this, [this] { Q_EMIT toolkitChosen({}); });
        m_column->addWidget(back, 0, Qt::AlignLeft);
    }
    m_column->addStretch(1);
}

void StartPage::chooseToolkit()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Load a toolkit"), QDir::homePath(), tr("Toolkit files (*.json)"));
    if (!path.isEmpty())
        Q_EMIT toolkitChosen(path);
}

QWidget *StartPage::firstFocus() const
{
    return m_files->count() > 0 ? static_cast<QWidget *>(m_files)
                                : findChild<QPushButton *>(QStringLiteral("startFromPack"));
}

void StartPage::addFiles(const QStringList &recent)
{
    for (const QString &path : recent) {
        const QFileInfo info(path);
        //: a file opened lately: its name, then its folder
        QString text = tr("%1   —   %2").arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath()));
        if (!info.exists())
            //: after a file's name and folder
            text = tr("%1 — missing, but its backups are there").arg(text);
        auto *item = new QListWidgetItem(text);
        item->setData(PathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        m_files->addItem(item);
    }
}

void StartPage::addDemo(const QString &folder)
{
    if (folder.isEmpty())
        return;
    for (const QString &path : demoFiles(folder)) {
        const QFileInfo info(path);
        const bool isArchive = info.fileName() == u"archive.regards";
        auto *item = new QListWidgetItem(isArchive ? tr("Demo visit: the coordinator’s archive")
                                                   : tr("Demo visit: the notebook %1").arg(info.completeBaseName()));
        item->setData(PathRole, path);
        item->setData(DemoRole, true);
        m_files->addItem(item);
    }
    if (m_files->count() > 0)
        m_files->setCurrentRow(0);
}

void StartPage::activated(const QListWidgetItem *item)
{
    const QString path = item->data(PathRole).toString();
    if (item->data(DemoRole).toBool())
        Q_EMIT demoChosen(path);
    else
        Q_EMIT fileChosen(path);
}

void StartPage::chooseForVersions()
{
    const QListWidgetItem *shown = m_files->currentItem();
    const QString folder = shown ? QFileInfo(shown->data(PathRole).toString()).absolutePath() : QDir::homePath();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Of which file?"), folder, tr("Notebooks and archives (*.regards)"));
    if (!path.isEmpty())
        Q_EMIT versionsWanted(path);
}

void StartPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"), QDir::homePath(),
                                                      tr("Regards files (*.regards *.regards-visit);;Notebooks and "
                                                         "archives (*.regards);;Visit packs (*.regards-visit)"));
    if (path.isEmpty())
        return;
    if (path.endsWith(u".regards-visit"))
        Q_EMIT packWanted(path);
    else
        Q_EMIT fileChosen(path);
}

} // namespace regards
