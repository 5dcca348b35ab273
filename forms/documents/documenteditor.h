// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "forms/common/place.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace regards {

class DraftLineEdit;
class DraftTextEdit;
class TagEdit;

/// One document of the observer: what it is, whether it was had, what it shows and for which criteria.
class DocumentEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentEditor(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    /// Commits what is typed and shows another document; none: nothing can be typed.
    void showDocument(const RecordId &document);
    [[nodiscard]] RecordId document() const noexcept { return m_document; }
    /// Shows what the notebook has now.
    void reload();
    void commit();
    /// One of documentStates().
    void setState(const QString &state);

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    void deleteWanted();

private:
    void makeFields();
    QWidget *makeStates();
    void layOut();
    void fillUnits();
    void showStates();
    void writeDate();
    void write(const QString &field, const Value &value);
    void tag(const QString &criterion, bool isOn);
    [[nodiscard]] QString dateText(QDate date) const;

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_document;
    DraftLineEdit *m_title;
    QButtonGroup *m_states;
    DraftLineEdit *m_kind;
    QComboBox *m_units;
    QLineEdit *m_date;
    QLabel *m_dateProblem;
    DraftTextEdit *m_finding;
    TagEdit *m_tags;
    QPushButton *m_delete;
};

/// A day as somebody types it: day, month and year with any signs between them, or as ISO has it. Two digits of a year
/// are of this century. Invalid when it is no day.
[[nodiscard]] QDate typedDay(const QString &typed);

} // namespace regards
