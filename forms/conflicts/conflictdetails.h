// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/conflictview.h"
#include "forms/common/place.h"

class QBoxLayout;
class QFrame;
class QGridLayout;

namespace regards {

class ThirdValue;

/// One conflict: its values side by side with who wrote them and what differs marked, each to be taken; both, where
/// they are texts; or a third.
class ConflictDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictDetails(Desk &desk, QWidget *parent = nullptr);

    void show(const ConflictView &view);
    using QWidget::show;
    void clear();
    /// Takes the value of a side, as by its button; false where there is no such side.
    bool takeSide(qsizetype index);
    /// Offers the texts joined, to be edited; false where they are none.
    bool takeBoth();
    /// The text that was being written for this conflict is not wanted any more.
    void forgetThird();

Q_SIGNALS:
    void taken(const regards::Value &value);

private:
    struct Side
    {
        Value value; ///< that is kept
        QString act; ///< what its button says
    };

    void fill();
    void addSides(QBoxLayout *column);
    [[nodiscard]] QFrame *sideCard(qsizetype index);
    [[nodiscard]] QFrame *deletionCard(bool isKept, qsizetype index);
    void addWriter(QBoxLayout *column, const ConflictSide &side, const QString &letter) const;
    [[nodiscard]] QWidget *valueWidget(qsizetype index) const;
    void addTake(QBoxLayout *column, const Side &side, const QString &description);
    void addOthers(QBoxLayout *column);

    Desk &m_desk;
    ConflictView m_view;
    QWidget *m_content = nullptr;
    QList<Side> m_sides;
    ThirdValue *m_third = nullptr;
};

} // namespace regards
