// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace regards::report {

/**
 * How a rating is shown, on paper and on screen: every rating has a colour and a shape beside its word.
 *
 * Full to NotInitiated are the four levels, strongest first; the three others stand apart from them and never enter
 * a distribution. Unrated is what nobody has rated.
 */
enum class RatingMark : quint8 { Full, Partial, Initiated, NotInitiated, NotApplicable, NotAssessed, Unrated };

inline constexpr std::array RatingMarks{RatingMark::Full,         RatingMark::Partial,       RatingMark::Initiated,
                                        RatingMark::NotInitiated, RatingMark::NotApplicable, RatingMark::NotAssessed,
                                        RatingMark::Unrated};
/// The marks that are levels: the first of RatingMarks.
inline constexpr std::array LevelMarks{RatingMark::Full, RatingMark::Partial, RatingMark::Initiated,
                                       RatingMark::NotInitiated};

/// The mark of a rating token ("full", "not_initiated", …; "none" is Unrated); any other text is nullopt.
[[nodiscard]] std::optional<RatingMark> markFromToken(QStringView token);
/// The token markFromToken() reads.
[[nodiscard]] QString markToken(RatingMark mark);

/// The shape of a mark: a disc fuller with each level, and three that can't be taken for one.
enum class MarkShape : quint8 { Disc, HalfDisc, QuarterDisc, Ring, Dash, Question, DottedRing };

/**
 * The colours of one mark.
 *
 * Blue to orange, so that readers who confuse red and green keep the order; the four fills also differ in lightness
 * by at least 14 of 100, so that they stay apart in black and white.
 */
struct MarkStyle
{
    MarkShape shape;
    QRgb fill; ///< of bars, buttons, and shaded cells
    QRgb strong; ///< of outlines and shapes on white: at least 4.5 : 1 against it
    QRgb text; ///< of text on the fill: at least 4.5 : 1 against it
    bool hatched; ///< bars carry diagonal lines, for paper without colour

    friend bool operator==(const MarkStyle &, const MarkStyle &) = default;
};

[[nodiscard]] constexpr MarkStyle markStyle(RatingMark mark) noexcept
{
    switch (mark) {
    case RatingMark::Full:
        return {MarkShape::Disc, 0xff174a7c, 0xff174a7c, 0xffffffff, false};
    case RatingMark::Partial:
        return {MarkShape::HalfDisc, 0xff8db9e0, 0xff2a6fb0, 0xff10243a, false};
    case RatingMark::Initiated:
        return {MarkShape::QuarterDisc, 0xfffbdcaf, 0xff9a5700, 0xff3a2300, true};
    case RatingMark::NotInitiated:
        return {MarkShape::Ring, 0xffb9500f, 0xffa8450a, 0xffffffff, false};
    case RatingMark::NotApplicable:
        return {MarkShape::Dash, 0xffe6e8eb, 0xff5b6470, 0xff2c333b, false};
    case RatingMark::NotAssessed:
        return {MarkShape::Question, 0xffeef0f2, 0xff5b6470, 0xff2c333b, false};
    case RatingMark::Unrated:
        break;
    }
    return {MarkShape::DottedRing, 0xffffffff, 0xff6b7480, 0xff2c333b, false};
}

/// The few other colours of the house's documents.
namespace colour {
inline constexpr QRgb Ink = 0xff1d242c; ///< running text
inline constexpr QRgb Muted = 0xff5b6470; ///< what stands beside it: captions, headers, footers
inline constexpr QRgb Accent = 0xff174a7c; ///< headings, the cover's rule
inline constexpr QRgb Rule = 0xffc9cfd6; ///< thin lines
inline constexpr QRgb Shade = 0xfff3f5f8; ///< shaded rows
inline constexpr QRgb Band = 0xffe3eaf2; ///< group and header rows
inline constexpr QRgb Paper = 0xffffffff;
} // namespace colour

} // namespace regards::report
