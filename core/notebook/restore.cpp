// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/restore.h"

#include "core/notebook/copies.h"
#include "core/notebook/sessionmark.h"
#include "core/storage/atomicfile.h"
#include "core/storage/keyring.h"
#include "core/storage/platform.h"
#include "core/storage/recovery.h"
#include "core/storage/sqlchangestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int All = 1'000'000; // BackupFolder::list() knows no bound; making is not asked of it here

const QString AsideMark = u"-put-aside-"_s;
const QString AsideTime = u"yyyyMMdd'T'HHmmss'Z'"_s;
const QString LayoutFact = u"layout"_s;
const QString BackedUpFact = u"backed_up"_s;

QString suffixOf(const QFileInfo &file)
{
    return file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
}

/// Compared letter by letter: a name may hold what would be a pattern, `[` for one.
QStringList filesIn(const QString &folder, const QString &begin, const QString &end)
{
    QStringList found;
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.size() >= begin.size() + end.size() && name.startsWith(begin) && name.endsWith(end))
            found.append(QDir(folder).filePath(name));
    }
    return found;
}

QByteArray saltOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray salt = file.read(SaltSize);
    return salt.size() == SaltSize ? salt : QByteArray();
}

QString asideNameFor(const QString &path, qint64 now)
{
    const QFileInfo file(path);
    QDateTime at = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc());
    QString name;
    do {
        name =
            file.absoluteDir().filePath(file.completeBaseName() + AsideMark + at.toString(AsideTime) + suffixOf(file));
        at = at.addSecs(1);
    } while (QFileInfo::exists(name));
    return name;
}

/// Every change that can be read: what stands on a damaged page is left out.
QList<Change> readableChanges(Notebook &from, bool &isWhole)
{
    QList<Change> changes;
    QList<qint64> replicas;
    Statement numbers(from.vault(), "SELECT n FROM replica ORDER BY n");
    while (numbers.step() == Statement::Step::Row)
        replicas.append(numbers.integer(0));
    isWhole = numbers.isOk();
    for (const qint64 replica : std::as_const(replicas)) {
        from.store().begin();
        from.store().forEachChange(QByteArray("replica = " + QByteArray::number(replica) + " AND aside = 0"),
                                   [&](const Change &change) { changes.append(change); });
        isWhole = isWhole && from.store().status().isOk();
    }
    from.store().begin();
    return changes;
}

/// The file's own replicas, so that what they wrote is handed over (or, if private, never is).
void takeReplicas(Notebook &into, Notebook &from)
{
    Statement own(from.vault(), "SELECT id, private FROM replica WHERE own = 1");
    while (own.step() == Statement::Step::Row)
        into.store().beginReplica(ReplicaId(own.blobView(0)), own.integer(1) == 0);
}

Result<void> takeFacts(Notebook &into, Notebook &from)
{
    Statement facts(from.vault(), "SELECT name, value FROM fact");
    while (facts.step() == Statement::Step::Row) {
        const QString name = facts.text(0);
        if (name == LayoutFact || name == BackedUpFact || name.startsWith(u"session."))
            continue;
        if (const auto set = into.setFact(name, facts.blobView(1)); !set)
            return set;
    }
    return {};
}

Result<void> carryEverything(Notebook &into, Notebook &from, RestoreOutcome &outcome, bool &erased)
{
    bool isWhole = true;
    const QList<Change> changes = readableChanges(from, isWhole);
    outcome.presentWasDamaged = !isWhole;
    const auto carried = into.inTransaction([&]() -> Result<void> {
        takeReplicas(into, from);
        const Result<Union> united = into.journal().unite(changes, OwnOrigin);
        if (!united)
            return united.error();
        outcome.broughtBack = quint64(united->added);
        erased = united->erased;
        // Small facts of a damaged file could be half of something.
        if (isWhole) {
            if (const auto taken = takeFacts(into, from); !taken)
                return taken;
        }
        return into.fold(united->touched);
    });
    if (!carried)
        return carried;
    for (const Draft &draft : from.drafts()) {
        if (const auto kept = into.saveDraft(draft); !kept)
            return kept;
    }
    return into.commitDrafts();
}

