// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meeting.h"
#include "forms/meeting/askpage.h"

#include <QCoreApplication>

namespace regards {

struct Desk;
class PageWriter;

/// The longer texts of the meeting view: what it asks, and where the team stands.
class MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(regards::MeetingWords)

public:
    explicit MeetingWords(const Desk &desk);

    /// Before the first criterion; `alike` criteria can be accepted together, `until` may be empty.
    [[nodiscard]] AskPage::Question start(const QString &report, const MeetingQueue::Counts &counts, int alike,
                                          const QString &until) const;
    [[nodiscard]] AskPage::Question time(const QString &until) const;
    [[nodiscard]] AskPage::Question code() const;
    [[nodiscard]] QString noTime() const;
    [[nodiscard]] QString filter(MeetingQueue::Filter filter) const;
    /// How much is agreed, what was put off, what comes next.
    void standing(PageWriter &page, const MeetingQueue &queue) const;

private:
    [[nodiscard]] QString example() const;

    const Toolkit &m_toolkit;
    QString m_language;
};

} // namespace regards
