// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/notebook/copies.h"
#include "core/notebook/draftkeeper.h"
#include "core/notebook/projection.h"
#include "core/storage/connection.h"
#include "core/storage/schema.h"
#include "core/storage/sqlchangestore.h"

#include <QSqlQuery>
#include <QVariant>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString RoleFact = u"role"_s;
const QString OwnerFact = u"owner"_s;
const QString VisitFact = u"visit"_s;
const QString FileFact = u"file"_s;
const QString LayoutFact = u"layout"_s;
const QString BackupFolderFact = u"backup_folder"_s;
const QString BackedUpFact = u"backed_up"_s; // how many changes there were when the last backup was made

constexpr qsizetype ShortestPrefix = 6;
/// How many references are followed to find a record's observer or visit.
constexpr int LongestChain = 4;

} // namespace

Notebook::Notebook(std::unique_ptr<Vault> vault, World &world)
    : m_vault(std::move(vault))
    , m_world(world)
    , m_store(std::make_unique<SqlChangeStore>(*m_vault))
    , m_journal(std::make_unique<Journal>(*m_store, world))
    , m_projection(std::make_unique<Projection>(*m_vault, *m_store))
    , m_keeper(std::make_unique<DraftKeeper>(*this))
{ }

// The statements of store and projection go before their vault: members are destroyed in reverse order.
Notebook::~Notebook() = default;

Result<std::unique_ptr<Notebook>> Notebook::create(const QString &path, const Passphrase &passphrase, Role role,
                                                   World &world, KeyProfile profile)
{
    Result<std::unique_ptr<Vault>> vault = Vault::create(path, passphrase, profile);
    if (!vault)
        return vault.error();
    std::unique_ptr<Notebook> notebook(new Notebook(std::move(*vault), world));
    if (const auto made = notebook->initialise(role); !made)
        return made.error();
    if (const auto started = notebook->start(); !started)
        return started.error();
    return notebook;
}

Result<std::unique_ptr<Notebook>> Notebook::open(const QString &path, const Passphrase &passphrase, World &world,
                                                 Vault::Mode mode)
{
    Result<std::unique_ptr<Vault>> vault = Vault::open(path, passphrase, mode);
    if (!vault)
        return vault.error();
    return open(std::move(*vault), world);
}

Result<std::unique_ptr<Notebook>> Notebook::open(std::unique_ptr<Vault> vault, World &world)
{
    std::unique_ptr<Notebook> notebook(new Notebook(std::move(vault), world));
    if (const auto started = notebook->start(); !started)
        return started.error();
    return notebook;
}

Result<std::unique_ptr<Notebook>> Notebook::reopen(World &world) const
{
    Result<std::unique_ptr<Vault>> vault = [this] {
        const QMutexLocker here(&m_vaultGoes);
        return m_vault->reopen(m_vault->mode());
    }();
    if (!vault)
        return vault.error();
    std::unique_ptr<Notebook> notebook(new Notebook(std::move(*vault), world));
    notebook->m_role = m_role;
    notebook->m_owner = m_owner;
    notebook->m_visit = m_visit;
    notebook->m_file = m_file;
    return notebook;
}

Result<void> Notebook::checkFile()
{
    return !m_inTransaction && isFileGone(m_vault->handle()) ? reconnect() : Result<void>();
}

Result<void> Notebook::reconnect()
{
    const Result<QByteArray> salt = readSalt(path());
    if (!salt)
        return Error{salt.error().code == ErrorCode::FileMissing ? ErrorCode::FileGone : salt.error().code, {path()}};
    // Before it is opened: opening alone may write, what a crash left beside it.
    if (*salt != m_vault->salt())
        return Error{ErrorCode::FileIsAnother, {path()}};
    Result<std::unique_ptr<Vault>> vault = m_vault->reopen(m_vault->mode());
    if (!vault)
        return vault.error();
    // The new one looks after the file from now on; only then does the old one go, and nothing refers to it.
    const QMutexLocker alone(&m_vaultGoes);
    m_projection.reset();
    m_journal.reset();
    m_store.reset();
    m_vault = std::move(*vault);
    m_store = std::make_unique<SqlChangeStore>(*m_vault);
    m_journal = std::make_unique<Journal>(*m_store, m_world);
    m_projection = std::make_unique<Projection>(*m_vault, *m_store);
    // Later: whoever looks at the records may be in the middle of writing one.
    QMetaObject::invokeMethod(this, &Notebook::refresh, Qt::QueuedConnection);
    return {};
}

