// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plainsheet.h"

#include "core/words/words.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// All that a sheet is made of.
struct Sources
{
    PlainWordings wordings;
    ReportData data;
    Report report;
    Visit visit;
};

Result<Sources> sourcesOf(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report)
{
    Result<ReportData> data = gatherReportData(notebook, toolkit, report);
    if (!data)
        return data.error();
    Result<PlainWordings> wordings = PlainWordings::builtin();
    if (!wordings)
        return wordings.error();
    const Report found = notebook.find<Report>(report).value_or(Report());
    return Sources{*wordings, *data, found, notebook.find<Visit>(found.visit).value_or(Visit())};
}

PlainSheet sheetFrom(const Sources &sources, const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                     const QString &language)
{
    PlainSheet sheet;
    sheet.draft = draftPlainSheet(sources.data, sources.report, sources.visit, toolkit, sources.wordings, language);
    sheet.draft.text.basis = plainBasis(notebook, report);
    const PlainText written = plainTextFrom(sources.data.sections.value(plainSectionKey(language)));
    sheet.isWritten = !written.lines.isEmpty();
    sheet.text = sheet.isWritten ? written : sheet.draft.text;
    return sheet;
}

void write(Document &document, const PlainLine &line)
{
    if (line.kind == PlainLine::Kind::Heading)
        document.blocks.append(Heading{2, line.text, u"h%1"_s.arg(document.blocks.size())});
    else
        document.blocks.append(Idea{line.pictogram, plainText(line.text)});
}

} // namespace

QString plainSectionKey(const QString &language)
{
    return u"plain_"_s + language;
}

Result<PlainSheet> readPlainSheet(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                  const QString &language)
{
    const Result<Sources> sources = sourcesOf(notebook, toolkit, report);
    if (!sources)
        return sources.error();
    return sheetFrom(*sources, notebook, toolkit, report, language);
}

Result<Document> buildPlainSheet(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                 const QString &language)
{
    const Result<Sources> sources = sourcesOf(notebook, toolkit, report);
    if (!sources)
        return sources.error();
    const Words words(language);
    const QString known = words.language();
    Document document;
    document.language = known == u"fr" ? Language::French : Language::English;
    document.look = DocumentLook::EasyRead;
    document.title = plainTitle(sources->data, sources->wordings, known);
    document.subject = words.translate("PlainSheet", "Sheet in plain language");
    document.confidentiality =
        sources->data.isFinal() ? QString() : words.translate("UnitReport", "Provisional version");
    document.pageNumber = words.translate("UnitReport", "Page %1 of %2");
    document.blocks.append(Heading{1, document.title, u"h0"_s});
    if (!sources->data.isFinal()) {
        const PlainSentence sentence = sources->wordings.sentence(u"may_change"_s);
        write(document, {PlainLine::Kind::Idea, pictogramFromToken(sentence.pictogram), sentence.text.in(known)});
    }
    for (const PlainLine &line : shownLines(sheetFrom(*sources, notebook, toolkit, report, known).text))
        write(document, line);
    return document;
}

} // namespace regards::report
