// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gather.h"

#include "core/exchange/colleagues.h"
#include "core/exchange/gather_parts.h"
#include "core/exchange/permissions.h"
#include "core/exchange/visitpack.h"
#include "core/storage/sqlchangestore.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace gathering;

// How far a file is, in thousandths, when its parts are done. Taking its changes in and folding them take longest.
constexpr int WasRead = 100;
constexpr int WasOpened = 200;
constexpr int WasChecked = 400;
constexpr int WasUnited = 700;
constexpr int WasFolded = 990;

Result<void> goesOn(const GatherProgress &progress, int thousandths)
{
    return !progress || progress(thousandths) ? Result<void>() : Error{ErrorCode::Cancelled};
}

/// Between two parts, after `done` of `all`.
int between(int from, int to, qsizetype done, qsizetype all)
{
    return all == 0 ? to : from + int(qint64(to - from) * done / all);
}

/// A hand-over, or a colleague's archive if that is what the file says it is.
Result<Checked> openHandOver(const Notebook &archive, const QString &path, const GatherProgress &progress)
{
    const Result<Identity> identity = identityOf(archive);
    if (!identity)
        return identity.error();
    const Result<QByteArray> file = readContainerFile(path);
    if (!file)
        return file.error();
    if (const auto on = goesOn(progress, WasRead); !on)
        return on.error();
    const Result<ContainerFacts> facts = inspectContainer(*file, path);
    if (!facts)
        return facts.error();
    const bool isTransfer = facts->kind == ContainerKind::ArchiveTransfer;
    Result<OpenedContainer> opened =
        openContainer(*file, path, isTransfer ? ContainerKind::ArchiveTransfer : ContainerKind::HandOver, *identity);
    if (!opened)
        return opened.error();
    if (const auto on = goesOn(progress, WasOpened); !on)
        return on.error();
    Result<Bundle> bundle = decodeBundle(opened->payload, path);
    if (!bundle)
        return bundle.error();
    Checked checked{std::move(*bundle), opened->sender, {}, {}, {}};
    checked.preview.file = path;
    checked.preview.isTransfer = isTransfer;
    checked.preview.visit = checked.bundle.visit;
    checked.preview.observer = checked.bundle.observer;
    checked.preview.writtenAt = checked.bundle.writtenAt;
    return checked;
}

/// The visit, the team and the toolkit are the archive's.
Result<void> checkFrame(const Notebook &archive, Checked &checked)
{
    GatherPreview &preview = checked.preview;
    const std::optional<Visit> visit = archive.find<Visit>(preview.visit);
    if (!visit)
        return Error{ErrorCode::OtherVisit, {preview.file, preview.visit.text()}};
    preview.visitTitle = visit->title;
    const Query membership = Query(u"visit"_s, preview.visit).where(u"observer"_s, preview.observer);
    if (archive.count(TeamMember::typeName(), membership.including(true, false)) == 0)
        return Error{ErrorCode::OtherObserver, {preview.file, preview.observer.text()}};
    if (const auto observer = archive.find<Observer>(preview.observer))
        preview.observerName = observer->name;
    if (checked.bundle.toolkit != visit->toolkit)
        return Error{ErrorCode::OtherToolkit, {preview.file, checked.bundle.toolkit}};
    preview.toolkitMatches = checked.bundle.toolkitDigest.toHex() == visit->toolkitDigest.toLatin1();
    return {};
}

QList<TypedFor> typedForOf(const Notebook &archive, const PermissionFindings &findings, const RecordId &visit)
{
    QList<TypedFor> typed;
    for (auto it = findings.typedFor.begin(); it != findings.typedFor.end(); ++it) {
        const auto observer = archive.find<Observer>(it.key());
        const bool hasOwnKey = hasLaptop(archive, visit, it.key());
        typed.append({it.key(), observer ? observer->name : QString(), *it, hasOwnKey});
    }
    std::sort(typed.begin(), typed.end(), [](const TypedFor &a, const TypedFor &b) { return a.name < b.name; });
    return typed;
}

Error typedForOthers(const GatherPreview &preview)
{
    qint64 records = 0;
    QStringList names;
    for (const TypedFor &typed : preview.typedFor) {
        records += typed.records;
        names.append(typed.name);
    }
    return {ErrorCode::TypedForOthers, {preview.file, QString::number(records), names.join(u", "_s)}};
}

