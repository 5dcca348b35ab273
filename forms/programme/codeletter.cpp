// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/codeletter.h"

#include <QCoreApplication>

namespace regards {

namespace {

/// The letter's sentences; a free tr() would be taken for another context's by lupdate, and never be translated.
struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(regards::CodeLetter)
};

report::Paragraph paragraph(const QString &text, report::ParagraphStyle style = report::ParagraphStyle::Body)
{
    return {report::plainText(text), style};
}

} // namespace

report::Document codeLetter(const CodeLetter &letter, const QString &language)
{
    report::Document document;
    document.title = LetterText::tr("Your code for the visit “%1”").arg(letter.visitTitle);
    document.language = language == u"fr" ? report::Language::French : report::Language::English;
    document.confidentiality = LetterText::tr("For %1 alone").arg(letter.observer);
    //: %1 the page's number, %2 how many there are
    document.pageNumber = LetterText::tr("Page %1 of %2");
    document.blocks = {
        report::Heading{1, document.title},
        paragraph(LetterText::tr("For %1").arg(letter.observer), report::ParagraphStyle::Lead),
        paragraph(LetterText::tr("%1, %2").arg(letter.facility, letter.days)),
        report::Spacer{},
        report::Heading{2, LetterText::tr("Your visit code")},
        paragraph(letter.code, report::ParagraphStyle::Lead),
        report::Spacer{},
        report::Heading{2, LetterText::tr("What to do")},
        report::List{
            report::ListKind::Numbered,
            {report::plainText(
                 letter.packFile.isEmpty()
                     ? LetterText::tr("Open Regards and choose “Start from a visit pack”. You receive the "
                                      "pack apart from this letter.")
                     : LetterText::tr("Open Regards, choose “Start from a visit pack” and then the file "
                                      "%1. You receive it apart from this letter.")
                           .arg(letter.packFile)),
             report::plainText(LetterText::tr("Type the code above, then a passphrase of your own. The code is needed "
                                              "only once; your passphrase, every day.")),
             report::plainText(
                 LetterText::tr("Compare the coordinator’s fingerprint below with the one on the screen. If "
                                "they differ, stop and call the coordinator."))}},
        report::Spacer{},
        report::Heading{2, LetterText::tr("The coordinator’s fingerprint")},
        paragraph(letter.fingerprint, report::ParagraphStyle::Lead),
        report::Spacer{},
        paragraph(
            LetterText::tr(
                "Keep this letter apart from the laptop and from the pack, and destroy it after you have started."),
            report::ParagraphStyle::Small),
    };
    return document;
}

} // namespace regards
