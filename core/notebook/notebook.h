// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/world.h"
#include "core/journal/journal.h"
#include "core/notebook/query.h"
#include "core/notebook/records.h"
#include "core/storage/backup.h"
#include "core/storage/vault.h"
#include "core/storage/verify.h"

#include <QMutex>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace regards {

class DraftKeeper;
class Projection;
class SqlChangeStore;

/// A field in conflict: several people wrote different values without knowing of each other.
struct Conflict
{
    QString type;
    RecordId record;
    QString field; ///< `deleted` where one deleted what another edited
    QList<Change> heads; ///< newest first; the first is what is shown meanwhile

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// A text being typed, kept from crashes until it becomes a change.
struct Draft
{
    QString type;
    RecordId record;
    QString field; ///< empty: `text` is the whole record as toJsonLine() writes it, to be made before its texts
    QString text;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What verify() found. All empty: sound.
struct NotebookReport
{
    VaultReport vault;
    QStringList journal; ///< broken rules, as tokens with the change they concern
    QStringList projection; ///< tables or records that differ from a fresh fold
    qint64 changes = 0; ///< how many were checked
    qint64 records = 0;

    [[nodiscard]] bool isSound() const { return vault.isSound() && journal.isEmpty() && projection.isEmpty(); }
};

/**
 * An opened notebook or archive as the application sees it: records, read from the projection and written through
 * the journal.
 *
 * Every write is durable when it returns, or has failed and changed nothing. Every writing function is one
 * transaction of its own; inTransaction() joins several. A notebook belongs to the thread that opened it; a worker
 * takes its own with reopen() and the owner then calls refresh().
 */
class Notebook final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Observer, ///< one observer's notebook of one visit
        Archive, ///< a coordinator's, of every visit
    };

    /// A new file with its tables, no record yet. Errors of Vault::create().
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> create(const QString &path, const Passphrase &passphrase,
                                                                  Role role, World &world,
                                                                  KeyProfile profile = defaultKeyProfile());
    /// Errors of Vault::open(), and FileNewer. An older file is backed up, then brought up to date. Drafts left by a
    /// crash become changes.
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> open(const QString &path, const Passphrase &passphrase,
                                                                World &world,
                                                                Vault::Mode mode = Vault::Mode::ReadWrite);
    /// As open(), over a vault that is open already.
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> open(std::unique_ptr<Vault> vault, World &world);
    /// A second one over the same file, for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Notebook>> reopen(World &world) const;
    ~Notebook() override;

    [[nodiscard]] Role role() const noexcept { return m_role; }
    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Whose notebook this is: the observer, or the coordinator. Author of what is written, unless told otherwise.
    [[nodiscard]] RecordId owner() const noexcept { return m_owner; }
    /// The visit of an observer's notebook; none in an archive.
    [[nodiscard]] RecordId visit() const noexcept { return m_visit; }
    /// Names the file itself: random, made with it.
    [[nodiscard]] RecordId fileId() const noexcept { return m_file; }
    [[nodiscard]] Result<void> setOwner(const RecordId &owner, const RecordId &visit);

    // ---- Reading. Deleted and redacted records are left out unless asked for.

    template <TypedRecord T>
    [[nodiscard]] std::optional<T> find(const RecordId &id) const
    {
        const std::optional<Record> found = record(id);
        return found && found->type == T::typeName() ? std::optional(T::from(*found)) : std::nullopt;
    }
    /// In the order of creation (time, then id), unless the query says otherwise.
    template <TypedRecord T>
    [[nodiscard]] QList<T> all(const Query &query = {}) const
    {
        QList<T> typed;
        for (const Record &record : records(T::typeName(), query))
            typed.append(T::from(record));
        return typed;
    }
    /// Deleted and redacted ones too.
    [[nodiscard]] std::optional<Record> record(const RecordId &id) const;
    [[nodiscard]] QList<Record> records(const QString &type, const Query &query = {}) const;
    [[nodiscard]] qint64 count(const QString &type, const Query &query = {}) const;
    /// The one record whose id begins so (at least 6 characters of its text form): RecordUnknown, RecordAmbiguous.
    [[nodiscard]] Result<RecordId> resolve(const QString &idPrefix) const;
    /// The observer a record belongs to, none where it belongs to nobody; likewise the visit.
    [[nodiscard]] RecordId ownerOf(const Record &record) const;
    [[nodiscard]] RecordId visitOf(const Record &record) const;
    /// Full-text search over what people wrote, accents and case ignored, words by their beginnings; best first.
    [[nodiscard]] QList<SearchHit> search(const QString &words, int limit = 50) const;

    // ---- Writing. RecordInvalid names field and reason; RecordRedacted; the errors of storage.

