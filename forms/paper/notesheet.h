// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/papersheet.h"
#include "forms/common/drafttextedit.h"

class QLabel;
class QListWidget;
class QPushButton;
class QLineEdit;

namespace regards {

class TagEdit;

/// A sheet of notes being typed in: one note after the other with its time, place, text and criteria, and the list of
/// those of that day that are here.
class NoteSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteSheet(Desk &desk, QWidget *parent = nullptr);

    void showSheet(const SheetOrigin &place);
    void refresh();
    void commit();
    [[nodiscard]] QWidget *firstFocus() const;
    /// Notes of that day, unit and observer.
    [[nodiscard]] int count() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// Something to be put right; empty: it was put right.
    void refused(const QString &why);

private:
    void layOut();
    void begin(const RecordId &note);
    void next();
    void fillList();
    void setTime();
    void tag(const CriterionCode &code, bool isOn);
    void check(const Result<void> &result);
    void bindTexts();
    [[nodiscard]] Note bareNote() const;
    [[nodiscard]] QTime time() const;

    Desk &m_desk;
    SheetOrigin m_place;
    RecordId m_note; ///< the one that is shown; it may not be made yet
    QLineEdit *m_time;
    DraftTextEdit *m_where;
    DraftTextEdit *m_text;
    TagEdit *m_tags;
    QPushButton *m_next;
    QLabel *m_listTitle;
    QListWidget *m_list;
};

} // namespace regards
