// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace regards {

class Banner;
class BlankCode;
class BlankCodeForm;
class ChoiceBox;
class PageStack;
class SlipPage;

/**
 * A new interview, in three steps: with whom, the consent gate, the withdrawal code.
 *
 * Nothing is written before consent is given or refused. Refused, only the fact is kept: category, unit, refused. Where
 * somebody is under age and no authorisation was seen, consent can't be given.
 */
class NewInterview final : public QWidget
{
    Q_OBJECT

public:
    explicit NewInterview(Desk &desk, QWidget *parent = nullptr);

    /// Where the code for the blank screen goes; it outlives the page. Without one none is asked for.
    void setBlankCode(BlankCode *code) { m_blankCode = code; }
    /// Begins anew for that place.
    void begin(const RecordId &visit, const RecordId &visitUnit);
    /// Another unit was chosen meanwhile: all else that was said stays.
    void moveTo(const RecordId &visitUnit);
    /// Shows the withdrawal code of an interview that was begun a moment ago, and not yet gone on with.
    void resume(const Interview &interview);
    /// The interview whose code is shown; none otherwise.
    [[nodiscard]] RecordId made() const noexcept { return m_made; }
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
    QWidget *makePeople();
    QWidget *makeConsent();
    QLayout *makeConsentChoices();
    void fillPlaces();
    void fillSecondObservers();
    void proposeMinors();
    void showConsent();
    void showText();
    void allow();
    void refuse();
    void give();
    [[nodiscard]] InterviewCategory category() const;
    [[nodiscard]] bool isGroup() const;
    [[nodiscard]] RecordId place() const;
    [[nodiscard]] Interview fromSetup() const;

    Desk &m_desk;
    BlankCode *m_blankCode = nullptr;
    RecordId m_visit;
    RecordId m_made;
    Banner *m_banner;
    PageStack *m_steps;
    QWidget *m_setup = nullptr;
    QWidget *m_consent = nullptr;
    ChoiceBox *m_category = nullptr;
    QRadioButton *m_alone = nullptr;
    QRadioButton *m_group = nullptr;
    QSpinBox *m_people = nullptr;
    QLabel *m_groupHint = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_interpreter = nullptr;
    QCheckBox *m_private = nullptr;
    QCheckBox *m_minors = nullptr;
    BlankCodeForm *m_codeForm = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_textLanguage = nullptr;
    QWidget *m_authorisationRow = nullptr;
    ChoiceBox *m_authorisation = nullptr;
    ChoiceBox *m_mode = nullptr;
    QPushButton *m_give = nullptr;
    SlipPage *m_slip = nullptr;
};

} // namespace regards
