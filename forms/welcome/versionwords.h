// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/versionlook.h"

namespace regards {

/// What a version says of itself, for somebody who must choose: when, which visit and units, whose, how much, and how
/// it differs from the present file.
class VersionWords
{
public:
    explicit VersionWords(QString language)
        : m_language(std::move(language))
    { }

    /// Several lines; the first says when it was made.
    [[nodiscard]] QString describe(const SeenVersion &seen, const std::optional<Contents> &present) const;
    /// "Visit, units — observer".
    [[nodiscard]] QString frame(const Contents &contents) const;
    /// "12 ratings, 3 notes, 2 interviews".
    [[nodiscard]] QString counts(const Contents &contents) const;

private:
    [[nodiscard]] QString difference(const Contents &version, const Contents &present) const;
    [[nodiscard]] QString more(const Contents &one, const Contents &other) const;

    QString m_language;
};

} // namespace regards
