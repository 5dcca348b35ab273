// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/criterion.h"
#include "core/toolkit/guide.h"

#include <QByteArray>

#include <memory>

namespace regards {

/// What a toolkit file says, as ToolkitLoader has checked it.
struct ToolkitData
{
    QString id;
    QString edition;
    QByteArray digest; ///< SHA-256 of the file's bytes: 32 bytes
    LocalText title;
    LocalText notice;
    QStringList languages; ///< at least one
    QList<RatingText> ratings; ///< all six, in the order of Rating::all()
    QList<Theme> themes; ///< in the order of their codes
    QList<Guide> guides; ///< one for each category
    QList<ConsentText> consent; ///< one for each category alone and one for a group
};

/**
 * What is assessed and how it is asked: themes, standards, criteria, ratings, interview guides and consent texts.
 *
 * Immutable, and cheap to copy: copies share one content, so that pointers and references taken from one copy live
 * as long as any of them. Made by ToolkitLoader.
 */
class Toolkit
{
public:
    /// `data` must be complete, as ToolkitLoader makes it.
    explicit Toolkit(ToolkitData data);

    /// Names the framework and its wording ("qualityrights-2012"); a visit keeps it together with digest().
    [[nodiscard]] const QString &id() const noexcept;
    [[nodiscard]] const QString &edition() const noexcept;
    /// SHA-256 of the file's bytes: 32 bytes. Two toolkits with the same digest are the same.
    [[nodiscard]] const QByteArray &digest() const noexcept;
    [[nodiscard]] const LocalText &title() const noexcept;
    /// Whose wording it is, to be shown with it.
    [[nodiscard]] const LocalText &notice() const noexcept;
    [[nodiscard]] const QStringList &languages() const noexcept;

    [[nodiscard]] const QList<Theme> &themes() const noexcept;
    /// Every standard of every theme, in order.
    [[nodiscard]] const QList<Standard> &standards() const noexcept;
    /// Every criterion of every standard, in order.
    [[nodiscard]] const QList<Criterion> &criteria() const noexcept;
    /// Every theme, standard and criterion, each followed by its parts.
    [[nodiscard]] const QList<SubjectCode> &subjects() const noexcept;

    /// nullptr when this toolkit has none of that code; found in constant time, as are the others.
    [[nodiscard]] const Criterion *criterion(CriterionCode code) const;
    [[nodiscard]] const Standard *standard(SubjectCode code) const;
    [[nodiscard]] const Theme *theme(SubjectCode code) const;
    /// The standard that the criterion belongs to.
    [[nodiscard]] const Standard *standardOf(CriterionCode code) const { return standard(code.standard()); }
    /// The theme that the criterion or standard belongs to, or the theme itself.
    [[nodiscard]] const Theme *themeOf(SubjectCode code) const;
    [[nodiscard]] bool contains(SubjectCode code) const;
    /// A criterion's statement, a standard's or theme's title; nullptr when the code is unknown.
    [[nodiscard]] const LocalText *wording(SubjectCode code) const;

    [[nodiscard]] const RatingText &ratingText(Rating rating) const;
    [[nodiscard]] const QList<RatingText> &ratings() const noexcept;

    [[nodiscard]] const Guide &guide(InterviewCategory category) const;
    /// A question of any guide by its id; nullptr when there is none.
    [[nodiscard]] const Question *question(const QString &id) const;
    [[nodiscard]] const ConsentText &consent(InterviewCategory category, bool group) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace regards
