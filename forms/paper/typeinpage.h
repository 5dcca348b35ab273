// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/papersheet.h"
#include "forms/common/place.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace regards {

class Banner;
class CriteriaSheet;
class InterviewSheet;
class NoteSheet;

/// Typing in from paper: whose sheets, of which day, and the sheets one after the other, by their codes.
class TypeInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TypeInPage(Desk &desk, QWidget *parent = nullptr);

    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit);
    void refresh(const QSet<RecordId> &records);
    void commit();
    /// The observer's id, the day and the sheet's code, with slashes between.
    [[nodiscard]] QString state() const;
    void setState(const QString &state);
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void saved();

private:
    QLayout *makeHead();
    QLayout *makeFoot();
    void fillObservers();
    void fillDays();
    void fillSheets();
    void showProgress();
    void openTyped();
    void openRow();
    void open(const QString &code);
    void show(QWidget *page);
    [[nodiscard]] bool isShown(const QWidget *page) const;
    void next();
    void fail(const Error &error);
    [[nodiscard]] SheetOrigin place() const;

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_visitUnit;
    QString m_code; ///< of the sheet that is shown; empty: none
    QString m_shownFor; ///< the place it is shown for
    Banner *m_banner;
    QComboBox *m_observers;
    QDateEdit *m_day;
    QLineEdit *m_line;
    QListWidget *m_sheets;
    QLabel *m_progress;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    CriteriaSheet *m_criteria;
    NoteSheet *m_notes;
    InterviewSheet *m_interview;
    QPushButton *m_next;
};

} // namespace regards
