// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace regards {

class Banner;
class DraftTextEdit;
class TagEdit;

/// The observer's own notes, newest first: to read, mend, tag, share or delete.
class NotesPlace final : public Place
{
    Q_OBJECT

public:
    explicit NotesPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("notes"); }
    [[nodiscard]] QString title() const override { return tr("Notes"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void refresh();
    void showNote(const RecordId &note);
    void showSelected();
    void addTag(const CriterionCode &code);
    void removeTag(const CriterionCode &code);
    void deleteNote();
    void restoreNote();
    void share();
    void check(const Result<void> &result);

    QTimer m_refresh;
    RecordId m_visit;
    RecordId m_visitUnit;
    RecordId m_note;
    RecordId m_deleted;
    Banner *m_banner;
    QListWidget *m_list;
    QCheckBox *m_untagged;
    QLabel *m_empty;
    QWidget *m_editor = nullptr;
    QLabel *m_about = nullptr;
    DraftTextEdit *m_text = nullptr;
    TagEdit *m_tags = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_restore;
};

} // namespace regards
