// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QFrame>

class QActionGroup;
class QComboBox;
class QLabel;
class QMenu;

namespace regards {

/// The strip above every place: which visit, which unit, what is saved; quick note, language and lock.
class HeaderBar final : public QFrame
{
    Q_OBJECT

public:
    HeaderBar(const Notebook &notebook, const QString &language, QWidget *parent = nullptr);

    /// Reads visits and units again, and stays where it was if that is still there.
    void refresh();
    [[nodiscard]] RecordId visit() const;
    /// None: the whole facility.
    [[nodiscard]] RecordId visitUnit() const;
    void setVisit(const RecordId &visit);
    void setVisitUnit(const RecordId &visitUnit);
    /// The n-th unit, from 1; 0: the whole facility. Nothing when there are fewer.
    void chooseUnit(int number);
    void showSaved(qint64 at);
    void setIdleMinutes(int minutes);

Q_SIGNALS:
    /// Another visit or unit was chosen, by a person or by the code.
    void placeChanged();
    void quickNoteWanted();
    void languageWanted(const QString &language);
    void lockWanted();
    /// After how many minutes without a key or a move the file is to lock by itself.
    void idleMinutesWanted(int minutes);

private:
    void fillUnits(const RecordId &keep);
    QMenu *makeIdleMenu();

    const Notebook &m_notebook;
    QString m_language;
    QComboBox *m_visits;
    QLabel *m_visitName; ///< instead of the box where there is nothing to choose
    QComboBox *m_units;
    QLabel *m_saved;
    QActionGroup *m_idle;
};

} // namespace regards
