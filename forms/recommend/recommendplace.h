// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace regards {

class ChoiceBox;
class DraftTextEdit;
class OrderedList;
class ReportFrame;

/// The recommendations of a report, in its order, each with why, how urgent, by when, who, and how one will see it.
class RecommendPlace final : public Place
{
    Q_OBJECT

public:
    explicit RecommendPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("recommend"); }
    [[nodiscard]] QString title() const override { return tr("Recommend"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// The recommendation's id.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *listColumn();
    [[nodiscard]] QWidget *editor();
    void addText(QVBoxLayout *column, const QString &field, const QString &label, int lines);
    [[nodiscard]] ChoiceBox *addChoice(QLayout *line, const QString &field, const QString &label);
    void setReport(const RecordId &report);
    void refresh();
    void showRecommendation(const RecordId &id);
    void add();
    void changeSubjects();
    void remove();
    void writeChoice(const QString &field, const QString &token);
    void settle(const Result<void> &result);
    [[nodiscard]] QString aboutLine(const RecordId &id) const;

    Words m_words;
    ReportFrame *m_frame;
    OrderedList *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_about = nullptr;
    QList<std::pair<QString, DraftTextEdit *>> m_texts; ///< by field
    ChoiceBox *m_priority = nullptr;
    ChoiceBox *m_horizon = nullptr;
    RecordId m_report;
};

} // namespace regards
