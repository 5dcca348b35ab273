// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gather.h"

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/peers.h"
#include "core/exchange/permissions.h"
#include "core/exchange/visitpack.h"
#include "core/storage/sqlchangestore.h"

#include <QFileInfo>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

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

/// A hand-over, opened, and what is known of it so far.
struct Checked
{
    Bundle bundle;
    PublicIdentity sender;
    Peer peer;
    UnionPlan plan;
    GatherPreview preview;
};

/// Whose key signed, and why it is believed: pinned, proved with the pack's token, or confirmed by the coordinator.
Result<Peer> trust(Notebook &archive, const Bundle &bundle, const PublicIdentity &sender, const QString &file,
                   const GatherOptions &options, bool previewing, GatherPreview &preview)
{
    const QString fingerprint = sender.fingerprint().text();
    preview.fingerprint = fingerprint;
    if (const std::optional<Peer> known = peerOf(archive, sender)) {
        if (known->visit != bundle.visit || known->observer != bundle.observer || !(known->identity == sender))
            return Error{ErrorCode::OtherObserver, {file, bundle.observer.text()}};
        preview.keyKnown = true;
        return *known;
    }
    Peer fresh;
    fresh.observer = bundle.observer;
    fresh.visit = bundle.visit;
    fresh.identity = sender;
    const std::optional<Enrolment> enrolment = enrolmentOf(archive, bundle.visit, bundle.observer);
    // A token proves one key. A second one for the same observer needs the coordinator's eye, or a reissued pack.
    const bool isFirst = !peerOf(archive, bundle.visit, bundle.observer);
    if (enrolment && isFirst && provesEnrolment(*enrolment, bundle.proof, sender, bundle.visit, bundle.observer)) {
        preview.keyEnrolled = true;
        return fresh;
    }
    const auto confirmed = Fingerprint::fromText(options.confirmedFingerprint);
    if (previewing || (confirmed && *confirmed == sender.fingerprint()))
        return fresh;
    return Error{ErrorCode::SenderUnknown, {file, fingerprint}};
}

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
    Result<OpenedContainer> opened = openContainer(*file, path, ContainerKind::HandOver, *identity);
    if (!opened)
        return opened.error();
    if (const auto on = goesOn(progress, WasOpened); !on)
        return on.error();
    Result<Bundle> bundle = decodeBundle(opened->payload, path);
    if (!bundle)
        return bundle.error();
    Checked checked{std::move(*bundle), opened->sender, {}, {}, {}};
    checked.preview.file = path;
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
        const bool hasOwnKey = peerOf(archive, visit, it.key()).has_value();
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

