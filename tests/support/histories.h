// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/support/memorystore.h"

#include <rapidcheck.h>

#include <map>

namespace regards::test {

/// A world for one replica: its own wrong clock, and chance that RapidCheck chose.
class SkewedWorld final : public World
{
public:
    SkewedWorld(quint64 seed, qint64 start)
        : m_seeded(seed, start)
    { }
    [[nodiscard]] qint64 now() override { return m_seeded.now(); }
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override { return m_seeded.randomBytes(count); }
    void advance(qint64 milliseconds) { m_seeded.advance(milliseconds); }

private:
    SeededWorld m_seeded;
};

/// What one person does next: small numbers, taken modulo what there is.
struct Step
{
    quint8 replica = 0;
    quint8 action = 0;
    quint8 record = 0;
    quint8 field = 0;
    quint8 value = 0;
    qint32 clock = 0; ///< milliseconds that the replica's clock jumps, either way
};

inline void showValue(const Step &step, std::ostream &out)
{
    out << "{" << int(step.replica) << "," << int(step.action) << "," << int(step.record) << "," << int(step.field)
        << "," << int(step.value) << "," << step.clock << "}";
}

/// Several replicas that write, read each other's hand-overs, delete and redact; every one with a clock of its own.
class Histories
{
public:
    static constexpr int Records = 4;
    static constexpr int Fields = 2;

    explicit Histories(int replicas)
    {
        for (int i = 0; i < replicas; ++i)
            m_replicas.push_back(std::make_unique<Replica>(quint64(i + 1)));
    }

    void take(const Step &step)
    {
        Replica &replica = *m_replicas.at(step.replica % m_replicas.size());
        replica.world.advance(step.clock);
        const RecordId record = recordOf(step.record);
        const QString field = QStringLiteral("field_%1").arg(step.field % Fields);
        const RecordId author(QByteArray(16, char('A' + step.replica % int(m_replicas.size()))));
        switch (step.action % 16) {
        case 0:
            replica.journal.setDeleted(type(), record, true, author);
            break;
        case 1:
            replica.journal.setDeleted(type(), record, false, author);
            break;
        case 2:
            if (step.value % 4 == 0)
                replica.journal.redactRecord(type(), record, author);
            break;
        case 3:
            replica.journal.redactField(type(), record, field, author);
            break;
        case 4: // a record that refers to another
            replica.journal.set({type(), record, QStringLiteral("parent"), recordOf(step.value)}, author);
            break;
        case 5:
        case 6: {
            const Replica &other = *m_replicas.at(step.value % m_replicas.size());
            const auto united = replica.journal.unite(other.store.all(), 1);
            RC_ASSERT(united.isOk());
            break;
        }
        default:
            replica.journal.set({type(), record, field, QStringLiteral("text %1").arg(step.value % 5)}, author);
        }
    }

    [[nodiscard]] QList<QList<Change>> handOvers() const
    {
        QList<QList<Change>> all;
        for (const auto &replica : m_replicas)
            all.append(replica->store.all());
        return all;
    }

    [[nodiscard]] static QString type() { return QStringLiteral("thing"); }
    [[nodiscard]] static RecordId recordOf(int number) { return RecordId(QByteArray(16, char(1 + number % Records))); }

private:
    struct Replica
    {
        explicit Replica(quint64 seed)
            : world(seed, 1'700'000'000'000)
            , journal(store, world)
        { }
        SkewedWorld world;
        MemoryStore store;
        Journal journal;
    };

    std::vector<std::unique_ptr<Replica>> m_replicas;
};

/// What a journal shows: every record with its fields, conflicts and marks, as text that can be compared.
template <typename Store>
QStringList shown(Store &store, World &world)
{
    Journal journal(store, world);
    QStringList lines;
    for (int i = 0; i < Histories::Records; ++i) {
        const std::optional<FoldedRecord> record = journal.record(Histories::recordOf(i));
        if (!record)
            continue;
        lines.append(QStringLiteral("%1 deleted %2 redacted %3").arg(i).arg(record->deleted).arg(record->redacted));
        for (auto it = record->fields.begin(); it != record->fields.end(); ++it) {
            const QString *text = std::get_if<QString>(&it->value);
            const RecordId *id = std::get_if<RecordId>(&it->value);
            QStringList heads;
            for (const Change &head : it->heads)
                heads.append(head.id.replica.text().left(8) + u'/' + QString::number(head.id.seq));
            lines.append(QStringLiteral("  %1 = %2%3 [%4]")
                             .arg(it.key(), text ? *text : QString(), id ? id->text() : QString(), heads.join(u' ')));
        }
    }
    return lines;
}

} // namespace regards::test

namespace rc {

template <>
struct Arbitrary<regards::test::Step>
{
    static Gen<regards::test::Step> arbitrary()
    {
        using regards::test::Step;
        return gen::build<Step>(
            gen::set(&Step::replica, gen::inRange<quint8>(0, 60)), gen::set(&Step::action, gen::inRange<quint8>(0, 16)),
            gen::set(&Step::record, gen::inRange<quint8>(0, 4)), gen::set(&Step::field, gen::inRange<quint8>(0, 2)),
            gen::set(&Step::value, gen::inRange<quint8>(0, 60)),
            gen::set(&Step::clock, gen::inRange(-3'600'000, 7'200'000)));
    }
};

} // namespace rc
