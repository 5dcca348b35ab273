// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingwords.h"

#include "forms/common/locale.h"
#include "forms/common/place.h"
#include "forms/meeting/pagedtext.h"

namespace regards {

MeetingWords::MeetingWords(const Desk &desk)
    : m_toolkit(desk.toolkit)
    , m_language(desk.language)
{ }

QString MeetingWords::example() const
{
    return localeFor(m_language).toString(QTime(21, 30), QLocale::ShortFormat);
}

AskPage::Question MeetingWords::start(const QString &report, const MeetingQueue::Counts &counts, int alike,
                                      const QString &until) const
{
    AskPage::Question question;
    question.title = tr("Meeting: %1").arg(report);
    question.text = tr("%1 of %2 criteria are agreed.").arg(counts.agreed).arg(counts.all());
    if (alike > 0)
        question.text +=
            u' ' + tr("All rated %n of the others alike: in the meeting, B accepts them together.", nullptr, alike);
    question.label =
        tr("Until what time does the meeting last? For example %1; empty: no time is shown.").arg(example());
    question.answer = until;
    question.button = tr("Begin");
    question.hint = tr("Enter: begin. Esc: back to Agree.");
    return question;
}

AskPage::Question MeetingWords::time(const QString &until) const
{
    AskPage::Question question;
    question.title = tr("Until what time does the meeting last?");
    question.label = tr("For example %1; empty: no time is shown.").arg(example());
    question.answer = until;
    question.button = tr("Go on");
    question.hint = tr("Enter: go on. Esc: back.");
    return question;
}

AskPage::Question MeetingWords::code() const
{
    AskPage::Question question;
    question.title = tr("Go to which criterion?");
    question.label = tr("Its code, for example 2.2.5 or 225.");
    question.button = tr("Go there");
    question.hint = tr("Enter: go there. Esc: back.");
    return question;
}

QString MeetingWords::noTime() const
{
    return tr("That is no time of day. Please type it like %1.").arg(example());
}

QString MeetingWords::filter(MeetingQueue::Filter filter) const
{
    switch (filter) {
    case MeetingQueue::Filter::Open:
        //: criteria that are not agreed yet
        return tr("Open");
    case MeetingQueue::Filter::All:
        //: all criteria
        return tr("All");
    case MeetingQueue::Filter::Parked:
        break;
    }
    //: criteria that were put off for later
    return tr("Put off");
}

void MeetingWords::standing(PageWriter &page, const MeetingQueue &queue) const
{
    const MeetingQueue::Counts counts = queue.counts();
    const auto line = [&page](const QString &text) {
        page.paragraph();
        page.words(text);
    };
    page.heading(counts.agreed == counts.all()
                     ? tr("All %n criteria are agreed.", nullptr, counts.all())
                     : tr("%1 of %2 criteria are agreed.").arg(counts.agreed).arg(counts.all()));
    if (counts.open > 0)
        line(tr("%n are still open. Enter: go on.", "criteria", counts.open));
    else if (counts.parked > 0)
        line(tr("Nothing else is open. Enter: take up what was put off."));
    if (counts.open == 0) {
        page.heading(tr("What comes next"));
        line(tr("In Agree: the standards and themes, then the strengths; after that the recommendations. Esc twice "
                "leads there."));
    }
    if (counts.parked > 0)
        page.heading(tr("Put off for later: %n", "criteria", counts.parked));
    for (const CriterionCode &code : queue.those(MeetingQueue::Part::Parked)) {
        constexpr double Gap = 0.3;
        page.paragraph(Gap);
        page.words(code.text() + u' ', PageWriter::Tone::Strong);
        page.words(m_toolkit.criterion(code)->statement.in(m_language));
    }
}

} // namespace regards
