// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace regards {

class Banner;
class BlankCode;
class InterviewList;
class NewInterview;
class PageStack;
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
    ~InterviewPlace() override;

    /// Where the code for the blank screen is kept; it outlives the place.
    void setBlankCode(BlankCode *code);
    /// Whether somebody is being listened to: from a new interview's first page until it is ended or left.
    [[nodiscard]] bool isListening() const;

    [[nodiscard]] QString name() const override { return QStringLiteral("interviews"); }
    [[nodiscard]] QString title() const override { return tr("Interviews"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// Empty on the list; otherwise the interview's id, then `code` while its code is shown, else the tab and the
    /// question, with slashes between.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *makeHeld();
    QLayout *makeHead();
    void connectPages();
    void connectTabs();
    void showList();
    void showNew();
    void showInterview(const RecordId &interview);
    void leaveInterview();
    void showTab(int tab);
    void showElapsed();
    void showCodeButton();
    void quote(const QString &words, const QList<CriterionCode> &criteria);
    void showAlert(const RecordId &alert);
    void chooseCode();
    void refresh();
    void fail(const Error &error);

    BlankCode *m_blankCode = nullptr;
    RecordId m_visit;
    RecordId m_visitUnit;
    RecordId m_interview;
    bool m_isEnded = false;
    QSet<RecordId> m_changed; ///< to be shown afresh; meaningless while m_isAllChanged
    bool m_isAllChanged = false;
    QTimer m_refresh;
    QTimer m_tick;
    QPointer<QWidget> m_alert; ///< the dialog, while it is open
    Banner *m_banner;
    PageStack *m_stack;
    InterviewList *m_list;
    NewInterview *m_new;
    QWidget *m_held = nullptr;
    QLabel *m_heldTitle = nullptr;
    QLabel *m_elapsed = nullptr;
    QPushButton *m_code = nullptr;
    QTabWidget *m_tabs = nullptr;
    QuestionsPage *m_questions = nullptr;
    QuotesPage *m_quotes = nullptr;
    RatingsPage *m_ratings = nullptr;
    ReadBackPage *m_readBack = nullptr;
};

} // namespace regards
