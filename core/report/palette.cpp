// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/palette.h"

#include <algorithm>
#include <iterator>

namespace regards::report {

namespace {
// In the order of RatingMark.
constexpr const char16_t *Tokens[]{u"full",           u"partial",      u"initiated", u"not_initiated",
                                   u"not_applicable", u"not_assessed", u"none"};
static_assert(std::size(Tokens) == RatingMarks.size());
} // namespace

std::optional<RatingMark> markFromToken(QStringView token)
{
    const auto found = std::find_if(RatingMarks.begin(), RatingMarks.end(),
                                    [token](RatingMark mark) { return token == QStringView(Tokens[quint8(mark)]); });
    return found == RatingMarks.end() ? std::nullopt : std::optional(*found);
}

QString markToken(RatingMark mark)
{
    return QStringView(Tokens[quint8(mark)]).toString();
}

} // namespace regards::report
