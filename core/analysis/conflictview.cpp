// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/conflictview.h"

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

ConflictView conflictView(Notebook &notebook, const Conflict &conflict)
{
    ConflictView view;
    view.conflict = conflict;
    if (const auto record = notebook.record(conflict.record))
        view.owner = notebook.ownerOf(*record);
    StepFinder finder(notebook, conflict.record);
    for (const Change &head : conflict.heads)
        view.sides.append(finder.side(head));
    if (view.isDeletion()) {
        for (const Change &head : headsUnseenBy(conflict.heads, notebook.history(conflict.record)))
            view.editedSince.append(finder.side(head));
    }
    return view;
}

QList<ConflictView> conflictViews(Notebook &notebook, const RecordId &visit)
{
    QList<ConflictView> views;
    for (const Conflict &conflict : notebook.conflicts(visit))
        views.append(conflictView(notebook, conflict));
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
