// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QTabWidget;

namespace regards {

class ConflictsPage;
class HandOverList;
class ImportLog;
class TeamStates;
class Withdrawal;

/// Where hand-overs come in: the files, the conflicts they bring, what was imported, and who is still missing.
class GatherPlace final : public Place
{
    Q_OBJECT

public:
    explicit GatherPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("gather"); }
    [[nodiscard]] QString title() const override { return tr("Gather"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    /// Which of the pages: `files`, `conflicts.page`, `log`, `withdrawal`.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    QTabWidget *m_tabs;
    HandOverList *m_files;
    ConflictsPage *m_conflicts;
    ImportLog *m_log;
    Withdrawal *m_withdrawal;
    TeamStates *m_team;
    RecordId m_visit;
};

} // namespace regards
