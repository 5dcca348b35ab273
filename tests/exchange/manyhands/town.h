// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/notebook/edithistory.h"
#include "tests/exchange/manyhands/ledger.h"
#include "tests/support/twoarchives.h"

#include <memory>

namespace regards::test {

/// A file between people, and what it must hold.
struct Paper
{
    QString name;
    QString path;
    ContainerKind kind = ContainerKind::HandOver;
    int observer = -1; ///< from whom, or for whom; none for an archive that travels
    int generation = 0; ///< which of the observer's laptops
    int from = 0; ///< who wrote it
    bool isForColleague = false; ///< only that archive can open it; otherwise only the other ones
    Ids known{};
    Ids blank{}; ///< of those: whose values were erased before
    QSet<ReplicaId> replicas{}; ///< of a pack: the observer's own
    Ids safe{}; ///< of a receipt: what the archive held when it was written
};

/// One import that an archive's log must have.
struct Gathered
{
    qint64 number = 0;
    int paper = 0;
    Ids known;
    Ids blank;
    bool stands = true;
};

/// What one notebook or archive, or a backup of it, must hold.
struct FileState
{
    Ids base; ///< written in it, or taken in for good
    Ids blank; ///< of those: that came with their values erased
    QSet<ReplicaId> shared; ///< its own replicas that are handed over
    Ids handedOver;
    QList<Gathered> gathered;

    [[nodiscard]] Ids known() const;
    [[nodiscard]] Ids aside() const;
    [[nodiscard]] Ids allBlank() const;
};

/// Somebody with a file and a clock of their own.
struct Actor
{
    Actor(QString called, int place, int observing, quint64 seed)
        : name(std::move(called))
        , number(place)
        , observer(observing)
        , clock(seed, Start)
    { }
    static constexpr qint64 Start = 1'772'440'000'000; // 2 March 2026

    [[nodiscard]] bool isCoordinator() const { return observer < 0; }

    QString name;
    int number;
    int observer; ///< -1: a coordinator
    int generation = 0; ///< counts the laptops that were lost
    SeededWorld clock;
    QString path;
    std::unique_ptr<Notebook> notebook;
    std::unique_ptr<EditHistory> edits;
    FileState state;
    QString basis; ///< of an archive: the file as it was in the beginning
    QMap<QString, FileState> versions; ///< backups and what was put aside, by path
    QMap<std::pair<RecordId, QString>, QString> drafts; ///< acknowledged, not a change yet
    QSet<QString> goneDrafts; ///< texts that were being typed where something was redacted
    Ids promised; ///< what the receipts taken in said to be safe
    QSet<std::pair<int, int>> retired; ///< of an archive: observers' laptops whose keys it retired
};

/**
 * Three observers with laptops, one coordinator with the archive on two machines, and a colleague with an archive of
 * her own, over real files in a folder, and beside each of them what it must hold. Every act goes into the script, so
 * that a failure reads as a short story.
 */
class Town
{
public:
    static constexpr int Observers = 3;
    static constexpr int Coordinators = 3;
    static constexpr int Colleague = Observers + 2;

    Town();

    /// A line of the script.
    void tell(const Actor &actor, const QString &what);
    /// Ends this run as a failure, with the script.
    [[noreturn]] void fail(const QString &problem) const;
    void require(bool holds, const QString &otherwise) const
    {
        if (!holds)
            fail(otherwise);
    }
    template <typename T>
    T need(Result<T> result, const QString &what) const
    {
        if (!result)
            fail(what + QStringLiteral(" is refused: ") + errorText(result.error()));
        return std::move(result).value();
    }
    void need(const Result<void> &result, const QString &what) const
    {
        if (!result)
            fail(what + QStringLiteral(" is refused: ") + errorText(result.error()));
    }
    [[nodiscard]] static QString errorText(const Error &error);

    /// A text that nobody else writes: ten small letters.
    [[nodiscard]] QString word();
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] Actor &actor(int number) { return *actors.at(size_t(number)); }
    [[nodiscard]] Actor &observer(int which) { return actor(which % Observers); }
    [[nodiscard]] Actor &coordinator(int which) { return actor(Observers + which % Coordinators); }

    void open(Actor &actor);
    static void close(Actor &actor);
    /// Takes note of what was written through the actor's file since, which must be by this file itself.
    void absorb(Actor &actor);
    /// Backups that are new hold what the file holds; those that went hold nothing.
    void noteVersions(Actor &actor) const;
    /// What a file between people really holds; fails where it holds what nobody wrote.
    [[nodiscard]] Bundle readPaper(const Paper &paper, const Unlock &key) const;
    /// Adds a written file and what it holds: its index.
    int add(Paper paper);
    /// The actor's name for a record, in the script.
    [[nodiscard]] static QString nameOf(const Record &record);
    [[nodiscard]] Expected expected(const Actor &actor) const;

    QTemporaryDir folder;
    Ledger ledger;
    QHash<ReplicaId, int> writers; ///< which actor wrote under it
    std::vector<std::unique_ptr<Actor>> actors;
    std::vector<std::pair<std::pair<int, int>, std::unique_ptr<Identity>>> identities; ///< of observers' laptops
    QList<Paper> papers;
    QStringList script;
    RecordId visit;
    QList<RecordId> visitUnits;
    QList<RecordId> observerIds;

private:
    int m_words = 0;
};

} // namespace regards::test
