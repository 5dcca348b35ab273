// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"
#include "forms/notes/noterows.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace regards {

class Banner;
class NoteEditor;
class RecordList;

/// The observer's own notes, newest first, day by day: to read, mend, place, tag, share or delete.
class NotesPlace final : public Place
{
    Q_OBJECT

public:
    explicit NotesPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("notes"); }
    [[nodiscard]] QString title() const override { return tr("Notes"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// A note's id; setting it shows the note whatever the filter, and `untagged` those without a criterion.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    [[nodiscard]] NoteFilter filter() const;
    void setFilter(NoteFilter filter);
    void refresh();
    /// How many there are of each sort, in the box to choose from.
    void showCounts();
    void showEmpty();
    void showNote(const RecordId &note);
    void goToNextUntagged();
    void askToDelete();
    void deleteNote(const RecordId &note);
    void share();

    QTimer m_refresh;
    RecordId m_visit;
    RecordId m_visitUnit;
    RecordId m_keep; ///< stays in the list while it is worked on, although the filter leaves it out by now
    QList<ListedNote> m_notes;
    Banner *m_banner;
    QComboBox *m_filter;
    QPushButton *m_next;
    QLabel *m_empty;
    RecordList *m_list;
    NoteEditor *m_editor = nullptr;
    QScrollArea *m_page = nullptr;
};

} // namespace regards
