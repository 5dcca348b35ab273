// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"
#include "forms/report/writtenparts.h"

class QLabel;
class QListWidget;

namespace regards {

class DraftTextEdit;

/// The written parts of a document, in the order in which they stand in it, and the text of one of them.
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(Desk &desk, QWidget *parent = nullptr);

    /// Of what its parts are: a report, or the visit. The part that was shown stays, where that one has it too.
    void setWish(const report::DocumentWish &wish);
    /// Shows what the notebook has now; what is being typed stays.
    void refresh();
    void commit();
    [[nodiscard]] QString current() const;
    /// Of the part that is shown, as it stands in the field.
    [[nodiscard]] QString text() const;
    /// False where there is no such part.
    bool setCurrent(const QString &key);
    [[nodiscard]] QWidget *firstFocus() const;
    /// Whether the keyboard is in the text.
    [[nodiscard]] bool isTyping() const;
    /// Puts the keyboard into the text.
    void write();

Q_SIGNALS:
    void saved();
    /// What is shown was typed just now, and is not saved yet.
    void typed();
    /// Another part is shown.
    void chosen(const QString &key);
    void failed(const regards::Error &error);

private:
    void fill();
    void showSection();

    Desk &m_desk;
    report::DocumentWish m_wish;
    QList<WrittenPart> m_parts;
    QListWidget *m_list;
    QLabel *m_hint;
    DraftTextEdit *m_text;
};

} // namespace regards
