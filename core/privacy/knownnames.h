// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/reading.h"

#include <QHash>
#include <QStringList>

namespace regards {

/// Names to look for in a text: whole words, accents and case ignored.
class NameIndex final
{
public:
    enum class Parts {
        WholeOnly, ///< only as they were given
        Each, ///< also each part alone, as long as it could not be an ordinary word where it stands
    };

    NameIndex(const QStringList &names, Parts parts);

    /// The index after the longest name that begins with the token at `index`; `index` itself where none does.
    [[nodiscard]] int match(const Reading &reading, int index) const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_names.isEmpty(); }

private:
    struct Name
    {
        QStringList words; ///< folded tokens
        bool isPart = false;
    };

    void add(const QStringList &words, bool isPart);

    QHash<QString, QList<Name>> m_names; ///< by their first word, longest first
};

} // namespace regards