/// Of an observer's file: who may write what, and what waits for the coordinator.
Result<void> checkObserver(Notebook &archive, Checked &checked, const GatherOptions &options, bool previewing)
{
    GatherPreview &preview = checked.preview;
    const auto findings = checkPermissions(archive, checked.bundle, checked.plan, checked.peer, preview.file);
    if (!findings)
        return findings.error();
    preview.foreignRedactions = findings->foreignRedactions;
    preview.typedFor = typedForOf(archive, *findings, preview.visit);
    if (!previewing && !options.confirmTypedFor && !preview.typedFor.isEmpty())
        return typedForOthers(preview);
    if (!previewing && !options.confirmRedactions && !preview.foreignRedactions.isEmpty())
        return Error{ErrorCode::ForeignRedaction, {preview.file, QString(), preview.foreignRedactions.constFirst()}};
    return {};
}

/// How many of the records that are here a colleague's redactions erase something of.
qint64 erasuresOf(Notebook &archive, const UnionPlan &plan)
{
    QSet<RecordId> erased;
    for (const Change *change : plan.fresh) {
        if (change->kind == ChangeKind::Redact && !archive.store().typeOf(change->record).isEmpty()
            && !archive.store().isRedacted(change->record))
            erased.insert(change->record);
    }
    for (const Change &change : plan.emptied)
        erased.insert(change.record);
    return erased.size();
}

/// Everything that can speak against the file, before anything of it is written.
Result<void> check(Notebook &archive, Checked &checked, const GatherOptions &options, bool previewing)
{
    GatherPreview &preview = checked.preview;
    if (preview.isTransfer && preview.visit)
        return Error{ErrorCode::OtherVisit, {preview.file, preview.visit.text()}};
    const auto right = preview.isTransfer ? Result<void>() : checkFrame(archive, checked);
    if (!right)
        return right;
    const Result<Peer> peer = trusted(archive, checked, options, previewing);
    if (!peer)
        return peer.error();
    checked.peer = *peer;
    Result<UnionPlan> plan = archive.journal().plan(checked.bundle.changes);
    if (!plan) {
        const Error &error = plan.error();
        return error.code == ErrorCode::IdentityClash ? Error{error.code, QStringList{preview.file} + error.details}
                                                      : error;
    }
    checked.plan = std::move(*plan);
    if (!preview.isTransfer)
        return checkObserver(archive, checked, options, previewing);
    preview.erasures = erasuresOf(archive, checked.plan);
    return checkTransfer(archive, checked.bundle, checked.plan, preview.file);
}

void countRecords(Notebook &archive, Checked &checked)
{
    QHash<RecordId, QString> types;
    for (const Change &change : checked.bundle.changes)
        types.insert(change.record, change.type);
    GatherPreview &preview = checked.preview;
    for (const RecordId &record : checked.plan.counts.touched) {
        RecordCounts &counts = preview.byType[types.value(record)];
        const bool isNew = archive.store().typeOf(record).isEmpty();
        ++(isNew ? counts.added : counts.changed);
        ++(isNew ? preview.newRecords : preview.changedRecords);
    }
}

QList<Conflict> newAmong(const QList<Conflict> &now, const QList<Conflict> &before)
{
    constexpr qsizetype Most = 100;
    QSet<std::pair<RecordId, QString>> known;
    for (const Conflict &conflict : before)
        known.insert({conflict.record, conflict.field});
    QList<Conflict> fresh;
    for (const Conflict &conflict : now) {
        if (fresh.size() < Most && !known.contains({conflict.record, conflict.field}))
            fresh.append(conflict);
    }
    return fresh;
}

/// Takes the planned changes in, a slice at a time: union is the same however its changes are divided.
Result<void> uniteInSlices(Notebook &archive, const UnionPlan &plan, qint64 number, const GatherProgress &progress,
                           Union &united)
{
    constexpr qsizetype SliceSize = 2'000;
    const qsizetype all = plan.fresh.size();
    for (qsizetype at = 0; at == 0 || at < all; at += SliceSize) {
        if (const auto on = goesOn(progress, between(WasChecked, WasUnited, at, all)); !on)
            return on;
        UnionPlan slice;
        slice.fresh = plan.fresh.mid(at, SliceSize);
        if (at == 0) {
            slice.aside = plan.aside;
            slice.emptied = plan.emptied;
        }
        const Result<Union> result = archive.journal().unite(slice, number);
        if (!result)
            return result.error();
        united.touched.unite(result->touched);
        united.erased |= result->erased;
    }
    return {};
}

Result<void> foldInSlices(Notebook &archive, const QSet<RecordId> &touched, const GatherProgress &progress)
{
    constexpr qsizetype SliceSize = 500;
    const QList<RecordId> records = touched.values();
    for (qsizetype at = 0; at < records.size(); at += SliceSize) {
        if (const auto on = goesOn(progress, between(WasUnited, WasFolded, at, records.size())); !on)
            return on;
        const QList<RecordId> slice = records.mid(at, SliceSize);
        if (const auto folded = archive.fold({slice.begin(), slice.end()}); !folded)
            return folded;
    }
    return goesOn(progress, WasFolded);
}

