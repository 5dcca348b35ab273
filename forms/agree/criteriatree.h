// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/agree/evidencewords.h"
#include "forms/common/place.h"

#include <QHash>

class QTreeWidget;
class QTreeWidgetItem;

namespace regards {

class CriteriaChoice;

/// The criteria, each with how far the team is, in the order and with the filter that are chosen above: under their
/// themes and standards, or those first on which views are furthest apart.
class CriteriaTree final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaTree(Desk &desk, QWidget *parent = nullptr);

    void showStates(const ReportEvidence &evidence);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &criterion);
    /// By `step` (1 or -1) to the next criterion in the order that is shown; False: there is none.
    bool goBy(int step);
    /// The same to one that is not agreed, round the end.
    bool goToOpen(int step);
    [[nodiscard]] QTreeWidget *tree() const noexcept { return m_tree; }

Q_SIGNALS:
    void chosen(const QString &criterion);

private:
    void fill();
    void fillByTheme();
    [[nodiscard]] QTreeWidgetItem *itemOf(const Criterion &criterion) const;
    void showState(const QString &criterion);
    /// Hides what the filter leaves out, but `kept`.
    void applyFilter(const QString &kept);
    void refill();
    [[nodiscard]] QString stateWord(const QString &criterion) const;

    Desk &m_desk;
    EvidenceWords m_words;
    ReportEvidence m_evidence;
    CriteriaChoice *m_choice = nullptr;
    QTreeWidget *m_tree;
    QHash<QString, QTreeWidgetItem *> m_items; ///< by criterion
    QStringList m_order; ///< criteria as they are shown
    bool m_isByTheme = true;
};

} // namespace regards
