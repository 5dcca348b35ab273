// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/krippendorff.h"

#include <algorithm>

namespace regards {

void Coincidences::add(const QList<int> &values)
{
    const qsizetype count = values.size();
    if (count < 2)
        return;
    ++m_units;
    const double weight = 1.0 / double(count - 1);
    for (qsizetype i = 0; i < count; ++i) {
        m_marginals[values[i]] += 1; // its count - 1 pairs, each of that weight
        for (qsizetype j = i + 1; j < count; ++j) {
            ++m_pairs;
            if (values[i] == values[j])
                ++m_alike;
            else
                m_coincidences[std::minmax(values[i], values[j])] += weight;
        }
    }
}

double Coincidences::difference(int a, int b, Metric metric) const
{
    if (a == b)
        return 0;
    const double difference = double(a) - double(b);
    switch (metric) {
    case Metric::Nominal:
        return 1;
    case Metric::Interval:
        return difference * difference;
    case Metric::Ratio: {
        const double ratio = difference / (double(a) + double(b));
        return ratio * ratio;
    }
    case Metric::Ordinal:
        break;
    }
    const auto [least, most] = std::minmax(a, b);
    double between = -(m_marginals.value(least) + m_marginals.value(most)) / 2;
    for (auto it = m_marginals.lowerBound(least); it != m_marginals.end() && it.key() <= most; ++it)
        between += it.value();
    return between * between;
}

std::optional<double> Coincidences::alpha(Metric metric) const
{
    if (!varies())
        return std::nullopt;
    double all = 0;
    double observed = 0;
    double expected = 0;
    for (auto one = m_marginals.begin(); one != m_marginals.end(); ++one) {
        all += one.value();
        for (auto other = std::next(one); other != m_marginals.end(); ++other) {
            const double apart = difference(one.key(), other.key(), metric);
            observed += m_coincidences.value({one.key(), other.key()}) * apart;
            expected += one.value() * other.value() * apart;
        }
    }
    return 1 - (all - 1) * observed / expected;
}

} // namespace regards