/// Whose the replicas are that the given changes came from: this file's own, private or not, or written with a key that
/// is heard of from now on, if it isn't known.
Result<void> takeOrigins(Notebook &into, Notebook &from, const QList<Change> &changes)
{
    QSet<ReplicaId> replicas;
    for (const Change &change : changes)
        replicas.insert(change.id.replica);
    Statement hear(into.vault(),
                   "INSERT OR IGNORE INTO peer(signing, box, observer, visit, since) VALUES(?, ?, ?, ?, 0)");
    Statement attribute(into.vault(),
                        "UPDATE replica SET peer = (SELECT n FROM peer WHERE signing = ?) "
                        "WHERE id = ? AND own = 0 AND peer IS NULL");
    Statement origins(from.vault(),
                      "SELECT replica.id, own, private, signing, box, observer, visit FROM replica "
                      "LEFT JOIN peer ON peer.n = replica.peer");
    while (origins.step() == Statement::Step::Row) {
        const ReplicaId replica(origins.blobView(0));
        if (!replicas.contains(replica))
            continue;
        if (origins.integer(1) != 0)
            into.store().beginReplica(replica, origins.integer(2) == 0);
        if (origins.isNull(3))
            continue;
        const QByteArray signing = origins.blob(3);
        hear.bind(1, QByteArrayView(signing))
            .bind(2, origins.blobView(4))
            .bind(3, origins.blobView(5))
            .bind(4, origins.blobView(6));
        if (const auto heard = hear.run(); !heard)
            return heard;
        attribute.bind(1, QByteArrayView(signing)).bind(2, replica.view());
        if (const auto attributed = attribute.run(); !attributed)
            return attributed;
    }
    return origins.isOk() ? Result<void>() : origins.error();
}

/// The erasure of something private is private too.
Journal::Channel channelOf(Notebook &notebook, const ReplicaId &replica)
{
    Statement query(notebook.vault(), "SELECT private FROM replica WHERE id = ?");
    query.bind(1, replica.view());
    const bool isPrivate = query.step() == Statement::Step::Row && query.integer(0) != 0;
    return isPrivate ? Journal::Channel::Private : Journal::Channel::Shared;
}

// Of fields the very same redactions, not new ones: what was written after them says that it saw those, and would be
// erased by any other wherever the two meet.
Result<void> carryFieldErasures(Notebook &into, Notebook &from, const QList<Change> &redactions, Union &carried)
{
    UnionPlan plan;
    for (const Change &change : redactions) {
        plan.fresh.append(&change);
        plan.counts.touched.insert(change.record);
    }
    const Result<Union> united = into.journal().unite(plan, OwnOrigin);
    if (!united)
        return united.error();
    carried = *united;
    return takeOrigins(into, from, redactions);
}

Result<void> carryErasures(Notebook &into, Notebook &from, bool &erased)
{
    QList<Change> redactions;
    // One whose import was undone is in force all the same.
    from.store().forEachChange("kind = 1", [&](const Change &change) { redactions.append(change); });
    from.store().begin();
    const auto carried = into.inTransaction([&]() -> Result<void> {
        redactions.removeIf([&](const Change &change) {
            return into.store().find(change.id) || into.store().typeOf(change.record).isEmpty();
        });
        QList<Change> ofFields = redactions;
        ofFields.removeIf([](const Change &change) { return change.field == reserved::Redacted; });
        Union united;
        if (const auto done = carryFieldErasures(into, from, ofFields, united); !done)
            return done;
        for (const Change &change : std::as_const(redactions)) {
            if (change.field != reserved::Redacted || into.store().isRedacted(change.record))
                continue;
            const Journal::Channel channel = channelOf(from, change.id.replica);
            united.touched += into.journal().redactRecord(change.type, change.record, change.author, channel);
        }
        erased = !united.touched.isEmpty();
        return into.fold(united.touched);
    });
    // A draft of what is erased now goes too.
    return carried ? into.commitDrafts() : carried;
}

/// Where copies lie, and which of them still hold what was erased, is so whatever version is restored.
Result<void> takeFolders(Notebook &into, Notebook &from)
{
    for (const QString &name : {u"backup_folder"_s, u"former_backup_folders"_s, u"pending_erasures"_s}) {
        const QByteArray value = from.fact(name);
        if (value.isEmpty())
            continue;
        if (const auto set = into.setFact(name, value); !set)
            return set;
    }
    return {};
}

