// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/importstage.h"

#include <random>

namespace fuzz {

/// Changes inputs of the import fuzzer so that most still decode: what it varies is what changes say, not how they are
/// spelled. The same seed and input give the same result.
class ImportMutator
{
public:
    ImportMutator(const ImportStage &stage, quint32 seed)
        : m_stage(stage)
        , m_random(seed)
    { }

    /// An input like `input`, of at most `most` bytes.
    [[nodiscard]] QByteArray mutated(const QByteArray &input, qsizetype most);
    /// An input with changes of both.
    [[nodiscard]] QByteArray crossed(const QByteArray &one, const QByteArray &other, qsizetype most);

private:
    template <typename List>
    [[nodiscard]] auto pick(const List &list)
    {
        return list.at(below(quint32(list.size())));
    }
    [[nodiscard]] quint32 below(quint32 bound) { return bound ? quint32(m_random() % bound) : 0; }
    [[nodiscard]] bool onceIn(quint32 times) { return below(times) == 0; }
    [[nodiscard]] qint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] regards::RecordId record(const QString &type = {});
    [[nodiscard]] regards::Value value();
    [[nodiscard]] regards::Value valueFor(const regards::FieldDeclaration &field);
    [[nodiscard]] regards::ReplicaId replica();
    [[nodiscard]] regards::ChangeId changeId(const regards::Bundle &bundle);

    void changeHead(regards::Bundle &bundle);
    void changeList(regards::Bundle &bundle);
    void changeOne(regards::Bundle &bundle, regards::Change &change);
    void changeIds(const regards::Bundle &bundle, regards::Change &change);
    void addEdit(regards::Bundle &bundle);
    void addRecord(regards::Bundle &bundle);
    void addDeletion(regards::Bundle &bundle);
    void addRedaction(regards::Bundle &bundle);
    regards::Change &append(regards::Bundle &bundle, const QString &type, const regards::RecordId &record,
                            const QString &field);
    [[nodiscard]] QByteArray bytesChanged(QByteArray bytes);

    const ImportStage &m_stage;
    std::minstd_rand m_random;
};

} // namespace fuzz
