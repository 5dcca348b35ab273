// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visitpack.h"

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/ownrecords.h"
#include "core/exchange/peers.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"

#include <QCryptographicHash>
#include <QFile>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString IdentityFact = u"identity"_s;
const QString CoordinatorFact = u"coordinator"_s;
const QString CodeFact = u"visit_code"_s;
const QString TokenFact = u"enrolment_token"_s;
const QString PackTimeFact = u"pack_at"_s;

/// Of an observer's record, only what the team must know of one another goes into a pack.
bool travels(const Change &change)
{
    static const QStringList shared{u"name"_s, u"background"_s, u"profession"_s, u"peer_worker"_s};
    return change.type != Observer::typeName() || shared.contains(change.field) || change.field == reserved::Deleted
        || change.kind == ChangeKind::Redact;
}

/// The records that frame one visit: the facility, its units, the team and what each covers.
QList<RecordId> frameOf(const Notebook &archive, const Record &visit)
{
    const auto everything = [](const QString &field, const Value &value) {
        return Query(field, value).including(true, true);
    };
    QList<RecordId> frame{visit.id};
    if (const RecordId facility = visit.reference(u"facility"_s))
        frame.append(facility);
    for (const Record &visitUnit : archive.records(VisitUnit::typeName(), everything(u"visit"_s, visit.id))) {
        frame += {visitUnit.id, visitUnit.reference(u"unit"_s)};
        for (const Record &plan : archive.records(InterviewPlan::typeName(), everything(u"visit_unit"_s, visitUnit.id)))
            frame.append(plan.id);
    }
    for (const Record &member : archive.records(TeamMember::typeName(), everything(u"visit"_s, visit.id))) {
        frame += {member.id, member.reference(u"observer"_s)};
        for (const Record &task : archive.records(Assignment::typeName(), everything(u"team_member"_s, member.id)))
            frame.append(task.id);
    }
    return frame;
}

Result<void> keepIdentity(Notebook &notebook)
{
    return notebook.setFact(IdentityFact, Identity::generate().toBytes().view());
}

struct OpenPack
{
    Bundle bundle;
    PublicIdentity coordinator;
};

Result<OpenPack> openPack(const QString &path, const VisitCode &code)
{
    const Result<QByteArray> file = readContainerFile(path);
    if (!file)
        return file.error();
    Result<OpenedContainer> opened = openContainer(*file, path, ContainerKind::VisitPack, code);
    if (!opened)
        return opened.error();
    Result<Bundle> bundle = decodeBundle(opened->payload, path);
    if (!bundle)
        return bundle.error();
    return OpenPack{std::move(*bundle), opened->sender};
}

/// The value of one field among the changes of a bundle: its newest head.
QString textIn(const Bundle &bundle, const RecordId &record, const QString &field)
{
    QList<Change> changes;
    for (const Change &change : bundle.changes) {
        if (change.record == record && change.field == field)
            changes.append(change);
    }
    const Value value = foldField(changes).value;
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Result<Union> takeIn(Notebook &notebook, const OpenPack &pack)
{
    // First, so that a text that was being typed can't pass for a correction of what is erased now.
    if (const auto committed = notebook.commitDrafts(); !committed)
        return committed.error();
    Union united;
    const auto taken = notebook.inTransaction([&]() -> Result<void> {
        for (const ReplicaId &replica : pack.bundle.replicas)
            notebook.store().beginReplica(replica, true);
        const Result<Union> result = notebook.journal().unite(pack.bundle.changes, OwnOrigin);
        if (!result)
            return result.error();
        united = *result;
        // An older pack still brings what it has; the token and the time are the latest one's.
        if (pack.bundle.writtenAt < latestPack(notebook))
            return notebook.fold(united.touched);
        if (const auto set = notebook.setFact(PackTimeFact, QByteArray::number(pack.bundle.writtenAt)); !set)
            return set;
        if (const auto set = notebook.setFact(TokenFact, pack.bundle.token); !set)
            return set;
        if (const auto set = notebook.setFact(u"toolkit"_s, pack.bundle.toolkit.toUtf8()); !set)
            return set;
        if (const auto set = notebook.setFact(u"toolkit_digest"_s, pack.bundle.toolkitDigest); !set)
            return set;
        return notebook.fold(united.touched);
    });
    if (!taken)
        return taken.error();
    if (united.erased) {
        if (const auto finished = notebook.finishRedaction(); !finished)
            return finished.error();
    }
    return united;
}

} // namespace

