// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/storage/statement.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

namespace regards::test {

inline const QString Words = QStringLiteral("mots de passe d'essai");

/// An archive with a visit, a unit and two observers, all invented. Whoever writes in it is neither of the two.
struct SmallArchive
{
    SmallArchive()
    {
        notebook = must(Notebook::create(path(), Passphrase(Words), Notebook::Role::Archive, world));
        must(execute(notebook->vault(), "PRAGMA synchronous=OFF")); // no power cut is tested here
        must(notebook->setOwner(world.newRecord(), {}));
        Visit v;
        v.title = QStringLiteral("Visite d'essai");
        visit = must(notebook->put(v));
        Unit u;
        u.name = QStringLiteral("Unité inventée");
        VisitUnit vu;
        vu.visit = visit;
        vu.unit = must(notebook->put(u));
        visitUnit = must(notebook->put(vu));
        for (const QString &name : {QStringLiteral("Aline Inventée"), QStringLiteral("Bruno Fictif")}) {
            Observer o;
            o.name = name;
            observers.append(must(notebook->put(o)));
        }
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.regards")); }
    void reopen()
    {
        notebook.reset();
        notebook = must(Notebook::open(path(), Passphrase(Words), world));
    }
    /// The first observer's, of one criterion in the unit; not written yet.
    [[nodiscard]] Assessment assessment(const QString &criterion = QStringLiteral("1.1.1")) const
    {
        Assessment a;
        a.visitUnit = visitUnit;
        a.observer = observers.at(0);
        a.criterion = criterion;
        return a;
    }
    /// The first observer's; not written yet.
    [[nodiscard]] Note note(const QString &text, bool isPrivate = false) const
    {
        Note n;
        n.visit = visit;
        n.observer = observers.at(0);
        n.text = text;
        n.isPrivate = isPrivate;
        return n;
    }

    QTemporaryDir folder;
    SeededWorld world{3, 1'772'440'000'000};
    std::unique_ptr<Notebook> notebook;
    RecordId visit;
    RecordId visitUnit;
    QList<RecordId> observers;
};

} // namespace regards::test
