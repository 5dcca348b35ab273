// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate found, in words: never the words that it found.
#include "core/report/gate.h"
#include "core/report/reportdata.h"

#include <QLocale>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

QString identifyingTitle(IdentifyingKind kind, const Words &words)
{
    switch (kind) {
    case IdentifyingKind::Name:
        return words.translate("Gate", "Looks like the name of a person");
    case IdentifyingKind::KnownName:
        return words.translate("Gate", "The name of somebody of the team, or of somebody whom the notes name");
    case IdentifyingKind::Phone:
        return words.translate("Gate", "A telephone number");
    case IdentifyingKind::Email:
        return words.translate("Gate", "An e-mail address");
    case IdentifyingKind::BirthDate:
        return words.translate("Gate", "A date of birth");
    case IdentifyingKind::Room:
        return words.translate("Gate", "The number of a room or a bed");
    case IdentifyingKind::RecordNumber:
        return words.translate("Gate", "The number of a health record");
    }
    return {};
}

QString withheldTitle(const Obstacle &obstacle, const Words &words)
{
    const QString category = words.choice(Interview::typeName(), u"category"_s, obstacle.category);
    const bool isHeld = obstacle.outcome == u"held";
    if (obstacle.recordType == Visit::typeName())
        return obstacle.waiver
            ? words.translate("Gate", "Interviews on the whole facility, %1: counted, though few").arg(category)
            : words.translate("Gate", "Interviews on the whole facility, %1: too few to be given as they are")
                  .arg(category);
    if (obstacle.waiver)
        return isHeld ? words.translate("Gate", "Interviews held, %1: given as they are, though few").arg(category)
                      : words.translate("Gate", "Interviews refused, %1: given as they are, though few").arg(category);
    return isHeld ? words.translate("Gate", "Interviews held, %1: too few to be given as they are").arg(category)
                  : words.translate("Gate", "Interviews refused, %1: too few to be given as they are").arg(category);
}

QString sectionTitle(const QString &key, const Words &words)
{
    const std::pair<QString, QString> titles[] = {
        {section::Summary, words.translate("UnitReport", "Summary")},
        {section::Context, words.translate("UnitReport", "Context and method")},
        {section::Presentation, words.translate("UnitReport", "The visit and the units")},
        {section::Method, words.translate("UnitReport", "How the team worked")},
        {section::Strengths, words.translate("UnitReport", "Strengths")},
        {section::Recommendations, words.translate("UnitReport", "Recommendations")},
        {section::FacilityAnswer, words.translate("UnitReport", "The facility's answer")},
        {section::Follow, words.translate("UnitReport", "What follows")},
        {section::Limits, words.translate("UnitReport", "What was not observed, and limits")}};
    for (const auto &[known, title] : titles) {
        if (key == known)
            return title;
    }
    if (key.startsWith(u"findings_"))
        return words.translate("Gate", "Findings, theme %1", "%1 is the number of a theme").arg(key.section(u'_', 1));
    if (key.startsWith(u"plain_"))
        return words.translate("Gate", "Sheet in plain language");
    return words.typeName(Section::typeName());
}

/// "Criterion 1.2.3", "Recommendation 4".
QString recordTitle(const Obstacle &obstacle, const Words &words)
{
    if (obstacle.recordType == Section::typeName() || obstacle.recordType == VisitSection::typeName())
        return sectionTitle(obstacle.recordKey, words);
    if (obstacle.recordType == Agreed::typeName()) {
        const auto code = SubjectCode::fromText(obstacle.recordKey);
        const auto level = code ? code->level() : SubjectCode::Level::Criterion;
        return (level == SubjectCode::Level::Theme          ? words.translate("Gate", "Theme %1", "%1 is a code")
                    : level == SubjectCode::Level::Standard ? words.translate("Gate", "Standard %1", "%1 is a code")
                                                            : words.translate("Gate", "Criterion %1", "%1 is a code"))
            .arg(obstacle.recordKey);
    }
    if (obstacle.recordType == Recommendation::typeName() && !obstacle.recordKey.isEmpty())
        return words.translate("Gate", "Recommendation %1", "%1 is its number").arg(obstacle.recordKey);
    return words.typeName(obstacle.recordType);
}

} // namespace

