// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QDialog>

class QPushButton;

namespace regards {

class Banner;
class FileField;
class RecordList;

/// Where drafts of recommendations come from: the program's library, and those that an organisation adds to its
/// archive.
class LibraryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LibraryDialog(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A library was added or removed.
    void changed();

private:
    void layOut();
    void refresh();
    void add();
    void remove();

    Desk &m_desk;
    RecordList *m_list;
    QPushButton *m_remove;
    FileField *m_file;
    QPushButton *m_add;
    Banner *m_banner;
};

} // namespace regards
