// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/finder.h"
#include "forms/common/place.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace regards {

class RecordList;

/**
 * Finds anything while one types: criteria, notes, comments, answers, quotes, documents.
 *
 * Enter goes to the result that is chosen, the first one at once; the arrow keys choose another; Ctrl+H shows the
 * history of what was found. Escape leads back to
 * where the keyboard was. What is being typed elsewhere must have been committed before.
 */
class FindDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `visitUnit` none: the whole facility.
    FindDialog(Desk &desk, const RecordId &visit, const RecordId &visitUnit, QWidget *parent = nullptr);

Q_SIGNALS:
    void goTo(const QString &place, const QString &state, const RecordId &visitUnit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    void layOut();
    void find();
    /// For Ctrl+H: the record of the result that is chosen.
    void sayWhatHasHistory();
    void showStatus();
    void go();
    /// Whether the key was meant for the other of the two.
    [[nodiscard]] bool keyInLine(const QKeyEvent &key);
    [[nodiscard]] bool keyInList(QKeyEvent &key);

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_visitUnit;
    Finder m_finder;
    QList<Found> m_found;
    bool m_hasMore = false;
    QPointer<QWidget> m_before; ///< where the keyboard was
    QLineEdit *m_line;
    QLabel *m_status;
    QLabel *m_help;
    RecordList *m_list;
};

} // namespace regards