/// What the present file has to give to the copy that will replace it.
Result<void> carryOver(Notebook &into, const RestoreRequest &request, World &world, RestoreOutcome &outcome,
                       bool &erased)
{
    if (!request.presentKey || !QFileInfo::exists(request.file))
        return {};
    auto vault = Vault::openWithKey(request.file, *request.presentKey, Vault::Mode::ReadOnly);
    if (!vault)
        return {};
    const auto present = Notebook::open(std::move(*vault), world);
    if (!present || (*present)->fileId() != into.fileId())
        return {};
    outcome.presentWasRead = true;
    const Contents before = contentsOf(**present);
    const bool isObservers = into.role() == Notebook::Role::Observer;
    const auto carried = request.carry == Carry::Everything && isObservers
        ? carryEverything(into, **present, outcome, erased)
        : carryErasures(into, **present, erased);
    if (const auto folders = takeFolders(into, **present); !folders)
        return folders;
    if (carried)
        outcome.leftAside = changesBeyond(before, contentsOf(into));
    return carried;
}

/// Writes what still stands in the -wal into the file itself, where that is possible, so that the file can be moved.
void foldWal(const RestoreRequest &request)
{
    if (!request.presentKey || !QFileInfo::exists(request.file))
        return;
    if (auto vault = Vault::openWithKey(request.file, *request.presentKey))
        (void)(*vault)->truncateWal();
}

/// A -wal of a file that could not be opened goes with it: the restored file must never be read with it.
Result<void> moveAside(const QString &file, const QString &aside)
{
    QStringList moved;
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (!QFileInfo::exists(file + ending))
            continue;
        if (auto renamed = platform::replaceFile(file + ending, aside + ending); !renamed) {
            for (const QString &done : std::as_const(moved))
                (void)platform::replaceFile(aside + done, file + done);
            return renamed;
        }
        moved.append(ending);
    }
    return platform::syncFolderOf(file);
}

/// An archive's recovery sheet needs the file beside it.
Result<void> bringRecoveryFile(const RestoreRequest &request)
{
    const QByteArray salt = saltOf(request.version);
    if (salt.isEmpty())
        return {};
    const QString wanted = recoveryFileFor(request.file, salt);
    const QString kept = QFileInfo(request.version).absoluteDir().filePath(QFileInfo(wanted).fileName());
    if (QFileInfo::exists(wanted) || !QFileInfo::exists(kept))
        return {};
    constexpr qint64 Largest = 4096;
    const auto content = readFile(kept, Largest);
    if (!content)
        return content.error();
    return writeFileAtomically(wanted, *content);
}

/// The verified copy of the version, made ready under a temporary name.
Result<void> prepare(const RestoreRequest &request, const QString &temporary, World &world, RestoreOutcome &outcome,
                     bool &erased)
{
    {
        const bool isStill = !QFileInfo::exists(request.version + u"-wal");
        auto version = Vault::openWithKey(request.version, *request.versionKey,
                                          isStill ? Vault::Mode::Snapshot : Vault::Mode::ReadOnly);
        if (!version)
            return version.error();
        if (auto copied = backupTo(**version, temporary); !copied)
            return copied;
    }
    auto vault = Vault::openWithKey(temporary, *request.versionKey);
    if (!vault)
        return vault.error();
    const auto copy = Notebook::open(std::move(*vault), world);
    if (!copy)
        return copy.error();
    if (auto ended = endSession(**copy); !ended)
        return ended;
    if (auto carried = carryOver(**copy, request, world, outcome, erased); !carried)
        return carried;
    outcome.now = contentsOf(**copy);
    return (*copy)->vault().truncateWal();
}

void removeCopy(const QString &temporary)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(temporary + ending);
}

} // namespace

Result<void> takeErasures(Notebook &into, Notebook &from)
{
    bool erased = false;
    return carryErasures(into, from, erased);
}

QStringList putAsideFiles(const QString &path)
{
    const QFileInfo file(path);
    return filesIn(file.absolutePath(), file.completeBaseName() + AsideMark, suffixOf(file));
}

