// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/importstage.h"

#include "core/exchange/colleagues.h"
#include "core/exchange/container.h"
#include "core/exchange/peers.h"
#include "core/exchange/transfer.h"
#include "core/storage/sqlchangestore.h"
#include "tests/support/smallvisit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fuzz {

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Bit : unsigned char {
    ConfirmsKey = 4,
    ConfirmsRedactions = 8,
    ConfirmsTypedFor = 16,
    AfterUndoing = 32,
    IsTransfer = 64
};

/// Keys that are the same in every run, so that proofs and ids in seeds stay right.
Identity identityOf(char seed)
{
    return *Identity::fromBytes(QByteArray(Identity::StoredSize, seed));
}

constexpr char ArchiveSeed = 'a';
constexpr char CoordinatorSeed = 'c';

Identity identityOf(const Delivery &delivery)
{
    const bool isCoordinator = delivery.isTransfer && delivery.sender == Sender::Known;
    return identityOf(isCoordinator ? CoordinatorSeed : "0291"[size_t(delivery.sender)]);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

/// Memory, where the system offers it as a folder: thousands of archives are made and thrown away.
QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString base = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return base + u"/regards-import-XXXXXX"_s;
}

/// What one observer writes on a visit: some of everything. Numbered, so that no two observers write the same.
void fill(SmallVisit &site, Notebook &notebook, int observer)
{
    const RecordId self = site.observers.at(observer);
    const QString mark = QString::number(observer);
    for (const QString &code : {u"1.1.1"_s, u"1.1.2"_s, u"2.3.1"_s})
        must(notebook.put(site.assessment(observer, code, Rating::Level::Partial, u"Affichage déchiré "_s + mark)));
    Note note;
    note.visit = site.visitId;
    note.visitUnit = site.visitUnits.at(1);
    note.observer = self;
    note.text = u"Dans le couloir, personne ne répond. "_s + mark;
    note.id = must(notebook.put(note));
    NoteTag tag;
    tag.note = note.id;
    tag.criterion = u"3.2.1"_s;
    must(notebook.put(tag));
    Document document;
    document.visit = site.visitId;
    document.observer = self;
    document.title = u"Règlement intérieur"_s;
    document.state = u"requested"_s;
    must(notebook.put(document));
    Interview interview;
    interview.visit = site.visitId;
    interview.visitUnit = site.visitUnits.constFirst();
    interview.observer = self;
    interview.category = u"service_user"_s;
    interview.consent = u"given"_s;
    interview.code = u"ABCDE-FGHJK-"_s + mark;
    interview.id = must(notebook.put(interview));
    Answer answer;
    answer.interview = interview.id;
    answer.question = u"su01"_s;
    answer.text = u"On ne me demande jamais mon avis. "_s + mark;
    must(notebook.put(answer));
    Quote quote;
    quote.interview = interview.id;
    quote.text = u"jamais mon avis"_s;
    quote.id = must(notebook.put(quote));
    QuoteTag quoteTag;
    quoteTag.quote = quote.id;
    quoteTag.criterion = u"1.1.1"_s;
    must(notebook.put(quoteTag));
}

/// What the observer wrote after the first hand-over: edits, a deletion, something deleted and back, an erased text.
void goOn(SmallVisit &site, Notebook &notebook, int observer)
{
    site.world.advance(3'600'000);
    must(notebook.put(site.assessment(observer, u"1.1.1"_s, Rating::Level::Full, u"Affichage remplacé"_s)));
    must(notebook.setDeleted(notebook.all<Document>().constFirst().id, true));
    const RecordId note = notebook.all<Note>().constFirst().id;
    must(notebook.setDeleted(note, true));
    must(notebook.setDeleted(note, false));
    must(notebook.redactField(notebook.all<Answer>().constFirst().id, u"text"_s));
    Note fresh;
    fresh.visit = site.visitId;
    fresh.observer = site.observers.at(observer);
    fresh.text = u"Le soir, la porte est fermée."_s;
    must(notebook.put(fresh));
}

/// What somebody typed in from a colleague's sheets of paper.
void typeInFor(SmallVisit &site, Notebook &notebook, int colleague)
{
    const RecordId author = site.observers.at(colleague);
    must(notebook.put(site.assessment(colleague, u"1.1.2"_s, Rating::Level::Initiated, u"Sur papier"_s), author));
}

QList<Change> sharedChanges(Notebook &notebook)
{
    QList<Change> changes;
    notebook.store().forEachChange("replica IN (SELECT n FROM replica WHERE own = 1 AND private = 0)",
                                   [&](const Change &change) { changes.append(change); });
    return changes;
}

} // namespace

