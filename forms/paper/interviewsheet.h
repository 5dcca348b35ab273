// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/papersheet.h"
#include "forms/common/place.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;

namespace regards {

class ChoiceBox;
class QuestionsPage;
class QuotesPage;

/**
 * The sheets of an interview being typed in: what its first sheet says about consent, then answers and quotes.
 *
 * As on the ward itself, nothing is written before consent was given or refused; refused, only the fact is kept. The
 * withdrawal code is the one printed on the sheets; where none was, a new one is made, which nobody has.
 */
class InterviewSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewSheet(Desk &desk, QWidget *parent = nullptr);

    void showSheet(const SheetOrigin &place, InterviewCategory category);
    void refresh(const QSet<RecordId> &records);
    void commit();
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// Something to be put right before the interview can be begun; empty: it was put right.
    void refused(const QString &why);

private:
    QWidget *makeBegin();
    QLayout *makeConsent(QWidget *page);
    QWidget *makeTyped();
    void fillList();
    void begin();
    void showInterview(const RecordId &interview);
    void showBegin();
    [[nodiscard]] Interview fromFields() const;
    [[nodiscard]] QString problem() const;

    Desk &m_desk;
    SheetOrigin m_place;
    InterviewCategory m_category = InterviewCategory::ServiceUser;
    RecordId m_interview;
    QStackedWidget *m_stack;
    QRadioButton *m_given = nullptr;
    QRadioButton *m_refused = nullptr;
    QWidget *m_more = nullptr;
    QLineEdit *m_time = nullptr;
    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_people = nullptr;
    ChoiceBox *m_mode = nullptr;
    ChoiceBox *m_authorisation = nullptr;
    QLineEdit *m_code = nullptr;
    QCheckBox *m_private = nullptr;
    QCheckBox *m_interpreter = nullptr;
    QPushButton *m_begin = nullptr;
    QLabel *m_listTitle = nullptr;
    QListWidget *m_list = nullptr;
    QTabWidget *m_tabs = nullptr;
    QuestionsPage *m_questions = nullptr;
    QuotesPage *m_quotes = nullptr;
};

} // namespace regards
