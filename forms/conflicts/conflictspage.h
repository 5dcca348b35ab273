// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/conflictview.h"
#include "forms/common/place.h"

class QComboBox;
class QLabel;

namespace regards {

class Banner;
class ConflictDetails;
class RecordList;

/**
 * Fields in which several people wrote different values without knowing: a list, and under it the values side by side.
 *
 * One is taken (in the list by its letter), both are, or a third is written; then the next conflict is chosen.
 */
class ConflictsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsPage(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    void refresh();
    /// How many there are in the visit, shown or not.
    [[nodiscard]] int count() const noexcept { return m_ofVisit; }
    /// Shows one, whatever the filters say now; false where it is none.
    bool showConflict(const RecordId &record, const QString &field);
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void counted(int conflicts);
    void saved();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *filters();
    void fillFilters();
    void showList();
    void showCurrent();
    void sayHowMany();
    [[nodiscard]] bool isWanted(const ConflictView &view) const;
    [[nodiscard]] const ConflictView *current() const;
    void take(const Value &value);

    Desk &m_desk;
    RecordId m_visit;
    QList<ConflictView> m_views; ///< of the visit, or of all visits
    int m_ofVisit = 0;
    bool m_isStale = true; ///< the list is not what the notebook has
    QString m_shown; ///< what the details show: key and heads
    QWidget *m_filters;
    QComboBox *m_where;
    QComboBox *m_kind;
    QComboBox *m_who;
    QLabel *m_left;
    RecordList *m_list;
    QLabel *m_empty;
    ConflictDetails *m_details;
    QWidget *m_page;
    Banner *m_banner;
};

} // namespace regards