Result<void> prepareArchive(Notebook &archive)
{
    if (!archive.fact(IdentityFact).isEmpty())
        return {};
    if (const auto kept = keepIdentity(archive); !kept)
        return kept;
    return archive.setOwner(archive.world().newRecord(), {});
}

Result<Identity> identityOf(const Notebook &notebook)
{
    QByteArray bytes = notebook.fact(IdentityFact);
    std::optional<Identity> identity = Identity::fromBytes(bytes);
    wipe(bytes);
    if (!identity)
        return Error{ErrorCode::FileDamaged, {notebook.path(), u"identity"_s}};
    return std::move(*identity);
}

Result<QString> ownFingerprint(const Notebook &notebook)
{
    const Result<Identity> identity = identityOf(notebook);
    if (!identity)
        return identity.error();
    return identity->publicHalf().fingerprint().text();
}

QString coordinatorFingerprint(const Notebook &notebook)
{
    const auto coordinator = PublicIdentity::fromBytes(notebook.fact(CoordinatorFact));
    return coordinator ? coordinator->fingerprint().text() : QString();
}

Result<PublicIdentity> coordinatorOf(const Notebook &notebook)
{
    const auto coordinator = PublicIdentity::fromBytes(notebook.fact(CoordinatorFact));
    if (!coordinator)
        return Error{ErrorCode::NothingToHandOver, {notebook.path()}};
    return *coordinator;
}

Result<VisitCode> visitCode(Notebook &archive, const RecordId &visit, const RecordId &observer)
{
    if (const auto known = enrolmentOf(archive, visit, observer); known && !known->code.isEmpty())
        return VisitCode::parse(known->code);
    const VisitCode code = VisitCode::generate(archive.world());
    if (const auto kept = keepEnrolment(archive, visit, observer, {newToken(), code.format()}); !kept)
        return kept.error();
    return code;
}

Result<void> writeVisitPack(Notebook &archive, const RecordId &visitId, const RecordId &observer, const VisitCode &code,
                            const QString &path, PackOptions options)
{
    const std::optional<Record> visit = archive.record(visitId);
    if (!visit || visit->type != Visit::typeName() || visit->redacted || visit->deleted)
        return Error{ErrorCode::RecordUnknown, {visitId.text()}};
    const Query membership = Query(u"visit"_s, visitId).where(u"observer"_s, observer);
    if (archive.count(TeamMember::typeName(), membership) == 0)
        return Error{ErrorCode::RecordInvalid,
                     {observer.text(), TeamMember::typeName(), u"observer"_s, u"not_in_team"_s}};
    const Result<Identity> identity = identityOf(archive);
    if (!identity)
        return identity.error();

    Enrolment enrolment = enrolmentOf(archive, visitId, observer).value_or(Enrolment{newToken(), {}});
    if (options.reissue)
        enrolment.token = newToken();
    enrolment.code = code.format();
    const auto kept = archive.inTransaction([&]() -> Result<void> {
        if (options.reissue) {
            if (const auto retired = retirePeers(archive, visitId, observer); !retired)
                return retired;
        }
        return keepEnrolment(archive, visitId, observer, enrolment);
    });
    if (!kept)
        return kept;

    Bundle bundle;
    bundle.writtenAt = archive.world().now();
    bundle.visit = visitId;
    bundle.observer = observer;
    bundle.toolkit = visit->text(u"toolkit"_s);
    bundle.toolkitDigest = QByteArray::fromHex(visit->text(u"toolkit_digest"_s).toLatin1());
    bundle.token = enrolment.token;
    for (const RecordId &record : frameOf(archive, *visit)) {
        for (const Change &change : archive.store().changesOf(record, Reach::Folded)) {
            if (travels(change))
                bundle.changes.append(change);
        }
    }
    const OwnRecords own = ownRecordsOf(archive, visitId, observer);
    bundle.changes += own.changes;
    bundle.replicas = own.replicas;
    if (const auto status = archive.store().status(); !status)
        return status;

    const ContainerHeader header{ContainerKind::VisitPack, FileId(archive.world().randomBytes(FileId::Size))};
    const Result<QByteArray> sealed = sealContainer(header, encodeBundle(bundle), code, *identity);
    if (!sealed)
        return sealed.error();
    return writeFileAtomically(path, *sealed);
}

