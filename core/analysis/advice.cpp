// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/advice.h"

#include <QHash>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QHash<SubjectCode, Rating> agreedRatings(const Notebook &notebook, const RecordId &report)
{
    QHash<SubjectCode, Rating> ratings;
    for (const Agreed &one : notebook.all<Agreed>({u"report"_s, Value{report}})) {
        const auto code = SubjectCode::fromText(one.subject);
        if (code && one.rating)
            ratings.insert(*code, *one.rating);
    }
    return ratings;
}

bool isWeakRating(const std::optional<Rating> &rating)
{
    return rating == Rating(Rating::Level::NotInitiated) || rating == Rating(Rating::Level::Initiated);
}

/// High before medium before low before none.
int rankOf(QStringView priority)
{
    return priority == u"high" ? 0 : priority == u"medium" ? 1 : priority == u"low" ? 2 : 3;
}

/// What the recommendations to be made start from.
struct Ground
{
    QHash<SubjectCode, Rating> ratings;
    QString language;
    qint64 position = 0; ///< of the last one there is
};

std::optional<Rating> ratingOf(const Ground &ground, SubjectCode code)
{
    const auto found = ground.ratings.constFind(code);
    return found == ground.ratings.cend() ? std::nullopt : std::optional(*found);
}

QList<SubjectCode> subjectsFor(const NewAdvice &advice, const Toolkit &toolkit, const Ground &ground)
{
    QList<SubjectCode> subjects = advice.chosen;
    if (advice.draft) {
        for (const SubjectCode code : advice.draft->subjects) {
            if (toolkit.contains(code) && !subjects.contains(code) && isWeakRating(ratingOf(ground, code)))
                subjects.append(code);
        }
    }
    std::sort(subjects.begin(), subjects.end());
    return subjects;
}

QString priorityFor(const QList<SubjectCode> &subjects, const Ground &ground)
{
    QString best;
    for (const SubjectCode code : subjects) {
        const QString priority = suggestedPriority(ratingOf(ground, code));
        if (rankOf(priority) < rankOf(best))
            best = priority;
    }
    return best;
}

Recommendation recommendationFrom(const NewAdvice &advice, const QList<SubjectCode> &subjects, const Ground &ground)
{
    Recommendation made;
    made.priority = priorityFor(subjects, ground);
    if (advice.draft) {
        made.text = advice.draft->text.in(ground.language);
        made.responsible = advice.draft->who.in(ground.language);
        made.indicator = advice.draft->sign.in(ground.language);
        made.horizon = advice.draft->horizon;
        made.template_ = advice.draft->id;
    }
    return made;
}

} // namespace

bool AdvisableSubject::isWeak() const
{
    return isWeakRating(rating);
}

QList<AdvisableSubject> advisableSubjects(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report)
{
    const QHash<SubjectCode, Rating> agreed = agreedRatings(notebook, report);
    QHash<SubjectCode, int> advised;
    QHash<SubjectCode, int> above;
    for (const ListedRecommendation &one : recommendationsOf(notebook, report)) {
        for (const SubjectCode code : one.subjects)
            ++advised[code];
        for (const SubjectCode code : toolkit.subjects()) {
            const bool isPart = std::any_of(one.subjects.cbegin(), one.subjects.cend(),
                                            [code](SubjectCode whole) { return code.isWithin(whole); });
            if (isPart && !one.subjects.contains(code))
                ++above[code];
        }
    }
    QList<AdvisableSubject> subjects;
    for (const SubjectCode code : toolkit.subjects()) {
        const auto rating = agreed.constFind(code);
        subjects.append({code, rating == agreed.cend() ? std::nullopt : std::optional(*rating), advised.value(code),
                         above.value(code)});
    }
    return subjects;
}

QString suggestedPriority(const std::optional<Rating> &rating)
{
    if (!rating)
        return {};
    switch (rating->level()) {
    case Rating::Level::NotInitiated:
        return u"high"_s;
    case Rating::Level::Initiated:
        return u"medium"_s;
    case Rating::Level::Partial:
        return u"low"_s;
    case Rating::Level::Full:
    case Rating::Level::NotApplicable:
    case Rating::Level::NotAssessed:
        break;
    }
    return {};
}

QDate suggestedDue(QStringView horizon, QDate today)
{
    const int months = horizon == u"now" ? 1 : horizon == u"12_months" ? 12 : horizon == u"later" ? 24 : 3;
    return today.addMonths(months);
}

QList<SubjectCode> subjectsOf(const Notebook &notebook, const RecordId &recommendation)
{
    QList<SubjectCode> codes;
    for (const RecommendationTag &tag : notebook.all<RecommendationTag>({u"recommendation"_s, Value{recommendation}})) {
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
             notebook.all<RecommendationTag>({u"recommendation"_s, Value{recommendation}})) {
            const auto code = SubjectCode::fromText(tag.subject);
            if (code && subjects.contains(*code))
                continue;
            if (const auto deleted = notebook.setDeleted(tag.id, true); !deleted)
                return deleted.error();
        }
        return {};
    });
}

QList<ListedRecommendation> recommendationsOf(const Notebook &notebook, const RecordId &report)
{
    QList<ListedRecommendation> listed;
    const Query ofReport(u"report"_s, Value{report});
    for (const Recommendation &one : notebook.all<Recommendation>(ofReport.orderedBy(u"position"_s)))
        listed.append({one, subjectsOf(notebook, one.id)});
    std::stable_sort(listed.begin(), listed.end(), [](const ListedRecommendation &a, const ListedRecommendation &b) {
        return rankOf(a.record.priority) < rankOf(b.record.priority);
    });
    return listed;
}

Result<void> arrangeRecommendations(Notebook &notebook, const QList<AdvicePlace> &places)
{
    QList<Record> records;
    for (const AdvicePlace &place : places) {
        Record record;
        record.type = Recommendation::typeName();
        record.id = place.recommendation;
        record.fields.insert(u"position"_s, Value{qint64(records.size() + 1)});
        record.fields.insert(u"priority"_s, place.priority.isEmpty() ? Value{} : Value{place.priority});
        records.append(record);
    }
    const auto written = notebook.putAll(records);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<QList<RecordId>> addRecommendations(Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                           const QList<NewAdvice> &advice, const QString &language)
{
    Ground ground{agreedRatings(notebook, report), language};
    for (const Recommendation &one : notebook.all<Recommendation>({u"report"_s, Value{report}}))
        ground.position = std::max(ground.position, one.position.value_or(0));
    QList<RecordId> ids;
    const auto written = notebook.inTransaction([&]() -> Result<void> {
        for (const NewAdvice &one : advice) {
            const QList<SubjectCode> subjects = subjectsFor(one, toolkit, ground);
            Recommendation made = recommendationFrom(one, subjects, ground);
            made.report = report;
            made.position = ++ground.position;
            const auto put = notebook.put(made);
            if (!put)
                return put.error();
            if (const auto tagged = setSubjects(notebook, *put, subjects); !tagged)
                return tagged;
            ids.append(*put);
        }
        return {};
    });
    if (!written)
        return written.error();
    return ids;
}

} // namespace regards
