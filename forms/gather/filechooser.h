// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

namespace regards {

class BackgroundJob;
class WorkLine;

/// The system's chooser for hand-overs, and what is in the folders that were chosen or dropped.
class FileChooser final : public QObject
{
    Q_OBJECT

public:
    FileChooser(Desk &desk, WorkLine &line, QWidget *parent);

    void open(bool isFolder);
    /// Takes files as they are, and looks into folders beside the interface.
    void take(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QStringList &files);
    void folderEmpty(const QString &name);
    void failed(const regards::Error &error);

private:
    void lookInto(const QString &folder);

    Desk &m_desk;
    WorkLine &m_line;
    QWidget *m_window;
    BackgroundJob *m_disk;
    QStringList m_folders; ///< to be looked into
};

} // namespace regards