Result<PackSummary> inspectVisitPack(const QString &path, const VisitCode &code)
{
    const Result<OpenPack> pack = openPack(path, code);
    if (!pack)
        return pack.error();
    const Bundle &bundle = pack->bundle;
    PackSummary summary;
    summary.visit = bundle.visit;
    summary.observer = bundle.observer;
    summary.visitTitle = textIn(bundle, bundle.visit, u"title"_s);
    summary.firstDay = textIn(bundle, bundle.visit, u"first_day"_s);
    summary.lastDay = textIn(bundle, bundle.visit, u"last_day"_s);
    summary.observerName = textIn(bundle, bundle.observer, u"name"_s);
    summary.toolkit = bundle.toolkit;
    summary.toolkitDigest = bundle.toolkitDigest;
    summary.coordinatorFingerprint = pack->coordinator.fingerprint().text();
    summary.writtenAt = bundle.writtenAt;
    QSet<RecordId> units;
    for (const Change &change : bundle.changes) {
        if (change.type == VisitUnit::typeName())
            units.insert(change.record);
        if (change.type == Facility::typeName() && summary.facility.isEmpty())
            summary.facility = textIn(bundle, change.record, u"name"_s);
    }
    summary.units = units.size();
    return summary;
}

QString notebookMark(const RecordId &visit, const RecordId &observer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(visit.view());
    hash.addData(observer.view());
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::unique_ptr<Notebook>> createNotebook(const QString &path, const Passphrase &passphrase, const QString &pack,
                                                 const VisitCode &code, World &world, KeyProfile profile)
{
    const Result<OpenPack> opened = openPack(pack, code);
    if (!opened)
        return opened.error();
    Result<std::unique_ptr<Notebook>> created =
        Notebook::create(path, passphrase, Notebook::Role::Observer, world, profile);
    if (!created)
        return created.error();
    Notebook &notebook = **created;
    const auto filled = [&]() -> Result<void> {
        if (const auto kept = keepIdentity(notebook); !kept)
            return kept;
        if (const auto set = notebook.setFact(CoordinatorFact, opened->coordinator.bytes()); !set)
            return set;
        if (const auto set = notebook.setFact(CodeFact, code.format().toLatin1()); !set)
            return set;
        if (const auto set = notebook.setOwner(opened->bundle.observer, opened->bundle.visit); !set)
            return set;
        const Result<Union> taken = takeIn(notebook, *opened);
        return taken ? Result<void>() : taken.error();
    }();
    if (!filled) {
        created->reset();
        QFile::remove(path); // made just now, and of no use to anybody
        return filled.error();
    }
    return created;
}

namespace {

/// A pack that this notebook's own code opens and that is of its visit, observer and coordinator.
Result<OpenPack> openUpdate(const Notebook &notebook, const QString &path)
{
    const Result<VisitCode> code = VisitCode::parse(QString::fromLatin1(notebook.fact(CodeFact)));
    if (!code)
        return Error{ErrorCode::PackNotForThisNotebook, {path}};
    Result<OpenPack> pack = openPack(path, *code);
    if (!pack) {
        const bool otherCode = pack.error().code == ErrorCode::WrongVisitCode;
        return otherCode ? Error{ErrorCode::PackNotForThisNotebook, {path}} : pack.error();
    }
    if (pack->bundle.visit != notebook.visit() || pack->bundle.observer != notebook.owner())
        return Error{ErrorCode::PackNotForThisNotebook, {path}};
    if (pack->coordinator.bytes() != notebook.fact(CoordinatorFact))
        return Error{ErrorCode::SenderUnknown, {path, pack->coordinator.fingerprint().text()}};
    return pack;
}

} // namespace

Result<Union> updateNotebook(Notebook &notebook, const QString &path)
{
    const Result<OpenPack> pack = openUpdate(notebook, path);
    if (!pack)
        return pack.error();
    return takeIn(notebook, *pack);
}

Result<qint64> inspectUpdate(const Notebook &notebook, const QString &path)
{
    const Result<OpenPack> pack = openUpdate(notebook, path);
    if (!pack)
        return pack.error();
    return pack->bundle.writtenAt;
}

qint64 latestPack(const Notebook &notebook)
{
    return notebook.fact(PackTimeFact).toLongLong();
}

} // namespace regards
