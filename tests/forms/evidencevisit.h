// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/coordinatordesk.h"

namespace regards::test {

/**
 * The small visit with what three observers found in its first unit, as if it had been gathered.
 *
 * 1.1.1: they differ. 1.1.2 and 1.1.3: all alike; an interview disagrees on 1.1.3. 1.2.1: one observer only. 1.2.2: a
 * note, a document and a quote, no rating. Everything else: nothing.
 */
struct EvidenceVisit : SmallVisit
{
    EvidenceVisit()
    {
        using enum Rating::Level;
        const QStringList backgrounds{QStringLiteral("expert_by_experience"), QStringLiteral("psychiatrist"),
                                      QStringLiteral("carer")};
        for (int i = 0; i < 3; ++i) {
            Observer observer = *archive->find<Observer>(observers.at(i));
            observer.background = backgrounds.at(i);
            must(archive->put(observer));
        }
        for (int i = 0; i < visitUnits.size(); ++i) {
            VisitUnit unit = *archive->find<VisitUnit>(visitUnits.at(i));
            unit.position = i + 1;
            must(archive->put(unit));
        }
        write(0, "1.1.1", Full, "The corridor was painted this winter.");
        write(1, "1.1.1", Partial, "Two rooms are damp, and the window of the smoking room does not close.");
        write(2, "1.1.1", Initiated);
        for (int i = 0; i < 3; ++i) {
            write(i, "1.1.2", Partial);
            write(i, "1.1.3", NotInitiated, i == 0 ? "No ramp at the side door." : "");
        }
        write(0, "1.2.1", Full);
        talk();
        tell();
    }

    void write(int observer, const char *criterion, Rating rating, const char *comment = "")
    {
        must(archive->put(assessment(observer, QString::fromLatin1(criterion), rating, QString::fromLatin1(comment)),
                          observers.at(observer)));
    }

    RecordId newReport(const QString &name)
    {
        Report report;
        report.visit = visitId;
        report.name = name;
        report.kind = QStringLiteral("unit");
        const RecordId id = must(archive->put(report));
        ReportUnit unit;
        unit.report = id;
        unit.visitUnit = visitUnits.first();
        must(archive->put(unit));
        return id;
    }

    RecordId interview; ///< with a service user
    Toolkit toolkit = builtinToolkit();
    Desk desk{*archive, toolkit, QStringLiteral("en")};

private:
    void talk()
    {
        Interview held;
        held.visit = visitId;
        held.visitUnit = visitUnits.first();
        held.observer = observers.first();
        held.category = QStringLiteral("service_user");
        held.consent = QStringLiteral("given");
        interview = must(archive->put(held));
        InterviewRating rating;
        rating.interview = interview;
        rating.criterion = QStringLiteral("1.1.3");
        rating.rating = Rating::Level::Full;
        must(archive->put(rating));
        Quote quote;
        quote.interview = interview;
        quote.text = QStringLiteral("I never know who is on duty.");
        QuoteTag tag;
        tag.quote = must(archive->put(quote));
        tag.criterion = QStringLiteral("1.2.2");
        must(archive->put(tag));
    }

    void tell()
    {
        Note note;
        note.visit = visitId;
        note.visitUnit = visitUnits.first();
        note.observer = observers.at(1);
        note.text = QStringLiteral("The key to the garden hangs in the office.");
        NoteTag noteTag;
        noteTag.note = must(archive->put(note));
        noteTag.criterion = QStringLiteral("1.2.2");
        must(archive->put(noteTag));
        Document document;
        document.visit = visitId;
        document.observer = observers.at(2);
        document.title = QStringLiteral("House rules");
        document.state = QStringLiteral("read");
        document.finding = QStringLiteral("They say nothing about visits.");
        DocumentTag documentTag;
        documentTag.document = must(archive->put(document));
        documentTag.criterion = QStringLiteral("1.2.2");
        must(archive->put(documentTag));
    }
};

} // namespace regards::test
