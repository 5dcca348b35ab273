// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "core/report/issuedlist.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;

namespace regards {

class RecordList;

/// What was given out: when, what, in which language and format, how it was marked, and its checksum. A file that is
/// chosen or dropped is looked up in it.
class IssuedPage final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedPage(Desk &desk, QWidget *parent = nullptr);

    void setWish(const report::DocumentWish &wish);
    /// Shows what the notebook has now.
    void refresh();
    [[nodiscard]] QWidget *firstFocus() const;
    /// Says whether the file is one of those that were given out.
    void check(const QString &path);

Q_SIGNALS:
    void failed(const regards::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showEntry();
    void chooseFile();
    [[nodiscard]] QString line(const report::IssuedEntry &entry) const;
    [[nodiscard]] QString found(const report::IssuedEntry &entry, const QString &fileName) const;

    Desk &m_desk;
    report::DocumentWish m_wish;
    QList<report::IssuedEntry> m_entries;
    QLabel *m_none;
    RecordList *m_list;
    QLabel *m_digest;
    QPushButton *m_copy;
    QPushButton *m_check;
    QLabel *m_answer;
};

} // namespace regards
