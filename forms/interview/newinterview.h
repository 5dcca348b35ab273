// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace regards {

class Banner;
class ChoiceBox;

/**
 * A new interview, in three steps: with whom, the consent gate, the withdrawal code.
 *
 * Nothing is written before consent is given or refused. Refused, only the fact is kept: category, unit, refused.
 */
class NewInterview final : public QWidget
{
    Q_OBJECT

public:
    explicit NewInterview(Desk &desk, QWidget *parent = nullptr);

    /// Begins anew for that place.
    void begin(const RecordId &visit, const RecordId &visitUnit);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void cancelled();
    /// The refusal is recorded.
    void refused();
    /// Consent was given and the code shown: on to the questions.
    void started(const regards::RecordId &interview);
    void saved();

private:
    QWidget *makeSetup();
    QWidget *makeConsent();
    QWidget *makeCode();
    void showConsent();
    void allow();
    void refuse();
    void give();
    [[nodiscard]] InterviewCategory category() const;
    [[nodiscard]] bool isGroup() const;
    [[nodiscard]] Interview fromSetup() const;

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_visitUnit;
    bool m_isForMinors = false;
    RecordId m_made;
    Banner *m_banner;
    QStackedWidget *m_steps;
    QLabel *m_where = nullptr;
    ChoiceBox *m_category = nullptr;
    QSpinBox *m_people = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_interpreter = nullptr;
    QCheckBox *m_private = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_authorisationLabel = nullptr;
    ChoiceBox *m_authorisation = nullptr;
    ChoiceBox *m_mode = nullptr;
    QPushButton *m_give = nullptr;
    QLabel *m_code = nullptr;
    QPushButton *m_begin = nullptr;
};

} // namespace regards
