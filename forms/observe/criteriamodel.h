// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"
#include "core/toolkit/toolkit.h"

#include <QAbstractItemModel>

namespace regards {

/**
 * Themes, standards and criteria, with what one observer has on each criterion in one unit.
 *
 * The rows never change; going to another unit or rating only changes what they say. A theme's and a standard's row
 * count what is rated; a criterion's has a mark and a word: its rating, evidence without a rating, or nothing.
 */
class CriteriaModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        CodeRole = Qt::UserRole, ///< the subject's code as text
        WordRole, ///< of a criterion: its state in words
        RatedRole, ///< of a criterion: whether it is rated
        CountRole, ///< of a theme or standard: how many criteria are rated, of how many
    };

    /// `work` outlives it.
    CriteriaModel(const Toolkit &toolkit, const QString &language, const OwnWork &work, QObject *parent = nullptr);

    /// Shows the work in another unit; none: nothing is rated anywhere.
    void setVisitUnit(const RecordId &visitUnit);
    /// The work is not what it was.
    void refresh(const OwnWork::Difference &difference);

    [[nodiscard]] QModelIndex indexOf(SubjectCode code) const;
    /// None for the index of a theme or standard, and for no index.
    [[nodiscard]] CriterionCode criterionAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Level : quint8 { Theme, Standard, Criterion };
    [[nodiscard]] static Level levelOf(const QModelIndex &index);
    [[nodiscard]] const Theme &themeOf(const QModelIndex &index) const;
    [[nodiscard]] const Standard &standardOf(const QModelIndex &index) const;
    [[nodiscard]] const Criterion &criterionOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant criterionData(const Criterion &criterion, int role) const;
    [[nodiscard]] QVariant groupData(SubjectCode code, const QString &title, const QString &whole,
                                     const QList<Criterion> &criteria, int role) const;
    [[nodiscard]] QString wordOf(const CriterionWork &work) const;

    Toolkit m_toolkit;
    QString m_language;
    const OwnWork &m_work;
    RecordId m_visitUnit;
    QHash<SubjectCode, QPersistentModelIndex> m_indexes;
    QHash<SubjectCode, QList<Criterion>> m_ofTheme;
};

} // namespace regards
