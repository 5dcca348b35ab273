// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a file is believed from.
#include "core/exchange/colleagues.h"
#include "core/exchange/gather_parts.h"
#include "core/exchange/visitpack.h"

namespace regards::gathering {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isConfirmed(const GatherOptions &options, const PublicIdentity &sender)
{
    const auto confirmed = Fingerprint::fromText(options.confirmedFingerprint);
    return confirmed && *confirmed == sender.fingerprint();
}

/// A colleague's archive is believed by its confirmed key alone: no token proves a coordinator, and no observer's key,
/// however well known, signs an archive.
Result<Peer> trustedColleague(Notebook &archive, Checked &checked, const std::optional<Peer> &known, bool confirmed)
{
    const QString &file = checked.preview.file;
    const Error unknown{ErrorCode::SenderUnknown, {file, checked.preview.fingerprint}};
    const QString colleague = u"colleague"_s;
    const Error other{ErrorCode::OtherObserver, {file, checked.bundle.observer.text(), colleague}};
    const Result<Identity> own = identityOf(archive);
    if (!own)
        return own.error();
    if (checked.sender == own->publicHalf() || checked.bundle.observer == archive.owner() || !checked.bundle.observer)
        return other;
    if (known && !known->heardOf) {
        if (known->visit || known->observer != checked.bundle.observer || !(known->identity == checked.sender))
            return other;
        if (known->retired)
            return Error{ErrorCode::SenderRetired, {file, checked.preview.fingerprint, colleague}};
        checked.preview.keyKnown = true;
        return *known;
    }
    if (colleagueOf(archive, checked.bundle.observer)) // known by other keys
        return other;
    if (!confirmed)
        return unknown;
    return Peer{known ? known->number : 0, checked.bundle.observer, {}, false, known.has_value(), checked.sender};
}

Result<Peer> trustedObserver(Notebook &archive, Checked &checked, const std::optional<Peer> &known, bool confirmed)
{
    const Bundle &bundle = checked.bundle;
    GatherPreview &preview = checked.preview;
    if (known && !known->heardOf) {
        if (known->visit != bundle.visit || known->observer != bundle.observer || !(known->identity == checked.sender))
            return Error{ErrorCode::OtherObserver, {preview.file, bundle.observer.text()}};
        preview.keyKnown = true;
        return *known;
    }
    const std::optional<Enrolment> enrolment = enrolmentOf(archive, bundle.visit, bundle.observer);
    // A token proves one key. A second one for the same observer needs the coordinator's eye, or a reissued pack.
    const bool isFirst = !peerOf(archive, bundle.visit, bundle.observer);
    preview.keyEnrolled = enrolment && isFirst
        && provesEnrolment(*enrolment, bundle.proof, checked.sender, bundle.visit, bundle.observer);
    if (!preview.keyEnrolled && !confirmed)
        return Error{ErrorCode::SenderUnknown, {preview.file, preview.fingerprint}};
    return Peer{known ? known->number : 0, bundle.observer, bundle.visit, false, known.has_value(), checked.sender};
}

} // namespace

Result<Peer> trusted(Notebook &archive, Checked &checked, const GatherOptions &options, bool previewing)
{
    checked.preview.fingerprint = checked.sender.fingerprint().text();
    const std::optional<Peer> known = peerOf(archive, checked.sender);
    const bool passes = previewing || isConfirmed(options, checked.sender);
    return checked.preview.isTransfer ? trustedColleague(archive, checked, known, passes)
                                      : trustedObserver(archive, checked, known, passes);
}

Result<qint64> pinned(Notebook &archive, const Checked &checked)
{
    const Peer &peer = checked.peer;
    const qint64 now = archive.world().now();
    if (peer.number == 0)
        return pinPeer(archive, checked.sender, peer.visit, peer.observer, now);
    if (peer.heardOf) {
        const auto believed = believePeer(archive, peer.number, checked.sender, peer.visit, peer.observer, now);
        if (!believed)
            return believed.error();
    }
    return peer.number;
}

} // namespace regards::gathering