/// Everything that can speak against the file, before anything of it is written.
Result<void> check(Notebook &archive, Checked &checked, const GatherOptions &options, bool previewing)
{
    GatherPreview &preview = checked.preview;
    if (const auto right = checkFrame(archive, checked); !right)
        return right;
    const Result<Peer> peer =
        trust(archive, checked.bundle, checked.sender, preview.file, options, previewing, preview);
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

/// One row for the import, and which changes it carried, as ranges: so that undoing it leaves what others carried too.
Result<qint64> logImport(Notebook &archive, const Checked &checked, qint64 peer)
{
    Statement insert(archive.vault(),
                     "INSERT INTO import(at, file, peer, observer, visit, added, conflicts) "
                     "VALUES(?, ?, ?, ?, ?, 0, 0) RETURNING n");
    insert.bind(1, archive.world().now()).bind(2, QFileInfo(checked.preview.file).fileName()).bind(3, peer);
    insert.bind(4, checked.bundle.observer.view()).bind(5, checked.bundle.visit.view());
    if (insert.step() != Statement::Step::Row)
        return insert.error();
    const qint64 number = insert.integer(0);
    insert.reset();
    QMap<ReplicaId, QList<quint64>> carried;
    for (const Change &change : checked.bundle.changes)
        carried[change.id.replica].append(change.id.seq);
    Statement range(archive.vault(),
                    "INSERT OR IGNORE INTO import_range(import, replica, first, last) VALUES(?, ?, ?, ?)");
    for (auto it = carried.begin(); it != carried.end(); ++it) {
        std::sort(it->begin(), it->end());
        const qint64 replica = archive.store().replicaNumber(it.key());
        for (qsizetype i = 0; i < it->size();) {
            qsizetype end = i;
            while (end + 1 < it->size() && it->at(end + 1) <= it->at(end) + 1)
                ++end;
            range.bind(1, number).bind(2, replica).bind(3, it->at(i)).bind(4, it->at(end));
            if (const auto done = range.run(); !done)
                return done.error();
            i = end + 1;
        }
        Statement pin(archive.vault(), "UPDATE replica SET peer = ? WHERE n = ? AND own = 0 AND peer IS NULL");
        pin.bind(1, peer).bind(2, replica);
        if (const auto done = pin.run(); !done)
            return done.error();
    }
    return number;
}

Result<qint64> pinned(Notebook &archive, const Checked &checked)
{
    if (checked.peer.number != 0)
        return checked.peer.number;
    return pinPeer(archive, checked.sender, checked.bundle.visit, checked.bundle.observer, archive.world().now());
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
        if (at == 0)
            slice.aside = plan.aside;
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
    if (planned.added + planned.revived == 0)
        return {};
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

QList<ImportEntry> imports(const Notebook &archive)
{
    QList<ImportEntry> entries;
    Statement query(archive.vault(),
                    "SELECT n, at, file, observer, visit, added, conflicts, undone FROM import ORDER BY n");
    while (query.step() == Statement::Step::Row) {
        entries.append({query.integer(0), query.integer(1), query.text(2), RecordId(query.blob(3)),
                        RecordId(query.blob(4)), query.integer(5), query.integer(6), RecordId(query.blob(4)).isNone(),
                        query.integer(7) != 0});
    }
    return entries;
}

Result<void> undoImport(Notebook &archive, qint64 number)
{
    return archive.inTransaction([&]() -> Result<void> {
        Statement mark(archive.vault(), "UPDATE import SET undone = 1 WHERE n = ? AND undone = 0 RETURNING n");
        mark.bind(1, number);
        if (mark.step() != Statement::Step::Row)
            return mark.isOk() ? Error{ErrorCode::ImportUnknown, {QString::number(number)}} : mark.error();
        mark.reset();
        // What another import that stands carried too now counts as that one's.
        Statement keep(archive.vault(),
                       "UPDATE change SET origin = (SELECT min(r.import) FROM import_range AS r JOIN import AS i "
                       "ON i.n = r.import AND i.undone = 0 WHERE r.replica = change.replica "
                       "AND change.seq BETWEEN r.first AND r.last) "
                       "WHERE origin = ?1 AND EXISTS (SELECT 1 FROM import_range AS r JOIN import AS i "
                       "ON i.n = r.import AND i.undone = 0 WHERE r.replica = change.replica "
                       "AND change.seq BETWEEN r.first AND r.last)");
        keep.bind(1, number);
        if (const auto kept = keep.run(); !kept)
            return kept;
        return archive.fold(archive.journal().undoImport(number));
    });
}

namespace {

/// What an import carried and is set aside now.
QList<Change> asideOf(Notebook &archive, qint64 number)
{
    QList<Change> aside;
    Statement ranges(archive.vault(),
                     "SELECT replica.id, first, last FROM import_range JOIN replica ON replica.n = replica "
                     "WHERE import = ?");
    ranges.bind(1, number);
    while (ranges.step() == Statement::Step::Row) {
        archive.store().forEachOf(ReplicaId(ranges.blob(0)), quint64(ranges.integer(1)), quint64(ranges.integer(2)),
                                  [&aside](const KnownChange &known) {
                                      if (known.isAside)
                                          aside.append(known.change);
                                  });
    }
    return aside;
}

} // namespace

Result<void> bringBackImport(Notebook &archive, qint64 number)
{
    return archive.inTransaction([&]() -> Result<void> {
        const QList<Change> changes = asideOf(archive, number);
        Statement mark(archive.vault(), "UPDATE import SET undone = 0 WHERE n = ? AND undone = 1 RETURNING n");
        mark.bind(1, number);
        if (mark.step() != Statement::Step::Row)
            return mark.isOk() ? Error{ErrorCode::ImportUnknown, {QString::number(number)}} : mark.error();
        mark.reset();
        const Result<Union> united = archive.journal().unite(changes, number);
        return united ? archive.fold(united->touched) : Result<void>(united.error());
    });
}

QList<HandOverState> handOverStates(const Notebook &archive, const RecordId &visit)
{
    QHash<RecordId, qint64> last;
    for (const ImportEntry &entry : imports(archive)) {
        if (entry.visit == visit && !entry.undone)
            last[entry.observer] = std::max(last.value(entry.observer), entry.at);
    }
    QList<HandOverState> states;
    for (const TeamMember &member : archive.all<TeamMember>(Query(u"visit"_s, visit))) {
        const std::optional<Observer> observer = archive.find<Observer>(member.observer);
        states.append({member.observer, observer ? observer->name : QString(), last.value(member.observer)});
    }
    return states;
}

Result<RecordId> withdrawInterview(Notebook &archive, const RecordId &visit, const QString &typed)
{
    const Result<WithdrawalCode> code = WithdrawalCode::parse(typed);
    if (!code)
        return code.error();
    const QList<Interview> found =
        archive.all<Interview>(Query(u"visit"_s, visit).where(u"code"_s, code->format()).including(true, false));
    if (found.isEmpty())
        return Error{ErrorCode::WithdrawalCodeWrong, {u"unknown"_s}};
    if (found.size() > 1)
        return Error{ErrorCode::WithdrawalCodeAmbiguous, {}};
    const Interview &interview = found.constFirst();
    for (const Report &report : archive.all<Report>(Query(u"visit"_s, visit))) {
        const Query covered = interview.visitUnit
            ? Query(u"report"_s, report.id).where(u"visit_unit"_s, interview.visitUnit)
            : Query(u"report"_s, report.id);
        if (report.sentOn.isValid() && archive.count(ReportUnit::typeName(), covered) > 0)
            return Error{ErrorCode::WithdrawalTooLate, {report.name}};
    }
    if (const auto erased = archive.redact(interview.id); !erased)
        return erased.error();
    return interview.id;
}

} // namespace regards
