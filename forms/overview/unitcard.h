// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mission.h"
#include "core/analysis/sources.h"
#include "core/words/words.h"
#include "forms/overview/missionpicture.h"

#include <QFrame>

class QVBoxLayout;

namespace regards {

class Disclosure;
class MissionRow;

/// How far a unit is: all of the observer's themes in one row, then, when opened, a row a theme and a row a category of
/// interviews.
class UnitCard final : public QFrame
{
    Q_OBJECT

public:
    UnitCard(const Toolkit &toolkit, const Words &words, QWidget *parent = nullptr);

    /// Rows are made only where others were shown before.
    void show(const UnitMission &unit);
    void setOpen(bool open);
    [[nodiscard]] const RecordId &visitUnit() const noexcept { return m_unit.visitUnit; }
    /// What a row counts, of one observer's work in a visit; nullopt: it is no row of this card, or one over some
    /// themes only.
    [[nodiscard]] std::optional<Figure> figureOf(const QWidget *row, const RecordId &visit,
                                                 const RecordId &observer) const;

Q_SIGNALS:
    void criterionWanted(const regards::RecordId &visitUnit, const regards::CriterionCode &code);
    void interviewsWanted(const regards::RecordId &visitUnit);

private:
    MissionRow *rowAt(QList<MissionRow *> &rows, qsizetype number);
    void showThemes();
    void showInterviews();

    Toolkit m_toolkit;
    const Words &m_words;
    UnitMission m_unit;
    MissionRow *m_all;
    Disclosure *m_details;
    QVBoxLayout *m_themeColumn;
    QVBoxLayout *m_interviewColumn;
    QList<MissionRow *> m_themes;
    QList<MissionRow *> m_interviews;
};

/// How far criteria are, in words: "8 of 24 rated, 3 with evidence only, 13 untouched".
[[nodiscard]] QString coverageWords(const Coverage &coverage);
[[nodiscard]] MissionPicture::Content coveragePicture(const Coverage &coverage);
/// How far the interviews of one category are, in words.
[[nodiscard]] QString interviewWords(const CategoryMission &category);
[[nodiscard]] MissionPicture::Content interviewPicture(const CategoryMission &category);

} // namespace regards
