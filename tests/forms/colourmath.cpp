// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/colourmath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace regards::test {

namespace {

using Triple = std::array<double, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const Triple rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// Machado, Oliveira, Fernandes: A physiologically-based model for simulation of color vision deficiency, IEEE TVCG
/// 15(6), 2009: the matrices for severity 1.0.
constexpr std::array<std::array<Triple, 3>, Sights.size()> Machado{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

Triple seen(const QColor &colour, Sight sight)
{
    const Triple rgb = linearRgb(colour);
    Triple made{};
    for (std::size_t row = 0; row < made.size(); ++row) {
        const Triple &by = Machado[std::size_t(sight)][row];
        made[row] = std::clamp(by[0] * rgb[0] + by[1] * rgb[1] + by[2] * rgb[2], 0.0, 1.0);
    }
    return made;
}

/// CIE L*a*b* under D65.
Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double cosOf(double angle)
{
    return std::cos(angle * std::numbers::pi / 180);
}

double hue(double a, double b)
{
    const double angle = degrees(std::atan2(b, a));
    return angle < 0 ? angle + 360 : angle;
}

double meanHue(double one, double other, bool isGrey)
{
    if (isGrey)
        return one + other;
    if (std::abs(one - other) <= 180)
        return (one + other) / 2;
    return (one + other + (one + other < 360 ? 360 : -360)) / 2;
}

/// Sharma, Wu, Dalal: The CIEDE2000 color-difference formula, Color Research and Application 30(1), 2005.
double ciede2000(const Triple &one, const Triple &other)
{
    const auto pow7 = [](double value) { return std::pow(value, 7); };
    const double twentyFive7 = pow7(25);
    const double meanChroma = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(pow7(meanChroma) / (pow7(meanChroma) + twentyFive7)));
    const double a1 = one[1] * (1 + g);
    const double a2 = other[1] * (1 + g);
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, other[2]);
    const double h1 = hue(a1, one[2]);
    const double h2 = hue(a2, other[2]);
    const bool isGrey = c1 * c2 == 0;
    double turn = isGrey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    const double dl = other[0] - one[0];
    const double dc = c2 - c1;
    const double dh = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * std::numbers::pi / 180);
    const double lightness = (one[0] + other[0]) / 2 - 50;
    const double c = (c1 + c2) / 2;
    const double h = meanHue(h1, h2, isGrey);
    const double t = 1 - 0.17 * cosOf(h - 30) + 0.24 * cosOf(2 * h) + 0.32 * cosOf(3 * h + 6) - 0.2 * cosOf(4 * h - 63);
    const double sl = 1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness);
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    const double bend = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double rt = -2 * std::sqrt(pow7(c) / (pow7(c) + twentyFive7)) * std::sin(2 * bend * std::numbers::pi / 180);
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + rt * (dc / sc) * (dh / sh));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double distance(const QColor &one, const QColor &other, Sight sight)
{
    return ciede2000(lab(seen(one, sight)), lab(seen(other, sight)));
}

} // namespace regards::test
