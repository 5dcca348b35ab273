// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/drafttextedit.h"
#include "forms/common/place.h"

#include <QDialog>

class QCheckBox;
class QListWidget;

namespace regards {

class Banner;

/**
 * A note from anywhere: type, Enter, gone. Time and unit fill themselves.
 *
 * `#1.2.3` tags a criterion; `#` and the beginning of a word offers those it may mean. What was typed is kept
 * whichever way the window goes, unless it is thrown away on purpose.
 */
class QuickNote final : public QDialog
{
    Q_OBJECT

public:
    QuickNote(Desk &desk, const RecordId &visit, const RecordId &visitUnit, QWidget *parent = nullptr);
    ~QuickNote() override;

    /// What was typed so far becomes a note, with its tags.
    void commit();

Q_SIGNALS:
    void saved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    [[nodiscard]] DraftTextEdit::Binding binding();
    [[nodiscard]] Result<RecordId> makeNote();
    void setPrivate();
    void throwAway();
    /// The `#word` that the cursor stands at the end of, without the `#`; null when there is none.
    [[nodiscard]] QString wordAtCursor() const;
    void offer();
    void take();

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_visitUnit;
    RecordId m_note;
    bool m_isMade = false;
    Banner *m_banner;
    DraftTextEdit *m_text;
    QListWidget *m_offers;
    QCheckBox *m_private;
};

} // namespace regards
