// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criteriamodel.h"

#include "forms/common/ratingmark.h"
#include "forms/observe/evidencemark.h"

#include <QFont>

namespace regards {

namespace {

// An index carries where its parent stands: 0 for a theme, 1 + the theme's row for a standard, and for a criterion the
// theme's and the standard's rows above FirstOfCriteria.
constexpr quintptr FirstOfCriteria = 1000;
constexpr quintptr MostRows = 1000;

} // namespace

CriteriaModel::CriteriaModel(const Toolkit &toolkit, const QString &language, const OwnWork &work, QObject *parent)
    : QAbstractItemModel(parent)
    , m_toolkit(toolkit)
    , m_language(language)
    , m_work(work)
{
    for (int t = 0; t < rowCount(); ++t) {
        const QModelIndex themeAt = index(t, 0);
        const Theme &theme = themeOf(themeAt);
        m_indexes.insert(theme.code, themeAt);
        QList<Criterion> &criteria = m_ofTheme[theme.code];
        for (int s = 0; s < rowCount(themeAt); ++s) {
            const QModelIndex standardAt = index(s, 0, themeAt);
            const Standard &standard = standardOf(standardAt);
            m_indexes.insert(standard.code, standardAt);
            criteria.append(standard.criteria);
            for (int c = 0; c < rowCount(standardAt); ++c)
                m_indexes.insert(standard.criteria.at(c).code, index(c, 0, standardAt));
        }
    }
}

CriteriaModel::Level CriteriaModel::levelOf(const QModelIndex &index)
{
    return index.internalId() == 0             ? Level::Theme
        : index.internalId() < FirstOfCriteria ? Level::Standard
                                               : Level::Criterion;
}

const Theme &CriteriaModel::themeOf(const QModelIndex &index) const
{
    switch (levelOf(index)) {
    case Level::Theme:
        break;
    case Level::Standard:
        return m_toolkit.themes().at(qsizetype(index.internalId() - 1));
    case Level::Criterion:
        return m_toolkit.themes().at(qsizetype((index.internalId() - FirstOfCriteria) / MostRows));
    }
    return m_toolkit.themes().at(index.row());
}

const Standard &CriteriaModel::standardOf(const QModelIndex &index) const
{
    const qsizetype row =
        levelOf(index) == Level::Standard ? index.row() : qsizetype((index.internalId() - FirstOfCriteria) % MostRows);
    return themeOf(index).standards.at(row);
}

const Criterion &CriteriaModel::criterionOf(const QModelIndex &index) const
{
    return standardOf(index).criteria.at(index.row());
}

QModelIndex CriteriaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (levelOf(parent) == Level::Theme)
        return createIndex(row, column, quintptr(1 + parent.row()));
    return createIndex(row, column, FirstOfCriteria + (parent.internalId() - 1) * MostRows + quintptr(parent.row()));
}

QModelIndex CriteriaModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    switch (levelOf(child)) {
    case Level::Theme:
        break;
    case Level::Standard:
        return createIndex(int(child.internalId() - 1), 0, quintptr(0));
    case Level::Criterion: {
        const quintptr both = child.internalId() - FirstOfCriteria;
        return createIndex(int(both % MostRows), 0, 1 + both / MostRows);
    }
    }
    return {};
}

int CriteriaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_toolkit.themes().size());
    if (parent.column() > 0)
        return 0;
    switch (levelOf(parent)) {
    case Level::Theme:
        return int(themeOf(parent).standards.size());
    case Level::Standard:
        return int(standardOf(parent).criteria.size());
    case Level::Criterion:
        break;
    }
    return 0;
}

int CriteriaModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString CriteriaModel::wordOf(const CriterionWork &work) const
{
    if (!work.rating && work.hasEvidence())
        //: of a criterion in a list: something was noted, nobody has judged it yet
        return tr("Evidence only");
    return ratingWord(m_toolkit, work.rating, m_language);
}

QVariant CriteriaModel::criterionData(const Criterion &criterion, int role) const
{
    const auto work = [&] { return m_work.of(m_visitUnit, criterion.code); };
    switch (role) {
    case Qt::DisplayRole:
        return QString(criterion.code.text() + u"  " + criterion.statement.in(m_language));
    case Qt::ToolTipRole:
        return criterion.statement.in(m_language);
    case Qt::DecorationRole: {
        const CriterionWork has = work();
        return !has.rating && has.hasEvidence() ? evidenceIcon() : markIcon(has.rating);
    }
    case Qt::AccessibleTextRole: {
        const CriterionWork has = work();
        QString state = ratingWord(m_toolkit, has.rating, m_language);
        if (!has.rating && has.hasEvidence())
            //: %1: “Not yet rated”
            state = tr("%1, but there is evidence").arg(state);
        //: a criterion in the tree: its number and statement, then its state in words
        return tr("%1  %2: %3").arg(criterion.code.text(), criterion.statement.in(m_language), state);
    }
    case CodeRole:
        return criterion.code.text();
    case WordRole:
        return wordOf(work());
    case RatedRole:
        return work().rating.has_value();
    default:
        return {};
    }
}

QVariant CriteriaModel::groupData(SubjectCode code, const QString &title, const QString &whole,
                                  const QList<Criterion> &criteria, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QString(code.text() + u"  " + title);
    case CountRole: {
        const Coverage coverage = m_work.coverage(m_visitUnit, criteria);
        //: beside a theme or standard: how many criteria are rated, how many there are
        return tr("%1/%2").arg(coverage.rated).arg(coverage.criteria);
    }
    case Qt::AccessibleTextRole: {
        const Coverage coverage = m_work.coverage(m_visitUnit, criteria);
        return tr("%1  %2: %3 of %4 rated").arg(code.text(), title).arg(coverage.rated).arg(coverage.criteria);
    }
    case Qt::ToolTipRole:
        return whole;
    case CodeRole:
        return code.text();
    default:
        return {};
    }
}

QVariant CriteriaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (levelOf(index)) {
    case Level::Theme: {
        const Theme &theme = themeOf(index);
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return groupData(theme.code, theme.shortTitle.in(m_language), theme.title.in(m_language),
                         m_ofTheme.value(theme.code), role);
    }
    case Level::Standard: {
        const Standard &standard = standardOf(index);
        const QString title = standard.title.in(m_language);
        return groupData(standard.code, title, title, standard.criteria, role);
    }
    case Level::Criterion:
        break;
    }
    return criterionData(criterionOf(index), role);
}

void CriteriaModel::setVisitUnit(const RecordId &visitUnit)
{
    if (visitUnit == m_visitUnit)
        return;
    m_visitUnit = visitUnit;
    refresh({.isEverything = true, .criteria = {}});
}

void CriteriaModel::refresh(const OwnWork::Difference &difference)
{
    if (difference.isEverything) {
        for (const Standard &standard : m_toolkit.standards()) {
            const QModelIndex above = indexOf(standard.code);
            Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, 0, above));
            Q_EMIT dataChanged(above, above);
        }
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    for (const CriterionCode &code : difference.criteria) {
        for (QModelIndex at = indexOf(code); at.isValid(); at = at.parent())
            Q_EMIT dataChanged(at, at);
    }
}

QModelIndex CriteriaModel::indexOf(SubjectCode code) const
{
    return m_indexes.value(code);
}

CriterionCode CriteriaModel::criterionAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) != Level::Criterion)
        return {};
    return criterionOf(index).code;
}

} // namespace regards
