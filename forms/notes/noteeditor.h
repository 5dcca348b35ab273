// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "forms/common/place.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace regards {

class DraftLineEdit;
class DraftTextEdit;
class TagEdit;

/// One note of the observer: where it belongs, its text and tags; to share it when it is private, to delete it.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(Desk &desk, QWidget *parent = nullptr);

    /// The units a note can be moved to.
    void setVisit(const RecordId &visit);
    /// Commits what is typed and shows another note; none: nothing can be typed.
    void showNote(const RecordId &note);
    [[nodiscard]] RecordId note() const noexcept { return m_note; }
    /// Shows what the notebook has now.
    void reload();
    void commit();
    [[nodiscard]] QWidget *tagLine() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// Enter on an empty line of tags: this one is done.
    void nextWanted();
    void deleteWanted();
    void shareWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void layOut();
    void fillUnits();
    void moveNote();
    void textSaved();
    void check(const Result<void> &result);

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_note;
    QString m_named; ///< the text whose `#1.2.3` the tags follow already
    QLabel *m_about;
    QLabel *m_sharing;
    QComboBox *m_units;
    DraftLineEdit *m_place;
    DraftTextEdit *m_text;
    TagEdit *m_tags;
    QPushButton *m_share;
    QPushButton *m_delete;
};

} // namespace regards
