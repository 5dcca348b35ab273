// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/world.h"

#include <QList>

#include <initializer_list>
#include <utility>

namespace regards::demo {

/// Mixes a seed with numbers that tell one use of it from another: other numbers, an unrelated seed.
[[nodiscard]] inline quint64 seedOf(quint64 seed, std::initializer_list<quint64> uses)
{
    constexpr quint64 Odd = 0x9e3779b97f4a7c15;
    quint64 mixed = seed + Odd;
    for (const quint64 use : uses) {
        mixed = (mixed ^ (use + Odd + (mixed << 6) + (mixed >> 2))) * 0xbf58476d1ce4e5b9;
        mixed ^= mixed >> 31;
    }
    return mixed;
}

/// What the demo leaves to chance: the same seed and the same calls, the same answers.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_world(seed, 0)
    { }

    /// From `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most) { return least + int(m_world.below(quint32(most - least + 1))); }
    [[nodiscard]] bool happens(int percent) { return int(m_world.below(100)) < percent; }
    /// One of a list that is not empty.
    template <typename T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list.at(qsizetype(m_world.below(quint32(list.size()))));
    }
    template <typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[qsizetype(m_world.below(quint32(i + 1)))]);
    }

private:
    SeededWorld m_world;
};

} // namespace regards::demo
