// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace regards {

/// The strip above every place: which visit, which unit, what is saved; quick note, settings and lock. In two rows
/// where one is too short for large text.
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
    void showUnsaved();

    /// Of the two rows.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another visit or unit was chosen, by a person or by the code.
    void placeChanged();
    void quickNoteWanted();
    void findWanted();
    void settingsWanted();
    void guideWanted();
    void lockWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState(const QString &text, bool isGood);
    void fillUnits(const RecordId &keep);
    void addButtons();
    void arrange(bool isNarrow);
    [[nodiscard]] int widthOfOneRow() const;

    const Notebook &m_notebook;
    QString m_language;
    QComboBox *m_visits;
    QLabel *m_visitName; ///< instead of the box where there is nothing to choose
    QComboBox *m_units;
    QLabel *m_saved;
    QWidget *m_unit; ///< the box with its label
    QWidget *m_buttons;
    QGridLayout *m_grid;
    std::optional<bool> m_isNarrow;
};

} // namespace regards
