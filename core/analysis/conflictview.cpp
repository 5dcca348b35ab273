// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/conflictview.h"

#include "core/exchange/peers.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Finds the step of a change in a record's history.
class StepFinder
{
public:
    StepFinder(Notebook &notebook, const RecordId &record)
        : m_notebook(notebook)
        , m_record(record)
    { }

    ConflictSide side(const Change &change)
    {
        if (!m_byField.contains(change.field))
            m_byField.insert(change.field, historyOf(m_notebook, m_record, change.field));
        const QList<HistoryStep> steps = m_byField.value(change.field);
        const auto found = std::find_if(steps.begin(), steps.end(), [&change](const HistoryStep &step) {
            return !step.writes.isEmpty() && step.writes.constFirst().change == change.id;
        });
        ConflictSide side{change, found == steps.end() ? HistoryStep() : *found};
        side.step.writes.clear();
        return side;
    }

private:
    Notebook &m_notebook;
    RecordId m_record;
    QHash<QString, QList<HistoryStep>> m_byField;
};

/// Tells who and when of a change without reading its record's history. Each replica is looked up once.
class QuickFinder
{
public:
    explicit QuickFinder(Notebook &notebook)
        : m_notebook(notebook)
    { }

    ConflictSide side(const Change &change)
    {
        ConflictSide side{change, {}};
        side.step.at = change.time.milliseconds();
        side.step.author = change.author;
        if (const RecordId wrote = writer(change.id.replica); wrote != change.author)
            side.step.typist = wrote;
        return side;
    }

private:
    RecordId writer(const ReplicaId &replica)
    {
        const auto known = m_writers.constFind(replica);
        if (known != m_writers.cend())
            return *known;
        Statement query(m_notebook.vault(), "SELECT own FROM replica WHERE id = ?");
        query.bind(1, replica.view());
        const bool isOwn = query.step() == Statement::Step::Row && query.integer(0) != 0;
        return *m_writers.insert(replica, isOwn ? m_notebook.owner() : writerOf(m_notebook, replica));
    }

    Notebook &m_notebook;
    QHash<ReplicaId, RecordId> m_writers;
};

/// The heads of all fields that no deletion has seen, newest first.
QList<Change> headsUnseenBy(const QList<Change> &deletions, const QList<Change> &changes)
{
    QSet<ChangeId> seen;
    for (const Change &deletion : deletions)
        seen.unite(QSet<ChangeId>(deletion.saw.begin(), deletion.saw.end()));
    QList<Change> unseen;
    for (const FoldedField &field : foldRecord(changes).fields) {
        for (const Change &head : field.heads) {
            if (head.field != reserved::Deleted && !isErased(head.value) && !seen.contains(head.id))
                unseen.append(head);
        }
    }
    std::sort(unseen.begin(), unseen.end(),
              [](const Change &a, const Change &b) { return std::tie(a.time, a.id) > std::tie(b.time, b.id); });
    return unseen;
}

} // namespace

bool ConflictView::concerns(const RecordId &person) const
{
    const auto wrote = [&person](const ConflictSide &side) {
        return side.change.author == person || side.step.typist == person;
    };
    return owner == person || std::any_of(sides.begin(), sides.end(), wrote)
        || std::any_of(editedSince.begin(), editedSince.end(), wrote);
}

/// `finder` tells of each change who and when.
template <typename Finder>
static ConflictView viewBy(Finder &finder, Notebook &notebook, const Conflict &conflict)
{
    ConflictView view;
    view.conflict = conflict;
    if (const auto record = notebook.record(conflict.record))
        view.owner = notebook.ownerOf(*record);
    for (const Change &head : conflict.heads)
        view.sides.append(finder.side(head));
    if (view.isDeletion()) {
        for (const Change &head : headsUnseenBy(conflict.heads, notebook.history(conflict.record)))
            view.editedSince.append(finder.side(head));
    }
    return view;
}

ConflictView conflictView(Notebook &notebook, const Conflict &conflict)
{
    StepFinder finder(notebook, conflict.record);
    return viewBy(finder, notebook, conflict);
}

QList<ConflictView> conflictViews(Notebook &notebook, const RecordId &visit)
{
    QuickFinder finder(notebook);
    QList<ConflictView> views;
    for (const Conflict &conflict : notebook.conflicts(visit))
        views.append(viewBy(finder, notebook, conflict));
    return views;
}

QString joinedTexts(const QStringList &texts, bool isLine)
{
    QStringList parts;
    for (const QString &text : texts) {
        const QString part = text.trimmed();
        const auto holds = [&part](const QString &other) { return other.contains(part); };
        if (part.isEmpty() || std::any_of(parts.cbegin(), parts.cend(), holds))
            continue;
        parts.removeIf([&part](const QString &other) { return part.contains(other); });
        parts.append(part);
    }
    return parts.join(isLine ? u" / "_s : u"\n\n– – –\n\n"_s);
}

} // namespace regards