Delivery Delivery::fromBytes(QByteArrayView bytes)
{
    Delivery delivery;
    if (bytes.size() < Size)
        return delivery;
    const quint8 bits = quint8(bytes.front());
    delivery.sender = Sender(bits & 3);
    delivery.isAfterUndoing = (bits & AfterUndoing) != 0;
    delivery.isTransfer = (bits & IsTransfer) != 0;
    if (bits & ConfirmsKey)
        delivery.options.confirmedFingerprint = identityOf(delivery).publicHalf().fingerprint().text();
    delivery.options.confirmRedactions = (bits & ConfirmsRedactions) != 0;
    delivery.options.confirmTypedFor = (bits & ConfirmsTypedFor) != 0;
    return delivery;
}

QByteArray Delivery::toBytes() const
{
    const int bits = int(sender) | (isAfterUndoing ? AfterUndoing : 0) | (isTransfer ? IsTransfer : 0)
        | (options.confirmedFingerprint.isEmpty() ? 0 : ConfirmsKey)
        | (options.confirmRedactions ? ConfirmsRedactions : 0) | (options.confirmTypedFor ? ConfirmsTypedFor : 0);
    return QByteArray(1, char(bits)) + QByteArray(1, '\0');
}

/// The visit on which everything was written.
struct ImportStage::Making
{
    SmallVisit site;
    std::array<std::unique_ptr<Notebook>, 3> notebooks;

    Making()
    {
        must(site.archive->setFact(u"identity"_s, identityOf(ArchiveSeed).toBytes().view()));
        for (int i = 0; i < int(notebooks.size()); ++i) {
            const RecordId observer = site.observers.at(i);
            (void)must(visitCode(*site.archive, site.visitId, observer));
            Enrolment enrolment = *enrolmentOf(*site.archive, site.visitId, observer);
            enrolment.token = QByteArray(32, char('t' + i));
            must(keepEnrolment(*site.archive, site.visitId, observer, enrolment));
            notebooks[size_t(i)] = site.notebook(i);
            must(notebooks[size_t(i)]->setFact(u"identity"_s, identityOf(char('0' + i)).toBytes().view()));
            fill(site, *notebooks[size_t(i)], i);
        }
    }

    void handOver(int observer, const QString &name)
    {
        GatherOptions options;
        options.confirmTypedFor = true;
        must(importHandOver(*site.archive, site.handOver(*notebooks[size_t(observer)], name), options));
    }

    Bundle bundle(int observer)
    {
        Notebook &notebook = *notebooks[size_t(observer)];
        Bundle bundle;
        bundle.writtenAt = site.world.now();
        bundle.visit = notebook.visit();
        bundle.observer = notebook.owner();
        bundle.toolkit = u"qualityrights-2012"_s;
        const PublicIdentity keys = identityOf(char('0' + observer)).publicHalf();
        bundle.proof = enrolmentProof(QByteArray(32, char('t' + observer)), keys, bundle.visit, bundle.observer);
        bundle.changes = sharedChanges(notebook);
        return bundle;
    }

    /// The archive of a second coordinator, who had this one's, and went on with it.
    Bundle transfer()
    {
        const auto second = std::move(Notebook::create(site.path(u"second.regards"_s), Passphrase(Words),
                                                       Notebook::Role::Archive, site.world))
                                .value();
        must(prepareArchive(*second));
        must(second->setFact(u"identity"_s, identityOf(CoordinatorSeed).toBytes().view()));
        introduce(*site.archive, *second);
        introduce(*second, *site.archive);
        const QString there = site.path(u"there.regards-handover"_s);
        const QString back = site.path(u"back.regards-handover"_s);
        must(writeTransfer(*site.archive, second->owner(), there));
        must(importHandOver(*second, there));
        must(second->put(site.assessment(1, u"1.1.1"_s, Rating::Level::Initiated, u"Relu par une collègue"_s)));
        Agreed agreed = second->all<Agreed>().constFirst();
        agreed.rating = Rating::Level::Full;
        must(second->put(agreed));
        must(second->setDeleted(second->all<Document>().constFirst().id, true));
        must(second->redactField(second->all<Note>().constFirst().id, u"text"_s));
        must(writeTransfer(*second, site.archive->owner(), back));
        const Identity identity = identityOf(ArchiveSeed);
        const OpenedContainer opened = must(openContainer(read(back), back, ContainerKind::ArchiveTransfer, identity));
        return must(decodeBundle(opened.payload, back));
    }

