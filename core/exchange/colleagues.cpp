// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/colleagues.h"

#include "core/exchange/container_header.h"
#include "core/exchange/peers.h"
#include "core/exchange/sodiumready.h"
#include "core/exchange/visitpack.h"
#include "core/storage/atomicfile.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// The card, byte by byte: docs/formats.md.
constexpr quint16 CardVersion = 1;
constexpr qsizetype VersionAt = 9;
constexpr qsizetype NeededAt = 11;
constexpr qsizetype KeysAt = 13;
constexpr qsizetype OwnerAt = KeysAt + PublicIdentity::Size;
constexpr qsizetype SignatureAt = OwnerAt + RecordId::Size;
constexpr qsizetype CardSize = SignatureAt + qsizetype(crypto_sign_BYTES);
/// Room for what a later version may add; beyond it nothing is read.
constexpr qint64 LargestCard = 64 * 1024;

const QString NamesFact = u"colleague_names"_s;
const QString SentFact = u"colleague_sent"_s;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

crypto_sign_state signedState(QByteArrayView card)
{
    const QByteArray context = QByteArrayLiteral("regards card 1");
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, in(context), quint64(context.size()) + 1);
    crypto_sign_update(&state, in(card), quint64(SignatureAt));
    return state;
}

/// What kind of file somebody took for a card, where it is one of ours.
QString kindOf(QByteArrayView file, const QString &path)
{
    const auto facts = inspectContainer(file, path);
    return facts ? token(facts->kind) : u"foreign"_s;
}

/// One small value for each colleague, kept in a fact.
QJsonObject keptIn(const Notebook &archive, const QString &fact)
{
    return QJsonDocument::fromJson(archive.fact(fact)).object();
}

