// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/papersheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// A JSON object: unit and observer, then a list of standards.
const QString FinishedFact = u"paper.finished"_s;

QDate today(const Notebook &notebook)
{
    return QDateTime::fromMSecsSinceEpoch(notebook.world().now()).date();
}

QString finishedKey(const SheetOrigin &place)
{
    return place.visitUnit.text() + u'/' + place.observer.text();
}

QJsonObject finishedFact(const Notebook &notebook)
{
    return QJsonDocument::fromJson(notebook.fact(FinishedFact)).object();
}

Result<void> written(const Result<RecordId> &put)
{
    if (!put)
        return put.error();
    return {};
}

} // namespace

std::optional<PaperSheet> paperSheetFromCode(const Toolkit &toolkit, QStringView typed)
{
    QString code;
    for (const QChar c : typed) {
        if (!c.isSpace())
            code += c.toUpper();
    }
    if (code.isEmpty())
        return std::nullopt;
    const QChar letter = code.front();
    const QString rest = letter.isLetter() ? code.mid(1) : code;
    if (letter == u'C' || letter.isDigit()) {
        const auto standard = SubjectCode::fromText(rest);
        if (!standard || !toolkit.standard(*standard))
            return std::nullopt;
        return PaperSheet{PaperSheet::Kind::Criteria, *standard};
    }
    if (!std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    switch (letter.unicode()) {
    case u'N':
        return PaperSheet{PaperSheet::Kind::Notes};
    case u'S':
        return PaperSheet{PaperSheet::Kind::Interview, {}, InterviewCategory::ServiceUser};
    case u'P':
        return PaperSheet{PaperSheet::Kind::Interview, {}, InterviewCategory::Professional};
    case u'F':
        return PaperSheet{PaperSheet::Kind::Interview, {}, InterviewCategory::Carer};
    default:
        return std::nullopt;
    }
}

PaperDays paperDays(const Notebook &notebook, const RecordId &visit)
{
    PaperDays days{{}, today(notebook)};
    const std::optional<Visit> found = notebook.find<Visit>(visit);
    if (!found)
        return days;
    days.first = found->preparedOn.isValid() ? found->preparedOn : found->firstDay;
    // A visit that was begun early: what is written today can be typed in today.
    if (days.first > days.last)
        days.first = days.last;
    return days;
}

QList<Observer> paperObservers(const Notebook &notebook, const RecordId &visit)
{
    QList<Observer> observers;
    for (const TeamMember &member : notebook.all<TeamMember>(Query(u"visit"_s, visit))) {
        if (const auto observer = notebook.find<Observer>(member.observer); observer && !observer->deleted)
            observers.append(*observer);
    }
    std::sort(observers.begin(), observers.end(), [&](const Observer &a, const Observer &b) {
        const bool isOwnA = a.id == notebook.owner();
        const bool isOwnB = b.id == notebook.owner();
        return isOwnA != isOwnB ? isOwnA : a.name.localeAwareCompare(b.name) < 0;
    });
    return observers;
}

std::optional<QTime> timeOnPaper(QStringView typed)
{
    static const QRegularExpression form(u"^(\\d{1,2}?)\\s*[:.hH]?\\s*(\\d{2})?\\s*$"_s);
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return QTime(12, 0);
    const QRegularExpressionMatch match = form.match(text.toString());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

QDateTime momentOnPaper(const SheetOrigin &place, QTime time)
{
    return QDateTime(place.day, time).toUTC();
}

PaperRating meet(const std::optional<Rating> &here, const std::optional<Rating> &paper, bool wasTypedJustNow)
{
    if (here == paper)
        return PaperRating::Same;
    return !here || wasTypedJustNow ? PaperRating::Take : PaperRating::Ask;
}

Record bareAssessment(const SheetOrigin &place, CriterionCode criterion)
{
    Record record;
    record.type = Assessment::typeName();
    record.fields.insert(u"visit_unit"_s, place.visitUnit);
    record.fields.insert(u"observer"_s, place.observer);
    record.fields.insert(u"criterion"_s, criterion.text());
    return record;
}

RecordId assessmentId(const SheetOrigin &place, CriterionCode criterion)
{
    return keyedId(*recordType(Assessment::typeName()), bareAssessment(place, criterion).fields);
}

Result<void> putPaperRating(Notebook &notebook, const SheetOrigin &place, CriterionCode criterion,
                            const std::optional<Rating> &rating)
{
    Record record = bareAssessment(place, criterion);
    const bool isDated = rating && place.day.isValid() && place.day != today(notebook);
    record.fields.insert(u"rating"_s, rating ? Value(rating->token()) : Value());
    record.fields.insert(u"observed_on"_s, isDated ? Value(place.day.toString(Qt::ISODate)) : Value());
    return written(notebook.put(record, place.observer));
}

Result<void> putPaperMark(Notebook &notebook, const SheetOrigin &place, CriterionCode criterion, const QString &field,
                          bool isOn)
{
    Record record = bareAssessment(place, criterion);
    record.fields.insert(field, isOn ? Value(qint64(1)) : Value());
    return written(notebook.put(record, place.observer));
}

int ratedOnSheet(const Notebook &notebook, const SheetOrigin &place, const Standard &standard)
{
    int rated = 0;
    for (const Criterion &criterion : standard.criteria) {
        const auto found = notebook.find<Assessment>(assessmentId(place, criterion.code));
        rated += found && !found->deleted && found->rating ? 1 : 0;
    }
    return rated;
}

QSet<QString> finishedSheets(const Notebook &notebook, const SheetOrigin &place)
{
    QSet<QString> codes;
    for (const QJsonValue &code : finishedFact(notebook).value(finishedKey(place)).toArray())
        codes.insert(code.toString());
    return codes;
}

Result<void> finishSheet(Notebook &notebook, const SheetOrigin &place, SubjectCode standard)
{
    QSet<QString> codes = finishedSheets(notebook, place);
    if (codes.contains(standard.text()))
        return {};
    codes.insert(standard.text());
    QStringList sorted(codes.begin(), codes.end());
    sorted.sort();
    QJsonObject all = finishedFact(notebook);
    all.insert(finishedKey(place), QJsonArray::fromStringList(sorted));
    return notebook.setFact(FinishedFact, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace regards
