// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/gather.h"
#include "core/exchange/keys.h"
#include "core/notebook/notebook.h"

#include <QMap>
#include <QTemporaryDir>

/// The small archive into which the import fuzzer imports, made once; and who seals for it.
namespace fuzz {

/// Who signed a file.
enum class Sender : unsigned char {
    Known, ///< an observer whose key the archive knows; of a transfer, a coordinator likewise
    Enrolled, ///< an observer who has not handed over yet; the bundle's proof decides
    Stranger, ///< a key that nobody knows
    Colleague, ///< the other observer whose key the archive knows
};

/// How a payload comes to the archive; two bytes before it in an input.
struct Delivery
{
    static constexpr qsizetype Size = 2;

    Sender sender = Sender::Known;
    bool isAfterUndoing = false; ///< the known observer's second hand-over was set aside before
    bool isTransfer = false; ///< a colleague's archive
    regards::GatherOptions options{};

    [[nodiscard]] static Delivery fromBytes(QByteArrayView bytes);
    [[nodiscard]] QByteArray toBytes() const;
};

class ImportStage
{
public:
    ImportStage();
    ~ImportStage();

    /// Opens a copy of the archive as it was made, or as it was after undoing; the one before must be closed.
    [[nodiscard]] std::unique_ptr<regards::Notebook> freshArchive(bool isAfterUndoing);
    /// Seals a payload for the archive into a file, and names it.
    [[nodiscard]] QString deliver(const Delivery &delivery, const QByteArray &payload);

    /// What observers really hand over, by a name for each: to begin with.
    struct Honest
    {
        Delivery delivery;
        regards::Bundle bundle;
    };
    [[nodiscard]] const QMap<QString, Honest> &honest() const noexcept { return m_honest; }

    // What a mutation may take from the archive.
    regards::RecordId visit;
    QList<regards::RecordId> observers;
    QList<regards::Change> changes; ///< everything that the archive holds, in the order of replica and seq
    QMap<QString, QList<regards::RecordId>> records; ///< by type

private:
    struct Making;

    QTemporaryDir m_folder;
    std::array<std::unique_ptr<regards::World>, 2> m_worlds;
    qint64 m_now = 0; ///< when every import happens
    std::array<QByteArray, 2> m_archives; ///< the file as it was made, and with an import set aside
    QMap<QString, Honest> m_honest;
};

} // namespace fuzz
