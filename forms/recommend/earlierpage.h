// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/earlieradvice.h"
#include "core/words/words.h"
#include "forms/common/place.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace regards {

class DraftTextEdit;
class ProgressButtons;
class RecordList;

/// What became of the recommendations of the visit before: their state on a day, with a comment and a history; one that
/// is still needed goes over into the new report.
class EarlierPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    /// Shows what the notebook has now.
    void refresh();
    void commit();
    [[nodiscard]] RecordId current() const;
    void setCurrent(const RecordId &recommendation);
    /// How many earlier recommendations there are.
    [[nodiscard]] int count() const { return int(m_earlier.size()); }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// A recommendation of the new report is wanted.
    void editWanted(const regards::RecordId &recommendation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *listColumn();
    [[nodiscard]] QWidget *details();
    [[nodiscard]] QWidget *dayLine(QWidget *parent);
    void showVisits();
    void follow();
    void showRows();
    void showCurrent();
    void showDay();
    void setState(const QString &state);
    void carry();
    void settle(const Result<void> &result);
    [[nodiscard]] const EarlierRecommendation *found() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString stateWord(const QString &state) const;
    [[nodiscard]] QString historyText(const EarlierRecommendation &earlier) const;
    [[nodiscard]] QString whyStillNeeded(const EarlierRecommendation &earlier) const;

    Desk &m_desk;
    Words m_words;
    RecordId m_report;
    QList<EarlierRecommendation> m_earlier;
    QComboBox *m_visits = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_body = nullptr;
    QLabel *m_summary = nullptr;
    RecordList *m_list = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_facts = nullptr;
    QDateEdit *m_day = nullptr;
    ProgressButtons *m_buttons = nullptr;
    DraftTextEdit *m_comment = nullptr;
    QLabel *m_history = nullptr;
    QPushButton *m_carry = nullptr;
    QPushButton *m_goOn = nullptr;
};

} // namespace regards
