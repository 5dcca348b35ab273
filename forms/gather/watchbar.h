// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QTimer>

class QCheckBox;
class QLabel;

namespace regards {

class Disclosure;
class FileField;
class FolderWatch;
class WorkLine;

/// Whether hand-overs are found by themselves, where, and what was seen there. Remembered in the archive.
class WatchBar final : public QWidget
{
    Q_OBJECT

public:
    WatchBar(Desk &desk, FolderWatch &watch, WorkLine &line, QWidget *parent = nullptr);

    /// How many of the files that lie there have been dealt with before and are not offered.
    void setKnownFiles(int count);

private:
    void refresh();
    void keep(const QString &fact, const QByteArray &value);
    void takeFolder();

    Desk &m_desk;
    FolderWatch &m_watch;
    WorkLine &m_line;
    int m_knownFiles = 0;
    std::optional<Error> m_trouble; ///< of remembering
    QTimer m_typed; ///< since the last letter of the folder
    QCheckBox *m_switch;
    QLabel *m_state;
    FileField *m_folder;
    Disclosure *m_where;
};

} // namespace regards
