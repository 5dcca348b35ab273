// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/matrixmodel.h"

#include <algorithm>

namespace regards {

MatrixModel::MatrixModel(const Toolkit &toolkit, const QString &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_toolkit(toolkit)
    , m_words(toolkit, language)
{ }

void MatrixModel::show(const ReportEvidence &evidence, const View &view, const QString &kept)
{
    m_evidence = evidence;
    const EvidenceTable table(evidence, m_toolkit, view.visitUnit);
    const bool hasOtherColumns = table.columns() != m_table.columns();
    if (hasOtherColumns)
        beginResetModel();
    m_table = table;
    QList<Row> rows = rowsOf(view, kept);
    const auto isSameRow = [](const Row &a, const Row &b) { return a.code == b.code; };
    const bool hasSameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameRow);
    if (!hasOtherColumns && !hasSameRows)
        beginResetModel();
    m_rows = std::move(rows);
    QSet<RecordId> units;
    for (const EvidenceColumn &column : m_table.columns()) {
        if (column.visitUnit)
            units.insert(column.visitUnit);
    }
    m_hasSeveralUnits = units.size() > 1;
    if (hasOtherColumns || !hasSameRows)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<MatrixModel::Row> MatrixModel::rowsOf(const View &view, const QString &kept) const
{
    QList<Row> rows;
    if (view.order == CriterionOrder::MostDisputedFirst) {
        QList<Criterion> criteria;
        for (const CriterionCode code : mostDisputedFirst(m_evidence, m_toolkit))
            criteria.append(*m_toolkit.criterion(code));
        appendCriteria(rows, criteria, view, kept);
        return rows;
    }
    const QString &language = m_words.language();
    for (const Theme &theme : m_toolkit.themes()) {
        QList<Row> ofTheme;
        QList<Criterion> all;
        for (const Standard &standard : theme.standards) {
            QList<Row> ofStandard;
            appendCriteria(ofStandard, standard.criteria, view, kept);
            all += standard.criteria;
            if (ofStandard.isEmpty())
                continue;
            ofTheme.append(
                groupRow(RowKind::Standard, standard.code.text(), standard.title.in(language), standard.criteria));
            ofTheme += ofStandard;
        }
        if (ofTheme.isEmpty())
            continue;
        rows.append(groupRow(RowKind::Theme, theme.code.text(), theme.title.in(language), all));
        rows += ofTheme;
    }
    return rows;
}

void MatrixModel::appendCriteria(QList<Row> &rows, const QList<Criterion> &criteria, const View &view,
                                 const QString &kept) const
{
    for (const Criterion &criterion : criteria) {
        const QString code = criterion.code.text();
        if (code == kept || passes(view.filter, m_evidence, code))
            rows.append(rowOf(criterion));
    }
}

MatrixModel::Row MatrixModel::rowOf(const Criterion &criterion) const
{
    Row row;
    row.code = criterion.code.text();
    row.title = criterion.statement.in(m_words.language());
    row.dispute = disputeOf(m_evidence.evidence(row.code));
    for (qsizetype column = 0; column < m_table.columns().size(); ++column)
        row.cells.append(m_table.cell(row.code, column));
    return row;
}

MatrixModel::Row MatrixModel::groupRow(RowKind kind, const QString &code, const QString &title,
                                       const QList<Criterion> &criteria) const
{
    Row row;
    row.kind = kind;
    row.code = code;
    row.title = title;
    row.criteria = int(criteria.size());
    row.agreed = int(std::count_if(criteria.begin(), criteria.end(), [this](const Criterion &criterion) {
        return m_evidence.agreed(criterion.code.text()).rating.has_value();
    }));
    return row;
}

int MatrixModel::rowOf(const QString &criterion) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).kind == RowKind::Criterion && m_rows.at(row).code == criterion)
            return row;
    }
    return -1;
}

const EvidenceColumn *MatrixModel::sourceOf(int column) const
{
    const qsizetype source = column - EvidenceColumns;
    return source >= 0 && source < m_table.columns().size() ? &m_table.columns().at(source) : nullptr;
}

const EvidenceCell &MatrixModel::cellAt(int row, int column) const
{
    static const EvidenceCell Empty;
    const QList<EvidenceCell> &cells = m_rows.at(row).cells;
    const qsizetype source = column - EvidenceColumns;
    return source >= 0 && source < cells.size() ? cells.at(source) : Empty;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : EvidenceColumns + int(m_table.columns().size());
}

QString MatrixModel::display(const Row &row, int column) const
{
    if (column == CriterionColumn)
        return tr("%1 %2").arg(row.code, row.title);
    if (row.kind != RowKind::Criterion) {
        //: how many criteria of a standard or theme are agreed, of how many
        return column == AgreedColumn ? tr("%1 of %2").arg(row.agreed).arg(row.criteria) : QString();
    }
    if (column == AgreedColumn)
        return m_evidence.agreed(row.code).rating ? m_words.rating(m_evidence.agreed(row.code).rating) : QString();
    if (column == DisputeColumn)
        return m_words.dispute(row.dispute);
    const EvidenceCell &cell = row.cells.at(column - EvidenceColumns);
    if (sourceOf(column)->kind == EvidenceColumn::Kind::Texts)
        return cell.count ? QString::number(cell.count) : QString();
    if (sourceOf(column)->kind == EvidenceColumn::Kind::Interviews)
        return m_words.distribution(cell.counts);
    return cell.rating ? m_words.rating(cell.rating) : QString();
}

QString MatrixModel::cellWords(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    if (row.kind != RowKind::Criterion)
        return index.column() == AgreedColumn ? tr("%1 of %n criteria agreed.", nullptr, row.criteria).arg(row.agreed)
                                              : QString();
    if (index.column() == CriterionColumn)
        return m_toolkit.criterion(*CriterionCode::fromText(row.code))->plain.in(m_words.language());
    if (index.column() == DisputeColumn)
        return m_words.wholeDispute(row.dispute);
    if (index.column() != AgreedColumn)
        return m_words.cell(*sourceOf(index.column()), cellAt(index.row(), index.column()));
    const QString agreed = m_words.agreed(m_evidence.agreed(row.code));
    return m_evidence.isAgreedInConflict(row.code)
        ? tr("%1 In conflict: two coordinators wrote different things.").arg(agreed)
        : agreed;
}

QString MatrixModel::columnName(int column) const
{
    if (const EvidenceColumn *source = sourceOf(column))
        return m_words.wholeColumn(*source);
    switch (column) {
    case CriterionColumn:
        return tr("Criterion");
    case AgreedColumn:
        //: heading of a column: the rating on which the team agreed
        return tr("Agreed");
    default:
        //: heading of a column: whether observers rated differently
        return tr("Views");
    }
}

QString MatrixModel::whole(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    const QString title = tr("%1 %2").arg(row.code, row.title);
    if (index.column() == CriterionColumn)
        return title;
    const QString words = cellWords(index);
    return words.isEmpty() ? title : tr("%1 — %2: %3").arg(title, columnName(index.column()), words);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(m_rows.at(index.row()), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return whole(index);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const EvidenceColumn *source = sourceOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return source ? m_words.column(*source) : columnName(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return columnName(section);
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // The keyboard passes over themes and standards.
    return kindOf(index.row()) == RowKind::Criterion ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace regards
