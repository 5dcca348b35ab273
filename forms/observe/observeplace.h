// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/subjectcode.h"
#include "forms/common/place.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace regards {

class Banner;
class CriterionCard;
class CriterionTree;

/**
 * The criteria of one unit, one after the other: the tree, and the card of the current one.
 *
 * Keys: the ratings' digits in the tree and on the buttons; Ctrl+Down and Ctrl+Up the next and the last unrated,
 * Alt+Down and Alt+Up the next and the last.
 */
class ObservePlace final : public Place
{
    Q_OBJECT

public:
    explicit ObservePlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("observe"); }
    [[nodiscard]] QString title() const override { return tr("Observe"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// The current criterion's code.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *makeSide();
    void addShortcuts();
    void step(bool forward, bool unratedOnly);
    /// The one on the card, where a theme or standard is current in the tree.
    [[nodiscard]] CriterionCode current() const;
    void showCriterion(const CriterionCode &code);
    void notebookChanged(const QSet<RecordId> &records);
    void refresh();
    void showCount();

    RecordId m_visitUnit;
    Banner *m_banner;
    QComboBox *m_filter;
    CriterionTree *m_tree;
    QLabel *m_count;
    QStackedWidget *m_stack;
    CriterionCard *m_card;
    QTimer m_refresh;
};

} // namespace regards