/// A file that brings nothing new can still say that a text which is here was erased since.
Result<void> applyErasures(Notebook &archive, const UnionPlan &plan, bool &erased)
{
    if (plan.emptied.isEmpty())
        return {};
    const Result<Union> united = archive.journal().unite(plan, OwnOrigin);
    if (!united)
        return united.error();
    erased = united->erased;
    return archive.fold(united->touched);
}

/// The import itself, after check(), in the same transaction: what it did is left in checked.preview.
Result<void> apply(Notebook &archive, Checked &checked, const GatherProgress &progress, bool &erased)
{
    GatherPreview &preview = checked.preview;
    const Union &planned = checked.plan.counts;
    preview.alreadyHere = planned.known;
    preview.added = planned.added;
    preview.revived = planned.revived;
    preview.clocksAhead = planned.clocksAhead;
    const Result<qint64> peer = pinned(archive, checked);
    if (!peer)
        return peer.error();
    if (preview.isTransfer)
        preview.observerName = coordinatorName(archive, preview.observer);
    if (planned.added + planned.revived == 0)
        return applyErasures(archive, checked.plan, erased);
    if (const auto on = goesOn(progress, WasChecked); !on)
        return on;
    countRecords(archive, checked);
    const qint64 before = archive.conflictCount();
    const QList<Conflict> conflictsBefore = archive.conflicts(preview.visit);
    const Result<qint64> number = logImport(archive, checked, *peer);
    if (!number)
        return number.error();
    Union united;
    united.touched = planned.touched;
    if (const auto taken = uniteInSlices(archive, checked.plan, *number, progress, united); !taken)
        return taken;
    if (const auto folded = foldInSlices(archive, united.touched, progress); !folded)
        return folded;
    preview.conflicts = std::max(qint64(0), archive.conflictCount() - before);
    if (preview.conflicts > 0)
        preview.newConflicts = newAmong(archive.conflicts(preview.visit), conflictsBefore);
    if (preview.isTransfer) // it may bring the name itself
        preview.observerName = coordinatorName(archive, preview.observer);
    erased = united.erased;
    Statement update(archive.vault(), "UPDATE import SET added = ?, conflicts = ? WHERE n = ?");
    update.bind(1, preview.added + preview.revived).bind(2, preview.conflicts).bind(3, *number);
    return update.run();
}

} // namespace

Result<GatherPreview> previewHandOver(Notebook &archive, const QString &path, const GatherProgress &progress)
{
    Result<Checked> checked = openHandOver(archive, path, progress);
    if (!checked)
        return checked.error();
    // The very import, undone: so the preview says what the import will do.
    bool erased = false;
    bool isTried = false;
    const auto tried = archive.inTransaction([&]() -> Result<void> {
        if (const auto right = check(archive, *checked, {}, true); !right)
            return right;
        if (const auto applied = apply(archive, *checked, progress, erased); !applied)
            return applied;
        isTried = true;
        return Error{ErrorCode::Cancelled};
    });
    if (!isTried)
        return tried.error();
    return checked->preview;
}

Result<GatherPreview> importHandOver(Notebook &archive, const QString &path, const GatherOptions &options)
{
    Result<Checked> checked = openHandOver(archive, path, options.progress);
    if (!checked)
        return checked.error();
    bool erased = false;
    const auto imported = archive.inTransaction([&]() -> Result<void> {
        if (const auto right = check(archive, *checked, options, false); !right)
            return right;
        return apply(archive, *checked, options.progress, erased);
    });
    if (!imported)
        return imported.error();
    if (erased) {
        if (const auto finished = archive.finishRedaction(); !finished)
            return finished.error();
    }
    (void)goesOn(options.progress, 1000);
    return checked->preview;
}

Result<QList<GatherOutcome>> gatherAll(Notebook &archive, const QStringList &paths, const GatherOptions &options,
                                       const std::function<bool(int, int)> &progress)
{
    if (const auto saved = archive.backUp(); !saved)
        return Error{ErrorCode::BackupFailed, QStringList{archive.path()} + saved.error().details};
    QList<GatherOutcome> outcomes;
    for (const QString &path : paths) {
        if (progress && !progress(int(outcomes.size()), int(paths.size())))
            break;
        outcomes.append({path, importHandOver(archive, path, options)});
        const Result<GatherPreview> &last = outcomes.constLast().result;
        if (!last && last.error().code == ErrorCode::Cancelled)
            break;
    }
    if (progress)
        progress(int(outcomes.size()), int(paths.size()));
    return outcomes;
}

} // namespace regards
