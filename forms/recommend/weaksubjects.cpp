// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/weaksubjects.h"

#include <QHash>

namespace regards {

bool AdvisableSubject::isWeak() const
{
    return rating == Rating(Rating::Level::NotInitiated) || rating == Rating(Rating::Level::Initiated);
}

QList<AdvisableSubject> advisableSubjects(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report)
{
    const Query ofReport(QStringLiteral("report"), Value{report});
    QHash<QString, Rating> agreed;
    for (const Agreed &one : notebook.all<Agreed>(ofReport)) {
        if (one.rating)
            agreed.insert(one.subject, *one.rating);
    }
    QHash<SubjectCode, int> advised;
    for (const Recommendation &recommendation : notebook.all<Recommendation>(ofReport)) {
        for (const SubjectCode code : subjectsOf(notebook, recommendation.id))
            ++advised[code];
    }
    QList<AdvisableSubject> subjects;
    for (const SubjectCode code : toolkit.subjects()) {
        const auto rating = agreed.constFind(code.text());
        subjects.append({code, rating == agreed.cend() ? std::nullopt : std::optional(*rating), advised.value(code)});
    }
    return subjects;
}

QList<SubjectCode> subjectsOf(const Notebook &notebook, const RecordId &recommendation)
{
    QList<SubjectCode> codes;
    for (const RecommendationTag &tag :
         notebook.all<RecommendationTag>({QStringLiteral("recommendation"), Value{recommendation}})) {
        if (const auto code = SubjectCode::fromText(tag.subject))
            codes.append(*code);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

Result<void> setSubjects(Notebook &notebook, const RecordId &recommendation, const QList<SubjectCode> &subjects)
{
    return notebook.inTransaction([&]() -> Result<void> {
        for (const SubjectCode code : subjects) {
            RecommendationTag tag;
            tag.recommendation = recommendation;
            tag.subject = code.text();
            if (const auto written = notebook.put(tag); !written)
                return written.error();
        }
        for (const RecommendationTag &tag :
             notebook.all<RecommendationTag>({QStringLiteral("recommendation"), Value{recommendation}})) {
            const auto code = SubjectCode::fromText(tag.subject);
            if (code && subjects.contains(*code))
                continue;
            if (const auto deleted = notebook.setDeleted(tag.id, true); !deleted)
                return deleted.error();
        }
        return {};
    });
}

} // namespace regards
