// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/permissions.h"

#include "core/storage/sqlchangestore.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int LongestChain = 4;
/// Beyond this (year 4199) no clock goes astray in good faith; and what replaces a change must still find a later time.
constexpr Stamp Farthest{quint64(1) << 62};

/// What the file says of one record, all of its changes together.
struct Claimed
{
    QString type;
    QHash<QString, QList<Value>> values; ///< of each field, every value that any change gives
    QSet<QString> redacted; ///< fields of which a change erases the texts
    bool onlyRedacts = true;
};

class Check
{
public:
    Check(Notebook &archive, const Bundle &bundle, const UnionPlan &plan, const Peer &peer, const QString &file)
        : m_archive(archive)
        , m_bundle(bundle)
        , m_plan(plan)
        , m_peer(peer)
        , m_file(file)
    {
        for (const Change &change : bundle.changes)
            claim(change);
    }

    /// Looks at what is new alone, as of a colleague's archive.
    Check(Notebook &archive, const Bundle &bundle, const UnionPlan &plan, const QString &file)
        : m_archive(archive)
        , m_bundle(bundle)
        , m_plan(plan)
        , m_peer({})
        , m_file(file)
    {
        for (const Change *change : plan.fresh)
            claim(*change);
    }

    Result<void> runTransfer()
    {
        if (const auto right = checkTimes(); !right)
            return right;
        for (auto it = m_claims.cbegin(); it != m_claims.cend(); ++it) {
            if (isPrivate(*it))
                return Error{ErrorCode::PrivateRecords, {m_file, it.key().text()}};
            const RecordType *type = recordType(it->type);
            if (const auto right = type ? checkKey(it.key(), *type, *it) : Result<void>(); !right)
                return right;
        }
        return {};
    }

    Result<PermissionFindings> run()
    {
        if (const auto right = checkTimes(); !right)
            return right.error();
        QHash<RecordId, QList<const Change *>> touched;
        for (const Change *change : m_plan.fresh) {
            if (const auto right = checkReplica(*change); !right)
                return right.error();
            touched[change->record].append(change);
        }
        for (const Change &change : m_plan.emptied) {
            if (const auto right = checkReplica(change); !right)
                return right.error();
        }
        for (auto it = touched.begin(); it != touched.end(); ++it) {
            if (const auto right = checkRecord(it.key(), m_claims.value(it.key()), *it); !right)
                return right.error();
        }
        return m_findings;
    }

private:
    void claim(const Change &change)
    {
        Claimed &claimed = m_claims[change.record];
        claimed.type = change.type;
        claimed.onlyRedacts &= change.kind == ChangeKind::Redact;
        if (change.kind == ChangeKind::Set)
            claimed.values[change.field].append(change.value);
        else
            claimed.redacted.insert(change.field);
    }

    Result<void> checkTimes() const
    {
        for (const Change *change : m_plan.fresh) {
            if (change->time > Farthest)
                return Error{ErrorCode::RecordInvalid, {m_file, change->type, change->field, u"time"_s}};
        }
        return {};
    }

    static bool isPrivate(const Claimed &claimed)
    {
        return claimed.type == Note::typeName() && claimed.values.value(u"private"_s).contains(Value(qint64(1)));
    }

    [[nodiscard]] Error foreign(const QString &type, const RecordId &record, const RecordId &owner) const
    {
        return {ErrorCode::ForeignRecords, {m_file, type, record.text(), owner.text()}};
    }

    [[nodiscard]] Error foreignTo(QSet<RecordId> owners, const RecordId &record, const Claimed &claimed) const
    {
        owners.remove(m_bundle.observer);
        return foreign(claimed.type, record, owners.isEmpty() ? RecordId() : *owners.begin());
    }

    /// In the team of the visit, or was.
    bool isColleague(const RecordId &observer)
    {
        if (!observer || observer == m_bundle.observer)
            return false;
        auto it = m_colleagues.find(observer);
        if (it == m_colleagues.end()) {
            const Query membership = Query(u"visit"_s, m_bundle.visit).where(u"observer"_s, observer);
            const qint64 found = m_archive.count(TeamMember::typeName(), membership.including(true, false));
            it = m_colleagues.insert(observer, found > 0);
        }
        return *it;
    }

