// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"
#include "forms/common/place.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace regards {

class Banner;
class CriterionCard;
class CriterionTree;
class StandardSheet;

/**
 * The criteria of one unit: the tree, and beside it the card of the current criterion, or its standard whole.
 *
 * Keys: the ratings' digits in the tree, on the buttons and on the rows; Ctrl+Down and Ctrl+Up the next and the last
 * unrated, Alt+Down and Alt+Up the next and the last, Ctrl+Shift+Down and Ctrl+Shift+Up the next and the last standard,
 * Ctrl+T from one view to the other, Enter the comment, Esc back.
 */
class ObservePlace final : public Place
{
    Q_OBJECT

public:
    explicit ObservePlace(Desk &desk, QWidget *parent = nullptr);
    ~ObservePlace() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("observe"); }
    [[nodiscard]] QString title() const override { return tr("Observe"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// The current criterion's code.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeCentre();
    void addShortcuts();
    void connectViews();
    void step(bool forward, bool unratedOnly);
    void stepStandard(bool forward);
    void goOn(CriterionCode code);
    void setSheetShown(bool shown);
    /// The one on the card, where a theme or standard is current in the tree.
    [[nodiscard]] CriterionCode current() const;
    void showCriterion(const CriterionCode &code);
    void rate(const std::optional<Rating> &rating);
    void readFrame();
    void notebookChanged(const QSet<RecordId> &records);
    void showCount();
    void openEvidence(const EvidencePiece &evidence);

    OwnWork m_work;
    RecordId m_visitUnit;
    std::optional<Unit> m_unit;
    Assignments m_assignments;
    bool m_isSheet = false; ///< the standard whole
    CriterionCode m_shown; ///< what the view beside the tree shows
    Banner *m_banner;
    QComboBox *m_filter;
    CriterionTree *m_tree;
    QLabel *m_nothing;
    QLabel *m_count;
    QLabel *m_where;
    QPushButton *m_next;
    QPushButton *m_switch;
    QStackedWidget *m_stack;
    CriterionCard *m_card;
    StandardSheet *m_sheet;
    QTimer m_frameChanged;
};

} // namespace regards
