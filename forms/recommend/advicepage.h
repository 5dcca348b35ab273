// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace regards {

class AdviceEditor;
class AdviceList;

/// The recommendations of a report in its order, and the one that is being worded.
class AdvicePage final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvicePage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    /// Shows what the notebook has now.
    void refresh();
    /// What was read of the evidence no longer holds.
    void forgetEvidence();
    void commit();
    [[nodiscard]] RecordId current() const;
    void setCurrent(const RecordId &recommendation);
    /// Puts the keyboard where the words of the current one are written.
    void editText();
    [[nodiscard]] int count() const;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// One was deleted; it can be brought back by undoing.
    void removed();
    /// The way to settle a conflict is wanted.
    void conflictWanted(const regards::RecordId &record);

private:
    [[nodiscard]] QWidget *listColumn();
    [[nodiscard]] QWidget *editorColumn();
    void add();
    void remove(const RecordId &recommendation);
    void settle(const Result<void> &result);

    Desk &m_desk;
    RecordId m_report;
    AdviceList *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_add = nullptr;
    QScrollArea *m_scroll = nullptr;
    AdviceEditor *m_editor = nullptr;
};

} // namespace regards