    // Who types in from paper has not seen what the colleague's own laptop holds: so nothing of it can be replaced, or
    // taken away, unless in bad faith. Typed twice it becomes a conflict.
    bool replacesOthers(const QList<const Change *> &fresh)
    {
        const auto isOthers = [&](const ChangeId &id) {
            const RecordId writer = writerOf(m_archive, id.replica);
            return writer && writer != m_bundle.observer;
        };
        return std::any_of(fresh.begin(), fresh.end(), [&](const Change *change) {
            return std::any_of(change->replaces.begin(), change->replaces.end(), isOthers)
                || std::any_of(change->saw.begin(), change->saw.end(), isOthers);
        });
    }

    // A replica belongs to the key that first handed it over, and to those with which the same observer goes on after
    // a loss: their packs carry it again. A retired key has its own ones only.
    Result<void> checkReplica(const Change &change)
    {
        if (!m_replicas.contains(change.id.replica)) {
            Statement query(m_archive.vault(),
                            "SELECT own, peer, peer.visit, peer.observer FROM replica LEFT JOIN peer ON peer.n = peer "
                            "WHERE replica.id = ?");
            query.bind(1, change.id.replica.view());
            const bool isKnown = query.step() == Statement::Step::Row && (query.integer(0) != 0 || !query.isNull(1));
            const bool isByKey = isKnown && m_peer.number != 0 && query.optionalInteger(1) == m_peer.number;
            const bool isByObserver = isKnown && !m_peer.retired && query.blobView(2) == m_bundle.visit.view()
                && query.blobView(3) == m_bundle.observer.view();
            const bool isTheirs = isByKey || isByObserver;
            m_replicas.insert(change.id.replica, !isKnown ? !m_peer.retired : isTheirs);
        }
        if (m_replicas.value(change.id.replica))
            return {};
        const ErrorCode code = m_peer.retired ? ErrorCode::SenderRetired : ErrorCode::ForeignReplica;
        return Error{code, {m_file, change.id.replica.text()}};
    }

    /// Every owner that the record has or claims, itself or through what it refers to.
    QSet<RecordId> ownersOf(const RecordId &id, int depth = 0)
    {
        const Claimed claimed = m_claims.value(id);
        const QString typeName = claimed.type.isEmpty() ? m_archive.store().typeOf(id) : claimed.type;
        const RecordType *type = recordType(typeName);
        if (!type || type->owner.isEmpty() || depth > LongestChain)
            return {};
        QSet<RecordId> next;
        for (const Value &value : claimed.values.value(type->owner)) {
            if (const RecordId *reference = std::get_if<RecordId>(&value))
                next.insert(*reference);
            else
                next.insert(RecordId()); // emptied: nobody's
        }
        const bool isHere = !m_archive.store().typeOf(id).isEmpty();
        for (const Change &change :
             isHere ? m_archive.store().changesOf(id, type->owner, Reach::All) : QList<Change>()) {
            if (const RecordId *reference = std::get_if<RecordId>(&change.value))
                next.insert(*reference);
        }
        if (type->field(type->owner)->target == Observer::typeName())
            return next;
        QSet<RecordId> owners;
        for (const RecordId &record : std::as_const(next))
            owners.unite(ownersOf(record, depth + 1));
        return owners;
    }

