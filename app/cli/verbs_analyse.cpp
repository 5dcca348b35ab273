// SPDX-License-Identifier: GPL-3.0-or-later
// analyse coverage, agreement
#include "app/cli/shown.h"
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
#include "core/analysis/agreement.h"
#include "core/analysis/coverage.h"

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject coverageJson(const Coverage &coverage)
{
    return {{u"criteria"_s, coverage.criteria},
            {u"rated"_s, coverage.rated},
            {u"with_evidence"_s, coverage.withEvidence},
            {u"untouched"_s, coverage.untouched},
            {u"agreed"_s, coverage.agreed}};
}

QJsonObject unitJson(const UnitCoverage &unit)
{
    QJsonObject themes;
    for (auto it = unit.byTheme.begin(); it != unit.byTheme.end(); ++it)
        themes.insert(it.key(), coverageJson(it.value()));
    QJsonObject interviews;
    for (const InterviewCategory category : allInterviewCategories()) {
        const QString name = token(category);
        interviews.insert(name,
                          QJsonObject{{u"planned"_s, unit.planned.value(name)},
                                      {u"held"_s, unit.held.value(name)},
                                      {u"refused"_s, unit.refused.value(name)},
                                      {u"withdrawn"_s, unit.withdrawn.value(name)}});
    }
    return {{u"visit_unit"_s, unit.visitUnit.text()},
            {u"unit"_s, unit.unitName},
            {u"all"_s, coverageJson(unit.all)},
            {u"by_theme"_s, themes},
            {u"interviews"_s, interviews}};
}

QStringList coverageRow(const QString &name, const Coverage &coverage)
{
    return {name,
            QString::number(coverage.criteria),
            QString::number(coverage.rated),
            QString::number(coverage.withEvidence),
            QString::number(coverage.untouched),
            QString::number(coverage.agreed)};
}

QString unitText(Context &context, const UnitCoverage &unit, const Toolkit &toolkit)
{
    QList<QStringList> rows{{unit.unitName, context.translate("Cli", "criteria"), context.translate("Cli", "rated"),
                             context.translate("Cli", "with evidence"), context.translate("Cli", "untouched"),
                             context.translate("Cli", "agreed")}};
    for (const Theme &theme : toolkit.themes()) {
        const QString code = theme.code.text();
        rows.append(coverageRow(u"  "_s + code + u' ' + theme.shortTitle.in(context.words().language()),
                                unit.byTheme.value(code)));
    }
    rows.append(coverageRow(u"  "_s + context.translate("Cli", "all"), unit.all));
    QList<QStringList> interviews{{u"  "_s + context.translate("Cli", "Interviews"),
                                   context.translate("Cli", "planned"), context.translate("Cli", "held"),
                                   context.translate("Cli", "refused"), context.translate("Cli", "withdrawn")}};
    for (const InterviewCategory category : allInterviewCategories()) {
        const QString name = token(category);
        interviews.append({u"  "_s + context.words().choice(Interview::typeName(), u"category"_s, name),
                           QString::number(unit.planned.value(name)), QString::number(unit.held.value(name)),
                           QString::number(unit.refused.value(name)), QString::number(unit.withdrawn.value(name))});
    }
    return table(rows) + u'\n' + table(interviews) + u'\n';
}

/// Of one theme, or of all for none.
struct ScopedAgreement
{
    QString scope; ///< `all`, or the theme's code
    QString title;
    Agreement agreement;
};

QList<ScopedAgreement> agreements(Context &context, const QList<RatedUnit> &units, const Toolkit &toolkit)
{
    QList<ScopedAgreement> all{{u"all"_s, context.translate("Cli", "all"), agreementOf(units)}};
    for (const Theme &theme : toolkit.themes()) {
        const QString code = theme.code.text();
        all.append({code, code + u' ' + theme.shortTitle.in(context.words().language()),
                    agreementOf(within(units, theme.code))});
    }
    return all;
}

