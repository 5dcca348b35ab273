// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/status.h"
#include "forms/common/place.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace regards {

class DraftTextEdit;
class StepCard;

/// From provisional to final: sending the draft to the facility, its answer, and the final version.
class FactCheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FactCheckPage(Desk &desk, QWidget *parent = nullptr);

    void setWish(const report::DocumentWish &wish);
    /// Shows what the notebook has now; what is being typed stays.
    void refresh();
    void commit();
    /// So many obstacles hold the draft back, which can't go to the facility before.
    void setHeld(int held);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void typed(); ///< and not saved yet
    /// The document is now marked for that stage, and is to be given out.
    void reached(regards::report::Stage stage);
    void failed(const regards::Error &error);

private:
    QWidget *sendContent();
    QWidget *answerContent();
    QWidget *finalContent();
    void bindAnswer();
    void fillRecommendations();
    void bindRecommendation();
    void send();
    void recordAnswer();
    void askFinal();
    void takeBack(report::Stage stage);
    void finish(const Result<void> &done, report::Stage stage);
    [[nodiscard]] QList<RecordId> reports() const;
    [[nodiscard]] QDate today() const;

    Desk &m_desk;
    report::DocumentWish m_wish;
    QLabel *m_about;
    // Before the cards, whose contents they are.
    QDateEdit *m_sentOn = nullptr;
    QDateEdit *m_due = nullptr;
    QLabel *m_held = nullptr;
    DraftTextEdit *m_text = nullptr;
    QWidget *m_single = nullptr; ///< answers to single recommendations
    QComboBox *m_recommendation = nullptr;
    DraftTextEdit *m_singleText = nullptr;
    QWidget *m_complete = nullptr; ///< that the answer is there
    QDateEdit *m_answeredOn = nullptr;
    QDateEdit *m_finalOn = nullptr;
    StepCard *m_send;
    StepCard *m_answer;
    StepCard *m_final;
};

} // namespace regards
