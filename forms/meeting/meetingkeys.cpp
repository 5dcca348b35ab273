// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingkeys.h"

#include <QKeyEvent>

#include <array>

namespace regards {

namespace {

struct Letter
{
    Qt::Key key;
    MeetingAction action;
};

constexpr std::array Plain{
    Letter{Qt::Key_Right, MeetingAction::GoOn},
    Letter{Qt::Key_Left, MeetingAction::GoBack},
    Letter{Qt::Key_Return, MeetingAction::NextLeft},
    Letter{Qt::Key_Enter, MeetingAction::NextLeft},
    Letter{Qt::Key_PageDown, MeetingAction::PageDown},
    Letter{Qt::Key_Down, MeetingAction::PageDown},
    Letter{Qt::Key_PageUp, MeetingAction::PageUp},
    Letter{Qt::Key_Up, MeetingAction::PageUp},
    Letter{Qt::Key_R, MeetingAction::Reason},
    Letter{Qt::Key_M, MeetingAction::Minority},
    Letter{Qt::Key_E, MeetingAction::Exception},
    Letter{Qt::Key_P, MeetingAction::Park},
    Letter{Qt::Key_G, MeetingAction::GoTo},
    Letter{Qt::Key_B, MeetingAction::Batch},
    Letter{Qt::Key_L, MeetingAction::Standing},
    Letter{Qt::Key_F, MeetingAction::Filter},
    Letter{Qt::Key_O, MeetingAction::Order},
    Letter{Qt::Key_S, MeetingAction::Simple},
    Letter{Qt::Key_N, MeetingAction::Names},
    Letter{Qt::Key_T, MeetingAction::Time},
    Letter{Qt::Key_D, MeetingAction::Display},
    Letter{Qt::Key_Escape, MeetingAction::Leave},
    Letter{Qt::Key_F11, MeetingAction::Leave},
};

constexpr std::array WithControl{
    Letter{Qt::Key_Z, MeetingAction::Undo},
    Letter{Qt::Key_Y, MeetingAction::Redo},
    Letter{Qt::Key_L, MeetingAction::LockNow},
};

template <std::size_t N>
std::optional<MeetingAction> found(const std::array<Letter, N> &letters, int key)
{
    for (const Letter &letter : letters) {
        if (letter.key == key)
            return letter.action;
    }
    return std::nullopt;
}

} // namespace

QList<MeetingKey> MeetingKeys::all()
{
    const auto plain = [](const char *text) { return QString::fromUtf8(text); };
    return {
        {MeetingAction::GoOn, plain("→"), tr("Next criterion")},
        {MeetingAction::GoBack, plain("←"), tr("Criterion before")},
        {MeetingAction::NextLeft, tr("Enter", "the name printed on the key"), tr("Next one that is open")},
        {MeetingAction::PageDown, tr("Page Down", "the name printed on the key"), tr("More evidence")},
        {MeetingAction::PageUp, tr("Page Up", "the name printed on the key"), tr("Evidence before")},
        {MeetingAction::Rate, plain("1 2 3 4 0 9"), tr("Agree on a rating")},
        {MeetingAction::Unrate, tr("Backspace", "the name printed on the key"), tr("Take the rating away")},
        {MeetingAction::Reason, plain("R"), tr("Reason")},
        {MeetingAction::Minority, plain("M"), tr("Minority view")},
        {MeetingAction::Exception, plain("E"), tr("Exception of one unit")},
        {MeetingAction::Park, plain("P"), tr("Put off, or take up again")},
        {MeetingAction::GoTo, plain("G"), tr("Go to a code")},
        {MeetingAction::Batch, plain("B"), tr("Accept what all rated alike")},
        {MeetingAction::Standing, plain("L"), tr("List of what is left")},
        {MeetingAction::Filter, plain("F"), tr("Show: open, all, put off")},
        {MeetingAction::Order, plain("O"), tr("Order: disputed or by code")},
        {MeetingAction::Simple, plain("S"), tr("In simple words")},
        {MeetingAction::Names, plain("N"), tr("Names of the observers")},
        {MeetingAction::Time, plain("T"), tr("Until what time")},
        {MeetingAction::Display, plain("D"), tr("The other screen")},
        {MeetingAction::Undo, tr("Ctrl+Z"), tr("Take back")},
        {MeetingAction::LockNow, tr("Ctrl+L"), tr("Lock")},
        {MeetingAction::Leave, tr("Esc", "the name printed on the key"), tr("Leave the meeting")},
    };
}

std::optional<MeetingAction> MeetingKeys::actionFor(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.text() == u"?")
        return MeetingAction::Keys; // with or without Shift, as the keyboard has it
    if (modifiers == Qt::ControlModifier)
        return found(WithControl, event.key());
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_Z)
        return MeetingAction::Redo;
    // A letter means the same with Shift or Caps Lock.
    if (modifiers & ~Qt::ShiftModifier)
        return std::nullopt;
    return found(Plain, event.key());
}

} // namespace regards
