// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mission.h"
#include "core/words/words.h"
#include "forms/common/place.h"

class QFrame;
class QLabel;
class QVBoxLayout;

namespace regards {

class MissionRow;
class UnitCard;

/**
 * What is an observer's to do: the visit's days, what is left by unit and theme, interviews, what waits to be sorted,
 * the last hand-over. Every row leads to where it is done; up and down go from row to row.
 *
 * It is read again when it is shown and when something changes while it is; rows are kept.
 */
class MissionPlace final : public Place
{
    Q_OBJECT

public:
    explicit MissionPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("mission"); }
    [[nodiscard]] QString title() const override { return tr("My mission"); }
    /// The unit that was chosen is the one whose themes are open.
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePage();
    QFrame *makeCard(QVBoxLayout *&column);
    QFrame *makeReminder();
    QFrame *makeBeginning();
    QFrame *makeVisitCard();
    QFrame *makeFacilityCard();
    MissionRow *makeRow(const char *name, const QString &title, QVBoxLayout *column, const QString &place);
    void refresh();
    /// The records behind the row that has the keyboard.
    void openSources();
    void showDays();
    void showHandOver();
    void showToSort();
    void showUnits();
    void openUnits();
    void showFacility();
    void toCriterion(const RecordId &visitUnit, CriterionCode code);

    Words m_words;
    OwnWork m_work;
    Mission m_mission;
    bool m_isStale = true;
    RecordId m_visitUnit;
    QLabel *m_whose = nullptr;
    QFrame *m_reminder = nullptr;
    QLabel *m_reminderText = nullptr;
    QFrame *m_beginning = nullptr;
    MissionRow *m_days = nullptr;
    MissionRow *m_handOver = nullptr;
    MissionRow *m_untagged = nullptr;
    MissionRow *m_awaited = nullptr;
    QVBoxLayout *m_unitColumn = nullptr;
    QList<UnitCard *> m_units;
    MissionRow *m_facilityInterviews = nullptr;
    MissionRow *m_facilityDocuments = nullptr;
    MissionRow *m_facilityNotes = nullptr;
    QLabel *m_outside = nullptr;
};

} // namespace regards
