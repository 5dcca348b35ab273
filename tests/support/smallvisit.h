// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/gather.h"
#include "core/exchange/handover.h"
#include "core/exchange/visitpack.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

namespace regards::test {

inline const QString Words = QStringLiteral("mots de passe d'essai");

/// A folder with an archive and one visit of two units and three observers, all invented.
struct SmallVisit
{
    SmallVisit()
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        archive = std::move(Notebook::create(path(QStringLiteral("archive.regards")), Passphrase(Words),
                                             Notebook::Role::Archive, world))
                      .value();
        must(prepareArchive(*archive));
        Facility facility;
        facility.name = QStringLiteral("Établissement inventé des Tilleuls");
        const RecordId facilityId = must(archive->put(facility));
        Visit visit;
        visit.facility = facilityId;
        visit.title = QStringLiteral("Visite d'essai");
        visit.firstDay = QDate(2026, 3, 2);
        visit.lastDay = QDate(2026, 3, 4);
        visit.toolkit = QStringLiteral("qualityrights-2012");
        visitId = must(archive->put(visit));
        for (const QString &name : {QStringLiteral("Unité A"), QStringLiteral("Unité B")}) {
            Unit unit;
            unit.facility = facilityId;
            unit.name = name;
            VisitUnit visitUnit;
            visitUnit.visit = visitId;
            visitUnit.unit = must(archive->put(unit));
            visitUnits.append(must(archive->put(visitUnit)));
        }
        for (const QString &name :
             {QStringLiteral("Aline Inventée"), QStringLiteral("Bruno Fictif"), QStringLiteral("Chloé Supposée")}) {
            Observer observer;
            observer.name = name;
            observer.contact = QStringLiteral("secret contact of ") + name;
            observers.append(must(archive->put(observer)));
            TeamMember member;
            member.visit = visitId;
            member.observer = observers.constLast();
            must(archive->put(member));
        }
    }

    /// must(), by a name that no other must() hides.
    template <typename T>
    static T must(Result<T> result)
    {
        return test::must(std::move(result));
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    /// The notebook of one observer, made from a pack; `name` keeps several of the same observer apart.
    std::unique_ptr<Notebook> notebook(int observer, const QString &name = QStringLiteral("notebook"))
    {
        const VisitCode code = must(visitCode(*archive, visitId, observers.at(observer)));
        const QString pack = path(name + QString::number(observer) + QStringLiteral(".regards-visit"));
        must(writeVisitPack(*archive, visitId, observers.at(observer), code, pack));
        return must(createNotebook(path(name + QString::number(observer) + QStringLiteral(".regards")),
                                   Passphrase(Words), pack, code, world));
    }

    /// The assessment of one criterion in the first unit.
    [[nodiscard]] Assessment assessment(int observer, const QString &criterion, Rating rating,
                                        const QString &comment = {}) const
    {
        Assessment assessment;
        assessment.visitUnit = visitUnits.constFirst();
        assessment.observer = observers.at(observer);
        assessment.criterion = criterion;
        assessment.rating = rating;
        assessment.comment = comment;
        return assessment;
    }

    QString handOver(Notebook &notebook, const QString &name)
    {
        const QString file = path(name + QStringLiteral(".regards-handover"));
        must(writeHandOver(notebook, file));
        return file;
    }

    QTemporaryDir folder;
    SeededWorld world{7, 1'772'440'000'000}; // 2 March 2026
    std::unique_ptr<Notebook> archive;
    RecordId visitId;
    QList<RecordId> visitUnits;
    QList<RecordId> observers;
};

} // namespace regards::test
