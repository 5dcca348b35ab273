// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/versionwords.h"

#include "core/words/words.h"
#include "forms/common/locale.h"

#include <QCoreApplication>

namespace regards {

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("regards::VersionWords", text, nullptr, n);
}

/// The counts of two versions, beside one another.
struct Count
{
    const char *phrase;
    qint64 Contents::*member;
};

constexpr Count Counts[] = {
    {QT_TRANSLATE_N_NOOP("regards::VersionWords", "%n rating(s)"), &Contents::ratings},
    {QT_TRANSLATE_N_NOOP("regards::VersionWords", "%n note(s)"), &Contents::notes},
    {QT_TRANSLATE_N_NOOP("regards::VersionWords", "%n document(s)"), &Contents::documents},
    {QT_TRANSLATE_N_NOOP("regards::VersionWords", "%n interview(s)"), &Contents::interviews},
    {QT_TRANSLATE_N_NOOP("regards::VersionWords", "%n interview(s) refused"), &Contents::refused},
};

} // namespace

QString VersionWords::frame(const Contents &contents) const
{
    QStringList where;
    for (const QString &part : {contents.visit, contents.facility, contents.units.join(QStringLiteral(", "))}) {
        // A visit is often called after its facility.
        if (!part.isEmpty() && !where.value(0).contains(part))
            where.append(part);
    }
    const QString place = where.join(QStringLiteral(" · "));
    if (contents.observer.isEmpty())
        return place;
    //: a visit with its units, and whose notebook it is
    return said(QT_TRANSLATE_NOOP("regards::VersionWords", "%1 — notebook of %2")).arg(place, contents.observer);
}

QString VersionWords::counts(const Contents &contents) const
{
    QStringList parts;
    for (const Count &count : Counts) {
        if (contents.*count.member > 0)
            parts.append(said(count.phrase, int(contents.*count.member)));
    }
    return parts.isEmpty() ? said(QT_TRANSLATE_NOOP("regards::VersionWords", "Nothing was written yet."))
                           : parts.join(QStringLiteral(", "));
}

QString VersionWords::more(const Contents &one, const Contents &other) const
{
    QStringList parts;
    for (const Count &count : Counts) {
        const qint64 beyond = one.*count.member - other.*count.member;
        if (beyond > 0)
            parts.append(said(count.phrase, int(beyond)));
    }
    return parts.join(QStringLiteral(", "));
}

QString VersionWords::difference(const Contents &version, const Contents &present) const
{
    if (version.file != present.file)
        return said(QT_TRANSLATE_NOOP("regards::VersionWords", "This is another notebook than the present file."));
    const bool isBehind = changesBeyond(present, version) > 0 || present.drafts > 0;
    const bool isAhead = changesBeyond(version, present) > 0 || version.drafts > 0;
    if (!isBehind && !isAhead)
        return said(QT_TRANSLATE_NOOP("regards::VersionWords", "The same as the present file."));
    QStringList lines;
    if (isBehind) {
        const QString beyond = more(present, version);
        lines.append(
            beyond.isEmpty()
                ? said(QT_TRANSLATE_NOOP("regards::VersionWords",
                                         "The present file is newer: some of its entries were changed since."))
                : said(QT_TRANSLATE_NOOP("regards::VersionWords", "The present file holds more: %1.")).arg(beyond));
    }
    if (isAhead) {
        const QString beyond = more(version, present);
        lines.append(beyond.isEmpty() ? said(QT_TRANSLATE_NOOP(
                         "regards::VersionWords", "This version holds changes that the present file lacks."))
                                      : said(QT_TRANSLATE_NOOP("regards::VersionWords",
                                                               "This version holds more than the present file: %1."))
                                            .arg(beyond));
    }
    return lines.join(u' ');
}

QString VersionWords::describe(const SeenVersion &seen, const std::optional<Contents> &present) const
{
    const QString when = momentText(m_language, seen.version.at.toLocalTime());
    QStringList lines{
        seen.version.isPutAside
            ? said(QT_TRANSLATE_NOOP("regards::VersionWords", "%1 — put aside when another was restored")).arg(when)
            : said(QT_TRANSLATE_NOOP("regards::VersionWords", "%1 — backup")).arg(when)};
    if (seen.contents) {
        lines << frame(*seen.contents) << counts(*seen.contents);
        if (present)
            lines << difference(*seen.contents, *present);
    } else if (seen.error && seen.error->code == ErrorCode::WrongPassphrase) {
        lines << said(QT_TRANSLATE_NOOP("regards::VersionWords",
                                        "Not opened by this passphrase: it is under an earlier one, or damaged."));
    } else if (seen.error) {
        lines << Words(m_language).sentence(*seen.error);
    }
    return lines.join(u'\n');
}

} // namespace regards
