// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

#include <QHash>

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace regards {

/// The criteria under their themes and standards, each with how far the team is, and a filter.
class CriteriaTree final : public QWidget
{
    Q_OBJECT

public:
    enum class Filter : quint8 { All, NotAgreed, Disputed };

    explicit CriteriaTree(Desk &desk, QWidget *parent = nullptr);

    void showStates(const ReportEvidence &evidence);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &criterion);
    /// To the next criterion after the current one that is not agreed; round the end. False: there is none.
    bool goToNextOpen();
    [[nodiscard]] QTreeWidget *tree() const noexcept { return m_tree; }

Q_SIGNALS:
    void chosen(const QString &criterion);

private:
    void fill();
    void applyFilter();
    [[nodiscard]] QString stateWord(AgreementState state) const;

    Desk &m_desk;
    QComboBox *m_filter;
    QTreeWidget *m_tree;
    QHash<QString, QTreeWidgetItem *> m_items; ///< by criterion
    QHash<QString, AgreementState> m_states;
};

} // namespace regards