Result<void> Notebook::initialise(Role role)
{
    if (const auto made = bringSchemaUpToDate(*m_vault); !made)
        return made;
    return inTransaction([&]() -> Result<void> {
        if (const auto made = m_projection->makeTables(); !made)
            return made;
        if (const auto set = setFact(LayoutFact, Projection::layout()); !set)
            return set;
        if (const auto set = setFact(FileFact, m_world.newRecord().view()); !set)
            return set;
        return setFact(RoleFact, role == Role::Archive ? "archive" : "observer");
    });
}

Result<void> Notebook::start()
{
    const Result<int> version = schemaVersionOf(*m_vault);
    if (!version)
        return version.error();
    if (*version > SchemaVersion)
        return Error{ErrorCode::FileNewer, {path(), QString::number(*version)}};
    if (*version < SchemaVersion && !isReadOnly()) {
        if (*version > 0) {
            if (const auto saved = backUp(); !saved)
                return saved;
        }
        if (const auto updated = bringSchemaUpToDate(*m_vault); !updated)
            return updated;
    }
    m_role = fact(RoleFact) == "archive" ? Role::Archive : Role::Observer;
    m_owner = RecordId(fact(OwnerFact));
    m_visit = RecordId(fact(VisitFact));
    m_file = RecordId(fact(FileFact));
    if (isReadOnly())
        return {};
    if (fact(LayoutFact) != Projection::layout()) {
        if (const auto folded = refold(); !folded)
            return folded;
    }
    // A draft that cannot be committed now (a full disk, say) stays one: that must not keep the file shut.
    (void)commitDrafts();
    return {};
}

const QString &Notebook::path() const
{
    return m_vault->path();
}

bool Notebook::isReadOnly() const
{
    return m_vault->mode() != Vault::Mode::ReadWrite;
}

Result<void> Notebook::setOwner(const RecordId &owner, const RecordId &visit)
{
    const auto set = inTransaction([&]() -> Result<void> {
        if (const auto done = setFact(OwnerFact, owner.view()); !done)
            return done;
        return visit ? setFact(VisitFact, visit.view()) : Result<void>();
    });
    if (set) {
        m_owner = owner;
        m_visit = visit;
    }
    return set;
}

std::optional<Record> Notebook::record(const RecordId &id) const
{
    return m_projection->record(id);
}

QList<Record> Notebook::records(const QString &type, const Query &query) const
{
    const RecordType *declared = recordType(type);
    return declared ? m_projection->records(*declared, query) : QList<Record>();
}

qint64 Notebook::count(const QString &type, const Query &query) const
{
    const RecordType *declared = recordType(type);
    return declared ? m_projection->count(*declared, query) : 0;
}

Result<RecordId> Notebook::resolve(const QString &idPrefix) const
{
    QString digits = idPrefix.trimmed().toLower();
    digits.remove(u'-');
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || digits.size() < ShortestPrefix || digits.size() > 2 * RecordId::Size)
        return Error{ErrorCode::RecordUnknown, {idPrefix}};
    QSqlQuery query(m_vault->database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM record WHERE id BETWEEN ? AND ? AND type IS NOT NULL LIMIT 2"_s);
    query.addBindValue(QByteArray::fromHex(digits.leftJustified(2 * RecordId::Size, u'0').toLatin1()));
    query.addBindValue(QByteArray::fromHex(digits.leftJustified(2 * RecordId::Size, u'f').toLatin1()));
    if (!query.exec() || !query.next())
        return Error{ErrorCode::RecordUnknown, {idPrefix}};
    const RecordId found(query.value(0).toByteArray());
    if (query.next())
        return Error{ErrorCode::RecordAmbiguous, {idPrefix}};
    return found;
}

namespace {

/// Follows the declared field from record to record until it names one of `target`.
RecordId follow(const Notebook &notebook, Record record, QString RecordType::*path, const QString &target)
{
    for (int step = 0; step < LongestChain; ++step) {
        const RecordType *type = recordType(record.type);
        if (!type || (type->*path).isEmpty())
            return {};
        if (type->*path == u"id")
            return record.id;
        const FieldDeclaration *field = type->field(type->*path);
        const RecordId next = record.reference(type->*path);
        if (field->target == target)
            return next;
        const std::optional<Record> found = notebook.record(next);
        if (!found)
            return {};
        record = *found;
    }
    return {};
}

} // namespace