Result<QStringList> everyCopyOf(const Notebook &notebook)
{
    const QString path = notebook.path();
    const Result<QList<QByteArray>> salts = saltsOf(notebook);
    if (!salts)
        return salts.error();
    QStringList files{path, path + u"-wal", path + u"-shm"};
    for (const QByteArray &salt : *salts)
        files.append(recoveryFileFor(path, salt));
    for (const QString &aside : putAsideFiles(path))
        files << aside << aside + u"-wal" << aside + u"-shm";
    // What a crash left while a copy was being made.
    const QFileInfo file(path);
    const QString part = u".part"_s;
    files << filesIn(file.absolutePath(), u'.' + file.fileName() + u'.', part);
    const BackupFolder besideFolder = BackupFolder::beside(path, All);
    files << filesIn(besideFolder.folder(), u'.' + file.completeBaseName() + u'-', part);
    const auto beside = besideFolder.list();
    if (!beside)
        return beside.error();
    for (const BackupFolder::Backup &backup : *beside)
        files.append(backup.path);
    QStringList others = formerBackupFolders(notebook);
    others.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    if (!notebook.backupFolder().isEmpty())
        others.append(notebook.backupFolder());
    for (const QString &folder : std::as_const(others)) {
        // Another computer's file of the same name may have its backups there too: those are not ours.
        const auto elsewhere = BackupFolder::elsewhere(path, folder, All).list();
        if (!elsewhere)
            return elsewhere.error();
        for (const BackupFolder::Backup &backup : *elsewhere) {
            if (salts->contains(backup.salt))
                files.append(backup.path);
        }
        for (const QString &half : filesIn(folder, u'.' + file.completeBaseName() + u'-', part)) {
            if (salts->contains(saltOf(half)))
                files.append(half);
        }
    }
    return files;
}

QList<Version> versionsOf(const QString &path, const QStringList &otherFolders)
{
    QList<Version> versions;
    QList<BackupFolder> folders{BackupFolder::beside(path, All)};
    for (const QString &folder : otherFolders)
        folders.append(BackupFolder::elsewhere(path, folder, All));
    for (const BackupFolder &folder : std::as_const(folders)) {
        const auto backups = folder.list();
        if (!backups)
            continue;
        for (const BackupFolder::Backup &backup : *backups)
            versions.append({backup.path, backup.at, backup.salt, false});
    }
    const QString suffix = suffixOf(QFileInfo(path));
    for (const QString &aside : putAsideFiles(path)) {
        const QString name = QFileInfo(aside).fileName().chopped(suffix.size());
        QDateTime at = QDateTime::fromString(name.mid(name.lastIndexOf(AsideMark) + AsideMark.size()), AsideTime);
        at.setTimeZone(QTimeZone::utc());
        if (at.isValid())
            versions.append({aside, at, saltOf(aside), true});
    }
    std::stable_sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) { return a.at > b.at; });
    return versions;
}

Result<RestoreOutcome> restoreVersion(const RestoreRequest &request, World &world)
{
    RestoreOutcome outcome;
    const QString temporary = temporaryNameFor(request.file);
    bool erased = false;
    if (const auto prepared = prepare(request, temporary, world, outcome, erased); !prepared) {
        removeCopy(temporary);
        return prepared.error();
    }
    foldWal(request);
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(temporary + ending);
    if (QFileInfo::exists(request.file) || QFileInfo::exists(request.file + u"-wal")) {
        const QString aside = asideNameFor(request.file, world.now());
        if (const auto moved = moveAside(request.file, aside); !moved) {
            removeCopy(temporary);
            return moved.error();
        }
        if (QFileInfo::exists(aside))
            outcome.putAside = aside;
    }
    if (const auto placed = moveIntoPlace(temporary, request.file); !placed) {
        if (!outcome.putAside.isEmpty())
            (void)moveAside(outcome.putAside, request.file); // as it was; a second failure changes nothing more
        removeCopy(temporary);
        return placed.error();
    }
    if (const auto brought = bringRecoveryFile(request); !brought)
        return brought.error();
    if (!erased)
        return outcome;
    auto vault = Vault::openWithKey(request.file, *request.versionKey);
    if (!vault)
        return vault.error();
    const auto restored = Notebook::open(std::move(*vault), world);
    if (!restored)
        return restored.error();
    if (const auto finished = (*restored)->finishRedaction(); !finished)
        return finished.error();
    return outcome;
}

} // namespace regards
