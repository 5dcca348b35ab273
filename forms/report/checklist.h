// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/gate.h"
#include "forms/common/place.h"

#include <QFrame>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace regards {

/**
 * What is to be looked at before a document is given out: what holds it back, what was given out all the same and
 * why, numbers that are withheld, and what is only to be thought of. Each leads to its place; what may be decided is
 * decided here.
 */
class CheckList final : public QFrame
{
    Q_OBJECT

public:
    explicit CheckList(Desk &desk, QWidget *parent = nullptr);

    /// Nothing is known yet of the document: it is being looked through.
    void showLooking();
    /// `visit` is the document's.
    void show(const QList<report::Obstacle> &obstacles, const RecordId &visit);

Q_SIGNALS:
    /// A place's name and a state for it.
    void wanted(const QString &place, const QString &state);
    void saved();
    void failed(const regards::Error &error);

private:
    /// The groups, in the order in which they are shown.
    enum class Group : quint8 { Holding, Waived, Withheld, Reminder };
    [[nodiscard]] static Group groupOf(const report::Obstacle &obstacle);
    [[nodiscard]] static QString titleOf(Group group);

    void rebuild();
    void fill(QVBoxLayout *column);
    void addGroup(QVBoxLayout *column, Group group);
    void addEntry(QVBoxLayout *column, qsizetype index);
    void addWords(QVBoxLayout *column, const report::Obstacle &obstacle);
    void addButtons(QVBoxLayout *column, qsizetype index);
    void askReason(const report::Obstacle &obstacle);
    void decide(const report::Obstacle &obstacle, const QString &reason);
    void keepFocus(const std::function<void()> &change);

    Desk &m_desk;
    QVBoxLayout *m_column;
    QLabel *m_summary;
    QWidget *m_entries;
    std::optional<QList<report::Obstacle>> m_shown; ///< none: being looked for
    RecordId m_visit;
};

} // namespace regards
