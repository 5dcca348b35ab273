// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/colleagues.h"
#include "core/exchange/transfer.h"
#include "core/notebook/recordjson.h"
#include "tests/support/forgery.h"

namespace regards::test {

/// Every record as JSON lines, sorted: what two archives are compared by.
inline QByteArrayList everything(const Notebook &notebook)
{
    QByteArrayList lines;
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : notebook.records(type.name, Query().including(true, true)))
            lines.append(toJsonLine(record));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// A SmallVisit whose coordinator has a colleague, with an empty archive. Both know each other's cards.
struct TwoArchives : SmallVisit
{
    TwoArchives()
    {
        colleague = newArchive(QStringLiteral("colleague"));
        introduce(*archive, *colleague);
        introduce(*colleague, *archive);
    }

    std::unique_ptr<Notebook> newArchive(const QString &name)
    {
        auto made = must(Notebook::create(path(name + QStringLiteral(".regards")), Passphrase(Words),
                                          Notebook::Role::Archive, world));
        must(prepareArchive(*made));
        return made;
    }

    /// The archive as it is now, as a backup that was restored.
    std::unique_ptr<Notebook> copyOf(Notebook &original, const QString &name)
    {
        const QString copy = path(name + QStringLiteral(".regards"));
        must(backupTo(original.vault(), copy));
        return must(Notebook::open(copy, Passphrase(Words), world));
    }

    QString card(Notebook &of)
    {
        const QString file = path(suggestedCardName(of));
        must(writeCard(of, file));
        return file;
    }

    /// `here` adds the card of `other`.
    void introduce(Notebook &here, Notebook &other)
    {
        must(addColleague(here, card(other), must(ownFingerprint(other)), QStringLiteral("Collègue inventée")));
    }

    /// The archive of `from`, sealed for `to`.
    QString transfer(Notebook &from, Notebook &to, const TransferScope &scope = {})
    {
        const QString file = path(QStringLiteral("transfer%1.regards-handover").arg(++m_files));
        must(writeTransfer(from, to.owner(), file, scope));
        return file;
    }

    /// Everything of `from` comes into `to`.
    GatherPreview bring(Notebook &from, Notebook &to) { return must(importHandOver(to, transfer(from, to))); }

    /// A transfer that some program of that coordinator's could have written, honest or not.
    QString forgedTransfer(Notebook &from, Notebook &to, const Identity &signer,
                           const std::function<void(Bundle &)> &change)
    {
        Bundle bundle;
        bundle.writtenAt = world.now();
        bundle.observer = from.owner();
        from.store().forEachChange("1", [&](const Change &c) { bundle.changes.append(c); });
        change(bundle);
        const QString file = path(QStringLiteral("forged%1.regards-handover").arg(++m_files));
        const ContainerHeader header{ContainerKind::ArchiveTransfer, FileId(world.randomBytes(16))};
        const Identity recipient = must(identityOf(to));
        must(writeFileAtomically(file,
                                 must(sealContainer(header, encodeBundle(bundle), recipient.publicHalf(), signer))));
        return file;
    }

    std::unique_ptr<Notebook> colleague;

private:
    int m_files = 0;
};

} // namespace regards::test
