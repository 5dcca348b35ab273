// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issuedlist.h"

#include "core/report/issue.h"

namespace regards::report {

namespace {

bool isSameIssue(const Issued &a, const Issued &b)
{
    return a.at == b.at && a.kind == b.kind && a.language == b.language && a.format == b.format && a.file == b.file
        && a.sha256 == b.sha256;
}

QList<IssuedEntry> joined(QList<Issued> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Issued &a, const Issued &b) { return a.at > b.at; });
    QList<IssuedEntry> entries;
    for (const Issued &row : rows) {
        const auto same = std::find_if(entries.begin(), entries.end(),
                                       [&](const IssuedEntry &entry) { return isSameIssue(entry.issued, row); });
        if (same == entries.end())
            entries.append({row, {row.report}});
        else if (!same->reports.contains(row.report))
            same->reports.append(row.report);
    }
    return entries;
}

} // namespace

QList<IssuedEntry> issuedEntries(const Notebook &notebook, const QList<RecordId> &reports)
{
    QList<Issued> rows;
    for (const RecordId &report : reports)
        rows += notebook.all<Issued>({QStringLiteral("report"), Value{report}});
    return joined(rows);
}

QList<IssuedEntry> entriesWith(const Notebook &notebook, const QByteArray &bytes)
{
    return joined(notebook.all<Issued>({QStringLiteral("sha256"), Value{sha256Of(bytes)}}));
}

QString shortDigest(const QString &sha256)
{
    QStringList groups;
    for (int at = 0; at < 16 && at < sha256.size(); at += 4)
        groups.append(sha256.mid(at, 4));
    return groups.join(u' ');
}

} // namespace regards::report
