// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"

#include "core/report/blankforms.h"
#include "core/report/facilityreport.h"
#include "core/report/handout.h"
#include "core/report/plainsheet.h"
#include "core/report/unitreport.h"

#include <array>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

const std::array Tokens{u"unit"_s, u"facility"_s, u"handout"_s, u"plain"_s, u"forms"_s};

Result<Document> built(const Notebook &notebook, const Toolkit &toolkit, const DocumentWish &wish)
{
    switch (wish.kind) {
    case DocumentKind::Unit:
        return buildUnitReport(notebook, toolkit, wish.subject, wish.language);
    case DocumentKind::Facility:
        return buildFacilityReport(notebook, toolkit, wish.subject, wish.language);
    case DocumentKind::Handout:
        return buildHandout(notebook, toolkit, wish.subject, wish.language, wish.pageSize);
    case DocumentKind::Plain:
        return buildPlainSheet(notebook, toolkit, wish.subject, wish.language);
    case DocumentKind::Forms:
        break;
    }
    return buildBlankForms(notebook, toolkit, wish.subject, everyForm(toolkit), wish.language, wish.pageSize);
}

} // namespace

QString token(DocumentKind kind)
{
    return Tokens.at(quint8(kind));
}

std::optional<DocumentKind> documentKindFromToken(QStringView token)
{
    for (std::size_t i = 0; i < Tokens.size(); ++i) {
        if (Tokens[i] == token)
            return DocumentKind(i);
    }
    return std::nullopt;
}

Result<Document> buildDocument(const Notebook &notebook, const Toolkit &toolkit, const DocumentWish &wish)
{
    Result<Document> document = built(notebook, toolkit, wish);
    if (document)
        document->pageSize = wish.pageSize;
    return document;
}

} // namespace regards::report