Result<void> keep(Notebook &archive, const QString &fact, const RecordId &owner, const QJsonValue &value)
{
    QJsonObject all = keptIn(archive, fact);
    all.insert(owner.text(), value);
    return archive.setFact(fact, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString nameRecorded(const Notebook &archive, const RecordId &person)
{
    const std::optional<Observer> observer = archive.find<Observer>(person);
    return observer ? observer->name : QString();
}

} // namespace

Result<void> writeCard(const Notebook &archive, const QString &path)
{
    const Result<Identity> identity = identityOf(archive);
    if (!identity)
        return identity.error();
    QByteArray card(SignatureAt, '\0');
    const auto put = [&card](qsizetype at, QByteArrayView part) {
        std::copy(part.begin(), part.end(), card.begin() + at);
    };
    put(0, CardMagic);
    qToLittleEndian(CardVersion, card.data() + VersionAt);
    card[NeededAt] = char(container::NeededMajor);
    card[NeededAt + 1] = char(container::NeededMinor);
    put(KeysAt, identity->publicHalf().bytes());
    put(OwnerAt, archive.owner().view());
    crypto_sign_state state = signedState(card);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_final_create(&state, reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             identity->signing.secretKey().data());
    card += signature;
    return writeFileAtomically(path, card);
}

Result<Card> readCard(const QString &path)
{
    prepareSodium();
    const Result<QByteArray> read = readFile(path, ContainerLimits::FileSize);
    if (!read)
        return read.error();
    const QByteArray &bytes = *read;
    if (bytes.size() > LargestCard || !bytes.startsWith(CardMagic.first(std::min(bytes.size(), CardMagic.size()))))
        return Error{ErrorCode::ContainerWrongKind, {path, kindOf(bytes, path), u"card"_s}};
    if (bytes.size() < KeysAt)
        return Error{ErrorCode::ContainerTruncated, {path}};
    const auto version = qFromLittleEndian<quint16>(bytes.data() + VersionAt);
    if (version > CardVersion) {
        const QString needed = u"%1.%2"_s.arg(quint8(bytes[NeededAt])).arg(quint8(bytes[NeededAt + 1]));
        return Error{ErrorCode::ContainerNewer, {path, needed}};
    }
    if (version == 0)
        return container::damaged(path, u"header"_s);
    if (bytes.size() < CardSize)
        return Error{ErrorCode::ContainerTruncated, {path}};
    if (bytes.size() > CardSize)
        return container::damaged(path, u"end"_s);
    const auto identity = PublicIdentity::fromBytes(QByteArrayView(bytes).sliced(KeysAt, PublicIdentity::Size));
    const RecordId owner(QByteArrayView(bytes).sliced(OwnerAt, RecordId::Size));
    if (!identity || !owner)
        return container::damaged(path, identity ? u"owner"_s : u"keys"_s);
    crypto_sign_state state = signedState(bytes);
    QByteArray signature = bytes.sliced(SignatureAt);
    if (crypto_sign_final_verify(&state, reinterpret_cast<unsigned char *>(signature.data()), identity->signing.data())
        != 0)
        return Error{ErrorCode::SignatureInvalid, {path}};
    return Card{*identity, owner};
}

Heard heard(const Fingerprint &fingerprint, const QString &typed)
{
    // As far as it goes, the rest taken from the fingerprint itself: so one reader decides what is the same letter.
    const auto isMark = [](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; };
    const auto count = std::count_if(typed.begin(), typed.end(), [&](QChar c) { return !isMark(c); });
    QString whole = fingerprint.text();
    whole.removeIf(isMark);
    if (count > whole.size())
        return Heard::Other;
    const auto read = Fingerprint::fromText(QString(typed + whole.mid(count)));
    if (!read || !(*read == fingerprint))
        return Heard::Other;
    return count == whole.size() ? Heard::Same : Heard::SoFar;
}

QString suggestedCardName(const Notebook &archive)
{
    return archive.owner().text().left(6) + u".regards-card"_s;
}

QList<Colleague> colleagues(const Notebook &archive)
{
    QList<Colleague> known;
    const QJsonObject sent = keptIn(archive, SentFact);
    Statement query(archive.vault(),
                    "SELECT signing, box, observer, since, "
                    "(SELECT coalesce(max(at), 0) FROM import WHERE import.peer = peer.n AND undone = 0) "
                    "FROM peer WHERE visit = zeroblob(16) AND retired = 0 AND since > 0 ORDER BY n");
    while (query.step() == Statement::Step::Row) {
        const QByteArray keys = query.blob(0) + query.blob(1);
        const auto identity = PublicIdentity::fromBytes(keys);
        if (!identity)
            continue;
        const RecordId owner(query.blobView(2));
        known.append({owner, coordinatorName(archive, owner), identity->fingerprint().text(), *identity,
                      query.integer(3), sent.value(owner.text()).toInteger(), query.integer(4)});
    }
    std::stable_sort(known.begin(), known.end(), [](const Colleague &a, const Colleague &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return known;
}

std::optional<Colleague> colleagueOf(const Notebook &archive, const RecordId &owner)
{
    std::optional<Colleague> latest;
    for (const Colleague &colleague : colleagues(archive)) {
        if (colleague.owner == owner && (!latest || colleague.since >= latest->since))
            latest = colleague;
    }
    return latest;
}

Result<Colleague> addColleague(Notebook &archive, const QString &path, const QString &confirmedFingerprint,
                               const QString &name)
{
    const Result<Card> card = readCard(path);
    if (!card)
        return card.error();
    const Result<Identity> own = identityOf(archive);
    if (!own)
        return own.error();
    if (card->owner == archive.owner() || card->identity == own->publicHalf())
        return Error{ErrorCode::ContainerWrongKind, {path, u"own_card"_s, u"card"_s}};
    const auto confirmed = Fingerprint::fromText(confirmedFingerprint);
    if (!confirmed || !(*confirmed == card->identity.fingerprint()))
        return Error{ErrorCode::SenderUnknown, {path, card->identity.fingerprint().text()}};
    const auto added = archive.inTransaction([&]() -> Result<void> {
        const std::optional<Peer> known = peerOf(archive, card->identity);
        const qint64 now = archive.world().now();
        const std::optional<Colleague> present = colleagueOf(archive, card->owner);
        if (present && !(present->identity == card->identity)) // or the archive would be sealed for the new key
            return Error{ErrorCode::OtherObserver, {path, card->owner.text(), u"colleague"_s}};
        if (known && !known->heardOf && (known->visit || known->observer != card->owner))
            return Error{ErrorCode::OtherObserver, {path, known->observer.text()}};
        if (!known) {
            if (const auto pin = pinPeer(archive, card->identity, {}, card->owner, now); !pin)
                return pin.error();
        } else if (known->heardOf || known->retired || !(known->identity == card->identity)) {
            const auto believed = believePeer(archive, known->number, card->identity, {}, card->owner, now);
            if (!believed)
                return believed;
        }
        return name.trimmed().isEmpty() ? Result<void>() : keep(archive, NamesFact, card->owner, name.trimmed());
    });
    if (!added)
        return added.error();
    return *colleagueOf(archive, card->owner);
}

Result<void> removeColleague(Notebook &archive, const RecordId &owner)
{
    if (!colleagueOf(archive, owner))
        return Error{ErrorCode::RecordUnknown, {owner.text()}};
    return archive.inTransaction([&] { return retirePeers(archive, {}, owner); });
}

QString coordinatorName(const Notebook &archive, const RecordId &person)
{
    if (const QString name = nameRecorded(archive, person); !name.isEmpty())
        return name;
    return keptIn(archive, NamesFact).value(person.text()).toString();
}

bool isCoordinator(const Notebook &archive, const RecordId &person)
{
    if (archive.role() == Notebook::Role::Archive && person == archive.owner())
        return true;
    Statement query(archive.vault(), "SELECT 1 FROM peer WHERE visit = zeroblob(16) AND observer = ?");
    query.bind(1, person.view());
    return query.step() == Statement::Step::Row;
}

Record ownRecord(const Notebook &archive)
{
    Record record;
    record.type = Observer::typeName();
    record.id = archive.owner();
    record.fields.insert(u"programme_staff"_s, qint64(1));
    return record;
}

Result<void> setOwnName(Notebook &archive, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::RecordInvalid, {archive.owner().text(), Observer::typeName(), u"name"_s, u"empty"_s}};
    Record record = ownRecord(archive);
    record.fields.insert(u"name"_s, name.trimmed());
    const auto put = archive.put(record);
    return put ? Result<void>() : put.error();
}

Result<void> noteSent(Notebook &archive, const RecordId &owner, qint64 at)
{
    return keep(archive, SentFact, owner, at);
}

} // namespace regards
