// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QVBoxLayout;

namespace regards {

class AdviceReasons;
class ChoiceBox;
class DraftTextEdit;

/// One recommendation: its words, why, how urgent, by when, who, how one will see it, what the facility answers, and
/// what it rests on.
class AdviceEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceEditor(Desk &desk, QWidget *parent = nullptr);

    /// Shows what the notebook has now; what is being typed stays. None: nothing can be written.
    void show(const RecordId &report, const RecordId &recommendation);
    using QWidget::show;
    /// What was read of the evidence no longer holds.
    void forgetEvidence();
    void commit();
    /// Where its words are written.
    [[nodiscard]] QWidget *textField() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// It is to be deleted.
    void removeWanted(const regards::RecordId &recommendation);
    /// The way to settle a conflict is wanted.
    void conflictWanted(const regards::RecordId &record);

private:
    void addText(QVBoxLayout *column, const QString &field, const QString &label, int lines);
    [[nodiscard]] ChoiceBox *addChoice(QLayout *line, const QString &field, const QString &label);
    [[nodiscard]] QWidget *dueField();
    void showDue(const QDate &due);
    void writeDue();
    void changeSubjects();
    void insertIntoWhy(const QString &text);
    void write(const QString &field, const Value &value);
    void settle(const Result<void> &result);
    [[nodiscard]] QString aboutLine() const;
    [[nodiscard]] DraftTextEdit *field(QStringView name) const;

    Desk &m_desk;
    Words m_words;
    RecordId m_report;
    RecordId m_id;
    QLabel *m_about;
    QList<std::pair<QString, DraftTextEdit *>> m_texts; ///< by field
    ChoiceBox *m_priority = nullptr;
    ChoiceBox *m_horizon = nullptr;
    QCheckBox *m_hasDue = nullptr;
    QDateEdit *m_due = nullptr;
    AdviceReasons *m_reasons;
};

} // namespace regards
