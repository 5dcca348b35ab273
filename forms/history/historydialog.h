// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recordhistory.h"
#include "forms/common/place.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QLabel;

namespace regards {

class Banner;
class RecordList;

/**
 * Who wrote what into a field or a whole record, and when: newest first, what differs from the value before marked; an
 * earlier value can be written again.
 *
 * Ctrl+Z takes back what was restored here. Escape leads back to where the keyboard was.
 */
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An empty field: the whole record.
    HistoryDialog(Desk &desk, const RecordId &record, const QString &field, QWidget *parent);

protected:
    void done(int result) override;

private:
    void layOut();
    void refresh();
    void showStep();
    void addWrite(QBoxLayout *column, const HistoryWrite &write, int index);
    void addConflict(QBoxLayout *column, const HistoryWrite &write);
    void addRestoring(QBoxLayout *column, const HistoryWrite &write, int index);
    void addBringBack(QBoxLayout *column);
    void restore(const HistoryWrite &write);
    void finish(const Result<void> &written, const QString &success);
    void undo();

    Desk m_desk;
    RecordId m_record;
    QString m_type;
    QString m_field;
    QList<HistoryStep> m_steps; ///< newest first
    int m_restored = 0; ///< how often, here
    QPointer<QWidget> m_before; ///< where the keyboard was
    QLabel *m_empty;
    RecordList *m_list;
    QWidget *m_page;
    QWidget *m_content = nullptr;
    QWidget *m_holder;
    Banner *m_banner;
};

/// Opens it over the window of `parent`; what is being typed where the keyboard is becomes a change first.
void showHistory(Desk &desk, const RecordId &record, const QString &field, QWidget *parent);

/// Ctrl+H in this window, and the menu of the right mouse button on what is no text field: the history of what the
/// keyboard or the mouse is on (setHistorySubject()).
class HistoryKey final : public QObject
{
    Q_OBJECT

public:
    HistoryKey(Desk &desk, QWidget *window);

    /// Opens the history of what a widget shows; false where it shows nothing that has one.
    bool showFor(const QWidget *widget);

Q_SIGNALS:
    /// The keyboard is on nothing that has a history.
    void missed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Desk m_desk;
};

} // namespace regards
