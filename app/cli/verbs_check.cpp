// SPDX-License-Identifier: GPL-3.0-or-later
// check
#include "app/cli/shown.h"
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
#include "core/report/fonts.h"
#include "core/report/gate.h"

#include <QJsonArray>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::DocumentKind;
using report::Obstacle;

/// Which document; the kind follows from what it is of where it is not said.
Result<report::DocumentWish> wishOf(Context &context, const Notebook &notebook)
{
    if (context.has(u"report"_s) == context.has(u"visit"_s))
        return usageError(context.translate("Cli", "Say of what: --report or --visit."));
    report::DocumentWish wish;
    wish.kind = context.has(u"visit"_s) ? DocumentKind::Facility : DocumentKind::Unit;
    if (context.has(u"kind"_s)) {
        const auto kind = report::documentKindFromToken(context.option(u"kind"_s));
        if (!kind || *kind == DocumentKind::Forms)
            return usageError(context.translate("Cli",
                                                "--kind takes unit, handout or plain with --report, and "
                                                "facility with --visit."));
        wish.kind = *kind;
    }
    if (report::isOfVisit(wish.kind) != context.has(u"visit"_s))
        return usageError(context.translate("Cli",
                                            "--kind takes unit, handout or plain with --report, and facility "
                                            "with --visit."));
    wish.language = context.has(u"lang"_s) ? context.option(u"lang"_s) : context.words().language();
    if (wish.language != u"fr" && wish.language != u"en")
        return usageError(context.translate("Cli", "--lang takes fr or en."));
    const bool isOfVisit = context.has(u"visit"_s);
    const Result<RecordId> subject = context.record(notebook, isOfVisit ? u"visit"_s : u"report"_s,
                                                    isOfVisit ? Visit::typeName() : Report::typeName());
    if (!subject)
        return subject.error();
    wish.subject = *subject;
    return wish;
}

QJsonObject obstacleJson(const Obstacle &obstacle, const Words &words)
{
    QJsonObject json{{u"kind"_s, report::token(obstacle.kind)},
                     {u"holds_back"_s, obstacle.holdsBack},
                     {u"key"_s, obstacle.key},
                     {u"what"_s, report::obstacleTitle(obstacle, words)},
                     {u"where"_s, report::obstaclePlace(obstacle, words)},
                     {u"count"_s, obstacle.count},
                     {u"waiver"_s, obstacle.waiver ? QJsonValue(obstacle.waiver->text()) : QJsonValue()},
                     {u"reason"_s, obstacle.waiver ? QJsonValue(obstacle.waiverReason) : QJsonValue()}};
    if (obstacle.record) {
        json.insert(u"record"_s, obstacle.record.text());
        json.insert(u"type"_s, obstacle.recordType);
    }
    if (obstacle.length > 0) {
        json.insert(u"field"_s, obstacle.field);
        json.insert(u"text"_s, obstacle.text);
        json.insert(u"start"_s, obstacle.start);
        json.insert(u"length"_s, obstacle.length);
    }
    if (!obstacle.category.isEmpty())
        json.insert(u"category"_s, obstacle.category);
    return json;
}

/// What, where, the words, and what was decided.
void tellObstacle(Context &context, const Obstacle &obstacle)
{
    const QString what = report::obstacleTitle(obstacle, context.words());
    const QString where = report::obstaclePlace(obstacle, context.words());
    QString text = u"  "_s + (where.isEmpty() ? what : where + u": "_s + what);
    if (const QString excerpt = report::excerptOf(obstacle).text(); !excerpt.isEmpty())
        text += u"\n      "_s + excerpt;
    if (obstacle.waiver)
        text += u"\n      "_s + filled(context.translate("Cli", "Given out all the same: %1"), {obstacle.waiverReason});
    context.tell(text, obstacleJson(obstacle, context.words()));
}

} // namespace

Outcome check(Context &context)
{
    const auto notebook = context.openArchive(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const auto wish = wishOf(context, **notebook);
    if (!wish)
        return wish.error();
    const RecordId visit = report::isOfVisit(wish->kind)
        ? wish->subject
        : (*notebook)->find<Report>(wish->subject).value_or(Report()).visit;
    const Result<Toolkit> toolkit = toolkitOf(context, **notebook, visit);
    if (!toolkit)
        return toolkit.error();
    // A handout counts its pages.
    if (const auto loaded = report::loadFonts(); !loaded)
        return loaded.error();
    const auto found = report::obstacles(**notebook, *toolkit, *wish);
    if (!found)
        return found.error();
    const auto tellAll = [&](const QString &title, const auto &isAmong) {
        bool isFirst = true;
        for (const Obstacle &obstacle : *found) {
            if (!isAmong(obstacle))
                continue;
            if (isFirst && !context.isJson())
                context.print(title);
            isFirst = false;
            tellObstacle(context, obstacle);
        }
    };
    tellAll(context.translate("Cli", "Holds the document back:"),
            [](const Obstacle &one) { return one.holdsBack && !one.waiver; });
    tellAll(context.translate("Cli", "Given out all the same:"), [](const Obstacle &one) { return one.waiver; });
    tellAll(context.translate("Cli", "To be thought of:"),
            [](const Obstacle &one) { return !one.holdsBack && !one.waiver; });
    const bool mayBeIssued = report::mayBeIssued(*found);
    if (!context.isJson())
        context.print(mayBeIssued ? context.translate("Cli", "Nothing holds the document back.")
                                  : context.translate("Cli", "The document is held back."));
    return mayBeIssued ? Exit::Done : Exit::Failed;
}

} // namespace regards::cli