RecordId Notebook::ownerOf(const Record &record) const
{
    return follow(*this, record, &RecordType::owner, Observer::typeName());
}

RecordId Notebook::visitOf(const Record &record) const
{
    return follow(*this, record, &RecordType::visit, Visit::typeName());
}

QList<SearchHit> Notebook::search(const QString &words, int limit) const
{
    return m_projection->search(words, limit);
}

QList<Conflict> Notebook::conflicts(const RecordId &visit) const
{
    QList<Conflict> found;
    for (const RecordId &id : m_projection->inConflict()) {
        const std::optional<Record> record = this->record(id);
        if (!record || record->redacted || (visit && visitOf(*record) != visit))
            continue;
        const FoldedRecord folded = foldRecord(m_store->changesOf(id, Reach::Folded));
        for (const QString &field : record->conflicts)
            found.append({record->type, id, field, folded.fields.value(field).heads});
    }
    return found;
}

qint64 Notebook::conflictCount() const
{
    return m_projection->conflictCount();
}

QList<Change> Notebook::history(const RecordId &id) const
{
    QList<Change> changes = m_store->changesOf(id, Reach::Folded);
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
    return changes;
}

QByteArray Notebook::fact(const QString &name) const
{
    Statement query(*m_vault, "SELECT value FROM fact WHERE name = ?");
    query.bind(1, name);
    return query.step() == Statement::Step::Row ? query.blob(0) : QByteArray();
}

Result<void> Notebook::setFact(const QString &name, QByteArrayView value)
{
    Statement statement(*m_vault, "INSERT OR REPLACE INTO fact(name, value) VALUES(?, ?)");
    statement.bind(1, name).bind(2, value);
    return statement.run();
}

QString Notebook::backupFolder() const
{
    return QString::fromUtf8(fact(BackupFolderFact));
}

Result<void> Notebook::setBackupFolder(const QString &folder)
{
    const QString before = backupFolder();
    if (before == folder)
        return {};
    // What lies in the one before still has to go with an erasure, or when the file is wiped.
    return inTransaction([&]() -> Result<void> {
        QStringList former = formerBackupFolders(*this);
        former.removeAll(folder);
        if (!before.isEmpty())
            former.append(before);
        if (const auto noted = setFormerBackupFolders(*this, former); !noted)
            return noted;
        return setFact(BackupFolderFact, folder.toUtf8());
    });
}

QList<BackupFolder> Notebook::backupFolders() const
{
    const int keep = m_role == Role::Archive ? BackupFolder::ArchiveCount : BackupFolder::NotebookCount;
    QList<BackupFolder> folders{BackupFolder::beside(path(), keep)};
    if (const QString other = backupFolder(); !other.isEmpty())
        folders.append(BackupFolder::elsewhere(path(), other, keep));
    return folders;
}

Result<void> Notebook::backUp()
{
    for (const BackupFolder &folder : backupFolders()) {
        if (const auto made = folder.makeVerified(*m_vault, m_world.now()); !made)
            return made.error();
    }
    return {};
}

Result<bool> Notebook::backUpIfDue()
{
    if (isReadOnly())
        return false;
    // What could not be erased before: the stick may be in now.
    const Result<QStringList> unerased = finishErasures();
    if (!unerased)
        return unerased.error();
    const auto backups = backupFolders().constFirst().list();
    if (!backups)
        return backups.error();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_world.now(), Qt::UTC);
    const bool madeToday = !backups->isEmpty() && backups->constFirst().at.date() == now.date();
    const Result<qint64> changes = queryInteger(*m_vault, "SELECT count(*) FROM change");
    if (!changes)
        return changes.error();
    const QByteArray count = QByteArray::number(*changes);
    const bool isDue = !(m_role == Role::Archive && madeToday) && (backups->isEmpty() || fact(BackedUpFact) != count);
    if (isDue) {
        if (const auto set = setFact(BackedUpFact, count); !set)
            return set.error();
        if (const auto made = backUp(); !made) {
            (void)setFact(BackedUpFact, {}); // it is due still
            return made.error();
        }
    }
    if (!unerased->isEmpty())
        return Error{ErrorCode::ErasureIncomplete, {path(), unerased->join(u", "_s)}};
    return isDue;
}

void Notebook::refresh()
{
    m_store->begin();
    Q_EMIT changed({});
}

} // namespace regards
