// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/chance.h"
#include "app/demo/demoplot.h"
#include "core/exchange/codes.h"
#include "core/notebook/notebook.h"

#include <memory>

namespace regards::demo {

/**
 * One observer at their own laptop: opens the notebook every morning, writes what the plot says, hands over in the
 * evening.
 *
 * Its clock is its own and a little wrong. The DemoVisit and the toolkit must outlive it.
 */
class DemoLaptop
{
public:
    DemoLaptop(const DemoVisit &visit, int observer, const Toolkit &toolkit, quint64 seed);

    /// Makes the notebook `path` from its pack.
    [[nodiscard]] Result<void> begin(const QString &path, const Passphrase &passphrase, const QString &pack,
                                     const VisitCode &code);
    /// Everything of one day of the visit, counted from 0.
    [[nodiscard]] Result<void> work(int day, const QList<Scene> &scenes);
    /// Writes the evening's file, in the place of the evening before's.
    [[nodiscard]] Result<void> handOver(int day, const QString &path);

    /// The code on the slip of the interview that will be withdrawn; empty when this observer held none such.
    [[nodiscard]] const QString &withdrawalCode() const noexcept { return m_withdrawalCode; }

private:
    void play(const RoundScene &scene);
    void play(const SecondThought &scene);
    void play(const NoteScene &scene);
    void play(const DocumentScene &scene);
    void play(const InterviewScene &scene);
    void play(const AlertScene &scene);
    void listen(const InterviewScene &scene, const RecordId &interview);
    void quote(const AnswerContent &answer, const RecordId &interview);
    /// The comment that will still be open at the end of the day: null where there is none.
    [[nodiscard]] static const Opinion *openComment(const QList<Scene> &scenes, int &unit);
    void typeOpenComment(const Opinion &opinion, int unit);

    /// Writes one record; after the first failure nothing more.
    template <TypedRecord T>
    RecordId put(const T &record)
    {
        if (!m_state)
            return {};
        const Result<RecordId> id = m_notebook->put(record);
        if (!id)
            m_state = id.error();
        return id ? *id : RecordId();
    }
    [[nodiscard]] RecordId placeOf(int unit) const { return unit < 0 ? RecordId() : m_visit.units.at(unit).visitUnit; }
    [[nodiscard]] Assessment assessmentOf(int unit, const QString &criterion) const;
    [[nodiscard]] QDateTime time() { return QDateTime::fromMSecsSinceEpoch(m_world.now(), Qt::UTC); }
    /// Lets seconds pass, give or take a half; more quickly on a day that is very full.
    void pass(int seconds);

    const DemoVisit &m_visit;
    const Toolkit &m_toolkit;
    RecordId m_me;
    int m_observer;
    Chance m_chance;
    SeededWorld m_world;
    qint64 m_skew; ///< milliseconds
    double m_hurry = 1; ///< at most 1: how much of its usual time everything takes
    std::unique_ptr<Notebook> m_notebook;
    Result<void> m_state;
    QString m_withdrawalCode;
    const Opinion *m_open = nullptr; ///< this day's, whose comment isn't finished yet
};

} // namespace regards::demo