Excerpt excerptOf(const Obstacle &obstacle)
{
    if (obstacle.length <= 0)
        return {};
    constexpr qsizetype Around = 60;
    constexpr qsizetype Longest = 200;
    const QString &text = obstacle.text;
    // Whole words: up to the blank before and after.
    qsizetype from = std::max<qsizetype>(0, obstacle.start - Around);
    while (from > 0 && !text.at(from - 1).isSpace() && obstacle.start - from < 2 * Around)
        --from;
    const qsizetype shown = std::min(obstacle.length, Longest);
    qsizetype to = std::min(text.size(), obstacle.start + shown + Around);
    while (to < text.size() && !text.at(to).isSpace() && to - obstacle.start - shown < 2 * Around)
        ++to;
    const auto onOneLine = [](QString part) {
        for (QChar &character : part)
            character = character.isSpace() && character != u'\u00a0' && character != u'\u202f' ? u' ' : character;
        return part;
    };
    return {(from > 0 ? u"… "_s : QString()) + onOneLine(text.mid(from, obstacle.start - from)),
            onOneLine(text.mid(obstacle.start, shown)),
            onOneLine(text.mid(obstacle.start + shown, to - obstacle.start - shown))
                + (to < text.size() ? u" …"_s : QString())};
}

QString obstacleTitle(const Obstacle &obstacle, const Words &words)
{
    const int count = int(obstacle.count);
    switch (obstacle.kind) {
    case ObstacleKind::IdentifyingText:
        return identifyingTitle(obstacle.identifying, words);
    case ObstacleKind::QuoteWithoutPermission:
        return words.translate("Gate", "Words of an interview that may not be published");
    case ObstacleKind::CountInText:
        return isSmall(obstacle.count)
            ? words.translate("Gate", "So few people that others could tell who they are")
            : words.translate("Gate", "A number of people from which a number that is withheld can be computed");
    case ObstacleKind::WithheldCount:
        return withheldTitle(obstacle, words);
    case ObstacleKind::UnknownQuote:
        return words.translate("Gate", "Words in quotation marks that nobody in an interview allowed to be published");
    case ObstacleKind::OtherLanguage:
        return words.translate("Gate", "%n text(s) that seem to be in another language than the document", nullptr,
                               count);
    case ObstacleKind::OpenCriteria:
        return words.translate("Gate", "%n criterion(s) without an agreed rating", nullptr, count);
    case ObstacleKind::OpenStandards:
        return words.translate("Gate", "%n standard(s) without the team’s judgement", nullptr, count);
    case ObstacleKind::OpenConflicts:
        return words.translate("Gate", "%n conflict(s) to be settled", nullptr, count);
    case ObstacleKind::MissingHandOver: {
        const QLocale locale(words.language() == u"fr" ? QLocale::French : QLocale::English);
        return words.translate("Gate", "Nothing has come from %1", "%1 are names")
            .arg(locale.createSeparatedList(obstacle.names));
    }
    case ObstacleKind::SilentRecommendation:
        return words.translate("Gate", "%n recommendation(s) without words", nullptr, count);
    case ObstacleKind::NoFactCheck:
        return words.translate("Gate", "Final, but the facility was not asked whether the facts are right");
    }
    return {};
}

QString obstaclePlace(const Obstacle &obstacle, const Words &words)
{
    if (obstacle.kind == ObstacleKind::WithheldCount)
        return obstacle.recordKey;
    if (obstacle.field.isEmpty())
        return {};
    const QString record = recordTitle(obstacle, words);
    // A written part has one text; of others it matters which.
    if (obstacle.recordType == Section::typeName() || obstacle.recordType == VisitSection::typeName())
        return record;
    return words.translate("Gate", "%1, %2", "a record and its field: Criterion 1.2.3, minority view")
        .arg(record, words.fieldName(obstacle.recordType, obstacle.field));
}

} // namespace regards::report
