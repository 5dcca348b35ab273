// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sources.h"
#include "forms/common/place.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace regards {

class RecordList;

/**
 * The records behind one figure: who wrote each, when, and what; from each one gets to where it stands, and to its
 * history.
 */
class SourcesDialog final : public QDialog
{
    Q_OBJECT

public:
    SourcesDialog(Desk &desk, Figure figure, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As Place::goTo().
    void goTo(const QString &place, const QString &state, const regards::RecordId &visitUnit);

private:
    struct Destination
    {
        QString place; ///< empty: it is shown nowhere by itself
        QString state;
        RecordId visitUnit;
    };

    void layOut();
    void refresh();
    void showButtons();
    [[nodiscard]] const SourceRecord *current() const;
    [[nodiscard]] Destination destination() const;
    void go();
    void openHistory();

    Desk &m_desk;
    Figure m_figure;
    QList<SourceGroup> m_groups;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_rule;
    QLabel *m_nothing;
    RecordList *m_list;
    QPushButton *m_go;
    QPushButton *m_history;
};

/// Opens the list over `parent`; where that lies in a place, the place is the one that goes elsewhere.
void showSources(Desk &desk, const Figure &figure, QWidget *parent);

} // namespace regards
