// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"
#include "forms/programme/problemlabels.h"
#include "forms/programme/visitplan.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace regards {

class Banner;
class ChoiceBox;
class CoverTable;
class InterviewPlanGrid;
class TeamRows;
class UnitRows;

/**
 * One visit in one pass, from the facility to who covers what, written in one transaction.
 *
 * What is not written yet lies as a draft in the file, so that locking, or a crash, loses at most a second of it.
 */
class VisitForm final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitForm(Desk &desk, QWidget *parent = nullptr);

    /// A new visit; the one that was begun and not finished, if there is one.
    void startNew();
    /// An existing one, to be changed.
    void startWith(const RecordId &visit);
    /// What was begun and not finished: the visit it is about; nullopt where there is nothing.
    [[nodiscard]] std::optional<RecordId> unfinished() const;
    /// Goes on with it.
    void resume();
    /// Keeps what is not written yet.
    void keepDraft();
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void written(const regards::RecordId &visit);
    void givenUp();

private:
    [[nodiscard]] QWidget *facilitySection();
    [[nodiscard]] QWidget *datesSection();
    [[nodiscard]] QLayout *buttonLine();
    void showPlan(VisitPlan plan, bool isNew);
    void showFacility();
    void chooseFacility();
    void edited();
    void write();
    void giveUp();

    Desk &m_desk;
    Words m_words;
    VisitPlan m_plan;
    ProblemLabels m_problems;
    QTimer m_draftTimer;
    bool m_isNew = true;
    bool m_isDirty = false;
    bool m_isShowing = false;

    QLabel *m_heading;
    Banner *m_banner;
    QComboBox *m_facility = nullptr;
    QLineEdit *m_facilityName = nullptr;
    QLineEdit *m_town = nullptr;
    QLineEdit *m_region = nullptr;
    QLineEdit *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    QDateEdit *m_firstDay = nullptr;
    QDateEdit *m_lastDay = nullptr;
    ChoiceBox *m_purpose = nullptr;
    UnitRows *m_units = nullptr;
    TeamRows *m_team = nullptr;
    CoverTable *m_cover = nullptr;
    InterviewPlanGrid *m_interviews = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace regards
