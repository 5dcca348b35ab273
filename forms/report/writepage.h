// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "forms/common/place.h"

namespace regards {

class PageStack;
class PlainSheetEditor;
class SectionList;

/// What is written for a document: its parts; for the sheet in plain language its sentences; or that there is nothing.
class WritePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WritePage(Desk &desk, QWidget *parent = nullptr);

    void setWish(const report::DocumentWish &wish);
    /// Shows what the notebook has now; what is being typed stays.
    void refresh();
    void commit();
    /// The key of the part that is shown; empty where the document has none.
    [[nodiscard]] QString current() const;
    /// Of the part that is shown, as it stands in the field.
    [[nodiscard]] QString text() const;
    /// False where there is no such part.
    bool setCurrent(const QString &key);
    [[nodiscard]] QWidget *firstFocus() const;
    /// Whether the keyboard is in the text of a part.
    [[nodiscard]] bool isTyping() const;
    /// Puts the keyboard into the text of the part.
    void write();

Q_SIGNALS:
    void saved();
    void typed(); ///< and not saved yet
    void chosen(const QString &key);
    void reportWanted(); ///< where its words are written
    void failed(const regards::Error &error);

private:
    PageStack *m_stack;
    SectionList *m_sections;
    PlainSheetEditor *m_sheet;
    QWidget *m_nothing;
};

} // namespace regards
