// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>

#include <optional>

namespace regards {

/**
 * How often two values were given to the same unit of analysis: what Krippendorff's alpha is computed from.
 *
 * K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania,
 * https://repository.upenn.edu/asc_papers/43, sections C and D. A unit u to which m_u coders gave a value holds
 * m_u (m_u - 1) ordered pairs of values, each of which counts 1 / (m_u - 1):
 *
 *   o_ck = sum over u of (number of c-k pairs in u) / (m_u - 1)
 *   n_c  = sum over k of o_ck,   n = sum over c of n_c
 *
 * A unit with fewer than two values says nothing about agreement and counts nowhere. What a coder left open is
 * missing: it isn't among the unit's values.
 */
class Coincidences
{
public:
    /// What a difference between two values weighs; the numbers of the values matter to the last two only.
    enum class Metric { Nominal, Ordinal, Interval, Ratio };

    /// One unit of analysis: the values it was given, one a coder, in any order.
    void add(const QList<int> &values);

    /// How many units hold two values or more.
    [[nodiscard]] qint64 units() const noexcept { return m_units; }
    /// How many pairs of values there are, each counted once: sum of m_u (m_u - 1) / 2.
    [[nodiscard]] qint64 pairs() const noexcept { return m_pairs; }
    /// How many of them are pairs of the same value.
    [[nodiscard]] qint64 alike() const noexcept { return m_alike; }
    /// Whether two values differ anywhere among those that count.
    [[nodiscard]] bool varies() const noexcept { return m_marginals.size() > 1; }

    /**
     * delta²_ck, how far two values lie apart:
     *
     *   nominal   1 where c and k differ, else 0
     *   ordinal   (n_c + ... + n_k - (n_c + n_k) / 2)², over all values from c to k
     *   interval  (c - k)²
     *   ratio     ((c - k) / (c + k))²
     */
    [[nodiscard]] double difference(int a, int b, Metric metric) const;
    /**
     * alpha = 1 - D_o / D_e = 1 - (n - 1) (sum of o_ck delta²_ck) / (sum of n_c n_k delta²_ck), over all c < k.
     *
     * 1: all agree; 0: no better than chance; below: worse than chance. nullopt where nothing varies, or no unit holds
     * two values.
     */
    [[nodiscard]] std::optional<double> alpha(Metric metric) const;

private:
    QMap<std::pair<int, int>, double> m_coincidences; ///< o_ck for c < k
    QMap<int, double> m_marginals; ///< n_c
    qint64 m_units = 0;
    qint64 m_pairs = 0;
    qint64 m_alike = 0;
};

} // namespace regards
