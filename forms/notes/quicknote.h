// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/drafttextedit.h"
#include "forms/common/place.h"

#include <QDialog>

class QCheckBox;
class QKeyEvent;
class QListWidget;

namespace regards {

class Banner;

/**
 * A note from anywhere: type, Enter, gone. Time and unit fill themselves.
 *
 * `#1.2.3` tags a criterion and stays in the text as it was typed; `#` and the beginning of a word offers those it may
 * mean, and what is chosen takes the word's place. What was typed is kept whichever way the window goes, unless it is
 * thrown away on purpose.
 *
 * Until then there are only drafts, of the text and of the note around it: so whether it is private can be said and
 * unsaid at any time, and a note that ends as a private one has never been anything else in the journal.
 */
class QuickNote final : public QDialog
{
    Q_OBJECT

public:
    QuickNote(Desk &desk, const RecordId &visit, const RecordId &visitUnit, QWidget *parent = nullptr);
    ~QuickNote() override;

    /// What was typed so far becomes a note, with its tags; nothing, where there is no word.
    void commit();

Q_SIGNALS:
    void saved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    [[nodiscard]] DraftTextEdit::Binding binding() const;
    /// The note around the text.
    [[nodiscard]] Record frame() const;
    [[nodiscard]] Note note() const;
    void setPrivate();
    void forget();
    void throwAway();
    /// The `#word` that the cursor stands at the end of, without the `#`; null when there is none.
    [[nodiscard]] QString wordAtCursor() const;
    void offer();
    void take();
    [[nodiscard]] bool keyInText(const QKeyEvent &key);

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_visitUnit;
    RecordId m_note;
    QString m_followed; ///< the text whose tags the note has
    qint64 m_at; ///< milliseconds since 1970 UTC: when it was begun
    Banner *m_banner;
    DraftTextEdit *m_text;
    QListWidget *m_offers;
    QCheckBox *m_private;
};

} // namespace regards