    Result<void> checkRecord(const RecordId &id, const Claimed &claimed, const QList<const Change *> &fresh)
    {
        const auto isBy = [&](const RecordId &author) {
            return std::all_of(fresh.begin(), fresh.end(), [&](const Change *c) { return c->author == author; });
        };
        const RecordType *type = recordType(claimed.type);
        const QSet<RecordId> owners = ownersOf(id);
        const bool isOwn = type && type->writer == Writer::Observer && owners == QSet<RecordId>{m_bundle.observer};
        if (isBy(m_bundle.observer)) {
            if (!type)
                return {}; // of a later version: kept and carried on
            if (!isOwn && claimed.onlyRedacts) {
                m_findings.foreignRedactions.append(id.text());
                return {};
            }
            if (!isOwn)
                return foreignTo(owners, id, claimed);
        } else {
            const RecordId owner = owners.size() == 1 ? *owners.begin() : RecordId();
            if (!type || isOwn || !isTypedInForOthers(*type) || !isColleague(owner) || !isBy(owner)
                || replacesOthers(fresh))
                return foreignTo(owners, id, claimed);
            ++m_findings.typedFor[owner];
            const auto redacts = [](const Change *change) { return change->kind == ChangeKind::Redact; };
            if (std::any_of(fresh.begin(), fresh.end(), redacts))
                m_findings.foreignRedactions.append(id.text());
        }
        if (isPrivate(claimed))
            return Error{ErrorCode::PrivateRecords, {m_file, id.text()}};
        if (!isOfThisVisit(*type, claimed))
            return Error{ErrorCode::OtherVisit, {m_file, claimed.type + u' ' + id.text()}};
        return checkKey(id, *type, claimed);
    }

    /// Where the record itself names a visit or a unit's part in one, it must be the file's.
    bool isOfThisVisit(const RecordType &type, const Claimed &claimed)
    {
        const FieldDeclaration *way = type.field(type.visit);
        const QList<Value> values = way ? claimed.values.value(way->name) : QList<Value>();
        for (const Value &value : values) {
            const RecordId *reference = std::get_if<RecordId>(&value);
            if (!reference)
                return false;
            if (way->target == Visit::typeName() && *reference != m_bundle.visit)
                return false;
            if (way->target == VisitUnit::typeName() && visitOf(*reference) != m_bundle.visit)
                return false;
        }
        return true;
    }

    RecordId visitOf(const RecordId &visitUnit)
    {
        auto it = m_visits.find(visitUnit);
        if (it == m_visits.end()) {
            const std::optional<VisitUnit> found = m_archive.find<VisitUnit>(visitUnit);
            it = m_visits.insert(visitUnit, found ? found->visit : RecordId());
        }
        return *it;
    }

    /// Whatever the file says of a key, early or late, is what makes the id: no key changes.
    Result<void> checkKey(const RecordId &id, const RecordType &type, const Claimed &claimed)
    {
        if (!type.hasKey())
            return {};
        const std::optional<Record> known = m_archive.record(id);
        QMap<QString, Value> key;
        for (const FieldDeclaration &field : type.keyFields()) {
            const Error changed{ErrorCode::RecordInvalid, {m_file, type.name, field.name, u"not_its_key"_s}};
            if (claimed.redacted.contains(field.name))
                return changed;
            Value value = known ? known->fields.value(field.name) : Value();
            for (const Value &given : claimed.values.value(field.name)) {
                if (isErased(given))
                    continue;
                if (isNull(value))
                    value = given;
                if (isNull(given) || given != value)
                    return changed;
            }
            if (!isNull(value))
                key.insert(field.name, value);
        }
        // Without all of it, the rest is elsewhere or was erased.
        if (key.size() == type.keyFields().size() && keyedId(type, key) != id)
            return Error{ErrorCode::RecordInvalid, {m_file, type.name, u"id"_s, u"not_its_key"_s}};
        return {};
    }

    Notebook &m_archive;
    const Bundle &m_bundle;
    const UnionPlan &m_plan;
    const Peer m_peer;
    const QString &m_file;
    QHash<RecordId, Claimed> m_claims;
    QHash<ReplicaId, bool> m_replicas;
    QHash<RecordId, RecordId> m_visits;
    QHash<RecordId, bool> m_colleagues;
    PermissionFindings m_findings;
};

} // namespace

Result<PermissionFindings> checkPermissions(Notebook &archive, const Bundle &bundle, const UnionPlan &plan,
                                            const Peer &peer, const QString &file)
{
    return Check(archive, bundle, plan, peer, file).run();
}

Result<void> checkTransfer(Notebook &archive, const Bundle &bundle, const UnionPlan &plan, const QString &file)
{
    return Check(archive, bundle, plan, file).runTransfer();
}

} // namespace regards
