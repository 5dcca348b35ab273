// SPDX-License-Identifier: GPL-3.0-or-later
// Blank forms: the sheets of an interview.
#include "core/report/blankforms_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int LinesOfAnAnswer = 3;
constexpr int LinesOfTheFreePage = 24;
constexpr int QuoteBoxes = 4;
constexpr int LinesOfAQuote = 3;

QStringList paragraphsOf(const QString &text)
{
    return text.split(u"\n\n"_s, Qt::SkipEmptyParts);
}

QString titleOf(const Words &words, const InterviewSheets &sheets)
{
    const QString category = words.choice(u"interview"_s, u"category"_s, token(sheets.category));
    return (sheets.group ? words.translate("BlankForms", "Group interview: %1")
                         : words.translate("BlankForms", "Interview: %1"))
        .arg(category);
}

/// The slip that the interviewee may take, and the same code for whoever types the sheets in.
void writeCode(ReportPen &pen, const QString &code)
{
    const Words &words = pen.words();
    if (code.isEmpty())
        return;
    FormEntry own;
    own.text = {Run{words.translate("BlankForms", "Withdrawal code of this interview:") + u' '}, Run{code, true}};
    own.hints = {words.translate("BlankForms", "Each copy has a code of its own: print sheets, don’t photocopy them.")};
    pen.add(own);
    FormEntry slip;
    slip.framed = true;
    slip.text = {Run{words.translate("BlankForms", "Slip to cut off and offer") + u"\n"_s, true},
                 Run{code + u"\n"_s, true},
                 Run{words.translate("BlankForms",
                                     "Until the report is sent, an interview can be erased with this code. Tell it to "
                                     "the coordinator of the visit. Nobody can find the interview without it.")}};
    pen.add(slip);
}

void writeConsent(ReportPen &pen, const InterviewSheets &sheets)
{
    const Words &words = pen.words();
    const ConsentText &consent = pen.toolkit().consent(sheets.category, sheets.group);
    FormEntry frame;
    frame.blanks = {words.translate("BlankForms", "Begun at"), words.translate("BlankForms", "Minutes")};
    if (sheets.group)
        frame.blanks.append(words.translate("BlankForms", "How many people"));
    frame.boxes = {
        {1, 1},
        {{words.translate("BlankForms", "In a private place"), words.translate("BlankForms", "With an interpreter")}}};
    pen.add(frame);
    pen.heading(2, words.translate("BlankForms", "To be read aloud first (version %1)").arg(consent.version));
    for (const QString &paragraph : paragraphsOf(pen.local(consent.text)))
        pen.paragraph(paragraph, ParagraphStyle::Spoken);
    FormEntry answer;
    answer.framed = true;
    answer.text = {Run{words.translate("BlankForms", "Consent"), true}};
    answer.boxes = {
        {1, 1},
        {{words.translate("BlankForms", "Given"), words.translate("BlankForms", "Refused")},
         {words.translate("BlankForms", "Said aloud"), words.translate("BlankForms", "In writing, kept apart")}}};
    answer.hints = {words.translate("BlankForms", "Refused: thank the person and write nothing more."),
                    words.translate("BlankForms", "Under 18: an authorisation is needed too.")};
    pen.add(answer);
    pen.add(FormEntry{.text = {Run{words.translate("BlankForms", "Authorisation, under 18"), true}},
                      .boxes = {{1, 1, 1},
                                {{words.translate("BlankForms", "Not needed"), words.translate("BlankForms", "Seen"),
                                  words.translate("BlankForms", "Missing: no interview")}}}});
    writeCode(pen, sheets.withdrawalCode);
}

void writeGuide(ReportPen &pen, const InterviewSheets &sheets)
{
    const Words &words = pen.words();
    const Guide &guide = pen.toolkit().guide(sheets.category);
    pen.heading(2, words.translate("BlankForms", "The talk"));
    pen.add(FormEntry{.text = {Run{pen.local(guide.opening), false, true}}});
    int number = 0;
    SubjectCode theme;
    for (const Question &question : guide.questions) {
        if (question.theme != theme) {
            theme = question.theme;
            if (const Theme *found = pen.toolkit().theme(theme))
                pen.heading(2, pen.local(found->shortTitle));
        }
        FormEntry entry;
        entry.label = QString::number(++number) + u'.';
        entry.text = {Run{pen.local(question.text), true}};
        for (const Prompt &prompt : question.prompts)
            entry.hints.append(pen.local(prompt.text));
        entry.lines = LinesOfAnAnswer;
        pen.add(entry);
    }
    pen.add(FormEntry{.text = {Run{pen.local(guide.closing), false, true}}});
}

} // namespace

void writeInterview(ReportPen &pen, const InterviewSheets &sheets, const QString &code)
{
    const Words &words = pen.words();
    const QString title = titleOf(words, sheets);
    pen.add(blankSheet(words, code, title));
    writeConsent(pen, sheets);
    pen.add(blankSheet(words, code, title));
    writeGuide(pen, sheets);
    pen.add(blankSheet(words, code, title));
    pen.add(FormEntry{.text = {Run{words.translate("BlankForms", "What was said beyond the questions"), true}},
                      .lines = LinesOfTheFreePage});
    pen.add(blankSheet(words, code, title));
    pen.add(FormEntry{.text = plainText(words.translate(
                          "BlankForms",
                          "Sentences word for word, as they were said. Ask whether they may stand in the report, "
                          "without a name."))});
    for (int i = 0; i < QuoteBoxes; ++i) {
        FormEntry quote;
        quote.framed = true;
        quote.linesLabel = words.translate("BlankForms", "Quote");
        quote.lines = LinesOfAQuote;
        quote.blanks = {words.translate("BlankForms", "Criterion")};
        quote.boxes = {{1}, {{words.translate("BlankForms", "May be quoted in the report")}}};
        pen.add(quote);
    }
}

} // namespace regards::report