    /// Writes the fields that differ. A key record that was deleted comes back. The id, new where there was none.
    ///
    /// `author` is on whose behalf; left out, it is the owner of this file. In an observer's notebook it may be a
    /// colleague of the team whose sheets of paper are typed in, for records that belong to that colleague and of
    /// types that isTypedInForOthers(); what is then written into them is written on the same behalf.
    Result<RecordId> put(const Record &record, const RecordId &author = {});
    template <TypedRecord T>
    Result<RecordId> put(const T &typed, const RecordId &author = {})
    {
        return put(typed.toRecord(), author);
    }
    /// All or none. A failure's first detail is the index of the record, counted from 0.
    Result<QList<RecordId>> putAll(const QList<Record> &records, const RecordId &author = {});
    Result<void> setDeleted(const RecordId &id, bool deleted, const RecordId &author = {});
    /// Erases a record and all that refers to it, in this file and its backups, for good.
    Result<void> redact(const RecordId &id, const RecordId &author = {});
    Result<void> redactField(const RecordId &id, const QString &field, const RecordId &author = {});
    /// Copies a private note with its tags into a new, shared one; the id of the copy.
    Result<RecordId> publishNote(const RecordId &note);
    /// What was erased and could not yet be erased from a backup folder that was not there: its paths.
    [[nodiscard]] QStringList pendingErasures() const;
    /// Tries again; what is still left.
    Result<QStringList> finishErasures();

    // ---- Conflicts and history

    [[nodiscard]] QList<Conflict> conflicts(const RecordId &visit = {}) const;
    /// How many fields of all records are in conflict.
    [[nodiscard]] qint64 conflictCount() const;
    /// Writes `value` over all heads: ConflictUnknown where there is no conflict.
    Result<void> settle(const RecordId &id, const QString &field, const Value &value, const RecordId &author = {});
    /// Every change of a record, oldest first, those of undone imports aside.
    [[nodiscard]] QList<Change> history(const RecordId &id) const;

    // ---- Texts being typed

    /// Keeps a text that is being typed. Cheap enough for every second; no change yet.
    Result<void> saveDraft(const Draft &draft);
    [[nodiscard]] QList<Draft> drafts() const;
    /// From now on, reading records shows texts that are being typed as they stand at this moment. For a notebook of
    /// one's own (reopen()) that shows something beforehand; never before writing. Counts and searches don't.
    void showDrafts();
    /// Drafts become changes (of that record only, where one is given).
    Result<void> commitDrafts(const RecordId &record = {});
    Result<void> discardDraft(const RecordId &record, const QString &field);
    /// Where drafts wait that the file would not take.
    [[nodiscard]] DraftKeeper &keeper() const noexcept { return *m_keeper; }
    /// Opens the file again under its name, if it went away and came back. FileGone; FileIsAnother, where another one
    /// stands there now: nothing is written into it.
    Result<void> reconnect();

    // ---- For the rooms above

    /// Runs `work` in one transaction; rolled back whole when it fails. changed() is emitted once, after the commit.
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    /// Folds these records again, within inTransaction().
    Result<void> fold(const QSet<RecordId> &records);
    /// After an import or a redaction elsewhere on this file: announces that anything may have changed.
    void refresh();
    /// Erases what redaction left behind in pages, indexes, WAL and backups. After the transaction.
    Result<void> finishRedaction();
    [[nodiscard]] Journal &journal() noexcept { return *m_journal; }
    [[nodiscard]] SqlChangeStore &store() noexcept { return *m_store; }
    [[nodiscard]] Vault &vault() const noexcept { return *m_vault; }
    [[nodiscard]] World &world() const noexcept { return m_world; }
    /// Small facts of the file that belong to no record and never travel: keys, folders, counters.
    [[nodiscard]] QByteArray fact(const QString &name) const;
    Result<void> setFact(const QString &name, QByteArrayView value);
    /// Drops the projection and folds everything again.
    Result<void> refold();
    [[nodiscard]] Result<NotebookReport> verify();
    /// A verified backup in the folder beside the file, and in the one set by setBackupFolder(), if any.
    Result<void> backUp();
    /// backUp() where one is due: for an observer's notebook when anything was written since the last, for an archive
    /// (large) also only once a day of use. Whether it made one.
    Result<bool> backUpIfDue();
    [[nodiscard]] QString backupFolder() const;
    Result<void> setBackupFolder(const QString &folder);

Q_SIGNALS:
    /// After a commit: these records are not what they were. Empty: anything may have changed.
    void changed(const QSet<RecordId> &records);
    /// Before it: what was written here by putting, deleting and settling; not what an import or a redaction did.
    void written(const QList<regards::Change> &changes);

private:
    Notebook(std::unique_ptr<Vault> vault, World &world);
    Result<void> start();
    Result<void> initialise(Role role);
    Result<RecordId> putOne(const Record &record, const RecordId &onBehalfOf);
    /// On whose behalf a record may be written; `whole` is the record as it will be. RecordReadOnly, RecordInvalid.
    [[nodiscard]] Result<RecordId> authorOf(const Record &whole, bool exists, const RecordId &given) const;
    /// Whether the file is still where it was; if it came back meanwhile, it is reconnected.
    [[nodiscard]] Result<void> checkFile();
    bool wasWritten(const std::optional<Change> &change);
    Result<void> discardErasedDrafts();
    [[nodiscard]] QList<BackupFolder> backupFolders() const;
    [[nodiscard]] Journal::Channel channelOf(const Record &record, bool exists) const;

    std::unique_ptr<Vault> m_vault;
    mutable QMutex m_vaultGoes; ///< a worker may reopen() while this thread reconnect()s
    World &m_world;
    std::unique_ptr<SqlChangeStore> m_store;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Projection> m_projection;
    std::unique_ptr<DraftKeeper> m_keeper;
    Role m_role = Role::Observer;
    RecordId m_owner;
    RecordId m_visit;
    RecordId m_file;
    bool m_inTransaction = false;
    QSet<RecordId> m_touched;
    QList<Change> m_written; ///< in the transaction that is going on
};

} // namespace regards
