// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/statement.h"
#include "core/storage/vault.h"

namespace regards {

namespace {

constexpr qsizetype MostFindings = 100;

/// Damage that stops a check is what the check was to find; anything else means it could not be made.
Result<void> endOf(const Statement &statement, QStringList &damage)
{
    if (statement.isOk())
        return {};
    if (statement.error().code != ErrorCode::FileDamaged)
        return statement.error();
    damage.append(statement.error().details.value(1));
    return {};
}

Result<void> checkStructure(Vault &vault, QStringList &damage)
{
    Statement check(vault, "PRAGMA quick_check(100)");
    while (check.step() == Statement::Step::Row) {
        if (const QString finding = check.text(0); finding != QStringLiteral("ok"))
            damage.append(finding);
    }
    return endOf(check, damage);
}

Result<void> checkReferences(Vault &vault, VaultReport &report)
{
    Statement check(vault, "PRAGMA foreign_key_check");
    while (report.danglingReferences.size() < MostFindings && check.step() == Statement::Step::Row)
        report.danglingReferences.append(check.text(0) + u':' + check.text(1) + u':' + check.text(2));
    return endOf(check, report.damage);
}

} // namespace

Result<VaultReport> inspectVault(Vault &vault)
{
    VaultReport report;
    if (auto checked = checkStructure(vault, report.damage); !checked)
        return checked.error();
    if (report.damage.isEmpty()) {
        if (auto checked = checkReferences(vault, report); !checked)
            return checked.error();
    }
    return report;
}

Result<void> verifyVault(Vault &vault)
{
    const auto report = inspectVault(vault);
    if (!report)
        return report.error();
    if (report->isSound())
        return {};
    const QString first = report->damage.isEmpty() ? report->danglingReferences.first() : report->damage.first();
    return Error{ErrorCode::FileDamaged, {vault.path(), first}};
}

} // namespace regards
