// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QtGlobal>

#include <memory>

namespace regards {

/**
 * What a program can't compute: the time and chance. Passed in, so that tests and the demo are deterministic.
 *
 * Keys and salts never come from here: those take libsodium's generator directly.
 */
class World
{
public:
    virtual ~World() = default;

    /// Milliseconds since 1970 UTC, as the machine's clock shows it; may jump either way.
    [[nodiscard]] virtual qint64 now() = 0;
    [[nodiscard]] virtual QByteArray randomBytes(qsizetype count) = 0;

    [[nodiscard]] ReplicaId newReplica() { return ReplicaId(randomBytes(ReplicaId::Size)); }
    /// A UUID of version 4.
    [[nodiscard]] RecordId newRecord();
};

/// The machine's clock and the system's generator.
class RealWorld final : public World
{
public:
    [[nodiscard]] qint64 now() override;
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override;
};

/// A clock set by hand and chance from a seed: the same seed and the same calls give the same answers.
class SeededWorld final : public World
{
public:
    SeededWorld(quint64 seed, qint64 start);
    ~SeededWorld() override;

    [[nodiscard]] qint64 now() override { return m_now; }
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override;

    void setNow(qint64 now) noexcept { m_now = now; }
    void advance(qint64 milliseconds) noexcept { m_now += milliseconds; }
    /// Uniform, from 0 up to but not including `bound`.
    [[nodiscard]] quint32 below(quint32 bound);

private:
    struct Generator;
    std::unique_ptr<Generator> m_generator;
    qint64 m_now;
};

} // namespace regards