QString meaningText(Context &context, const Agreement &agreement)
{
    switch (agreement.meaning) {
    case AgreementMeaning::TooFew:
        return context.translate("Cli", "too few pairs of ratings to say");
    case AgreementMeaning::NothingVaries:
        return context.translate("Cli", "all gave one and the same rating: alpha can’t be told");
    case AgreementMeaning::Reliable:
        return context.translate("Cli", "reliable");
    case AgreementMeaning::Tentative:
        return context.translate("Cli", "for tentative conclusions only");
    case AgreementMeaning::Unreliable:
        return context.translate("Cli", "too low to rely on");
    case AgreementMeaning::Chance:
        return context.translate("Cli", "no better than chance");
    }
    return {};
}

QStringList agreementRow(Context &context, const ScopedAgreement &scoped)
{
    const auto figure = [](const std::optional<double> &value, int decimals) {
        return value ? QString::number(*value, 'f', decimals) : u"–"_s;
    };
    const Agreement &agreement = scoped.agreement;
    return {scoped.title,
            QString::number(agreement.units),
            QString::number(agreement.pairs),
            figure(agreement.percent, 1),
            figure(agreement.alpha, 3),
            meaningText(context, agreement)};
}

QJsonObject agreementJson(const ScopedAgreement &scoped)
{
    const auto figure = [](const std::optional<double> &value) {
        return value ? QJsonValue(toThreeDecimals(*value)) : QJsonValue(QJsonValue::Null);
    };
    return {{u"scope"_s, scoped.scope},
            {u"units"_s, scoped.agreement.units},
            {u"pairs"_s, scoped.agreement.pairs},
            {u"percent"_s, figure(scoped.agreement.percent)},
            {u"alpha"_s, figure(scoped.agreement.alpha)}};
}

/// The units of the visit that were asked for, and the visit.
Result<std::pair<QList<RecordId>, RecordId>> unitsAskedFor(Context &context, const Notebook &notebook)
{
    if (context.has(u"visit-unit"_s) == context.has(u"report"_s))
        return usageError(context.translate("Cli", "Say of which unit, or of which report: --visit-unit or --report."));
    const Result<RecordId> visitUnit = context.record(notebook, u"visit-unit"_s, VisitUnit::typeName());
    if (!visitUnit)
        return visitUnit.error();
    if (*visitUnit)
        return std::pair(QList<RecordId>{*visitUnit}, notebook.find<VisitUnit>(*visitUnit).value_or(VisitUnit()).visit);
    const Result<RecordId> report = context.record(notebook, u"report"_s, Report::typeName());
    if (!report)
        return report.error();
    return std::pair(ReportEvidence::of(notebook, *report).visitUnits(),
                     notebook.find<Report>(*report).value_or(Report()).visit);
}

} // namespace

Outcome analyseCoverage(Context &context)
{
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const Result<RecordId> visit = context.record(**notebook, u"visit"_s, Visit::typeName());
    if (!visit)
        return visit.error();
    const Result<RecordId> observer = context.record(**notebook, u"observer"_s, Observer::typeName());
    if (!observer)
        return observer.error();
    const Result<Toolkit> toolkit = toolkitOf(context, **notebook, *visit);
    if (!toolkit)
        return toolkit.error();
    for (const UnitCoverage &unit : coverageOf(**notebook, *toolkit, *visit, *observer))
        context.tell(context.isJson() ? QString() : unitText(context, unit, *toolkit), unitJson(unit));
    return Exit::Done;
}

Outcome analyseAgreement(Context &context)
{
    const auto notebook = context.openArchive(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const auto asked = unitsAskedFor(context, **notebook);
    if (!asked)
        return asked.error();
    const auto &[visitUnits, visit] = *asked;
    const Result<Toolkit> toolkit = toolkitOf(context, **notebook, visit);
    if (!toolkit)
        return toolkit.error();
    QList<QStringList> rows{{{},
                             context.translate("Cli", "criteria rated by several"),
                             context.translate("Cli", "pairs"),
                             context.translate("Cli", "percent"),
                             context.translate("Cli", "alpha"),
                             {}}};
    for (const ScopedAgreement &scoped : agreements(context, ratedUnits(**notebook, *toolkit, visitUnits), *toolkit)) {
        rows.append(agreementRow(context, scoped));
        if (context.isJson())
            context.tell({}, agreementJson(scoped));
    }
    if (!context.isJson())
        context.print(table(rows));
    return Exit::Done;
}

} // namespace regards::cli
