// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/filechooser.h"

#include "core/exchange/inbox.h"
#include "forms/common/backgroundjob.h"
#include "forms/gather/workline.h"

#include <QFileDialog>
#include <QFileInfo>

namespace regards {

namespace {

QString folderFact()
{
    return QStringLiteral("gather.folder");
}

} // namespace

FileChooser::FileChooser(Desk &desk, WorkLine &line, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_line(line)
    , m_window(parent)
    , m_disk(new BackgroundJob(this))
{ }

void FileChooser::open(bool isFolder)
{
    auto *dialog = new QFileDialog(m_window, isFolder ? tr("Folder with hand-overs") : tr("Hand-over files"),
                                   QString::fromUtf8(m_desk.notebook.fact(folderFact())),
                                   tr("Hand-overs (%1)").arg(gatheredPatterns().join(u' ')));
    dialog->setObjectName(QStringLiteral("gather.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        take(paths);
        const QByteArray folder = QFileInfo(paths.value(0)).absolutePath().toUtf8();
        const auto keep = [folder](Notebook &archive, BackgroundJob &) {
            return archive.setFact(folderFact(), folder);
        };
        m_line.add(keep, [](const Result<void> &) {}); // only where the chooser begins next time
    });
    dialog->open();
}

void FileChooser::take(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            lookInto(path);
        else
            files.append(QFileInfo(path).absoluteFilePath());
    }
    if (!files.isEmpty())
        Q_EMIT chosen(files);
}

void FileChooser::lookInto(const QString &folder)
{
    if (m_disk->isRunning())
        return m_folders.append(folder);
    m_disk->run([folder] { return handOversIn(folder); },
                [this, folder](const Result<QList<Sighting>> &found) {
                    QStringList files;
                    for (const Sighting &file : found ? *found : QList<Sighting>())
                        files.append(file.path);
                    if (!found)
                        Q_EMIT failed(found.error());
                    else if (files.isEmpty())
                        Q_EMIT folderEmpty(QFileInfo(folder).fileName());
                    else
                        Q_EMIT chosen(files);
                    if (!m_folders.isEmpty())
                        lookInto(m_folders.takeFirst());
                });
}

} // namespace regards
