// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/edithistory.h"
#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QWidget>

namespace regards {

class TextHelp;

/// What every place works on, for as long as the file is unlocked. All of it outlives the places.
struct Desk
{
    Notebook &notebook;
    const Toolkit &toolkit;
    QString language; ///< of the interface: `fr` or `en`
    EditHistory *edits = nullptr; ///< null: nothing here can be undone
    TextHelp *textHelp = nullptr; ///< null: texts are not checked
};

/**
 * One place of the left rail: a screen of the main window.
 *
 * Places are made when the file is unlocked or the language changes, and go when it is locked: none keeps anything
 * that is not in the notebook, texts being typed lie in drafts. `state()` is what brings the same view back.
 */
class Place : public QWidget
{
    Q_OBJECT

public:
    explicit Place(Desk &desk, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
    { }

    /// A stable name for settings and tests: `observe`.
    [[nodiscard]] virtual QString name() const = 0;
    /// What the rail and the header call it, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// The visit and unit chosen in the header; a none unit stands for the whole facility. Called before the first
    /// showing and whenever they change; the rest of the view stays.
    virtual void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) = 0;
    /// Texts being typed become changes: the place is left, the window is hidden, the file is about to be locked.
    virtual void commit() { }
    /// Where one stands in this place (a criterion's code, a record's id), for setState() of its successor.
    [[nodiscard]] virtual QString state() const { return {}; }
    virtual void setState(const QString &) { }
    /// Where the keyboard begins.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    /// Something was saved durably just now.
    void saved();
    /// The user wants to go elsewhere: a place's name, a state for it, and a unit (none: stay with the present one).
    void goTo(const QString &place, const QString &state, const RecordId &visitUnit);

protected:
    [[nodiscard]] Desk &desk() const noexcept { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace regards
