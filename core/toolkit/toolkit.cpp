// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/toolkit.h"

#include <QHash>

#include <algorithm>

namespace regards {

/// The data with flat lists and an index into each. Built once, never changed, so positions stay right.
struct Toolkit::Content
{
    ToolkitData data;
    QList<Standard> standards{};
    QList<Criterion> criteria{};
    QList<SubjectCode> subjects{};
    QHash<SubjectCode, qsizetype> positions{}; ///< into themes, standards or criteria, by the code's level
    QHash<QString, const Question *> questions{};
};

Toolkit::Toolkit(ToolkitData data)
{
    auto content = std::make_shared<Content>(Content{std::move(data)});
    const QList<Theme> &themes = content->data.themes;
    for (qsizetype i = 0; i < themes.size(); ++i) {
        content->positions.insert(themes.at(i).code, i);
        content->subjects.append(themes.at(i).code);
        for (const Standard &standard : themes.at(i).standards) {
            content->positions.insert(standard.code, content->standards.size());
            content->subjects.append(standard.code);
            content->standards.append(standard);
            for (const Criterion &criterion : standard.criteria) {
                content->positions.insert(criterion.code, content->criteria.size());
                content->subjects.append(criterion.code);
                content->criteria.append(criterion);
            }
        }
    }
    const QList<Guide> &guides = content->data.guides;
    for (const Guide &guide : guides) {
        for (const Question &question : guide.questions)
            content->questions.insert(question.id, &question);
    }
    m_content = std::move(content);
}

const QString &Toolkit::id() const noexcept
{
    return m_content->data.id;
}

const QString &Toolkit::edition() const noexcept
{
    return m_content->data.edition;
}

const QByteArray &Toolkit::digest() const noexcept
{
    return m_content->data.digest;
}

const LocalText &Toolkit::title() const noexcept
{
    return m_content->data.title;
}

const LocalText &Toolkit::notice() const noexcept
{
    return m_content->data.notice;
}

const QStringList &Toolkit::languages() const noexcept
{
    return m_content->data.languages;
}

const QList<Theme> &Toolkit::themes() const noexcept
{
    return m_content->data.themes;
}

const QList<Standard> &Toolkit::standards() const noexcept
{
    return m_content->standards;
}

const QList<Criterion> &Toolkit::criteria() const noexcept
{
    return m_content->criteria;
}

const QList<SubjectCode> &Toolkit::subjects() const noexcept
{
    return m_content->subjects;
}

const Criterion *Toolkit::criterion(CriterionCode code) const
{
    const auto found = m_content->positions.constFind(code);
    return found == m_content->positions.cend() ? nullptr : &m_content->criteria.at(*found);
}

const Standard *Toolkit::standard(SubjectCode code) const
{
    const auto found = m_content->positions.constFind(code);
    if (code.level() != SubjectCode::Level::Standard || found == m_content->positions.cend())
        return nullptr;
    return &m_content->standards.at(*found);
}

const Theme *Toolkit::theme(SubjectCode code) const
{
    const auto found = m_content->positions.constFind(code);
    if (code.level() != SubjectCode::Level::Theme || found == m_content->positions.cend())
        return nullptr;
    return &m_content->data.themes.at(*found);
}

const Theme *Toolkit::themeOf(SubjectCode code) const
{
    return contains(code) ? theme(code.theme()) : nullptr;
}

bool Toolkit::contains(SubjectCode code) const
{
    return m_content->positions.contains(code);
}

const LocalText *Toolkit::wording(SubjectCode code) const
{
    if (const auto criterionCode = CriterionCode::fromSubject(code)) {
        const Criterion *found = criterion(*criterionCode);
        return found ? &found->statement : nullptr;
    }
    if (const Standard *found = standard(code))
        return &found->title;
    const Theme *found = theme(code);
    return found ? &found->title : nullptr;
}

const RatingText &Toolkit::ratingText(Rating rating) const
{
    const QList<RatingText> &texts = m_content->data.ratings;
    return *std::find_if(texts.cbegin(), texts.cend(),
                         [rating](const RatingText &text) { return text.rating == rating; });
}

const QList<RatingText> &Toolkit::ratings() const noexcept
{
    return m_content->data.ratings;
}

const Guide &Toolkit::guide(InterviewCategory category) const
{
    const QList<Guide> &guides = m_content->data.guides;
    return *std::find_if(guides.cbegin(), guides.cend(),
                         [category](const Guide &guide) { return guide.category == category; });
}

const Question *Toolkit::question(const QString &id) const
{
    return m_content->questions.value(id, nullptr);
}

const ConsentText &Toolkit::consent(InterviewCategory category, bool group) const
{
    const QList<ConsentText> &texts = m_content->data.consent;
    return *std::find_if(texts.cbegin(), texts.cend(), [category, group](const ConsentText &text) {
        return text.category == category && text.group == group;
    });
}

} // namespace regards
