// SPDX-License-Identifier: GPL-3.0-or-later
// analyse coverage
#include "app/cli/shown.h"
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
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

} // namespace regards::cli
