// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focusmemory.h"
#include "forms/common/place.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace regards {

class BackgroundJob;
class Banner;
class EveningReminder;
class BlankCode;
class HeaderBar;

/// Where somebody stood, so that the same view comes back after a lock or a change of language.
struct WorkspaceState
{
    QString place;
    RecordId visit;
    RecordId visitUnit;
    bool hasUnit = false; ///< whether the two above were chosen at all
    QMap<QString, QString> states; ///< by place
    FocusMemory focus; ///< within the place
};

/**
 * The window while a file is open: header, rail, and the places that its role has.
 *
 * A place is made when it is first shown. Keys: Alt+1… a place, Ctrl+PgDown and Ctrl+PgUp the next and the one
 * before, Ctrl+1… a unit, Ctrl+0 the whole facility, Ctrl+N a quick note, Ctrl+K find, Ctrl+H the history
 * of what has the keyboard, Ctrl+Z undo, Ctrl+Y or Ctrl+Shift+Z redo, Ctrl+L lock.
 */
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(const Desk &desk, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] WorkspaceState state() const;
    void restore(const WorkspaceState &state);
    /// Texts being typed become changes, in every place.
    void commit();
    [[nodiscard]] Place *currentPlace() const;
    void showPlace(const QString &name);
    /// Something to know, above whatever place is shown.
    void say(const QString &text);
    /// Where the code that brings a blanked screen back is kept; it outlives the workspace.
    void setBlankCode(BlankCode *code) { m_blankCode = code; }
    /// Whether somebody is being listened to: an interview is open that has not ended.
    [[nodiscard]] bool isListening() const;
    /// Whether the team has the meeting view before it.
    [[nodiscard]] bool isMeeting() const;

Q_SIGNALS:
    void lockWanted();
    void wipeWanted();
    void settingsWanted();
    void guideWanted();
    /// The meeting view was opened or left.
    void meetingChanged();

private:
    struct Entry
    {
        QString name;
        QString title;
        std::function<Place *(Desk &)> make;
        Place *place = nullptr;
        QWidget *page = nullptr; ///< the place, or what it scrolls in
    };

    void addEntries();
    void addShortcuts();
    /// As wide as its words; without icons where the text is large, to leave room to the place.
    void fitRail();
    /// A number beside a place's name, for what waits there; 0: none.
    void showWaiting(int row, int count);
    void shortcut(const QList<QKeySequence> &keys, const std::function<void()> &act);
    void showRow(int row);
    void moveBy(int rows);
    Place *placeAt(int row);
    /// What stands in the stack for a place: itself, or an area that it scrolls in where the text is large.
    QWidget *pageOf(Place *place);
    void placeChanged();
    void notebookChanged(const QSet<RecordId> &records);
    void goTo(const QString &place, const QString &state, const RecordId &visitUnit);
    void showQuickNote();
    void showFind();
    /// Takes back what was written last, or writes it again, and says what it was.
    void undo(bool isRedo);
    void noteSaved();
    void checkToolkit();
    /// Beside the work: a verified backup, if one is due. A failure is said at once.
    void backUpIfDue();

    Desk m_desk;
    QMap<QString, QString> m_states;
    QList<Entry> m_entries;
    HeaderBar *m_header;
    QListWidget *m_rail;
    Banner *m_banner;
    EveningReminder *m_reminder;
    QStackedWidget *m_stack;
    QPointer<QWidget> m_quickNote;
    BlankCode *m_blankCode = nullptr;
    BackgroundJob *m_backup;
};

} // namespace regards
