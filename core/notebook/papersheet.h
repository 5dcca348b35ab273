// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QSet>

#include <optional>

/// What was written on paper and is typed in later: which sheet, whose, of which day, and what may be written.
namespace regards {

/// One of the blank forms' sheets, as its code names it.
struct PaperSheet
{
    enum class Kind : quint8 { Criteria, Notes, Interview };

    Kind kind = Kind::Criteria;
    SubjectCode standard{}; ///< of a sheet of criteria
    InterviewCategory category = InterviewCategory::ServiceUser; ///< of an interview's sheets

    friend bool operator==(const PaperSheet &, const PaperSheet &) = default;
};

/// Reads a code as somebody types it from a sheet: "C1.2", "c 1.2" or "1.2"; "N3" or "n"; "S1", "P", "F2". nullopt for
/// anything else, and for a standard that the toolkit has not.
[[nodiscard]] std::optional<PaperSheet> paperSheetFromCode(const Toolkit &toolkit, QStringView typed);

/// Where and when a sheet was filled in, and by whom. No unit: the whole facility.
struct SheetOrigin
{
    RecordId visit;
    RecordId visitUnit;
    RecordId observer;
    QDate day;

    friend bool operator==(const SheetOrigin &, const SheetOrigin &) = default;
};

/// From which day to which a sheet of this visit can be: not before it was prepared, never in the future. Where nothing
/// is known of its preparation, from the first day of the visit. `first` is invalid where nothing is known at all.
struct PaperDays
{
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(QDate day) const
    {
        return day.isValid() && day <= last && (!first.isValid() || day >= first);
    }
    friend bool operator==(const PaperDays &, const PaperDays &) = default;
};
[[nodiscard]] PaperDays paperDays(const Notebook &notebook, const RecordId &visit);

/// Whose sheets can be typed in here: the owner of the notebook, then the others of the team by name.
[[nodiscard]] QList<Observer> paperObservers(const Notebook &notebook, const RecordId &visit);

/// Reads a time as it stands on paper or is typed in a hurry: "9:15", "9.15", "9h15", "0915", "915", "9 h". Noon where
/// none was noted; nullopt for anything else.
[[nodiscard]] std::optional<QTime> timeOnPaper(QStringView typed);
/// The moment of something that was written down at that time of that day.
[[nodiscard]] QDateTime momentOnPaper(const SheetOrigin &place, QTime time);

/// What a rating on paper means for the one that is here.
enum class PaperRating : quint8 {
    Take, ///< nothing is here, or what is here was typed from this very sheet a moment ago
    Same,
    Ask, ///< another one is here: the two are shown, and somebody chooses
};
[[nodiscard]] PaperRating meet(const std::optional<Rating> &here, const std::optional<Rating> &paper,
                               bool wasTypedJustNow);

/// The assessment of that criterion as its key alone, to be put with the author of the place.
[[nodiscard]] Record bareAssessment(const SheetOrigin &place, CriterionCode criterion);
[[nodiscard]] RecordId assessmentId(const SheetOrigin &place, CriterionCode criterion);
/// Writes a rating as it stands on paper, with the sheet's day where that is not today.
Result<void> putPaperRating(Notebook &notebook, const SheetOrigin &place, CriterionCode criterion,
                            const std::optional<Rating> &rating);
/// `field`: `seen` or `read`.
Result<void> putPaperMark(Notebook &notebook, const SheetOrigin &place, CriterionCode criterion, const QString &field,
                          bool isOn);

/// How many criteria of a standard are rated in that unit by that observer.
[[nodiscard]] int ratedOnSheet(const Notebook &notebook, const SheetOrigin &place, const Standard &standard);
/// The sheets of criteria of that unit and observer that somebody said are typed in, by their standards' codes. A fact
/// of this file, which never travels.
[[nodiscard]] QSet<QString> finishedSheets(const Notebook &notebook, const SheetOrigin &place);
Result<void> finishSheet(Notebook &notebook, const SheetOrigin &place, SubjectCode standard);

} // namespace regards
