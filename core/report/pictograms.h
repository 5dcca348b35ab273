// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QRgb>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

class QPainter;

namespace regards {
class Words;
}

/// Small drawings that stand beside easy words, never in their place. Drawn for Regards, in black on white.
namespace regards::report {

enum class Pictogram : quint8 {
    Person,
    Group,
    Talk,
    Listen,
    Look,
    House,
    Centre,
    Town,
    Outing,
    Bed,
    Meal,
    Shower,
    Door,
    Key,
    Lock,
    Phone,
    Letter,
    Calendar,
    Clock,
    Document,
    Plan,
    Sign,
    Care,
    Pill,
    Heart,
    Shield,
    Stop,
    Scales,
    Choice,
    Question,
    GoingWell,
    Improve,
    Work,
    School,
    Vote,
    Help,
    Complaint,
};

/// All of them, in the order in which one chooses.
inline constexpr std::array Pictograms{
    Pictogram::Person,    Pictogram::Group,    Pictogram::Talk,     Pictogram::Listen, Pictogram::Look,
    Pictogram::House,     Pictogram::Centre,   Pictogram::Town,     Pictogram::Outing, Pictogram::Bed,
    Pictogram::Meal,      Pictogram::Shower,   Pictogram::Door,     Pictogram::Key,    Pictogram::Lock,
    Pictogram::Phone,     Pictogram::Letter,   Pictogram::Calendar, Pictogram::Clock,  Pictogram::Document,
    Pictogram::Plan,      Pictogram::Sign,     Pictogram::Care,     Pictogram::Pill,   Pictogram::Heart,
    Pictogram::Shield,    Pictogram::Stop,     Pictogram::Scales,   Pictogram::Choice, Pictogram::Question,
    Pictogram::GoingWell, Pictogram::Improve,  Pictogram::Work,     Pictogram::School, Pictogram::Vote,
    Pictogram::Help,      Pictogram::Complaint};

/// The name kept in written sheets ("going_well"); frozen.
[[nodiscard]] QString token(Pictogram pictogram);
/// Reads what token() wrote; any other text is nullopt.
[[nodiscard]] std::optional<Pictogram> pictogramFromToken(QStringView token);
/// What it shows, in one to three words: for choosing it, and for whoever does not see it.
[[nodiscard]] QString pictogramWord(Pictogram pictogram, const Words &words);

/// One stroke of a drawing.
struct PictogramShape
{
    /// Fill and Stroke are in ink; FillPaper and StrokePaper take ink away again.
    enum class Paint : quint8 { Fill, Stroke, FillPaper, StrokePaper };

    Paint paint = Paint::Fill;
    double width = 0; ///< of a stroke's line; its ends and corners are round
    QPainterPath path{};
};

/// The side of the square in which shapesOf() draws; its corner is 0, 0.
inline constexpr double PictogramSide = 100;
/// What the drawing is made of, from the back to the front.
[[nodiscard]] const QList<PictogramShape> &shapesOf(Pictogram pictogram);
/// The same outline as the data of an SVG path, with at most two decimals.
[[nodiscard]] QString svgPathData(const QPainterPath &path);

/// Draws it within a square.
void paintPictogram(QPainter &painter, Pictogram pictogram, const QRectF &square, QRgb ink, QRgb paper);

} // namespace regards::report
