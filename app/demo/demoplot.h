// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demovisit.h"
#include "core/toolkit/toolkit.h"

#include <variant>

/**
 * Who sees, hears, reads and thinks what during one visit: a plan of values, before anybody has written a word.
 *
 * Units and observers are named by their place in the DemoVisit; unit −1 is the whole facility.
 */
namespace regards::demo {

/// One observer's judgement of one criterion.
struct Opinion
{
    QString criterion;
    Rating rating = Rating::Level::NotAssessed;
    QString comment;
    bool seen = false;
    bool read = false;
};

/// Several criteria of one unit, rated one after the other.
struct RoundScene
{
    int unit = 0;
    QList<Opinion> opinions;
};

/// An opinion that changed on a later day.
struct SecondThought
{
    int unit = 0;
    QString criterion;
    Rating rating = Rating::Level::NotAssessed;
};

struct NoteScene
{
    int unit = -1;
    NoteContent note;
};

struct DocumentScene
{
    int unit = -1;
    DocumentContent document;
};

struct InterviewScene
{
    int unit = 0;
    int second = -1; ///< the observer who sits by, or none
    int minutes = 0;
    InterviewContent content;
    QList<std::pair<QString, AnswerContent>> answers; ///< by question
    QList<std::pair<QString, Rating>> ratings; ///< by criterion
};

struct AlertScene
{
    QString toldTo;
    QString action;
};

using Scene = std::variant<RoundScene, SecondThought, NoteScene, DocumentScene, InterviewScene, AlertScene>;

/// What one observer does, day by day.
struct Part
{
    QList<QList<Scene>> days;
};

/// By observer.
using Plot = QList<Part>;

[[nodiscard]] Plot plotOf(const DemoVisit &visit, const Content &content, const Toolkit &toolkit,
                          const DemoOptions &options);

/// Adds everybody's ratings and comments.
void addOpinions(Plot &plot, const DemoVisit &visit, const Content &content, const Toolkit &toolkit, quint64 seed);
/// Adds `count` interviews, shared out over units and observers.
void addInterviews(Plot &plot, const DemoVisit &visit, const Content &content, const Toolkit &toolkit, int count,
                   quint64 seed);

} // namespace regards::demo