    /// `one` believes the other's keys from now on.
    void introduce(Notebook &one, const Notebook &other)
    {
        const QString card = site.path(u"card"_s);
        QFile::remove(card);
        must(writeCard(other, card));
        must(addColleague(one, card, must(ownFingerprint(other)), u"Collègue inventée"_s));
    }

    /// The file as it lies on the disk once everybody has closed it.
    QByteArray close()
    {
        site.archive.reset();
        return read(site.path(u"archive.regards"_s));
    }
};

ImportStage::ImportStage()
    : m_folder(folderTemplate())
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    Making making;
    SmallVisit &site = making.site;
    Notebook &archive = *site.archive;
    typeInFor(site, *making.notebooks[0], 1);
    making.handOver(0, u"first"_s);
    making.handOver(1, u"colleague"_s);
    m_honest[u"again"_s] = {{}, making.bundle(0)};
    goOn(site, *making.notebooks[0], 0);
    making.handOver(0, u"second"_s);
    const qint64 second = imports(archive).constLast().number;
    m_honest[u"undone"_s] = {{.isAfterUndoing = true}, making.bundle(0)};

    // The coordinator's own work: something corrected, something agreed, an interview taken back.
    must(archive.put(site.assessment(0, u"1.1.2"_s, Rating::Level::NotInitiated, u"Revu à deux"_s)));
    Report report;
    report.visit = site.visitId;
    report.name = u"Unité A"_s;
    Agreed agreed;
    agreed.report = must(archive.put(report));
    agreed.subject = u"1.1.1"_s;
    agreed.rating = Rating::Level::Partial;
    must(archive.put(agreed));
    must(archive.redact(archive.all<Interview>(Query(u"observer"_s, site.observers.at(1))).constFirst().id));

    must(making.notebooks[0]->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full, u"Vu autrement"_s)));
    typeInFor(site, *making.notebooks[0], 2);
    m_honest[u"more"_s] = {{.options = {.confirmTypedFor = true}}, making.bundle(0)};
    must(making.notebooks[0]->redact(making.notebooks[0]->all<Interview>().constFirst().id));
    m_honest[u"withdrawn"_s] = {{.options = {.confirmTypedFor = true}}, making.bundle(0)};
    goOn(site, *making.notebooks[2], 2);
    m_honest[u"enrolled"_s] = {{.sender = Sender::Enrolled}, making.bundle(2)};
    m_honest[u"colleague"_s] = {{.sender = Sender::Colleague}, making.bundle(1)};

    m_honest[u"transfer"_s] = {{.isTransfer = true}, making.transfer()};

    visit = site.visitId;
    observers = site.observers;
    archive.store().forEachChange("1", [this](const Change &change) { changes.append(change); });
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : archive.records(type.name, Query().including(true, true)))
            records[type.name].append(record.id);
    }
    m_now = site.world.now() + 60'000;
    m_archives[0] = making.close();
    {
        const auto undoing = freshArchive(false);
        must(undoImport(*undoing, second));
    }
    m_archives[1] = read(m_folder.filePath(u"archive.regards"_s));
}

ImportStage::~ImportStage() = default;

std::unique_ptr<Notebook> ImportStage::freshArchive(bool isAfterUndoing)
{
    const QString path = m_folder.filePath(isAfterUndoing ? u"undone.regards"_s : u"archive.regards"_s);
    for (const char *beside : {"-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(beside));
    if (const QDir backups(path + u".backups"_s); backups.exists())
        QDir(backups).removeRecursively();
    write(path, m_archives[isAfterUndoing ? 1 : 0]);
    std::unique_ptr<World> &world = m_worlds[isAfterUndoing ? 1 : 0];
    world = std::make_unique<SeededWorld>(11, m_now);
    return must(Notebook::open(path, Passphrase(Words), *world));
}

QString ImportStage::deliver(const Delivery &delivery, const QByteArray &payload)
{
    const ContainerKind kind = delivery.isTransfer ? ContainerKind::ArchiveTransfer : ContainerKind::HandOver;
    const ContainerHeader header{kind, FileId(QByteArray(16, 'f'))};
    const PublicIdentity archive = identityOf(ArchiveSeed).publicHalf();
    const QString path = m_folder.filePath(u"delivered.regards-handover"_s);
    write(path, must(sealContainer(header, payload, archive, identityOf(delivery))));
    return path;
}

} // namespace fuzz
