// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QTabWidget;

namespace regards {

class ColleaguesPage;
class ConflictsPage;
class HandOverList;
class ImportLog;
class TeamStates;
class Withdrawal;
class WorkLine;

/// Where hand-overs come in: the files, the conflicts they bring, what was imported, and who is still missing.
class GatherPlace final : public Place
{
    Q_OBJECT

public:
    explicit GatherPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("gather"); }
    [[nodiscard]] QString title() const override { return tr("Gather"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    /// Which of the pages: `files`, `conflicts.page`, `log`, `withdrawal`, `colleagues`.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    /// How much waits for the coordinator here: files that are not finished, and conflicts.
    void waitingChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectPages();
    void refresh();
    void count();

    WorkLine *m_line;
    QTabWidget *m_tabs;
    HandOverList *m_files;
    ConflictsPage *m_conflicts;
    ImportLog *m_log;
    Withdrawal *m_withdrawal;
    ColleaguesPage *m_colleagues;
    TeamStates *m_team;
    RecordId m_visit;
};

} // namespace regards
