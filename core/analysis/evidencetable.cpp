// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidencetable.h"

#include "core/analysis/suggestion.h"

#include <algorithm>

namespace regards {

namespace {

bool isIn(const RecordId &visitUnit, const RecordId &wanted)
{
    return wanted.isNone() || visitUnit == wanted;
}

EvidenceCell observersCell(const Evidence &evidence, const EvidenceColumn &column)
{
    EvidenceCell cell;
    for (const ObserverView &view : evidence.observers) {
        if (view.observer != column.observer || view.visitUnit != column.visitUnit)
            continue;
        cell.assessment = view.assessment;
        cell.rating = view.rating;
        cell.comment = view.comment;
        cell.isSeen = view.seen;
        cell.isRead = view.read;
        cell.isInConflict = view.isInConflict;
    }
    return cell;
}

EvidenceCell interviewsCell(const Evidence &evidence, const QString &category, const RecordId &visitUnit)
{
    EvidenceCell cell;
    QList<std::optional<Rating>> ratings;
    const auto all = Rating::all();
    for (const InterviewView &view : evidence.interviews) {
        if (view.category != category || !isIn(view.visitUnit, visitUnit))
            continue;
        ratings.append(view.rating);
        ++cell.counts[std::size_t(std::find(all.begin(), all.end(), view.rating) - all.begin())];
        cell.isInConflict = cell.isInConflict || view.isInConflict;
    }
    cell.count = int(ratings.size());
    cell.rating = suggestedRating(ratings);
    return cell;
}

EvidenceCell textsCell(const Evidence &evidence, const RecordId &visitUnit)
{
    EvidenceCell cell;
    for (const TaggedText &text : evidence.texts) {
        if (text.visitUnit && !isIn(text.visitUnit, visitUnit))
            continue;
        ++cell.count;
        cell.isInConflict = cell.isInConflict || text.isInConflict;
    }
    return cell;
}

} // namespace

EvidenceTable::EvidenceTable(const ReportEvidence &evidence, const Toolkit &toolkit, const RecordId &visitUnit)
{
    findColumns(evidence, toolkit, visitUnit);
    for (const Criterion &criterion : toolkit.criteria()) {
        const QString code = criterion.code.text();
        const Evidence found = evidence.evidence(code);
        if (found.isEmpty())
            continue;
        QList<EvidenceCell> &cells = m_cells[code];
        for (const EvidenceColumn &column : std::as_const(m_columns))
            cells.append(cellOf(found, column, visitUnit));
    }
}

void EvidenceTable::findColumns(const ReportEvidence &evidence, const Toolkit &toolkit, const RecordId &visitUnit)
{
    QHash<RecordId, QHash<RecordId, EvidenceColumn>> observers; // by unit
    QSet<QString> categories;
    for (const Criterion &criterion : toolkit.criteria()) {
        const Evidence found = evidence.evidence(criterion.code.text());
        for (const ObserverView &view : found.observers)
            observers[view.visitUnit].insert(view.observer,
                                             {EvidenceColumn::Kind::Observer,
                                              view.visitUnit,
                                              view.unitName,
                                              view.observer,
                                              view.name,
                                              view.background,
                                              {}});
        for (const InterviewView &view : found.interviews) {
            if (isIn(view.visitUnit, visitUnit))
                categories.insert(view.category);
        }
    }
    for (const RecordId &unit : evidence.visitUnits()) {
        if (!isIn(unit, visitUnit))
            continue;
        QList<EvidenceColumn> ofUnit = observers.value(unit).values();
        std::sort(ofUnit.begin(), ofUnit.end(), [](const EvidenceColumn &a, const EvidenceColumn &b) {
            const int byName = QString::localeAwareCompare(a.name, b.name);
            return byName ? byName < 0 : a.observer < b.observer;
        });
        m_columns += ofUnit;
    }
    const FieldDeclaration *declared = recordType(Interview::typeName())->field(u"category");
    for (const QString &category : declared->choices) {
        if (categories.contains(category))
            m_columns.append({EvidenceColumn::Kind::Interviews, {}, {}, {}, {}, {}, category});
    }
    m_columns.append({EvidenceColumn::Kind::Texts, {}, {}, {}, {}, {}, {}});
}

EvidenceCell EvidenceTable::cellOf(const Evidence &evidence, const EvidenceColumn &column,
                                   const RecordId &visitUnit) const
{
    switch (column.kind) {
    case EvidenceColumn::Kind::Observer:
        return observersCell(evidence, column);
    case EvidenceColumn::Kind::Interviews:
        return interviewsCell(evidence, column.category, visitUnit);
    case EvidenceColumn::Kind::Texts:
        break;
    }
    return textsCell(evidence, visitUnit);
}

EvidenceCell EvidenceTable::cell(const QString &criterion, qsizetype column) const
{
    return m_cells.value(criterion).value(column);
}

} // namespace regards
