// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/smallvisit.h"

namespace regards::test {

/**
 * A small visit in which people wrote apart: Bruno on two laptops, and the coordinator in the archive.
 *
 * 1.1.1: rating, comment and day differ between the laptops. 1.1.2: deleted in the archive, edited on the laptop.
 * 1.1.3: three comments. A document: its state and its title differ between laptop and archive.
 */
struct ConflictVisit : SmallVisit
{
    ConflictVisit()
    {
        const auto laptop = notebook(1, QStringLiteral("laptop"));
        const auto tablet = notebook(1, QStringLiteral("tablet"));
        Document asked;
        asked.visit = visitId;
        asked.observer = observers.at(1);
        asked.title = QStringLiteral("Register");
        asked.state = QStringLiteral("requested");
        document = must(laptop->put(asked));
        deleted = must(laptop->put(assessment(1, QStringLiteral("1.1.2"), Rating::Level::Full)));
        must(importHandOver(*archive, handOver(*laptop, QStringLiteral("laptop"))));
        pass();
        must(archive->setDeleted(deleted, true));
        asked.id = document;
        asked.title = QStringLiteral("Register of seclusion");
        asked.state = QStringLiteral("received");
        must(archive->put(asked));
        pass();
        asked.title = QStringLiteral("Register of restraint");
        asked.state = QStringLiteral("refused");
        must(laptop->put(asked));
        must(laptop->put(assessment(1, QStringLiteral("1.1.2"), Rating::Level::Full, QStringLiteral("Clean."))));
        rated = must(laptop->put(dated(Rating::Level::Partial, QStringLiteral("Two rooms are damp."), 2)));
        three = must(laptop->put(commented(QStringLiteral("Quiet at noon."))));
        pass();
        must(tablet->put(dated(Rating::Level::Initiated, QStringLiteral("Two rooms are mouldy."), 3)));
        must(tablet->put(commented(QStringLiteral("Noisy at noon."))));
        pass();
        must(archive->put(commented(QStringLiteral("Television all day.")), observers.at(1)));
        must(importHandOver(*archive, handOver(*laptop, QStringLiteral("later"))));
        must(importHandOver(*archive, handOver(*tablet, QStringLiteral("tablet")),
                            {.confirmedFingerprint = must(ownFingerprint(*tablet))}));
        pass();
    }

    void pass() { world.advance(60'000); }

    RecordId rated; ///< 1.1.1
    RecordId deleted; ///< 1.1.2
    RecordId three; ///< 1.1.3
    RecordId document;

    static constexpr int Conflicts = 7;

private:
    [[nodiscard]] Assessment dated(Rating rating, const QString &comment, int day) const
    {
        Assessment made = assessment(1, QStringLiteral("1.1.1"), rating, comment);
        made.observedOn = QDate(2026, 3, day);
        return made;
    }
    [[nodiscard]] Assessment commented(const QString &comment) const
    {
        return assessment(1, QStringLiteral("1.1.3"), Rating::Level::Full, comment);
    }
};

} // namespace regards::test
