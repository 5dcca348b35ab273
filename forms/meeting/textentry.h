// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace regards {

class DraftTextEdit;

/// One of the texts that go with an agreed rating.
enum class AgreedText : quint8 { Reason, MinorityView, Exception };

/**
 * Where a reason, a minority view or the exception of one unit is written, large, beside the criterion.
 *
 * Saved as drafts like every text. An exception is begun by choosing the unit and its rating, which stand in the
 * text then; only the why is left to be typed.
 */
class TextEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit TextEntry(Desk &desk, QWidget *parent = nullptr);

    /// `units` are the names of the report's units; one alone has no exceptions to choose from.
    void begin(AgreedText text, const RecordId &report, const QString &subject, const QStringList &units);
    /// What was typed becomes a change, and the field lets go of it.
    void end();
    void commit();
    /// Shows what the notebook has now; what is being typed stays.
    void reload();

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step : quint8 { Unit, Rating, Text };

    void ask(Step step);
    void addChoice(const QString &key, const QString &words, const std::optional<Rating> &rating,
                   const std::function<void()> &chosen);
    void chooseUnit(int index);
    void chooseRating(const Rating &rating);
    [[nodiscard]] QString title() const;

    Desk &m_desk;
    QLabel *m_title;
    QWidget *m_choices;
    QVBoxLayout *m_choiceColumn;
    DraftTextEdit *m_edit;
    QLabel *m_hint;
    AgreedText m_text = AgreedText::Reason;
    Step m_step = Step::Text;
    QStringList m_units;
    QString m_unit;
};

} // namespace regards
