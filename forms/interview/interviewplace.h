// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace regards {

class Banner;
class InterviewList;
class NewInterview;
class QuestionsPage;
class QuotesPage;
class RatingsPage;
class ReadBackPage;

/// Interviews: the list, a new one through the consent gate, and one that is being held.
class InterviewPlace final : public Place
{
    Q_OBJECT

public:
    explicit InterviewPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("interviews"); }
    [[nodiscard]] QString title() const override { return tr("Interviews"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// Empty on the list; otherwise the interview's id, the tab and the question, with slashes between.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *makeHeld();
    void connectPages();
    void showList();
    void showNew();
    void showInterview(const RecordId &interview);
    void showTab(int tab);
    void quote(const QString &words, const QList<CriterionCode> &criteria);
    void showAlert();
    void fail(const Error &error);

    RecordId m_visit;
    RecordId m_visitUnit;
    RecordId m_interview;
    Banner *m_banner;
    QStackedWidget *m_stack;
    InterviewList *m_list;
    NewInterview *m_new;
    QLabel *m_heldTitle = nullptr;
    QTabWidget *m_tabs = nullptr;
    QuestionsPage *m_questions = nullptr;
    QuotesPage *m_quotes = nullptr;
    RatingsPage *m_ratings = nullptr;
    ReadBackPage *m_readBack = nullptr;
};

} // namespace regards
