// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/contents.h"

#include "core/storage/statement.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The visit of a notebook; of an archive the one that begins last.
std::optional<Visit> visitOfFile(const Notebook &notebook)
{
    if (notebook.visit())
        return notebook.find<Visit>(notebook.visit());
    const QList<Visit> visits = notebook.all<Visit>(Query().orderedBy(u"first_day"_s));
    return visits.isEmpty() ? std::nullopt : std::optional(visits.constLast());
}

void describeFrame(const Notebook &notebook, Contents &contents)
{
    if (const auto observer = notebook.find<Observer>(notebook.owner()))
        contents.observer = observer->name;
    const std::optional<Visit> visit = visitOfFile(notebook);
    if (!visit)
        return;
    contents.visit = visit->title;
    if (const auto facility = notebook.find<Facility>(visit->facility))
        contents.facility = facility->name;
    for (const VisitUnit &visited : notebook.all<VisitUnit>(Query(u"visit"_s, visit->id).orderedBy(u"position"_s))) {
        if (const auto unit = notebook.find<Unit>(visited.unit))
            contents.units.append(unit->name);
    }
}

} // namespace

Contents contentsOf(const Notebook &notebook)
{
    Contents contents;
    contents.role = notebook.role();
    contents.file = notebook.fileId();
    describeFrame(notebook, contents);
    const qint64 assessments = notebook.count(Assessment::typeName());
    contents.ratings = assessments - notebook.count(Assessment::typeName(), Query(u"rating"_s, Value()));
    contents.notes = notebook.count(Note::typeName());
    contents.documents = notebook.count(Document::typeName());
    contents.interviews = notebook.count(Interview::typeName(), Query(u"consent"_s, u"given"_s));
    contents.refused = notebook.count(Interview::typeName(), Query(u"consent"_s, u"refused"_s));
    contents.drafts = notebook.drafts().size();
    Statement last(notebook.vault(), "SELECT coalesce(max(time), 0) FROM change");
    if (last.step() == Statement::Step::Row)
        contents.lastWritten = Stamp{quint64(last.integer(0))}.milliseconds();
    Statement reach(notebook.vault(),
                    "SELECT replica.id, max(change.seq) FROM change JOIN replica ON replica.n = change.replica "
                    "GROUP BY replica.n");
    while (reach.step() == Statement::Step::Row)
        contents.reach.insert(ReplicaId(reach.blobView(0)), quint64(reach.integer(1)));
    return contents;
}

quint64 changesBeyond(const Contents &one, const Contents &other)
{
    quint64 beyond = 0;
    for (auto it = one.reach.cbegin(); it != one.reach.cend(); ++it) {
        const quint64 there = other.reach.value(it.key());
        beyond += *it > there ? *it - there : 0;
    }
    return beyond;
}

} // namespace regards
