// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/toolkit/toolkit.h"
#include "core/words/words.h"

#include <QDate>

namespace regards::report {

/**
 * Writes blocks of a report into a document, in the report's language: what its chapters have in common.
 *
 * Toolkit, words and document must outlive it.
 */
class ReportPen
{
public:
    ReportPen(Document &document, const Toolkit &toolkit, const Words &words);

    [[nodiscard]] const Words &words() const noexcept { return m_words; }
    [[nodiscard]] const Toolkit &toolkit() const noexcept { return m_toolkit; }
    /// A toolkit's wording in the report's language.
    [[nodiscard]] QString local(const LocalText &text) const { return text.in(m_words.language()); }

    void add(Block block) { m_document.blocks.append(std::move(block)); }
    /// HalfPage: on a new page unless half of this one is left.
    enum class Start : quint8 { NewPage, HalfPage, Here };
    /// A heading of level 1 with the next number; within a part one of level 2 without.
    void chapter(const QString &title, Start start = Start::NewPage);
    /// A heading of level 1 without number, on a new page.
    void annex(const QString &title);
    /// A chapter that holds a whole report: until endPart(), chapters and headings stand one level deeper.
    void beginPart(const QString &title);
    void endPart() { m_isInPart = false; }
    /// The figures of all charts so far as tables, by chapter, under a heading of level 1; nothing without charts.
    void figuresOfCharts(const QString &title);
    /// Level 2 or 3.
    void heading(int level, const QString &title);
    void paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body);
    void bullets(const QStringList &items);
    /// What people wrote: an empty line begins a paragraph; lines that all begin with a dash or bullet are a list.
    void prose(const QString &text);
    /// Labels and texts side by side; pairs without text are left out, and a table without any.
    void facts(const QList<Fact> &facts, const QString &group = {});

    /// A rating's word with its symbol, or that there is none.
    [[nodiscard]] Cell ratingCell(std::optional<Rating> rating) const;
    /// Its symbol alone, for tables that have a key beside them.
    [[nodiscard]] Cell symbolCell(std::optional<Rating> rating) const;
    [[nodiscard]] QString ratingWord(RatingMark mark) const;
    /// The words of all marks that occur; with `meanings` the whole scale and what each rating means.
    [[nodiscard]] QList<KeyEntry> keyOf(const QList<RatedRow> &rows) const;
    [[nodiscard]] QList<KeyEntry> wholeKey() const;
    /// Reason, minority view and exceptions of units, each on a line of its own.
    [[nodiscard]] Cell reasonCell(const AgreedResult &result) const;
    /// "1.2 Sleeping in comfort"; "criterion 1.2.3", since a criterion's statement is long.
    [[nodiscard]] QString subjectName(SubjectCode subject) const;

    [[nodiscard]] QString date(QDate date) const;
    /// "2 to 5 March 2026"; one day alone, empty where no day is known.
    [[nodiscard]] QString days(QDate first, QDate last) const;

private:
    Document &m_document;
    const Toolkit &m_toolkit;
    const Words &m_words;
    int m_chapters = 0;
    bool m_isInPart = false;
};

[[nodiscard]] Cell cell(const QString &text);
[[nodiscard]] Cell boldCell(const QString &text);

} // namespace regards::report
