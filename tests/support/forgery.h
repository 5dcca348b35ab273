// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/ownrecords.h"
#include "core/exchange/peers.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"
#include "tests/support/smallvisit.h"

#include <functional>

namespace regards::test {

/// A hand-over that some program of this observer's could have written, honest or not.
inline QString forged(SmallVisit &site, Notebook &notebook, const QString &name,
                      const std::function<void(Bundle &)> &change)
{
    Bundle bundle;
    bundle.writtenAt = site.world.now();
    bundle.visit = notebook.visit();
    bundle.observer = notebook.owner();
    bundle.toolkit = QStringLiteral("qualityrights-2012");
    const Identity identity = SmallVisit::must(identityOf(notebook));
    bundle.proof = enrolmentProof(notebook.fact(QStringLiteral("enrolment_token")), identity.publicHalf(), bundle.visit,
                                  bundle.observer);
    notebook.store().forEachChange("replica IN (SELECT n FROM replica WHERE own = 1)",
                                   [&](const Change &c) { bundle.changes.append(c); });
    change(bundle);
    const ContainerHeader header{ContainerKind::HandOver, FileId(site.world.randomBytes(16))};
    const QByteArray sealed = SmallVisit::must(
        sealContainer(header, encodeBundle(bundle), SmallVisit::must(coordinatorOf(notebook)), identity));
    SmallVisit::must(writeFileAtomically(site.path(name), sealed));
    return site.path(name);
}

} // namespace regards::test
