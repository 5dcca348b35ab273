// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample of the present schema that later versions must open: make_sample FILE. Run once a schema version,
// when it is released; the file is kept in samples/ and never made again.
#include "core/notebook/notebook.h"

#include <cstdio>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    SeededWorld world(1, 1'772'440'000'000);
    auto made = Notebook::create(QString::fromLocal8Bit(argv[1]), Passphrase(u"exemple de carnet"),
                                 Notebook::Role::Archive, world, KeyProfile::Light);
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(token(made.error().code)));
        return 1;
    }
    Notebook &notebook = **made;
    (void)notebook.setOwner(world.newRecord(), {});
    Visit visit;
    visit.title = u"Visite d’exemple"_s;
    const RecordId visitId = *notebook.put(visit);
    Observer observer;
    observer.name = u"Aline Inventée"_s;
    Note note;
    note.visit = visitId;
    note.observer = *notebook.put(observer);
    note.text = u"Première version du texte"_s;
    note.id = *notebook.put(note);
    note.text = u"Deuxième version : « la porte était ouverte »"_s;
    (void)notebook.put(note);
    Note gone = note;
    gone.id = {};
    gone.text = u"À effacer"_s;
    (void)notebook.redact(*notebook.put(gone));
    (void)notebook.saveDraft({u"note"_s, note.id, u"place"_s, u"couloir"_s});
    return 0;
}
