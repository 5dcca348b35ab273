// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreementwords.h"

#include "forms/common/locale.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace regards {

namespace {

/// The sentences, under one name for the translation tools.
class AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementText)
};

/// What the meaning asks of the team.
QString advice(AgreementMeaning meaning)
{
    switch (meaning) {
    case AgreementMeaning::Reliable:
        return AgreementText::tr("The observers understood these criteria in the same way: their ratings can be relied "
                                 "on.");
    case AgreementMeaning::Tentative:
        return AgreementText::tr("The observers understood these criteria in much the same way: enough for a first "
                                 "conclusion, to be talked over.");
    case AgreementMeaning::Unreliable:
        return AgreementText::tr("The observers saw or understood these criteria in different ways: talk them over "
                                 "rather than rely on the ratings.");
    case AgreementMeaning::Chance:
        return AgreementText::tr("The ratings are no more alike than ratings given by chance: talk over first what the "
                                 "criteria mean.");
    case AgreementMeaning::TooFew:
    case AgreementMeaning::NothingVaries:
        break;
    }
    return {};
}

} // namespace

QString AgreementWords::meaning(AgreementMeaning meaning)
{
    switch (meaning) {
    case AgreementMeaning::TooFew:
        return AgreementText::tr("too few to say");
    case AgreementMeaning::NothingVaries:
        return AgreementText::tr("always the same rating");
    case AgreementMeaning::Reliable:
        //: how alike observers rated
        return AgreementText::tr("reliable");
    case AgreementMeaning::Tentative:
        return AgreementText::tr("for first conclusions");
    case AgreementMeaning::Unreliable:
        return AgreementText::tr("too low to rely on");
    case AgreementMeaning::Chance:
        return AgreementText::tr("no better than chance");
    }
    return {};
}

QString AgreementWords::sentence(const Agreement &agreement) const
{
    const int pairs = int(agreement.pairs);
    if (agreement.meaning == AgreementMeaning::TooFew)
        return AgreementText::tr("Too few to say: there are %n pair(s) of ratings, and at least %1 are needed.",
                                 nullptr, pairs)
            .arg(FewestAgreementPairs);
    if (agreement.meaning == AgreementMeaning::NothingVaries)
        return AgreementText::tr("All %n pair(s) of ratings are the same, and always the same rating. Alpha cannot be "
                                 "told: nothing shows whether the observers would tell a good from a bad one alike.",
                                 nullptr, pairs);
    //: a share of pairs, how many there are, alpha, then what that means
    return AgreementText::tr("%1 of %n pair(s) of ratings are the same; alpha is %2. %3", nullptr, pairs)
        .arg(percent(agreement), alpha(agreement), advice(agreement.meaning));
}

QString AgreementWords::explanation()
{
    return AgreementText::tr(
               "A pair is two observers who both rated the same criterion in the same unit. Only the four levels "
               "count; “not applicable”, “not enough evidence” and interviews do not.")
        + u'\n'
        + AgreementText::tr(
               "Krippendorff’s alpha looks at how far apart the ratings of a pair lie, and compares it with chance: 1 "
               "is full agreement, 0 is chance. From 0.800 on ratings are called reliable, from 0.667 on good enough "
               "for tentative conclusions (K. Krippendorff, Content Analysis, 2004).")
        + u'\n'
        + AgreementText::tr(
               "It says how alike the observers rated. It does not say who is right, nor how good the unit is: people "
               "who saw different things may rightly differ.");
}

QString AgreementWords::percent(const Agreement &agreement) const
{
    if (!agreement.percent)
        return QStringLiteral("–");
    // Rounded, but never up to all, nor down to none.
    const bool isAll = agreement.alike == agreement.pairs;
    const bool isNone = agreement.alike == 0;
    const int shown = std::clamp(int(std::lround(*agreement.percent)), isNone ? 0 : 1, isAll ? 100 : 99);
    //: a share of a hundred; in French a space stands before the sign
    return AgreementText::tr("%1%").arg(shown);
}

QString AgreementWords::alpha(const Agreement &agreement) const
{
    return agreement.alpha ? localeFor(m_language).toString(toThreeDecimals(*agreement.alpha), 'f', 3)
                           : QStringLiteral("–");
}

QString AgreementWords::share(double share) const
{
    return AgreementText::tr("%1%").arg(localeFor(m_language).toString(100 * share, 'f', 0));
}

} // namespace regards
