// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/codeletter.h"

#include <QCoreApplication>

namespace regards {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("regards::CodeLetter", source);
}

report::Paragraph paragraph(const QString &text, report::ParagraphStyle style = report::ParagraphStyle::Body)
{
    return {report::plainText(text), style};
}

} // namespace

report::Document codeLetter(const CodeLetter &letter, const QString &language)
{
    report::Document document;
    document.title = tr("Your code for the visit “%1”").arg(letter.visitTitle);
    document.language = language == u"fr" ? report::Language::French : report::Language::English;
    document.confidentiality = tr("For %1 alone").arg(letter.observer);
    //: %1 the page's number, %2 how many there are
    document.pageNumber = tr("Page %1 of %2");
    document.blocks = {
        report::Heading{1, document.title},
        paragraph(tr("For %1").arg(letter.observer), report::ParagraphStyle::Lead),
        paragraph(tr("%1, %2").arg(letter.facility, letter.days)),
        report::Spacer{},
        report::Heading{2, tr("Your visit code")},
        paragraph(letter.code, report::ParagraphStyle::Lead),
        report::Spacer{},
        report::Heading{2, tr("What to do")},
        report::List{report::ListKind::Numbered,
                     {report::plainText(letter.packFile.isEmpty()
                                            ? tr("Open Regards and choose “Start from a visit pack”. You receive the "
                                                 "pack apart from this letter.")
                                            : tr("Open Regards, choose “Start from a visit pack” and then the file "
                                                 "%1. You receive it apart from this letter.")
                                                  .arg(letter.packFile)),
                      report::plainText(tr("Type the code above, then a passphrase of your own. The code is needed "
                                           "only once; your passphrase, every day.")),
                      report::plainText(tr("Compare the coordinator’s fingerprint below with the one on the screen. If "
                                           "they differ, stop and call the coordinator."))}},
        report::Spacer{},
        report::Heading{2, tr("The coordinator’s fingerprint")},
        paragraph(letter.fingerprint, report::ParagraphStyle::Lead),
        report::Spacer{},
        paragraph(
            tr("Keep this letter apart from the laptop and from the pack, and destroy it after you have started."),
            report::ParagraphStyle::Small),
    };
    return document;
}

} // namespace regards
